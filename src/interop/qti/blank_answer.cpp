#include "interop/qti/blank_answer.h"

#include <algorithm>

#include "base/text.h"
#include "interop/qti/messages.h"

namespace tiku {
namespace {

/// A value as the type of the response compares it.
Variant variant_of(const std::string& value, const ResponseDeclaration& declaration) {
  Variant variant;
  const std::optional<Rational> number = parse_xml_number(value);
  if (declaration.is_number() && number) {
    variant.kind = Variant::Kind::value;
    variant.value = *number;
  } else {
    variant.text = value;
  }
  return variant;
}

class BlankAnswer {
 public:
  BlankAnswer(const ResponseDeclaration& declaration, const ResponseRule& rule,
              ItemReading& reading)
      : declaration_(declaration), rule_(rule), reading_(reading) {}

  void collect() {
    if (contradicts_map()) {
      correct_as_mapped();
    } else if (is_by_map()) {
      for (const MapEntry& entry : declaration_.entries) {
        add(variant_of(entry.key, declaration_), entry.value, entry.case_matters);
      }
    } else {
      values();
      if (rule_.by_match || rule_.values.empty()) {
        correct();
      }
    }
    share();
    say();
  }

  const Blank& blank() const { return blank_; }

  bool case_matters() const { return case_matters_; }

  Rational earned() const { return states_points_ ? best_ : Rational(0); }

 private:
  bool is_by_map() const {
    return !declaration_.entries.empty() && (rule_.by_map || !rule_.by_match);
  }

  /// The mapping of another blank, copied: nothing of the correct response earns a point there.
  bool contradicts_map() const {
    if (!is_by_map() || declaration_.correct.empty() || mapped().empty()) {
      return false;
    }
    return std::none_of(
        declaration_.correct.begin(), declaration_.correct.end(), [this](const std::string& right) {
          return std::any_of(declaration_.entries.begin(), declaration_.entries.end(),
                             [&](const MapEntry& entry) { return earns_as(entry, right); });
        });
  }

  bool earns_as(const MapEntry& entry, const std::string& right) const {
    const Variant stated = variant_of(right, declaration_);
    const Variant mapped = variant_of(entry.key, declaration_);
    const bool numbers = stated.kind == Variant::Kind::value && mapped.kind == stated.kind;
    const bool same = numbers ? stated.value == mapped.value : same_words(entry.key, right);
    return entry.value > Rational(0) && same;
  }

  static bool same_words(std::string_view one, std::string_view other) {
    return fold_case(trim(one)) == fold_case(trim(other));
  }

  /// What earns points in the mapping.
  std::vector<std::string> mapped() const {
    std::vector<std::string> keys;
    for (const MapEntry& entry : declaration_.entries) {
      if (entry.value > Rational(0)) {
        keys.push_back(entry.key);
      }
    }
    return keys;
  }

  /// The correct response earns what the mapping gives at most.
  void correct_as_mapped() {
    Rational most;
    for (const MapEntry& entry : declaration_.entries) {
      most = std::max(most, entry.value);
    }
    for (const std::string& value : declaration_.correct) {
      add(variant_of(value, declaration_), most, true);
    }
    reading_.doubt(
        DoubtKind::key_contradicts,
        text(msg::qti_key_contradicts, join(declaration_.correct, "; "), join(mapped(), "; ")));
  }

  void values() {
    for (const ResponseRule::Value& value : rule_.values) {
      Variant variant = value.variant;
      if (variant.kind == Variant::Kind::text) {
        variant = variant_of(variant.text, declaration_);
      }
      add(std::move(variant), value.score, value.case_matters);
    }
  }

  void correct() {
    for (const std::string& value : declaration_.correct) {
      add(variant_of(value, declaration_), rule_.score.value_or(Rational(1)), true);
    }
    states_points_ = rule_.score.has_value();
  }

