#include "interop/markdown/quiz_words.h"

#include <algorithm>
#include <initializer_list>

#include "bank/values.h"
#include "base/text.h"
#include "base/utf8.h"
#include "interop/label_words.h"
#include "interop/table/type_cell.h"

namespace tiku {
namespace {

/// What is left of `text` behind the first of `words` it begins with; npos where with none.
template <std::size_t N>
std::size_t begins(std::string_view text, const std::string_view (&words)[N]) {
  std::size_t longest = std::string_view::npos;
  for (const std::string_view word : words) {
    const bool fits = fold_case(text.substr(0, word.size())) == word;
    if (fits && (longest == std::string_view::npos || word.size() > longest)) {
      longest = word.size();
    }
  }
  return longest;
}

/// White space at that place.
std::size_t spaces_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(std::min(at, text.size()));
  const std::string_view words = trim(rest);
  return words.empty() ? rest.size() : rest.find(words.front());
}

/// 第 3 天, 第 2 章: what a whole quiz is about, and no question.
bool counts_parts(std::string_view behind_number) {
  constexpr std::string_view kParts[] = {"天",   "日", "周", "章", "节", "课", "讲", "单元",
                                         "部分", "期", "次", "套", "卷", "册", "届", "轮"};
  return begins(trim(behind_number), kParts) != std::string_view::npos;
}

/// Past a word for a question, one of `names` or that of another language; npos where none begins.
template <std::size_t N>
std::size_t past_question_name(std::string_view text, const std::string_view (&names)[N]) {
  const std::size_t known = begins(text, names);
  const LabelWord* const label =
      known == std::string_view::npos ? leading_label_word(text) : nullptr;
  return label != nullptr && label->meaning == LabelMeaning::question ? label->word.size() : known;
}

}  // namespace

std::optional<QuizNumber> quiz_number(std::string_view text) {
  constexpr std::string_view kNames[] = {"question ", "question", "q",    "第",
                                         "题目",      "题",       "问题", "例"};
  constexpr std::string_view kEnds[] = {".", "、", "．", ")", "）", ":", "：", "题"};
  constexpr std::size_t kMostDigits = 4;
  const bool bracket = text.starts_with('(') || text.starts_with("（");
  std::size_t at = bracket ? (text[0] == '(' ? 1 : 3) : 0;
  const std::size_t name = past_question_name(text, kNames);
  const bool named = name != std::string_view::npos;
  at = named ? name + spaces_at(text, name) : at;
  std::size_t digits = 0;
  while (at + digits < text.size() && is_ascii_digit(text[at + digits])) {
    ++digits;
  }
  if (digits == 0 || digits > kMostDigits) {
    return std::nullopt;
  }
  if (text.starts_with("第") && counts_parts(text.substr(at + digits))) {
    return std::nullopt;
  }
  QuizNumber found{std::string(text.substr(at, digits)), at + digits};
  found.length += named ? spaces_at(text, found.length) : 0;
  constexpr std::string_view kStop = "。";  // Q1。 as a machine translates a full stop
  if (named && text.substr(found.length).starts_with(kStop)) {
    found.length += kStop.size();
    found.length += spaces_at(text, found.length);
    return found;
  }
  found.length += text.substr(found.length).starts_with(" . ") ? 1U : 0U;  // 1 . Which
  const std::size_t end = begins(text.substr(found.length), kEnds);
  const char next = found.length < text.size() ? text[found.length] : ' ';
  const bool in_word = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '_';
  if (end == std::string_view::npos && (!named || in_word)) {
    return std::nullopt;  // q21map is a name
  }
  found.length += end == std::string_view::npos ? 0 : end;
  if (found.length < text.size() && end != std::string_view::npos &&
      is_ascii_digit(text[found.length])) {
    return std::nullopt;  // 3.14
  }
  const std::size_t second = begins(text.substr(found.length), kEnds);
  found.length += named && second != std::string_view::npos ? second : 0;
  found.length += spaces_at(text, found.length);
  return found;
}

