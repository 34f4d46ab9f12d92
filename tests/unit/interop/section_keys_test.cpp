// Keys that answer a paper section by section, in words too, and the headings of sections by their
// shape.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

const std::string kPaper =
    "供电测试题\n一、填空（每空1分）\n1.采用____供电或____供电。\n2.停电应提前____天通知。\n"
    "二、判断并改错（每题4分）\n1.计量单位是千瓦。（ ）\n2.不得少于两人。（ ）\n"
    "三、计算题（10分）\n用电300kWh，电价0.5元，应交多少元？\n";

}  // namespace

TEST_CASE("a key in words counts the sections of its paper") {
  CHECK(questions_in(kPaper + "【答案】\n一、1.单相，三相  2.7\n二、1.×，应为千瓦时。  2.√\n"
                              "三、300×0.5=150（元）\n") ==
        "fill | 采用____供电或____供电。 |  | 单相; 三相\nfill | 停电应提前____天通知。 |  | 7\n"
        "judge | 计量单位是千瓦。（ ） |  | ×\njudge | 不得少于两人。（ ） |  | √\n"
        "short | 用电300kWh，电价0.5元，应交多少元？ |  | 300×0.5=150（元）\n");
}

TEST_CASE("a key in words that stands on one line, or on one for each answer") {
  const std::string paper =
      "资料员考试试题 一、单项选择题: 1、资料应()收集。A 滞后 B 同步 2、由()填写。A 甲方 B 乙方 "
      "二、判断题: 1、可以补齐。( ) 2、应有签章。( ) ";
  const std::string both =
      "single | 资料应()收集。 | A=滞后 B=同步 | B\nsingle | 由()填写。 | A=甲方 B=乙方 | A\n"
      "judge | 可以补齐。( ) |  | ×\njudge | 应有签章。( ) |  | √\n";
  CHECK(questions_in(paper + "标准答案 一、1B 2A 二、1× 2√") == both);
  CHECK(questions_in(paper + "标准答案：一、1、B 2、A 二、1、× 2、√") == both);
  CHECK(questions_in(paper + "\n参考答案\n一、\n1.B\n2.A\n二、\n1.×\n2.√\n") == both);
}

TEST_CASE("a key by the names of the sections, with numbers that run on") {
  CHECK(
      questions_in("入厂考试题\n一．单选题\n1．禁止携带的是____。\nA．安全帽\nB．打火机\n"
                   "二．判断题\n2．工具可以抛掷。____\n三．问答题\n3．主要措施有哪些？\n\n"
                   "标准答案：\n单选题：1 B\n判断题：2 ×\n问答题：3. 如：系安全带；戴护目镜。\n") ==
      "single | 禁止携带的是____。 | A=安全帽 B=打火机 | B\n"
      "judge | 工具可以抛掷。____ |  | ×\n"
      "short | 主要措施有哪些？ |  | 如：系安全带；戴护目镜。\n");
}

TEST_CASE("a key in words of which one number may be two is none") {
  // 2. is the decimal of an amount, or the next answer.
  const std::string amounts = questions_in(
      "测试题\n一、填空题\n1.约____小时。\n2.共____天。\n三、简答题\n1.为什么？\n"
      "答案\n一、1.约 2.5 小时 2.30 2.40\n三、1.因为\n");
  CHECK(amounts.find("| 约\n") == std::string::npos);
  CHECK(amounts.find("| 5 小时") == std::string::npos);
}

TEST_CASE("any short line above the first number of its questions is a heading") {
  CHECK(questions_in(
            "练习题\n一、判断下列说法是否正确，并说明理由\n1.企业具有法人资格。\n答：错误。\n"
            "投资人承担无限责任。\n2.股东承担有限责任。\n答：正确。\n") ==
        "judge | 企业具有法人资格。 |  | ×\njudge | 股东承担有限责任。 |  | √\n");
  CHECK(
      questions_in("英语测验\nⅠ. 单项选择（每题3分）\n1. FOB stands for Free ____ Board.\n"
                   "A. In   B. On\n答案：B\nⅡ. 翻译句子（每题5分）\n2. 请告知数量。\n答案：Please "
                   "tell us the number.\n") ==
      "single | FOB stands for Free ____ Board. | A=In B=On | B\n"
      "short | 请告知数量。 |  | Please tell us the number.\n");
  CHECK(questions_in("知识竞赛题\n必答题（第一轮）\n1.方针是什么？\n答案：安全第一。\n\n"
                     "风险题（30分）\n1.要点是什么？\n答案：停止作业。\n") ==
        "short | 方针是什么？ |  | 安全第一。\nshort | 要点是什么？ |  | 停止作业。\n");
}

TEST_CASE("an ordinal that numbers a question is no heading, with a list below it") {
  CHECK(questions_in("采购管理复习题\n一、供应商的判断标准\n答：1.质量\n2.价格\n"
                     "二、供应商的选择\n答：1.信誉\n2.交期\n") ==
        "short | 供应商的判断标准 |  | 1.质量\n2.价格\n"
        "short | 供应商的选择 |  | 1.信誉\n2.交期\n");
}

