#include <algorithm>

#include <doctest/doctest.h>

#include "interop/records.h"
#include "interop/text/answer_choice.h"
#include "interop/text/papers.h"
#include "interop/text/questions/answer_text.h"
#include "interop/text/questions/candidate.h"
#include "interop/text/questions/question_reader.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

/// One question read and decided, under a heading of a type or none.
DecidedQuestion decided(const std::string& bytes, std::optional<TypeWord> type = std::nullopt,
                        const GroupHabits& habits = {}) {
  const PaperText text(bytes);
  const TextRange all{0, text.size()};
  const std::vector<Label> labels = find_labels(text, all);
  const std::vector<Heading> headings = find_headings(text, all, find_numbers(text, all));
  NumberedEntry entry;
  entry.number = 1;
  entry.body = all;
  std::vector<ReadQuestion> read;
  read_entry({text, labels, headings, type, false}, entry, read);
  return decide_question(text, read.front(), type, habits, std::nullopt);
}

bool has_doubt(const DecidedQuestion& question, DoubtKind kind) {
  return std::any_of(question.doubts.begin(), question.doubts.end(),
                     [kind](const ImportDoubt& doubt) { return doubt.kind == kind; });
}

std::string right_of(const DecidedQuestion& question) {
  std::string letters;
  for (const std::string& label : question.question.right) {
    letters += label;
  }
  return letters;
}

Question question_of(QuestionType type, int points) {
  Question question;
  question.type = type;
  question.points = Rational(points);
  question.points_stated = points > 0;
  question.keyed = true;
  question.options = {{"A", "甲", {}}, {"B", "乙", {}}, {"C", "丙", {}}, {"D", "丁", {}}};
  question.options_stated = true;
  return question;
}

RecordScore checked(const Question& question, const std::string& response, const Rational& score) {
  Bank bank;
  bank.questions.push_back(question);
  return check_record(bank, {0, response, score, 1});
}

}  // namespace

TEST_CASE("a type comes from the tag, then the heading, then the answer") {
  CHECK(decided("先做什么[多选题]\nA. 甲\nB. 乙\n答案：A", TypeWord::single).question.type ==
        QuestionType::multiple);
  CHECK(decided("先做什么\nA. 甲\nB. 乙\n答案：AB", TypeWord::choice).question.type ==
        QuestionType::multiple);
  CHECK(decided("先做什么\nA. 甲\nB. 乙\n答案：B").question.type == QuestionType::single);
  CHECK(decided("要先道歉\n答案：错").question.type == QuestionType::judge);
}

TEST_CASE("what cannot be read as the answer is no answer, and is said") {
  const DecidedQuestion unclear = decided("甲\nA. 一\nB. 二\n答案：见教材", TypeWord::single);
  CHECK_FALSE(unclear.question.keyed);
  CHECK(has_doubt(unclear, DoubtKind::answer_unclear));
  const DecidedQuestion outside = decided("甲\nA. 一\nB. 二\n答案：E", TypeWord::single);
  CHECK(has_doubt(outside, DoubtKind::outside_options));
  const DecidedQuestion none = decided("甲\nA. 一\nB. 二", TypeWord::single);
  CHECK_FALSE(none.question.keyed);
  CHECK(has_doubt(none, DoubtKind::unanswered));
}

TEST_CASE("two labels with two answers are a doubt, the first is kept") {
  const DecidedQuestion two = decided("甲\nA. 一\nB. 二\n答案：A\n正确答案：B", TypeWord::single);
  CHECK(right_of(two) == "A");
  CHECK(has_doubt(two, DoubtKind::key_contradicts));
}

TEST_CASE("letters behind the last option count where the neighbours have them too") {
  CHECK(right_of(decided("甲\nA、一 B、二 C、三 【B】", TypeWord::single)).empty());
  GroupHabits habits;
  habits.trailing_letters = true;
  const DecidedQuestion believed = decided("甲\nA、一 B、二 C、三 【B】", TypeWord::single, habits);
  CHECK(right_of(believed) == "B");
  CHECK(believed.question.options.back().text == "三");
}

