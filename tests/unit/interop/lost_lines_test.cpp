// Papers that lost the ends of their lines.
#include "interop/text/layout/lost_lines.h"

#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "questions_in.h"

namespace tiku {
namespace {

/// What is asked once lines are found; "" where the text has its own.
std::string found_in(const std::string& text) {
  const std::optional<FoundLines> found = find_lost_lines(text);
  return found ? questions_in(found->text) : std::string();
}

/// Statements on one line, each between these two signs of an answer and a number.
std::string statements(const std::string& head, const std::string& yes, const std::string& no) {
  return head + "1.菜刀用完要插回刀架,刀口朝里。" + yes + "2.油锅烧热之后,人可以离开厨房。" + no +
         "3.饭前便后要用流水把手洗干净。" + yes + "4.剩菜在桌上放一天也不会变坏。" + no +
         "5.炒菜时要先开油烟机,再开火。" + yes + "\n";
}

std::string judged(const std::string& slot) {
  return "judge | 菜刀用完要插回刀架,刀口朝里。" + slot + " |  | √\n" +
         "judge | 油锅烧热之后,人可以离开厨房。" + slot + " |  | ×\n" +
         "judge | 饭前便后要用流水把手洗干净。" + slot + " |  | √\n" +
         "judge | 剩菜在桌上放一天也不会变坏。" + slot + " |  | ×\n" +
         "judge | 炒菜时要先开油烟机,再开火。" + slot + " |  | √\n";
}

/// The same with the signs before the numbers.
std::string led(const std::string& head, const std::string& yes, const std::string& no) {
  return head + yes + "1.菜刀用完要插回刀架,刀口朝里。" + no + "2.油锅烧热之后,人可以离开厨房。" +
         yes + "3.饭前便后要用流水把手洗干净。" + no + "4.剩菜在桌上放一天也不会变坏。" + yes +
         "5.炒菜时要先开油烟机,再开火。\n";
}

std::string with(std::string text, std::string_view word, std::string_view other) {
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at)) {
    text.replace(at, word.size(), other);
    at += other.size();
  }
  return text;
}

}  // namespace

TEST_CASE("questions on one line that a word and a number head") {
  CHECK(
      found_in("Desk test QUESTION: 1 Which of these is the one that rings? A. a lamp of glass "
               "B. a bell C. a key Answer(s): B Page 2 of the guide QUESTION: 2 Which of these is "
               "the one that shines? A. the moon B. a key C. a mat Answer(s): A\n") ==
      "single | Which of these is the one that rings? | A=a lamp of glass B=a bell C=a key | B\n"
      "single | Which of these is the one that shines? | A=the moon B=a key C=a mat | A\n");
  CHECK(
      found_in("Bài thi bàn, năm học này. Câu 1: Cái nào kêu khi có người đến? A. cái đèn. B. cái "
               "chuông. C. cái chìa. Câu 2: Cái nào sáng vào ban đêm? A. mặt trăng. B. cái chìa. "
               "C. cái thảm. Câu 3: Cái nào mở được cửa? A. cái thảm. B. cái đèn. C. cái chìa. "
               "----------HẾT----------\n") ==
      "single | Cái nào kêu khi có người đến? | A=cái đèn. B=cái chuông. C=cái chìa. | -\n"
      "single | Cái nào sáng vào ban đêm? | A=mặt trăng. B=cái chìa. C=cái thảm. | -\n"
      "single | Cái nào mở được cửa? | A=cái thảm. B=cái đèn. C=cái chìa. | -\n");
}

TEST_CASE("words that head questions on one line may be glued to what stands around them") {
  CHECK(found_in("Desk - Basic QuestionsQuestion 1Which of these is the one that rings?A. a lamp "
                 "of glassB. a bellC. a keyAnswer: BExplanationIt was cast to be rung.Question "
                 "2Which two of these shine?A. the moonB. a matC. a lampAnswer: A CExplanationThey "
                 "light the desk.\n") ==
        "single | Which of these is the one that rings? | A=a lamp of glass B=a bell C=a key | B\n"
        "multiple | Which two of these shine? | A=the moon B=a mat C=a lamp | AC\n");
}

TEST_CASE("prose that speaks of questions by their numbers keeps its lines") {
  CHECK_FALSE(
      find_lost_lines("The panel answered Question 1 within a minute, and then everybody spoke of "
                      "Question 2, on which the members of the board, A. Smith and B. Jones among "
                      "them, did not agree at all for the whole of the afternoon.\n"));
}

