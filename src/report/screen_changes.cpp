// Against an earlier grading of the same exam: how many points and results changed, on which items,
// and whose result.
#include <algorithm>

#include "base/text.h"
#include "report/changes_messages.h"
#include "report/common_answers.h"
#include "report/layout.h"
#include "report/messages.h"
#include "report/screen_parts.h"
#include "report/table_messages.h"
#include "report/words.h"

namespace tiku {
namespace {

constexpr std::size_t kMostResults = 20;
constexpr std::size_t kMostItems = 20;

std::string result_word_of(const std::string& result, Lang lang) {
  for (const Outcome outcome : {Outcome::pass, Outcome::fail, Outcome::pending, Outcome::absent}) {
    if (result == outcome_name(outcome)) {
      return std::string(outcome_word(outcome).in(lang));
    }
  }
  return result.empty() ? "-" : visible(result);
}

std::string names(const std::vector<std::string>& ids, Lang lang) {
  std::vector<std::string> shown;
  for (std::size_t i = 0; i < ids.size() && i < kMostItems; ++i) {
    shown.push_back(visible(ids[i]));
  }
  return join(shown, msg::list_comma.in(lang)) + (ids.size() > kMostItems ? " …" : "");
}

std::string counts_line(const Changes& changes, const Report& report) {
  const Lang lang = report.lang();
  std::vector<std::string> pieces;
  const auto add = [&](const Message& message, std::int64_t n) {
    if (n > 0) {
      pieces.push_back(text(message, n).in(lang));
    }
  };
  add(msg::changes_up, changes.up);
  add(msg::changes_down, changes.down);
  add(msg::changes_results, static_cast<std::int64_t>(changes.results.size()));
  add(msg::changes_appeared, changes.appeared);
  add(msg::changes_gone, changes.gone);
  if (!changes.items_new.empty()) {
    pieces.push_back(text(msg::changes_items_new, names(changes.items_new, lang)).in(lang));
  }
  if (!changes.items_gone.empty()) {
    pieces.push_back(text(msg::changes_items_gone, names(changes.items_gone, lang)).in(lang));
  }
  if (pieces.empty()) {
    pieces.emplace_back(msg::changes_none.in(lang));
  }
  return flow("  ", pieces, report.style.width);
}

std::string why_changed(const Report& report, const ItemChange& change) {
  const GradedItem& item = report.grading.items[change.item];
  const Message* why = &msg::changes_sheets;
  if (change.edited) {
    why = item.dropped ? &msg::changes_dropped
                       : (item.full_for_all ? &msg::changes_full : &msg::changes_edited);
  }
  return std::string(why->in(report.lang()));
}

std::string item_lines(const Changes& changes, const Report& report) {
  if (changes.items.empty()) {
    return {};
  }
  const Lang lang = report.lang();
  std::vector<std::vector<std::string>> rows;
  for (std::size_t i = 0; i < changes.items.size() && i < kMostItems; ++i) {
    const ItemChange& change = changes.items[i];
    const GradedItem& item = report.grading.items[change.item];
    rows.push_back({item_label(item), visible(item.id()), std::to_string(change.up),
                    std::to_string(change.down), is_open(*item.item.question) ? "-" : key_of(item),
                    why_changed(report, change)});
  }
  return screen_table({{std::string(msg::table_item.in(lang)), Align::right, 8},
                       {std::string(msg::table_id_of_item.in(lang)), Align::left, 20},
                       {std::string(msg::changes_item_up.in(lang)), Align::right, 8},
                       {std::string(msg::changes_item_down.in(lang)), Align::right, 8},
                       {std::string(msg::changes_item_key.in(lang)), Align::left, 16},
                       {std::string(msg::changes_why.in(lang)), Align::left, 36}},
                      rows, report.style.width);
}

std::string result_lines(const Changes& changes, const Report& report) {
  if (changes.results.empty()) {
    return {};
  }
  const Lang lang = report.lang();
  const auto cell = [lang](const std::string& result, const std::string& points) {
    return result_word_of(result, lang) + (points.empty() ? "" : " " + visible(points));
  };
  std::vector<std::vector<std::string>> rows;
  for (std::size_t i = 0; i < changes.results.size() && i < kMostResults; ++i) {
    const PointsChange& change = changes.results[i];
    rows.push_back({visible(change.id), cell(change.old_result, change.old_points),
                    cell(change.new_result, change.new_points)});
  }
  std::string out = screen_table({{std::string(msg::table_id.in(lang)), Align::left, 30},
                                  {std::string(msg::changes_before.in(lang)), Align::left, 20},
                                  {std::string(msg::changes_now.in(lang)), Align::left, 20}},
                                 rows, report.style.width);
  if (changes.results.size() > kMostResults) {
    const auto more = static_cast<std::int64_t>(changes.results.size() - kMostResults);
    const Text words = report.options.folder.empty()
                           ? text(msg::changes_more, more)
                           : text(msg::changes_all, more, result_path(report, "changes.csv"));
    out += wrap("  ", words.in(lang), report.style.width, 2);
  }
  return out;
}

}  // namespace

std::string screen_changes(const Report& report) {
  if (report.changes == nullptr) {
    return {};
  }
  const Changes& changes = *report.changes;
  const Lang lang = report.lang();
  std::string out =
      wrap("", text(msg::changes_title, visible(changes.folder)).in(lang), report.style.width, 2) +
      counts_line(changes, report) + item_lines(changes, report) + result_lines(changes, report);
  if (!report.options.kept_in.empty()) {
    out += wrap("  ", text(msg::changes_kept, visible(report.options.kept_in)).in(lang),
                report.style.width, 2);
  }
  return out;
}

std::string screen_corrections(const Report& report) {
  const Lang lang = report.lang();
  std::vector<std::string> dropped;
  std::vector<std::string> full;
  std::vector<std::string> also;
  for (const Adjustment& correction : report.corrections) {
    const std::string item = visible(correction.item);
    switch (correction.kind) {
      case Adjustment::Kind::drop:
        dropped.push_back(item);
        break;
      case Adjustment::Kind::full_for_all:
        full.push_back(item);
        break;
      case Adjustment::Kind::accept_also:
        also.push_back(item + " " + visible(join(correction.answers, "/")));
        break;
    }
  }
  std::vector<std::string> pieces;
  const auto add = [&](const Message& message, const std::vector<std::string>& items) {
    if (!items.empty()) {
      pieces.push_back(text(message, join(items, msg::list_comma.in(lang))).in(lang));
    }
  };
  add(msg::corrections_dropped, dropped);
  add(msg::corrections_full, full);
  add(msg::corrections_also, also);
  return pieces.empty()
             ? std::string()
             : flow(std::string(msg::corrections_title.in(lang)) + " ", pieces, report.style.width);
}

}  // namespace tiku
