// Looks at the source of answers, options, labels and ids: what stands in quotes is safe.
#include <algorithm>
#include <string>

#include "base/text.h"
#include "lint/rule.h"
#include "lint/yaml_types.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK028",
    "reads-as-other-type",
    Severity::advice,
    {"a text without quotes that other programs read as a number, a date or a truth value",
     "没加引号的文字，别的程序会读成数字、日期或真假值"}};

constexpr Message kMessage{"other programs read {} without quotes as {}",
                           "{} 不加引号时，别的程序会读成{}"};
constexpr Message kHelp{"tiku reads it as text; in quotes it is text everywhere",
                        "tiku 按文字读取；加上引号，在哪里都是文字"};
constexpr Message kFix{"put it in quotes", "加上引号"};

constexpr Message kTruth{"a truth value", "真假值"};
constexpr Message kNothing{"no value at all", "空值"};
constexpr Message kNumber{"a number that is written otherwise", "数字，写法会变"};
constexpr Message kSixties{"a number in base 60", "六十进制数"};
constexpr Message kDate{"a date", "日期"};

const Message& type_name(OtherType type) {
  switch (type) {
    case OtherType::truth:
      return kTruth;
    case OtherType::nothing:
      return kNothing;
    case OtherType::sixties:
      return kSixties;
    case OtherType::date:
      return kDate;
    case OtherType::text:
    case OtherType::number:
      break;
  }
  return kNumber;
}

Span sub_span(Span where, std::size_t begin, std::size_t size) {
  const auto first = static_cast<std::uint32_t>(where.begin + begin);
  return {where.file, first, static_cast<std::uint32_t>(first + size)};
}

void report(Span where, std::string_view scalar, OtherType type, Check& check) {
  Diagnostic finding;
  finding.where = where;
  finding.message = text(kMessage, scalar, type_name(type));
  finding.help = text(kHelp);
  finding.fix = Fix{text(kFix), {{where, "\"" + std::string(scalar) + "\""}}};
  check.report(std::move(finding));
}

/// The scalar whose source is all of `where`. `truths`: whether a truth value would change it.
void look_at(Span where, Check& check, bool truths = true) {
  const std::string_view source = check.source(where);
  const OtherType type = other_type(source);
  if (type != OtherType::text && (truths || type != OtherType::truth)) {
    report(where, source, type, check);
  }
}

/// A text within a map such as `{text: no, share: 1/2}`.
void look_into_map(std::string_view value, Span map, Check& check) {
  const OtherType type = other_type(value);
  const std::string_view source = check.source(map);
  const std::size_t field = type == OtherType::text ? source.npos : source.find("text: ");
  const std::size_t begin = field + 6;
  if (field == source.npos || source.substr(begin, value.size()) != value) {
    return;
  }
  const std::size_t end = begin + value.size();
  if (end == source.size() || std::string_view(",}\r\n ").find(source[end]) != source.npos) {
    report(sub_span(map, begin, value.size()), value, type, check);
  }
}

/// The label stands in front of the colon before its option, if the file states it.
void look_at_label(const Option& option, Check& check) {
  const OtherType type = other_type(option.label);
  const std::size_t reach = option.label.size() + 8;  // the label, its colon and spaces
  if (type == OtherType::text || option.where.begin < reach) {
    return;
  }
  const Span before{option.where.file, static_cast<std::uint32_t>(option.where.begin - reach),
                    option.where.begin};
  const std::string_view source = check.source(before);
  const std::size_t colon = source.find_last_not_of(' ');
  if (colon == source.npos || source[colon] != ':' || colon < option.label.size() + 1) {
    return;
  }
  const std::size_t begin = colon - option.label.size();
  const bool is_plain = std::string_view("{, \n").find(source[begin - 1]) != source.npos;
  if (is_plain && source.substr(begin, option.label.size()) == option.label) {
    report(sub_span(before, begin, option.label.size()), option.label, type, check);
  }
}

