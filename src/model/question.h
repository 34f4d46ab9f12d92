#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/rare.h"
#include "base/rational.h"
#include "diag/source.h"
#include "model/policy_spec.h"

namespace tiku {

/// `given` stands in keys only: the cell is the points themselves.
enum class QuestionType : std::uint8_t {
  single,
  multiple,
  indeterminate,
  judge,
  fill,
  short_answer,
  case_study,
  given
};

/// "single" ... "short", "case", "given": as banks and result files write it.
std::string_view type_name(QuestionType type);

struct Option {
  std::string label;
  std::string text;
  Span where;
};

/// One accepted answer for a blank.
struct Variant {
  enum class Kind : std::uint8_t { text, value, range };

  Kind kind = Kind::text;
  std::string text;  // kind text
  Rational value;    // kind value: right within `tolerance` (a share is of the value)
  Amount tolerance;
  std::optional<Rational> min;  // kind range, inclusive; either end may be open
  std::optional<Rational> max;
  std::string unit;  // optional for the candidate
  /// Of the points of the blank.
  Rational share = 1;
  Span where;

  /// As people read a key: "14天", "3.14±0.01", "1..9".
  std::string to_string() const;
};

using Blank = std::vector<Variant>;

/// What matters when a blank is compared.
struct Matching {
  bool case_matters = false;
  bool width_matters = false;
  bool space_matters = false;
  bool contains = false;
};

/// The key of a fill-in question.
struct FillKey {
  /// The blanks in order; with `any` the list of which any `any` are asked for.
  std::vector<Blank> blanks;
  std::optional<std::int64_t> any;
  bool any_order = false;
  Matching match;
  /// Points of each blank where stated (`points_per_blank`); else the question's points are shared
  /// equally.
  RareOptional<Rational> points_per_blank;

  /// How many blanks the candidate fills.
  std::size_t slots() const { return any ? static_cast<std::size_t>(*any) : blanks.size(); }
};

/// One point of a short answer: earned when a phrase of `any` (where stated), every phrase of `all`
/// and none of `forbidden` occur.
struct RubricPoint {
  Rational points;
  std::vector<std::string> any;
  std::vector<std::string> all;
  std::vector<std::string> forbidden;
  Span where;
};

struct Rubric {
  std::string reference;
  std::vector<RubricPoint> points;
  /// How many points are asked for (`need`); then the best `need` count.
  std::optional<std::int64_t> need;
  /// Shown and counted, never deducted.
  std::optional<std::int64_t> min_length;
  std::optional<std::int64_t> max_length;
};

/// The answer to this question says who answers (survey items).
enum class IdentityRole : std::uint8_t { none, id, name, group };

/// Banks and papers hold many: what few questions state stands behind a pointer, and what is small
/// stands together.
struct Question {
  /// As addressed within its bank: the stated id, else the running number; a part is "case.part".
  std::string id;
  /// Running number in the bank from 1; of a part, its number within the case.
  std::int64_t number = 0;
  /// Index into Bank::sections; -1 where a bank has none.
  std::int64_t section = -1;
  QuestionType type = QuestionType::single;
  IdentityRole identity = IdentityRole::none;
  bool id_stated = false;
  bool cut = false;
  /// No points and in no statistic when false.
  bool scored = true;
  bool points_stated = false;
  bool options_stated = false;
  /// Whether there is an answer to score by. A short question without rubric is keyed: a person
  /// marks it.
  bool keyed = false;
  /// Judge: the truth.
  bool truth = false;
  /// Judge, `accept_also`: both truths are right.
  bool either_truth = false;

  std::string stem;
  std::string explanation;
  std::vector<std::string> tags;
  Rare<std::string> difficulty;
  Rare<std::string> source;
  Rare<std::string> note;
  std::vector<std::string> review;

  /// Points a full answer earns; of a case the sum of its parts.
  Rational points;
  PolicySpec policy;

  /// Choices of single, multiple, indeterminate and (if declared) judge. In a key without options:
  /// the labels that are known, and `options_stated` false.
  std::vector<Option> options;

  /// Choice types: the right labels in option order. Correct sets beyond the first come from
  /// `accept_also`.
  std::vector<std::string> right;
  /// Other sets of labels that earn full points (`adjust: accept_also`).
  std::vector<std::vector<std::string>> also_right;
  /// Judge with `options`: the labels that mean true and false.
  Rare<std::string> true_label;
  Rare<std::string> false_label;
  FillKey fill;
  Rare<Rubric> rubric;
  /// given: least points a cell may hold.
  Rare<Rational> min_points;

  /// case: its questions, in order. A case without parts is marked like a short answer.
  std::vector<Question> parts;

  Span where;
  /// Where the id stands; the question itself where none is stated.
  Span id_where;
  Span stem_where;
  Span answer_where;
  Span explanation_where;
  Span review_where;
  Span cut_where;

  bool is_choice() const {
    return type == QuestionType::single || type == QuestionType::multiple ||
           type == QuestionType::indeterminate;
  }

  /// A leaf is what is scored: every question but a case with parts.
  bool is_leaf() const { return parts.empty(); }

  /// Index of the option of that label (exact), or -1.
  std::int64_t option_index(std::string_view label) const;
  /// The key as people read it: "ABD", "对", "14天; 3".
  std::string key_text() const;
};

}  // namespace tiku
