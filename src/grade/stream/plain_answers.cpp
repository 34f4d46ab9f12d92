#include "grade/stream/plain_answers.h"

#include <algorithm>

#include "base/short_lock.h"
#include "base/text.h"
#include "base/utf8.h"
#include "grade/comparison.h"
#include "grade/known_labels.h"
#include "grade/stream/packed_worth.h"
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

PlainAnswers::PlainAnswers(std::vector<GradedItem>& items, Tolerance tolerance, PointsKnown points,
                           const EarlierResults* earlier)
    : mutexes_(items.size()),
      items_(items),
      table_(items, tolerance),
      points_(points),
      earlier_(items.size()),
      meanings_(items.size()),
      known_(items.size()) {
  for (std::size_t item = 0; item < items.size() && earlier != nullptr; ++item) {
    const auto before =
        std::find_if(earlier->items.begin(), earlier->items.end(),
                     [&](const EarlierItem& other) { return other.id == items[item].id(); });
    earlier_[item] = before == earlier->items.end() ? nullptr : &*before;
  }
  lesson_.points = points;
  for (const GradedItem& item : items_) {
    lesson_.points.scale = common_scale(lesson_.points.scale, item.max);
    learn(*item.item.question, item.responses.front());
  }
}

/// What another thread asked for is not looked at again: the most common answers are asked for by
/// all, and all at the beginning.
std::optional<PlainAnswers::Known> PlainAnswers::find(std::size_t item, std::string_view cell) {
  const std::string_view raw = trim(cell).empty() ? std::string_view() : cell;
  {
    const ShortLock lock(mutexes_[item]);
    if (const std::optional<std::uint32_t> response = table_.find(item, raw)) {
      return take_in(item, *response);
    }
  }
  if (find_invalid_utf8(cell) != std::string_view::npos || needs_the_long_way(cell)) {
    return std::nullopt;
  }
  // Nobody has to wait while this one thinks.
  JudgedResponse judged = table_.judge(item, raw);
  const ShortLock lock(mutexes_[item]);
  return take_in(item, table_.add(item, std::move(judged)));
}

std::optional<PlainAnswers::Known> PlainAnswers::take_in(std::size_t item, std::uint32_t response) {
  std::vector<std::optional<Known>>& known = known_[item];
  known.resize(std::max(known.size(), response + std::size_t{1}));
  if (!known[response]) {
    known[response] = make_known(item, response);
  }
  return known[response];
}

std::optional<PlainAnswers::Known> PlainAnswers::make_known(std::size_t item,
                                                            std::uint32_t response) {
  const JudgedResponse& judged = items_[item].responses[response];
  learn(*items_[item].item.question, judged);
  const std::optional<PlainAnswer> answer = answer_of(item, judged);
  return answer ? std::optional(Known{response, find_like(item, response), *answer}) : std::nullopt;
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
  const std::vector<std::string> labels = unlisted_labels(question, response.raw);
  const ShortLock lock(lesson_mutex_);
  lesson_.points.scale = common_scale(lesson_.points.scale, points);
  lesson_.points.negative = lesson_.points.negative || points < Rational(0);
  for (const std::string& label : labels) {
    lesson_.labels[&question].insert(label);
  }
  has_lesson_ = lesson_.points != points_ || !lesson_.labels.empty();
}

std::optional<PlainAnswers::Lesson> PlainAnswers::lesson() const {
  const std::lock_guard<std::mutex> lock(lesson_mutex_);
  return has_lesson() ? std::optional(lesson_) : std::nullopt;
}

/// Nothing for what is no whole number of units in a row: it waits for a person, or takes more than
/// its item is worth.
std::optional<PlainAnswer> PlainAnswers::answer_of(std::size_t at,
                                                   const JudgedResponse& response) const {
  const GradedItem& item = items_[at];
  const State state = effective_state(item, response.judgement);
  PlainAnswer answer{0, state == State::blank, state == State::invalid, false};
  const Rational points = counted_points(item, response);
  if (earlier_[at] != nullptr) {
    const std::optional<Rational> before = points_before(*earlier_[at], response.response);
    answer.changed = before && points_differ(*before, points);
  }
  if (!item.counts) {
    answer.worth = PackedWorth::uncounted(state);
    return answer;
  }
  if (state == State::pending || state == State::not_presented || points > item.max ||
      points < -item.max) {
    return std::nullopt;
  }
  answer.worth = PackedWorth::of(state, to_units(points, points_.scale));
  return answer;
}

}  // namespace tiku
