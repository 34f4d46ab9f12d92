// What files of public repositories have that no paper of a school has: each case is a convention
// of theirs, and what looks like it and is another thing.
#include <string>

#include <doctest/doctest.h>

#include "interop/text/layout/container_lines.h"
#include "interop/text/layout/tagged_numbers.h"
#include "interop/text/questions/blank_names.h"
#include "interop/text/scan/paper_text.h"
#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

std::string blanks_in(const std::string& answer) {
  const PaperText text(answer);
  std::string all;
  for (const std::string& blank : blanks_by_name(text, {0, text.size()})) {
    all += "[" + blank + "]";
  }
  return all;
}

}  // namespace

TEST_CASE("blanks are named in an answer, with spaces, bullets, brackets or without") {
  const std::string both = "[共治][共享]";
  CHECK(blanks_in("空1：共治 空2：共享") == both);
  CHECK(blanks_in("空 1: 共治\n空 2: 共享") == both);
  CHECK(blanks_in("- 空 1: 共治\n- 空 2: 共享") == both);
  CHECK(blanks_in("第一空：共治；第二空：共享") == both);
  CHECK(blanks_in("第1空共治；第2空共享") == both);
  CHECK(blanks_in("第 1 空：共治；第 2 空：共享") == both);
  CHECK(blanks_in("填空1：共治；填空2：共享；") == both);
  CHECK(blanks_in("（空1）共治（空2）共享") == both);
  CHECK(blanks_in("空格1：共治；空格2：共享") == both);
  CHECK(blanks_in("空1：水果空2：蔬菜") == "[水果][蔬菜]");
}

TEST_CASE("words that only look like names of blanks are text") {
  CHECK(blanks_in("真空1个大气压") == "");
  CHECK(blanks_in("空1：抽真空2次") == "[抽真空2次]");
  CHECK(blanks_in("空2：共享") == "");
  CHECK(blanks_in("共治、空2：共享") == "");
  CHECK(blanks_in("空气") == "");
}

TEST_CASE("a key in Markdown names its blanks one a line") {
  CHECK(markdown_questions_in(
            "### 第 1 题 [填空题]\n\n**题目**: 核心是____和____。\n\n**正确答案**:\n"
            "- 空 1: 制约\n- 空 2: 监督\n\n---\n\n"
            "### 第 2 题 [填空题]\n\n**题目**: 本质是____。\n\n**正确答案**:\n"
            "- 空 1: 领导\n",
            false) == "fill 核心是____和____。 [] 制约; 监督\nfill 本质是____。 [] 领导\n");
}

TEST_CASE("the letters of gaps in a row stand in one of them") {
  const std::string options = "A.树下\nB.杆旁\nC.房内\nD.涵洞\n";
  const std::string next = "2、要有（ AB ）。\n" + options;
  const std::string read = " | A=树下 B=杆旁 C=房内 D=涵洞 | ";
  const std::string last = "multiple | 要有（ ）。" + read + "AB\n";
  CHECK(questions_in("一、多选题\n1、严禁在（ ABD ）、（  ）和（  ）躲避。\n" + options + next) ==
        "multiple | 严禁在（ ）、（  ）和（  ）躲避。" + read + "ABD\n" + last);
  CHECK(questions_in("一、多选题\n1、严禁在（  ）、（  ）或（ ABD ）躲避。\n" + options + next) ==
        "multiple | 严禁在（  ）、（  ）或（ ）躲避。" + read + "ABD\n" + last);
  // One of two gaps in a sentence is a name.
  CHECK(questions_in("一、多选题\n1、维生素（ AD ）来自（  ）。\n" + options + next) ==
        "multiple | 维生素（ AD ）来自（  ）。" + read + "-\n" + last);
}

TEST_CASE("a word in the slot judges where the options are what it is chosen from") {
  CHECK(questions_in("1、实行持证上岗。 (对)\nA.对\nB.错\n2、可不办理。 (错)\nA.对\nB.错\n") ==
        "judge | 实行持证上岗。( ) | A=对 B=错 | √\njudge | 可不办理。( ) | A=对 B=错 | ×\n");
  CHECK(questions_in("一、单选题\n1、可不办理。 (错)\nA.对\nB.错\n2、要办理。(对)\nA.对\nB.错\n") ==
        "single | 可不办理。( ) | A=对 B=错 | B\nsingle | 要办理。( ) | A=对 B=错 | A\n");
}

TEST_CASE("T and F without options judge, an F among other letters chooses") {
  CHECK(questions_in("1．关系有相同的结果。\n答案：F\n2．视图可以更新。\n答案：T\n") ==
        "judge | 关系有相同的结果。 |  | ×\njudge | 视图可以更新。 |  | √\n");
  CHECK(questions_in("1．图中是哪一个？\n答案：F\n2．图中是哪一个？\n答案：B\n") ==
        "single | 图中是哪一个？ |  | F\nsingle | 图中是哪一个？ |  | B\n");
}

