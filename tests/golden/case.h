#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

// A golden case is one plain file:
//
//   # what it shows
//   @ bank.yaml              an inline file; its lines are indented by two spaces
//     tiku: 1
//   $ tiku check bank.yaml   a command; NAME=value before it sets the environment
//   < y                      a line of its standard input
//   | 1 question             a line of its standard output
//   ! tiku: ...              a line of its standard error
//   ? 1                      its exit code, where it is not 0
//
// Control characters show as "\x0D", "\x1B"; a last line without a line end is followed by a line
// "\".

namespace golden {

using Lines = std::vector<std::string>;

/// One command with what is expected of it, or what it did.
struct Step {
  std::string command;
  Lines input;
  Lines out;
  Lines err;
  int code = 0;
};

struct InlineFile {
  std::string name;
  Lines lines;
};

/// Comments and empty lines, kept as they are.
struct Remark {
  std::string line;
};

using Block = std::variant<Remark, InlineFile, Step>;

struct Case {
  std::vector<Block> blocks;
  /// Lines that fit nowhere; a case that has any is wrong.
  Lines strange;
};

Case parse_case(std::string_view text);
Lines render_case(const Case& golden);

/// Bytes as the case file shows them, line by line.
Lines shown_lines(std::string_view bytes);

Lines split_lines(std::string_view text);
std::string join_lines(const Lines& lines);

}  // namespace golden
