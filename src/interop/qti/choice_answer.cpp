#include "interop/qti/choice_answer.h"

#include <algorithm>
#include <set>

#include "bank/options.h"
#include "bank/words.h"
#include "base/text.h"
#include "interop/qti/messages.h"
#include "interop/table/question_row.h"

namespace tiku {
namespace {

class ChoiceAnswer {
 public:
  ChoiceAnswer(Question& question, ForeignChoice choice, ItemReading& reading)
      : question_(question), choice_(std::move(choice)), reading_(reading) {}

  void set() {
    question_.type = choice_.several ? QuestionType::multiple : QuestionType::single;
    options();
    check_options();
    std::vector<std::string> right = stated();
    const std::vector<std::string> earning = earning_labels();
    if (right.empty() && !outside_ && !earning.empty()) {
      right = earning;
      if (choice_.several && !choice_.stated_by_scores) {
        reading_.doubt(DoubtKind::answer_unclear, text(msg::qti_key_from_values, join(right, ",")));
      }
    } else if (!right.empty() && !earning.empty() && right != earning) {
      reading_.doubt(DoubtKind::key_contradicts,
                     text(msg::qti_key_contradicts, join(right, ","), join(earning, ",")));
    }
    key(right);
    if (choice_.by_scores && question_.keyed) {
      scoring();
    } else if (choice_.cost && question_.keyed) {
      question_.policy.name = "penalty";
      question_.policy.argument = Amount{*choice_.cost, true};
      question_.policy.blank =
          choice_.blank_costs ? -*choice_.cost * question_.points : Rational(0);
    }
    if (!choice_.several && is_judgement()) {
      judge();
    }
  }

 private:
  /// Identifiers are not shown to candidates: the options are A, B, C ...
  void options() {
    const std::vector<ForeignOption>& all = choice_.options;
    for (std::size_t i = 0; i < all.size(); ++i) {
      Option option;
      option.label = letter_label(i);
      option.text = all[i].text.text;
      reading_.say_lost(all[i].text.lost);
      question_.options.push_back(std::move(option));
    }
    question_.options_stated = !question_.options.empty();
  }

  void check_options() {
    if (question_.options.size() < 2) {
      reading_.doubt(DoubtKind::options_missing, text(msg::qti_few_options));
    }
    for (const Option& option : question_.options) {
      if (option.text.empty() && !has_truth_names()) {
        reading_.doubt(DoubtKind::options_missing, text(msg::qti_option_empty, option.label));
      }
    }
  }

  bool has_truth_names() const {
    return std::all_of(choice_.options.begin(), choice_.options.end(),
                       [](const ForeignOption& o) { return is_truth_name(o.identifier); });
  }

  /// Labels of the stated answer in option order.
  std::vector<std::string> stated() {
    const std::set<std::string> right(choice_.right.begin(), choice_.right.end());
    std::set<std::string> known;
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < choice_.options.size(); ++i) {
      const std::string& identifier = choice_.options[i].identifier;
      known.insert(identifier);
      if (right.contains(identifier)) {
        labels.push_back(question_.options[i].label);
      }
    }
    for (const std::string& identifier : right) {
      if (!known.contains(identifier)) {
        outside_ = true;
        reading_.doubt(DoubtKind::outside_options, text(msg::qti_outside, visible(identifier)));
      }
    }
    return outside_ ? std::vector<std::string>() : labels;
  }

  /// The labels that the best answer picks.
  std::vector<std::string> earning_labels() const {
    Rational best;
    for (const ForeignOption& option : choice_.options) {
      best = option.score && *option.score > best ? *option.score : best;
    }
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < choice_.options.size(); ++i) {
      const std::optional<Rational>& score = choice_.options[i].score;
      const bool earns = score && *score > Rational(0) && (choice_.several || *score == best);
      if (earns) {
        labels.push_back(question_.options[i].label);
      }
    }
    return labels;
  }

  void key(const std::vector<std::string>& right) {
    question_.right = right;
    question_.keyed = !right.empty();
    if (right.size() > 1 && !choice_.several) {
      reading_.doubt(DoubtKind::answer_unclear,
                     text(msg::qti_several_for_single, join(right, ",")));
    }
    if (right.empty() && !outside_) {
      reading_.doubt(DoubtKind::unanswered, text(msg::qti_unanswered), false);
    }
  }

