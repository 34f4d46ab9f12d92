#include "interop/markdown/parts/part_lines.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "interop/markdown/bracketed_tags.h"
#include "interop/markdown/quiz_fences.h"
#include "interop/markdown/quiz_lines.h"
#include "interop/table/blank_cell.h"
#include "interop/text/layout/container_lines.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;
using Says = PartLine::Says;

template <std::size_t N>
bool has_any(std::string_view text, const std::string_view (&words)[N]) {
  return std::any_of(std::begin(words), std::end(words),
                     [text](std::string_view word) { return text.find(word) != text.npos; });
}

bool is_fence(const MarkdownLine& line) {
  const std::string_view text = trim(line.text);
  return line.kind == Kind::code && (text.starts_with("```") || text.starts_with("~~~"));
}

/// Whether the lines of a fence are a question: options, and an answer behind its label.
bool hold_question(const std::vector<MarkdownLine>& lines, std::size_t begin, std::size_t end) {
  std::size_t options = 0;
  std::size_t answers = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const std::string_view text = trim(lines[i].text);
    const std::optional<QuizLabel> label = quiz_label(text);
    options += label && label->label == static_cast<char>('A' + options) ? 1U : 0U;
    const std::optional<QuizAnnounced> said = quiz_announced(text);
    answers += said && said->word == QuizWord::answer ? 1U : 0U;
  }
  return options > 1 && answers == 1;
}

void open_question_fences(std::vector<MarkdownLine>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_fence(lines[i])) {
      continue;
    }
    std::size_t close = i + 1;
    while (close < lines.size() && lines[close].kind == Kind::code && !is_fence(lines[close])) {
      ++close;
    }
    if (close < lines.size() && is_fence(lines[close]) && hold_question(lines, i + 1, close)) {
      lines[i].kind = Kind::rule;
      lines[close].kind = Kind::rule;
      for (std::size_t k = i + 1; k < close; ++k) {
        lines[k].text = trim(lines[k].text);
        lines[k].kind = lines[k].text.empty() ? Kind::blank : Kind::text;
      }
    }
    i = close;
  }
}

/// Without the marks of citation that some programs leave in what they wrote: [cite_start],
/// [cite: 3-4].
std::string without_citations(std::string_view text) {
  constexpr std::string_view kStart = "[cite_start]";
  constexpr std::string_view kCite = "[cite:";
  std::string kept;
  for (std::size_t at = text.find("[cite"); at != text.npos; at = text.find("[cite")) {
    kept += text.substr(0, at);
    text.remove_prefix(at);
    const std::size_t close = text.find(']');
    if (close == text.npos) {
      break;
    }
    const bool mark = text.starts_with(kStart) || text.starts_with(kCite);
    kept += mark ? std::string_view() : text.substr(0, close + 1);
    text.remove_prefix(close + 1);
  }
  return kept.append(text);
}

/// A. 1 $\qquad$ B. 2: as wide spaces.
void take_formula_spaces(std::string& text) {
  constexpr std::size_t kLongest = 4096;  // no row of options is longer
  if (text.size() > kLongest) {
    return;
  }
  for (const std::string_view space : {"$\\qquad$", "$\\quad$", "$\\;$", "\xC2\xA0"}) {
    for (std::size_t at = text.find(space); at != text.npos; at = text.find(space, at)) {
      text.replace(at, space.size(), "  ");
    }
  }
}

/// Whether the words ask something, by a sign or by a word of asking.
bool ask(std::string_view text) {
  constexpr std::string_view kWords[] = {"如何", "什么", "怎么", "怎样", "哪些", "哪个", "哪几",
                                         "哪种", "为何", "多少", "几种", "是否", "有何"};
  constexpr std::string_view kFirst[] = {"简述", "描述", "解释", "列举",
                                         "说说", "谈谈", "请",   "试述"};
  constexpr std::string_view kLast[] = {"?", "？", "吗", "呢", "区别", "异同"};
  constexpr std::size_t kLongest = 240;
  text = trim(text);
  if (const std::optional<QuizNumber> number = quiz_number(text)) {
    text.remove_prefix(number->length);
  }
  return std::any_of(std::begin(kLast), std::end(kLast),
                     [text](std::string_view last) { return text.ends_with(last); }) ||
         std::any_of(std::begin(kFirst), std::end(kFirst),
                     [text](std::string_view first) { return text.starts_with(first); }) ||
         (text.size() <= kLongest && has_any(text, kWords));
}