TEST_CASE("lines that set parts of a page off say their titles only") {
  const auto says = [](const char* line) { return container_says(line).value_or("-"); };
  CHECK(says("::: tip") == "");
  CHECK(says(":::") == "");
  CHECK(says("::: tip 答案解析") == "答案");
  CHECK(says("::: details 点击查看答案") == "答案");
  CHECK(says("::: details 点击展开") == "");
  CHECK(says(":::note[参考答案]") == "答案");
  CHECK(says("::: {.callout-tip collapse=\"true\"}") == "");
  CHECK(says("!!! success \"答案\"") == "答案");
  CHECK(says("???+ note \"单选题答案\"") == "单选题答案");
  CHECK(says("{% folding green, 答案 %}") == "答案");
  CHECK(says("{% note success %}") == "");
  CHECK(says("{% endfolding %}") == "");
  CHECK(says("{{< details \"答案\" >}}") == "答案");
  CHECK(says("{{% /notice %}}") == "");
}

TEST_CASE("other lines with such signs are text") {
  const auto says = [](const char* line) { return container_says(line).value_or("-"); };
  CHECK(says("!!!") == "-");
  CHECK(says("???") == "-");
  CHECK(says("::答案") == "-");
  CHECK(says("{% if user %}") == "-");
  CHECK(says("{{ message }}") == "-");
  CHECK(says("答案：B") == "-");
}

TEST_CASE("a key in a container is that of the question above it") {
  const std::string both =
      "single | 优先级最高的是 | A=逻辑 B=算术 | B\nsingle | 随机数是（） | A=甲 B=乙 | A\n";
  for (const std::string open :
       {"::: tip\n\n正确答案：", "::: tip 答案解析\n\n正确答案：", "::: details 查看答案\n",
        "??? note \"答案\"\n    ", "!!! success \"答案\"\n    答案：", "{% fold 答案 %}\n"}) {
    CAPTURE(open);
    const bool colons = open.starts_with(':');
    const std::string close = colons ? "\n\n:::\n\n" : "\n\n";
    CHECK(questions_in("85、优先级最高的是\n\nA、逻辑\n\nB、算术\n\n" + open + "B" + close +
                       "86、随机数是（）\n\nA、甲\n\nB、乙\n\n" + open + "A" + close) == both);
  }
}

TEST_CASE("fields of a page that take answers are no text, or a blank") {
  CHECK(without_answer_fields("1. 选哪个？\n\n{{ select(1) }}\n\n- A. 甲") ==
        "1. 选哪个？\n\n\n\n- A. 甲");
  CHECK(without_answer_fields("1+1 = {{ input(2) }}。") == "1+1 = ____。");
  CHECK(without_answer_fields("写一段话。{{ textarea(3) }}") == "写一段话。");
  CHECK(without_answer_fields("{{ message }} {{ select(name) }}") ==
        "{{ message }} {{ select(name) }}");
}

TEST_CASE("a question named 第3题 begins wherever it stands") {
  CHECK(questions_in("第722题(判断)：\n预备期是一年。\n【A】 正确\n【B】 错误\n正确答案:A\n\n"
                     "第3题(单选)：\n()周岁以上的是。\n【A】 8\n【B】 10\n正确答案:A\n\n"
                     "第4题(单选)：\n责任由谁承担？\n【A】 甲\n【B】 乙\n正确答案:B\n") ==
        "judge | 预备期是一年。 | A=正确 B=错误 | √\n"
        "single | ()周岁以上的是。 | A=8 B=10 | A\n"
        "single | 责任由谁承担？ | A=甲 B=乙 | B\n");
}

TEST_CASE("the line that names a question stands above its number, and belongs to it") {
  const ImportedText read =
      read_as("text",
              "【第 8 题】\n8.多选题 (1分)\n意义是（ ）。\nA\n飞跃\nB\n旗帜\nC\n途径\n"
              "本题得分： 0 分\n正确答案： A,B (少选不得分)\n------------\n\n"
              "【第 9 题】\n9.多选题 (1分)\n原则是（ ）。\nA\n创新\nB\n制度\nC\n循序\n"
              "本题得分： 0 分\n正确答案： B,C (少选不得分)\n------------\n\n"
              "【第 1 题】\n1.单选题 (1分)\n构筑起（）。\nA\n精神\nB\n谱系\n"
              "本题得分： 0 分\n正确答案： B\n------------\n");
  CHECK(read.beside == "");
  CHECK(read.bank.find("explanation") == std::string::npos);
  CHECK(read.bank.find("answer: AB\n") != std::string::npos);
  CHECK(read.bank.find("answer: BC\n") != std::string::npos);
  CHECK(read.bank.find("构筑起（）") != std::string::npos);
}

