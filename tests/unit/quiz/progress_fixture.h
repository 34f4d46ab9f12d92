#pragma once

#include <cstdint>
#include <string>

#include "quiz/identity.h"
#include "quiz/progress.h"
#include "support/paper.h"

namespace tiku::test {

constexpr std::int64_t kDay = 86'400;
/// 2025-11-24, a Monday, at 12:00 UTC, and its number.
constexpr std::int64_t kMonday = 1'763'985'600;
constexpr std::int64_t kMondayNumber = 20'416;

inline std::int64_t utc(std::int64_t /*moment*/) {
  return 0;
}

/// A record in the making: a bank as it was, and what was answered.
struct Log {
  Bank bank;
  RecordContents contents;

  explicit Log(std::string_view key) : bank(single_choice_bank(key)) { bank.id = "b1"; }

  std::int64_t sit(SittingMode mode, SittingState state = SittingState::handed_in) {
    Sitting sitting;
    sitting.id = static_cast<std::int64_t>(contents.sittings.size()) + 1;
    sitting.mode = mode;
    sitting.state = state;
    sitting.bank = bank.id;
    sitting.started = kMonday;
    sitting.ended = kMonday;
    contents.sittings.push_back(sitting);
    return sitting.id;
  }

  /// An answer to question `number` (from 1), judged by the bank as it is at this moment.
  GivenAnswer& answer(std::size_t number, const std::string& raw, std::int64_t day = 0) {
    const Question& question = bank.questions[number - 1];
    GivenAnswer given;
    given.sitting = contents.sittings.back().id;
    given.bank = bank.id;
    given.question = question.id;
    given.raw = raw;
    given.at = kMonday + day * kDay;
    given.ms = 5'000;
    given.first = true;
    given.state = raw.empty() ? "blank" : raw == question.right.front() ? "correct" : "wrong";
    given.content = content_fingerprint(question);
    given.key = key_fingerprint(question);
    contents.answers.push_back(given);
    return contents.answers.back();
  }

  Progress progress(std::int64_t day = 0) const {
    return progress_of(contents, {{bank.id, "", "b1.yaml", bank, {}}}, kMonday + day * kDay, utc);
  }
};

inline std::string tally_text(const TryCount& tally) {
  return std::to_string(tally.right) + "/" + std::to_string(tally.n);
}

}  // namespace tiku::test