/// What a label says that is neither a question, nor an answer, nor an explanation.
bool labels_aside(std::string_view text) {
  constexpr std::string_view kWords[] = {
      "知识点", "考点", "难度", "标签", "来源", "分类", "题型",  "参考资料",
      "错项",   "错解", "错因", "易错", "关联", "出处", "title", "difficulty",
      "topic",  "tags", "id",   "type", "常见", "备注", "补充",  "计算过程"};
  const bool bracket = text.starts_with("【") || text.starts_with('[');
  text.remove_prefix(bracket ? (text[0] == '[' ? 1 : 3) : 0);
  const std::string folded = fold_case(text.substr(0, 40));
  for (const std::string_view word : kWords) {
    if (folded.starts_with(word)) {
      const std::string_view rest = std::string_view(folded).substr(word.size());
      const std::size_t end = std::min({rest.find(':'), rest.find("："), rest.find("】")});
      return end <= 12;
    }
  }
  return false;
}

/// 题型：判断题: how long the label before a type is; 0 where none stands there.
std::size_t type_label(std::string_view text) {
  for (const std::string_view label : {"类型：", "类型:", "题型：", "题型:", "类型： ", "Type:"}) {
    if (text.starts_with(label) && type_of_heading(text.substr(label.size()))) {
      return label.size();
    }
  }
  return 0;
}

/// 解：, 【解题】: how long such a label is; 0 where none stands there.
std::size_t solution_label(std::string_view text) {
  constexpr std::string_view kWords[] = {"解题", "解答", "解"};
  const bool bracket = text.starts_with("【");
  const std::size_t at = bracket ? 3 : 0;
  for (const std::string_view word : kWords) {
    if (!text.substr(at).starts_with(word)) {
      continue;
    }
    const std::string_view rest = text.substr(at + word.size());
    const std::size_t close = rest.find("】");
    if (bracket) {
      return close <= 12 ? text.size() - rest.size() + close + 3 : 0;
    }
    return rest.starts_with("：")  ? at + word.size() + 3
           : rest.starts_with(':') ? at + word.size() + 1
                                   : 0;
  }
  return 0;
}

std::size_t spaces_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(std::min(at, text.size()));
  return rest.size() - (trim(rest).empty() ? 0 : rest.size() - rest.find(trim(rest)));
}

class LineReader {
 public:
  explicit LineReader(std::string_view document) : raw_(read_markdown_lines(document)) {
    open_question_fences(raw_);
    open_quiz_fences(raw_);
  }

  std::vector<PartLine> run() {
    std::vector<PartLine> lines(raw_.size());
    bool blank = true;
    for (std::size_t i = 0; i < raw_.size(); ++i) {
      PartLine& line = lines[i];
      line.raw = raw_[i];
      line.is_behind_blank = blank;
      leave_callout(line);
      read(line);
      blank = line.raw.kind == Kind::blank || line.raw.kind == Kind::rule;
    }
    return lines;
  }

 private:
  void leave_callout(const PartLine& line) { in_callout_ = in_callout_ && line.raw.is_quoted; }

  void read(PartLine& line) {
    line.is_in_container = depth_ > 0 || in_callout_;
    const MarkdownLine& raw = line.raw;
    if (raw.kind == Kind::blank || raw.kind == Kind::rule) {
      return;
    }
    if (raw.kind == Kind::code) {
      line.inner.text = std::string(raw.text);
      line.has_words = true;
      return;
    }
    if (tag(line)) {
      return;
    }
    line.inner = raw.is_literal ? InlineText{std::string(raw.text)}
                                : read_inline(without_citations(raw.text));
    line.has_words = !line.inner.text.empty();
    if (raw.is_callout) {
      callout(line);
    } else if (raw.kind == Kind::heading) {
      heading(line);
    } else {
      words(line);
    }
  }

  /// <details>, <summary>, ::: and the like; whether the line is no more than that.
  bool tag(PartLine& line) {
    const std::string_view text = line.raw.text;
    if (text.starts_with("</details") || text.starts_with("{{< /") || text.starts_with("{{% /") ||
        text.starts_with("{% end")) {
      line.closes = depth_ > 0;
      depth_ -= depth_ > 0 ? 1 : 0;
      return true;
    }
    if (text.find("<summary") != text.npos) {
      depth_ += depth_ == 0 ? 1 : 0;
      line.opens = true;
      line.says = said_by_heading(read_inline(text).text);
      return true;
    }
    if (text.starts_with("<details")) {
      ++depth_;
      return true;
    }
    const bool sign = text.starts_with(":::") || text.starts_with("{{") || text.starts_with("{%") ||
                      text.starts_with("!!!") || text.starts_with("???");
    if (const std::optional<std::string> title = sign ? container_says(text) : std::nullopt) {
      ++depth_;
      line.opens = true;
      line.says = said_by_heading(*title);
      return true;
    }
    return text.starts_with("{{<") || text.starts_with("{{%") || text.starts_with("{%");
  }

