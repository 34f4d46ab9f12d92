// What a person has to do before the results are published, most urgent first, with commands.
#include <algorithm>
#include <map>
#include <numeric>

#include "base/text.h"
#include "report/layout.h"
#include "report/messages.h"
#include "report/screen_parts.h"
#include "report/words.h"

namespace tiku {
namespace {

constexpr std::size_t kMostExamples = 3;

using Reasons = std::map<std::string_view, std::int64_t>;

Reasons reasons_of(const std::vector<Reject>& rejects, std::size_t from, std::size_t to) {
  Reasons counts;
  for (std::size_t r = from; r < to; ++r) {
    ++counts[rejects[r].reason];
  }
  return counts;
}

std::int64_t count_all(const Reasons& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::int64_t{0},
                         [](std::int64_t sum, const auto& entry) { return sum + entry.second; });
}

/// "duplicate 2, no id 1": the commonest first.
std::string reasons_text(const Reasons& counts, Lang lang) {
  std::vector<std::pair<std::string_view, std::int64_t>> sorted(counts.begin(), counts.end());
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> words;
  for (const auto& [reason, n] : sorted) {
    words.push_back(text(msg::reason_and_count, reason_word(reason, lang), n).in(lang));
  }
  return join(words, msg::list_comma.in(lang));
}

class Todo {
 public:
  Todo(const Report& report, const std::vector<Suspect>& suspects)
      : report_(report), grading_(report.grading), lang_(report.lang()), suspects_(suspects) {}

  std::string render() {
    mark_pending();
    see_rejects();
    settle_unknown();
    compare_totals();
    settle_items();
    if (steps_ == 0) {
      return {};
    }
    return std::string(msg::screen_todo.in(lang_)) + "\n" + out_;
  }

 private:
  void step(const std::vector<std::string>& pieces) {
    out_ += flow("  " + std::to_string(++steps_) + " ", pieces, report_.style.width);
  }

  std::string say(const Text& words) const { return words.in(lang_); }

  void mark_pending() {
    const std::int64_t pending = grading_.counts.pending;
    if (pending == 0) {
      return;
    }
    std::string what = say(text(msg::todo_mark, pending));
    const std::int64_t open = grading_.counts.open;
    if (open > 0 && open < pending) {
      what += std::string(msg::list_comma.in(lang_)) + say(text(msg::todo_mark_first, open));
    }
    const std::string path = visible(report_.options.pending_path);
    step({what, path.empty() ? say(text(msg::todo_write_pending))
                             : say(text(msg::todo_fill_pending, path))});
  }

  void see_rejects() {
    const std::vector<Reject>& rejects = grading_.rejects;
    const auto sheets =
        std::min(static_cast<std::size_t>(grading_.counts.rejected), rejects.size());
    const std::string see = see_result(report_, "rejects.csv");
    if (sheets > 0) {
      const auto end = rejects.begin() + static_cast<std::ptrdiff_t>(sheets);
      const bool copies = std::any_of(
          rejects.begin(), end, [](const Reject& reject) { return reject.reason == "duplicate"; });
      step({say(text(msg::todo_rejected, static_cast<std::int64_t>(sheets),
                     reasons_text(reasons_of(rejects, 0, sheets), lang_), ids_of(rejects, sheets))),
            copies ? say(text(msg::todo_duplicate_how)) : "", see});
    }
    Reasons cells = reasons_of(rejects, sheets, rejects.size());
    for (const auto& [reason, n] : grading_.unheld_rejects) {
      cells[reason] += n;
    }
    if (!cells.empty()) {
      step({say(text(msg::todo_cells, count_all(cells), reasons_text(cells, lang_))), see});
    }
  }

  /// " (00106)" where the first rejects are of a few people.
  std::string ids_of(const std::vector<Reject>& rejects, std::size_t sheets) const {
    std::vector<std::string> ids;
    for (std::size_t r = 0; r < sheets && ids.size() <= kMostExamples; ++r) {
      const std::string id = visible(rejects[r].id);
      if (!id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end()) {
        ids.push_back(id);
      }
    }
    const bool few = !ids.empty() && ids.size() <= kMostExamples;
    return few ? say(text(msg::in_brackets, join(ids, msg::list_comma.in(lang_)))) : std::string();
  }

  void settle_unknown() {
    std::vector<std::string> names;
    std::int64_t n = 0;
    for (const Candidate& candidate : grading_.candidates) {
      if (!grading_.has_roster || candidate.on_roster || candidate.in_statistics) {
        continue;
      }
      if (++n <= static_cast<std::int64_t>(kMostExamples)) {
        names.push_back(visible(candidate.who.id));
      }
    }
    if (n > 0) {
      const std::string dots = n > static_cast<std::int64_t>(kMostExamples) ? " …" : "";
      step({say(text(msg::todo_unknown, n, join(names, msg::list_comma.in(lang_)) + dots)),
            say(text(msg::todo_unknown_how))});
    }
  }

  void compare_totals() {
    const auto n = std::count_if(grading_.candidates.begin(), grading_.candidates.end(),
                                 [](const Candidate& candidate) {
                                   return candidate.difference && !candidate.is_pending() &&
                                          !candidate.difference->is_zero();
                                 });
    if (n > 0) {
      step({say(text(msg::todo_totals, static_cast<std::int64_t>(n))),
            see_result(report_, "results.csv")});
    }
  }

  void settle_items() {
    std::vector<std::size_t> items;
    for (const Suspect& suspect : suspects_) {
      if (suspect.settle) {
        items.push_back(suspect.item);
      }
    }
    std::sort(items.begin(), items.end());
    std::vector<std::string> labels;
    for (const std::size_t item : items) {
      labels.push_back(item_label(grading_.items[item]));
    }
    if (!labels.empty()) {
      step({say(text(msg::todo_settle, static_cast<std::int64_t>(labels.size()),
                     join(labels, msg::list_comma.in(lang_)))),
            say(text(msg::todo_settle_how))});
    }
  }

  const Report& report_;
  const Grading& grading_;
  Lang lang_;
  const std::vector<Suspect>& suspects_;
  std::string out_;
  int steps_ = 0;
};

}  // namespace

std::string screen_todo(const Report& report, const std::vector<Suspect>& suspects) {
  return Todo(report, suspects).render();
}

}  // namespace tiku
