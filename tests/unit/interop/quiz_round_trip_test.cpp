#include <doctest/doctest.h>

#include "interop/export_registry.h"
#include "interop/registry.h"
#include "unit/bank/bank_text.h"

namespace tiku {
namespace {

/// What a format that holds questions should give back, as one line a question.
std::string shape_of(const Question& question) {
  std::string out = std::string(type_name(question.type)) + " | " + question.stem;
  for (const Option& option : question.options) {
    out += " | " + option.label + "=" + option.text;
  }
  const bool open = question.type == QuestionType::short_answer;
  return out + " | " +
         (open             ? question.rubric->reference
          : question.keyed ? question.key_text()
                           : "") +
         "\n";
}

std::string shape_of(const Bank& bank) {
  std::string out = bank.title + "\n";
  for (const Question& question : bank.questions) {
    const auto section = static_cast<std::size_t>(question.section);
    out += question.section >= 0 ? "[" + bank.sections[section].title + "] " : "";
    out += shape_of(question);
    for (const Question& part : question.parts) {
      out += "  " + shape_of(part);
    }
  }
  return out;
}

/// The bank as the format of that name gives it back; its export is recognised by content.
ImportedPaper there_and_back(const Bank& bank, const std::string& name) {
  const ExportFormat* writer = find_export_format(name);
  REQUIRE(writer != nullptr);
  const Result<ExportResult> written = writer->write(bank, {true, "", Lang::en});
  REQUIRE(written);
  CAPTURE(written->bytes);
  const ImportInput input{"file." + std::string(writer->extension), written->bytes, nullptr};
  const ImportFormat& reader = recognise_import(input);
  CHECK(reader.name == name);
  Result<ImportResult> result = reader.read(input);
  REQUIRE(result);
  CHECK(result->left_out.empty());
  REQUIRE(result->papers.size() == 1);
  return std::move(result->papers.front());
}

constexpr const char* kQuestions = R"(tiku: 1
id: b
title: 客服 & 考核 <一>
language: zh-CN
sections:
  - title: 单选题
    type: single
    points: 2
    questions:
      - stem: "付款期限是几天（ ）"
        options: {A: 1 天, B: 3 天, C: "a < b & c_d*e"}
        answer: B
        explanation: 期限是 3 天。
      - {stem: "1. 这一行像编号 [x]", options: {A: "- 列表", B: "答案：A", C: "# 标题"}, answer: A}
      - {stem: 没有答案？, options: {A: 一, B: 二}}
  - title: 多选和判断
    points: 1
    questions:
      - {type: multiple, stem: 选哪些？, options: {A: 甲, B: 乙, C: 丙}, answer: AC}
      - {type: judge, stem: 对不对？, answer: 错}
      - {type: judge, stem: 是不是？, answer: 对}
)";

/// Behind kQuestions, for formats that hold more than choices.
constexpr const char* kOpen = R"(  - title: 填空和简答
    points: 2
    questions:
      - {type: judge, stem: 要不要？, options: {A: 错误, B: 正确}, answer: B}
      - {type: fill, stem: "三级架构是____和____。", answer: [总部, 省级]}
      - {type: fill, stem: "Capital of ____: ____", answer: [[France, Gaul], Paris]}
      - {type: short, stem: 怎么办？, answer: 先道歉，再核实。}
)";

/// Behind those, for formats that keep line ends.
constexpr const char* kLines = R"(  - title: 换行与数值
    points: 1
    questions:
      - type: single
        stem: "第一行\n第二行"
        options: {A: x, B: "y\nz"}
        answer: A
        explanation: "一\n二"
      - {type: fill, stem: "圆周率约____", answer: [[{value: 3.14, tolerance: 0.01}]]}
      - type: fill
        stem: "____和____"
        answer: [[{min: 1, max: 9}], [{value: 100, tolerance: 5%}]]
)";

/// Behind those, a range without an end.
constexpr const char* kExact = R"(      - {type: fill, stem: "至少____", answer: [[{min: 3}]]}
)";

constexpr const char* kCase = R"(  - title: 案例
    questions:
      - type: case
        stem: "客户来电。\n他很急。"
        parts:
          - {type: single, stem: 先做什么？, options: {A: 问好, B: 挂断}, answer: A, points: 1}
          - {type: fill, stem: "____ or ____", answer: ["this; or that", [a, "b|c"]], points: 2}
)";

}  // namespace

TEST_CASE("bank to qti and back is the same bank") {
  const BankText text(std::string(kQuestions) + kOpen + kLines + kExact);
  CAPTURE(text.messages());
  REQUIRE_FALSE(text.sink().has_errors());
  const ImportedPaper paper = there_and_back(text.bank(), "qti");
  CHECK(shape_of(paper.bank) == shape_of(text.bank()));
  for (std::size_t i = 0; i < text.bank().questions.size(); ++i) {
    CHECK(paper.bank.questions[i].points == text.bank().questions[i].points);
    CHECK(paper.bank.questions[i].explanation == text.bank().questions[i].explanation);
  }
}

TEST_CASE("bank to markdown and back is the same bank") {
  const BankText text(std::string(kQuestions) + kOpen + kLines + kCase);
  CAPTURE(text.messages());
  REQUIRE_FALSE(text.sink().has_errors());
  const ImportedPaper paper = there_and_back(text.bank(), "markdown");
  CHECK(shape_of(paper.bank) == shape_of(text.bank()));
  for (std::size_t i = 0; i < text.bank().questions.size(); ++i) {
    CHECK(paper.bank.questions[i].points == text.bank().questions[i].points);
    CHECK(paper.bank.questions[i].explanation == text.bank().questions[i].explanation);
  }
}

TEST_CASE("what wjx holds comes back: types, stems, options and the key of choices") {
  const BankText text(std::string(kQuestions) + "  - title: 问答\n    questions:\n" +
                      "      - {type: fill, stem: 到____为止, answer: 三天, points: 1}\n"
                      "      - {type: short, stem: 怎么办？, points: 1}\n");
  CAPTURE(text.messages());
  REQUIRE_FALSE(text.sink().has_errors());
  ImportedPaper paper = there_and_back(text.bank(), "wjx");
  Bank wanted = text.bank();
  wanted.sections.clear();  // sections and keys of blanks are listed as lost
  for (Question& question : wanted.questions) {
    question.section = -1;
    question.keyed = question.keyed && question.type != QuestionType::fill;
  }
  CHECK(shape_of(paper.bank) == shape_of(wanted));
}

}  // namespace tiku
