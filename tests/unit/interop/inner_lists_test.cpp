// Answers of several questions behind one label, and keys that say to whom they belong.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

const std::string kBlanks = "一、填空题\n1.煮饭前先____米。\n2.炒菜时先放____。\n3.洗碗用____。\n";
const std::string kChoices =
    "二、单选题\n1.洗手先用( )\nA.酒\nB.清水\n2.切菜先看( )\nA.刀口\nB.天\n"
    "3.收刀先( )\nA.扔下\nB.擦干\n";
const std::string kOfBlanks =
    "fill | 煮饭前先____米。 |  | -\nfill | 炒菜时先放____。 |  | -\nfill | 洗碗用____。 |  | -\n";

std::string choices(const std::string& letters) {
  return std::string("single | 洗手先用( ) | A=酒 B=清水 | ") + letters[0] +
         "\nsingle | 切菜先看( ) | A=刀口 B=天 | " + letters[1] +
         "\nsingle | 收刀先( ) | A=扔下 B=擦干 | " + letters[2] + "\n";
}

}  // namespace

TEST_CASE("a label behind a question announces the answers of those above it too") {
  CHECK(questions_in("一、简答题\n1.怎样洗手?\n2.怎样切菜?\n答案:1.先用清水。2.按住再切。\n"
                     "3.怎样煮饭?\n4.怎样炒菜?\n答案:3.先淘米。4.先热油。\n") ==
        "short | 怎样洗手? |  | 先用清水。\nshort | 怎样切菜? |  | 按住再切。\n"
        "short | 怎样煮饭? |  | 先淘米。\nshort | 怎样炒菜? |  | 先热油。\n");
}

TEST_CASE("the steps of an answer are its own where the questions above have answers") {
  CHECK(
      questions_in("一、简答题\n1.怎样洗手?\n答案:用水。\n2.怎样切菜?\n答案:1.按住菜。2.慢慢切。\n"
                   "3.怎样煮饭?\n答案:1.淘米。2.加水。\n") ==
      "short | 怎样洗手? |  | 用水。\nshort | 怎样切菜? |  | 1.按住菜。2.慢慢切。\n"
      "short | 怎样煮饭? |  | 1.淘米。2.加水。\n");
}

TEST_CASE("the points of an answer stay its own where a question above has none") {
  CHECK(questions_in("一、简答题\n1.怎样洗手?\n2.怎样切菜?\n答案:1.按住菜。2.慢慢切。\n"
                     "3.怎样煮饭?\n答案:淘米。\n") ==
        "short | 怎样洗手? |  | -\nshort | 怎样切菜? |  | 1.按住菜。2.慢慢切。\n"
        "short | 怎样煮饭? |  | 淘米。\n");
}

TEST_CASE("a list that ends before the question it stands behind is nobody's answer") {
  const std::string paper =
      "一、简答题\n1.怎样洗手?\n2.怎样切菜?\n3.怎样擦桌?\n答案:1.先用清水。2.按住再切。\n"
      "4.怎样煮饭?\n5.怎样炒菜?\n答案:4.先淘米。5.先热油。\n";
  CHECK(questions_in(paper) ==
        "short | 怎样洗手? |  | -\nshort | 怎样切菜? |  | -\nshort | 怎样擦桌? |  | -\n"
        "short | 怎样煮饭? |  | 先淘米。\nshort | 怎样炒菜? |  | 先热油。\n");
  CHECK(holds(read_as("text", paper).left_out, "5: "));
}

TEST_CASE("a list that begins with the number of another question is no answer of the last one") {
  const std::string paper =
      "一、填空题\n15.煮饭前先____米。\n16.炒菜时先放____。\n17.洗碗用____。\n"
      "18.擦桌用____。\n19.扫地用____。\n";
  const std::string whole = questions_in(paper + "答案:15.淘 16.油 17.布 18.巾 19.帚\n");
  CHECK(whole ==
        "fill | 煮饭前先____米。 |  | 淘\nfill | 炒菜时先放____。 |  | 油\n"
        "fill | 洗碗用____。 |  | 布\nfill | 擦桌用____。 |  | 巾\n"
        "fill | 扫地用____。 |  | 帚\n");
  // One that lacks a number answers those whose numbers it has, on the line of the last one too.
  const std::string some =
      "fill | 煮饭前先____米。 |  | 淘\nfill | 炒菜时先放____。 |  | 油\n"
      "fill | 洗碗用____。 |  | -\nfill | 擦桌用____。 |  | 巾\n"
      "fill | 扫地用____。 |  | -\n";
  CHECK(questions_in(paper + "答案:15.淘 16.油 18.巾\n") == some);
  CHECK(questions_in(paper.substr(0, paper.size() - 1) + " 答案:15.淘 16.油 18.巾\n") == some);
}

TEST_CASE("a number may be glued to a letter that ends an answer of a key") {
  CHECK(questions_in("一、简答题\n11、怎样补维生素?\n12、怎样切菜?\n13、怎样煮饭?\n"
                     "参考答案:11、用维生素C12、按住再切13、先淘米\n") ==
        "short | 怎样补维生素? |  | 用维生素C\nshort | 怎样切菜? |  | 按住再切\n"
        "short | 怎样煮饭? |  | 先淘米\n");
}

TEST_CASE(
    "a key of letters belongs to the only questions with options, as many as it has letters") {
  CHECK(questions_in(kBlanks + kChoices + "参考答案\n1.B 2.A 3.B\n") == kOfBlanks + choices("BAB"));
  CHECK(questions_in(kBlanks + kChoices + "参考答案\n1.B 2.A\n")
            .starts_with(kOfBlanks + choices("---")));
  CHECK(questions_in(kBlanks + kChoices + "参考答案\n1.淘 2.油 3.布\n") ==
        kOfBlanks + choices("---"));
}

TEST_CASE("a key of letters below two sections of choices is nobody's") {
  const std::string more =
      "三、多选题\n1.洗手用( )\nA.皂\nB.清水\n2.切菜看( )\nA.刀口\nB.菜\n"
      "3.收刀先( )\nA.洗\nB.擦干\n";
  CHECK(questions_in(kBlanks + kChoices + more + "参考答案\n1.B 2.A 3.B\n")
            .starts_with(kOfBlanks + choices("---")));
}

TEST_CASE("sentences with blanks below a key are questions") {
  const std::string keyed = kChoices + "参考答案\n1.B 2.A 3.B\n";
  CHECK(questions_in(keyed +
                     "三、填空题\n1.煮饭前先____米。\n2.炒菜时先放____。\n3.洗碗用____。\n") ==
        choices("BAB") + kOfBlanks);
  // Words without a blank are the answers of such a section.
  CHECK(questions_in(kBlanks + kChoices +
                     "参考答案\n二、单选题\n1.B 2.A 3.B\n一、填空题\n1.淘\n2.油\n3.布\n") ==
        "fill | 煮饭前先____米。 |  | 淘\nfill | 炒菜时先放____。 |  | 油\n"
        "fill | 洗碗用____。 |  | 布\n" +
            choices("BAB"));
}

}  // namespace tiku