TEST_CASE("what a candidate answered is not the key") {
  for (const char* label : {"我的答案：B\n得分：0", "你的答案：B", "学生答案：B", "考生答案：B",
                            "您的选择：B", "您的回答：B", "回答：B\n得分：0", "Your answer: B",
                            "My answer: B (wrong)", "Student's answer: B", "User answer: B"}) {
    CAPTURE(label);
    const DecidedQuestion read =
        decided(std::string("以下说法\nA. 红 B. 黄 C. 蓝\n") + label, TypeWord::single);
    CHECK_FALSE(read.question.keyed);
    CHECK(has_doubt(read, DoubtKind::unanswered));
    CHECK(read.question.options.size() == 3);
    CHECK(read.question.options.back().text == "蓝");
  }
  CHECK(right_of(decided("以下说法\nA. 红 B. 黄\n答案：A\n我的答案：B", TypeWord::single)) == "A");
}

TEST_CASE("an answer said to be wrong is not the key") {
  for (const char* label :
       {"错误答案：A", "易错答案：A", "Incorrect answer: A", "Wrong answer: A"}) {
    CAPTURE(label);
    const std::string question = std::string("以下说法\nA. 红 B. 黄 C. 蓝\n") + label;
    CHECK_FALSE(decided(question, TypeWord::single).question.keyed);
    CHECK(right_of(decided(question + "\n答案：B", TypeWord::single)) == "B");
  }
  CHECK(decided("选出错误答案：\nA. 红 B. 黄\n答案：B", TypeWord::single).question.stem ==
        "选出错误答案：");
}

TEST_CASE("brackets that belong to the text of a question hold no answer") {
  const std::string call = "自动呼叫分配（ACD）的主要作用是什么？\nA. 录音 B. 分配 C. 菜单 D. 存档";
  for (const bool is_keyed : {true, false}) {
    const DecidedQuestion read = decided(is_keyed ? call + "\n答案：B" : call, TypeWord::single);
    CHECK(right_of(read) == (is_keyed ? "B" : ""));
    CHECK(read.question.stem == "自动呼叫分配（ACD）的主要作用是什么？");
  }
  const DecidedQuestion design =
      decided("计算机辅助设计（CAD）的用途有\nA. 画图 B. 打印 C. 建模 D. 唱歌", TypeWord::multiple);
  CHECK_FALSE(design.question.keyed);
  CHECK(design.question.stem == "计算机辅助设计（CAD）的用途有");
  const DecidedQuestion blood =
      decided("血型为(A)型的人可以给( )型输血。\nA. A B. B", TypeWord::single);
  CHECK_FALSE(blood.question.keyed);
  CHECK(blood.question.stem == "血型为(A)型的人可以给( )型输血。");
  const DecidedQuestion system = decided("该系统（对）用户开放。（ ）", TypeWord::judge);
  CHECK_FALSE(system.question.keyed);
  CHECK(system.question.stem == "该系统（对）用户开放。（ ）");
  CHECK(decided("维生素（C）缺乏导致____。", TypeWord::fill).question.stem ==
        "维生素（C）缺乏导致____。");
}

TEST_CASE(
    "an answer in brackets in the middle of a sentence counts where nothing speaks against it") {
  const std::string listed = "下列属于（AB）的是\nA. 红 B. 黄 C. 蓝";
  const DecidedQuestion alone = decided(listed, TypeWord::multiple);
  CHECK(right_of(alone) == "AB");
  CHECK(alone.question.stem == "下列属于（ ）的是");
  CHECK(has_doubt(alone, DoubtKind::answer_unclear));
  GroupHabits habits;
  habits.slots = true;
  CHECK_FALSE(has_doubt(decided(listed, TypeWord::multiple, habits), DoubtKind::answer_unclear));
  CHECK_FALSE(
      has_doubt(decided(listed + "\n答案：AB", TypeWord::multiple), DoubtKind::answer_unclear));
}

TEST_CASE(
    "a labelled answer comes before the one in a slot, and several are none of a single choice") {
  const DecidedQuestion two = decided("应选（A）。\nA. 红 B. 黄\n答案：B", TypeWord::single);
  CHECK(right_of(two) == "B");
  CHECK(has_doubt(two, DoubtKind::key_contradicts));
  const DecidedQuestion many = decided("应选（AB）。\nA. 红 B. 黄 C. 蓝", TypeWord::single);
  CHECK_FALSE(many.question.keyed);
  CHECK(has_doubt(many, DoubtKind::answer_unclear));
}

