// Lists of questions under the names that programs in many languages give their fields.
#include <doctest/doctest.h>

#include "interop/registry.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

/// The questions as "stem A=x B=y: A"; "*" where something is to be looked at.
std::string read_named(const std::string& name, const std::string& text) {
  const ImportInput input{name, text, nullptr};
  const Result<ImportResult> result = recognise_import(input).read(input);
  std::string out;
  for (std::size_t i = 0; result && i < result->papers.size(); ++i) {
    const ImportedPaper& paper = result->papers[i];
    for (std::size_t at = 0; at < paper.bank.questions.size(); ++at) {
      const Question& question = paper.bank.questions[at];
      out += question.stem;
      for (const Option& option : question.options) {
        out += " " + option.label + "=" + option.text;
      }
      out += ": " + answer_of(question);
      for (const ImportDoubt& doubt : paper.doubts) {
        out += doubt.question == at && doubt.kind == DoubtKind::answer_unclear ? "*" : "";
      }
      out += "; ";
    }
  }
  return out;
}

std::string json(const std::string& text) {
  return read_named("list.json", text);
}

std::string yaml(const std::string& text) {
  return read_named("list.yaml", text);
}

}  // namespace

TEST_CASE("names of fields may be typed without their accents") {
  CHECK(json(R"([{"enonce": "Le ciel ?", "choix": ["bleu", "vert"], "bonneReponse": 0}])") ==
        "Le ciel ? A=bleu B=vert: A; ");
  CHECK(json(R"([{"pergunta": "Mar?", "opcoes": ["rosa", "azul"], "resposta_correta": "azul"}])") ==
        "Mar? A=rosa B=azul: B; ");
  CHECK(json(R"([{"frage": "Eins?", "antworten": ["x1", "x2"], "loesung": 0}])") ==
        "Eins? A=x1 B=x2: A; ");
  CHECK(json(R"([{"cau_hoi": "Cay?", "dap_an": ["me", "tre"], "dap_an_dung": "tre"}])") ==
        "Cay? A=me B=tre: B; ");
  CHECK(json(R"([{"question": "Qui ?", "Reponses": ["moi", "toi"], "BonneReponse": "toi"}])") ==
        "Qui ? A=moi B=toi: B; ");
}

TEST_CASE("options that say whether they are right, in other languages and short words") {
  CHECK(json(R"([{"ENUNCIADO": "Frío?", "RESPUESTAS": [
                   {"RESPUESTA": "hielo", "RESPUESTA_CORRECTA": "no"},
                   {"RESPUESTA": "fuego", "RESPUESTA_CORRECTA": "si"}]}])") ==
        "Frío? A=hielo B=fuego: B; ");
  CHECK(json(R"([{"enunciado": "Retas?", "alternativas": [
                   {"letra": "A", "texto": "uma", "correta": false},
                   {"letra": "B", "texto": "duas", "correta": true}]}])") ==
        "Retas? A=uma B=duas: B; ");
  CHECK(
      yaml(
          "- question: Qui ?\n  choices:\n    - txt: moi\n    - txt: toi\n      correct: true\n") ==
      "Qui ? A=moi B=toi: B; ");
  CHECK(json(R"([{"text": "One?", "answers": [{"text": "x", "points": 0},
                                               {"text": "y", "points": 1}]}])") ==
        "One? A=x B=y: B; ");
  // What each is worth says nothing where more than one is worth something else.
  CHECK(json(R"([{"question": "Mood?", "options": [{"text": "x", "points": 1},
                                                    {"text": "y", "points": 3}]}])") ==
        "Mood? A=x B=y: -; ");
}

TEST_CASE("names of types in other languages") {
  CHECK(json(R"([{"tipo": "vero_falso", "testo": "Piatta.", "rispostaCorretta": "falso"},
                 {"tipo": "opcion_multiple", "testo": "Uno?", "opzioni": ["a1", "b1"],
                  "rispostaCorretta": "b1"},
                 {"tipo": "desarrollo", "testo": "Di te.", "respuesta": "x"}])") ==
        "Piatta.: ×; Uno? A=a1 B=b1: B; Di te.: x; ");
}

TEST_CASE("a vague name of the question needs more beside it") {
  CHECK(json(R"([{"texto": "Casco?", "opcion_a": "rojo", "opcion_b": "azul",
                  "respuesta_correcta": "b"}])") == "Casco? A=rojo B=azul: B; ");
  CHECK(json(R"([{"title": "One?", "alternatives": ["x1", "y1"], "solution": "y1"}])") ==
        "One? A=x1 B=y1: B; ");
  CHECK(json(R"([{"texto": "a note", "respuesta": "x"}, {"texto": "another"}])").empty());
}

