// Questions behind signs that are no plain numbers: `NO.1 Which rings?`, `B02-M01) Which opens?`,
// as collections of questions for certificates print them.
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// How the sign that begins a line is built, and where the words begin behind it.
struct CodedLead {
  std::string shape;
  std::string_view code;
  std::int64_t number = 0;
  std::size_t after = 0;
};

/// `NO.1 `, `No: 12 `, `NO. 3. `
CodedLead counted_lead(std::string_view line) {
  if (!has_word(line, 0, "no.") && !has_word(line, 0, "no:")) {
    return {};  // most lines
  }
  CodedLead lead;
  std::size_t at = past_spaces(line, 3);
  lead.number = take_number(line, at);
  at += at < line.size() && (line[at] == '.' || line[at] == ':' || line[at] == ')') ? 1U : 0U;
  lead.after = past_spaces(line, at);
  return lead.number > 0 && lead.after > at ? lead : CodedLead();
}

/// `B02-M01) `, `A_2_01101: `: capitals and digits, a sign between them, and one that closes.
CodedLead coded_lead(std::string_view line) {
  constexpr std::size_t kLongest = 16;
  CodedLead lead;
  bool parted = false;
  bool capital = false;
  std::size_t at = 0;
  for (; at < line.size() && at < kLongest; ++at) {
    const char c = line[at];
    const char kind = is_ascii_digit(c) ? '9' : c >= 'A' && c <= 'Z' ? 'A' : c;
    if (kind != '9' && kind != 'A' && c != '-' && c != '_') {
      break;
    }
    capital = capital || kind == 'A';
    parted = parted || c == '-' || c == '_';
    if (kind != 'A' && (lead.shape.empty() || lead.shape.back() != kind)) {
      lead.shape += kind;  // letters may tell a difficulty: M01, F01
    }
  }
  const bool closed = at + 2 < line.size() && (line[at] == ')' || line[at] == ':') &&
                      line[at + 1] == ' ' && at > 0 && is_ascii_digit(line[at - 1]);
  if (!closed || !parted || !capital) {
    return {};
  }
  lead.code = line.substr(0, at);
  lead.after = past_spaces(line, at + 1);
  return lead;
}

/// The questions behind signs of one kind, where options stand below each.
class CodedNumbers {
 public:
  CodedNumbers(EnglishLines& lines, CodedLead (*read)(std::string_view))
      : lines_(lines), read_(read) {}

  void spell() {
    for (const std::size_t i : lines_.with(trait::any)) {
      if (!take(i)) {
        return;
      }
    }
    constexpr std::size_t kFewest = 2;
    if (found_.size() < kFewest || !has_options_) {
      return;
    }
    for (std::size_t n = 0; n < found_.size(); ++n) {
      clear_topic(n);
      const std::string_view line = lines_.trimmed(found_[n]);
      lines_.set(found_[n], {std::to_string(n + 1), ". ", line.substr(read_(line).after)});
    }
  }

 private:
  /// Not where the signs do not count, or plain numbers stand beside them.
  bool take(std::size_t i) {
    if (lines_.has(i, trait::letter_lead)) {
      has_options_ = true;
      return true;
    }
    const CodedLead lead = lines_.has(i, trait::digit) ? read_(lines_.trimmed(i)) : CodedLead();
    if (lead.after == 0) {
      return lines_.has(i, trait::unled) || has_options_ || found_.empty();
    }
    const auto next = static_cast<std::int64_t>(found_.size()) + 1;
    if ((!found_.empty() && (!has_options_ || lead.shape != shape_)) ||
        (lead.number > 0 && lead.number != next)) {
      return false;
    }
    shape_ = lead.shape;
    has_options_ = false;
    found_.push_back(i);
    return true;
  }

  /// `B02) What a clerk knows` above `B02-M01)`: what several questions are about.
  void clear_topic(std::size_t n) {
    const std::string_view code = read_(lines_.trimmed(found_[n])).code;
    std::size_t above = found_[n];
    while (above > 0 && lines_.is_blank(--above)) {
    }
    const std::string_view line = lines_.trimmed(above);
    const std::size_t close = line.find(')');
    if (above < found_[n] && close != std::string_view::npos && close > 1 && close < code.size() &&
        code.starts_with(line.substr(0, close)) && !is_ascii_letter(code[close]) &&
        !is_ascii_digit(code[close])) {
      lines_.set(above, {});
    }
  }

  EnglishLines& lines_;
  CodedLead (*read_)(std::string_view);
  std::vector<std::size_t> found_;
  std::string shape_;
  /// Below the last one.
  bool has_options_ = false;
};

}  // namespace

void spell_coded_numbers(EnglishLines& lines) {
  CodedNumbers(lines, counted_lead).spell();
  CodedNumbers(lines, coded_lead).spell();
}

}  // namespace tiku