TEST_CASE("a table of numbers and answers stands between a heading and its questions") {
  const std::string both =
      "single | 可以作为变量名的是（ ）。 | A=2day B=day_2 | B\n"
      "single | 结果是（ ）。 | A=6 B=7 | A\n";
  const std::string questions =
      "### 第 1 题\n\n可以作为变量名的是（ ）。\n\nA. 2day\nB. day_2\n\n### 第 2 题\n\n"
      "结果是（ ）。\n\nA. 6\nB. 7\n";
  const std::string head = "一级模拟题\n\n## 单选题\n\n";
  CHECK(questions_in(head + "| 题号 | 1 | 2 |\n|---|---|---|\n| 答案 | B | A |\n\n" + questions) ==
        both);
  // A table for three questions is not that of two.
  CHECK(questions_in(head + "| 题号 | 1 | 2 | 3 |\n|---|---|---|---|\n| 答案 | B | A | A |\n\n" +
                     questions)
            .find("| B\n") == std::string::npos);
}

TEST_CASE("a slot that leads a judgement is no part of it, one that leads a choice is a gap") {
  CHECK(questions_in("测试题\n一、判断题\n1.（  ）信息应按原则采集。\n2.（  ）时长越短越好。\n"
                     "二、选择题\n1.（  ）是最好的时机。\nA.当天\nB.次日\n") ==
        "judge | 信息应按原则采集。 |  | -\njudge | 时长越短越好。 |  | -\n"
        "single | （  ）是最好的时机。 | A=当天 B=次日 | -\n");
}

TEST_CASE("a list in a talk is none of questions for a verb in its heading") {
  CHECK(questions_in(
            "团队沟通培训讲义\n\n（一）选择合适的渠道\n1. 紧急的事打电话。\n2. 重要的事发邮件。\n\n"
            "（二）判断对方的情绪\n1. 听语气。\n2. 看表情。\n\n存在的问题\n1. 说得多。\n"
            "2. 听得少。\n")
            .empty());
}

TEST_CASE("parts of a paper stand between the sections of its key") {
  const std::string paper =
      "资格考试冲刺卷\n第Ⅰ卷（选择题 共2分）\n一、单选题\n1.最大诚信不包括（ ）\nA.告知 B.代位\n"
      "第Ⅱ卷（非选择题 共20分）\n二、填空题\n2.派生出____原则和____原则。\n三、论述题（10分）\n"
      "3.论述保险利益。\n\n参考答案\n";
  const std::string all =
      "single | 最大诚信不包括（ ） | A=告知 B=代位 | B\n"
      "fill | 派生出____原则和____原则。 |  | 代位求偿; 分摊\n"
      "short | 论述保险利益。 |  | （1）避免赌博；（2）限制赔偿。\n";
  CHECK(questions_in(paper + "第Ⅰ卷\n一、1.B\n第Ⅱ卷\n二、2.代位求偿，分摊\n"
                             "三、3.（1）避免赌博；（2）限制赔偿。\n") == all);
  CHECK(questions_in(paper + "第一部分\n一、1.B\n第二部分\n二、2.代位求偿，分摊\n"
                             "三、3.（1）避免赌博；（2）限制赔偿。\n") == all);
}

TEST_CASE("a section of any name counts on from the one before, where it holds tasks") {
  const std::string paper = "招聘考试题\n一、判断题\n1.居委会是国家机关。（×）\n";
  CHECK(questions_in(paper + "二、公文写作\n2.请拟写一份倡议书。\n答：各位居民\n") ==
        "judge | 居委会是国家机关。（ ） |  | ×\nshort | 请拟写一份倡议书。 |  | 各位居民\n");
  CHECK(questions_in(paper + "二、考场纪律\n1.不得交头接耳。\n2.不得携带手机。\n") ==
        "judge | 居委会是国家机关。（ ） |  | ×\n");
}

TEST_CASE("a key leaves out sections that say their answers themselves, and no others") {
  const auto paper = [](const std::string& judged) {
    return "练习题\n一、填空题\n1.水在____时沸腾。\n二、判断题\n1.水是热的。" + judged +
           "\n三、选择题\n1.最冷的是（ ）。\nA.冰 B.水 C.汽\n参考答案\n一、1.沸点\n三、1.A\n";
  };
  CHECK(questions_in(paper("（×）")) ==
        "fill | 水在____时沸腾。 |  | 沸点\njudge | 水是热的。（ ） |  | ×\n"
        "single | 最冷的是（ ）。 | A=冰 B=水 C=汽 | A\n");
  CHECK(questions_in(paper("（ ）")).find("三、1.A") == std::string::npos);
  CHECK(questions_in(paper("（ ）")).find("judge | 水是热的。（ ） |  | -") != std::string::npos);
}

}  // namespace tiku
