#include "interop/text/paper_text.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"
#include "base/utf8_han.h"

namespace tiku {
namespace {

/// Traditional characters of the words that papers are built of, each before its simplified form.
constexpr std::u32string_view kTraditional =
    U"單单選选項项擇择題题斷断簡简參参確确對对錯错誤误論论綜综釋释詞词問问標标準准試试總总時时長长"
    U"鐘钟過过數数滿满評评應应開开實实務务條条幾几舉举說说敘叙據据紹绍寫写針针點点個个為为場场"
    U"議议測测驗验練练習习類类階阶屬属資资料料節节課课層层錄录編编號号訂订紙纸級级線线學学員员"
    U"處处理理貳贰參参陸陆場场與与內内嗎吗麼么哪哪們们務务復复複复產产實实體体請请見见詳详";

constexpr std::size_t kFoldedHanzi = 0xA000 - 0x4E00;

const std::array<char32_t, kFoldedHanzi>& simplified_table() {
  static const std::array<char32_t, kFoldedHanzi> table = [] {
    std::array<char32_t, kFoldedHanzi> made{};
    for (std::size_t i = 0; i < kFoldedHanzi; ++i) {
      made[i] = static_cast<char32_t>(0x4E00 + i);
    }
    for (std::size_t i = 0; i + 1 < kTraditional.size(); i += 2) {
      made[kTraditional[i] - 0x4E00] = kTraditional[i + 1];
    }
    return made;
  }();
  return table;
}

/// Shows nothing: byte-order marks, zero-width characters, soft hyphens, carriage returns.
bool is_nothing(char32_t c) {
  return c == U'\r' || c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

char32_t fold_sign(char32_t c) {
  switch (c) {
    case U'【':
    case U'〔':
    case U'〖':
      return U'[';
    case U'】':
    case U'〕':
    case U'〗':
      return U']';
    case U'∶':
    case U'︰':
      return U':';
    case U'﹒':
      return U'.';
    case U'✓':
    case U'✔':
    case U'☑':
      return U'√';
    case U'✗':
    case U'✘':
    case U'✕':
    case U'╳':
    case U'❌':
      return U'×';
    case U'―':
    case U'–':
      return U'—';
    default:
      return is_space(c) && c != U'\n' ? U' ' : c;
  }
}

char32_t fold_character(char32_t c) {
  if (c < 0x80) {
    return c == U'\t' || c == U'\v' || c == U'\f' ? U' ' : c;
  }
  if (c >= 0x4E00 && c < 0xA000) {
    return simplified_table()[c - 0x4E00];
  }
  if (c >= 0xFF01 && c <= 0xFF5E) {
    return c - 0xFEE0;
  }
  return fold_sign(c);
}

bool begins_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80;
}

/// Stands for every character of a block of code.
constexpr char32_t kCode = 0xFFFC;

/// Where blocks of code begin and end, in turn: from the line of ``` past that of the next one.
std::vector<std::size_t> fences_of(std::string_view bytes) {
  std::vector<std::size_t> fences;
  for (std::size_t at = bytes.find("```"); at != std::string_view::npos;
       at = bytes.find("```", at + 3)) {
    std::size_t line = at;
    while (line > 0 && (bytes[line - 1] == ' ' || bytes[line - 1] == '\t')) {
      --line;
    }
    if (line > 0 && bytes[line - 1] != '\n') {
      continue;
    }
    const bool closes = fences.size() % 2 == 1;
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    fences.push_back(closes ? end : line);
  }
  if (fences.size() % 2 == 1) {
    fences.pop_back();  // one that never closes is no block
  }
  return fences;
}

/// Past `(zōng)` at `at`; `at` where no pinyin with a tone stands there.
std::size_t past_pinyin(std::string_view bytes, std::size_t at) {
  constexpr std::u32string_view kToned = U"āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ";
  Decoded next = decode_utf8(bytes, at);
  if (next.scalar != U'(' && next.scalar != U'（') {
    return at;
  }
  bool toned = false;
  std::size_t letters = 0;
  for (std::size_t i = at + next.bytes; i < bytes.size() && letters < 8; i += next.bytes) {
    next = decode_utf8(bytes, i);
    const bool is_toned = kToned.find(next.scalar) != std::u32string_view::npos;
    if ((next.scalar >= U'a' && next.scalar <= U'z') || next.scalar == U'ü' || is_toned) {
      toned = toned || is_toned;
      ++letters;
      continue;
    }
    const bool closed = next.scalar == U')' || next.scalar == U'）';
    return closed && toned ? i + next.bytes : at;
  }
  return at;
}

bool begins_item(const PaperText& text, std::size_t at) {
  const char32_t c = text[at];
  return is_paper_digit(c) || c == U'(' || (c >= 0x2460 && c <= 0x249B) || c == U'-' || c == U'•' ||
         c == U'●';
}

}  // namespace

bool ends_sentence(char32_t c) {
  return c == U'。' || c == U'?' || c == U'!' || c == U';' || c == U'…' || c == U':';
}

void PaperText::make_room(std::size_t characters) {
  chars_.resize(characters);
  offsets_.resize(characters + 1);
}

inline void PaperText::put(char32_t c, std::size_t at) {
  if (length_ == chars_.size()) {
    make_room(2 * length_ + 1);  // invalid bytes are characters too
  }
  chars_[length_] = c;
  offsets_[length_++] = static_cast<std::uint32_t>(at);
}

inline void PaperText::put_any(char32_t c, std::size_t at) {
  if (c == U'\n') {
    line_ends_.push_back(length_);
  }
  put(c, at);
}

PaperText::PaperText(std::string_view bytes, std::int64_t first_line)
    : bytes_(bytes), first_line_(first_line) {
  make_room(static_cast<std::size_t>(
      std::count_if(bytes.begin(), bytes.end(), [](char c) { return begins_character(c); })));
  const std::vector<std::size_t> fences = fences_of(bytes);
  const std::array<char32_t, kFoldedHanzi>& simplified = simplified_table();
  std::size_t fence = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (fence < fences.size() && at >= fences[fence]) {
      at = add_code(at, fences[fence + 1]);
      fence += 2;
      continue;
    }
    if ((byte == '(' || byte == 0xEF) && length_ > 0 && is_hanzi(chars_[length_ - 1])) {
      const std::size_t behind = past_pinyin(bytes, at);
      if (behind > at) {
        at = behind;
        continue;
      }
    }
    const char32_t han = han_at(bytes, at);  // most of a paper
    if (han != 0) {
      put(simplified[han - 0x4E00], at);
      at += 3;
      continue;
    }
    const Decoded next = decode_utf8(bytes, at);
    if (!is_nothing(next.scalar)) {
      put_any(fold_character(next.scalar), at);
    }
    at += next.bytes;
  }
  chars_.resize(length_);
  offsets_.resize(length_ + 1);
  offsets_[length_] = static_cast<std::uint32_t>(bytes.size());
}