TEST_CASE("numbers in quotes count options as others do") {
  // "3" was read as the third of four, whatever the file counted from.
  CHECK(json(R"([{"question": "a", "options": ["w", "x1", "y1", "z1"], "answer": "0"},
                 {"question": "b", "options": ["w", "x1", "y1", "z1"], "answer": "3"}])") ==
        "a A=w B=x1 C=y1 D=z1: A; b A=w B=x1 C=y1 D=z1: D; ");
  CHECK(json(R"([{"question": "a", "options": ["w", "x1", "y1"], "answer": "1"}])") ==
        "a A=w B=x1 C=y1: -*; ");
  CHECK(json(R"([{"question": "a", "options": ["5", "2"], "answer": "2"}])") == "a A=5 B=2: B; ");
}

TEST_CASE("one slip among many numbers does not take the answers of the file away") {
  std::string text;
  const auto add = [&text](int answer) {
    text += "- question: q\n  choices: [w, x1, y1]\n  answer: " + std::to_string(answer) + "\n";
  };
  for (int i = 0; i < 9; ++i) {
    add(1);
  }
  const std::string before = text;
  add(0);
  add(3);
  const std::string read = yaml(text);
  CHECK(read.starts_with("q A=w B=x1 C=y1: B*; "));
  CHECK(read.ends_with("q A=w B=x1 C=y1: A*; q A=w B=x1 C=y1: -*; "));
  // Few answers, and as many of them that cannot be: nothing is known.
  text.clear();
  add(1);
  add(0);
  add(3);
  CHECK(yaml(text) == "q A=w B=x1 C=y1: -*; q A=w B=x1 C=y1: -*; q A=w B=x1 C=y1: -*; ");
  // The other way round.
  text = before;
  add(0);
  for (int i = 0; i < 3; ++i) {
    add(3);
  }
  CHECK(yaml(text).starts_with("q A=w B=x1 C=y1: A*; "));
}

TEST_CASE("options with names of their own, which answers that are said to be right give") {
  // The name was the answer, and the options were lost.
  CHECK(json(R"([{"text": "Jak?", "correctAnswers": [14813],
                  "answers": [{"id": 14812, "text": "nic"}, {"id": 14813, "text": "brzdit"}]}])") ==
        "Jak? A=nic B=brzdit: B; ");
  CHECK(json(R"([{"question": "Two?", "correctAnswers": ["SQS", "SNS"],
                  "answers": ["EC2", "SQS", "S3", "SNS"]}])") ==
        "Two? A=EC2 B=SQS C=S3 D=SNS: BD; ");
  CHECK(json(R"([{"question": "One?", "answers": {"rightAnswer": "x1", "wrongAnswer1": "y1",
                                                   "wrongAnswer2": "z1"}}])") ==
        "One? A=x1 B=y1 C=z1: A; ");
}

TEST_CASE("names of fields that ask have their answers behind them") {
  CHECK(json(R"({"quizQuestions": {"What is 1+1?": "2", "Which city?": "Paris"},
                 "questions": [], "answer": ""})") == "What is 1+1?: 2; Which city?: Paris; ");
}

TEST_CASE("a plus is a space only where more than it is coded") {
  CHECK(json(R"([{"question": "3+4?", "options": ["6", "7"], "answer": "7"}])") ==
        "3+4? A=6 B=7: B; ");
}

TEST_CASE("lists side by side are questions by their places") {
  CHECK(json(R"({"questions": ["One?", "Two?"], "options": [["a1", "b1"], ["c1", "d1"]],
                 "correctAnswers": [1, 0]})") == "One? A=a1 B=b1: B; Two? A=c1 B=d1: A; ");
  // One is missing: nobody knows whose answer that is.
  CHECK(json(R"({"questions": ["One?", "Two?"], "options": [["a1", "b1"], ["c1", "d1"]],
                 "correctAnswers": [1]})") == "One?: -; Two?: -; ");
}

TEST_CASE("the answer may be called a model, a sample or the canonical one") {
  for (const std::string name :
       {"canonicalAnswer", "model_answer", "sample answer", "suggestedAnswer", "idealResponse"}) {
    CHECK(json(R"([{"prompt": "What rings?", ")" + name + R"(": "a bell"}])") ==
          "What rings?: a bell; ");
  }
  // A sample alone is none.
  CHECK(json(R"([{"prompt": "What rings?", "sample": "a lamp", "answer": "a bell"}])") ==
        "What rings?: a bell; ");
}

}  // namespace tiku