TEST_CASE("underscores in names are no blanks") {
  for (const char* stem :
       {"MAX_HEAP_SIZE 的作用是什么？", "方法 __init__ 的作用是什么？", "变量 _id_ 是什么？"}) {
    for (const TypeWord type : {TypeWord::fill, TypeWord::short_answer}) {
      CAPTURE(stem);
      const DecidedQuestion read = decided(stem, type);
      CHECK(read.question.stem == stem);
      CHECK(read.question.fill.blanks.empty());
    }
  }
  CHECK(decided("应在__48__小时内答复。", TypeWord::fill).question.fill.blanks.size() == 1);
  CHECK(decided("应在__48__小时内答复。", TypeWord::short_answer).question.stem ==
        "应在__48__小时内答复。");
  CHECK(decided("MAX_SIZE 是____。\n答案：上限", TypeWord::fill).question.fill.blanks.size() == 1);
}

TEST_CASE("an answer that is left open or taken back is unclear") {
  for (const char* answer : {"答案：A或B", "答案：A 更正：C", "答案：A→C", "答案：A？",
                             "Answer: A or B", "Answer: A is wrong, C is right", "Answer: B?"}) {
    CAPTURE(answer);
    const DecidedQuestion read =
        decided(std::string("以下说法\nA. 红\nB. 黄\nC. 蓝\n") + answer, TypeWord::single);
    CHECK_FALSE(read.question.keyed);
    CHECK(has_doubt(read, DoubtKind::answer_unclear));
  }
  CHECK_FALSE(decided("要先道歉\n答案：对？", TypeWord::judge).question.keyed);
  CHECK(right_of(decided("以下说法\nA. 红\nB. 黄\n答案：B。应为先说的颜色", TypeWord::single)) ==
        "B");
}

TEST_CASE("small letters answer where options are there") {
  CHECK(right_of(decided("What?\na) Run\nb) Call\nAnswer: b", TypeWord::single)) == "B");
  CHECK(right_of(decided("Which?\nA. x\nB. y\nC. z\nAnswer: a, c", TypeWord::multiple)) == "AC");
}

TEST_CASE("answers of blanks part at the sign that gives their number") {
  const auto pieces = [](const char* bytes, std::size_t blanks) {
    const PaperText text(bytes);
    return split_blanks(text, {0, text.size()}, blanks);
  };
  CHECK(pieces("总部；省级", 2) == std::vector<std::string>{"总部", "省级"});
  CHECK(pieces("①总部 ②省级", 2) == std::vector<std::string>{"总部", "省级"});
  CHECK(pieces("叶绿体 线粒体", 2) == std::vector<std::string>{"叶绿体", "线粒体"});
  CHECK(pieces("总部、省级、地市", 2).empty());
}

TEST_CASE("brackets around a point or an interval belong to the answer") {
  const auto whole = [](const char* bytes) {
    const PaperText text(bytes);
    return split_blanks(text, {0, text.size()}, 1);
  };
  CHECK(whole("(5,5)") == std::vector<std::string>{"(5,5)"});
  CHECK(whole("[0, 2.5]") == std::vector<std::string>{"[0, 2.5]"});
  CHECK(whole("(x, -1)") == std::vector<std::string>{"(x, -1)"});
  CHECK(whole("(5)") == std::vector<std::string>{"5"});
  CHECK(whole("(A, B)") == std::vector<std::string>{"A, B"});
  CHECK(whole("(red, 5 blue)") == std::vector<std::string>{"red, 5 blue"});
  CHECK(whole("(,5)") == std::vector<std::string>{",5"});
}

TEST_CASE("the key of a record says all that is accepted, and units") {
  const std::vector<Blank> blanks = record_blanks("250±1秒; 组长|主管; 1..9");
  REQUIRE(blanks.size() == 3);
  CHECK(blanks[0][0].kind == Variant::Kind::value);
  CHECK(blanks[0][0].unit == "秒");
  CHECK(blanks[1].size() == 2);
  CHECK(blanks[2][0].kind == Variant::Kind::range);
}

