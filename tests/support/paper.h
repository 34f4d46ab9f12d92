#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "grade/grading.h"
#include "model/bank.h"

namespace tiku::test {

/// A bank of single-choice questions with options A to D and one point each, keyed by the letters
/// of `key`.
inline Bank single_choice_bank(std::string_view key) {
  Bank bank;
  for (std::size_t i = 0; i < key.size(); ++i) {
    Question question;
    question.number = static_cast<std::int64_t>(i) + 1;
    question.id = std::to_string(i + 1);
    question.type = QuestionType::single;
    question.points = 1;
    question.keyed = true;
    question.options_stated = true;
    question.policy.name = "exact";
    for (const char* label : {"A", "B", "C", "D"}) {
      question.options.push_back({label, std::string("option ") + label, {}});
    }
    question.right = {std::string(1, key[i])};
    bank.questions.push_back(question);
  }
  return bank;
}

/// A grading of such a bank, judged by comparing letters: one string a candidate, a letter an item,
/// "-" for blank.
inline Grading letter_grading(const Bank& bank, const std::vector<std::string_view>& sheets) {
  Grading grading;
  grading.bank = &bank;
  for (const Item& item : items_of(bank)) {
    GradedItem graded;
    graded.item = item;
    graded.max = item.question->points;
    for (const char* raw : {"", "A", "B", "C", "D"}) {
      JudgedResponse response;
      response.raw = raw;
      const bool blank = response.raw.empty();
      const bool right = response.raw == item.question->right.front();
      response.response.kind = blank ? Response::Kind::blank : Response::Kind::answered;
      if (!blank) {
        response.response.picks = {static_cast<std::size_t>(raw[0] - 'A')};
        response.response.normalised = raw;
      }
      response.judgement.state = blank ? State::blank : (right ? State::correct : State::wrong);
      response.judgement.points = right ? graded.max : Rational(0);
      graded.responses.push_back(response);
    }
    grading.items.push_back(graded);
  }
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    Candidate candidate;
    candidate.who.id = "c" + std::to_string(s + 1);
    for (std::size_t i = 0; i < sheets[s].size(); ++i) {
      const char letter = sheets[s][i];
      candidate.answers.push_back(letter == '-' ? 0U
                                                : static_cast<std::uint32_t>(letter - 'A' + 1));
      candidate.score += grading.items[i].responses[candidate.answers.back()].judgement.points;
      candidate.max += grading.items[i].max;
    }
    candidate.in_statistics = true;
    grading.candidates.push_back(candidate);
    grading.max = candidate.max;
  }
  return grading;
}

}  // namespace tiku::test
