#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/record_options.h"

namespace tiku {

enum class TimerChoice : std::uint8_t { wall, active };

/// What `tiku quiz` was asked for.
struct QuizOptions : RecordWishes {
  std::string bank;
  bool exam = false;
  std::vector<std::string> tags;
  std::vector<std::string> sections;
  std::vector<std::string> types;
  std::optional<std::int64_t> count;
  std::string most;
  bool due = false;
  bool wrong = false;
  bool shuffle = false;
  std::optional<std::uint64_t> seed;
  TimerChoice timer = TimerChoice::wall;
  bool resume = false;
  bool restart = false;
  bool accessible = false;
  bool no_input = false;
  std::string save_answers;
  std::string candidate;
};

}  // namespace tiku
