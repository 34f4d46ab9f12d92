#include <doctest/doctest.h>

#include "interop/text/layout/documents.h"
#include "interop/text/layout/page_furniture.h"
#include "interop/text/questions/stem_text.h"
#include "interop/text/scan/headings.h"
#include "interop/text/scan/labels.h"
#include "interop/text/scan/numbering.h"
#include "interop/text/scan/numbers.h"
#include "interop/text/scan/option_runs.h"
#include "interop/text/scan/points.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

TextRange all_of(const PaperText& text) {
  return {0, text.size()};
}

std::string without_page_furniture(const std::string& text) {
  DocumentLines document(text);
  clear_page_furniture(document, "");
  return document.take();
}

/// "1 2 3" for each group of the walk, groups separated by "|".
std::string walked(const std::string& bytes, bool expects_options, bool is_typed = true) {
  const PaperText text(bytes);
  const std::vector<Label> labels = find_labels(text, all_of(text));
  const QuestionSigns signs(text, all_of(text), labels);
  const std::vector<NumberMark> marks = find_numbers(text, all_of(text));
  const NumberedBlock block{all_of(text), expects_options, is_typed, 0};
  std::string out;
  for (const EntryGroup& group : walk_numbers(text, block, marks, signs)) {
    out += out.empty() ? "" : "| ";
    for (const NumberedEntry& entry : group.entries) {
      out += std::to_string(entry.number) + "=" + text.joined(entry.body) + "; ";
    }
  }
  return out;
}

std::string options_of(const std::string& bytes, OptionNeed need = OptionNeed::expected) {
  const PaperText text(bytes);
  const std::vector<OptionMark> marks =
      choose_options(find_option_marks(text, all_of(text), need), need);
  std::string out;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const std::size_t end = i + 1 < marks.size() ? marks[i + 1].begin : text.size();
    out += std::string(1, marks[i].label) + "[" + text.joined({marks[i].after, end}) + "]";
  }
  return out;
}

}  // namespace

TEST_CASE("characters are compared folded and quoted as they stood") {
  const PaperText text("第１题（多選題）\r\n參考答案：Ｂ", 5);
  CHECK(text.has(0, U"第1题(多选题)"));
  CHECK(text.has(text.find(U"参考答案:B", all_of(text)), U"参考答案:B"));
  CHECK(text.original(all_of(text)) == "第１题（多選題）\r\n參考答案：Ｂ");
  CHECK(text.line(0) == 5);
  CHECK(text.line(text.size() - 1) == 6);
}

TEST_CASE("carriage returns of a file from Windows are no text") {
  const PaperText text("退款要在三天\r\n内到账。\r\n次日提醒\r\n");
  CHECK(text.joined(all_of(text)) == "退款要在三天内到账。\n次日提醒");
}

TEST_CASE("broken lines are joined, ended sentences and list items are not") {
  const PaperText text("退款要在三\n天内到账。\n次日提醒\n2.回访");
  CHECK(text.joined(all_of(text)) == "退款要在三天内到账。\n次日提醒\n2.回访");
}

TEST_CASE("the expected number decides, not the beginning of a line") {
  CHECK(walked("1. 甲()A.一B.二2. 乙()A.一B.2.5 元3、丙()A.一B.二", true) ==
        "1=甲()A.一B.二; 2=乙()A.一B.2.5 元; 3=丙()A.一B.二; ");
  CHECK(walked("1. 费率是()A.7.1 B.8.22. 乙()A.一B.二", true) ==
        "1=费率是()A.7.1 B.8.2; 2=乙()A.一B.二; ");
}

TEST_CASE("lists inside an answer keep their numbers") {
  CHECK(walked("1.怎样退订?\n1.打电话\n2.上网\n1.写信\n2.当面\n2.何时扣费?\n次月", false) ==
        "1=怎样退订?\n1.打电话\n2.上网\n1.写信\n2.当面; 2=何时扣费?\n次月; ");
}

TEST_CASE("the author's numbers go where they count along") {
  CHECK(walked("2. 1、甲?\n3. 2、乙?\n", false) == "2=甲?; 3=乙?; ");
}

TEST_CASE("a missing number is skipped, and a stem may begin with digits") {
  CHECK(walked("1. 甲()\nA.一\nB.二\n3. 2024年的规则()\nA.一\nB.二", true) ==
        "1=甲()A.一B.二; 3=2024年的规则()A.一B.二; ");
}

TEST_CASE("options are found in every shape, letters of stems and texts are not") {
  CHECK(options_of("A、甲 B、乙 C、丙") == "A[甲]B[乙]C[丙]");
  CHECK(options_of("商品A定金多少?A30B25C20") == "A[30]B[25]C[20]");
  CHECK(options_of("A.按 ctrl+vB.按 ctrl+z") == "A[按 ctrl+v]B[按 ctrl+z]");
  CHECK(options_of("A. 甲\nB. A和B都对\nC. 丙") == "A[甲]B[A和B都对]C[丙]");
  CHECK(options_of("(A)甲(B)乙") == "A[甲]B[乙]");
  CHECK(options_of("A公司和B公司合作", OptionNeed::possible).empty());
}

