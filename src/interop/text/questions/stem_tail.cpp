#include "interop/text/questions/stem_tail.h"

#include <algorithm>
#include <iterator>

#include "interop/text/scan/option_runs.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

/// Where (分值: that never closes begins at the end of the range; its end where nowhere.
std::size_t open_points(const PaperText& text, TextRange range) {
  constexpr std::size_t kLongest = 10;
  for (std::size_t open = range.end; open > range.begin && range.end - open < kLongest; --open) {
    if (text[open - 1] == U')') {
      break;
    }
    const std::optional<LabelName> name =
        text[open - 1] == U'(' ? label_name_at(text, open) : std::nullopt;
    if (name && name->kind == LabelKind::points) {
      return open - 1;
    }
  }
  return range.end;
}

/// Where the range ends without the lines to write an answer on behind a star: ... * / ______
std::size_t without_write_lines(const PaperText& text, TextRange range) {
  std::size_t end = range.end;
  while (end > range.begin && (text[end - 1] == U'_' || text[end - 1] == U'\n')) {
    --end;
  }
  const std::size_t words = text.trimmed({range.begin, end}).end;
  const bool below = end < range.end && text[words] == U'\n';
  return (below || (end < range.end && text[end] == U'\n')) && text[words - 1] == U'*' ? words
                                                                                       : range.end;
}

/// Where `选择一项:` begins that ends the range, as pages of tests print it above their options;
/// its end where it does not stand there.
std::size_t without_advice(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kAdvice[] = {U"选择一项或多项",   U"选择一项或几项", U"选择一项",
                                             U"请选择一项或多项", U"请选择一项",     U"选择多项",
                                             U"请选择一个答案",   U"选择一个答案"};
  const std::size_t end = range.end - (text[range.end - 1] == U':' ? 1U : 0U);
  for (const std::u32string_view words : kAdvice) {
    const std::size_t begin = end - std::min(end, words.size());
    const bool apart = begin > range.begin && (text[begin - 1] == U'\n' ||
                                               text[begin - 1] == U' ' || text[begin - 1] == U'。');
    if (apart && text.has(begin, words)) {
      return begin;
    }
  }
  return range.end;
}

}  // namespace

StemTail tail_of_stem(const PaperText& text, TextRange stem) {
  constexpr std::size_t kLongestName = 7;
  const TextRange all = text.trimmed(stem);
  if (all.begin == all.end) {
    return {stem.end, std::nullopt};
  }
  if (const std::size_t end = without_advice(text, all); end < all.end) {
    return {text.trimmed({all.begin, end}).end, std::nullopt};
  }
  TextRange rest = {all.begin, without_write_lines(text, all)};
  const bool star =
      rest.end - rest.begin > 1 && text[rest.end - 1] == U'*' && text[rest.end - 2] != U'*';
  rest = star ? text.trimmed({rest.begin, rest.end - 1}) : rest;
  StemTail tail{rest.end, std::nullopt};
  for (std::size_t at = rest.end; at > rest.begin && rest.end - at < kLongestName; --at) {
    const std::optional<TypeName> name = type_name_at(text, at - 1);
    if (name && name->is_sure && at - 1 + name->length == rest.end && at - 1 > rest.begin &&
        text[at - 2] == U' ') {
      tail = {text.trimmed({rest.begin, at - 1}).end, name->word};
    }
  }
  // ( )o: a full stop that a scan read as a letter.
  const bool stop =
      tail.end > rest.begin + 1 && text[tail.end - 1] == U'o' && text[tail.end - 2] == U')';
  tail.end -= stop ? 1U : 0U;
  const std::size_t open = open_points(text, {rest.begin, tail.end});
  const bool cut = stop || open < tail.end;
  tail.end = text.trimmed({rest.begin, open}).end;
  return star || cut || rest.end < all.end ? tail : StemTail{stem.end, std::nullopt};
}

std::size_t without_letters(const PaperText& text, TextRange stem, const std::string& answer) {
  const TextRange rest = text.trimmed(stem);
  const std::size_t length = answer.size();
  if (answer.empty() || rest.end - rest.begin <= length) {
    return stem.end;
  }
  const std::size_t at = rest.end - length;
  const char32_t before = text[at - 1];
  for (std::size_t i = 0; i < length; ++i) {
    if (text[at + i] != static_cast<char32_t>(answer[i])) {
      return stem.end;
    }
  }
  // 维生素C is a word.
  const bool glued = before == U')' || before == U'。' || before == U'?';
  return glued ? at : stem.end;
}

std::size_t end_before_number(const PaperText& text, TextRange stem) {
  const TextRange rest = text.trimmed(stem);
  std::size_t at = rest.end;
  if (at == rest.begin || text[at - 1] != U')') {
    return stem.end;
  }
  --at;
  while (at > rest.begin && is_paper_digit(text[at - 1])) {
    --at;
  }
  const bool digits = at + 1 < rest.end && at > rest.begin + 1 && text[at - 1] == U'(';
  const std::size_t before = digits ? text.trimmed({rest.begin, at - 1}).end : rest.begin;
  return before > rest.begin && text[before - 1] == U'?' ? before : stem.end;
}

