#include "interop/text/scan/key_tokens.h"

#include <algorithm>

#include "base/utf8.h"
#include "interop/text/scan/labels.h"
#include "interop/text/scan/slots.h"

namespace tiku {

std::size_t past(const PaperText& text, std::size_t at, std::size_t end,
                 std::u32string_view signs) {
  while (at < end && signs.find(text[at]) != std::u32string_view::npos) {
    ++at;
  }
  return at;
}

namespace {

/// ①A ②√: the number of a question, and nothing but its answer.
bool is_circled_before_answer(const PaperText& text, std::size_t at, std::size_t end) {
  if (text[at] < U'①' || text[at] > U'⑳') {
    return false;
  }
  std::size_t behind = text.skip_spaces(at + 1, end);
  const bool sign = text[behind] == U'√' || text[behind] == U'×';
  while (!sign && behind < end && text[behind] >= U'A' && text[behind] <= U'H') {
    ++behind;
  }
  constexpr std::u32string_view kEnds = U" \n,;、。①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
  return sign || (behind > text.skip_spaces(at + 1, end) &&
                  (behind >= end || kEnds.find(text[behind]) != std::u32string_view::npos));
}

}  // namespace

std::optional<KeyNumber> key_number(const PaperText& text, std::size_t at, std::size_t end,
                                    std::int64_t expected) {
  constexpr std::size_t kMostDigits = 6;
  constexpr std::int64_t kLargest = 9999;
  KeyNumber number;
  number.begin = at;
  if (is_circled_before_answer(text, at, end)) {
    number.style = NumberStyle::circled;
    number.value = static_cast<std::int64_t>(text[at] - U'①') + 1;
    number.separator = U'.';
    number.after = text.skip_spaces(at + 1, end);
    return number;
  }
  const bool ordinal = text[at] == U'第';
  const bool bracket = text[at] == U'(' || text[at] == U'[';
  const char32_t close = text[at] == U'[' ? U']' : U')';
  std::size_t i = text.skip_spaces(at + (ordinal || bracket ? 1U : 0U), end);
  const std::size_t digits = i;
  while (i < end && is_paper_digit(text[i]) && i - digits <= kMostDigits) {
    number.value = number.value * 10 + static_cast<std::int64_t>(text[i++] - U'0');
  }
  const bool hotline =
      number.value > kLargest && number.value != expected && expected != kAnyNumber;
  if (i == digits || i - digits > kMostDigits || number.value == 0 || hotline) {
    return std::nullopt;
  }
  i = text.skip_spaces(i, end);
  if (bracket && text[i] != close) {
    return std::nullopt;
  }
  number.style = bracket ? NumberStyle::paren : ordinal ? NumberStyle::word : NumberStyle::plain;
  number.separator = bracket ? U')' : 0;
  i += bracket || (text[i] == U'题' && ordinal) ? 1U : 0U;
  const std::size_t sign = text.skip_spaces(i, end);
  constexpr std::u32string_view kSigns = U".、,:)";
  constexpr std::u32string_view kTied = U"-—=→/|";
  const char32_t behind = text[text.skip_spaces(sign + 1, end)];
  const bool tied = kTied.find(text[sign]) != std::u32string_view::npos &&
                    ((behind >= U'A' && behind <= U'H') || behind == U'√' || behind == U'×' ||
                     behind == U'对' || behind == U'错' || behind == U'T');
  if (sign < end && (tied || kSigns.find(text[sign]) != std::u32string_view::npos)) {
    number.separator = text[sign];
    i = sign + 1;
  }
  number.after = text.skip_spaces(i, end);
  return number;
}

bool are_glued(const PaperText& text, const KeyNumber& number, const KeyNumber& next,
               std::size_t line) {
  std::size_t end = next.after;
  while (end < line && (is_paper_digit(text[end]) || text[end] == U'.' || text[end] == U';')) {
    ++end;
  }
  const std::size_t behind = text.skip_spaces(end, line);
  return text[number.after - 1] != U' ' && text[next.after - 1] != U' ' &&
         (behind >= line || (behind > end && key_number(text, behind, line)));
}

std::size_t run_token(const PaperText& text, std::size_t at) {
  constexpr std::u32string_view kSigns = U"ABCDEFGHT√×对错";
  if (text.has(at, U"正确") || text.has(at, U"错误")) {
    return 2;
  }
  return kSigns.find(text[at]) != std::u32string_view::npos ? 1 : 0;
}

std::vector<TextRange> answer_run(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kParts = U" \n,;、/|。";
  std::vector<TextRange> tokens;
  for (std::size_t at = range.begin; at < range.end;) {
    const std::size_t length = run_token(text, at);
    if (length == 0 && kParts.find(text[at]) == std::u32string_view::npos) {
      return {};
    }
    if (length > 0) {
      tokens.push_back({at, at + length});
    }
    at += std::max<std::size_t>(length, 1);
  }
  return tokens;
}

std::vector<TextRange> parted_run(const std::vector<TextRange>& tokens) {
  std::vector<TextRange> groups;
  for (const TextRange& token : tokens) {
    if (groups.empty() || groups.back().end < token.begin) {
      groups.push_back(token);
    } else {
      groups.back().end = token.end;
    }
  }
  return groups;
}

bool begins_answered(const PaperText& text, TextRange range, std::span<const NumberMark> numbers) {
  for (const NumberMark& mark : numbers) {
    if (mark.value == 1 && mark.separator != 0) {
      const std::optional<LetterList> list = letter_list(text, mark.after, range.end);
      const std::optional<TruthWord> truth = truth_word(text, mark.after, range.end);
      const std::size_t end = list ? list->end : truth ? truth->end : 0;
      const char32_t next = text[text.skip_spaces(end, range.end)];
      return end > 0 && (next == U'\n' || is_paper_digit(next) || end >= range.end);
    }
  }
  return false;
}

std::size_t past_label(const PaperText& text, std::size_t at, std::size_t end) {
  constexpr std::size_t kLongest = 16;
  if (text[at] == U'[') {
    const std::vector<Label> labels = find_labels(text, {at, std::min(end, at + kLongest)});
    const bool begins =
        !labels.empty() && labels.front().begin == at && labels.front().kind == LabelKind::answer;
    return begins ? labels.front().after : at;
  }
  const std::size_t begin = at;
  const std::optional<LabelName> label = label_name_at(text, begin);
  if (!label || label->kind != LabelKind::answer) {
    return at;
  }
  return std::min(past(text, begin + label->length, end, U" ]:"), end);
}

std::optional<TextRange> closed_answer(const PaperText& text, std::size_t at, std::size_t end) {
  at = past_label(text, at, end);
  const bool bracket = text[at] == U'(' || text[at] == U'[';
  const std::size_t begin = text.skip_spaces(at + (bracket ? 1U : 0U), end);
  const std::optional<LetterList> letters = letter_list(text, begin, end);
  const std::optional<TruthWord> truth = truth_word(text, begin, end);
  if (!letters && !truth && is_circle(text[begin]) && !is_paper_letter(text[begin + 1])) {
    return TextRange{begin, begin + 1};
  }
  if (!letters && !truth) {
    return std::nullopt;
  }
  const std::size_t last = std::max(letters ? letters->end : 0, truth ? truth->end : 0);
  return TextRange{begin, last};
}

bool explains(const PaperText& text, std::size_t at, std::size_t end) {
  const std::size_t begin = at + (text[at] == U'[' ? 1U : 0U);
  const std::optional<LabelName> label = label_name_at(text, begin);
  const std::size_t sign = label ? text.skip_spaces(begin + label->length, end) : begin;
  // EXPLANATION alone on a line heads what follows the list.
  const bool heads = label && text[begin] < 0x80 && text[sign] != U':' && text[sign] != U']';
  // 【考点】, 难度: say something about the question as well.
  const bool aside = label && label->kind == LabelKind::aside &&
                     (text[at] == U'[' ? text[sign] == U']' : text[sign] == U':');
  return aside || (label && label->kind == LabelKind::explanation && !heads);
}

namespace {

/// 解:... and the lines of its working, up to an empty one or the ordinal of a section.
std::size_t past_solution(const PaperText& text, TextRange answer, std::size_t line) {
  std::size_t end = line;
  for (std::size_t at = line + 1; at < answer.end; at = end + 1) {
    const std::size_t begin = text.skip_spaces(at, answer.end);
    const TextRange below{begin, answer.end};
    if (begin >= answer.end || text[begin] == U'\n' || text[begin] == U'第' ||
        hanzi_number_at(text, begin) || past_key_ordinal(text, below) > begin) {
      break;
    }
    end = std::min(text.line_end(begin), answer.end);
  }
  return end;
}

}  // namespace

std::size_t past_points(const PaperText& text, TextRange answer, std::size_t line) {
  constexpr char32_t kFirst = U'①';
  if (text.has(answer.begin, U"解:") || text.has(answer.begin, U"解答:")) {
    return past_solution(text, answer, line);
  }
  const bool circled = text[answer.begin] == kFirst;
  const auto is_point = [&](std::size_t at, std::int64_t value) {
    if (circled || text[at] != U'(') {
      return circled && text[at] == kFirst + static_cast<char32_t>(value - 1);
    }
    const std::optional<KeyNumber> number = key_number(text, at, answer.end);
    return number && number->value == value;
  };
  std::int64_t next = 1;
  std::size_t end = line;
  for (std::size_t at = answer.begin; is_point(at, next);) {
    end = std::min(text.line_end(at), answer.end);
    for (; at < end; ++at) {
      next += is_point(at, next) ? 1 : 0;
    }
    at = text.skip_blank(end, answer.end);
  }
  return end;
}

std::size_t past_key_ordinal(const PaperText& text, TextRange range) {
  const std::optional<HanziNumber> ordinal = hanzi_number_at(text, range.begin);
  const std::size_t sign = ordinal ? range.begin + ordinal->length : range.begin;
  const bool separated = ordinal && (text[sign] == U'、' || text[sign] == U'.' ||
                                     text[sign] == U',' || text[sign] == U':');
  if (!separated) {
    return range.begin;
  }
  const std::size_t begin = text.skip_spaces(sign + 1, range.end);
  const std::size_t line = std::min(text.line_end(begin), range.end);
  // 一、单项填空 above its answers: the name of the section.
  constexpr std::size_t kLongest = 10;
  std::size_t end = begin;
  while (end < line && end - begin <= kLongest && is_hanzi(text[end])) {
    ++end;
  }
  const bool name = end == line && end - begin > 2;
  return text.skip_blank(name ? line : begin, range.end);
}

}  // namespace tiku