TEST_CASE("slots hold letters, ticks or nothing; other brackets are text") {
  const PaperText text("甲( B CD )P75乙（√）丙()丁(例如)戊(A");
  const std::vector<Slot> slots = find_slots(text, all_of(text));
  REQUIRE(slots.size() == 4);
  CHECK(slots[0].letters == "BCD");
  CHECK(text.original(slots[0].reference) == "P75");
  CHECK(slots[1].kind == Slot::Kind::truth);
  CHECK(slots[1].truth);
  CHECK(slots[2].kind == Slot::Kind::empty);
  CHECK(slots[3].is_open);
}

TEST_CASE("answers on short underlines are taken, long underlines are blanks") {
  const PaperText text("__2__小时内答复，____天内解决");
  const std::vector<Underline> blanks = find_underlines(text, all_of(text));
  REQUIRE(blanks.size() == 2);
  CHECK(text.original(blanks[0].answer) == "2");
  CHECK(blanks[1].answer.empty());
}

TEST_CASE("labels need a colon or an answer; words in a sentence are none") {
  const PaperText text("正确答案: D\n【答案】B\n参考答案C\n怎样回答:请写出答案是否正确");
  const std::vector<Label> labels = find_labels(text, all_of(text));
  REQUIRE(labels.size() == 3);
  CHECK(text[labels[0].after] == U'D');
  CHECK(text[labels[1].after] == U'B');
  CHECK(text[labels[2].after] == U'C');
}

TEST_CASE("headings stand anywhere when they carry an ordinal") {
  const PaperText text("一、单选题(共20分,每题1分)1.甲 D.丁二、判断题1.乙\n多选题:\n1.丙");
  const std::vector<Heading> headings =
      find_headings(text, all_of(text), find_numbers(text, all_of(text)));
  REQUIRE(headings.size() == 3);
  CHECK(headings[0].type == TypeWord::single);
  CHECK(headings[0].points->each == Rational(1));
  CHECK(headings[1].type == TypeWord::judge);
  CHECK(headings[2].type == TypeWord::multiple);
}

TEST_CASE("a type in a sentence is no heading") {
  const PaperText text("二、判断客户的需求\n本题为单选题的一种");
  CHECK(find_headings(text, all_of(text), find_numbers(text, all_of(text))).empty());
}

TEST_CASE("points are each, per blank, or count times points") {
  const auto points = [](const char* bytes) {
    const PaperText text(bytes);
    return *read_points(text, all_of(text));
  };
  CHECK(points("(共25分,每空0.5分)").per_blank == Rational(1, 2));
  CHECK(points("(3分*10=30分)").each == Rational(3));
  CHECK(points("(3分*10=30分)").count == 10);
  CHECK(points("(3×5=15分)").each == Rational(5));
  CHECK(points("(3×5=15分)").count == 3);
  CHECK(points("(本大题共15小题,每小题1分,共15分)").each == Rational(1));
}

TEST_CASE("the head says duration, total and pass mark") {
  const PaperText text("考试时长(分钟):30试卷总分:10通过分数:8");
  const PaperHead head = read_head(text, all_of(text));
  CHECK(head.minutes == 30);
  CHECK(head.total == Rational(10));
  CHECK(head.pass == Rational(8));
}

TEST_CASE("a stem ends with the line that asks") {
  const auto split = [](const char* bytes) {
    const PaperText text(bytes);
    return text.joined({end_of_stem(text, all_of(text)).at, text.size()});
  };
  CHECK(split("传真是多少?\n6712") == "6712");
  CHECK(split("客户投诉了。\n应怎么处理?\n先道歉。") == "先道歉。");
  CHECK(split("写出三家公司。\n(例:甲)\n乙") == "乙");
  CHECK(split("这样做可行吗?请说明原因。").empty());
}

TEST_CASE("documents begin at their titles") {
  const std::string text =
      "客服考试题\n\n一、单选题\n1.甲\n答案:A\n接待礼仪\n\n接待礼仪要点如下。\n范文1:\n正文。\n";
  const std::vector<DocumentSpan> documents = split_documents(text);
  REQUIRE(documents.size() == 3);
  CHECK(documents[0].title == "客服考试题");
  CHECK(documents[1].title == "接待礼仪");
  CHECK(documents[1].first_line == 6);
  CHECK(documents[2].first_line == 9);
}

TEST_CASE("page furniture goes, lines keep their numbers") {
  CHECK(without_page_furniture("甲\n第 3 页 共 8 页\n班级____ 姓名____ ---密---封---线---\n乙\n") ==
        "甲\n\n\n乙\n");
  CHECK(without_page_furniture("第 3 页\n甲") == "\n甲");
  CHECK(without_page_furniture("甲\n第 3 页") == "甲\n");
}

TEST_CASE("a class and a number are fields of a page, a shift and a count are not") {
  CHECK(without_page_furniture("学号____ 班级____\n甲") == "\n甲");
  CHECK(without_page_furniture("學號____ 班級____\n甲") == "\n甲");
  CHECK(without_page_furniture("值班____ 12号____\n甲") == "值班____ 12号____\n甲");
}

}  // namespace tiku
