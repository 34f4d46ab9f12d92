#include "grade/stream/packed_worth.h"

namespace tiku {
namespace {

std::int64_t lane(std::uint64_t sum, unsigned shift) {
  return static_cast<std::int64_t>(sum >> shift & PackedWorth::kMostItems);
}

}  // namespace

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
