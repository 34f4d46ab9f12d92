// Titles that begin another document of a text though no empty line stands below them.
#include <string>

#include <doctest/doctest.h>

#include "interop/text/papers.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

/// The papers of a text: "[title] stem = answer; ..." for each.
std::string papers_in(const std::string& bytes) {
  ImportResult result;
  read_papers(bytes, result);
  std::string out;
  for (const ImportedPaper& paper : result.papers) {
    out += "[" + paper.bank.title + "]";
    for (const Question& question : paper.bank.questions) {
      out += " " + question.stem + " = " + answer_of(question) + ";";
    }
    out += "\n";
  }
  return out;
}

const std::string kKitchen = "厨房卫生试题\n\n一、简答题\n1.怎样洗手?\n答:先用清水。\n\n";
const std::string kOfKitchen = "[厨房卫生试题] 怎样洗手? = 先用清水。;\n";
const std::string kBelow = "一、简答题\n1.怎样浇花?\n答:浇透。\n";
const std::string kOfFlowers = "[浇花知识试题] 怎样浇花? = 浇透。;\n";

}  // namespace

TEST_CASE("the title of an exam below an empty line begins a paper") {
  CHECK(papers_in(kKitchen + "浇花知识试题\n" + kBelow) == kOfKitchen + kOfFlowers);
  CHECK(papers_in(kKitchen + "浇花小测\n" + kBelow) ==
        kOfKitchen + "[浇花小测] 怎样浇花? = 浇透。;\n");
  // Its sections may count in another way, and what it says first may be longer.
  CHECK(papers_in(kKitchen +
                  "浇花知识试题\n请先读完再答。\n第一部分 简答题\n1、怎样浇花?\n答:浇透。\n") ==
        kOfKitchen + kOfFlowers);
}

TEST_CASE("the title of an exam may be glued to what it heads") {
  CHECK(papers_in(kKitchen + "浇花知识试题" + kBelow) == kOfKitchen + kOfFlowers);
  for (const char* head : {"姓名: 得分:", "班级: 姓名:", "满分100分", "(时间:60分钟)", "单位:"}) {
    CAPTURE(head);
    CHECK(papers_in(kKitchen + "浇花知识试题" + head + "\n" + kBelow) == kOfKitchen + kOfFlowers);
  }
  CHECK(papers_in(kKitchen + "澆花知識試題姓名: 單位:\n" + kBelow) ==
        kOfKitchen + "[澆花知識試題] 怎样浇花? = 浇透。;\n");
}

TEST_CASE("the name of the first section is no part of a title") {
  CHECK(papers_in(kKitchen + "浇花知识试题单选题:1.浇花最好在( )\nA.清晨\nB.正午\n答案:A\n") ==
        kOfKitchen + "[浇花知识试题] 浇花最好在( ) = A;\n");
}

TEST_CASE("prose between two papers keeps out of the last answer") {
  for (const char* prose :
       {"借书须知一、按时还书。二、爱护书页。", "借书须知\n一、按时还书。\n二、爱护书页。",
        "院里藏书目录\n1.花草图鉴\n2.做饭入门", "垃圾分类办法第一条 先分干湿。第二条 再分厨余。",
        "關於借書的規定一、按時還書。二、愛護書頁。"}) {
    CAPTURE(prose);
    CHECK(papers_in(kKitchen + prose + "\n\n浇花知识试题\n" + kBelow) == kOfKitchen + kOfFlowers);
  }
}

TEST_CASE("a letter between two papers keeps out of the last answer") {
  for (const char* prose :
       {"关于开展读书活动的通知各位邻居:周末在院里读书,请自带板凳。",
        "关于修理水管的报告居委会:水管已经修好。", "關於修理水管的決定各位鄰居:水管週末修理。"}) {
    CAPTURE(prose);
    CHECK(papers_in(kKitchen + prose + "\n\n浇花知识试题\n" + kBelow) == kOfKitchen + kOfFlowers);
  }
  // A sentence about a notice is none.
  CHECK(papers_in(kKitchen + "看到关于读书的通知要转告邻居。\n\n浇花知识试题\n" + kBelow) ==
        "[厨房卫生试题] 怎样洗手? = 先用清水。\n看到关于读书的通知要转告邻居。;\n" + kOfFlowers);
}

