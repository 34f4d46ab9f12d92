#include "unit/interop/questions_in.h"

#include <algorithm>
#include <vector>

#include <doctest/doctest.h>

#include "bank/table_answer.h"
#include "bank/words.h"
#include "base/text.h"
#include "interop/registry.h"
#include "interop/text/english/passes.h"
#include "interop/text/papers.h"

namespace tiku {

std::string answer_of(const Question& question) {
  if (question.type == QuestionType::short_answer || question.type == QuestionType::case_study) {
    return question.rubric->reference.empty() ? "-" : question.rubric->reference;
  }
  if (question.type == QuestionType::judge && question.keyed) {
    return question.truth ? "√" : "×";
  }
  return question.keyed ? question.key_text() : "-";
}

namespace {

/// What is said about a text names lines of the file: no convention may add or take one.
void check_lines_stay(const std::string& text) {
  const std::string plain = with_plain_conventions(text).text;
  CHECK(std::count(plain.begin(), plain.end(), '\n') == std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

std::string questions_in(const std::string& bytes) {
  check_lines_stay(bytes);
  ImportResult result;
  read_papers(bytes, result);
  std::string out;
  for (const ImportedPaper& paper : result.papers) {
    for (const Question& question : paper.bank.questions) {
      std::vector<std::string> options;
      for (const Option& option : question.options) {
        options.push_back(option.label + "=" + option.text);
      }
      out += std::string(type_name(question.type)) + " | " + question.stem + " | " +
             join(options, " ") + " | " + answer_of(question) + "\n";
    }
  }
  return out;
}

std::string markdown_questions_in(const std::string& text, bool with_reasons) {
  const ImportInput input{"quiz.md", text, nullptr};
  const ImportFormat& format = recognise_import(input);
  const Result<ImportResult> result = format.read(input);
  std::string out;
  for (std::size_t i = 0; result && i < result->papers.size(); ++i) {
    for (const Question& question : result->papers[i].bank.questions) {
      out += std::string(type_name(question.type)) + " " + question.stem + " [";
      for (const Option& option : question.options) {
        out += option.label + "=" + option.text + ";";
      }
      out += "] " + answer_of(question);
      const bool explains = with_reasons && !question.explanation.empty();
      out += (explains ? " (" + question.explanation + ")" : "") + "\n";
    }
  }
  return out;
}

std::string recognised_questions_in(const std::string& name, const std::string& bytes) {
  const ImportInput input{name, bytes, nullptr};
  const Result<ImportResult> result = recognise_import(input).read(input);
  std::string out;
  for (std::size_t i = 0; result && i < result->papers.size(); ++i) {
    for (const Question& question : result->papers[i].bank.questions) {
      out += question.stem;
      for (const Option& option : question.options) {
        out += " " + option.label + "=" + option.text;
      }
      out += ": " + answer_of(question) + "; ";
    }
  }
  return out.empty() ? "-" : out;
}

}  // namespace tiku
