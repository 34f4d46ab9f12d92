#include "interop/fields/field_roles.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "bank/words.h"
#include "base/accents.h"
#include "base/text.h"
#include "interop/fields/key_search.h"
#include "interop/fields/other_matters.h"
#include "interop/json/json_names.h"

namespace tiku {
namespace {

constexpr std::size_t kFewRows = 3;

class RoleSearch {
 public:
  RoleSearch(const RecordFields& records, const std::vector<ColumnRole>& named)
      : records_(records), named_(named) {
    for (std::size_t column = 0; column < records.columns(); ++column) {
      habits_.push_back(habit_of(records, column));
    }
    for (std::size_t column = 0; column < records.columns(); ++column) {
      named_[column] = fits_name(column) ? named_[column] : ColumnRole::none;
    }
    for (std::size_t column = 0; column < records.columns(); ++column) {
      named_[column] = fits_name(column) ? named_[column] : ColumnRole::none;  // one is left alone
      if (named_[column] == ColumnRole::none && !records.path(column).empty()) {
        free_.insert(column);
      }
    }
  }

  std::optional<FieldRoles> find() {
    for (const std::size_t stem : stems()) {
      roles_ = {};
      roles_.stem = stem;
      free_.erase(stem);
      const bool is_proven = take_options() || take_named_answers() || take_pairs();
      if (is_proven) {
        take_rest();
        return roles_;
      }
      free_.insert(stem);
    }
    return std::nullopt;
  }

 private:
  /// A name is no witness of values that it cannot mean.
  bool fits_name(std::size_t column) const {
    const FieldHabit& habit = habits_[column];
    const ColumnRole role = named_[column];
    const bool is_stem = role == ColumnRole::stem;
    const bool holds_all = role == ColumnRole::options;
    const bool holds_one = role == ColumnRole::option;
    return !(is_stem && !(habit.is_text() && habit.numbers * 2 < habit.rows + 1)) &&
           !(holds_all && (habit.filled == 0 || habit.numbers > 0)) &&
           !(role == ColumnRole::answer && habit.filled == 0) &&
           !(holds_one && (habit.texts == 0 || count_named(ColumnRole::option) < 2));
  }

  std::size_t count_named(ColumnRole role) const {
    return static_cast<std::size_t>(std::count(named_.begin(), named_.end(), role));
  }

  std::vector<std::size_t> columns_named(ColumnRole role) const {
    std::vector<std::size_t> columns;
    std::copy_if(records_.order().begin(), records_.order().end(), std::back_inserter(columns),
                 [&](std::size_t column) { return named_[column] == role; });
    return columns;
  }

  bool may_be_stem(std::size_t column) const {
    const FieldHabit& habit = habits_[column];
    constexpr std::size_t kShortest = 8;  // bytes
    const bool asks = habit.asking * 2 >= habit.rows;
    return habit.is_text() && are_nearly_all(habit.filled, habit.rows) &&
           habit.distinct * 10 >= habit.rows * 9 && habit.numbers * 2 < habit.rows &&
           (asks || (habit.phrases * 2 >= habit.rows && habit.worded * 10 >= habit.rows * 9 &&
                     habit.rows >= 2)) &&
           (asks || habit.mean() >= kShortest);
  }

