// A key can change in two ways: another label is called right, or another text stands behind the
// label. Either gives candidates other points, so either is a change of the key. Options that are
// shuffled together with the key are not.
#include "bank/diff_key.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "bank/diff_likeness.h"
#include "bank/diff_messages.h"
#include "bank/diff_values.h"
#include "bank/options.h"
#include "base/text.h"

namespace tiku {
namespace {

using Labels = std::vector<std::string>;

bool is_open(const Question& question) {
  return question.type == QuestionType::short_answer || question.type == QuestionType::case_study;
}

/// One set of options that earns full points, in two readings.
struct RightSet {
  std::vector<std::string> labels;
  std::vector<std::string> texts;

  friend bool operator<(const RightSet& a, const RightSet& b) {
    return std::tie(a.labels, a.texts) < std::tie(b.labels, b.texts);
  }
};

RightSet right_set(const Question& question, const Labels& right) {
  RightSet set;
  for (const std::string& label : right) {
    const std::int64_t index = question.option_index(label);
    set.labels.push_back(fold_label(label));
    set.texts.push_back(
        index < 0 ? "" : plain_text(question.options[static_cast<std::size_t>(index)].text));
  }
  std::sort(set.labels.begin(), set.labels.end());
  std::sort(set.texts.begin(), set.texts.end());
  return set;
}

std::vector<RightSet> other_sets(const Question& question) {
  std::vector<RightSet> sets;
  for (const Labels& right : question.also_right) {
    sets.push_back(right_set(question, right));
  }
  std::sort(sets.begin(), sets.end());
  return sets;
}

/// "B 3 天; D 30 天".
std::string set_text(const Question& question, const Labels& right) {
  std::vector<std::string> pieces;
  for (const std::string& label : right) {
    const std::int64_t index = question.option_index(label);
    pieces.push_back(index < 0 ? label
                               : option_text(question.options[static_cast<std::size_t>(index)]));
  }
  return join(pieces, has_texts(question) ? "; " : "");
}

std::string choices_text(const Question& question) {
  std::string text = set_text(question, question.right);
  for (const Labels& right : question.also_right) {
    text += " | " + set_text(question, right);
  }
  return text;
}

std::string judge_text(const Question& question) {
  const std::string& label = question.truth ? *question.true_label : *question.false_label;
  const std::int64_t index = question.option_index(label);
  const std::string truth = index < 0
                                ? question.key_text()
                                : option_text(question.options[static_cast<std::size_t>(index)]);
  return question.either_truth ? "对 | 错" : truth;
}

/// The key of any type as it is shown.
std::string answer_text(const Question& question) {
  if (!question.keyed) {
    return {};
  }
  if (question.is_choice()) {
    return choices_text(question);
  }
  if (question.type == QuestionType::judge) {
    return judge_text(question);
  }
  return question.type == QuestionType::fill ? blanks_text(question.fill) : question.key_text();
}

class KeyComparison {
 public:
  KeyComparison(const Question& before, const Question& after, std::vector<Change>& changes)
      : before_(before), after_(after), changes_(changes) {}

  void run(Compared compared) {
    if (is_open(before_) && is_open(after_)) {
      open();
    } else if (before_.keyed != after_.keyed) {
      add("answer", text(after_.keyed ? msg::diff_answer_given : msg::diff_answer_gone),
          answer_text(before_), answer_text(after_));
    } else if (before_.is_choice() && after_.is_choice()) {
      choice();
    } else {
      closed();
    }
    OptionContext context{compared};
    context.answer_changed = answer_changed_;
    context.answer_relabelled = !answer_changed_ && before_.right != after_.right;
    compare_options(before_, after_, context, changes_);
  }

 private:
  void add(std::string field, Text what, std::string before, std::string after) {
    changes_.push_back({ChangeKind::key,
                        std::move(field),
                        std::move(what),
                        {std::move(before), before_.answer_where},
                        {std::move(after), after_.answer_where}});
  }

