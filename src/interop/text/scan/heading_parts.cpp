#include "interop/text/scan/heading_parts.h"

#include <algorithm>

#include "interop/text/scan/slots.h"

namespace tiku {
const NumberMark* number_mark_at(const std::vector<NumberMark>& numbers, std::size_t at) {
  const auto found = std::lower_bound(
      numbers.begin(), numbers.end(), at,
      [](const NumberMark& mark, std::size_t where) { return mark.begin < where; });
  return found != numbers.end() && found->begin == at ? &*found : nullptr;
}

std::size_t past_bracket(const PaperText& text, std::size_t at, std::size_t end) {
  constexpr std::size_t kMostBracket = 400;  // instructions can be long
  if (text[at] != U'(' && text[at] != U'[') {
    return at;
  }
  std::size_t depth = 0;
  const std::size_t limit = std::min(end, at + kMostBracket);
  for (std::size_t i = at; i < limit; ++i) {
    const char32_t c = text[i];
    depth += c == U'(' || c == U'[' ? 1U : 0U;
    depth -= c == U')' || c == U']' ? 1U : 0U;
    if (depth == 0) {
      return i + 1;
    }
  }
  return at;
}

std::size_t past_answer_suffix(const PaperText& text, std::size_t at) {
  constexpr std::u32string_view kWords[] = {U"解析",     U"评分标准", U"评分细则",
                                            U"答案解析", U"评分参考", U"说明"};
  const char32_t c = text[at];
  const std::size_t word = at + 1;
  if (c == U'及' || c == U'与' || c == U'和') {
    for (const std::u32string_view known : kWords) {
      if (text.has(word, known)) {
        return word + known.size();
      }
    }
  }
  return at;
}

std::size_t past_collection_word(const PaperText& text, std::size_t at) {
  for (const std::u32string_view word : {U"部分", U"汇总", U"汇编", U"集锦", U"精选", U"专项"}) {
    if (text.has(at, word)) {
      return at + word.size();
    }
  }
  return at;
}

bool names_answers_alone(const PaperText& text, TextRange name) {
  const std::optional<LabelName> label = label_name_at(text, name.begin);
  return label && label->kind == LabelKind::answer &&
         past_answer_suffix(text, name.begin + label->length) >= name.end;
}

std::optional<TypeWord> type_in_bracket(const PaperText& text, std::size_t at) {
  if (text[at] != U'(' && text[at] != U'[') {
    return std::nullopt;
  }
  const std::optional<TypeName> name = type_name_at(text, at + 1);
  const char32_t close = name ? text[at + 1 + name->length] : U'\0';
  return close == U')' || close == U']' ? std::optional(name->word) : std::nullopt;
}

std::optional<TypeWord> type_of_note(const PaperText& text, TextRange note) {
  constexpr std::u32string_view kAnyNumber[] = {
      U"一个或多个", U"一个或几个",     U"一个或一个以上", U"一项或多项",     U"一项或几项",
      U"单个或多个", U"一项或一项以上", U"一个或者多个",   U"一个或两个以上", U"至少有一个",
      U"至少一个",   U"至少有一项",     U"至少一项",       U"不定项",
  };
  if (const std::optional<TypeWord> named = type_in_bracket(text, note.begin)) {
    return named;
  }
  const bool any =
      std::any_of(std::begin(kAnyNumber), std::end(kAnyNumber),
                  [&](std::u32string_view words) { return text.find(words, note) < note.end; });
  return any ? std::optional(TypeWord::indeterminate) : std::nullopt;
}

namespace {

constexpr std::u32string_view kOrnaments = U"#*=-—~★☆●○◆◇■□▲△▼※◎•<《「『[";
constexpr std::u32string_view kOrnamentsBehind = U"#*=-—~★☆●○◆◇■□▲△▼※◎•>》」』]";

}  // namespace

std::size_t marks_begin(const PaperText& text, std::size_t from, std::size_t at) {
  std::size_t begin = at;
  bool marked = false;
  for (; begin > from; --begin) {
    const bool mark = kOrnaments.find(text[begin - 1]) != std::u32string_view::npos;
    if (!mark && text[begin - 1] != U' ') {
      break;
    }
    marked = marked || mark;
  }
  return marked && text.at_line_start(begin) ? text.skip_spaces(begin, at) : at;
}

std::size_t past_advice(const PaperText& text, std::size_t at) {
  constexpr std::size_t kLongest = 80;
  constexpr std::u32string_view kAdvice[] = {U"每题", U"每小题", U"选项中", U"正确答案", U"得分"};
  const std::size_t end = text.line_end(at);
  const bool advises =
      text[at] == U'。' && end - at <= kLongest &&
      std::any_of(std::begin(kAdvice), std::end(kAdvice), [&](std::u32string_view word) {
        return text.find(word, {at, end}) < end;
      });
  return advises ? end : at;
}

std::size_t past_marks(const PaperText& text, std::size_t at, std::size_t end) {
  std::size_t behind = at;
  while (behind < end && (text[behind] == U' ' ||
                          kOrnamentsBehind.find(text[behind]) != std::u32string_view::npos)) {
    ++behind;
  }
  return behind >= end || text[behind] == U'\n' ? behind : at;
}

std::size_t english_part(const PaperText& text, std::size_t from, std::size_t end,
                         std::size_t otherwise) {
  constexpr std::u32string_view kFigures = U"IVXABCDEFGH123456789";
  while (end > from && (text[end - 1] == U':' || text[end - 1] == U'-' || text[end - 1] == U'—' ||
                        text[end - 1] == U' ')) {
    --end;
  }
  std::size_t first = end;
  while (first > from && end - first < 5 &&
         kFigures.find(text[first - 1]) != std::u32string_view::npos) {
    --first;
  }
  if (first == end) {
    return otherwise;
  }
  std::size_t word = first;
  while (word > from && text[word - 1] == U' ') {
    --word;
  }
  for (const std::u32string_view name : {U"part", U"section"}) {
    if (word >= from + name.size() && text.has_any_case(word - name.size(), name)) {
      const std::size_t begin = word - name.size();
      return text.at_line_start(marks_begin(text, from, begin)) ? begin : otherwise;
    }
  }
  const bool roman =
      std::u32string_view(U"123456789").find(text[first]) == std::u32string_view::npos;
  return roman && text.at_line_start(first) ? first : otherwise;
}

std::optional<TypeName> type_at_end(const PaperText& text, TextRange name) {
  for (std::size_t i = name.begin + 1; i < name.end; ++i) {
    const std::optional<TypeName> type = type_name_at(text, i);
    if (type) {
      return i + type->length == name.end ? type : std::nullopt;
    }
  }
  return std::nullopt;
}

bool type_name_within(const PaperText& text, TextRange name) {
  for (std::size_t i = name.begin; i < name.end; ++i) {
    if (type_name_at(text, i)) {
      return true;
    }
  }
  return false;
}

bool begins_answers(const PaperText& text, const std::vector<NumberMark>& numbers,
                    const NumberMark& number) {
  constexpr std::size_t kNear = 40;
  const std::size_t line = text.line_end(number.begin);
  const std::optional<LetterList> letters = letter_list(text, number.after, line);
  const std::optional<TruthWord> truth = truth_word(text, number.after, line);
  const std::size_t end = std::max(letters ? letters->end : 0, truth ? truth->end : 0);
  if (end > 0 && text.skip_spaces(end, line) >= line) {
    return true;  // the only one
  }
  const std::size_t limit = std::min(line, number.after + kNear);
  const NumberMark* next = &number + 1;
  const NumberMark* last = numbers.data() + numbers.size();
  while (next < last && next->begin < limit && next->value != number.value + 1) {
    ++next;
  }
  return next < last && next->begin < limit && next->separator == number.separator;
}

bool ends_in_questions(const PaperText& text, std::size_t end) {
  constexpr std::u32string_view kWord = U"questions";
  return end > kWord.size() && text.has_any_case(end - kWord.size(), kWord);
}

std::size_t past_type_behind_space(const PaperText& text, std::size_t name, std::size_t end,
                                   std::size_t limit) {
  const std::size_t word = text.skip_spaces(end, limit);
  const std::optional<TypeName> type =
      word > end && end > name ? type_name_at(text, word) : std::nullopt;
  const std::size_t behind = type ? word + type->length : end;
  const std::size_t line = text.skip_spaces(behind, limit);
  return type && type->is_sure && (line >= limit || text[line] == U'\n') ? behind : end;
}

bool is_task_line(const PaperText& text, const std::vector<NumberMark>& numbers, std::size_t at,
                  std::size_t limit) {
  constexpr std::size_t kShortest = 12;
  const std::size_t line = std::min(text.line_end(at), limit);
  TextRange rest = text.trimmed({at, line});
  rest.end -= rest.end > rest.begin && text[rest.end - 1] == U'。' ? 1U : 0U;
  std::size_t open = rest.end;
  while (open > rest.begin && text[open - 1] != U'(') {
    --open;
  }
  const bool rated = open > rest.begin && text[rest.end - 1] == U')' &&
                     text[rest.end - 2] == U'分' && is_paper_digit(text[open]);
  const NumberMark* below = number_mark_at(numbers, text.skip_blank(line, limit));
  return rated && open - rest.begin > kShortest && !type_name_at(text, at) &&
         (below == nullptr || below->style != NumberStyle::plain);
}

bool asks_several(const PaperText& text, const std::vector<NumberMark>& numbers, std::size_t at,
                  std::size_t limit) {
  const auto asks = [&text](std::size_t line) {
    const std::optional<LabelName> label = label_name_at(text, line);
    return label && (label->kind == LabelKind::tasks || label->kind == LabelKind::stem) &&
           text[line + label->length] == U':';
  };
  std::size_t line = asks(at) ? text.line_end(at) : limit;
  for (; line < limit; line = text.line_end(line + 1)) {
    const std::size_t begin = text.skip_spaces(line + 1, limit);
    const NumberMark* number = number_mark_at(numbers, begin);
    if (number != nullptr && number->separator != 0) {
      return false;
    }
    if (asks(begin)) {
      return true;
    }
  }
  return false;
}

}  // namespace tiku
