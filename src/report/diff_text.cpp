// For a person with a commit to review: what happened in words, then both sides with their places.
// A long text is cut so that the first difference can be seen.
#include <algorithm>
#include <array>
#include <functional>

#include "base/text.h"
#include "base/utf8.h"
#include "base/width.h"
#include "diag/place_text.h"
#include "report/diff_messages.h"
#include "report/diff_report.h"
#include "report/layout.h"

namespace tiku {
namespace {

constexpr std::array<const Message*, kChangeKinds> kKindWords = {
    &msg::kind_key,  &msg::kind_points, &msg::kind_policy,  &msg::kind_options, &msg::kind_type,
    &msg::kind_text, &msg::kind_added,  &msg::kind_removed, &msg::kind_renamed, &msg::kind_moved,
    &msg::kind_exam, &msg::kind_adjust, &msg::kind_forms};

/// Columns a value may take; beyond, only the part that differs is shown.
constexpr std::size_t kMostColumns = 120;
/// Characters before the first difference that are shown.
constexpr std::size_t kContext = 12;
/// A longer place has a line of its own.
constexpr std::size_t kLongestPlace = 40;

constexpr std::string_view kRed = "\x1B[31m";
constexpr std::string_view kGreen = "\x1B[32m";
constexpr std::string_view kBold = "\x1B[1m";
constexpr std::string_view kReset = "\x1B[0m";

/// Bytes of the beginning that both have in common, in whole characters, but for the last few.
std::size_t cut_before_difference(std::string_view a, std::string_view b) {
  std::vector<std::size_t> starts;
  std::size_t at = 0;
  while (at < a.size() && at < b.size()) {
    const std::size_t bytes = decode_utf8(a, at).bytes;
    if (a.substr(at, bytes) != b.substr(at, bytes)) {
      break;
    }
    starts.push_back(at);
    at += bytes;
  }
  return starts.size() <= kContext ? 0 : starts[starts.size() - kContext];
}

/// Both values made safe and short enough to be read.
std::pair<std::string, std::string> excerpts(const Change& change) {
  std::string before = visible(change.before.value);
  std::string after = visible(change.after.value);
  if (display_width(before) > kMostColumns || display_width(after) > kMostColumns) {
    const std::size_t cut = cut_before_difference(before, after);
    const std::string mark = cut > 0 ? "…" : "";
    before = fit(mark + before.substr(std::min(cut, before.size())), kMostColumns);
    after = fit(mark + after.substr(std::min(cut, after.size())), kMostColumns);
  }
  return {before, after};
}

bool is_within(const std::vector<Question>& questions, const Question* question) {
  const std::less<> before;
  return !questions.empty() && !before(question, questions.data()) &&
         before(question, questions.data() + questions.size());
}

class DiffText {
 public:
  explicit DiffText(const DiffReport& report) : report_(report), lang_(report.style.lang) {}

  std::string render() {
    counts();
    for (const BankDiff& diff : report_.banks) {
      bank(diff);
    }
    return std::move(out_);
  }

 private:
  std::string say(const Text& words) const { return words.in(lang_); }

  std::string painted(const std::string& words, std::string_view colour) const {
    return report_.style.colour && !words.empty()
               ? std::string(colour) + words + std::string(kReset)
               : words;
  }

  void counts() {
    const std::vector<std::size_t> counts = count_changes(report_.banks);
    std::size_t all = 0;
    std::vector<std::string> pieces;
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
      all += counts[kind];
      if (counts[kind] > 0) {
        pieces.push_back(say(text(msg::diff_count, *kKindWords[kind], counts[kind])));
      }
    }
    if (all == 0) {
      out_ += std::string(msg::diff_none.in(lang_)) + "\n";
      return;
    }
    const std::string list = join(pieces, msg::diff_comma.in(lang_));
    out_ += wrap("", say(text(msg::diff_counts, all, list)), report_.style.width, 2);
  }

  std::string path(const Bank& bank) const { return visible(bank.path); }

  void bank(const BankDiff& diff) {
    if (!diff.is_pair()) {
      const Bank& only = diff.after != nullptr ? *diff.after : *diff.before;
      const Message& what = diff.after != nullptr ? msg::diff_bank_added : msg::diff_bank_removed;
      out_ += "\n" + painted(path(only), kBold) + "\n";
      out_ += "  " + say(text(what, only.questions.size())) + "\n";
      return;
    }
    if (diff.empty()) {
      return;
    }
    if (report_.banks.size() > 1) {
      const std::string files = say(text(msg::diff_files, path(*diff.before), path(*diff.after)));
      out_ += "\n" + painted(files, kBold) + "\n";
    }
    if (!diff.changes.empty()) {
      out_ += "\n" + painted(std::string(msg::diff_whole_bank.in(lang_)), kBold) + "\n";
      changes(diff.changes);
    }
    for (const ItemDiff& item : diff.items) {
      out_ += "\n" + painted(title(diff, item), kBold) + "\n";
      changes(item.changes);
    }
  }

  std::string title(const BankDiff& diff, const ItemDiff& item) const {
    const Question& shown = item.after != nullptr ? *item.after : *item.before;
    const Bank& bank = item.after != nullptr ? *diff.after : *diff.before;
    const std::string id = visible(shown.id);
    if (!is_within(bank.questions, &shown)) {
      return say(text(msg::diff_part, id));
    }
    const std::string number = std::to_string(shown.number);
    return id == number ? say(text(msg::diff_question_plain, number))
                        : say(text(msg::diff_question, number, id));
  }

  void changes(const std::vector<Change>& list) {
    for (const Change& change : list) {
      const Message& kind = *kKindWords[static_cast<std::size_t>(change.kind)];
      const std::string what = say(change.what);
      const std::string line =
          what == kind.in(lang_) ? what : say(text(msg::diff_what, kind, what));
      out_ += wrap("  ", line, report_.style.width, 4);
      sides(change);
    }
  }

  void sides(const Change& change) {
    const auto [was, now] = excerpts(change);
    const std::string place_before = place_text(report_.sources, change.before.where, 0);
    const std::string place_after = place_text(report_.sources, change.after.where, 0);
    const std::size_t width = std::max(display_width(place_before), display_width(place_after));
    // What was not there has no place, but for a value that one of two questions lacks.
    const bool appeared = change.kind == ChangeKind::added || change.kind == ChangeKind::options ||
                          change.kind == ChangeKind::removed;
    if (!appeared || !was.empty()) {
      side("    - ", pad_right(place_before, width), was, kRed);
    }
    if (!appeared || !now.empty()) {
      side("    + ", pad_right(place_after, width), now, kGreen);
    }
  }

  void side(const std::string& mark, const std::string& place, const std::string& value,
            std::string_view colour) {
    const std::string shown = value.empty() ? std::string(msg::diff_nothing.in(lang_))
                                            : say(text(msg::diff_quoted, value));
    std::string lines;
    if (display_width(place) <= kLongestPlace) {
      const std::string head = mark + place + "  ";
      lines = wrap(head, shown, report_.style.width, display_width(head));
    } else {
      lines =
          mark + std::string(trim(place)) + "\n" + wrap("      ", shown, report_.style.width, 6);
    }
    lines.pop_back();
    out_ += painted(lines, colour) + "\n";
  }

  const DiffReport& report_;
  Lang lang_;
  std::string out_;
};

}  // namespace

std::string diff_text(const DiffReport& report) {
  return DiffText(report).render();
}

}  // namespace tiku
