#include "interop/text/english_lines.h"

#include <algorithm>

#include "base/text.h"

namespace tiku {
namespace {

/// Whether letters are the rule and Han characters, if any, the exception.
bool is_english(std::string_view document) {
  constexpr std::size_t kLook = 16384;
  std::size_t letters = 0;
  std::size_t wide = 0;
  for (const char c : document.substr(0, kLook)) {
    const auto byte = static_cast<unsigned char>(c);
    letters += (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z' ? 1U : 0U;
    wide += byte >= 0xE3 && byte <= 0xE9 ? 1U : 0U;
  }
  return letters > 40 && 8 * wide < letters;
}

}  // namespace

std::string with_plain_conventions(std::string document) {
  if (!is_english(document)) {
    return document;
  }
  std::vector<std::string> lines;
  for (const std::string_view line : split(document, "\n")) {
    lines.emplace_back(line);
  }
  clear_page_remarks(lines);
  set_rows_apart(lines);
  spell_answers(lines);
  spell_repeats(lines);
  letter_numbered_options(lines);
  letter_plain_options(lines);
  letter_worded_keys(lines);
  label_key_list(lines);
  spell_short_answers(lines);
  number_questions(lines);
  std::string out;
  out.reserve(document.size() + document.size() / 16);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    out += i > 0 ? "\n" : "";
    out += lines[i];
  }
  return out;
}

}  // namespace tiku
