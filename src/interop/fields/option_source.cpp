#include "interop/fields/option_source.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "base/text.h"
#include "interop/json/json_options.h"
#include "interop/table/option_cell.h"
#include "interop/table/option_numbers.h"

namespace tiku {
namespace {

constexpr std::size_t kMostOptions = 12;

std::string_view text_of(const Node* value) {
  return value == nullptr ? std::string_view() : trim(value->text());
}

/// As the options will be read in the end.
Choices choices_held(const Node& value) {
  QuestionRow row;
  std::set<std::string> unknown;
  JsonOptions options(row, unknown);
  Choices choices;
  options.read("options", value);
  for (const Option& option : row.options) {
    choices.texts.push_back(option.text);
    choices.names.emplace_back();
  }
  for (const NodeEntry& entry : value.entries()) {
    const Option* option = options.named(trim(entry.key.text()));
    if (option != nullptr) {
      choices.names[static_cast<std::size_t>(option - row.options.data())] = entry.key.text();
    }
  }
  choices.is_judged = row.marked && !row.marked->empty();
  return choices;
}

Choices choices_beside(const RecordFields& records, std::size_t row, const OptionSource& source) {
  Choices choices;
  bool ended = false;
  for (const std::size_t column : source.columns) {
    const std::string_view text = text_of(records.at(row, column));
    if (ended && !text.empty()) {
      return {};  // a gap is in no list of options
    }
    ended = ended || text.empty();
    if (!ended) {
      choices.texts.emplace_back(text);
      choices.names.emplace_back(records.name(column));
    }
  }
  return choices;
}

/// Whether the column may be an option of each record.
bool may_be_sibling(const FieldHabit& habit) {
  constexpr std::size_t kFewRows = 3;
  const bool varies = habit.distinct > 1 || habit.rows < kFewRows || habit.filled < habit.rows;
  return habit.texts > 0 && habit.lists == 0 && habit.maps == 0 && varies &&
         !(habit.types == habit.filled && habit.distinct < habit.filled) &&
         habit.truths < habit.texts && habit.picks * 10 < habit.texts * 9 &&
         !(habit.rows >= kFewRows && habit.counted == habit.rows);
}

/// optA is `opt` and 0; k12 is `k` and 11; the letter or number alone has no word.
struct CountedName {
  std::string word;
  bool is_digit = false;
  std::size_t place = 0;
};

std::optional<CountedName> counted_name(const std::string& path) {
  std::size_t digits = 0;
  while (digits < path.size() && is_ascii_digit(path[path.size() - 1 - digits])) {
    ++digits;
  }
  constexpr std::size_t kMostDigits = 3;
  CountedName counted;
  counted.is_digit = digits > 0;
  counted.word = path.substr(0, path.size() - std::max<std::size_t>(digits, 1));
  const char last = path.empty() ? ' ' : fold_case(path.substr(path.size() - 1))[0];
  if (digits > kMostDigits || (digits == 0 && (last < 'a' || last > 'j'))) {
    return std::nullopt;
  }
  counted.place = digits > 0 ? std::stoul(path.substr(path.size() - digits))
                             : static_cast<std::size_t>(last - 'a');
  return counted;
}

}  // namespace

std::size_t place_by_name(std::string_view name) {
  const std::optional<CountedName> counted = counted_name(std::string(name));
  return counted ? counted->place : 0;
}

bool Choices::are_several() const {
  std::set<std::string> different(texts.begin(), texts.end());
  return texts.size() > 1 && texts.size() <= kMostOptions && different.size() > 1 &&
         different.size() + 1 >= texts.size() && different.count("") == 0;  // one slip is seen
}

Choices choices_in(const RecordFields& records, std::size_t row, const OptionSource& source) {
  if (source.kind == OptionSource::Kind::siblings) {
    return choices_beside(records, row, source);
  }
  const Node* value = records.at(row, source.columns.front());
  if (value == nullptr) {
    return {};
  }
  if (source.kind == OptionSource::Kind::objects) {
    NodeStore store;
    return choices_held(named_options(*value, source.objects, store));
  }
  if (source.kind == OptionSource::Kind::held) {
    return value->is_scalar() ? Choices() : choices_held(*value);
  }
  Choices choices;
  for (Option& option : split_option_cell(value->text()).options) {
    choices.texts.push_back(std::move(option.text));
    choices.names.push_back(std::move(option.label));
  }
  return choices;
}

std::vector<OptionSource> held_options(const RecordFields& records,
                                       const std::vector<FieldHabit>& habits,
                                       const std::set<std::size_t>& free) {
  std::vector<OptionSource> sources;
  for (const std::size_t column : records.order()) {
    const FieldHabit& habit = habits[column];
    if (free.count(column) == 0 || habit.filled == 0) {
      continue;
    }
    if (habit.lists == habit.filled) {
      if (std::optional<OptionObjects> objects = find_option_objects(records, column)) {
        sources.push_back({OptionSource::Kind::objects, {column}, std::move(*objects)});
        continue;
      }
    }
    if (habit.texts == 0) {
      sources.push_back({OptionSource::Kind::held, {column}});
    } else if (habit.is_text() && habit.numbers == 0) {
      sources.push_back({OptionSource::Kind::text, {column}});
    }
  }
  return sources;
}

std::vector<OptionSource> sibling_options(const RecordFields& records,
                                          const std::vector<FieldHabit>& habits,
                                          const std::set<std::size_t>& free) {
  std::map<std::pair<std::string, bool>, std::map<std::size_t, std::size_t>> families;
  std::vector<OptionSource> sources;
  OptionSource run{OptionSource::Kind::siblings, {}};
  const auto end_run = [&run, &sources] {
    if (run.columns.size() > 1 && run.columns.size() <= kMostOptions) {
      sources.push_back(run);
    }
    run.columns.clear();
  };
  for (const std::size_t column : records.order()) {
    const bool may_be = free.count(column) > 0 && may_be_sibling(habits[column]);
    const bool other_kind =
        may_be && !run.columns.empty() &&
        habits[run.columns.back()].are_numbers() != habits[column].are_numbers();
    if (!may_be || other_kind) {
      end_run();
    }
    if (!may_be) {
      continue;
    }
    run.columns.push_back(column);
    if (const std::optional<CountedName> counted = counted_name(records.path(column))) {
      families[{counted->word, counted->is_digit}][counted->place] = column;
    }
  }
  end_run();
  for (const auto& [name, members] : families) {
    OptionSource family{OptionSource::Kind::siblings, {}, {}, true};
    const bool whole = members.size() > 1 && members.size() <= kMostOptions &&
                       members.begin()->first <= 1 &&
                       members.rbegin()->first - members.begin()->first + 1 == members.size();
    for (const auto& [place, column] : members) {
      family.columns.push_back(column);
    }
    if (whole) {
      sources.insert(sources.begin(), std::move(family));
    }
  }
  return sources;
}

}  // namespace tiku
