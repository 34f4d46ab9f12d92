#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tiku {

enum class TimerChoice : std::uint8_t { wall, active };

/// What `tiku quiz` was asked for.
struct QuizOptions {
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
  std::optional<std::int64_t> seed;
  TimerChoice timer = TimerChoice::wall;
  bool resume = false;
  bool restart = false;
  bool accessible = false;
  bool no_input = false;
  std::string user;
  std::string data_dir;
  std::string save_answers;
  std::string candidate;
};

}  // namespace tiku
