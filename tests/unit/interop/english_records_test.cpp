// Papers whose questions all look alike: what comes again tells heads, options and answers.
#include <string>

#include <doctest/doctest.h>

#include "interop/text/english/option_lines.h"
#include "interop/text/english/record_answers.h"
#include "interop/text/english/record_heads.h"
#include "questions_in.h"

namespace tiku {
namespace {

constexpr std::string_view kRings =
    "single | Which rings? | A=a lamp B=a bell | B\n"
    "single | Which shines? | A=the moon B=a key | A\n"
    "single | Which opens? | A=a rug B=a key | B\n";

/// Three questions: `head` before what is asked, with the number for its @; `open` and `close`
/// around the letters of options; `answer` before the letter of the right one.
std::string three(const std::string& head, const std::string& open, const std::string& close,
                  const std::string& answer, const std::string& last = "\n") {
  const std::string asked[] = {"Which rings?", "Which shines?", "Which opens?"};
  const std::string options[][2] = {
      {"a lamp", "a bell"}, {"the moon", "a key"}, {"a rug", "a key"}};
  const char right[] = {'B', 'A', 'B'};
  std::string out = "Desk test\n\n";
  for (int i = 0; i < 3; ++i) {
    std::string number = head;
    number.replace(number.find('@'), 1, std::to_string(i + 1));
    out += number + asked[i] + "\n" + open + "A" + close + options[i][0] + "\n" + open + "B" +
           close + options[i][1] + "\n" + answer + right[i] + last;
  }
  return out;
}

std::string places_of(std::string_view line, std::initializer_list<std::string_view> options,
                      OptionKind kind = OptionKind::letters) {
  const std::vector<std::string_view> texts(options);
  const RecordAnswer answer = read_record_answer(line, texts, kind);
  return answer.letters + (answer.rest.empty() ? "" : "|" + std::string(answer.rest));
}

}  // namespace

TEST_CASE("heads of any shape that counts above every list of options") {
  for (const std::string head : {"PREGUNTA @: ", "Q.A.@ : ", "B02-M0@) ", "### Scenario @\n\n",
                                 "PROBLEM NO @.\n", "ITEM #@ - "}) {
    CAPTURE(head);
    CHECK(questions_in(three(head, "", ") ", "Answer: ")) == kRings);
  }
}

TEST_CASE("letters of options behind any ornament") {
  for (const std::string open : {"• ", "- [ ] ", "**", "> ", "○ "}) {
    CAPTURE(open);
    CHECK(questions_in(three("PREGUNTA @: ", open, open == "**" ? ".** " : ". ", "Answer: ")) ==
          kRings);
  }
  CHECK(questions_in(three("PREGUNTA @: ", "[", "] ", "Answer: ")) == kRings);
  CHECK(questions_in(three("PREGUNTA @: ", "", ".- ", "Answer: ")) == kRings);
  CHECK(questions_in(three("@. ", "", ").- ", "Answer: ")) == kRings);
}

TEST_CASE("answers behind any label that has a word for them") {
  for (const std::string label : {"RESPUESTA OFICIAL: ", "Rpta.: \"", "GABARITO: letra ", "Ans- ",
                                  "Correct Answer: ", "✔ Richtige Antwort: ", "Kunci jawaban : "}) {
    CAPTURE(label);
    CHECK(questions_in(three("Question @\n", "", ") ", label,
                             label.ends_with('"') ? "\"\n" : "\n")) == kRings);
  }
  // What somebody answered, and what is wrong, are no answers.
  for (const std::string label : {"Your answer: ", "Wrong answer: ", "Tu respuesta: "}) {
    CAPTURE(label);
    CHECK(questions_in(three("Question @\n", "", ") ", label)).find("| B\n") == std::string::npos);
  }
}

TEST_CASE("a label of an answer tells letters, or an option in its own words") {
  CHECK(places_of("Correct Answer: C [Mercury]", {"Lead", "Tin", "Mercury"}) == "C");
  CHECK(places_of("Answer(s): A, C", {"a", "b", "c"}) == "AC");
  CHECK(places_of("Réponse : b) la banque", {"la caisse", "la banque"}) == "B");
  CHECK(places_of("the answer is went", {"goed", "went"}) == "B");
  CHECK(places_of("Solution : (2) IFSC - a code", {"SWIFT", "IFSC"}, OptionKind::digits) ==
        "B|IFSC - a code");
  // A digit is what an option says, unless digits stand before them.
  CHECK(places_of("Answer: 3", {"2", "3", "4"}) == "B");
  CHECK(places_of("Answer: 3", {"20", "30", "40"}).empty());
  CHECK(places_of("Answer: 3", {"20", "30", "40"}, OptionKind::digits) == "C");
  // An article is no letter, and neither is a word.
  CHECK(places_of("Answer: A bell", {"a lamp", "a rug"}).empty());
  CHECK(places_of("Answer: Bell", {"a lamp", "a rug"}).empty());
  // Of two options with the same words neither is meant.
  CHECK(places_of("Answer: a bell", {"A bell", "a bell."}).empty());
  CHECK(places_of("Answer: n - 1", {"n + 1", "n - 1"}) == "B");
  CHECK(places_of("Difficulty: A", {"a", "b"}).empty());
  CHECK(places_of("Ans- C", {"lamp", "bell", "rug"}) == "C");
  CHECK(places_of("Doğru cevap b) bir zil seçeneğidir.", {"lamba", "bir zil"}) ==
        "B|bir zil seçeneğidir.");
}

TEST_CASE("options behind digits, where labels tell which are right") {
  CHECK(questions_in("Desk test\n1. Which rings?\n(1) a lamp\n(2) a bell\n(3) a rug\nShow Answer\n"
                     "Solution : (2)\n2. Which shines?\n(1) the moon\n(2) a key\n(3) a rug\nShow "
                     "Answer\nSolution : (1)\n3. Which opens?\n(1) a rug\n(2) a key\n(3) a bell\n"
                     "Show Answer\nSolution : (2)\n") ==
        "single | Which rings? | A=a lamp B=a bell C=a rug | B\n"
        "single | Which shines? | A=the moon B=a key C=a rug | A\n"
        "single | Which opens? | A=a rug B=a key C=a bell | B\n");
}

TEST_CASE("bullets are options where as many stand below each question, else not") {
  const std::string paper =
      "Desk test\n\nQuestion 1\nWhich rings?\n• a lamp\n• a bell\n• a rug\nQuestion 2\nWhich "
      "shines?\n• the moon\n• a key\n• a rug\nQuestion 3\nWhich opens?\n• a rug\n• a key\n• a "
      "bell\nQuestion 4\nWhich burns?\n• a fire\n• a key\n• a bell\n";
  CHECK(questions_in(paper) ==
        "single | Which rings? | A=a lamp B=a bell C=a rug | -\n"
        "single | Which shines? | A=the moon B=a key C=a rug | -\n"
        "single | Which opens? | A=a rug B=a key C=a bell | -\n"
        "single | Which burns? | A=a fire B=a key C=a bell | -\n");
  // Points of a talk.
  CHECK(questions_in("Our desk\n\nUnit 1\nCalls\n• greet\n• ask\n• thank\nUnit 2\nMails\n• read\n•"
                     " write\n• send\nUnit 3\nVisits\n• knock\n• enter\n• sit\nUnit 4\nHome\n• "
                     "lock\n• leave\n• rest\n")
            .empty());
}

TEST_CASE("marks behind options that are wrapped, where most lists have one") {
  CHECK(questions_in("Desk test\nQuestion: 1\nWhich rings?\na. a lamp on\nthe desk\nb. a bell "
                     "at\nthe door (Answer)\nQuestion: 2\nWhich shines?\na. the moon *\nb. a "
                     "key\nQuestion: 3\nWhich opens?\na. a rug\nb. a key of\niron\n(Answer)\n") ==
        "single | Which rings? | A=a lamp on the desk B=a bell at the door | B\n"
        "single | Which shines? | A=the moon B=a key | A\n"
        "single | Which opens? | A=a rug B=a key of iron | B\n");
}

TEST_CASE("what is bold in one list alone is no answer") {
  const std::string all = questions_in(
      "Desk test\n\nQuestion N1\nWhich rings?\n**a. a lamp**\nb. a bell\n\nQuestion N2\nWhich "
      "shines?\na. the moon\nb. a key\n\nQuestion N3\nWhich opens?\na. a rug\nb. a key\n");
  CHECK(all.find("| A\n") == std::string::npos);
}

TEST_CASE("the right option behind the last one") {
  CHECK(questions_in("Desk test\n1. 1 Which rings?\nA a lamp\nB a bell\nC a rug: B a bell\n2. 2 "
                     "Which shines?\nA the moon\nB a key\nC a rug: A the moon\n3. 3 Which "
                     "opens?\nA a rug\nB a bell\nC a key: C a key\n") ==
        "single | Which rings? | A=a lamp B=a bell C=a rug | B\n"
        "single | Which shines? | A=the moon B=a key C=a rug | A\n"
        "single | Which opens? | A=a rug B=a bell C=a key | C\n");
}

TEST_CASE("a key whose items have labels and reasons") {
  CHECK(questions_in("SIMULADO\n01 Which rings?\nA) a lamp\nB) a bell\n02 Which shines?\nA) the "
                     "moon\nB) a key\n03 Which opens?\nA) a rug\nB) a key\n\nGABARITO SIMULADO\n\n"
                     "01) GABARITO: B\nCOMENTÁRIO:\nBells ring.\n02) GABARITO: A\nCOMENTÁRIO:\n"
                     "It does.\n03) GABARITO: B\nCOMENTÁRIO:\nKeys open.\n") == kRings);
}

TEST_CASE("a key of pairs in any order, if it is whole") {
  const std::string paper =
      "Desk test\n1. Which rings?\na) a lamp\nb) a bell\n2. Which shines?\na) the moon\nb) a key\n"
      "3. Which opens?\na) a rug\nb) a key\n4. Which burns?\na) a fire\nb) a key\n5. Which "
      "flies?\na) a rug\nb) a bird\n\nLösungsbogen\n\n";
  CHECK(questions_in(paper + "1b 4a 2a 5b 3b\n") ==
        std::string(kRings) +
            "single | Which burns? | A=a fire B=a key | A\n"
            "single | Which flies? | A=a rug B=a bird | B\n");
  CHECK(questions_in(paper + "1b 4a 2a 5b 2b\n").find("| B=") == std::string::npos);
}

TEST_CASE("statements below a question count for themselves") {
  CHECK(questions_in("Desk test\n1. Which of these ring?\n1. Bells\n2. Lamps\n3. Rugs\nSelect the "
                     "answer:\n(a) 1 only\n(b) 2 and 3\n2. Which shines?\n(a) the moon\n(b) a "
                     "key\n3. Consider these pairs:\nBell : rings\n1. Lamp : shines\n2. Rug : "
                     "burns\n3. Key : opens\nWhich are right?\n(a) 1 and 3\n(b) 2 only\n") ==
        "single | Which of these ring?\n1. Bells\n2. Lamps\n3. Rugs Select the answer: | A=1 only "
        "B=2 and 3 | -\n"
        "single | Which shines? | A=the moon B=a key | -\n"
        "single | Consider these pairs:\nBell : rings\n1. Lamp : shines\n2. Rug : burns\n3. Key : "
        "opens Which are right? | A=1 and 3 B=2 only | -\n");
}

TEST_CASE("heads are words, codes, Roman numbers") {
  CHECK(read_record_head("PREGUNTA 4: a").shape == "pregunta #:");
  CHECK(read_record_head("B02-M13) a").number == 13);
  CHECK(read_record_head("(iv) a").number == 4);
  CHECK(read_record_head("(iv) a").shape == read_record_head("(ix) b").shape);
  CHECK(read_record_head("Question 7 of 20. a").number == 7);
  CHECK(read_record_head("3rd place").shape.empty());
}

TEST_CASE("topics beside the numbers, and captions below the options") {
  CHECK(questions_in(three("### Q@ · easy\n", "", ") ", "Answer: ")) == kRings);
  CHECK(questions_in("Test\n31. Which rings?\n\na lamp\na bell\na rug\nResultado:\n\n32. Which "
                     "shines?\n\nthe moon\na key\na rug\nResultado:\n\n33. Which opens?\n\na "
                     "rug\na key\na bell\nResultado:\n") ==
        "single | Which rings? | A=a lamp B=a bell C=a rug | -\n"
        "single | Which shines? | A=the moon B=a key C=a rug | -\n"
        "single | Which opens? | A=a rug B=a key C=a bell | -\n");
}

TEST_CASE("reasons for each option below an answer are no options of it") {
  const std::string reasons =
      "\n• Rationale for A: Incorrect. It burns.\n• Rationale for B: Correct. It sounds.\n";
  CHECK(questions_in("Exam 5\n1. Which one\nrings? A) A lamp B) A bell\nANSWER: B" + reasons +
                     "2. Which one\nshines? A) The moon B) A key\nANSWER: A" + reasons +
                     "3. Which one\nopens? A) A rug B) A key\nANSWER: B" + reasons) ==
        "single | Which one rings? | A=A lamp B=A bell | B\n"
        "single | Which one shines? | A=The moon B=A key | A\n"
        "single | Which one opens? | A=A rug B=A key | B\n");
}

TEST_CASE("parts that are counted in words, in the paper and in its key") {
  CHECK(
      questions_in("Desk test\n\nPart One: Fill in the blank (3 pts each)\n\n1. ________ ring.\n"
                   "2. Lamps ________.\n\nPart Two: True or False (2 pts each)\n\n1. Bells "
                   "shine.\n2. Keys open.\n\nPart Three: Multiple Choice (2 pts each)\n\n1. Which "
                   "rings?\na. a lamp\nb. a bell\n\nAnswer Key\n\nPart One\n1. Bells\n2. shine\n\n"
                   "Part Two\n1. F\n2. T\n\nPart Three\n1. b\n") ==
      "fill | ________ ring. |  | Bells\n"
      "fill | Lamps ________. |  | shine\n"
      "judge | Bells shine. |  | ×\n"
      "judge | Keys open. |  | √\n"
      "single | Which rings? | A=a lamp B=a bell | B\n");
}

TEST_CASE("a letter begins an option if something closes it") {
  CHECK(read_option_line("• A) a bell").place == 1);
  CHECK(read_option_line("**C. a bell**").is_bold);
  CHECK(read_option_line("- [x] b. a bell").is_ticked);
  CHECK(read_option_line("*b) a bell").is_ticked);
  CHECK_FALSE(read_option_line("* b) a bell").is_ticked);
  CHECK(read_option_line("a).- a bell").text == "a bell");
  CHECK(read_option_line("e.g. a bell").place == 0);
  CHECK(read_option_line("Bells ring.").place == 0);
  CHECK(read_option_line("").place == 0);
}

}  // namespace tiku
