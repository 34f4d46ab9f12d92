#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/rational.h"
#include "model/bank.h"

namespace tiku {

/// What knowing nothing earns of the questions of one type under one policy.
struct GuessRow {
  QuestionType type = QuestionType::single;
  /// As a bank writes it: "subset_each(1/2)".
  std::string policy = {};
  std::int64_t questions = 0;
  /// What full answers to all of them earn.
  Rational points = {};
  /// Points for ticking every option of each; empty where an answer is one of two.
  std::optional<double> everything = {};
  /// Points for random answers, on average.
  double random = 0;
};

/// The questions of a bank that can be guessed at.
struct GuessTable {
  /// The file of the bank.
  std::string path = {};
  /// By type, then in the order of the bank.
  std::vector<GuessRow> rows = {};
  /// Scored questions that are in no row: those that ask for words, that have no key, or more
  /// options than can be tried.
  std::int64_t left_out = 0;
};

GuessTable guess_table(const Bank& bank);

}  // namespace tiku
