#include "interop/fields/key_search.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "base/text.h"
#include "interop/fields/other_matters.h"
#include "interop/table/question_row.h"

namespace tiku {
namespace {

bool is_figure(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789.,-%") == std::string_view::npos;
}

std::string_view text_at(const RecordFields& records, std::size_t row, std::size_t column) {
  const Node* value = records.at(row, column);
  return value == nullptr ? std::string_view() : trim(value->text());
}

/// A column that only counts, rises through the file or never changes names no options.
bool may_name(const FieldHabit& habit, KeyKind kind) {
  constexpr std::size_t kFewRows = 3;
  constexpr std::size_t kSeveralRows = 6;
  if (kind == KeyKind::text || kind == KeyKind::flags) {
    return habit.rows > 1;
  }
  const bool counts = habit.counted == habit.rows;
  const bool rises = habit.is_sorted && habit.rows >= kSeveralRows && habit.numbers > 0;
  const std::size_t fewest = kind == KeyKind::letter ? kFewRows - 1 : kFewRows;
  return habit.rows >= fewest && !counts && !rises;
}

/// Whether the places that a column without a telling name names are those of answers: spread over
/// all options. A rating stays below the last of them, a default is always the same.
bool names_as_keys(const ChoiceRows& choices, std::size_t column, KeyKind kind) {
  constexpr std::size_t kFewest = 5;
  constexpr std::size_t kSeveral = 3;
  const bool text = kind == KeyKind::text;
  if (kind == KeyKind::flags || choices.count() == 0) {
    return true;
  }
  std::set<std::size_t> used;
  for (std::size_t row = 0; row < choices.records().rows(); ++row) {
    const Node* value = choices.records().at(row, column);
    if (value != nullptr && !choices.at(row).texts.empty()) {
      const std::vector<std::size_t> places = options_named(*value, choices.at(row), 0);
      used.insert(places.begin(), places.end());
    }
  }
  if (text) {
    return choices.count() < kSeveral || used.size() > 1;
  }
  const std::size_t mean = choices.options() / choices.count();
  const bool rating = kind == KeyKind::index && mean > 3 && !used.empty() && *used.begin() == 1 &&
                      *used.rbegin() <= 3;
  return choices.count() >= (kind == KeyKind::index ? kFewest : kSeveral) &&
         used.size() + 1 >= mean && !rating && !names_other_matter(choices.records().name(column));
}

}  // namespace

ChoiceRows::ChoiceRows(const RecordFields& records, const OptionSource& source)
    : records_(records) {
  for (std::size_t row = 0; row < records.rows(); ++row) {
    if (broken_ > 8 + count_ / 8) {
      rows_.resize(records.rows());
      return;  // no source of options: the rest would show nothing else
    }
    rows_.push_back(choices_in(records, row, source));
    const Choices& choices = rows_.back();
    const bool several = choices.are_several();
    const Node* value = records.at(row, source.columns.front());
    const bool there = value != nullptr && (!trim(value->text()).empty() ||
                                            !value->items().empty() || !value->entries().empty());
    count_ += several ? 1U : 0U;
    broken_ += there && !several ? 1U : 0U;
    judged_ += several && choices.is_judged ? 1U : 0U;
    for (const std::string& text : choices.texts) {
      options_ += 1;
      length_ += text.size();
    }
    if (!several) {
      rows_.back() = {};
    }
  }
}

std::optional<KeyColumn> key_column(const ChoiceRows& choices, std::size_t column,
                                    const FieldHabit& habit, bool is_named) {
  std::array<std::size_t, 5> kinds = {};
  std::size_t all = 0;
  std::size_t misses = 0;
  std::set<std::string_view> said;
  for (std::size_t row = 0; row < choices.records().rows(); ++row) {
    const Node* value = choices.records().at(row, column);
    if (2 * misses > choices.count() || 20 * misses > choices.count() + 20) {
      return std::nullopt;  // nearly all columns end here
    }
    if (value != nullptr && !choices.at(row).texts.empty()) {
      const KeyKind kind = key_kind(*value, choices.at(row));
      const std::size_t size = choices.at(row).texts.size();
      ++kinds[static_cast<std::size_t>(kind)];
      said.insert(trim(value->text()));
      misses += kind == KeyKind::none ? 1U : 0U;
      all += options_named(*value, choices.at(row), 0).size() == size ? 1U : 0U;
    }
  }
  kinds[0] = 0;
  KeyColumn key{column, KeyKind::none};
  std::size_t named = 0;
  for (std::size_t kind = 1; kind < kinds.size(); ++kind) {
    named += kinds[kind];
    key.kind = kinds[kind] >= kinds[static_cast<std::size_t>(key.kind)] && kinds[kind] > 0
                   ? static_cast<KeyKind>(kind)
                   : key.kind;
  }
  const bool places = key.kind == KeyKind::index || key.kind == KeyKind::letter;
  const bool varies = said.size() > 1 || said.count("") > 0 || !places;
  const bool picks = varies && 2 * all < choices.count();  // what names everything is no key
  const bool fits = are_nearly_all(named, choices.count()) && picks &&
                    ((is_named && habit.rows > 1) ||
                     (may_name(habit, key.kind) && names_as_keys(choices, column, key.kind)));
  return fits ? std::optional(key) : std::nullopt;
}

bool agree(const ChoiceRows& choices, const KeyColumn& one, const KeyColumn& other) {
  const auto same = [&](std::size_t base) {
    for (std::size_t row = 0; row < choices.records().rows(); ++row) {
      const Node* first = choices.records().at(row, one.column);
      const Node* second = choices.records().at(row, other.column);
      const Choices& some = choices.at(row);
      if (some.texts.empty() || first == nullptr || second == nullptr) {
        continue;
      }
      const bool both_count = one.kind == KeyKind::index && other.kind == KeyKind::index;
      if (options_named(*first, some, both_count ? 0 : base) !=
          options_named(*second, some, both_count ? 0 : base)) {
        return false;
      }
    }
    return true;
  };
  return same(0) || same(1);
}

bool is_key_apart(const RecordFields& records, std::size_t list, std::size_t column) {
  std::size_t proven = 0;
  for (std::size_t row = 0; row < records.rows(); ++row) {
    const Node* wrong = records.at(row, list);
    const std::string_view right = text_at(records, row, column);
    if (wrong == nullptr || wrong->items().empty() || right.empty()) {
      return false;
    }
    const NodeRow<Node> items = wrong->items();
    const auto all = [&items](auto holds) {
      return std::all_of(items.begin(), items.end(),
                         [&holds](const Node& item) { return holds(trim(item.text())); });
    };
    const bool figures = all(is_figure);
    const bool truths = all(is_truth);
    const bool opposite = items.size() == 1 && are_opposite_truths(right, items[0].text());
    if (!all([right](std::string_view text) { return !text.empty() && text != right; }) ||
        (figures && !is_figure(right)) || (truths && !opposite)) {
      return false;
    }
    const bool percent = figures && right.ends_with('%') != items[0].text().ends_with('%');
    proven += (figures && !percent) || truths ? 1U : 0U;
  }
  return proven * 2 > records.rows();
}

}  // namespace tiku