  /// Whether two sets are one to a candidate. Texts say it, unless an option cannot be told from
  /// another by its text, or nothing but labels could have changed.
  bool is_same(const RightSet& before, const RightSet& after) const {
    if (!has_texts(before_) || !has_texts(after_)) {
      return before.labels == after.labels;
    }
    const bool labels_decide =
        have_twins(before_) || have_twins(after_) || are_same_options(before_, after_);
    return before.texts == after.texts && (!labels_decide || before.labels == after.labels);
  }

  bool are_same(const std::vector<RightSet>& before, const std::vector<RightSet>& after) const {
    const auto known = [this](const RightSet& set, const std::vector<RightSet>& sets,
                              bool swapped) {
      return std::any_of(sets.begin(), sets.end(), [&](const RightSet& other) {
        return swapped ? is_same(other, set) : is_same(set, other);
      });
    };
    return std::all_of(before.begin(), before.end(),
                       [&](const RightSet& set) { return known(set, after, false); }) &&
           std::all_of(after.begin(), after.end(),
                       [&](const RightSet& set) { return known(set, before, true); });
  }

  void choice() {
    const RightSet older = right_set(before_, before_.right);
    const RightSet newer = right_set(after_, after_.right);
    answer_changed_ = !is_same(older, newer);
    const bool behind = answer_changed_ && older.labels == newer.labels;
    if (answer_changed_) {
      add("answer", text(behind ? msg::diff_answer_behind : msg::diff_answer),
          choices_text(before_), choices_text(after_));
    } else if (!are_same(other_sets(before_), other_sets(after_))) {
      add("answer", text(msg::diff_also_right), choices_text(before_), choices_text(after_));
    }
  }

  void closed() {
    const bool blanks = before_.type == QuestionType::fill && after_.type == QuestionType::fill;
    const std::string older = answer_text(before_);
    const std::string newer = answer_text(after_);
    const bool judges = before_.type == QuestionType::judge && after_.type == QuestionType::judge;
    answer_changed_ =
        judges ? before_.truth != after_.truth || before_.either_truth != after_.either_truth
               : older != newer;
    if (answer_changed_) {
      add("answer", text(blanks ? msg::diff_blanks : msg::diff_answer), older, newer);
    }
    if (!blanks) {
      return;
    }
    if (before_.fill.any_order != after_.fill.any_order) {
      add("any_order", text(msg::diff_any_order), before_.fill.any_order ? "true" : "false",
          after_.fill.any_order ? "true" : "false");
    }
    const std::string match_before = matching_text(before_.fill.match);
    const std::string match_after = matching_text(after_.fill.match);
    if (match_before != match_after) {
      add("match", text(msg::diff_match), match_before, match_after);
    }
  }

  void open() {
    const Rubric& older = *before_.rubric;
    const Rubric& newer = *after_.rubric;
    if (older.reference != newer.reference) {
      add("answer", text(msg::diff_reference), older.reference, newer.reference);
    }
    for (std::size_t i = 0; i < std::max(older.points.size(), newer.points.size()); ++i) {
      rubric_point(i);
    }
    if (older.need != newer.need) {
      add("need", text(msg::diff_need), older.need ? std::to_string(*older.need) : "",
          newer.need ? std::to_string(*newer.need) : "");
    }
  }

  void rubric_point(std::size_t index) {
    const std::vector<RubricPoint>& older = before_.rubric->points;
    const std::vector<RubricPoint>& newer = after_.rubric->points;
    const std::string was = index < older.size() ? rubric_text(older[index]) : "";
    const std::string now = index < newer.size() ? rubric_text(newer[index]) : "";
    if (was == now) {
      return;
    }
    const Message& what = was.empty()   ? msg::diff_rubric_added
                          : now.empty() ? msg::diff_rubric_removed
                                        : msg::diff_rubric_point;
    changes_.push_back({ChangeKind::key,
                        "rubric." + std::to_string(index + 1),
                        text(what, index + 1),
                        {was, was.empty() ? before_.where : older[index].where},
                        {now, now.empty() ? after_.where : newer[index].where}});
  }

  const Question& before_;
  const Question& after_;
  std::vector<Change>& changes_;
  bool answer_changed_ = false;
};

}  // namespace

void compare_keys(const Question& before, const Question& after, Compared compared,
                  std::vector<Change>& changes) {
  KeyComparison(before, after, changes).run(compared);
}

}  // namespace tiku
