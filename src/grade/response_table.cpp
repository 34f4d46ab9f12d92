#include "grade/response_table.h"

#include "grade/batch_messages.h"
#include "grade/judge.h"
#include "sheet/printed_options.h"

namespace tiku {
namespace {

/// A question without an answer waits for a person, whatever was answered.
Judgement wait_for_key(const Response& response) {
  Judgement judgement;
  judgement.state = response.kind == Response::Kind::blank ? State::blank : State::pending;
  judgement.formula = text(msg::question_without_key);
  return judgement;
}

JudgedResponse judge_read(const Question& question, std::string_view raw, Response response) {
  JudgedResponse judged;
  judged.raw = raw;
  judged.response = std::move(response);
  judged.judgement =
      question.keyed ? tiku::judge(question, judged.response) : wait_for_key(judged.response);
  return judged;
}

Response refused_response() {
  Response response;
  response.kind = Response::Kind::invalid;
  response.reason = kRefusedByReader;
  response.explanation = text(msg::refused_by_reader);
  return response;
}

}  // namespace

ResponseTable::ResponseTable(std::vector<GradedItem>& items, Tolerance tolerance)
    : items_(items), tolerance_(tolerance), known_(items.size()), refused_(items.size()) {
  for (std::size_t item = 0; item < items_.size(); ++item) {
    intern(item, {});
  }
}

std::uint32_t ResponseTable::intern(std::size_t item, std::string_view raw) {
  const std::optional<std::uint32_t> known = find(item, raw);
  return known ? *known : add(item, judge(item, raw));
}

std::optional<std::uint32_t> ResponseTable::find(std::size_t item, std::string_view raw) const {
  const auto found = known_[item].find(raw);
  return found == known_[item].end() ? std::nullopt : std::optional(found->second);
}

JudgedResponse ResponseTable::judge(std::size_t item, std::string_view raw) const {
  const Question& question = *items_[item].item.question;
  return judge_read(question, raw, normalise_printed(question, raw, tolerance_));
}

std::uint32_t ResponseTable::add(std::size_t item, JudgedResponse judged) {
  const auto next = static_cast<std::uint32_t>(items_[item].responses.size());
  const auto [known, is_new] = known_[item].try_emplace(judged.raw, next);
  return is_new ? append(item, std::move(judged)) : known->second;
}

std::uint32_t ResponseTable::intern_refused(std::size_t item, std::string_view raw) {
  const auto found = refused_[item].find(raw);
  if (found != refused_[item].end()) {
    return found->second;
  }
  const std::uint32_t index =
      append(item, judge_read(*items_[item].item.question, raw, refused_response()));
  refused_[item].emplace(raw, index);
  return index;
}

std::uint32_t ResponseTable::append(std::size_t item, JudgedResponse judged) {
  std::vector<JudgedResponse>& responses = items_[item].responses;
  responses.push_back(std::move(judged));
  return static_cast<std::uint32_t>(responses.size() - 1);
}

}  // namespace tiku
