#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace tiku {

/// Where a line is to begin within a long one, and what the number or label that stands there
/// lacks.
struct LineBreak {
  std::size_t at = 0;
  /// Behind what begins the line, where `sign` goes.
  std::size_t behind = 0;
  std::string_view sign;
};

/// `1 Which rings? a) a bell b) a lamp 2 Which shines?`: questions behind numbers that count on, a
/// row of options behind each. Where a sign stands behind the numbers, a key follows.
std::vector<LineBreak> break_counted_rows(std::string_view line);

/// `1. Bells ring. TRUE2. Lamps open. FALSE3.`: statements with their truths glued to the next
/// number, which may be missing.
std::vector<LineBreak> break_judged_statements(std::string_view line);

/// `1.铃会响。对(正确答案)错2.灯会响。对错(正确答案)`: statements of a question page.
std::vector<LineBreak> break_marked_truths(std::string_view line);

/// `1.要验电。对2.可带电作业。错3. ...`, `1.法人是(A.厂长)2. ...`, `1.1. ...2.2. ...`: numbers that
/// count on, each behind an answer or printed twice.
std::vector<LineBreak> break_closed_numbers(std::string_view line);

/// `题目：先做什么？答案：问好题目：...`, `第6题...第7题...`.
std::vector<LineBreak> break_record_heads(std::string_view line);

/// `____ 1. Which rings? a. a bell b. a lamp` and `1. ANS: A PTS: 1`, as a common program for tests
/// prints them, with its headings.
std::vector<LineBreak> break_printed_test(std::string_view line);

/// `Question 1 Which rings? A. a bell B. a lamp Answer: A`, with the spaces between or lost.
std::vector<LineBreak> break_named_rows(std::string_view line);

/// `A_2_01: Which rings? - Richtig: a bell; - Falsch: a lamp.`
std::vector<LineBreak> break_labelled_options(std::string_view line);

}  // namespace tiku
