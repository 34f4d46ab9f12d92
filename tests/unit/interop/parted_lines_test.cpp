// Lists in text files whose lines are all records of the same fields, and what merely looks so.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

std::string read(const std::string& bytes) {
  return recognised_questions_in("a.txt", bytes);
}

constexpr const char* kThree =
    "Which bell is the oldest?: the copper one; Who rings at noon?: the porter; "
    "When does the desk open?: at nine, daily; ";

}  // namespace

TEST_CASE("a question a line with its answer behind a sign that is the same on all lines") {
  for (const std::string sign : {" - ", ",", " = ", "|", " -> ", " : ", "#", " \xE2\x80\x93 "}) {
    CAPTURE(sign);
    CHECK(read("Which bell is the oldest?" + sign + "the copper one\nWho rings at noon?" + sign +
               "the porter\n\nWhen does the desk open?" + sign + "at nine, daily\n") == kThree);
  }
  // One line tells what to name: the sign behind the sentence parts it, or it stands but once.
  CHECK(read("Who rings at noon?,the porter\nWho rings at four?,the cook\n"
             "Who sleeps at nine?,nobody\nWhat does the cook ring?,a spoon\n"
             "Name the oldest bell, or its tower.,Old Tom\n") ==
        "Who rings at noon?: the porter; Who rings at four?: the cook; "
        "Who sleeps at nine?: nobody; What does the cook ring?: a spoon; "
        "Name the oldest bell, or its tower.: Old Tom; ");
}

TEST_CASE("fields behind the answer that are no part of it do not hide it") {
  CHECK(read("Which bell is the oldest?|the copper one|A\nWho rings at noon?|the porter|B\n"
             "When does the desk open?|at nine, daily|A\n") == kThree);
  CHECK(read("7#Which bell is the oldest?#the copper one#easy\n"
             "9#Who rings at noon?#the porter#easy\n"
             "4#When does the desk open?#at nine, daily#hard\n") == kThree);
}

TEST_CASE("options between signs, fewer or none on some lines, and the key last") {
  CHECK(read("pick*A fruit?*nail*plum*sand*b\npick*A tool?*saw*pear*milk*a\n"
             "guess*How many bells hang there?*12\npick*A metal?*wool*wood*iron*c\n"
             "pick*A bird?*owl*dog*bee*a\n") ==
        "A fruit? A=nail B=plum C=sand: B; A tool? A=saw B=pear C=milk: A; "
        "How many bells hang there?: 12; A metal? A=wool B=wood C=iron: C; "
        "A bird? A=owl B=dog C=bee: A; ");
}

TEST_CASE("cards of terms and what they are, where some of them ask") {
  const std::string asked =
      "What is a bell?*A cup of metal that rings when it is struck\n"
      "What is a desk?*A table at which somebody sits and waits\n"
      "What is a porter?*Somebody who opens doors and carries bags\n";
  const std::string told =
      "Clapper*The tongue within a bell that strikes it\n"
      "Belfry*The room of a tower in which bells hang\n";
  CHECK(read(asked + told) ==
        "What is a bell?: A cup of metal that rings when it is struck; "
        "What is a desk?: A table at which somebody sits and waits; "
        "What is a porter?: Somebody who opens doors and carries bags; "
        "Clapper: The tongue within a bell that strikes it; "
        "Belfry: The room of a tower in which bells hang; ");
  CHECK(read(told + "Yoke*The beam from which a bell swings freely\n") == "-");
}

TEST_CASE("lines that share a sign and ask nothing are no list of questions") {
  // A log, a roster, words of two languages, settings, a program.
  CHECK(read("08:01|desk|the door was opened\n08:02|desk|the lamp was lit\n"
             "08:05|hall|the bell was rung\n") == "-");
  CHECK(read("Ann Bell#Porter of the house#12\nBob Lamp#Cook of the house#14\n"
             "Cid Door#Guest of the house#15\n") == "-");
  CHECK(read("Glocke*bell\nLampe*lamp\nTisch*table\nFenster*window\n") == "-");
  CHECK(read("bell.tone = low and long\nbell.time = at noon\nlamp.tone = warm and dim\n") == "-");
  CHECK(read("x = open ? 1 : 0;\ny = shut ? 2 : 0;\nz = lit ? 3 : 0;\n") == "-");
  // People who talk; several fields of which none is known to be the answer.
  CHECK(read("\"Who is there?\" - asked the porter.\nNobody said a word for a while.\n"
             "\"Is it you?\" - he asked again.\nThe bell rang, and the door was shut.\n") == "-");
  CHECK(read("A fruit of trees?,nail,plum,sand\nA tool of wood?,saw,pear,milk\n"
             "A metal of old?,wool,wood,iron\n")
            .find(": nail") == std::string::npos);
  CHECK(read("A fruit of trees?;nail;plum;sand\nA tool of wood?;saw;pear;milk\n"
             "A metal of old?;wool;wood;iron\n")
            .find(": nail") == std::string::npos);
}

