// Cases: material, tasks that count from (1), and answers that count along.
#include <string>

#include <doctest/doctest.h>

#include "interop/text/papers.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

/// The only question of a text: its type, its stem, and each task with its answer.
std::string case_in(const std::string& bytes) {
  ImportResult result;
  read_papers(bytes, result);
  std::string out;
  for (const ImportedPaper& paper : result.papers) {
    for (const Question& question : paper.bank.questions) {
      out += question.stem + " | " + question.rubric->reference + "\n";
      for (const Question& part : question.parts) {
        out += "- " + part.stem + " | " + part.rubric->reference + "\n";
      }
    }
  }
  return out;
}

}  // namespace

TEST_CASE("tasks of a case count behind its material, and its answers along with them") {
  const std::string expected =
      "王强事必躬亲，两名骨干辞职。 | \n- 存在哪些问题？ | 不会授权；缺乏沟通。\n"
      "- 请提出改进建议。 | 适当授权。\n";
  const std::string head = "管理学试卷\n一、案例分析题\n1．王强事必躬亲，两名骨干辞职。";
  const std::string tasks = "（1）存在哪些问题？（2）请提出改进建议。";
  const std::string answers = "\n答：（1）不会授权；缺乏沟通。\n（2）适当授权。\n";
  CHECK(case_in(head + tasks + answers) == expected);
  CHECK(case_in(head + "\n问：" + tasks + answers) == expected);
  CHECK(case_in(head + "\n要求：\n" + tasks + answers) == expected);
}

TEST_CASE("a situation with its questions is a case under no heading too") {
  CHECK(
      case_in("前台情景口试题\n\n情景一\n系统查不到预订。\n问题：\n1. 怎样说明？\n2. 有哪些帮助？\n"
              "参考要点：\n1. 致歉。\n2. 联系酒店。\n\n情景二\n查房少了两瓶饮料。\n问题：\n"
              "1. 如何核对？\n2. 怎么处理？\n参考要点：\n1. 委婉请客人回忆。\n2. 免单。\n") ==
      "系统查不到预订。 | \n- 怎样说明？ | 致歉。\n- 有哪些帮助？ | 联系酒店。\n"
      "查房少了两瓶饮料。 | \n- 如何核对？ | 委婉请客人回忆。\n- 怎么处理？ | 免单。\n");
}

TEST_CASE("points of the material, and of one answer, are no tasks") {
  CHECK(case_in(
            "试卷\n一、案例分析题\n1．工厂有如下隐患：（1）电线老化；（2）通道堵塞。应如何整改？\n"
            "答：更换电线。\n") ==
        "工厂有如下隐患：（1）电线老化；（2）通道堵塞。应如何整改？ | 更换电线。\n");
  // Three points answer no two tasks one by one.
  CHECK(case_in("试卷\n一、案例分析题\n1．两名骨干一起辞职了。（1）为什么？（2）怎么办？\n"
                "答：（1）甲。\n（2）乙。\n（3）丙。\n") ==
        "两名骨干一起辞职了。 | （1）甲。\n（2）乙。\n（3）丙。\n- 为什么？ | \n- 怎么办？ | \n");
}

TEST_CASE("material above tasks that plain numbers count is one case") {
  CHECK(case_in("物业考试题\n一、案例分析题（20分）\n"
                "业主李某装修时拆除承重墙，楼下住户投诉，物业公司未予制止，仅在群里发了通知。\n"
                "1、李某的行为是否合法？\n2、物业公司应当如何处理？\n\n试题答案：\n"
                "一、1、不合法。\n2、当场制止。\n") ==
        "业主李某装修时拆除承重墙，楼下住户投诉，物业公司未予制止，仅在群里发了通知。 | \n"
        "- 李某的行为是否合法？ | 不合法。\n- 物业公司应当如何处理？ | 当场制止。\n");
  CHECK(
      case_in(
          "客服试题\n一、情景题\n客户张先生连续三次来电反映暖气不热，情绪激动，要求赔偿。\n"
          "（1）你如何安抚客户？\n（2）后续如何处理？\n参考答案：（1）先致歉。（2）升级工单。\n") ==
      "客户张先生连续三次来电反映暖气不热，情绪激动，要求赔偿。 | \n"
      "- 你如何安抚客户？ | 先致歉。\n- 后续如何处理？ | 升级工单。\n");
  // What counts behind the question is its answer.
  CHECK(case_in("客服考核题\n案例题\n一:用户至电投诉,此时应怎么解答?\n您好!我们马上处理。\n"
                "二:用户要求双倍退费。\n你应该怎么解决此事?\n1、可暂时坚持不退还此费用。\n"
                "2、提醒业务部门加上上限。\n")
            .find("- ") == std::string::npos);
}

TEST_CASE("a case without a number under a heading with points") {
  CHECK(
      case_in(
          "班组长竞聘笔试题\n第一部分 基础知识（40分）\n一、判断（每小题2分）\n1. 不再巡检。（ ）\n"
          "第二部分 综合能力（60分）\n二、案例（40分）\n小张连续三天迟到，你如何处理？\n\n"
          "答案\n第一部分\n一、1.×\n第二部分\n二、先了解原因，再按制度处理。\n") ==
      "不再巡检。（ ） | \n小张连续三天迟到，你如何处理？ | 先了解原因，再按制度处理。\n");
}

TEST_CASE("tasks with points behind them are answered one by one below a section of the key") {
  const std::string paper =
      "《客服》期末试题\n一、名词解释\n1．服务补救\n二、案例分析题（共30分）\n"
      "用户张先生反映连续三个月每月被扣除10元，客服甲说退不了，张先生随后申诉。\n"
      "1．客服甲的做法存在什么问题？（10分）\n2．张先生的投诉应当怎样处理？（20分）\n\n";
  const std::string material =
      "用户张先生反映连续三个月每月被扣除10元，客服甲说退不了，张先生随后申诉。 | ";
  CHECK(case_in(paper + "参考答案\n二、案例分析题\n1．推卸责任。\n2．先行退费。\n") ==
        "服务补救 | \n" + material +
            "\n- 客服甲的做法存在什么问题？ | 推卸责任。\n- 张先生的投诉应当怎样处理？ | "
            "先行退费。\n");
  // Three answers are not those of two tasks.
  CHECK(case_in(paper + "参考答案\n二、案例分析题\n1．推卸。\n2．退费。\n3．培训。\n") ==
        "服务补救 | \n" + material +
            "\n- 客服甲的做法存在什么问题？ | \n- 张先生的投诉应当怎样处理？ | \n");
}

TEST_CASE("a case that is named so has one task behind its material") {
  CHECK(
      case_in("网点案例分析题\n\n案例一：一位客户连续填错三张单据，大堂经理未予理会。\n"
              "问题：应当如何处理？\n参考答案：主动安抚。\n\n案例二：设备吞钞后未入账，客户投诉。\n"
              "问题：客服存在哪些问题？\n参考答案：没有说明时限。\n") ==
      "一位客户连续填错三张单据，大堂经理未予理会。 | \n- 应当如何处理？ | 主动安抚。\n"
      "设备吞钞后未入账，客户投诉。 | \n- 客服存在哪些问题？ | 没有说明时限。\n");
  CHECK(case_in("客服试题\n一、简答题\n1、设备吞钞后未入账。问题：如何处理？\n答案：登记。\n")
            .find("- ") == std::string::npos);
}

}  // namespace tiku