void look_at_options(const Question& question, Check& check) {
  const bool is_judge = question.type == QuestionType::judge;
  for (const Option& option : question.options) {
    look_at_label(option, check);
    look_at(option.where, check, !is_judge);
  }
}

void look_at_answer(const Question& question, Check& check) {
  for (const Blank& blank : question.fill.blanks) {
    for (const Variant& variant : blank) {
      if (variant.kind != Variant::Kind::text) {
        continue;
      }
      look_at(variant.where, check);
      look_into_map(variant.text, variant.where, check);
    }
  }
  if (question.is_choice() || !question.rubric->reference.empty()) {
    look_at(question.answer_where, check);
  }
}

/// In tables quotes mean something else.
bool is_table(const Bank& bank) {
  const std::size_t dot = std::min(bank.path.rfind('.'), bank.path.size());
  const std::string ending = fold_case(std::string_view(bank.path).substr(dot));
  return ending == ".csv" || ending == ".tsv";
}

void check_question(const QuestionView& view, Check& check) {
  if (is_table(view.bank)) {
    return;
  }
  // In a list of answers the number is the id, and nothing is written.
  if (view.question.id_stated && check.source(view.question.id_where) == view.question.id) {
    look_at(view.question.id_where, check);
  }
  look_at_options(view.question, check);
  look_at_answer(view.question, check);
}

constexpr std::string_view kBad[] = {
    R"(- id: close-time
  type: fill
  stem: 人工服务到晚上 ____ 结束。
  answer: 21:30
)",
    R"(- id: area-code
  type: single
  stem: 北京的电话区号是多少？
  options: {A: "010", B: 021, C: "0755"}
  answer: A
)",
    R"(- id: switch
  type: fill
  stem: The lamp by the phone is ____ while a call is recorded.
  answer: [[on, lit]]
)",
    R"(- id: 2026-01-05
  type: judge
  stem: A caller can be put on hold.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: close-time
  type: fill
  stem: 人工服务到晚上 ____ 结束，周末到 ____ 结束。
  answer: ["21:30", 晚上 9 点]
)",
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {1: 1, 2: 3, 3: 7}
  answer: 3
  points: 02
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: yes
)",
    R"(- id: hold-share
  type: fill
  stem: At most ____ of all calls are put on hold.
  answer: 25%
)",
};

}  // namespace

extern const Rule tk028_reads_as_other_type;

constinit const Rule tk028_reads_as_other_type{
    .info = &kInfo,
    .explanation =
        {"tiku reads every value as text, so `no` is the word no, `017` three digits and `12:30` a "
         "time of day. Other readers of YAML, converters to JSON and spreadsheets make false, 15 "
         "and 750 of them. A bank that has gone through such a program comes back with other ids, "
         "options and answers.\n\n"
         "Put the text in quotes; the fix does just that.\n\n"
         "Only ids, option labels, options and answers are looked at, because there the text "
         "matters; points, counts, durations and flags are numbers and truth values anyway. The "
         "answer of a true-or-false question may be `true` or `yes`, and ordinary numbers such as "
         "3, 0.25 or 2026 come back as they were.",
         "tiku 把所有的值都当文字读：no 就是单词 no，017 是三个数字，12:30 是时刻。别的 YAML "
         "程序、转 JSON 的工具和表格软件却会读成假、15 和 750。题库经过这样的程序再回来，id、选项和"
         "答案就变了。\n\n"
         "请加上引号；自动修正做的就是这件事。\n\n"
         "只看 id、选项标号、选项内容和答案，因为这些地方文字要紧；分值、数目、时长、是否之类本来就"
         "是数字和真假值，不看。判断题的答案写 true、yes 都可以；3、0.25、2026 这样普通的数字不会"
         "变，也不报。"},
    .bad = kBad,
    .good = kGood,
    .check_question = check_question,
};

}  // namespace tiku