TEST_CASE("the title of a question in Markdown tells its type and points") {
  CHECK(markdown_questions_in(
            "**第1题**（kp_014）[选择题, 5分]\n\n为什么需要三次握手？\n\n"
            "A. 防止失效　　B. 节省带宽\n\n> 答案：A  \n> 误解检测：选B → mc_001\n\n---\n\n"
            "**第2题**（kp_015）[判断题, 5分]\n\n两次握手就够。（ √ / × ）\n\n"
            "> 答案：×（需要三次）  \n> 误解检测：选√ → mc_002\n\n---\n\n"
            "**第3题**（kp_016）[简答题, 5分]\n\n请解释为什么要等待？\n\n"
            "> 评分标准：  \n> - 确认到达（2分）  \n> - 报文消失（3分）\n",
            true) ==
        "single 为什么需要三次握手？ [A=防止失效;B=节省带宽;] A (误解检测：选B → mc_001)\n"
        "judge 两次握手就够。（ √ / × ） [] × (（需要三次）\n误解检测：选√ → mc_002)\n"
        "short 请解释为什么要等待？ [] - (确认到达（2分）\n报文消失（3分）)\n");
}

TEST_CASE("a bracket with the type and the points before a stem is no part of it") {
  for (const char* facts :
       {"[单选题, 5分]", "【单选题 · 5分】", "（单选题，5分）", "(单选，共5分)"}) {
    CAPTURE(facts);
    CHECK(markdown_questions_in(
              "### 1. " + std::string(facts) + " 选哪个？\n\n- A. 甲\n- B. 乙\n\n**答案：** B\n",
              false) == "single 选哪个？ [A=甲;B=乙;] B\n");
  }
  CHECK(markdown_questions_in("### 1. [判断, 推理] 选哪个？\n\n- A. 甲\n- B. 乙\n\n**答案：** B\n",
                              false) == "single [判断, 推理] 选哪个？ [A=甲;B=乙;] B\n");
}

TEST_CASE("number, type and question stand each on a line, or two of them on one") {
  CHECK(questions_in("30\n\n单选题母岩是(A)。\n\nA、甲\nB、乙\n31\n\n判断题石头硬。(正确)\n") ==
        "single | 母岩是( )。 | A=甲 B=乙 | A\njudge | 石头硬。( ) |  | √\n");
  CHECK(questions_in("1\n单选题\n母岩是\nA\n甲\nB\n乙\n正确答案：A\n"
                     "2\n判断题\n石头硬。\nA\n对\nB\n错\n正确答案：A\n") ==
        "single | 母岩是 | A=甲 B=乙 | A\njudge | 石头硬。 | A=对 B=错 | √\n");
}

TEST_CASE("a list of sections with numbers between is no list of questions") {
  const std::string list = "1\n单选题\n2\n判断题\n3\n简答题\n";
  DocumentLines document(list);
  join_tagged_numbers(document);
  CHECK(document.text() == list);
}

TEST_CASE("values of JSON carry letters and numbers of their own, one of them a slip") {
  const ImportedText read = read_as(
      "json",
      R"([{"问题":"1、哪个城市？","选项A":"A、北京","选项B":"B、雅典","选项C":"B、悉尼","答案":"A"},
          {"问题":"7、哪座山？","选项A":"A、甲","选项B":"B、乙","选项C":"C、丙","答案":"A|B"},
          {"问题":"1、哪条河？","选项A":"A、甲","选项B":"B、乙","选项C":"C、丙","答案":"C"}])");
  CHECK(read.bank.find("stem: 哪个城市？") != std::string::npos);
  CHECK(read.bank.find("stem: 哪座山？") != std::string::npos);
  CHECK(read.bank.find("C: 悉尼") != std::string::npos);
  CHECK(read.bank.find("、") == std::string::npos);
}

TEST_CASE("an amount that begins one stem of JSON is part of it") {
  const ImportedText read =
      read_as("json", R"([{"问题":"3、5、7哪个大？","选项A":"3","选项B":"7","答案":"B"},
                  {"问题":"哪座山？","选项A":"A、甲","选项B":"乙","答案":"A"},
                  {"问题":"哪条河？","选项A":"甲","选项B":"乙","答案":"B"}])");
  CHECK(read.bank.find("3、5、7哪个大？") != std::string::npos);
  CHECK(read.bank.find("A: A、甲") != std::string::npos);
}

