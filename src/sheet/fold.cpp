#include "sheet/fold.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

/// Signs that tell one stem from another ("1+1", "p < 5 %") are words, not punctuation.
bool is_word_sign(char32_t scalar) {
  return scalar == '+' || scalar == '<' || scalar == '>' || scalar == '=' || scalar == '%';
}

bool is_ascii_word(char32_t scalar) {
  return (scalar >= '0' && scalar <= '9') || (scalar >= 'a' && scalar <= 'z') ||
         (scalar >= 'A' && scalar <= 'Z') || is_word_sign(scalar);
}

bool is_word(char32_t scalar) {
  if (scalar < 0x80) {
    return is_ascii_word(scalar);
  }
  const bool punctuation = scalar == 0xB7 || (scalar >= 0x2010 && scalar <= 0x205E) ||
                           (scalar >= 0x3000 && scalar <= 0x303F) || scalar == 0x250B ||
                           (scalar >= 0xFE10 && scalar <= 0xFE6F) || scalar == 0xFEFF;
  const bool invisible = (scalar >= 0x200B && scalar <= 0x200F) || scalar == 0xAD;
  return !is_space(scalar) && !punctuation && !invisible;
}

constexpr std::array<std::string_view, 10> kTagWords{"题",     "单选", "多选", "判断", "填空",
                                                     "不定项", "分",   "必填", "必答", "choice"};

bool is_tag(std::string_view inside) {
  return std::any_of(kTagWords.begin(), kTagWords.end(), [&](std::string_view word) {
    return inside.find(word) != std::string_view::npos && count_characters(inside) <= 40;
  });
}

/// Where the bracket begins that closes at the end of `text`, or npos.
std::size_t opening_of(std::string_view text) {
  struct Pair {
    std::string_view open;
    std::string_view close;
  };

  constexpr std::array<Pair, 3> kPairs{{{"(", ")"}, {"[", "]"}, {"【", "】"}}};
  for (const Pair& pair : kPairs) {
    if (text.ends_with(pair.close)) {
      return text.rfind(pair.open);
    }
  }
  return std::string_view::npos;
}

bool take_separator(std::string_view& text) {
  constexpr std::array<std::string_view, 8> kSeparators{"、", ".", ":", ")", ",", " ", "。", "\t"};
  return std::any_of(kSeparators.begin(), kSeparators.end(),
                     [&](std::string_view separator) { return take_word(text, separator); });
}

}  // namespace

std::string fold_words(std::string_view text) {
  const std::string folded = fold_case(fold_width(text));
  std::string out;
  for (std::size_t at = 0; at < folded.size();) {
    const Decoded next = decode_utf8(folded, at);
    if (is_word(next.scalar)) {
      out += folded.substr(at, next.bytes);
    }
    at += next.bytes;
  }
  return out;
}

std::string fold_plain(std::string_view text) {
  const std::string folded = fold_case(fold_width(text));
  return std::string(trim(folded));
}

std::string_view without_tags(std::string_view plain) {
  while (true) {
    plain = trim(plain);
    if (plain.ends_with('*')) {
      plain.remove_suffix(1);
      continue;
    }
    if (plain.starts_with('*')) {
      plain.remove_prefix(1);
      continue;
    }
    const std::size_t open = opening_of(plain);
    if (open == std::string_view::npos || open == 0 || !is_tag(plain.substr(open))) {
      return plain;
    }
    plain = plain.substr(0, open);
  }
}

std::optional<std::int64_t> take_number(std::string_view& text) {
  std::size_t digits = 0;
  std::int64_t value = 0;
  while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') {
    if (digits == 9) {
      return std::nullopt;
    }
    value = value * 10 + (text[digits++] - '0');
  }
  if (digits == 0) {
    return std::nullopt;
  }
  text.remove_prefix(digits);
  return value;
}

bool take_word(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) {
    return false;
  }
  text.remove_prefix(word.size());
  return true;
}

std::optional<NumberedText> split_number(std::string_view plain) {
  std::string_view rest = plain;
  const bool bracket = take_word(rest, "(");
  const bool ordinal = !bracket && take_word(rest, "第");
  if (!bracket && !ordinal) {
    take_word(rest, "q");
  }
  const std::optional<std::int64_t> number = take_number(rest);
  if (!number) {
    return std::nullopt;
  }
  const bool closed = (ordinal && take_word(rest, "题")) || (bracket && take_word(rest, ")"));
  bool separated = closed;
  while (take_separator(rest)) {
    separated = true;
  }
  rest = trim(rest);
  if (!separated || rest.empty()) {
    return std::nullopt;
  }
  return NumberedText{*number, rest};
}

std::vector<std::string> split_list(std::string_view cell) {
  std::vector<std::string> pieces{""};
  for (std::size_t at = 0; at < cell.size();) {
    const Decoded next = decode_utf8(cell, at);
    const std::u32string_view separators = U",，、;；|/";
    if (is_space(next.scalar) || separators.find(next.scalar) != std::u32string_view::npos) {
      pieces.emplace_back();
    } else {
      pieces.back() += cell.substr(at, next.bytes);
    }
    at += next.bytes;
  }
  std::erase_if(pieces, [](const std::string& piece) { return piece.empty(); });
  return pieces;
}

}  // namespace tiku