std::optional<QuizLabel> quiz_label(std::string_view text) {
  constexpr std::string_view kEnds[] = {".", "、", "．", ")", "）", ":", "："};
  const bool bracket = text.starts_with('(') || text.starts_with("（");
  const std::size_t at = bracket ? (text[0] == '(' ? 1 : 3) : 0;
  if (at >= text.size()) {
    return std::nullopt;
  }
  const char letter = text[at];
  const bool small = letter >= 'a' && letter <= 'z';
  if (!small && (letter < 'A' || letter > 'Z')) {
    return std::nullopt;
  }
  const std::size_t gap = text.substr(at + 1).starts_with(" 、") ? 1 : 0;  // "D 、雪松"
  const std::size_t end = begins(text.substr(at + 1 + gap), kEnds);
  if (end == std::string_view::npos) {
    return std::nullopt;
  }
  QuizLabel found{static_cast<char>(small ? letter - 'a' + 'A' : letter), at + 1 + gap + end};
  found.length += spaces_at(text, found.length);
  return found;
}

namespace {

/// The longest word for an answer or an explanation that `text` begins with; no length where none.
QuizAnnounced announcing_word(std::string_view text) {
  constexpr std::string_view kLeads[] = {"本题", "本題", "此题", "此題"};
  const std::size_t found = begins(text, kLeads);
  const std::size_t lead = found == std::string_view::npos ? 0 : found;
  text.remove_prefix(lead);
  constexpr std::string_view kAnswers[] = {
      "答案",           "正确答案",        "参考答案", "标准答案", "正确选项", "答",
      "评分要点",       "答题要点",        "参考要点", "答案要点", "answer",   "answers",
      "correct answer", "correct answers", "correct",  "solution"};
  constexpr std::string_view kExplanations[] = {"解析",        "答案解析", "试题解析", "题目解析",
                                                "评分标准",    "评分细则", "评分参考", "详解",
                                                "explanation", "rationale"};
  QuizAnnounced longest;
  const auto take = [&longest](QuizWord word, std::size_t length) {
    if (length != std::string_view::npos && length > longest.length) {
      longest = {word, length};
    }
  };
  take(QuizWord::explanation, begins(text, kExplanations));
  take(QuizWord::answer, begins(text, kAnswers));
  const LabelWord* const label = leading_label_word(text);
  if (label != nullptr && label->meaning != LabelMeaning::question &&
      label->meaning != LabelMeaning::source) {
    take(label->meaning == LabelMeaning::explanation ? QuizWord::explanation : QuizWord::answer,
         label->word.size());
  }
  longest.length += longest.length > 0 ? lead : 0;
  return longest;
}

}  // namespace

std::optional<QuizAnnounced> quiz_announced(std::string_view text) {
  constexpr std::string_view kSigns[] = {"✅", "💡", "👉", "✔️", "📝", "🔑"};
  const std::size_t sign = begins(text, kSigns);
  if (sign != std::string_view::npos) {
    const std::size_t skipped = sign + spaces_at(text, sign);
    std::optional<QuizAnnounced> behind = quiz_announced(text.substr(skipped));
    if (behind) {
      behind->length += skipped;
    }
    return behind;
  }
  const bool bracket = text.starts_with("【") || text.starts_with('[');
  const std::size_t at = bracket ? (text[0] == '[' ? 1 : 3) : 0;
  const std::string_view rest = text.substr(std::min(at, text.size()));
  QuizAnnounced found = announcing_word(rest);
  if (found.length == 0) {
    return std::nullopt;
  }
  found.length += at;
  const std::string_view behind = text.substr(found.length);
  const bool closed = bracket && (behind.starts_with("】") || behind.starts_with(']'));
  constexpr std::size_t kWide = 3;
  found.length += !closed ? 0 : behind[0] == ']' ? 1 : kWide;
  found.length += spaces_at(text, found.length);
  constexpr std::string_view kColons[] = {":", "："};
  const std::size_t colon = begins(text.substr(found.length), kColons);
  if (colon == std::string_view::npos && !closed) {
    return std::nullopt;
  }
  found.length += colon == std::string_view::npos ? 0 : colon;
  found.length += spaces_at(text, found.length);
  return found;
}

