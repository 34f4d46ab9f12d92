#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/response.h"

namespace tiku {

using RuleTrail = std::vector<const ToleranceRule*>;

/// Adds `rule` unless it is there already.
void note_rule(RuleTrail& rules, const ToleranceRule& rule);
void note_rules(RuleTrail& rules, const RuleTrail& more);

/// An answer on its way from the cell to its meaning, with the tolerances that brought it here.
struct AnswerText {
  std::string text;
  RuleTrail rules;
};

/// Without invisible characters and outer spaces, width folded; a circled number N becomes 第N项.
AnswerText plain_answer(std::string_view raw);

/// One layer less: a word such as 答案, a trailing full stop, or one pair of brackets. Nothing
/// where there is none.
std::optional<AnswerText> peel(const AnswerText& answer);

/// `text` without zero-width characters, soft hyphens and byte-order marks, wherever they stand.
std::string without_invisible(std::string_view text);

/// Circled numbers as 第N项 and everything else width folded, so that options and answers compare.
std::string comparable(std::string_view text);

/// Latin letters for Cyrillic and Greek ones that look the same; nothing where there are none.
std::optional<std::string> without_look_alikes(std::string_view text);

/// Whether a whole answer (plain) stands for no answer.
bool is_blank_word(std::string_view plain);

/// Whether a whole answer consists of the marks of an optical reader.
bool is_unreadable_mark(std::string_view plain);

/// The value as messages quote it: safe to show, cut to a length people read.
std::string quoted(std::string_view raw);

Response invalid_response(std::string_view reason, Text explanation);
Response ambiguous_response(std::string_view reason, Text explanation);

}  // namespace tiku
