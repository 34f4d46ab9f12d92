#include "grade/stream/packed_worth.h"

namespace tiku {
namespace {

constexpr unsigned kPartial = 0;
constexpr unsigned kWrong = 10;
constexpr unsigned kBlank = 20;
constexpr unsigned kInvalid = 30;
constexpr unsigned kUncountedInvalid = 40;
constexpr unsigned kPoints = 48;

std::int64_t lane(std::uint64_t sum, unsigned shift) {
  return static_cast<std::int64_t>(sum >> shift & PackedWorth::kMostItems);
}

std::uint64_t one(State state) {
  switch (state) {
    case State::partial:
      return std::uint64_t{1} << kPartial;
    case State::wrong:
      return std::uint64_t{1} << kWrong;
    case State::blank:
      return std::uint64_t{1} << kBlank;
    case State::invalid:
      return std::uint64_t{1} << kInvalid;
    case State::correct:
    case State::not_presented:
    case State::pending:
      return 0;
  }
  return 0;
}

}  // namespace

std::uint64_t PackedWorth::of(State state, std::int64_t points) {
  return one(state) + (static_cast<std::uint64_t>(points) << kPoints);
}

std::uint64_t PackedWorth::uncounted(State state) {
  return state == State::invalid ? std::uint64_t{1} << kUncountedInvalid : 0;
}

std::size_t PackedWorth::invalid(std::uint64_t sum) {
  const std::uint64_t uncounted = sum >> kUncountedInvalid & kMostUncounted;
  return static_cast<std::size_t>(lane(sum, kInvalid)) + static_cast<std::size_t>(uncounted);
}

StateCounts PackedWorth::states(std::uint64_t sum, std::int64_t counted) {
  StateCounts counts;
  counts.partial = lane(sum, kPartial);
  counts.wrong = lane(sum, kWrong);
  counts.blank = lane(sum, kBlank);
  counts.invalid = lane(sum, kInvalid);
  counts.correct = counted - counts.partial - counts.wrong - counts.blank - counts.invalid;
  return counts;
}

}  // namespace tiku