  /// What the right answer earns; several of a single choice earn one's points.
  Rational full_points() const {
    Rational sum;
    for (std::size_t i = 0; i < choice_.options.size(); ++i) {
      const Rational value = choice_.options[i].score.value_or(choice_.other);
      if (choice_.several) {
        sum += value > Rational(0) ? value : Rational(0);
      } else {
        sum = std::max(sum, value);
      }
    }
    return choice_.max && *choice_.max < sum ? *choice_.max : sum;
  }

  void scoring() {
    const Rational full = full_points();
    if (full <= Rational(0)) {
      return;
    }
    if (!question_.points_stated && !choice_.relative) {
      question_.points = full;
      question_.points_stated = true;
    }
    if (is_plain(full)) {
      return;
    }
    // The file counts in units of its own where the points are stated apart.
    const Rational unit = question_.points / full;
    PolicySpec& policy = question_.policy;
    policy.name = "option_map";
    for (std::size_t i = 0; i < choice_.options.size(); ++i) {
      if (choice_.options[i].score) {
        policy.map.edit().points.push_back(
            {question_.options[i].label, *choice_.options[i].score * unit});
      }
    }
    policy.map.edit().other = choice_.other * unit;
    policy.blank = choice_.blank_costs ? choice_.other * unit : Rational(0);
    policy.map.edit().min = choice_.min ? *choice_.min * unit : std::optional<Rational>();
    policy.map.edit().max = question_.points;
  }

  /// One right option, and nothing for every other.
  bool is_plain(const Rational& full) const {
    if (choice_.several) {
      return false;
    }
    for (std::size_t i = 0; i < choice_.options.size(); ++i) {
      const Rational value = choice_.options[i].score.value_or(choice_.other);
      const bool right =
          question_.right.size() == 1 && question_.right.front() == question_.options[i].label;
      if (value != (right ? full : Rational(0)) &&
          !(!right && value < Rational(0) && choice_.min && *choice_.min >= Rational(0))) {
        return false;
      }
    }
    return true;
  }

  /// What an option says, by its text; by its name where it has none.
  std::optional<bool> truth_of(std::size_t index) const {
    const std::string& words = question_.options[index].text;
    const std::string& name = choice_.options[index].identifier;
    if (words.empty()) {
      return is_truth_name(name) ? std::optional(fold_case(name) == "true") : std::nullopt;
    }
    return parse_truth(words);
  }

  bool is_judgement() const {
    if (question_.options.size() != 2 || question_.policy.name == "option_map" ||
        question_.right.size() > 1) {
      return false;
    }
    const std::string& words = question_.options[0].text;
    const std::string& others = question_.options[1].text;
    if (!words.empty() && !others.empty()) {
      return are_opposite_truths(words, others);
    }
    const std::optional<bool> first = truth_of(0);
    const std::optional<bool> second = truth_of(1);
    return first && second && *first != *second;
  }

  void judge() {
    const std::size_t first = truth_of(0).value_or(false) ? 0 : 1;
    const std::string true_label = question_.options[first].label;
    question_.type = QuestionType::judge;
    question_.truth = question_.keyed && question_.right.front() == true_label;
    question_.right.clear();
    // Options that are called true and false are those of every judgement.
    const bool bare = is_truth_name(choice_.options[0].identifier) &&
                      is_truth_name(choice_.options[1].identifier);
    if (bare) {
      question_.options.clear();
      question_.options_stated = false;
      return;
    }
    question_.true_label = true_label;
    question_.false_label = question_.options[1 - first].label;
  }

  Question& question_;
  ForeignChoice choice_;
  ItemReading& reading_;
  bool outside_ = false;
};

}  // namespace

bool is_truth_name(std::string_view identifier) {
  const std::string folded = fold_case(identifier);
  return folded == "true" || folded == "false";
}

void set_choice(Question& question, ForeignChoice choice, ItemReading& reading) {
  ChoiceAnswer(question, std::move(choice), reading).set();
}

}  // namespace tiku