bool are_tasks(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kTasks[] = {U"请",   U"试",   U"简述", U"分析", U"说明", U"指出",
                                            U"计算", U"列举", U"写出", U"论述", U"谈谈", U"回答"};
  const std::size_t open = text.skip_blank(range.begin, range.end);
  const std::size_t name = open + (text[open] == U'[' ? 1U : 0U);
  const std::size_t number = name + 2;
  if ((text.has(name, U"问题") || text.has(name, U"任务")) && number < range.end &&
      (is_paper_digit(text[number]) || hanzi_number_at(text, number))) {
    return true;  // 【问题1】
  }
  std::size_t close = open + 1;
  while (is_paper_digit(text[close])) {
    ++close;
  }
  if (text[open] != U'(' || close == open + 1 || text[close] != U')' || close >= range.end) {
    return false;
  }
  const std::size_t word = text.skip_blank(close + 1, range.end);
  return text.find(U"?", range) < range.end ||
         std::any_of(std::begin(kTasks), std::end(kTasks),
                     [&](std::u32string_view task) { return text.has(word, task); });
}

bool begins_options(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kCircles = U"①○□●■◯";
  const std::size_t at = text.skip_blank(range.begin, range.end);
  if (at < range.end && kCircles.find(text[range.begin]) != std::u32string_view::npos) {
    return true;
  }
  return text[at] == U'A' && at < range.end &&
         choose_options(find_option_marks(text, {at, range.end}, OptionNeed::possible),
                        OptionNeed::possible)
                 .size() > 1;
}

bool tells_how(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kNames[] = {U"要求",     U"作答要求", U"答题要求", U"写作要求",
                                            U"字数要求", U"提示",     U"作答提示", U"写作提示",
                                            U"注意",     U"题目",     U"题目描述", U"问题描述"};
  std::size_t at = text.skip_blank(range.begin, range.end);
  at += text[at] == U'(' || text[at] == U'[' ? 1U : 0U;
  return std::any_of(std::begin(kNames), std::end(kNames), [&](std::u32string_view name) {
    const char32_t sign = text[at + name.size()];
    return text.has(at, name) && (sign == U':' || sign == U']');
  });
}

TextRange lead_tag(const PaperText& text, TextRange stem) {
  constexpr std::size_t kLongest = 16;
  const std::size_t close =
      text.find(U"]", {stem.begin, std::min(stem.end, stem.begin + kLongest)});
  const bool tag =
      text[stem.begin] == U'[' && text[close] == U']' && !slot_at(text, stem.begin, stem);
  return tag ? TextRange{stem.begin, close + 1} : TextRange{};
}

TextRange tail_tag(const PaperText& text, TextRange stem) {
  constexpr std::size_t kLongest = 16;
  const TextRange words = text.trimmed(stem);
  const std::size_t from = std::max(words.begin, words.end - std::min(kLongest, words.end));
  std::size_t open = words.end;
  for (std::size_t at = words.end; at-- > from;) {
    if (text[at] == U'[') {
      open = at;
      break;
    }
  }
  const bool tag = open + 2 < words.end && text[words.end - 1] == U']' && open > words.begin &&
                   ends_sentence(text[text.trimmed({words.begin, open}).end - 1]) &&
                   !slot_at(text, open, stem);
  return tag ? TextRange{open, words.end} : TextRange{};
}

bool leaves_to_choose(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kVerbs[] = {
      U"hint",       U"write ",   U"give ",    U"explain ",  U"show ",  U"choose ",
      U"underline ", U"circle ",  U"justify",  U"describe ", U"state ", U"name ",
      U"use ",       U"support ", U"include ", U"discuss ",  U"list ",  U"mention "};
  const TextRange words = text.trimmed(range);
  constexpr std::size_t kFewWords = 32;
  const bool few = words.end - words.begin <= kFewWords && !words.empty() &&
                   text[words.end - 1] != U'.';  // a sentence may say or
  if (words.empty() || text[words.begin] == U'(' || text[words.begin] == U'[' ||
      text[words.end - 1] == U'=' || (few && text.find(U" / ", words) < words.end) ||
      (few && text.find(U" or ", words) < words.end)) {
    return true;
  }
  bool says = false;
  for (std::size_t at = words.begin; at < words.end && !says; ++at) {
    says = is_paper_letter(text[at]) || is_paper_digit(text[at]) || text[at] >= 0x80;
  }
  return !says || std::any_of(std::begin(kVerbs), std::end(kVerbs), [&](std::u32string_view verb) {
    return text.has_any_case(words.begin, verb);
  });
}

}  // namespace tiku
