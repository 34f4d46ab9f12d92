#include "grade/stream/plain_answers.h"

#include "base/text.h"
#include "grade/known_labels.h"
#include "grade/units.h"
#include "model/sheet.h"
#include "sheet/damage.h"
#include "sheet/normalise.h"

namespace tiku {
namespace {

State effective_state(const GradedItem& item, const Judgement& judgement) {
  return item.full_for_all && item.counts ? State::correct : judgement.state;
}

bool needs_the_long_way(std::string_view cell) {
  if (cell.find(kOrderSeparator) != std::string_view::npos) {
    return true;
  }
  const TableCell whole{std::string(cell), TableCell::Kind::text, {}};
  return unwrapped(cell).has_value() || answer_damage(whole) != Damage::none || says_absent(cell);
}

}  // namespace

std::uint64_t PackedStates::one(State state) {
  // Not presented is no state of a plain row, and what is pending takes the long way.
  const auto lane = static_cast<unsigned>(state);
  return state == State::not_presented || state == State::pending
             ? 0
             : std::uint64_t{1} << (lane * kBits);
}

StateCounts PackedStates::unpack(std::uint64_t packed) {
  const auto lane = [packed](State state) {
    return static_cast<std::int64_t>(packed >> (static_cast<unsigned>(state) * kBits) & kMost);
  };
  return {lane(State::correct), lane(State::partial), lane(State::wrong),
          lane(State::blank),   lane(State::invalid), 0};
}

PlainAnswers::PlainAnswers(std::vector<GradedItem>& items, Tolerance tolerance, PointsKnown points)
    : items_(items), table_(items, tolerance), points_(points), meanings_(items.size()) {
  lesson_.points = points;
  for (const GradedItem& item : items_) {
    lesson_.points.scale = common_scale(lesson_.points.scale, item.max);
    learn(*item.item.question, item.responses.front());
  }
}

std::optional<PlainAnswers::Known> PlainAnswers::find(std::size_t item, std::string_view cell) {
  if (needs_the_long_way(cell)) {
    return std::nullopt;
  }
  const std::lock_guard<std::mutex> lock(mutex_);
  Known known;
  known.response = table_.intern(item, trim(cell).empty() ? std::string_view() : cell);
  const JudgedResponse& response = items_[item].responses[known.response];
  learn(*items_[item].item.question, response);
  known.like = find_like(item, known.response);
  known.answer = answer_of(items_[item], response);
  return known;
}

std::uint32_t PlainAnswers::find_like(std::size_t item, std::uint32_t response) {
  const JudgedResponse& judged = items_[item].responses[response];
  const Response& read = judged.response;
  std::string meaning = judged.judgement.points.fraction();
  for (const auto number :
       {static_cast<int>(judged.judgement.state), static_cast<int>(read.kind)}) {
    meaning += ' ' + std::to_string(number);
  }
  // What could not be read means only itself.
  const bool understood =
      read.kind == Response::Kind::answered || read.kind == Response::Kind::blank;
  meaning += understood ? " = " + read.normalised : " ? " + judged.raw;
  return meanings_[item].emplace(std::move(meaning), response).first->second;
}

void PlainAnswers::learn(const Question& question, const JudgedResponse& response) {
  const Rational& points = response.judgement.points;
  lesson_.points.scale = common_scale(lesson_.points.scale, points);
  lesson_.points.negative = lesson_.points.negative || points < Rational(0);
  for (const std::string& label : unlisted_labels(question, response.raw)) {
    lesson_.labels[&question].insert(label);
  }
  has_lesson_ = lesson_.points != points_ || !lesson_.labels.empty();
}

std::optional<PlainAnswers::Lesson> PlainAnswers::lesson() const {
  const std::lock_guard<std::mutex> lock(mutex_);
  return has_lesson() ? std::optional(lesson_) : std::nullopt;
}

PlainAnswer PlainAnswers::answer_of(const GradedItem& item, const JudgedResponse& response) const {
  PlainAnswer answer;
  const State state = effective_state(item, response.judgement);
  answer.flags = (state == State::blank ? PlainAnswer::kBlank : 0U) |
                 (state == State::invalid ? PlainAnswer::kInvalid : 0U) |
                 (state == State::pending && item.counts ? PlainAnswer::kPending : 0U);
  if (item.counts) {
    const Rational& points = item.full_for_all ? item.max : response.judgement.points;
    answer.points = static_cast<std::int32_t>(to_units(points, points_.scale));
    answer.states = PackedStates::one(state);
  }
  return answer;
}

}  // namespace tiku
