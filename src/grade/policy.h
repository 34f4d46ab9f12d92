#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/message.h"
#include "base/rational.h"
#include "model/question.h"
#include "model/response.h"

namespace tiku {

/// The numbers a choice policy works with: n options, c keys, t hits, f false picks. The response
/// is not empty.
struct Ticks {
  std::int64_t options = 0;
  std::int64_t keys = 0;
  std::int64_t hits = 0;
  std::int64_t false_picks = 0;

  std::int64_t misses() const { return keys - hits; }

  std::int64_t wrong_options() const { return options - keys; }

  std::int64_t left_alone() const { return wrong_options() - false_picks; }

  std::int64_t picks() const { return hits + false_picks; }

  bool is_right() const { return misses() == 0 && false_picks == 0; }
};

/// One response under one policy.
struct PolicyCase {
  Ticks ticks;
  /// P: what a full answer earns.
  Rational points;
  /// The argument in points (a share is resolved), where one was stated.
  std::optional<Rational> argument;
  const PolicySpec* spec = nullptr;
  const Question* question = nullptr;
  const Response* response = nullptr;
};

/// These ticks under the policy of the question, which asks for an argument only if it has one.
PolicyCase policy_case(const Question& question, const Ticks& ticks);

/// Points of one worked example; the table of a policy runs as its test. An empty response is a
/// blank.
struct WorkedRow {
  std::string_view response;  // "ABD"
  std::string_view points;    // exact: "4/3"
};

struct WorkedTable {
  std::int64_t options = 5;
  std::string_view key = "ABD";
  std::string_view points = "2";
  std::string_view
      policy;  // as a bank writes it: "subset_each(1/2)", "{option_map: {A: 1}, other: 0}"
  std::span<const WorkedRow> rows;
};

enum class PolicyArgument : std::uint8_t { none, optional, required };

/// A scoring policy: one file in grade/policies, one line in the registry. Help, reports and tests
/// read the record.
struct Policy {
  std::string_view name;
  PolicyArgument argument = PolicyArgument::none;
  /// Question types it may be stated for.
  std::span<const QuestionType> types = {};
  /// Needs to know how many options there are (refused for keys without options). Where the
  /// argument is optional, only its default does: ask needs_option_count(spec).
  bool needs_option_count = false;
  /// Ticking everything pays: always carries a warning. For net_w this depends on the argument: ask
  /// pays_for_everything(spec).
  bool pays_for_everything = false;
  Message summary;
  /// The formula in words and symbols, for help and reports.
  Message formula;
  /// Null for per_blank, all_blanks, rubric and given, which do not count ticks.
  Rational (*score)(const PolicyCase& example) = nullptr;
  /// The formula with the numbers of this response: "2/3 of 2 = 4/3".
  Text (*explain)(const PolicyCase& example) = nullptr;
  std::span<const WorkedTable> tables = {};

  bool applies_to(QuestionType type) const;
};

/// Every policy in the order help lists them, the Chinese family first, those that count no ticks
/// last.
std::span<const Policy* const> policies();
const Policy* find_policy(std::string_view name);

/// Whether this use of a policy depends on the number of options.
bool needs_option_count(const PolicySpec& spec);
/// Whether this use of a policy rewards ticking everything, so that it must carry a warning.
bool pays_for_everything(const PolicySpec& spec);

/// Points as people read them: a decimal where it is exact ("1.5"), else the fraction ("4/3").
std::string points_text(const Rational& points);

}  // namespace tiku
