// What several questions of a paper have in common.
#include <string>

#include <doctest/doctest.h>

#include "interop/text/papers.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

/// The parts of the first case of the papers in a text, one a line: "single | stem | A".
std::string parts_in(const std::string& bytes) {
  ImportResult result;
  read_papers(bytes, result);
  std::string out;
  for (const ImportedPaper& paper : result.papers) {
    for (const Question& question : paper.bank.questions) {
      for (const Question& part : question.parts) {
        out += std::string(part.type == QuestionType::single ? "single | " : "other | ") +
               part.stem + " | " + std::to_string(part.options.size()) + " | " + answer_of(part) +
               "\n";
      }
    }
  }
  return out;
}

const std::string kFirst = "一、单选题\n1．先做什么\nA．问好\nB．道别\nC．挂断\n";
const std::string kCase =
    "患者男，50岁，呕血800ml。\n2．原因是\nA．溃疡\nB．胃癌\n3．首要措施是\nA．平卧\nB．灌肠\n";
const std::string kLast = "4．后做什么\nA．问好\nB．道别\n";

}  // namespace

TEST_CASE("questions that share a stem are the parts of one case") {
  for (const char* bracket :
       {"（2～3题共用题干）\n", "[第2-3题共用题干]\n", "（2至3题基于以下病例）"}) {
    CAPTURE(bracket);
    const std::string paper = kFirst + bracket + kCase + kLast + "答案：1．A 2．B 3．A 4．B\n";
    CHECK(questions_in(paper) ==
          "single | 先做什么 | A=问好 B=道别 C=挂断 | A\n"
          "case | 患者男，50岁，呕血800ml。 |  | -\nsingle | 后做什么 | A=问好 B=道别 | B\n");
    CHECK(parts_in(paper) == "single | 原因是 | 2 | B\nsingle | 首要措施是 | 2 | A\n");
  }
}

TEST_CASE("a bracket that numbers no questions, or shares nothing, is text") {
  CHECK(questions_in(kFirst +
                     "2．下列（2～3题）的说法，对的是\nA．甲\nB．乙\n3．后做什么\nA．问好\n"
                     "B．道别\n答案：1．A 2．B 3．A\n") ==
        "single | 先做什么 | A=问好 B=道别 C=挂断 | A\n"
        "single | 下列（2～3题）的说法，对的是 | A=甲 B=乙 | B\n"
        "single | 后做什么 | A=问好 B=道别 | A\n");
}

TEST_CASE("questions that share options have them all") {
  CHECK(questions_in(kFirst +
                     "答案：A\n（2～3题共用备选答案）\nA．维生素A\nB．维生素B\nC．维生素C\n"
                     "2．夜盲症缺乏\n答案：A\n3．坏血病缺乏\n答案：C\n" +
                     kLast + "答案：B\n") ==
        "single | 先做什么 | A=问好 B=道别 C=挂断 | A\n"
        "single | 夜盲症缺乏 | A=维生素A B=维生素B C=维生素C | A\n"
        "single | 坏血病缺乏 | A=维生素A B=维生素B C=维生素C | C\n"
        "single | 后做什么 | A=问好 B=道别 | B\n");
}

TEST_CASE("the cases of nurses are named as such") {
  CHECK(questions_in("一、简答题\n1.何为休克?\n答：血量锐减。\n二、病例分析（20分）\n"
                     "患者男，58岁，午后突发胸骨后疼痛2小时，大汗，面色苍白。\n1.诊断是什么?"
                     "\n答：心梗。\n2.如何护理?\n"
                     "答：卧床。\n") ==
        "short | 何为休克? |  | 血量锐减。\ncase | "
        "患者男，58岁，午后突发胸骨后疼痛2小时，大汗，面色苍白。 |  | -\n");
}

TEST_CASE("a heading may say its points and what to do behind a colon") {
  CHECK(questions_in("英语试题\n一、语法:共2小题;每题1分,共2分。选出最佳的一项。\n"
                     "6.It is _____ pen.\nA.a B.an\n7.I _____ late.\nA.am B.is\n"
                     "二、补全对话:共1小题;每题3分,共3分。将对话补全。\n8.Hello,____ Mary?\n") ==
        "single | It is _____ pen. | A=a B=an | -\nsingle | I _____ late. | A=am B=is | -\n"
        "fill | Hello,____ Mary? |  | -\n");
}

TEST_CASE("the line for who watches an exam is no text") {
  CHECK(questions_in(
            "一、问答题\n1、何为三违？\n2、要注意什么？\n\n   监考人：        日期：   年   月"
            "   日\n") == "short | 何为三违？ |  | -\nshort | 要注意什么？ |  | -\n");
}

TEST_CASE("a case says its questions and their answers itself, on one line too") {
  const std::string title = "护理案例考核题\n\n";
  const std::string parts = "other | 诊断是什么? | 0 | 低血糖。\nother | 如何护理? | 0 | 侧卧。\n";
  const std::string lines =
      "案例一:患者女,66岁,心慌。\n问题1:诊断是什么?\n答案:低血糖。\n问题2:如何护理?\n答案:侧卧。\n"
      "案例二:患者男,45岁,多汗。\n问题1:中了什么毒?\n答案:农药。\n问题2:如何洗胃?\n答案:用清水。\n";
  const std::string row =
      "案例一:患者女,66岁,心慌。问题1:诊断是什么?答案:低血糖。问题2:如何护理?答案:侧卧。\n"
      "案例二:患者男,45岁,多汗。问题1:中了什么毒?答案:农药。问题2:如何洗胃?答案:用清水。\n";
  for (const std::string& text : {lines, row}) {
    CHECK(questions_in(title + text) ==
          "case | 患者女,66岁,心慌。 |  | -\ncase | 患者男,45岁,多汗。 |  | -\n");
    CHECK(parts_in(title + text).starts_with(parts));
  }
}

TEST_CASE("names to explain may be glued to the numbers behind them") {
  CHECK(questions_in("土壤学试题\n一、名词解释(每题4分)1.土壤肥力2.田间持水量3.黏土\n"
                     "二、填空题\n1.甲是____。\n答案:一、1.能力。2.含水量。3.细土。二、1.乙\n") ==
        "short | 土壤肥力 |  | 能力。\nshort | 田间持水量 |  | 含水量。\n"
        "short | 黏土 |  | 细土。\nfill | 甲是____。 |  | 乙\n");
  CHECK(questions_in("土壤学试题\n一、简答题\n1.简述土壤肥力2.0版的要求。\n2.简述黏土。\n") ==
        "short | 简述土壤肥力2.0版的要求。 |  | -\nshort | 简述黏土。 |  | -\n");
}

}  // namespace tiku
