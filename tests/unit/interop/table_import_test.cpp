#include "interop/table/table_import.h"

#include <doctest/doctest.h>

#include "base/text.h"
#include "interop/registry.h"
#include "support/tables.h"

namespace tiku {
namespace {

using Rows = std::vector<std::vector<std::string>>;

ImportResult import(const std::vector<Table>& tables) {
  Result<ImportResult> result = import_tables(tables, "folder/list.xlsx");
  REQUIRE(result);
  return std::move(*result);
}

std::string refusal(const Rows& rows) {
  const Result<ImportResult> result = import_tables({table_of(rows)}, "list.csv");
  return result ? "read" : result.error().what.in(Lang::en);
}

/// "single:B multiple:AB judge:对": what the questions of the first paper are.
std::string questions(const ImportResult& result) {
  std::string out;
  for (const Question& question : result.papers.front().bank.questions) {
    out += std::string(type_name(question.type)) + ":" +
           (question.keyed ? question.key_text() : "-") + " ";
  }
  return out;
}

std::string doubts(const ImportResult& result) {
  std::string out;
  for (const ImportDoubt& doubt : result.papers.front().doubts) {
    out += std::string(doubt_name(doubt.kind)) + "@" + std::to_string(doubt.line) + " ";
  }
  return out;
}

}  // namespace

TEST_CASE(
    "the guard against formulas is taken off a question list, an apostrophe of a text is not") {
  const ImportResult result = import({table_of({{"题型", "题干", "答案", "备注"},
                                                {"填空", "'+x ____", "'=2", "'@home"},
                                                {"填空", "'tis ____", "'-5|6", "'"}})});
  const std::vector<Question>& read = result.papers.front().bank.questions;
  CHECK(questions(result) == "fill:=2 fill:-5|6 ");
  CHECK(read[0].stem == "+x ____");
  CHECK(*read[0].note == "@home");
  CHECK(read[1].stem == "'tis ____");
  CHECK(*read[1].note == "'");
}

TEST_CASE("numbers as answers beside options with letters wait for a row that shows the base") {
  const std::vector<std::string> head = {"question", "optionA", "optionB", "optionC", "answer"};
  const std::vector<std::string> one = {"What rings?", "lamp()", "bell()", "door()", "1"};
  const std::vector<std::string> two = {"What opens?", "lamp()", "bell()", "door()", "2"};
  const std::vector<std::string> three = {"What shines?", "door()", "bell()", "lamp()", "3"};
  CHECK(questions(import({table_of({head, one, two})})) == "single:- single:- ");
  CHECK(questions(import({table_of({head, one, two, three})})) == "single:A single:B single:C ");
}

TEST_CASE("answers that are all rings and crosses judge") {
  const std::vector<std::string> head = {"question", "answer"};
  CHECK(questions(
            import({table_of({head, {"灯會響？", "x"}, {"鈴會響？", "o"}, {"門會響？", "x"}})})) ==
        "judge:错 judge:对 judge:错 ");
  CHECK(questions(
            import({table_of({head, {"灯會響？", "x"}, {"誰會響？", "鈴"}, {"符號？", "o"}})})) ==
        "judge:错 short:鈴 short:o ");
}

TEST_CASE("answers of a table count options from 0 where one of them is 0") {
  const std::vector<std::string> head = {"题干", "选项A", "选项B", "选项C", "答案"};
  const ImportResult zero = import({table_of({head,
                                              {"颜色", "红", "蓝", "绿", "0"},
                                              {"形状", "方", "圆", "尖", "1"},
                                              {"3-1", "1", "2", "3", "1"}})});
  CHECK(questions(zero) == "single:A single:B single:B ");
  CHECK(doubts(zero).find("answer-unclear@4") != std::string::npos);
  const ImportResult one = import({table_of({head,
                                             {"颜色", "红", "蓝", "绿", "3"},
                                             {"形状", "方", "圆", "尖", "1"},
                                             {"6-3", "1", "2", "3", "3"}})});
  CHECK(questions(one) == "single:C single:A single:C ");
  // A 0 of a judgement counts nothing, and no row shows that numbers count.
  const ImportResult none = import({table_of({head,
                                              {"可以", "对", "错", "", "0"},
                                              {"3-1", "3", "2", "1", "2"},
                                              {"2-1", "3", "2", "1", "1"}})});
  CHECK(questions(none) == "judge:错 single:B single:C ");
}

TEST_CASE("numbers with a tolerance, ranges and their units are read as numbers from a list") {
  const ImportResult result =
      import({table_of({{"题型", "题干", "答案"},
                        {"填空", "等 ____", "240±1秒"},
                        {"填空", "涨 ____", "79.5..80.5%"},
                        {"填空", "约 ____", "200±5%"},
                        {"填空", "每分钟 ____，共 ____", "60±5次/分钟|1..9元;九"},
                        {"填空", "误差 ____", "±0.5毫米"}})});
  const std::vector<Question>& read = result.papers.front().bank.questions;
  const Variant& seconds = read[0].fill.blanks[0][0];
  CHECK(seconds.kind == Variant::Kind::value);
  CHECK(seconds.value == Rational(240));
  CHECK(seconds.tolerance.value == Rational(1));
  CHECK(seconds.unit == "秒");
  const Variant& share = read[1].fill.blanks[0][0];
  CHECK(share.kind == Variant::Kind::range);
  CHECK(*share.max == Rational(161, 2));
  CHECK(share.unit == "%");
  CHECK(read[2].fill.blanks[0][0].tolerance.is_share);
  CHECK(read[2].fill.blanks[0][0].unit == "");
  CHECK(read[3].fill.blanks[0][0].unit == "次/分钟");
  CHECK(read[3].fill.blanks[1][0].unit == "元");
  CHECK(read[3].fill.blanks[1][1].text == "九");
  CHECK(read[4].fill.blanks[0][0].text == "±0.5毫米");
  CHECK(doubts(result) == "answer-unclear@6 ");
}

TEST_CASE("the header may stand below titles and instructions") {
  const ImportResult result =
      import({table_of({{"客服题库"},
                        {"多选答案用逗号隔开。"},
                        {"题型", "题干", "A", "B", "C", "答案"},
                        {"单选", "几天到账？", "一天", "三天", "十天", "B"},
                        {"多选", "先做什么？", "道歉", "核实", "推诿", "A,B"},
                        {"判断", "可以挂断", "", "", "", "×"},
                        {"", "", "", "", "", ""},
                        {"注：仅供内部使用"}})});
  CHECK(questions(result) == "single:B multiple:AB judge:错 ");
  CHECK(doubts(result).empty());
  CHECK(result.papers[0].bank.title == "客服题库");
  CHECK(result.papers[0].first_line == 4);
  CHECK(result.papers[0].lines == std::vector<std::int64_t>{4, 5, 6});
  CHECK(result.left_out.empty());
}

TEST_CASE("every sheet is a section, and its name says the type") {
  const ImportResult result = import(
      {table_of({{"题干", "选项A", "选项B", "答案"}, {"几天？", "一天", "三天", "B"}}, "单选题"),
       table_of({{"题干", "选项A", "选项B", "答案"}, {"能挂断吗", "正确", "错误", "B"}}, "判断题"),
       table_of({{"工号", "姓名"}, {"001", "王"}}, "名单")});
  CHECK(questions(result) == "single:B judge:错 ");
  const ImportedPaper& paper = result.papers[0];
  REQUIRE(paper.bank.sections.size() == 2);
  CHECK(paper.bank.sections[1].title == "判断题");
  CHECK(paper.parts == std::vector<std::string>{"单选题", "判断题"});
  CHECK(paper.bank.title == "list");
  REQUIRE(result.left_out.size() == 1);
  CHECK(result.left_out[0].part == "名单");
}

TEST_CASE("keys in every form name the same options, and what names none is no answer") {
  struct Case {
    const char* type;
    const char* answer;
    const char* read;
  };

  constexpr Case kCases[] = {{"多选", "AB", "multiple:AB "},
                             {"多选", "A|B", "multiple:AB "},
                             {"多选", "b、a", "multiple:AB "},
                             {"多选", "一天；三天", "multiple:AB "},
                             {"多选", "1,3", "multiple:AC "},
                             {"单选", "三天", "single:B "},
                             {"单选", "B、三天", "single:B "},
                             {"单选", "2", "single:- unanswered@2 answer-unclear@2 "},
                             {"单选", "AB", "single:AB answer-unclear@2 "},
                             {"单选", "E", "single:- outside-options@2 "},
                             {"单选", "见解析", "single:- answer-unclear@2 "},
                             {"单选", "", "single:- unanswered@2 "}};
  for (const Case& each : kCases) {
    CAPTURE(each.answer);
    const ImportResult result =
        import({table_of({{"题型", "题干", "A", "B", "C", "答案"},
                          {each.type, "几天？", "一天", "三天", "十天", each.answer}})});
    CHECK(questions(result) + doubts(result) == each.read);
  }
}

TEST_CASE("judgements are read in every word, letters only through options") {
  const auto key = [](const std::string& answer) {
    const ImportResult result =
        import({table_of({{"题型", "题目", "答案"}, {"判断", "能退", answer}})});
    return questions(result) + doubts(result);
  };
  for (const char* yes : {"对", "正确", "√", "T", "1", "TRUE"}) {
    CHECK(key(yes) == "judge:对 ");
  }
  for (const char* no : {"错", "错误", "×", "F", "0", "FALSE", "错，应为三天"}) {
    CHECK(key(no) == "judge:错 ");
  }
  CHECK(key("A") == "judge:- answer-unclear@2 ");
}

TEST_CASE("blanks come from one cell or from columns of their own") {
  const ImportResult one = import(
      {table_of({{"题型", "题干", "答案"}, {"填空", "架构是____和____", "总部/集团|省级"}})});
  CHECK(questions(one) == "fill:总部|集团; 省级 ");
  const ImportResult columns = import({table_of(
      {{"题干", "空1", "空2", "单空分数"}, {"架构是____和____", "总部", "省级", "0.5"}})});
  CHECK(questions(columns) == "fill:总部; 省级 ");
  CHECK(columns.papers[0].bank.questions[0].points == Rational(1));
  const ImportResult lost =
      import({table_of({{"题型", "题干", "答案"}, {"填空", "架构是____和____", "总部"}})});
  CHECK(questions(lost) == "fill:- ");
  CHECK(doubts(lost) == "answer-unclear@2 ");
}

TEST_CASE("an answer inside the stem is taken out of it, where it is the answer") {
  const ImportResult result = import({table_of({{"题型", "题干", "A", "B", "答案"},
                                                {"单选", "几天(B)到账", "一天", "三天", "B"},
                                                {"单选", "客户(A)等", "一天", "三天", "B"}})});
  CHECK(questions(result) == "single:B single:B ");
  CHECK(result.papers[0].bank.questions[0].stem == "几天( )到账");
  CHECK(result.papers[0].bank.questions[1].stem == "客户(A)等");
}

TEST_CASE("a row an option, below its question") {
  const ImportResult result = import({table_of({{"题号", "题型", "题干", "选项", "答案"},
                                                {"1", "单选", "几天？", "A.一天", "B"},
                                                {"", "", "", "B.三天", ""},
                                                {"", "", "", "C.十天", ""},
                                                {"2", "单选", "谁审核？", "A.组长", "A"},
                                                {"2", "单选", "谁审核？", "B.主管", "A"}})});
  CHECK(questions(result) == "single:B single:A ");
  CHECK(result.papers[0].bank.questions[0].options.size() == 3);
  CHECK(result.papers[0].bank.questions[1].options.size() == 2);
}

TEST_CASE("rows that name a type and headers that occur again change what follows") {
  const ImportResult result = import({table_of({{"题号", "题目", "A", "B", "答案"},
                                                {"一、单选题", "", "", "", ""},
                                                {"1", "几天？", "一天", "三天", "B"},
                                                {"二、判断题", "", "", "", ""},
                                                {"题号", "题目", "答案"},
                                                {"1", "能挂断", "错"},
                                                {"2", "", "错"}})});
  CHECK(questions(result) == "single:B judge:错 ");
  CHECK(result.papers[0].bank.sections.size() == 2);
  REQUIRE(result.left_out.size() == 1);
  CHECK(result.left_out[0].line == 7);
}

TEST_CASE("what has no place in a bank is said") {
  const ImportResult result =
      import({table_of({{"题型", "题干", "A", "B", "答案", "专业", "分值"},
                        {"连线题", "连一连", "甲", "乙", "", "", "2"},
                        {"单选题", "几天？", "一天", "三天", "B", "客服", "两分"},
                        {"", "几天好？", "一天", "三天", "A", "", "2分"}})});
  CHECK(questions(result) == "single:B single:A ");
  CHECK(doubts(result) == "not-carried@1 not-carried@3 type-inferred@4 ");
  CHECK(result.papers[0].bank.questions[1].points == Rational(2));
  REQUIRE(result.left_out.size() == 1);
  CHECK(result.left_out[0].text == "连一连");
}

TEST_CASE("a spreadsheet's dates are doubts") {
  Table table =
      table_of({{"题型", "题干", "A", "B", "答案"}, {"单选", "何时？", "2026-03-04", "3/5", "A"}});
  table.rows[1].cells[2].kind = TableCell::Kind::date;
  CHECK(doubts(import({table})) == "answer-unclear@2 ");
}

TEST_CASE("tables that are no question list are named with the command that takes them") {
  CHECK(refusal({{"工号", "姓名", "班组"}, {"1", "王", "一"}}).find("--roster") !=
        std::string::npos);
  CHECK(refusal({{"工号", "姓名", "1", "2"}, {"1", "王", "A", "B"}}).find("answer sheets") !=
        std::string::npos);
  CHECK(refusal({{"工号", "题目", "答案"}, {"1", "1", "A"}}).find("answer sheets") !=
        std::string::npos);
  CHECK(refusal({{"姓名", "总分"}, {"王", "88"}}).find("results") != std::string::npos);
  CHECK(refusal({{"题号", "答案"}, {"1", "A"}}).find("key without questions") != std::string::npos);
  CHECK(refusal({}).find("nothing in it") != std::string::npos);
  CHECK(refusal({{"a", "b"}, {"1", "2"}}).find("no row names its columns") != std::string::npos);
}

TEST_CASE("a paper pasted into a sheet is read as text") {
  const ImportResult result = import({table_of({{"客服测试题"},
                                                {"一、单选题"},
                                                {"1、先做什么()"},
                                                {"A、问好", "B、推荐"},
                                                {"2、再做什么()"},
                                                {"A、问好", "B、推荐"},
                                                {"参考答案:1-2 AB"}})});
  CHECK(questions(result) == "single:A single:B ");
}

TEST_CASE("empty rows of a paper in a sheet part documents as empty lines do") {
  Table table = table_of({{"甲店客服试题"},
                          {"一、单选题"},
                          {"1、先做什么？(A)"},
                          {"A、问好 B、推荐"},
                          {"乙店客服试题"},
                          {"一、单选题"},
                          {"1、再做什么？(B)"},
                          {"A、问好 B、推荐"}});
  for (std::size_t i = 5; i < table.rows.size(); ++i) {
    table.rows[i].line += 2;  // below the second title
  }
  const ImportResult result = import({table});
  REQUIRE(result.papers.size() == 2);
  CHECK(result.papers[1].lines == std::vector<std::int64_t>{9});
}

TEST_CASE("a CSV is recognised by its header, whatever it is called") {
  CHECK(recognise_import({"list.txt", "题干,选项A,选项B,答案\n几天,一天,三天,B\n", nullptr}).name ==
        "csv");
  CHECK(recognise_import({"paper.txt", "一、单选题\n1、几天，答案：B\n", nullptr}).name == "text");
  CHECK(recognise_import({"list.csv", "a,b\n1,2\n", nullptr}).name == "csv");
}

TEST_CASE("each option has its own column for whether it is right") {
  const ImportResult result =
      import({table_of({{"question_text", "choice_1_text", "choice_1_is_correct", "choice_2_text",
                         "choice_2_is_correct", "choice_3_text", "choice_3_is_correct"},
                        {"首都？", "上海", "FALSE", "北京", "TRUE", "", ""},
                        {"偶数？", "2", "TRUE", "3", "FALSE", "4", "TRUE"},
                        {"不明？", "2", "maybe", "3", "TRUE", "4", ""}})});
  CHECK(questions(result) == "single:B multiple:AC single:B ");
  CHECK(doubts(result).find("answer-unclear@4") != std::string::npos);
}

TEST_CASE(
    "numbered columns of options count from 1; a title beside the question is no part of it") {
  const ImportResult result = import({table_of({{"标题", "题干", "选项1", "选项2", "选项3", "答案"},
                                                {"图1", "火警？", "110", "119", "120", "2"}})});
  CHECK(questions(result) == "single:B ");
  CHECK(result.papers.front().bank.questions.front().stem == "火警？");
  CHECK(doubts(result).find("not-carried@1") != std::string::npos);
}

TEST_CASE("a star is a mark of the right option only where the list has no place for answers") {
  const ImportResult marked =
      import({table_of({{"题干", "选项A", "选项B"}, {"首都？", "*北京", "上海"}})});
  CHECK(questions(marked) == "single:A ");
  const ImportResult text = import({table_of({{"题干", "选项A", "选项B", "答案"},
                                              {"加粗？", "*x*", "**x**", ""},
                                              {"列表？", "* x", "- x", "B"}})});
  CHECK(questions(text) == "single:- single:B ");
  CHECK(text.papers.front().bank.questions[0].options[1].text == "**x**");
}

TEST_CASE("rows and columns without end are refused before they fill the memory") {
  CHECK_FALSE(no_question_cells("题干,答案\n甲,A\n").has_value());
  CHECK_FALSE(no_question_cells("题干,答案\n" + std::string(100'000, 'a') + ",A\n").has_value());
  std::string wide = "题干,答案\n甲";
  wide.append(20'000, ',');
  REQUIRE(no_question_cells(wide).has_value());
  CHECK(no_question_cells(wide)->what.in(Lang::en).starts_with("line 2 has more than 16384"));
  std::string rows = "题干,答案\n";
  for (int i = 0; i < 500'000; ++i) {
    rows += "甲\n";
  }
  REQUIRE(no_question_cells(rows).has_value());
  CHECK(no_question_cells(rows)->what.in(Lang::en).starts_with("it has more than 500000 lines"));
}

TEST_CASE("explanations show what answers count from where no answer does") {
  const std::vector<std::string> head = {"question", "options", "answer", "explanation"};
  const std::vector<std::string> metals = {"Which rusts?", "gold|iron|lead|zinc", "1",
                                           "Iron takes up oxygen."};
  const std::vector<std::string> birds = {"Which swims?", "crow|wren|duck|lark", "2",
                                          "A duck has webs between its toes."};
  CHECK(questions(import({table_of({head, metals, birds})})) == "single:B single:C ");
  // One alone may speak of a wrong option, and so may two that disagree.
  CHECK(questions(import({table_of({head, metals})})) == "single:A ");
  CHECK(questions(import({table_of({head,
                                    metals,
                                    {"Which swims?", "crow|wren|duck|lark", "2",
                                     "The wren swims in this tale."}})})) == "single:A single:B ");
}

TEST_CASE("VERO and FALSO behind statements judge, and a question in words is open") {
  const ImportResult read = import({table_of({{"id", "domanda", "risposta"},
                                              {"1", "La campana suona", "VERO"},
                                              {"2", "La lampada suona", "FALSO"},
                                              {"3", "Il suono era vero?", "vero"}})});
  REQUIRE(read.papers.size() == 1);
  const std::vector<Question>& questions = read.papers[0].bank.questions;
  REQUIRE(questions.size() == 3);
  CHECK(questions[0].type == QuestionType::judge);
  CHECK(questions[0].truth);
  CHECK(questions[1].type == QuestionType::judge);
  CHECK_FALSE(questions[1].truth);
  CHECK(questions[2].type == QuestionType::short_answer);
}

}  // namespace tiku