TEST_CASE("a text that begins with its title twice keeps out of the last answer") {
  CHECK(papers_in(kKitchen +
                  "邻里问候用语邻里问候用语大家好:见面先笑,再问一声早。\n\n浇花知识试题\n" +
                  kBelow) == kOfKitchen + kOfFlowers);
  // A rule repeats itself too.
  for (const char* rule :
       {"————————————作者:李明", "========================", "哈哈哈哈哈哈哈哈哈哈哈哈"}) {
    CAPTURE(rule);
    CHECK(
        papers_in(kKitchen + rule + "\n一、简答题\n1.怎样浇花?\n答:浇透。\n").find("] 怎样浇花") ==
        std::string::npos);
  }
  // Words that are said twice further on are an answer.
  CHECK(papers_in(kKitchen + "最后擦干,最后擦干才算洗完。\n") ==
        "[厨房卫生试题] 怎样洗手? = 先用清水。\n最后擦干,最后擦干才算洗完。;\n");
}

TEST_CASE("the title of the document itself is a running head, unless a paper is glued to it") {
  CHECK(papers_in(kKitchen + "厨房卫生试题\n二、判断题\n1.菜刀要收好。(√)\n")
            .starts_with("[厨房卫生试题] 怎样洗手? = 先用清水。"));
  CHECK(papers_in(kKitchen + "厨房卫生试题一、判断题\n1.菜刀要收好。(√)\n") ==
        "[厨房卫生试题] 怎样洗手? = 先用清水。;\n[厨房卫生试题] 菜刀要收好。( ) = √;\n");
}

TEST_CASE("a chapter that names an exam is one of its paper") {
  CHECK(papers_in(kKitchen + "第二章 浇花试题\n1.怎样浇花?\n答:浇透。\n") ==
        "[厨房卫生试题] 怎样洗手? = 先用清水。; 怎样浇花? = 浇透。;\n");
}

TEST_CASE("a section whose name is that of an exam is one of its paper") {
  CHECK(papers_in(
            "厨房卫生试题\n\n一、单选题\n1.洗手先用( )\nA.肥皂\nB.清水\n\n"
            "五、问答题\n1.怎样洗手?\n\n参考答案\n一、单选题\n1.B\n五、问答题\n1.先用清水。\n") ==
        "[厨房卫生试题] 洗手先用( ) = B; 怎样洗手? = 先用清水。;\n");
  CHECK(papers_in("厨房卫生试题\n\n一、单选题\n1.洗手先用( )\nA.肥皂\nB.清水\n\n"
                  "问答题\n1.怎样洗手?\n\n参考答案\n单选题 1.B\n问答题 1.先用清水。\n")
            .starts_with("[厨房卫生试题] 洗手先用( ) = B; 怎样洗手? ="));
}

TEST_CASE("a stem that names an exam in the middle of its paper is a question") {
  CHECK(papers_in("厨房卫生试题\n\n一、判断题\n1.下厨考试要求系围裙。(√)\n\n"
                  "2.下厨考试可以不洗手。(×)\n\n3.下厨考试要先看菜谱。(√)\n") ==
        "[厨房卫生试题] 下厨考试要求系围裙。( ) = √; 下厨考试可以不洗手。( ) = ×; "
        "下厨考试要先看菜谱。( ) = √;\n");
  CHECK(papers_in(kKitchen + "下厨考试要先做什么\n2.怎样浇花?\n答:浇透。\n")
            .starts_with("[厨房卫生试题] 怎样洗手? = 先用清水。\n下厨考试要先做什么"));
}

TEST_CASE("what stands below a title counts from 1") {
  CHECK(papers_in(kKitchen + "浇花知识试题\n2.怎样浇花?\n答:浇透。\n") ==
        "[厨房卫生试题] 怎样洗手? = 先用清水。\n浇花知识试题; 怎样浇花? = 浇透。;\n");
  CHECK(papers_in(kKitchen + "浇花知识试题\n二、简答题\n2.怎样浇花?\n答:浇透。\n")
            .starts_with("[厨房卫生试题] 怎样洗手? = 先用清水。"));
}

TEST_CASE("the name of a class in a program is no title") {
  CHECK(papers_in("编程练习\n\n一、简答题\n1.下面的程序打印什么?\n\npublic class Test{\n"
                  "1. int a = 1;\n}\n答:什么也不打印。\n") ==
        "[] 下面的程序打印什么?\npublic class Test{\n1. int a = 1;\n} = 什么也不打印。;\n");
}

}  // namespace tiku
