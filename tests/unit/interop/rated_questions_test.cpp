// What papers and platforms print around questions: stars before numbers, buttons behind answers,
// solutions, remarks behind blanks.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("stars before a number rate its question") {
  CHECK(questions_in("婚姻法试题\n一、单选题\n★★1.先做什么？\nA.登记\nB.公证\n答案：A\n"
                     "★ 2.后做什么？\nA.登记\nB.公证\n答案：B\n▲第3题 再做什么？\nA.登记\nB.公证\n"
                     "答案：B\n") ==
        "single | 先做什么？ | A=登记 B=公证 | A\nsingle | 后做什么？ | A=登记 B=公证 | B\n"
        "single | 再做什么？ | A=登记 B=公证 | B\n");
  // What judges, and a star that marks the right option, stay.
  CHECK(questions_in("试题\n一、判断题\n1.先登记。（√）\n2.后登记。（×）\n二、单选题\n"
                     "1.几天？\nA.1天\n★B.3天\nC.5天\n答案：B\n")
            .find("| √\n") != std::string::npos);
}

TEST_CASE("a solution of a problem without options is its answer") {
  CHECK(questions_in("练习题\n一、计算题\n1.毛重5吨，求运费。\n解：8×60=480美元。\n2.求折旧。\n"
                     "解答：12万元。\n") ==
        "short | 毛重5吨，求运费。 |  | 8×60=480美元。\nshort | 求折旧。 |  | 12万元。\n");
  // Where the answer has a label of its own, it explains.
  CHECK(questions_in("练习题\n一、单选题\n1.运费多少？\nA.480\nB.300\n答案：A\n解：8×60=480。\n") ==
        "single | 运费多少？ | A=480 B=300 | A\n");
}

TEST_CASE("a button that stands behind every answer belongs to the page") {
  CHECK(questions_in("章节测验\n一. 填空题\n1. 包括____和____。\n正确答案：\n(1) 生理唤醒\n"
                     "(2) 外部表现\nAI讲解\n2. ____理论。\n正确答案：\n(1) 情绪\nAI讲解\n"
                     "3. ____效应。\n正确答案：\n(1) 月晕\nAI讲解\n") ==
        "fill | 包括____和____。 |  | 生理唤醒; 外部表现\nfill | ____理论。 |  | 情绪\n"
        "fill | ____效应。 |  | 月晕\n");
  // Answers in the same words are answers.
  const std::string same = questions_in(
      "章节测验\n一. 简答题\n1. 谁来做？\n答案：\n客服主管\n2. 谁来管？\n答案：\n"
      "客服主管\n3. 谁负责？\n答案：\n客服主管\n");
  CHECK(same.find("谁负责？ |  | 客服主管") != std::string::npos);
  CHECK(questions_in("章节测验\n一. 简答题\n1. 谁来做？\n答案\n客服主管\n2. 谁来管？\n答案\n"
                     "客服主管\n3. 谁负责？\n答案\n客服主管\n") == same);
}

TEST_CASE("a remark behind a sentence with a blank stays with it") {
  CHECK(questions_in("测试题\n一、填空题\n1. 圆的面积是____平方厘米。(π取3.14)\n2. 有____天。\n"
                     "答案\n1. 28.26\n2. 7\n") ==
        "fill | 圆的面积是____平方厘米。\n(π取3.14) |  | 28.26\nfill | 有____天。 |  | 7\n");
}

TEST_CASE("a heading of answers may be set off by a sign, and say more of them") {
  CHECK(
      questions_in("# 网络测验\n\n### 一、单选题\n\n1. 地址多长？\n    A. 16 位\n    B. 32 位\n\n"
                   "### 二、简答题（2）\n\n2. 简述三次握手。\n\n---\n\n"
                   "# ✅ 答案与解析（请在完成题目后查看）\n\n---\n\n### 一、单选题\n\n1. **B**\n"
                   "   > 解析：共 4 个字节。\n\n### 二、简答题\n\n2. 客户端发送；服务器回复。\n") ==
      "single | 地址多长？ | A=16 位 B=32 位 | B\n"
      "short | 简述三次握手。 |  | 客户端发送；服务器回复。\n");
}