  /// What is asked most comes first, then what stands first; what a map calls its records is the
  /// question only where nothing in them is.
  std::vector<std::size_t> stems() const {
    const std::vector<std::size_t> named = columns_named(ColumnRole::stem);
    if (!named.empty()) {
      return {named.front()};
    }
    std::vector<std::size_t> found;
    std::copy_if(records_.order().begin(), records_.order().end(), std::back_inserter(found),
                 [this](std::size_t column) {
                   const bool open = named_[column] == ColumnRole::none;
                   return open && may_be_stem(column);
                 });
    const auto rank = [this](std::size_t column) {
      const FieldHabit& habit = habits_[column];
      const std::size_t asked = habit.asking * 10 / habit.rows;
      return std::make_tuple(asked >= 9   ? 0
                             : asked >= 5 ? 1
                             : asked >= 2 ? 2
                                          : 3,
                             records_.path(column).empty());
    };
    std::stable_sort(found.begin(), found.end(),
                     [&rank](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    found.resize(std::min(found.size(), kMostStems));
    return found;
  }

  std::vector<OptionSource> sources() const {
    const std::vector<std::size_t> whole = columns_named(ColumnRole::options);
    if (!whole.empty()) {
      return held_options(records_, habits_, {whole.begin(), whole.end()});
    }
    std::vector<std::size_t> each = columns_named(ColumnRole::option);
    if (!each.empty()) {
      std::stable_sort(each.begin(), each.end(), [this](std::size_t a, std::size_t b) {
        return place_by_name(records_.name(a)) < place_by_name(records_.name(b));
      });
      return {{OptionSource::Kind::siblings, each, {}, true}};
    }
    return held_options(records_, habits_, free_);
  }

  /// Whether the column stands in one of the source's own.
  bool belongs_to(std::size_t column, const OptionSource& source) const {
    return std::any_of(source.columns.begin(), source.columns.end(), [&](std::size_t own) {
      return own == column || records_.path(column).starts_with(records_.path(own) + ".");
    });
  }

  /// The columns that may be the key to this source.
  std::vector<std::size_t> key_columns() const {
    std::vector<std::size_t> columns = columns_named(ColumnRole::answer);
    if (columns.empty()) {
      columns.assign(free_.begin(), free_.end());
    }
    return columns;
  }

  struct Fit {
    OptionSource source;
    std::vector<KeyColumn> keys;
    std::size_t rows = 0;
    std::size_t length = 0;
    bool is_marked = false;

    /// Marks before texts before letters before numbers, more rows, then what holds all.
    auto rank() const {
      const int kind = is_marked ? 9 : static_cast<int>(keys.front().kind);
      const bool siblings = source.kind == OptionSource::Kind::siblings;
      const bool text = source.kind == OptionSource::Kind::text;
      return std::make_tuple(kind, rows, source.is_named,
                             text       ? 0
                             : siblings ? 1
                                        : 2,
                             source.columns.size(), length);
    }
  };

  std::optional<Fit> fit(OptionSource source) const {
    const ChoiceRows choices(records_, source);
    const bool list = source.kind != OptionSource::Kind::siblings;
    const bool enough = list ? choices.count() > 0 : choices.count() * 5 >= records_.rows() * 2;
    if (!enough || choices.broken() * 10 > choices.count() || is_longer_than_stem(choices)) {
      return std::nullopt;
    }
    Fit found{std::move(source), {}, choices.count(), choices.length(), false};
    found.is_marked = are_nearly_all(choices.judged(), choices.count());
    for (const std::size_t column : key_columns()) {
      const std::optional<KeyColumn> key =
          column == roles_.stem || belongs_to(column, found.source)
              ? std::nullopt
              : key_column(choices, column, habits_[column], named_[column] == ColumnRole::answer);
      if (key) {
        found.keys.push_back(*key);
      }
    }
    std::stable_sort(found.keys.begin(), found.keys.end(),
                     [](const KeyColumn& a, const KeyColumn& b) { return a.kind > b.kind; });
    return found.is_marked || !found.keys.empty() ? std::optional(std::move(found)) : std::nullopt;
  }

  /// Options are no longer than half as long again as what is asked.
  bool is_longer_than_stem(const ChoiceRows& choices) const {
    constexpr std::size_t kShort = 60;
    const std::size_t mean = choices.options() == 0 ? 0 : choices.length() / choices.options();
    return mean > std::max(kShort, habits_[roles_.stem].mean() * 2);
  }

  /// Fields side by side without the key that may stand among them, and without those at either end
  /// that say the same again and again.
  std::vector<OptionSource> sibling_sources() const {
    std::vector<OptionSource> all = sibling_options(records_, habits_, free_);
    for (const std::size_t key : key_columns()) {
      if (free_.count(key) == 0 || habits_[key].mean() > kLongestKey) {
        continue;
      }
      std::set<std::size_t> without = free_;
      without.erase(key);
      for (OptionSource& source : sibling_options(records_, habits_, without)) {
        all.push_back(std::move(source));
      }
    }
    for (OptionSource& source : all) {
      while (!source.is_named && source.columns.size() > 1 && repeats(source.columns.back())) {
        source.columns.pop_back();
      }
      while (!source.is_named && source.columns.size() > 1 && repeats(source.columns.front())) {
        source.columns.erase(source.columns.begin());
      }
    }
    std::erase_if(all, [](const OptionSource& source) { return source.columns.size() < 2; });
    return all;
  }

  bool repeats(std::size_t column) const {
    const FieldHabit& habit = habits_[column];
    const bool again = habit.filled > kFewRows && habit.distinct * 2 <= habit.filled;
    return again || habit.mean() > 2 * std::max<std::size_t>(habits_[roles_.stem].mean(), 20);
  }

  bool take_options() {
    std::vector<OptionSource> tried = sources();
    std::vector<OptionSource> beside =
        count_named(ColumnRole::options) + count_named(ColumnRole::option) > 0
            ? std::vector<OptionSource>()
            : sibling_sources();
    tried.insert(tried.end(), beside.begin(), beside.end());
    std::optional<Fit> best;
    for (const OptionSource& source : tried) {
      std::optional<Fit> found = fit(source);
      if (found && (!best || best->rank() < found->rank())) {
        best = std::move(found);
      }
    }
    if (best) {
      take_fit(*best);
      return true;
    }
    return take_apart(tried) || take_unanswered(tried);
  }

  void take_fit(const Fit& best) {
    roles_.options = best.source;
    if (best.is_marked) {
      return;
    }
    const KeyColumn& key = best.keys.front();
    const ChoiceRows choices(records_, best.source);
    for (const KeyColumn& other : best.keys) {
      const bool weaker = other.kind == KeyKind::index && key.kind != KeyKind::index;
      if (!weaker && !agree(choices, key, other)) {
        roles_.rivals.push_back(other.column);
      }
    }
    if (!roles_.rivals.empty()) {
      roles_.rivals.insert(roles_.rivals.begin(), key.column);
      return;
    }
    roles_.answer = key.column;
    roles_.key = key.kind;
  }

  /// The right answer in a field, the wrong ones in a list.
  bool take_apart(const std::vector<OptionSource>& tried) {
    for (const OptionSource& source : tried) {
      if (source.kind != OptionSource::Kind::held) {
        continue;
      }
      std::vector<std::size_t> apart;
      for (const std::size_t column : key_columns()) {
        const FieldHabit& habit = habits_[column];
        const bool may_be = column != roles_.stem && !belongs_to(column, source) &&
                            habit.is_text() && habit.filled == habit.rows && habit.distinct > 1 &&
                            habit.counted < habit.rows;
        if (may_be && is_key_apart(records_, source.columns.front(), column)) {
          apart.push_back(column);
        }
      }
      if (apart.size() == 1) {
        roles_.options = source;
        roles_.answer = apart.front();
        roles_.is_apart = true;
        return true;
      }
    }
    return false;
  }

  /// Whether a field is left that may be an answer nobody understands.
  bool has_other_texts(std::size_t longest) const {
    return std::any_of(free_.begin(), free_.end(), [&](std::size_t column) {
      const FieldHabit& habit = habits_[column];
      return habit.texts > 0 && habit.distinct * 10 >= habit.filled * 9 && habit.numbers == 0 &&
             habit.mean() <= longest && !(habit.worded == 1) && habit.filled * 2 > habit.rows;
    });
  }

  /// Questions and what there is to choose from, and no answers.
  bool take_unanswered(const std::vector<OptionSource>& tried) {
    const FieldHabit& stem = habits_[roles_.stem];
    if (stem.asking * 10 < stem.rows * 8 || stem.rows < kFewRows) {
      return false;
    }
    for (const OptionSource& source : tried) {
      const ChoiceRows choices(records_, source);
      const bool held = source.kind == OptionSource::Kind::held;
      if (!held || choices.count() < records_.rows() ||
          choices.options() < kFewRows * records_.rows()) {
        continue;
      }
      const std::set<std::size_t> before = free_;
      std::erase_if(free_, [&](std::size_t column) { return belongs_to(column, source); });
      const bool bare = !has_other_texts(2 * choices.length() / choices.options());
      free_ = before;
      if (bare) {
        roles_.options = source;
        return true;
      }
    }
    return false;
  }

  /// What stands in a field that is called answer answers the one text beside it: no more proof is
  /// needed, but no list may be there that it could be a key to.
  bool take_named_answers() {
    const std::vector<std::size_t> answers = columns_named(ColumnRole::answer);
    if (answers.size() != 1 || habits_[roles_.stem].rows < 2) {
      return false;
    }
    const FieldHabit& habit = habits_[answers.front()];
    const bool lists = std::any_of(free_.begin(), free_.end(), [this](std::size_t column) {
      return habits_[column].lists + habits_[column].maps > 0;
    });
    if (lists || !habit.is_text() || !are_nearly_all(habit.filled, habit.rows) ||
        !(is_called_answer(records_.name(answers.front())) ||
          (says_it_is_right(records_.name(answers.front())) && are_different_texts(habit)))) {
      return false;
    }
    roles_.answer = answers.front();
    return true;
  }

  /// `correta` alone may count what somebody got right, or say whether something is: it names an
  /// answer where texts stand below it.
  static bool are_different_texts(const FieldHabit& habit) {
    return habit.numbers + habit.truths + habit.picks == 0 && habit.worded > 1 &&
           habit.distinct * 10 >= habit.filled * 9;
  }

  /// `key` and `value` may be anything.
  static bool is_called_answer(std::string_view name) {
    constexpr std::string_view kWords[] = {
        "answer",  "antwort",  "respuesta", "resposta", "risposta", "答案",   "ответ",
        "reponse", "antwoord", "odpowied",  "gabarito", "cevap",    "jawaban"};
    const std::string folded = without_accents(fold_case(name));
    return std::any_of(std::begin(kWords), std::end(kWords), [&folded](std::string_view word) {
      return folded.find(word) != std::string::npos;
    });
  }

  /// Statements and whether each is true, or questions and one text beside each.
  bool take_pairs() {
    const FieldHabit& stem = habits_[roles_.stem];
    if (stem.rows < kFewRows || count_named(ColumnRole::answer) > 0) {
      return false;
    }
    std::vector<std::size_t> texts;
    std::vector<std::size_t> truths;
    for (const std::size_t column : free_) {
      const FieldHabit& habit = habits_[column];
      if (2 * (habit.lists + habit.maps) > habit.rows) {
        return false;
      }
      const bool counts = habit.numbers * 2 > habit.filled;
      const bool differ = habit.distinct * 10 >= habit.filled * 9 && habit.worded > 1;
      if (habit.filled * 10 < habit.rows * 9) {
        continue;  // a picture here and there
      }
      if (habit.truths == habit.rows && habit.distinct > 1) {
        truths.push_back(column);
      } else if (habit.filled > 0 && differ && !counts) {
        texts.push_back(column);
      }
    }
    const bool asked = are_nearly_all(stem.asking, stem.rows);
    if (truths.size() == 1 && texts.empty() && stem.asking * 2 < stem.rows &&
        are_words(truths.front())) {
      roles_.answer = truths.front();
      return true;
    }
    if (truths.empty() && texts.size() == 1 && asked) {
      const FieldHabit& habit = habits_[texts.front()];
      roles_.answer = are_nearly_all(habit.filled, habit.rows) && habit.asking * 10 < habit.rows &&
                              may_answer(records_, texts.front())
                          ? std::optional(texts.front())
                          : std::nullopt;
    }
    return roles_.answer.has_value();
  }

  /// What a program marks as true or false may be anything about a text; words are an answer.
  bool are_words(std::size_t column) const {
    for (std::size_t row = 0; row < records_.rows(); ++row) {
      const Node* value = records_.at(row, column);
      if (value == nullptr || !judges_statement(value->text()) ||
          (!value->quoted && (value->text() == "true" || value->text() == "false"))) {
        return false;
      }
    }
    return true;
  }

  /// What says more about questions that are proven.
  void take_rest() {
    std::vector<std::size_t> long_texts;
    bool is_behind_stem = false;
    for (const std::size_t column : records_.order()) {
      const FieldHabit& habit = habits_[column];
      is_behind_stem = is_behind_stem || column == roles_.stem;
      const bool open = free_.count(column) > 0 && column != roles_.answer &&
                        !(roles_.options && belongs_to(column, *roles_.options)) &&
                        std::count(roles_.rivals.begin(), roles_.rivals.end(), column) == 0;
      if (!open || !habit.is_text()) {
        continue;
      }
      constexpr std::size_t kSentence = 20;  // bytes
      if (habit.types == habit.filled && habit.distinct * 2 <= habit.filled + 1 &&
          count_named(ColumnRole::type) == 0 && !roles_.type) {
        roles_.type = column;
      } else if (habit.counted == habit.rows && habit.rows >= kFewRows && !roles_.number) {
        roles_.number = column;
      } else if (is_behind_stem && habit.phrases * 10 >= habit.filled * 8 &&
                 habit.mean() >= kSentence && habit.distinct * 10 >= habit.filled * 8) {
        long_texts.push_back(column);
      }
    }
    const bool explains = long_texts.size() == 1 && count_named(ColumnRole::explanation) == 0;
    if (explains && roles_.options) {
      roles_.explanation = long_texts.front();
    }
  }

  static constexpr std::size_t kLongestKey = 40;
  static constexpr std::size_t kMostStems = 4;

  const RecordFields& records_;
  std::vector<ColumnRole> named_;
  std::vector<FieldHabit> habits_;
  /// Columns whose names say nothing and that nothing is known about.
  std::set<std::size_t> free_;
  FieldRoles roles_;
};

}  // namespace

std::optional<FieldRoles> find_field_roles(const RecordFields& records,
                                           const std::vector<ColumnRole>& named) {
  return records.rows() == 0 ? std::nullopt : RoleSearch(records, named).find();
}

}  // namespace tiku
