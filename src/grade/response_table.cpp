#include "grade/response_table.h"

#include "grade/batch_messages.h"
#include "grade/judge.h"

namespace tiku {
namespace {

/// A question without an answer waits for a person, whatever was answered.
Judgement wait_for_key(const Response& response) {
  Judgement judgement;
  judgement.state = response.kind == Response::Kind::blank ? State::blank : State::pending;
  judgement.formula = text(msg::question_without_key);
  return judgement;
}

JudgedResponse judge_raw(const Question& question, std::string_view raw, Tolerance tolerance) {
  JudgedResponse judged;
  judged.raw = raw;
  judged.response = normalise(question, raw, tolerance);
  judged.judgement =
      question.keyed ? judge(question, judged.response) : wait_for_key(judged.response);
  return judged;
}

}  // namespace

ResponseTable::ResponseTable(std::vector<GradedItem>& items, Tolerance tolerance)
    : items_(items), tolerance_(tolerance), known_(items.size()) {
  for (std::size_t item = 0; item < items_.size(); ++item) {
    intern(item, {});
  }
}

std::uint32_t ResponseTable::intern(std::size_t item, std::string_view raw) {
  auto& known = known_[item];
  const auto found = known.find(raw);
  if (found != known.end()) {
    return found->second;
  }
  std::vector<JudgedResponse>& responses = items_[item].responses;
  const auto index = static_cast<std::uint32_t>(responses.size());
  responses.push_back(judge_raw(*items_[item].item.question, raw, tolerance_));
  known.emplace(raw, index);
  return index;
}

}  // namespace tiku