TEST_CASE("a label behind the sign makes lines of a paper of them") {
  CHECK(read("Which bell is the oldest? - Answer: the copper one\n"
             "Who rings at noon? - Answer: the porter\n"
             "When does the desk open? - Answer: at nine, daily\n") == kThree);
}

TEST_CASE("options that are judged below all of them, a line each") {
  const std::string head = "---- Card ----\n\n";
  const std::string asked = "What rings in the hall?\n\n- a bell\n- a lamp\n- the door\n";
  const std::string other = "What lights the desk?\n\na bell\na lamp\nthe window\n";
  CHECK(read(head + asked + "---- Answer ----\nThis is right.\nThis is wrong.\nThis is wrong.\n" +
             head + other + "---- Answer ----\nThis is wrong.\nThis is right.\nThis is right.\n") ==
        "What rings in the hall? A=a bell B=a lamp C=the door: A; "
        "What lights the desk? A=a bell B=a lamp C=the window: BC; ");
  // Verdicts without options above them are sentences.
  const std::string report =
      "The first test is over.\n\nThe sum is right.\nThe sum is wrong.\n\n"
      "The second test is over.\n\nThe sum is wrong.\nThe sum is wrong.\n";
  CHECK(read(report) == "-");
}

TEST_CASE("records of so many lines, with the key alone on the last of them") {
  const std::string fruits =
      "A fruit? A=nail B=plum C=sand: B; A tool? A=saw B=pear C=milk: A; "
      "A metal? A=wool B=wood C=iron: C; A bird? A=owl B=dog C=bee: A; "
      "A drink? A=iron B=milk C=sand: B; ";
  const std::string lines =
      "A fruit?\nnail\nplum\nsand\n2\nA tool?\nsaw\npear\nmilk\n1\nA metal?\nwool\nwood\niron\n"
      "3\nA bird?\nowl\ndog\nbee\n1\nA drink?\niron\nmilk\nsand\n2\n";
  CHECK(read(lines) == fruits);
  CHECK(read("5\n3\n" + lines) == fruits);
  // Each is counted, and its options have letters.
  CHECK(read("1\nA fruit?\na) nail\nb) plum\nc) sand\n2\n2\nA tool?\na) saw\nb) pear\nc) milk\n1\n"
             "3\nA metal?\na) wool\nb) wood\nc) iron\n3\n4\nA bird?\na) owl\nb) dog\nc) bee\n1\n"
             "5\nA drink?\na) iron\nb) milk\nc) sand\n2\n") == fruits);
  // Numbers to choose from: the key counts them.
  CHECK(read("3\nTwo and two are\n5\n4\n9\n2\nThree and three are\n6\n7\n9\n1\n"
             "Four and four are\n7\n9\n8\n3\nFive and five are\n9\n10\n11\n2\n"
             "Six and six are\n12\n11\n10\n1\n") ==
        "Two and two are A=5 B=4 C=9: B; Three and three are A=6 B=7 C=9: A; "
        "Four and four are A=7 B=9 C=8: C; Five and five are A=9 B=10 C=11: B; "
        "Six and six are A=12 B=11 C=10: A; ");
}

TEST_CASE("lists of other things that take as many lines each are no questions") {
  CHECK(read("Red chair\nof oak\nfor the hall\nold\n2\nBlue lamp\nof glass\nfor a desk\nnew\n1\n"
             "Grey sofa\nof wool\nfor the hall\nold\n3\nGreen door\nof pine\nfor a room\nnew\n2\n"
             "White bed\nof iron\nfor a room\nold\n1\n") == "-");
}

}  // namespace tiku
