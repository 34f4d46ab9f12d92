#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grade/grading.h"
#include "grade/known_labels.h"
#include "grade/response_table.h"
#include "grade/stream/plain_paper.h"

namespace tiku {

/// How many of a row's items are in each state, ten bits a state, so that a row adds them up as one
/// number: at most 1023 items.
struct PackedStates {
  static constexpr unsigned kBits = 10;
  static constexpr std::uint64_t kMost = (1U << kBits) - 1;

  static std::uint64_t one(State state);
  static StateCounts unpack(std::uint64_t packed);
};

/// What one answer adds to its row.
struct PlainAnswer {
  /// The item counts as left blank.
  static constexpr std::uint32_t kBlank = 1;
  /// The cell is a row of rejects.csv.
  static constexpr std::uint32_t kInvalid = 2;
  /// Waits for a person: the row takes the long way.
  static constexpr std::uint32_t kPending = 4;

  std::int32_t points = 0;  // in units
  std::uint32_t flags = 0;
  std::uint64_t states = 0;  // PackedStates
};

/// Answers of plain rows, understood and judged once for all threads.
class PlainAnswers {
 public:
  /// `items` must outlive this; answers are appended to them.
  PlainAnswers(std::vector<GradedItem>& items, Tolerance tolerance, PointsKnown points);

  struct Known {
    std::uint32_t response = 0;  // index into GradedItem::responses
    /// The answer of this item met first that is read and judged the same, however it was written.
    std::uint32_t like = 0;
    PlainAnswer answer;
  };

  /// A cell as it stood. Nothing where a spreadsheet wrapped or damaged it, or where it says that
  /// the candidate was absent: then the row takes the long way.
  std::optional<Known> find(std::size_t item, std::string_view cell);

  /// What has to be known before the rows are gone through once more: what answers can earn, and
  /// option labels that the key does not name.
  struct Lesson {
    PointsKnown points;
    FoundLabels labels;
  };

  /// Nothing where everything was known from the beginning.
  std::optional<Lesson> lesson() const;

  bool has_lesson() const { return has_lesson_.load(std::memory_order_relaxed); }

 private:
  std::uint32_t find_like(std::size_t item, std::uint32_t response);
  void learn(const Question& question, const JudgedResponse& response);
  PlainAnswer answer_of(const GradedItem& item, const JudgedResponse& response) const;

  mutable std::mutex mutex_;
  std::vector<GradedItem>& items_;
  ResponseTable table_;
  PointsKnown points_;
  Lesson lesson_;
  /// Per item: what an answer means to the first one that meant it.
  std::vector<std::map<std::string, std::uint32_t>> meanings_;
  std::atomic<bool> has_lesson_ = false;
};

}  // namespace tiku
