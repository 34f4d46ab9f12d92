#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "lint/characters.h"
#include "lint/code_text.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{"TK410",
                         "unfinished-sentence",
                         Severity::warning,
                         {"a text breaks off, so that part of the question may be lost",
                          "文字没有写完，可能漏掉了内容"}};

constexpr Message kFound{"this text breaks off: \"{}\"", "这段文字没有写完：“{}”"};
constexpr Message kHelp{"add what is missing, or end the sentence",
                        "请补上缺少的内容，或者把句子写完"};

bool is_one_of(char32_t scalar, std::u32string_view set) {
  return scalar != 0 && set.find(scalar) != std::u32string_view::npos;
}

/// "cus-": two letters and a hyphen.
bool ends_in_hyphen(std::string_view text) {
  const Character hyphen = character_before(text, text.size());
  const Character last = character_before(text, hyphen.begin);
  return hyphen.scalar == '-' && is_ascii_letter(last.scalar) &&
         is_ascii_letter(character_before(text, last.begin).scalar);
}

/// English words after which a sentence goes on.
bool ends_in_small_word(std::string_view text) {
  constexpr std::string_view kWords[] = {" and", " or",   " the",     " a",    " an",
                                         " of",  " from", " because", " with", " whose"};
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [text](std::string_view word) { return text.ends_with(word); });
}

bool begins_with_capital(const Option& option) {
  return !option.text.empty() && option.text.front() >= 'A' && option.text.front() <= 'Z';
}

/// After a comma the options may end the sentence, unless each begins one.
bool options_go_on(const Question& question) {
  return !std::all_of(question.options.begin(), question.options.end(), begins_with_capital);
}

bool is_cut_stem(std::string_view text, const Question& question) {
  const char32_t last = character_before(text, text.size()).scalar;
  if (last == U'、' || ends_in_hyphen(text)) {
    return true;
  }
  if (is_one_of(last, U"，,")) {
    return !question.is_choice() || !options_go_on(question);
  }
  const bool is_statement = question.type == QuestionType::judge;
  return is_statement &&
         (is_one_of(last, U"；;：:…") || text.ends_with("...") || ends_in_small_word(text));
}

bool is_cut_explanation(std::string_view text) {
  const char32_t last = character_before(text, text.size()).scalar;
  return is_one_of(last, U"、，,；;：:") || ends_in_hyphen(text) || ends_in_small_word(text);
}

/// Options that all end in the same mark are a list.
bool is_cut_option(std::string_view text, const Question& question) {
  const char32_t last = character_before(text, text.size()).scalar;
  return is_one_of(last, U"、，,") &&
         !std::all_of(question.options.begin(), question.options.end(), [last](const Option& o) {
           const std::string_view option = trim(o.text);
           return character_before(option, option.size()).scalar == last;
         });
}

bool is_cut(const LocatedText& text, std::string_view trimmed) {
  switch (text.kind) {
    case TextKind::stem:
      return is_cut_stem(trimmed, *text.question);
    case TextKind::option:
      return is_cut_option(trimmed, *text.question);
    case TextKind::explanation:
      return is_cut_explanation(trimmed);
    case TextKind::title:
    case TextKind::instructions:
    case TextKind::answer:
    case TextKind::reference:
    case TextKind::phrase:
      break;
  }
  return false;
}

void check_text(const LocatedText& text, Check& check) {
  if (text.question == nullptr || text.question->cut) {
    return;
  }
  const std::string_view trimmed = trim(text.text);
  if (trimmed.size() < 2 || !is_cut(text, trimmed) || is_code_like(text.text)) {
    return;
  }
  const auto end = static_cast<std::size_t>(trimmed.data() - text.text.data()) + trimmed.size();
  const std::size_t begin = character_before(text.text, end).begin;
  check.report_in(text, begin, end, tiku::text(kFound, excerpt(text.text, begin, end)),
                  tiku::text(kHelp));
}

constexpr std::string_view kBad[] = {
    R"(- id: first-step
  type: short
  stem: 客户投诉时，坐席应当先倾听、核实、
  answer: 先倾听，再核实，然后给出方案。
)",
    R"(- id: closing
  type: judge
  stem: 客户挂断电话以后，坐席再挂断，
  answer: 对
)",
    R"(- id: waiting
  type: judge
  stem: 客户不怕等，怕不知道要等多久。
  answer: 对
  explanation: 等待时应当说明原因和时长，
)",
    R"(- id: greeting
  type: judge
  stem: A greeting names the company and the
  answer: true
)",
    R"(- id: hold
  type: single
  stem: "Before a hold,"
  options: {A: Tell the caller why, B: Press the key at once, C: Say goodbye}
  answer: A
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: go-on
  type: single
  stem: 当客户情绪激动时，
  options: {A: 先安抚情绪, B: 先讲清规则, C: 先转接主管}
  answer: A
)",
    R"(- id: list
  type: single
  stem: 下列说法中正确的是
  options: {A: 先倾听；, B: 先争辩；, C: 先转接；}
  answer: A
)",
    R"(- id: sentence
  type: single
  stem: "Before a hold, the agent"
  options: {A: tells the caller why, B: presses the key, C: says goodbye}
  answer: A
)",
    R"(- id: for
  type: single
  stem: The purpose of a survey is to
  options: {A: praise the agents, B: learn what callers think, C: fill the time}
  answer: B
)",
};

}  // namespace

extern const Rule tk410_unfinished_sentence;

constinit const Rule tk410_unfinished_sentence{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"A statement that ends in a comma, a stem that ends in a hyphen, an explanation that "
         "stops "
         "after a colon: text was lost when it was copied or typed. Compare it with the source.\n\n"
         "Stems that the options continue, blanks at the end, options that all end in the same "
         "mark, "
         "and texts with program code are left alone. A bracket that is opened at the end and "
         "never "
         "closed is TK404.",
         "判断题以逗号结尾，题干停在顿号上，解析停在冒号上，说明复制或录入时漏了文字。请与原文核对"
         "。\n\n"
         "由选项接着说完的题干、末尾的空位、每个选项都以同样的标点结尾，以及带有程序代码的文字，不"
         "会报告。"
         "末尾括号没有写完见 TK404。"},
    .bad = kBad,
    .good = kGood,
    .check_text = &check_text,
};

}  // namespace tiku