/// Lines from one fence to the next: only their line ends count.
std::size_t PaperText::add_code(std::size_t at, std::size_t end) {
  while (at < end) {
    const Decoded next = decode_utf8(bytes_, at);
    if (next.scalar != U'\r') {
      put_any(next.scalar == U'\n' ? U'\n' : kCode, at);
    }
    at += next.bytes;
  }
  return at;
}

/// has_any_case, the first letter aside.
bool PaperText::goes_on_as(std::size_t at, std::u32string_view word) const {
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (small((*this)[at + i]) != word[i]) {
      return false;
    }
  }
  return true;
}

std::size_t PaperText::find(std::u32string_view word, TextRange range) const {
  const std::u32string_view part =
      std::u32string_view(chars_).substr(0, std::min(range.end, chars_.size()));
  const std::size_t at = part.find(word, range.begin);
  return at == std::u32string_view::npos ? range.end : at;
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
  constexpr std::size_t kNear = 64;  // most lines end so soon, and a search begins far away
  for (std::size_t i = at; i < chars_.size() && i < at + kNear; ++i) {
    if (chars_[i] == U'\n') {
      return i;
    }
  }
  const auto end = std::lower_bound(line_ends_.begin(), line_ends_.end(), at);
  return end == line_ends_.end() ? chars_.size() : *end;
}

std::int64_t PaperText::line(std::size_t at) const {
  const auto end = std::lower_bound(line_ends_.begin(), line_ends_.end(), at);
  return first_line_ + (end - line_ends_.begin());
}

std::string_view PaperText::quoted(TextRange range) const {
  range = trimmed(range);
  return range.empty()
             ? std::string_view()
             : bytes_.substr(offsets_[range.begin], offsets_[range.end] - offsets_[range.begin]);
}

std::string PaperText::original(TextRange range) const {
  return std::string(quoted(range));
}

void PaperText::append_joined(TextRange range, std::string& out) const {
  range = trimmed(range);
  const std::size_t begin = out.size();
  std::size_t from = range.begin;
  for (std::size_t at = range.begin; at < range.end; ++at) {
    if (chars_[at] != U'\n') {
      continue;
    }
    const bool code = chars_[at + 1] == kCode || (at > 0 && chars_[at - 1] == kCode);
    const std::size_t next = code ? at + 1 : skip_blank(at, range.end);
    out += quoted({from, at});
    const char32_t before = at > range.begin ? chars_[at - 1] : U'\n';
    const bool plain_words = is_paper_letter(before) && is_paper_letter((*this)[next]);
    if (code || ends_sentence(before) || before == U' ' || begins_item(*this, next)) {
      out += '\n';
    } else if (plain_words) {
      out += ' ';
    }
    from = next;
    at = next - 1;
  }
  out += quoted({from, range.end});
  // Carriage returns belong to the line ends.
  out.erase(std::remove(out.begin() + static_cast<std::ptrdiff_t>(begin), out.end(), '\r'),
            out.end());
}

std::string PaperText::joined(TextRange range) const {
  std::string out;
  append_joined(range, out);
  return out;
}

}  // namespace tiku