TEST_CASE("an amount before an option is no number of a question: c) 112. d) 911.") {
  CHECK(found_in("Test de la casa. 1.− ¿Cuál es el número que suena en toda la casa grande? a) "
                 "061. b) 112. c) 911. 2.− ¿Qué brilla en la casa grande y azul? a) la campana. "
                 "b) la lámpara. c) nada. 3.− ¿Quién llama a la puerta de la casa? a) Ana. b) "
                 "Luis. c) nadie. Respuestas: 1.− b 2.− b 3.− a\n") ==
        "single | ¿Cuál es el número que suena en toda la casa grande? | A=061. B=112. C=911. | B\n"
        "single | ¿Qué brilla en la casa grande y azul? | A=la campana. B=la lámpara. C=nada. | B\n"
        "single | ¿Quién llama a la puerta de la casa? | A=Ana. B=Luis. C=nadie. | A\n");
}

TEST_CASE("a key on the line of its paper has a heading in any language, with a name or none") {
  for (const char* head :
       {"CEVAP ANAHTARI", "Lösungsbogen Hauskunde:", "Soluzioni:", "Klucz odpowiedzi",
        "Facit:", "Ключи к тесту:", "Kunci Jawaban:", "Megoldások:"}) {
    CAPTURE(head);
    CHECK(found_in(std::string("Test 1. Ding dong in the house and the yard? a) a bell b) a "
                               "lamp c) a door 2. Bright light in the house and the yard? a) a "
                               "bell b) a lamp c) a door 3. Open wide in the house and yard? a) "
                               "a bell b) a lamp c) a door ") +
                   head + " 1. a 2. b 3. c\n") ==
          "single | Ding dong in the house and the yard? | A=a bell B=a lamp C=a door | A\n"
          "single | Bright light in the house and the yard? | A=a bell B=a lamp C=a door | B\n"
          "single | Open wide in the house and yard? | A=a bell B=a lamp C=a door | C\n");
  }
}

TEST_CASE("chinese: statements on one line, each of which ends in its answer") {
  CHECK(found_in(statements("一、判断题\n", "对", "错")) == judged(""));
  CHECK(found_in(statements("一、判断题\n", "正确", "错误")) == judged(""));
  CHECK(found_in(statements("一、判斷題\n", "正確", "錯誤")) == judged(""));
  // Amounts are no numbers.
  CHECK(questions_in(
            "一、判断题\n1.水烧到100度才开,放2.5升水也一样。\n对\n2.走开3.5分钟行。\n错\n") ==
        "judge | 水烧到100度才开,放2.5升水也一样。 |  | √\njudge | 走开3.5分钟行。 |  | ×\n");
}

TEST_CASE("chinese: questions on one line, each of which ends in words in a bracket") {
  CHECK(found_in("一、填空题\n1.回家后做饭之前,洗手先用(清水)2.切菜之前,为了不切到手,先看(刀口)"
                 "3.用电饭锅煮饭之前,先做(淘米)4.炒青菜的时候,锅里先放(热油)5.吃完饭以后,桌子先擦"
                 "(中间)6.洗完的碗要放在(碗架)\n") ==
        "fill | 回家后做饭之前,洗手先用( ) |  | 清水\n"
        "fill | 切菜之前,为了不切到手,先看( ) |  | 刀口\n"
        "fill | 用电饭锅煮饭之前,先做( ) |  | 淘米\n"
        "fill | 炒青菜的时候,锅里先放( ) |  | 热油\n"
        "fill | 吃完饭以后,桌子先擦( ) |  | 中间\nfill | 洗完的碗要放在( ) |  | 碗架\n");
}

