#pragma once

#include <cstddef>
#include <cstdint>

#include "grade/grading.h"

namespace tiku {

/// What answers add to their row, side by side in one number, so that a row is added up with one
/// addition an answer: how many are in each state, ten bits a state, and the points in units,
/// sixteen bits with a sign.
struct PackedWorth {
  /// More items than this do not fit.
  static constexpr std::size_t kMostItems = (std::size_t{1} << 10) - 1;
  /// Nor do more items that do not count.
  static constexpr std::size_t kMostUncounted = (std::size_t{1} << 8) - 1;
  /// Nor more units, on either side of nothing.
  static constexpr std::int64_t kMostPoints = (std::int64_t{1} << 15) - 1;

  /// An answer to an item that counts; a state that no plain row has (not presented, pending) is
  /// not asked for.
  static constexpr std::uint64_t of(State state, std::int64_t points) {
    return one(state) + (static_cast<std::uint64_t>(points) << kPoints);
  }

  /// An answer to an item that does not count.
  static std::uint64_t uncounted(State state);

  /// Units.
  static std::int64_t points(std::uint64_t sum) {
    return static_cast<std::int16_t>(static_cast<std::uint16_t>(sum >> kPoints));
  }

  /// How many answers are rows of rejects.csv, whether their items count or not.
  static std::size_t invalid(std::uint64_t sum);

  /// Of a row with so many items that count: those in no other state are correct.
  static StateCounts states(std::uint64_t sum, std::int64_t counted);

 private:
  static constexpr unsigned kPartial = 0;
  static constexpr unsigned kWrong = 10;
  static constexpr unsigned kBlank = 20;
  static constexpr unsigned kInvalid = 30;
  static constexpr unsigned kUncountedInvalid = 40;
  static constexpr unsigned kPoints = 48;

  static constexpr std::uint64_t one(State state) {
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
};

}  // namespace tiku
