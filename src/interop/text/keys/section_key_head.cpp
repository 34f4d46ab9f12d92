#include "interop/text/keys/section_key_head.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "interop/text/scan/heading_parts.h"
#include "interop/text/scan/key_tokens.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

bool is_ordinal_separator(char32_t c) {
  return c == U'、' || c == U'.' || c == U',' || c == U':';
}

/// What the paper says of itself at its beginning.
constexpr std::size_t kTop = 400;

/// Whether the name of the volume that ends at `at` is that of the paper itself.
bool is_own_volume(const PaperText& text, std::size_t at) {
  const std::u32string name{text[at - 1], text[at]};
  const TextRange top{0, std::min(at - 1, kTop)};
  return !is_hanzi(name[0]) && text.find(name, top) < top.end;
}

}  // namespace

std::size_t past_key_section(const PaperText& text, std::size_t at, std::int64_t value) {
  const std::optional<HanziNumber> number = hanzi_number_at(text, at);
  const std::size_t sign = number ? at + number->length : at;
  return number && number->value == value && is_ordinal_separator(text[sign])
             ? text.skip_spaces(sign + 1, text.size())
             : at;
}

std::size_t past_key_type(const PaperText& text, std::size_t at) {
  const std::optional<TypeName> type =
      text.at_line_start(at) ? type_name_at(text, at) : std::nullopt;
  if (!type) {
    return at;
  }
  const std::size_t name = text.skip_spaces(at + type->length, text.size());
  const std::size_t note = text.skip_spaces(past_bracket(text, name, text.size()), text.size());
  const bool colon = text[note] == U':';
  const bool closed = colon || text[note] == U'\n' || is_paper_digit(text[note]);
  return closed && (type->is_sure || colon) ? note + (colon ? 1U : 0U) : at;
}

std::size_t past_own_part(const PaperText& text, std::size_t at) {
  constexpr std::size_t kLongest = 4;
  if (text[at] != U'第') {
    return at;
  }
  for (std::size_t end = at + 2; end <= at + kLongest; ++end) {
    if (text[end] == U'卷' || text.has(end, U"部分")) {
      return end + (text[end] == U'卷' ? 1U : 2U);
    }
  }
  return at;
}

std::optional<std::size_t> glued_title(const PaperText& text, std::size_t end) {
  constexpr std::size_t kLongest = 40;
  constexpr std::size_t kShortest = 4;
  constexpr std::u32string_view kEnds = U"。?!;)]: \n";
  std::size_t begin = end;
  while (begin > 0 && end - begin <= kLongest &&
         kEnds.find(text[begin - 1]) == std::u32string_view::npos) {
    --begin;
  }
  const bool parted = begin > 0 && text[begin - 1] != U':' && end - begin <= kLongest;
  if (!parted || end - begin < kShortest || begin < kShortest) {
    return std::nullopt;
  }
  std::u32string name;
  for (std::size_t i = begin; i < end; ++i) {
    name += text[i];
  }
  const TextRange top{0, std::min(begin, kTop)};
  return text.find(name, top) < top.end ? std::optional(begin) : std::nullopt;
}

std::optional<std::size_t> key_head_begin(const PaperText& text, std::size_t at) {
  constexpr std::size_t kLongest = 30;
  constexpr std::u32string_view kSentence = U"。?!;,:√×_的";
  std::size_t line = at;
  while (line > 0 && at - line <= kLongest && text[line - 1] != U'\n') {
    --line;
  }
  const std::size_t name = past(text, line, at, U"#*=√★☆◆●■▶►-— \uFE0F\uFFFF");  // # ✅ 答案
  if (text.at_line_start(line) &&
      std::none_of(kSentence.begin(), kSentence.end(), [&](char32_t sign) {
        return text.find(std::u32string_view(&sign, 1), {name, at}) < at;
      })) {
    return line;
  }
  std::size_t begin = at;
  for (const std::u32string_view word : {U"参考", U"标准", U"正确", U"试题", U"["}) {
    begin -= begin >= word.size() && text.has(begin - word.size(), word) ? word.size() : 0;
  }
  constexpr std::u32string_view kBefore = U" 。?!)]\n";
  const bool free = begin == 0 || kBefore.find(text[begin - 1]) != std::u32string_view::npos;
  return free ? std::optional(begin) : glued_title(text, begin);
}

std::size_t first_key_section(const PaperText& text, std::size_t at) {
  constexpr std::size_t kLongest = 40;
  constexpr std::u32string_view kSentence = U"。?!;,√×_卷套";
  const std::size_t from = at;
  const std::size_t end = std::min(text.size(), at + kLongest);
  for (bool volume = false; at < end; ++at) {
    at = past_own_part(text, at);
    const bool own = text[at] == U'卷' && is_own_volume(text, at);
    if (!own && kSentence.find(text[at]) != std::u32string_view::npos) {
      break;
    }
    const bool begins = !is_hanzi(text[at - 1]) || at == from || volume;
    if ((begins && past_key_section(text, at, 1) > at) || past_key_type(text, at) > at) {
      return at;
    }
    volume = own;
    if (is_paper_digit(text[at])) {
      const std::optional<KeyNumber> number = key_number(text, at, text.size());
      return begins && number && number->value == 1 ? at : text.size();
    }
  }
  return text.size();
}

}  // namespace tiku