  void add(Variant variant, const Rational& score, bool case_matters) {
    deducts_ = deducts_ || score < Rational(0);
    if (score <= Rational(0)) {
      return;
    }
    if (declaration_.is_number() && variant.kind == Variant::Kind::text) {
      reading_.doubt(DoubtKind::answer_unclear, text(msg::qti_bound, visible(variant.text)));
    } else if (has_letter_case(variant.text)) {
      (case_matters ? case_matters_ : case_ignored_) = true;
    }
    best_ = std::max(best_, score);
    variant.share = score;
    blank_.push_back(std::move(variant));
  }

  void say() {
    if (deducts_ || rule_.wrong || (is_by_map() && declaration_.default_value < Rational(0))) {
      reading_.doubt(DoubtKind::not_carried, text(msg::qti_deductions));
    }
    if (case_matters_ && case_ignored_) {
      reading_.doubt(DoubtKind::answer_unclear, text(msg::qti_case_mixed));
    }
  }

  /// 0.166667 of 0.333333 was a half before the points were written as decimals.
  static Rational rounded_share(const Rational& share) {
    constexpr std::int64_t kMostParts = 12;
    const Rational near(1, 100000);
    for (std::int64_t parts = 1; parts <= kMostParts; ++parts) {
      const Rational scaled = share * Rational(parts);
      const Rational whole((scaled + Rational(1, 2)).floor());
      const Rational off = scaled < whole ? whole - scaled : scaled - whole;
      if (off < near && whole > Rational(0)) {
        return whole / Rational(parts);
      }
    }
    return share;
  }

  /// Scores become shares of the best.
  void share() {
    for (Variant& variant : blank_) {
      variant.share = rounded_share(variant.share / best_);
    }
    std::stable_sort(blank_.begin(), blank_.end(),
                     [](const Variant& a, const Variant& b) { return a.share > b.share; });
  }

  const ResponseDeclaration& declaration_;
  const ResponseRule& rule_;
  ItemReading& reading_;
  Blank blank_;
  Rational best_;
  bool case_matters_ = false;
  bool case_ignored_ = false;
  bool deducts_ = false;
  bool states_points_ = true;
};

}  // namespace

bool has_letter_case(std::string_view text) {
  return fold_case(text) != text ||
         std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

Rational add_blank(const std::string& response, const ResponseDeclaration& declaration,
                   const ResponseRule& rule, Question& question, ItemReading& reading) {
  BlankAnswer answer(declaration, rule, reading);
  answer.collect();
  question.fill.match.case_matters = question.fill.match.case_matters || answer.case_matters();
  question.fill.blanks.push_back(answer.blank());
  const bool single = declaration.cardinality == "single" || declaration.cardinality.empty();
  if (!single && declaration.correct.size() > 1) {
    reading.doubt(DoubtKind::answer_unclear, text(msg::qti_several_values, visible(response)));
  }
  return answer.earned();
}

void finish_blanks(Question& question, const std::vector<Rational>& earned,
                   const std::optional<Rational>& maximum, ItemReading& reading) {
  std::vector<Blank>& blanks = question.fill.blanks;
  question.keyed =
      std::none_of(blanks.begin(), blanks.end(), [](const Blank& blank) { return blank.empty(); });
  const bool some =
      std::any_of(blanks.begin(), blanks.end(), [](const Blank& blank) { return !blank.empty(); });
  if (!question.keyed) {
    if (some) {
      reading.doubt(DoubtKind::answer_unclear,
                    text(msg::qti_blank_without_answer, question.key_text()));
    } else {
      reading.doubt(DoubtKind::unanswered, text(msg::qti_unanswered), false);
    }
    blanks.clear();
    question.fill.match = {};
    return;
  }
  Rational sum;
  bool equal = true;
  for (const Rational& points : earned) {
    sum += points;
    equal = equal && points == earned.front();
  }
  if (!maximum && sum > Rational(0)) {
    question.points = sum;
    question.points_stated = true;
  }
  if (!equal) {
    reading.doubt(DoubtKind::not_carried, text(msg::qti_unequal_blanks));
  }
}

}  // namespace tiku
