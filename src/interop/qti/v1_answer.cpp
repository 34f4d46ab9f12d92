#include "interop/qti/v1_answer.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "interop/qti/blank_answer.h"
#include "interop/qti/declaration.h"
#include "interop/qti/messages.h"

namespace tiku {
namespace {

/// The tests of a condition about one response.
struct Asked {
  std::vector<std::string> values;
  bool negates = false;
};

Asked asked_of(const V1Condition& condition, const std::string& response) {
  Asked asked;
  for (const V1Test& test : condition.tests) {
    if (test.response == response && !test.is_range) {
      if (test.negated) {
        asked.negates = true;
      } else {
        asked.values.push_back(test.value);
      }
    }
  }
  return asked;
}

/// "41.995 < x" is read as "41.995 <= x", and "42 within 0.005" as a tolerance.
Variant range_variant(const V1Test& test, const std::optional<Rational>& exact) {
  Variant variant;
  const bool both = test.min && test.max;
  if (both && *test.min <= *test.max) {
    const Rational middle = exact.value_or((*test.min + *test.max) / Rational(2));
    const Rational reach = *test.max - middle;
    if (exact && middle - reach == *test.min) {
      variant.kind = Variant::Kind::value;
      variant.value = middle;
      variant.tolerance.value = reach;
      return variant;
    }
  }
  variant.kind = Variant::Kind::range;
  variant.min = test.min;
  variant.max = test.max;
  return variant;
}

bool within(const Rational& value, const V1Test& range) {
  return (!range.min || value >= *range.min) && (!range.max || value <= *range.max);
}

class BlankReader {
 public:
  BlankReader(const std::string& response, bool is_number, Question& question, ItemReading& reading)
      : response_(response), is_number_(is_number), question_(question), reading_(reading) {}

  void add(const V1Condition& condition) {
    if (condition.earned <= Rational(0)) {
      deducts_ = deducts_ || condition.earned < Rational(0);
      return;
    }
    std::optional<Rational> exact;
    const V1Test* range = nullptr;
    for (const V1Test& test : condition.tests) {
      if (test.response != response_ || test.negated || !test.is_range) {
        continue;
      }
      if (test.is_broken) {
        reading_.doubt(DoubtKind::answer_unclear, text(msg::qti_bound, visible(test.value)));
        return;
      }
      range = &test;
    }
    for (const V1Test& test : condition.tests) {
      if (test.response != response_ || test.negated || test.is_range) {
        continue;
      }
      const std::optional<Rational> number = parse_xml_number(test.value);
      if (range != nullptr && number && within(*number, *range)) {
        exact = number;  // the range holds it
      } else {
        add_value(test, number, condition.earned);
      }
    }
    if (range != nullptr) {
      if (range->open_bound) {
        reading_.doubt(DoubtKind::not_carried,
                       text(msg::qti_open_bound, range_variant(*range, exact).to_string()));
      }
      keep(range_variant(*range, exact), condition.earned);
    }
  }

  Blank take() {
    if (deducts_) {
      reading_.doubt(DoubtKind::not_carried, text(msg::qti_deductions));
    }
    if (case_matters_ && case_ignored_) {
      reading_.doubt(DoubtKind::answer_unclear, text(msg::qti_case_mixed));
    }
    for (Variant& variant : blank_) {
      variant.share = variant.share / best_;
    }
    std::stable_sort(blank_.begin(), blank_.end(),
                     [](const Variant& a, const Variant& b) { return a.share > b.share; });
    return std::move(blank_);
  }

 private:
  void add_value(const V1Test& test, const std::optional<Rational>& number,
                 const Rational& earned) {
    if (test.value.empty()) {
      return;
    }
    Variant variant;
    if (is_number_ && number) {
      variant.kind = Variant::Kind::value;
      variant.value = *number;
    } else {
      variant.text = test.value;
      if (is_number_) {
        reading_.doubt(DoubtKind::answer_unclear, text(msg::qti_bound, visible(test.value)));
      } else if (has_letter_case(test.value)) {
        (test.case_matters ? case_matters_ : case_ignored_) = true;
      }
    }
    Matching& match = question_.fill.match;
    match.case_matters = match.case_matters || case_matters_;
    match.contains = match.contains || test.contains;
    keep(std::move(variant), earned);
  }

  void keep(Variant variant, const Rational& earned) {
    best_ = std::max(best_, earned);
    variant.share = earned;
    const std::string shown = variant.to_string();
    if (seen_.emplace(shown, true).second) {
      blank_.push_back(std::move(variant));
    }
  }

  const std::string& response_;
  bool is_number_;
  Question& question_;
  ItemReading& reading_;
  Blank blank_;
  std::map<std::string, bool> seen_;
  bool deducts_ = false;
  bool case_matters_ = false;
  bool case_ignored_ = false;
  Rational best_;
};

/// Gives the options their scores; returns what the best answer earns. A value that earns something
/// and is no option becomes a stated answer, which is then said to be outside the options.
Rational take_scores(std::map<std::string, Rational> scores, ForeignChoice& choice) {
  Rational best;
  for (ForeignOption& option : choice.options) {
    const auto found = scores.find(option.identifier);
    if (found == scores.end()) {
      continue;
    }
    option.score = found->second;
    if (found->second > Rational(0)) {
      best = choice.several ? best + found->second : std::max(best, found->second);
    }
    scores.erase(found);
  }
  for (const auto& [identifier, score] : scores) {
    if (score > Rational(0)) {
      choice.right.push_back(identifier);
    }
  }
  return best;
}

}  // namespace

Rational set_v1_choice(const V1Response& response, const std::vector<V1Condition>& conditions,
                       Question& question, ItemReading& reading) {
  ForeignChoice choice;
  choice.options = response.options;
  choice.several = response.several;
  choice.relative = true;
  choice.stated_by_scores = true;
  choice.min = Rational(0);
  std::map<std::string, Rational> scores;
  Rational best;
  for (const V1Condition& condition : conditions) {
    const Asked asked = asked_of(condition, response.identifier);
    const bool together = asked.values.size() > 1 || asked.negates;
    if (together && response.several && condition.earned > Rational(0)) {
      choice.right.insert(choice.right.end(), asked.values.begin(), asked.values.end());
      best = condition.earned;
      continue;
    }
    for (const std::string& value : asked.values) {
      scores[value] += condition.earned;
    }
  }
  if (choice.right.empty()) {
    choice.by_scores = true;
    best = take_scores(std::move(scores), choice);
  }
  set_choice(question, std::move(choice), reading);
  return best;
}

Blank v1_blank(const std::string& response, bool is_number,
               const std::vector<V1Condition>& conditions, Question& question,
               ItemReading& reading) {
  BlankReader blank(response, is_number, question, reading);
  for (const V1Condition& condition : conditions) {
    blank.add(condition);
  }
  return blank.take();
}

void finish_v1_blanks(Question& question, ItemReading& reading) {
  finish_blanks(question, {}, question.points, reading);
}

}  // namespace tiku
