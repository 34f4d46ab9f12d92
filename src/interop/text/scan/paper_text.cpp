#include "interop/text/scan/paper_text.h"

#include <algorithm>
#include <cstring>

namespace tiku {
namespace {

bool begins_item(const PaperText& text, std::size_t at) {
  const char32_t c = text[at];
  return is_paper_digit(c) || c == U'(' || (c >= 0x2460 && c <= 0x249B) || c == U'-' || c == U'•' ||
         c == U'●';
}

/// The kind of a sign that nothing else changes; 0 where it has none.
CharacterKinds kinds_of_sign(char32_t c) {
  return c == U'(' || c == U'[' ? kind::bracket : c == U'?' ? kind::sign : CharacterKinds{0};
}

/// The first place from `at` on where the character stands; `end` where it does nowhere. Four are
/// looked at at once.
std::size_t find_character(std::u16string_view chars, char32_t c, std::size_t at, std::size_t end) {
  constexpr std::uint64_t kEach = 0x0001000100010001;
  constexpr std::size_t kFour = 4;
  const std::uint64_t wanted = kEach * static_cast<char16_t>(c);
  std::uint64_t four = 0;
  for (; at + kFour <= end; at += kFour) {
    std::memcpy(&four, chars.data() + at, sizeof four);
    four ^= wanted;
    if (((four - kEach) & ~four & (kEach << 15U)) != 0) {  // one of them is 0
      break;
    }
  }
  while (at < end && chars[at] != c) {
    ++at;
  }
  return at;
}

}  // namespace

bool ends_sentence(char32_t c) {
  return c == U'。' || c == U'?' || c == U'!' || c == U';' || c == U'…' || c == U':';
}

PaperText::PaperText(std::string_view bytes, std::int64_t first_line,
                     std::span<const QuietBytes> quiet)
    : bytes_(bytes),
      folded_(fold_paper(bytes, quiet)),
      chars_(folded_.chars.get(), folded_.size),
      first_line_(first_line) {}

/// has, the first character aside.
bool PaperText::goes_on(std::size_t at, std::u32string_view word) const {
  if (chars_.size() - at < word.size()) {
    return false;
  }
  std::size_t i = 1;
  while (i < word.size() && chars_[at + i] == word[i]) {
    ++i;
  }
  return i == word.size();
}

bool PaperText::goes_on_any_case(std::size_t at, std::u32string_view word) const {
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (small((*this)[at + i]) != word[i]) {
      return false;
    }
  }
  return true;
}

std::size_t PaperText::find(std::u32string_view word, TextRange range) const {
  const std::size_t end = std::min(range.end, chars_.size());
  const CharacterKinds kinds = kinds_of_sign(word[0]);
  const std::size_t begins = end + 1 - std::min(word.size(), end + 1);  // it begins before
  for (std::size_t at = range.begin; at < begins; ++at) {
    at = kinds != 0 ? next(kinds, at, begins) : find_character(chars_, word[0], at, begins);
    if (at < begins && chars_[at] == word[0] && goes_on(at, word)) {
      return at;
    }
  }
  return range.end;
}

std::size_t PaperText::skip_blank(std::size_t at, std::size_t end) const {
  while (at < end && (chars_[at] == U' ' || chars_[at] == U'\n')) {
    ++at;
  }
  return at;
}

TextRange PaperText::trimmed(TextRange range) const {
  range.end = std::min(range.end, chars_.size());
  range.begin = skip_blank(range.begin, range.end);
  while (range.end > range.begin &&
         (chars_[range.end - 1] == U' ' || chars_[range.end - 1] == U'\n')) {
    --range.end;
  }
  return range;
}

bool PaperText::at_line_start(std::size_t at) const {
  while (at > 0 && chars_[at - 1] == U' ') {
    --at;
  }
  return at == 0 || chars_[at - 1] == U'\n';
}

std::size_t PaperText::line_end(std::size_t at) const {
  constexpr std::size_t kNear = 256;  // most lines end so soon, and a search begins far away
  const std::size_t near = next(kind::line_end, at, at + kNear);
  if (near < at + kNear) {
    return near;
  }
  const auto end = std::lower_bound(folded_.line_ends.begin(), folded_.line_ends.end(), at);
  return end == folded_.line_ends.end() ? chars_.size() : *end;
}

std::int64_t PaperText::line(std::size_t at) const {
  const auto end = std::lower_bound(folded_.line_ends.begin(), folded_.line_ends.end(), at);
  return first_line_ + (end - folded_.line_ends.begin());
}

std::string_view PaperText::quoted(TextRange range) const {
  range = trimmed(range);
  if (range.empty()) {
    return {};
  }
  const std::size_t begin = folded_.offsets.of(range.begin);
  return bytes_.substr(begin, folded_.offsets.of(range.end) - begin);
}

std::string PaperText::original(TextRange range) const {
  return std::string(quoted(range));
}

bool PaperText::parts_words(std::size_t before, std::size_t behind) const {
  const char32_t last = chars_[before];
  const char32_t next = (*this)[behind];
  if (is_paper_letter(last) && is_paper_letter(next)) {
    return true;
  }
  const auto is_small = [](char32_t c) { return c >= U'a' && c <= U'z'; };
  if (is_paper_digit(last) || is_paper_digit(next)) {
    // in the year / 1945, in 1945 / the; not 5 / G and 12 / 34
    return is_paper_digit(last) ? is_small(next) && is_small((*this)[behind + 1])
                                : is_small(last) || last == U',' || last == U';';
  }
  const auto is_ascii = [this](std::size_t at) {
    return (bytes_[folded_.offsets.of(at)] & '\x80') == 0;
  };
  constexpr std::u32string_view kEnds = U".,;:!)\"'%";
  const bool slot = last == U')' && before > 0 && chars_[before - 1] == U'(';
  return !slot && kEnds.find(last) != std::u32string_view::npos &&
         (is_paper_letter(next) || next == U'(' || next == U'"') && is_ascii(before) &&
         is_ascii(behind);
}

void PaperText::append_joined(TextRange range, std::string& out) const {
  range = trimmed(range);
  const std::size_t begin = out.size();
  std::size_t from = range.begin;
  for (std::size_t at = range.begin; (at = next(kind::line_end, at, range.end)) < range.end; ++at) {
    const bool code = chars_[at + 1] == kPaperCode || (at > 0 && chars_[at - 1] == kPaperCode);
    const std::size_t behind = code ? at + 1 : skip_blank(at, range.end);
    out += quoted({from, at});
    const char32_t before = at > range.begin ? chars_[at - 1] : U'\n';
    if (code || ends_sentence(before) || before == U' ' || begins_item(*this, behind)) {
      out += '\n';
    } else if (at > range.begin && parts_words(at - 1, behind)) {
      out += ' ';
    }
    from = behind;
    at = behind - 1;
  }
  if (out.empty()) {
    out = std::string(quoted({from, range.end}));  // most texts stand on one line
  } else {
    out += quoted({from, range.end});
  }
  if (out.find('\r', begin) != std::string::npos) {  // they belong to the line ends
    out.erase(std::remove(out.begin() + static_cast<std::ptrdiff_t>(begin), out.end(), '\r'),
              out.end());
  }
}

std::string PaperText::joined(TextRange range) const {
  std::string out;
  append_joined(range, out);
  return out;
}

}  // namespace tiku
