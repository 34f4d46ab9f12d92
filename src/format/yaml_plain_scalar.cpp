#include "format/yaml_plain_scalar.h"

#include <algorithm>
#include <array>

namespace tiku {
namespace {

using CharSet = std::array<bool, 256>;

constexpr CharSet set_of(std::string_view characters) {
  CharSet set{};
  for (const char c : characters) {
    set[static_cast<unsigned char>(c)] = true;
  }
  return set;
}

constexpr bool has(const CharSet& set, char c) {
  return set[static_cast<unsigned char>(c)];
}

/// Where the run through a plain scalar has to look closer.
constexpr CharSet kStopsInBlock = set_of("\n\r\t:#");
constexpr CharSet kStopsInFlow = set_of("\n\r\t:#,?[]{}");
/// What no plain scalar begins with; `:` could, but never does where people write.
constexpr CharSet kNoBegin = set_of(" \n\r\t,[]{}#&*!|>'\"%@`:");
constexpr CharSet kFlowEnds = set_of(",]}");

bool is_null_word(std::string_view text) {
  return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

/// What a backslash and `c` stand for, or NUL for what is rare.
char escaped(char c) {
  switch (c) {
    case '"':
    case '\'':
    case '\\':
    case '/':
    case ' ':
      return c;
    case 'n':
      return '\n';
    case 't':
      return '\t';
    case 'r':
      return '\r';
    default:
      return '\0';
  }
}

}  // namespace

Node PlainScalars::scalar(std::size_t begin, std::size_t end, std::string_view text) const {
  return scalar_node(text,
                     {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
}

bool PlainScalars::read(Within within, Node& node) {
  const char c = cursor_.peek();
  return c == '"' || c == '\'' ? read_quoted(node) : read_plain(within, node);
}

bool PlainScalars::read_plain(Within within, Node& node) {
  const char first = cursor_.peek();
  const bool dash = first == '-' || first == '?';
  if (has(kNoBegin, first) || (dash && is_blank_or_line_end(cursor_.peek(1)))) {
    return false;
  }
  const std::size_t begin = cursor_.at;
  if (!skip_plain_line(within)) {
    return false;
  }
  std::size_t end = cursor_.at;
  while (end > begin && cursor_.text[end - 1] == ' ') {
    --end;
  }
  node = scalar(begin, end, cursor_.text.substr(begin, end - begin));
  if (is_null_word(node.text())) {
    node.kind = Node::Kind::null;
  }
  return end > begin;
}

/// To a colon, comment, bracket or line end that ends a plain scalar on this line.
bool PlainScalars::skip_plain_line(Within within) {
  const std::string_view text = cursor_.text;
  const CharSet& stops = within == Within::block ? kStopsInBlock : kStopsInFlow;
  const std::size_t begin = cursor_.at;
  for (std::size_t& at = cursor_.at; at < text.size(); ++at) {
    if (!has(stops, text[at])) {
      continue;
    }
    const char next = cursor_.peek(1);
    const bool part = (text[at] == ':' && !is_blank_or_line_end(next) &&
                       (within == Within::block || !has(kFlowEnds, next))) ||
                      (text[at] == '#' && at > begin && text[at - 1] != ' ');
    if (!part) {
      return text[at] != '\t';
    }
  }
  return true;
}

bool PlainScalars::fold(Within within, std::int64_t outer, Node& node) {
  if (cursor_.peek() == ':') {
    return false;
  }
  std::size_t end = node.where.end;
  pieces_.clear();
  while (is_line_end(cursor_.peek())) {
    std::size_t lines = 0;
    do {
      ++lines;
      cursor_.next_line();
      cursor_.skip_spaces();
    } while (cursor_.at < cursor_.text.size() && is_line_end(cursor_.peek()));
    const char first = cursor_.peek();
    const bool ends = within == Within::flow ? has(kFlowEnds, first) : cursor_.column() <= outer;
    if (cursor_.at == cursor_.text.size() || ends || first == '#') {
      break;
    }
    const std::size_t begin = cursor_.at;
    const bool mark = cursor_.at == cursor_.line && (first == '-' || first == '.');
    if (mark || !skip_plain_line(within) || cursor_.peek() == ':' || cursor_.at == begin) {
      return false;
    }
    if (pieces_.empty()) {
      pieces_ = node.text();
    }
    pieces_.append(lines == 1 ? 1 : lines - 1, lines == 1 ? ' ' : '\n');
    end = cursor_.at;
    while (cursor_.text[end - 1] == ' ') {
      --end;
    }
    pieces_ += cursor_.text.substr(begin, end - begin);
  }
  if (!pieces_.empty()) {
    node = scalar(node.where.begin, end, store_.keep(pieces_));
  }
  cursor_.skip_to_content();
  return true;
}

bool PlainScalars::read_quoted(Node& node) {
  const std::string_view text = cursor_.text;
  const char quote = cursor_.peek();
  const std::size_t begin = cursor_.at;
  std::size_t end = begin + 1;
  while (end < text.size() && text[end] != quote && text[end] != '\\' && !is_line_end(text[end])) {
    ++end;
  }
  const bool simple = end < text.size() && text[end] == quote &&
                      (quote == '"' || end + 1 == text.size() || text[end + 1] != '\'');
  if (!simple) {
    return read_quoted_in_pieces(quote, node);
  }
  cursor_.at = end + 1;
  node = scalar(begin, end + 1, text.substr(begin + 1, end - begin - 1));
  node.quoted = true;
  return true;
}

bool PlainScalars::read_quoted_in_pieces(char quote, Node& node) {
  const std::size_t begin = cursor_.at++;
  pieces_.clear();
  kept_ = 0;
  escaped_ = 0;
  while (cursor_.at < cursor_.text.size()) {
    const char c = cursor_.peek();
    const bool doubled = quote == '\'' && c == quote && cursor_.peek(1) == quote;
    if (c == quote && !doubled) {
      ++cursor_.at;
      node = scalar(begin, cursor_.at, store_.keep(pieces_));
      node.quoted = true;
      // Of empty lines before the closing quote yaml-cpp keeps one at most.
      return pieces_.empty() || pieces_.back() != '\n' || escaped_ == pieces_.size();
    }
    const bool is_escape = c == '\\' && quote == '"';
    if (is_line_end(c) || is_escape) {
      if (!(is_escape ? read_escape() : break_quoted_line(false))) {
        return false;
      }
      continue;
    }
    pieces_ += c;
    cursor_.at += doubled ? 2 : 1;
    kept_ = doubled ? pieces_.size() : kept_;
    escaped_ = doubled ? pieces_.size() : escaped_;
  }
  return false;
}

bool PlainScalars::read_escape() {
  ++cursor_.at;
  if (is_line_end(cursor_.peek())) {
    return break_quoted_line(true);
  }
  const char meant = escaped(cursor_.peek());
  if (meant == '\0') {
    return false;
  }
  ++cursor_.at;
  pieces_ += meant;
  kept_ = pieces_.size();
  escaped_ = pieces_.size();
  return true;
}

/// A line end in quotes is a space, and empty lines are line ends; a backslash takes it away.
bool PlainScalars::break_quoted_line(bool escaped_end) {
  while (!escaped_end && pieces_.size() > kept_ && pieces_.back() == ' ') {
    pieces_.pop_back();
  }
  if (!pieces_.empty() && pieces_.back() == '\t') {
    return false;
  }
  std::size_t lines = 0;
  do {
    ++lines;
    cursor_.next_line();
    cursor_.skip_spaces();
  } while (cursor_.at < cursor_.text.size() && is_line_end(cursor_.peek()));
  const char first = cursor_.peek();
  const bool mark = cursor_.at == cursor_.line && (first == '-' || first == '.');
  if (mark || first == '\t' || (escaped_end && lines > 1)) {
    return false;
  }
  if (!escaped_end) {
    pieces_.append(lines == 1 ? 1 : lines - 1, lines == 1 ? ' ' : '\n');
  }
  kept_ = pieces_.size();
  return true;
}

/// A block scalar so far.
struct PlainScalars::Block {
  bool literal = true;
  /// Of its lines; 0 before the first.
  std::size_t indent = 0;
  std::size_t least_indent = 1;
  /// Empty lines since the last line of text, and the most spaces in one of them.
  std::size_t empty_lines = 0;
  std::size_t most_spaces = 0;
  /// Behind the last line of text.
  std::size_t end = 0;
  bool done = false;
};

bool PlainScalars::read_block(std::int64_t outer, Node& node) {
  const std::size_t begin = cursor_.at;
  Block block;
  block.literal = cursor_.peek() == '|';
  block.least_indent = static_cast<std::size_t>(outer + 1);
  ++cursor_.at;
  const bool strip = cursor_.peek() == '-';
  cursor_.at += strip ? 1U : 0U;
  if (!cursor_.is_line_done()) {
    return false;
  }
  pieces_.clear();
  for (cursor_.next_line(); cursor_.at < cursor_.text.size() && !block.done;) {
    if (!add_block_line(block)) {
      return false;
    }
  }
  if (block.indent == 0) {
    return false;
  }
  if (!strip) {
    pieces_ += '\n';
  }
  node = scalar(begin, block.end, store_.keep(pieces_));
  node.quoted = true;
  cursor_.skip_to_content();
  return true;
}

/// Takes the line at the cursor, unless it stands outside the block.
bool PlainScalars::add_block_line(Block& block) {
  cursor_.skip_spaces();
  const std::size_t spaces = cursor_.at - cursor_.line;
  if (cursor_.peek() == '\t') {
    return false;
  }
  const bool blank = is_line_end(cursor_.peek());
  if (blank && (block.indent == 0 || spaces <= block.indent)) {
    ++block.empty_lines;
    block.most_spaces = std::max(block.most_spaces, spaces);
    cursor_.next_line();
    return true;
  }
  const bool first = block.indent == 0;
  if (first) {
    block.indent = spaces;
  }
  if (spaces < std::max(block.indent, block.least_indent)) {
    block.done = true;
    cursor_.at = cursor_.line;
    return !first;
  }
  const bool unsure = first ? block.most_spaces > spaces : spaces > block.indent;
  if ((first && unsure) || (!block.literal && (unsure || (first && block.empty_lines > 0)))) {
    return false;
  }
  const std::size_t breaks = block.empty_lines + (first || !block.literal ? 0U : 1U);
  pieces_.append(breaks, '\n');
  if (!block.literal && !first && breaks == 0) {
    pieces_ += ' ';
  }
  block.empty_lines = 0;
  const std::size_t begin = cursor_.line + block.indent;
  cursor_.next_line();
  std::size_t end = cursor_.line;
  while (end > begin && is_line_end(cursor_.text[end - 1])) {
    --end;
  }
  pieces_ += cursor_.text.substr(begin, end - begin);
  block.end = blank ? block.end : end;
  return true;
}

}  // namespace tiku
