#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grade/earlier_results.h"
#include "grade/grading.h"
#include "grade/known_labels.h"
#include "grade/response_table.h"
#include "grade/stream/plain_paper.h"

namespace tiku {

/// What one answer adds to its row.
struct PlainAnswer {
  std::uint64_t worth = 0;  // PackedWorth
  /// The item counts as left blank.
  bool blank = false;
  /// The cell is a row of rejects.csv.
  bool invalid = false;
  /// It earned other points in the grading that this one is compared with.
  bool changed = false;
};

/// Answers of plain rows, understood and judged for all threads, which may ask at once.
class PlainAnswers {
 public:
  /// `items` must outlive this; answers are appended to them. So must `earlier`, which may be null:
  /// the grading that this one is compared with.
  PlainAnswers(std::vector<GradedItem>& items, Tolerance tolerance, PointsKnown points,
               const EarlierResults* earlier = nullptr);

  struct Known {
    std::uint32_t response = 0;  // index into GradedItem::responses
    /// The answer of this item met first that is read and judged the same, however it was written.
    std::uint32_t like = 0;
    PlainAnswer answer;
  };

  /// A cell as it stood. Nothing where a spreadsheet wrapped or damaged it, where it says that the
  /// candidate was absent, where it is no UTF-8 or waits for a person: then the row takes the long
  /// way.
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
  std::optional<Known> take_in(std::size_t item, std::uint32_t response);
  std::optional<Known> make_known(std::size_t item, std::uint32_t response);
  std::uint32_t find_like(std::size_t item, std::uint32_t response);
  void learn(const Question& question, const JudgedResponse& response);
  std::optional<PlainAnswer> answer_of(std::size_t item, const JudgedResponse& response) const;

  /// Per item: threads seldom ask for the same one, and nothing here belongs to two.
  std::vector<std::mutex> mutexes_;
  std::vector<GradedItem>& items_;
  ResponseTable table_;
  PointsKnown points_;
  std::vector<const EarlierItem*> earlier_;  // per item
  mutable std::mutex lesson_mutex_;          // may be asked for while one of an item is held
  Lesson lesson_;
  /// Per item: what an answer means to the first one that meant it.
  std::vector<std::map<std::string, std::uint32_t>> meanings_;
  /// Per item and answer what was found: every thread asks, one has to work it out.
  std::vector<std::vector<std::optional<Known>>> known_;
  std::atomic<bool> has_lesson_ = false;
};

}  // namespace tiku
