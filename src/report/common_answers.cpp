#include "report/common_answers.h"

#include <map>
#include <utility>
#include <vector>

#include "base/text.h"
#include "base/width.h"
#include "report/answers_text.h"
#include "report/messages.h"

namespace tiku {
namespace {

constexpr std::size_t kAnswerWidth = 20;

bool earns_less(State state) {
  return state == State::wrong || state == State::partial || state == State::blank ||
         state == State::invalid;
}

std::string shown_answer(const JudgedResponse& response) {
  const std::string& normalised = response.response.normalised;
  return fit(visible(normalised.empty() ? raw_text(response.raw) : normalised), kAnswerWidth);
}

}  // namespace

bool is_open(const Question& question) {
  return question.type == QuestionType::short_answer || question.type == QuestionType::case_study;
}

CommonAnswer commonest_wrong_answer(const GradedItem& item) {
  std::vector<CommonAnswer> answers;  // in order of first appearance
  std::map<std::pair<bool, std::string>, std::size_t> known;
  CommonAnswer best;
  const Question& question = *item.item.question;
  if (is_open(question) || question.type == QuestionType::given) {
    return best;
  }
  for (const JudgedResponse& response : item.responses) {
    const State state = response.judgement.state;
    best.of += response.n;
    best.right += state == State::correct ? response.n : 0;
    if (!earns_less(state) || response.n == 0) {
      continue;
    }
    const bool is_blank = state == State::blank;
    const std::string answer = is_blank ? std::string() : shown_answer(response);
    const auto [place, fresh] = known.emplace(std::pair(is_blank, answer), answers.size());
    if (fresh) {
      answers.push_back({answer, is_blank});
    }
    answers[place->second].n += response.n;
  }
  for (const CommonAnswer& answer : answers) {
    if (answer.n > best.n) {
      best.n = answer.n;
      best.answer = answer.answer;
      best.is_blank = answer.is_blank;
    }
  }
  return best;
}

std::string key_of(const GradedItem& item) {
  return fit(visible(item.item.question->key_text()), kAnswerWidth);
}

std::string common_answer_text(const GradedItem& item, const CommonAnswer& common, Lang lang) {
  if (common.is_blank) {
    return text(msg::screen_often_blank, common.n, common.of).in(lang);
  }
  if (item.item.question->type == QuestionType::fill && item.item.question->fill.slots() == 1) {
    return text(msg::screen_often_fill, common.n, common.answer, key_of(item)).in(lang);
  }
  const Message& message =
      common.n > common.right ? msg::screen_often_suspect : msg::screen_often_choice;
  return text(message, common.n, common.of, common.answer, key_of(item)).in(lang);
}

}  // namespace tiku
