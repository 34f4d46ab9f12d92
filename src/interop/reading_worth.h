#pragma once

#include <cstddef>

#include "interop/import_format.h"

namespace tiku {

/// What a reading of a document gives, to compare it with another reading of the same.
struct ReadingWorth {
  std::size_t questions = 0;
  /// Something speaks against how one was read.
  bool is_doubtful = false;
  /// With an answer, and without a doubt about the reading.
  std::size_t whole = 0;
};

/// `is_misread` tells questions that are not whole although no doubt says so; null: there are none.
ReadingWorth reading_worth(const ImportResult& read,
                           bool (*is_misread)(const Question& question) = nullptr);

}  // namespace tiku