TEST_CASE("the answer of a blank names another one in brackets, and is explained below") {
  CHECK(questions_in("索引练习\n一、填空题\n1. 默认结构是____。\n答案：B+树（或 B+Tree）\n\n"
                     "层数少，适合范围查询。\n2. 叶子保存____和____。\n答案：主键、回表\n") ==
        "fill | 默认结构是____。 |  | B+树|B+Tree\nfill | 叶子保存____和____。 |  | 主键; 回表\n");
  CHECK(questions_in("练习\n一、填空题\n1. 成因是____。\n答案：温度（或冷或热）变化\n") ==
        "fill | 成因是____。 |  | 温度（或冷或热）变化\n");
}

TEST_CASE("a line of a calculation is no rule of the page") {
  CHECK(questions_in(
            "练习题\n1．求电流。\n解：I=P/U\n=100/220\n≈0.45A\n====\n2．求电压。\n解：220V\n") ==
        "short | 求电流。 |  | I=P/U=100/220≈0.45A\nshort | 求电压。 |  | 220V\n");
}

TEST_CASE("ordinals right behind the label of an answer count its points") {
  CHECK(
      questions_in("电工练习\n1．简述触电急救的要点。\n答案：\n一、迅速脱离电源；\n二、就地抢救。\n"
                   "2．什么是接地？\n答：与大地连接。\n") ==
      "short | 简述触电急救的要点。 |  | 一、迅速脱离电源；\n二、就地抢救。\n"
      "short | 什么是接地？ |  | 与大地连接。\n");
  // Ordinals of sections are none.
  CHECK(questions_in("电工练习\n一、判断题\n1．可以短路。（×）\n二、简答题\n1．什么是接地？\n"
                     "答：与大地连接。\n三、计算题\n1．求电压。\n解：220V\n") ==
        "judge | 可以短路。（ ） |  | ×\nshort | 什么是接地？ |  | 与大地连接。\n"
        "short | 求电压。 |  | 220V\n");
}

TEST_CASE("a heading in brackets names a round, a tag the type of a question") {
  CHECK(questions_in("知识竞赛题库\n\n【必答题】\n1. 【简答】“三铁”指什么？\n【答案】铁账本。\n\n"
                     "【抢答题】\n1. 由几名办理？\n【答案】2名\n") ==
        "short | “三铁”指什么？ |  | 铁账本。\nshort | 由几名办理？ |  | 2名\n");
}

TEST_CASE("解析 needs no colon where a space stands behind it, and a blank no full stop") {
  CHECK(questions_in(
            "乘务员题库\n1 应先帮孩子戴。\n答案 错\n解析 应先自己后他人。\n2 学习解析几何吗？\n"
            "答案 学\n") == "judge | 应先帮孩子戴。 |  | ×\nshort | 学习解析几何吗？ |  | 学\n");
  CHECK(questions_in("测试\n一、填空题\n1. 三违是指____、____。\n2. ____米以上。\n"
                     "答案：一、1、违章作业  违反纪律；2、2。") ==
        "fill | 三违是指____、____。 |  | 违章作业; 违反纪律\nfill | ____米以上。 |  | 2\n");
}

TEST_CASE("解 at the end of a word, and a point of an answer, begin nothing") {
  CHECK(
      questions_in(
          "测试\n一、简答题\n1. 谈谈你的理解：为什么？\n答：1、目的：服务。\n2、要求：统一着装。\n"
          "2. 怎么办？\n答：上报。\n") ==
      "short | 谈谈你的理解：为什么？ |  | 1、目的：服务。\n2、要求：统一着装。\n"
      "short | 怎么办？ |  | 上报。\n");
}

TEST_CASE("a number that runs on may be glued to its heading") {
  CHECK(questions_in(
            "2019年药剂学题库\n\n一、单选题1.起效最快的是A.片剂B.注射剂[答案]B2.属于A.液体B.固体"
            "[答案]A二、判断题3.可以嚼碎。\n[答案]错4.应在制备后使用。\n[答案]对\n") ==
        "single | 起效最快的是 | A=片剂 B=注射剂 | B\nsingle | 属于 | A=液体 B=固体 | A\n"
        "judge | 可以嚼碎。 |  | ×\njudge | 应在制备后使用。 |  | √\n");
}

}  // namespace tiku