namespace {

/// Where the text goes on behind a colon, if one follows the word that takes `word` bytes; else 0.
std::size_t behind_colon(std::string_view text, std::size_t word) {
  constexpr std::string_view kColons[] = {":", "："};
  const std::size_t at = word + spaces_at(text, word);
  const std::size_t colon = begins(text.substr(at), kColons);
  return colon == std::string_view::npos ? 0 : at + colon + spaces_at(text, at + colon);
}

/// What one of `words` and a colon take up at the beginning, with the spaces behind; 0 where none.
template <std::size_t N>
std::size_t before_colon(std::string_view text, const std::string_view (&words)[N]) {
  const std::size_t word = begins(text, words);
  return word == std::string_view::npos ? 0 : behind_colon(text, word);
}

}  // namespace

std::size_t adjective_before(std::string_view words) {
  constexpr std::string_view kWords[] = {"practice ",  "sample ", "example ", "review ",
                                         "suggested ", "model ",  "expected "};
  const std::size_t length = begins(words, kWords);
  return length == std::string_view::npos ? 0 : length;
}

std::optional<QuizWord> named_alone(std::string_view words) {
  constexpr std::size_t kLongest = 40;
  if (words.empty() || words.size() > kLongest || words.ends_with(':')) {
    return std::nullopt;
  }
  const std::string label = std::string(words.substr(adjective_before(words))) + ":";
  const std::optional<QuizAnnounced> found = quiz_announced(label);
  return found && found->length == label.size() ? std::optional(found->word) : std::nullopt;
}

bool names_question_alone(std::string_view words) {
  const std::string label = std::string(words.substr(adjective_before(words))) + ":";
  constexpr std::size_t kShortest = 4;
  return label.size() > kShortest && names_question(label) == label.size();
}

std::size_t names_hint(std::string_view text) {
  constexpr std::string_view kWords[] = {"hint", "提示", "tip"};
  return before_colon(text, kWords);
}

bool heads_options(std::string_view text) {
  constexpr std::string_view kWords[] = {"选项", "备选项", "options", "choices"};
  const std::size_t length = before_colon(text, kWords);
  return length > 0 && length >= text.size();
}

std::size_t names_question(std::string_view text) {
  constexpr std::string_view kWords[] = {"题目",    "题干", "问题", "question",
                                         "problem", "stem", "q"};
  const LabelWord* const label = leading_label_word(text);
  const bool other = label != nullptr && label->meaning == LabelMeaning::question;
  return other ? behind_colon(text, label->word.size()) : before_colon(text, kWords);
}

std::size_t names_situation(std::string_view text) {
  constexpr std::string_view kWords[] = {"situation", "scenario", "context", "background",
                                         "case",      "背景",     "情境",    "情景",
                                         "案例",      "场景",     "背景资料"};
  return before_colon(text, kWords);
}

std::size_t judged_lead(std::string_view text) {
  constexpr std::string_view kLeads[] = {"true or false?", "true or false:", "true or false.",
                                         "true/false:",    "true/false?",    "t/f:"};
  const std::size_t length = begins(text, kLeads);
  return length == std::string_view::npos || length == text.size() ? 0 : length;
}

bool is_bare_title(std::string_view heading) {
  constexpr std::size_t kLongest = 100;
  constexpr std::string_view kEnds[] = {".",  "?", "!", ":",  "。", "？", "！",
                                        "：", "…", ")", "）", "_",  "是", "为"};
  const std::string_view words = trim(heading);
  return !words.empty() && words.size() <= kLongest &&
         std::none_of(std::begin(kEnds), std::end(kEnds),
                      [words](std::string_view end) { return words.ends_with(end); });
}

std::optional<TypeWord> type_of_heading(std::string_view heading) {
  constexpr std::size_t kLongest = 120;
  return heading.size() <= kLongest ? type_of_cell(heading) : std::nullopt;
}

bool heads_answers(std::string_view heading) {
  constexpr std::string_view kHeads[] = {"答案",       "参考答案", "标准答案",   "答案与解析",
                                         "答案及解析", "answers",  "answer key", "key"};
  const std::string folded = fold_case(trim(heading));
  return std::any_of(std::begin(kHeads), std::end(kHeads),
                     [&folded](std::string_view head) { return folded == head; });
}

bool tells_bold_answers(std::string_view text) {
  const std::string folded = fold_case(text);
  const auto says = [&folded](std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&folded](std::string_view word) {
      return folded.find(word) != std::string::npos;
    });
  };
  return says({"bold", "加粗", "粗体"}) &&
         says({"answer", "correct", "right", "答案", "正确", "选项"});
}

}  // namespace tiku
