#include "quiz/counted.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "bank/load.h"
#include "grade/judge.h"
#include "quiz/identity.h"
#include "sheet/normalise.h"

namespace tiku {
namespace {

std::optional<State> find_state(std::string_view name) {
  for (int number = 0; number <= static_cast<int>(State::pending); ++number) {
    if (const auto state = static_cast<State>(number); state_name(state) == name) {
      return state;
    }
  }
  return std::nullopt;
}

/// The answers that count, before anybody asks what they are worth.
std::vector<const GivenAnswer*> counting(const std::vector<Sitting>& sittings,
                                         const std::vector<GivenAnswer>& answers) {
  std::map<std::int64_t, const Sitting*> by_id;
  for (const Sitting& sitting : sittings) {
    by_id[sitting.id] = &sitting;
  }
  std::map<std::pair<std::int64_t, std::string_view>, const GivenAnswer*> last;
  for (const GivenAnswer& answer : answers) {
    last[{answer.sitting, answer.question}] = &answer;
  }
  std::vector<const GivenAnswer*> counted;
  for (const GivenAnswer& answer : answers) {
    const auto sitting = by_id.find(answer.sitting);
    if (sitting == by_id.end()) {
      continue;
    }
    const bool exam = sitting->second->mode == SittingMode::exam;
    const bool counts = exam ? was_handed_in(*sitting->second) && !answer.raw.empty() &&
                                   last[{answer.sitting, answer.question}] == &answer
                             : answer.first;
    if (counts) {
      counted.push_back(&answer);
    }
  }
  return counted;
}

/// Whether there is another key now for the same question.
bool has_other_key(const GivenAnswer& answer, const IndexedQuestion& indexed) {
  return answer.key != indexed.key && answer.content == indexed.content &&
         indexed.item.question->keyed;
}

/// What the answer is worth by the key as it is now; nothing where nobody can say.
std::optional<State> state_now(const GivenAnswer& answer, const IndexedQuestion* indexed) {
  const std::optional<State> then = find_state(answer.state);
  if (indexed == nullptr || !has_other_key(answer, *indexed)) {
    return then;
  }
  const Question& question = *indexed->item.question;
  const State now = judge(question, normalise(question, answer.raw)).state;
  return now == State::pending ? then : std::optional(now);
}

}  // namespace

QuestionIndex::QuestionIndex(const Bank& bank) {
  std::set<const Question*> withdrawn;
  for (const Adjustment& adjustment : bank.adjustments) {
    if (adjustment.kind != Adjustment::Kind::accept_also) {
      withdrawn.insert(find_question(bank, adjustment.item));
    }
  }
  for (const Item& item : items_of(bank)) {
    const bool gone = withdrawn.contains(item.question) ||
                      (item.parent != nullptr && withdrawn.contains(item.parent));
    questions_[item.question->id] = {item, gone, content_fingerprint(*item.question),
                                     key_fingerprint(*item.question)};
  }
}

const IndexedQuestion* QuestionIndex::find(std::string_view address) const {
  const auto found = questions_.find(address);
  return found == questions_.end() ? nullptr : &found->second;
}

bool was_handed_in(const Sitting& sitting) {
  return sitting.state == SittingState::handed_in || sitting.state == SittingState::expired;
}

std::vector<CountedAnswer> counted_answers(const std::vector<Sitting>& sittings,
                                           const std::vector<GivenAnswer>& answers,
                                           const QuestionIndex* index) {
  std::vector<CountedAnswer> counted;
  for (const GivenAnswer* answer : counting(sittings, answers)) {
    const IndexedQuestion* indexed = index == nullptr ? nullptr : index->find(answer->question);
    const std::optional<State> now = state_now(*answer, indexed);
    if (!now || *now == State::pending) {
      continue;
    }
    const bool edited = indexed != nullptr && answer->content != indexed->content;
    const bool again =
        indexed != nullptr && !answer->key.empty() && has_other_key(*answer, *indexed);
    counted.push_back({answer->question, answer->sitting, answer->at, answer->ms, *now,
                       find_state(answer->state).value_or(*now), edited, again});
  }
  return counted;
}

}  // namespace tiku
