#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "interop/text/english/lines.h"
#include "interop/text/english/option_lines.h"

namespace tiku {

/// Fewer lists of options show no habit.
inline constexpr std::size_t kFewestRecords = 3;

/// The options of one question, and the lines in front of it that may be its own.
struct OptionList {
  std::vector<std::size_t> lines;
  std::vector<OptionLine> options;
  /// Several stand on one line: they are set apart elsewhere.
  bool has_rows = false;
  /// Behind the options of the question before.
  std::size_t gap = 0;
  /// The head; npos where none is known.
  std::size_t head = std::string::npos;
  std::int64_t number = 0;
  /// Where the words begin behind the head.
  std::size_t asked = 0;

  std::size_t first() const { return lines.front(); }

  std::size_t end() const { return lines.back() + 1; }
};

/// The lists of options of that kind, of which one stands on a line, in order; without heads.
std::vector<OptionList> find_option_lists(const EnglishLines& lines, OptionKind kind);

/// Gives each record its head: the shape that stands above nearly all lists of options and counts.
/// The shape; "" where there is no such habit.
std::string choose_record_heads(const EnglishLines& lines, std::vector<OptionList>& records);

/// Gives numbers and heads to records that have none, where an answer stands below each list.
/// Whether it did.
bool number_records(EnglishLines& lines, std::vector<OptionList>& records);

/// The first letter of lists that begin `a bell`, `B. a horn`, `C. a lamp`, where all do.
void spell_missing_letters(EnglishLines& lines);

/// Behind the lines below the options of record `r` that are not those of the next question.
std::size_t record_tail_end(const EnglishLines& lines, const std::vector<OptionList>& records,
                            std::size_t r);

/// Whether nothing but bullets, or a fence of code, stands on the line.
bool is_lone_ornament(std::string_view line);

/// The answers of a list whose items have labels of their own, `01) GABARITO: B`, behind the
/// options they answer.
void join_record_key(EnglishLines& lines, const std::vector<OptionList>& records);

}  // namespace tiku