TEST_CASE("a row of letters below its heading is a key, and so are the words below it") {
  CHECK(questions_in("一、选择题（共8分,每空2分）\nDC BA\n\n二、填空题（共4分,每空2分）\n"
                     "1、O(1)\n2、链表\n") ==
        "single |  |  | D\nsingle |  |  | C\nsingle |  |  | B\nsingle |  |  | A\n"
        "fill |  |  | O(1)\nfill |  |  | 链表\n");
  CHECK(questions_in("一、填空题\n1、复杂度是____\n2、表示法是____\n二、选择题\n1、选（）\nA.甲\n"
                     "B.乙\n2、再选（）\nA.甲\nB.乙\n") ==
        "fill | 复杂度是____ |  | -\nfill | 表示法是____ |  | -\n"
        "single | 选（） | A=甲 B=乙 | -\nsingle | 再选（） | A=甲 B=乙 | -\n");
}

TEST_CASE("two items that say true and false are what there is to choose from") {
  CHECK(questions_in(
            "1. 选哪个（）\n\n   A. 甲\n\n   B. 乙\n\n2. 镜像只可读（）\n\n- TRUE\n- FALSE\n\n"
            "3. 虚拟化分为三种\n\n-    TRUE\n-    FALSE\n") ==
        "single | 选哪个（） | A=甲 B=乙 | -\n"
        "single | 镜像只可读（） | A=TRUE B=FALSE | -\n"
        "single | 虚拟化分为三种 | A=TRUE B=FALSE | -\n");
  // Of a longer list the two are words like any other.
  CHECK(questions_in("一、简答题\n1. 布尔值有哪些？\n答案：\n- TRUE\n- FALSE\n- NULL\n") ==
        "short | 布尔值有哪些？ |  | - TRUE\n- FALSE\n- NULL\n");
}

TEST_CASE("a numbered list in an explanation asks nothing") {
  const std::string quiz =
      "### 1. （）不属于管理层次。\n\nA. 最高\n\nB. 监督\n\n【答案】B\n\n【解析】层次有三。\n\n"
      "（1）最高层的职责：证实。\n（2）执行层的职责：制定。\n\n"
      "### 2. 核心是（）。\n\nA. 建设\n\nB. 治理\n\n【答案】B\n";
  CHECK(markdown_questions_in(quiz, false) ==
        "single （）不属于管理层次。 [A=最高;B=监督;] B\nsingle 核心是（）。 [A=建设;B=治理;] B\n");
}

TEST_CASE("a bracket behind the sentence of every question is no part of it") {
  const auto paper = [](const std::string& one, const std::string& two, const std::string& three) {
    return questions_in("1. 钟会怎样？" + one + "\nA. 响\nB. 亮\n正确答案：A\n2. 灯会怎样？" + two +
                        "\nA. 响\nB. 亮\n正确答案：B\n3. 门会怎样？" + three +
                        "\nA. 开\nB. 亮\n正确答案：A\n");
  };
  CHECK(paper("【初级／声音】", "【中级／光】", "【初级／声音】") ==
        "single | 钟会怎样？ | A=响 B=亮 | A\nsingle | 灯会怎样？ | A=响 B=亮 | B\n"
        "single | 门会怎样？ | A=开 B=亮 | A\n");
  // Each of its own: it may say what is asked.
  CHECK(paper("【敲它时】", "【通电时】", "【转钥匙时】").find("【敲它时】") != std::string::npos);
}

TEST_CASE("two stars that open no emphasis are the bullet of a question") {
  CHECK(
      questions_in("一、判断题\n1. ** 钟会响。\n[答案] 对\n2. ** 2026年的灯会响。\n[答案] 错\n") ==
      "judge | 钟会响。 |  | √\njudge | 2026年的灯会响。 |  | ×\n");
}

TEST_CASE("a number behind the name of its type may skip, whatever the text before it") {
  CHECK(questions_in("四、问答题\n\n【问答题】1.钟有何用\n\n答案：报时\n\n【问答题】2.灯有何用\n\n"
                     "答案：照明\n\n【问答题】4.门有何用\n\n答案：进出\n") ==
        "short | 钟有何用 |  | 报时\nshort | 灯有何用 |  | 照明\nshort | 门有何用 |  | 进出\n");
  CHECK(questions_in("四、问答题\n\n【问答题】1.钟有何用\n\n答案钟报时\n\n【问答题】2.灯有何用\n\n"
                     "答案灯照明\n\n【问答题】4.门有何用\n\n答案门进出\n")
            .find("short | 门有何用 |") != std::string::npos);
}

TEST_CASE("the bullet before a label is no last word of the answer above it") {
  CHECK(questions_in(
            "第 1 题\n什么会响？\n- 答案：钟\n- 解析：敲它。\n\n第 2 题\n什么会亮？\n- 答案：灯\n"
            "- 解析：有电。\n") == "short | 什么会响？ |  | 钟\nshort | 什么会亮？ |  | 灯\n");
}

}  // namespace tiku