  /// `### ✅ 正确答案：B` says it, too.
  static void heading(PartLine& line) {
    const std::string words = without_lead_signs(line.inner.text);
    const std::optional<QuizAnnounced> said = quiz_announced(words);
    line.asks = ask(words);
    if (said && said->length < words.size()) {
      line.inner.text = words;
      take_announced(line, *said);
      return;
    }
    line.says = said_by_heading(line.inner.text);
    line.label = line.says == Says::nothing ? 0 : line.inner.text.size();
  }

  void callout(PartLine& line) {
    in_callout_ = true;
    line.is_in_container = true;
    line.opens = true;
    line.says = said_by_heading(line.inner.text);
    if (const std::optional<QuizAnnounced> said = callout_announced(line.inner.text)) {
      line.says = said->word == QuizWord::answer ? Says::answer : Says::explanation;
      line.label = said->length;
    } else {
      line.says = line.says == Says::nothing ? Says::aside : line.says;
      line.label = line.inner.text.size();
    }
  }

  void words(PartLine& line) {
    std::string& text = line.inner.text;
    const bool answers = is_behind_q_ && (text.starts_with("A:") || text.starts_with("A："));
    if (answers) {
      constexpr std::size_t kWide = 4;
      line.says = Says::answer;
      line.label = text[1] == ':' ? 2 : kWide;
      line.label += spaces_at(text, line.label);
      is_behind_q_ = false;
      return;
    }
    if (const std::optional<QuizAnnounced> said = quiz_announced(text)) {
      take_announced(line, *said);
      return;
    }
    if (const std::size_t solved = solution_label(text); solved > 0) {
      line.says = Says::answer;
      line.label = solved + spaces_at(text, solved);
      return;
    }
    if (const std::optional<QuizWord> named =
            line.inner.is_bold ? named_alone(text) : std::nullopt) {
      line.says = *named == QuizWord::answer ? Says::answer : Says::explanation;
      line.label = text.size();
      return;
    }
    if (heads_options(text)) {
      line.says = Says::options;
      return;
    }
    if (const std::size_t named = names_question(text); named > 0) {
      line.says = Says::question;
      line.label = named;
      is_behind_q_ = text[0] == 'Q' || text[0] == 'q';
    } else if (const std::size_t type = type_label(text); type > 0) {
      line.says = Says::type;
      line.label = type;
    } else if (labels_aside(text)) {
      line.says = Says::aside;
    }
    line.option = quiz_label(text);
    if (line.option) {
      take_formula_spaces(text);
    }
    line.asks = ask(text);
    line.has_slot = count_blanks(text) > 0;
  }

  /// 答案解析：正确答案：B: the last label counts.
  static void take_announced(PartLine& line, const QuizAnnounced& said) {
    line.says = said.word == QuizWord::answer ? Says::answer : Says::explanation;
    line.label = said.length;
    const std::optional<QuizAnnounced> again =
        quiz_announced(std::string_view(line.inner.text).substr(said.length));
    if (again && again->word == QuizWord::answer) {
      line.explains_too = line.says == Says::explanation;
      line.says = Says::answer;
      line.label += again->length;
    }
  }

  std::vector<MarkdownLine> raw_;
  int depth_ = 0;
  bool in_callout_ = false;
  bool is_behind_q_ = false;  // Q: was the last label
};

}  // namespace

PartLine::Says said_by_heading(const std::string& text) {
  constexpr std::string_view kAnswers[] = {"答案", "解答", "解題", "解题", "answer", "solution"};
  constexpr std::string_view kReasons[] = {"解析", "详解", "分析", "explanation", "rationale"};
  constexpr std::string_view kAsides[] = {"补充", "关联", "备注", "拓展", "扩展", "知识点", "易错",
                                          "相关", "总结", "参考", "相似", "概念", "補充"};
  constexpr std::string_view kQuestions[] = {"题干", "题目", "題目", "题目描述",
                                             "問題", "问题", "原题", "question"};
  constexpr std::size_t kLongest = 60;
  std::string words = without_lead_signs(text);
  if (const std::optional<QuizNumber> number = quiz_number(words)) {
    words.erase(0, number->length);
  }
  words = fold_case(trim(words));
  if (words.size() > kLongest || words.find("？") != words.npos || words.find('?') != words.npos) {
    return Says::nothing;
  }
  const std::string_view bare = std::string_view(words).substr(0, words.find_first_of(":"));
  if (std::find(std::begin(kQuestions), std::end(kQuestions), bare) != std::end(kQuestions)) {
    return Says::question;
  }
  return has_any(words, kAnswers)   ? Says::answer
         : has_any(words, kReasons) ? Says::explanation
         : has_any(words, kAsides)  ? Says::aside
         : words == "选项"          ? Says::options
                                    : Says::nothing;
}

std::vector<PartLine> read_part_lines(std::string_view document) {
  return LineReader(document).run();
}

}  // namespace tiku