TEST_CASE("a score that key and response do not give contradicts") {
  Question single = question_of(QuestionType::single, 2);
  single.right = {"B"};
  CHECK(checked(single, "b", Rational(2)) == RecordScore::follows);
  CHECK(checked(single, "A", Rational(2)) == RecordScore::contradicts);
  CHECK(checked(single, "B", Rational(1)) == RecordScore::contradicts);
  Question multiple = question_of(QuestionType::multiple, 3);
  multiple.right = {"A", "B", "D"};
  CHECK(checked(multiple, "D、A、B", Rational(3)) == RecordScore::follows);
  CHECK(checked(multiple, "AB", Rational(3, 2)) == RecordScore::contradicts);
  multiple.policy.name = "subset_half";
  CHECK(checked(multiple, "AB", Rational(3, 2)) == RecordScore::follows);
}

TEST_CASE("without points only right and wrong are compared") {
  Question single = question_of(QuestionType::single, 0);
  single.right = {"B"};
  CHECK(checked(single, "B", Rational(5)) == RecordScore::follows);
  CHECK(checked(single, "A", Rational(5)) == RecordScore::contradicts);
  CHECK(checked(single, "B", Rational(0)) == RecordScore::contradicts);
}

TEST_CASE("scores of answers in words are a person's") {
  const Question open = question_of(QuestionType::short_answer, 8);
  CHECK(checked(open, "先道歉", Rational(3)) == RecordScore::marked);
}

TEST_CASE("the head says whose paper it is") {
  const auto who = [](const char* bytes) {
    const PaperText text(bytes);
    const PaperCandidate candidate = read_candidate(text, {0, text.size()});
    return candidate.id + "/" + candidate.name;
  };
  CHECK(who("姓名：王芳  工号：00123  得分：2") == "00123/王芳");
  CHECK(who("学号:A7 姓名:李 强 班级:一班") == "A7/李 强");
  CHECK(who("姓名：____ 工号：____") == "/");
  CHECK(who("Name: Wang Fang  ID: 7") == "7/Wang Fang");
  CHECK(who("姓名：王芳") == "王芳/王芳");
}

TEST_CASE("a key that could not be read is no answer of the last question") {
  ImportResult result;
  read_papers(
      "考试题\n\n一、简答题\n1. 甲是什么？\n2. 乙是什么？\n3. 丙是什么？\n答案：\n1. 甲的话\n2. "
      "乙的话\n3. 丙的话\n",
      result);
  REQUIRE(result.papers.size() == 1);
  CHECK(result.papers[0].bank.questions.back().rubric->reference.find("甲的话") ==
        std::string::npos);
}

TEST_CASE("answers in words under one label are those of all questions of the group") {
  ImportResult result;
  read_papers(
      "考试题\n\n一、简答题\n1. 云是什么？\n2. 雨是什么？\n参考答案\n1. 云是水汽。\n2. 雨是水。\n",
      result);
  REQUIRE(result.papers.size() == 1);
  const std::vector<Question>& questions = result.papers[0].bank.questions;
  REQUIRE(questions.size() == 2);
  CHECK(questions[0].rubric->reference == "云是水汽。");
  CHECK(questions[1].rubric->reference == "雨是水。");
}

TEST_CASE("figures in brackets are answers where they count nothing") {
  CHECK(questions_in("一、填空题\n1、条例于(2011)年(1)月(1)日施行。\n2、设立(联席)会议。\n") ==
        "fill | 条例于( )年( )月( )日施行。 |  | 2011; 1; 1\n"
        "fill | 设立( )会议。 |  | 联席\n");
}

TEST_CASE("points on the last line of a question and boxes for marks are no option and no answer") {
  CHECK(questions_in("一、单选题\n1.先做什么\nA. 问好\nB. 道别\n满分:5分\n2.后做什么\nA. 问好\n"
                     "B. 道别\n满分:5分\n") ==
        "single | 先做什么 | A=问好 B=道别 | -\nsingle | 后做什么 | A=问好 B=道别 | -\n");
  CHECK(questions_in("一、填空题\n1.先( )。\n2.后( )、( )和( )。\n得 分 评卷人\n二、判断题\n"
                     "3.要先道歉。( )\n") ==
        "fill | 先( )。 |  | -\nfill | 后( )、( )和( )。 |  | -\njudge | 要先道歉。( ) |  | -\n");
}

}  // namespace tiku
