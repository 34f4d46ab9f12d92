#include <doctest/doctest.h>

#include "base/text.h"
#include "interop/table/blank_cell.h"
#include "interop/table/option_cell.h"
#include "interop/table/question_columns.h"
#include "interop/table/type_cell.h"

namespace tiku {
namespace {

std::string options_of(std::string_view cell) {
  const OptionCell read = split_option_cell(cell);
  std::string out;
  for (const Option& option : read.options) {
    out += option.label + "=" + option.text + " ";
  }
  return out + (read.is_unsure ? "?" : "");
}

std::string blanks_of(std::string_view cell, std::size_t blanks) {
  const BlankCell read = read_blank_cell(cell, blanks);
  std::string out;
  for (const std::vector<std::string>& texts : read.blanks) {
    out += "[" + join(texts, " or ") + "]";
  }
  return out + (read.is_unsure ? "?" : "");
}

ColumnRole role(std::string_view header) {
  return read_column_header(header).role;
}

}  // namespace

TEST_CASE("options in one cell are parted by what stands between them") {
  CHECK(options_of("A.一天 B.三天 C.十天") == "A=一天 B=三天 C=十天 ");
  CHECK(options_of("一天|三天|十天") == "A=一天 B=三天 C=十天 ");
  CHECK(options_of("一天\n三天\n十天") == "A=一天 B=三天 C=十天 ");
  CHECK(options_of("A、一天\nB、三天") == "A=一天 B=三天 ");
  CHECK(options_of("A-一天$;$B-三天") == "A=一天 B=三天 ");
  CHECK(options_of("A.一天；B.三天；C.十天") == "A=一天 B=三天 C=十天 ");
  CHECK(options_of("A.一天 B.三天\nC.十天 D.月底") == "A=一天 B=三天 C=十天 D=月底 ");
  CHECK(options_of("（A）一天;（B）三天") == "A=一天 B=三天 ");
  CHECK(options_of("一天,三天") == "A=一天 B=三天 ?");
  CHECK(options_of("一天") == "A=一天 ");
}

TEST_CASE("labels are taken from options only where all have them") {
  std::vector<Option> options = {{"A", "A、一天", {}}, {"B", "Ｂ．三天", {}}};
  drop_repeated_labels(options);
  CHECK(options[0].text == "一天");
  CHECK(options[1].text == "三天");
  std::vector<Option> words = {{"A", "A 类客户", {}}, {"B", "其他", {}}};
  drop_repeated_labels(words);
  CHECK(words[0].text == "A 类客户");
}

TEST_CASE("marks on options are an answer and no text") {
  std::vector<Option> options = {
      {"A", "一天", {}}, {"B", "三天（正确答案）", {}}, {"C", "√十天", {}}};
  CHECK(join(take_option_marks(options, true), "") == "BC");
  CHECK(options[1].text == "三天");
  CHECK(options[2].text == "十天");
}

TEST_CASE("blanks of a stem are counted once each") {
  CHECK(count_blanks("三级架构是____和____。") == 2);
  CHECK(count_blanks("缩写是（ ）。") == 1);
  CHECK(count_blanks("缩写是（____）。") == 1);
  CHECK(count_blanks("没有空") == 0);
}

TEST_CASE("the key of blanks is split by their number") {
  CHECK(blanks_of("总部|省级", 2) == "[总部][省级]");
  CHECK(blanks_of("总部/集团；省级", 2) == "[总部 or 集团][省级]");
  CHECK(blanks_of("总部；集团|省级", 2) == "[总部 or 集团][省级]");
  CHECK(blanks_of("总部、省级", 2) == "[总部][省级]");
  CHECK(blanks_of("（1）总部 （2）省级", 2) == "[总部][省级]");
  CHECK(blanks_of("14天/十四天", 1) == "[14天 or 十四天]");
  CHECK(blanks_of("14天；十四天", 1) == "[14天 or 十四天]");
  CHECK(blanks_of("TCP/IP", 1) == "[TCP/IP]?");
  CHECK(blanks_of("总部|省级|市级", 2).empty());
  CHECK(blanks_of("1、2", 2) == "[1][2]");
}

TEST_CASE("headers are known by their synonyms, whatever stands around them") {
  CHECK(role("题干（必填）") == ColumnRole::stem);
  CHECK(role(" 試題 ") == ColumnRole::stem);
  CHECK(role("*题目内容：") == ColumnRole::stem);
  CHECK(role("Question Text") == ColumnRole::stem);
  CHECK(role("正确答案\n（必填）") == ColumnRole::answer);
  CHECK(role("Correct Answer(s)") == ColumnRole::answer);
  CHECK(role("题目类型") == ColumnRole::type);
  CHECK(role("单空分数") == ColumnRole::points_per_blank);
  CHECK(role("所属章节") == ColumnRole::tags);
  CHECK(role("难易度") == ColumnRole::difficulty);
  CHECK(role("空3") == ColumnRole::blank);
  CHECK(role("第二空") == ColumnRole::blank);
  CHECK(role("姓名") == ColumnRole::none);
  CHECK(role("") == ColumnRole::none);
}

TEST_CASE("columns of options have their label") {
  CHECK(read_column_header("选项A（必填）").label == 'A');
  CHECK(read_column_header("Ｂ").label == 'B');
  CHECK(read_column_header("选择项3").label == 'C');
  CHECK(read_column_header("Option D").label == 'D');
  CHECK(read_column_header("E选项").label == 'E');
  CHECK(role("选项") == ColumnRole::options);
}

TEST_CASE("types are named in many ways") {
  CHECK(type_of_cell("单选题") == TypeWord::single);
  CHECK(type_of_cell("二、多选题（共10题）") == TypeWord::multiple);
  CHECK(type_of_cell("客服判断题库") == TypeWord::judge);
  CHECK(type_of_cell("True/False") == TypeWord::judge);
  CHECK(type_of_cell("Multiple Choice") == TypeWord::choice);
  CHECK_FALSE(type_of_cell("3"));
  CHECK_FALSE(type_of_cell("Sheet1"));
  CHECK(is_foreign_type("连线题"));
  CHECK_FALSE(is_foreign_type("单选题"));
}

TEST_CASE("a list that a program wrote into a cell is that list, whatever its texts hold") {
  CHECK(options_of(R"(["1,000 元", "A|B", "say \"yes\""])") == "A=1,000 元 B=A|B C=say \"yes\" ");
  CHECK(options_of("['一天', '三天']") == "A=一天 B=三天 ");
  CHECK(options_of(R"({"A": "一天", "B": "三天"})") == "A=一天 B=三天 ");
  CHECK(options_of(R"({"x": "一天", "y": "三天"})") == "x=一天 y=三天 ");
  CHECK(options_of(R"(["A. 一天", "B. 三天"])") == "A=一天 B=三天 ");
  CHECK(options_of(R"([1, 2])") == "A=[1 B=2] ?");         // no texts
  CHECK(options_of(R"(["一天)") == "A=[\"一天 ");          // cut off
  CHECK(options_of(R"(["\u4e00", "b"])").ends_with("?"));  // not one plain character
}

TEST_CASE("columns may say of each option whether it is right, in the words of many programs") {
  const std::string_view headers[] = {"choice_1_is_correct", "isCorrect1", "is_correct_1",
                                      "选项A是否正确", "option1 correct"};
  for (const std::string_view header : headers) {
    CAPTURE(header);
    CHECK(role(header) == ColumnRole::mark);
    CHECK(read_column_header(header).label == 'A');
  }
  CHECK(role("correct") == ColumnRole::answer);
  CHECK(role("是否正确") != ColumnRole::mark);
  CHECK(role("choice_2_text") == ColumnRole::option);
  CHECK(read_column_header("choice_2_text").label == 'B');
}

TEST_CASE("headers in other languages") {
  CHECK(role("Câu hỏi") == ColumnRole::stem);
  CHECK(role("Đáp án đúng") == ColumnRole::answer);
  CHECK(role("Đáp án B") == ColumnRole::option);
  CHECK(role("Lựa chọn C") == ColumnRole::option);
  CHECK(role("問題文") == ColumnRole::stem);
  CHECK(role("選択肢1") == ColumnRole::option);
  CHECK(role("Вопрос") == ColumnRole::stem);
}

TEST_CASE("options below a question in one text are its options where every line is one") {
  std::string stem = "哪一个是首都？\nA 北京\nB 上海\n正确答案 A";
  std::vector<Option> options = take_stem_options(stem, "A");
  REQUIRE(options.size() == 2);
  CHECK(stem == "哪一个是首都？");
  CHECK(options[1].text == "上海");
  for (const std::string_view kept :
       {"哪一个？\nA 北京\n上海\nB 广州", "哪一个？\nA 北京\nB 上海\n正确答案 B", "A 北京\nB 上海",
        "哪一个？\nA 北京\nB"}) {
    CAPTURE(kept);
    std::string other(kept);
    CHECK(take_stem_options(other, "A").empty());
    CHECK(other == kept);
  }
}

TEST_CASE("options behind the question in its cell, where the answer names their letters") {
  std::string stem = "門窗重大修繕為幾年?(A)一年(B)三年(C)五年(D)十年。";
  const std::vector<Option> options = take_options_in_row(stem, "C");
  REQUIRE(options.size() == 4);
  CHECK(stem == "門窗重大修繕為幾年?");
  CHECK(options[2].text == "五年");
  CHECK(options[3].text == "十年");
  for (const auto& [kept, answer] :
       {std::pair<std::string, std::string>{"幾年?(A)一年(B)三年", "A"},
        {"幾年?(A)一年(B)三年(C)五年", "E"},
        {"幾年?(A)一年(B)三年(C)五年", "五年"},
        {"(A)一年(B)三年(C)五年", "A"}}) {
    stem = kept;
    CHECK(take_options_in_row(stem, answer).empty());
    CHECK(stem == kept);
  }
}

}  // namespace tiku