TEST_CASE("chinese: a slot before a number stays with it") {
  // Neither a line nor an answer is found between the slot and its number.
  CHECK_FALSE(find_lost_lines(led("一、判断题 ", "( )", "( )")));
  for (const auto& [yes, no] : {std::pair("(√)", "(×)"),
                                {"（√）", "（×）"},
                                {"(对)", "(错)"},
                                {"(正确)", "(错误)"},
                                {"（正確）", "（錯誤）"}}) {
    CAPTURE(yes);
    CHECK_FALSE(find_lost_lines(led("一、判断题 ", yes, no)));
    for (const char* head :
         {"一、判断题\n", "一、判断题 ", "一、判断题", "一、判断题:", "一、判断题(每题2分)"}) {
      CAPTURE(head);
      CHECK(questions_in(led(head, yes, no)) == judged(""));
    }
  }
  CHECK(questions_in(led("一、判断题 ", "( )", "( )") + "参考答案\n1.√2.×3.√4.×5.√\n") ==
        judged(""));
  CHECK(questions_in("二、单选题 (B)1.洗手先用什么?A.酒B.清水(A)2.切菜先看什么?A.刀口B.天\n") ==
        "single | 洗手先用什么? | A=酒 B=清水 | B\nsingle | 切菜先看什么? | A=刀口 B=天 | A\n");
}

TEST_CASE("chinese: numbers on one line that are printed twice") {
  CHECK(found_in("一、简答题\n1.1.回家做饭之前怎样洗手?2.2.切菜的时候怎样不切到手?3.3.怎样用电饭锅"
                 "煮饭?4.4.怎样炒出好吃的青菜?5.5.吃完饭以后怎样收拾桌子?6.6.洗完的碗要放在哪里?\n")
            .ends_with("short | 切菜的时候怎样不切到手? |  | -\nshort | 怎样用电饭锅煮饭? |  | -\n"
                       "short | 怎样炒出好吃的青菜? |  | -\n"
                       "short | 吃完饭以后怎样收拾桌子? |  | -\n"
                       "short | 洗完的碗要放在哪里? |  | -\n"));
}

TEST_CASE("chinese: questions on one line that a name heads, in both scripts") {
  const std::string paper =
      "题目:回家后做饭之前洗手先用什么?答案:清水题目:切菜之前为了不切到手先看什么?答案:刀口"
      "题目:用电饭锅煮饭之前先做什么?答案:淘米题目:炒青菜的时候锅里先放什么?答案:热油\n";
  const std::string all =
      "short | 回家后做饭之前洗手先用什么? |  | 清水\n"
      "short | 切菜之前为了不切到手先看什么? |  | 刀口\n"
      "short | 用电饭锅煮饭之前先做什么? |  | 淘米\n"
      "short | 炒青菜的时候锅里先放什么? |  | 热油\n";
  CHECK(found_in(paper) == all);
  for (const char* name : {"题干", "題目", "題幹"}) {
    CAPTURE(name);
    CHECK(found_in(with(paper, "题目", name)) == all);
  }
  // A word that no colon follows is one of the sentence.
  CHECK_FALSE(find_lost_lines(with(paper, "题目:", "题目")));
}

TEST_CASE("chinese: ordinals head questions on one line, in both scripts") {
  const std::string paper =
      "第6题回家后做饭之前洗手先用什么?A.酒B.清水答案:B第7题切菜之前为了不切到手先看什么?A.刀口"
      "B.天答案:A第8题用电饭锅煮饭之前先做什么?A.烧火B.淘米答案:B\n";
  const std::string all =
      "single | 回家后做饭之前洗手先用什么? | A=酒 B=清水 | B\n"
      "single | 切菜之前为了不切到手先看什么? | A=刀口 B=天 | A\n"
      "single | 用电饭锅煮饭之前先做什么? | A=烧火 B=淘米 | B\n";
  CHECK(found_in(paper) == all);
  CHECK(found_in(with(paper, "题", "題")) == all);
  // They may begin again from 1.
  CHECK(found_in(with(with(with(paper, "第6", "第1"), "第7", "第2"), "第8", "第1")) == all);
}

TEST_CASE("chinese: a sentence that speaks of questions by their ordinals keeps its line") {
  const std::string stem =
      "第1题讲了洗手,第2题讲了切菜,第3题讲了煮饭,请说说这三题里哪一题和明火有关,和明火有关的事情"
      "要注意什么,为什么要注意?";
  CHECK_FALSE(find_lost_lines("1." + stem + "答:煮饭。2.炒青菜先放什么?答:热油。\n"));
  CHECK(questions_in("一、简答题\n1." + stem + "答:煮饭。2.炒青菜先放什么?答:热油。\n") ==
        "short | " + stem + " |  | 煮饭。\nshort | 炒青菜先放什么? |  | 热油。\n");
}

}  // namespace tiku
