#include "interop/substance.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"
#include "base/utf8_han.h"
#include "io/hash.h"

namespace tiku {
namespace {

/// What becomes of an ASCII character: itself, its small letter, or 0 where it makes no difference.
constexpr std::array<char, 128> kBareAscii = [] {
  std::array<char, 128> bare{};
  for (const char c : std::string_view("0123456789abcdefghijklmnopqrstuvwxyz+-%.")) {
    bare[static_cast<unsigned char>(c)] = c;
  }
  for (char c = 'A'; c <= 'Z'; ++c) {
    bare[static_cast<unsigned char>(c)] = static_cast<char>(c - 'A' + 'a');
  }
  return bare;
}();

/// Signs of papers that make no difference and that no table folds.
constexpr std::u32string_view kBareSigns =
    U"\u00A0°、。〃〈〉《》「」『』【】〔〕〖〗　‘’“”—–―·•√→←↑↓○●◎□■△▲◇◆☆★";

constexpr char32_t kBehindBareSigns = 0x3020;

/// Whether a character is one of them, looked up at once.
constexpr std::array<bool, kBehindBareSigns> kIsBareSign = [] {
  std::array<bool, kBehindBareSigns> is{};
  for (const char32_t c : kBareSigns) {
    is[c] = true;
  }
  return is;
}();

/// Writes what becomes of a character beyond ASCII that papers have; null where only the tables
/// know. It takes no more room than it had.
char* put_common_bare(char* to, char32_t c) {
  const auto put = [&to](std::string_view text) {
    return std::copy_n(text.data(), text.size(), to);
  };
  if (c >= 0xFF01 && c <= 0xFF5E) {
    *to = kBareAscii[c - 0xFEE0];
    return to + (*to != 0 ? 1 : 0);
  }
  if (c >= U'①' && c <= U'⑳') {
    return put(std::to_string(c - U'①' + 1));
  }
  if (c == U'…') {
    return put("...");
  }
  if (c >= U'À' && c <= U'ÿ' && c != U'ß') {
    const bool capital = c <= U'Þ' && c != U'×';
    const char small[] = {'\xC3', static_cast<char>(c - 0xC0 + 0x80 + (capital ? 0x20 : 0))};
    return put({small, 2});
  }
  return c < kBehindBareSigns && kIsBareSign[c] ? to : nullptr;
}

/// Writes what is left of a text that has nothing but common characters, as most papers do; null
/// where another one stands, which the tables must fold. It takes no more room than it had.
char* put_bare(char* to, std::string_view text) {
  for (std::size_t at = 0; at < text.size() && to != nullptr;) {
    if (const auto byte = static_cast<unsigned char>(text[at]); byte < 0x80) {
      *to = kBareAscii[byte];
      to += *to != 0 ? 1 : 0;
      ++at;
      continue;
    }
    const char32_t wide = wide_at(text, at);
    if (wide >= 0x4E00 && wide < 0xA000) {
      to[0] = text[at];  // copying three bytes is a call
      to[1] = text[at + 1];
      to[2] = text[at + 2];
      to += 3;
      at += 3;
      continue;
    }
    const Decoded next = wide != 0 ? Decoded{wide, 3, true} : decode_utf8(text, at);
    to = put_common_bare(to, next.scalar);
    at += next.bytes;
  }
  return to;
}

std::string folded_bare(std::string_view text) {
  std::string bare;
  const std::string folded = fold_case(fold_width(text));
  for (std::size_t at = 0; at < folded.size();) {
    const Decoded next = decode_utf8(folded, at);
    const char32_t c = next.scalar;
    const bool ascii = c != 0 && c < 0x80 && kBareAscii[c] == static_cast<char>(c);
    if (ascii || is_hanzi(c) || (c >= 0xC0 && c < 0x2000)) {
      append_utf8(bare, c);
    }
    at += next.bytes;
  }
  return bare;
}

}  // namespace

std::string_view BareText::of(std::string_view text) {
  if (room_.size() < text.size()) {
    room_.resize(text.size());
  }
  if (const char* end = put_bare(room_.data(), text); end != nullptr) {
    return {room_.data(), static_cast<std::size_t>(end - room_.data())};
  }
  folded_ = folded_bare(text);
  return folded_;
}

std::uint64_t substance_hash(const Question& question, BareText& bare) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15;
  std::uint64_t options = 0;  // a sum is the same in any order
  for (const Option& option : question.options) {
    options += short_hash(bare.of(option.text));
  }
  return short_hash(bare.of(question.stem)) + kOdd * options;
}

void keep_substances(ImportedPaper& paper) {
  BareText bare;
  paper.substances.clear();
  paper.substances.reserve(paper.bank.questions.size());
  for (const Question& question : paper.bank.questions) {
    paper.substances.push_back(substance_hash(question, bare));
  }
}

}  // namespace tiku
