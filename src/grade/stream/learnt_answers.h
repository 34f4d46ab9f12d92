#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "grade/batch.h"
#include "grade/earlier_results.h"
#include "grade/grading.h"
#include "grade/stream/plain_answers.h"
#include "sheet/read_sheets.h"

namespace tiku {

/// The answers of a grading whose rows pass by, and what had to be known before: rows may teach
/// that there are thirds of points, or an option that the key does not name. Then everything begins
/// again with that known.
class LearntAnswers {
 public:
  /// What it refers to must outlive it; labels of options that nobody stated are added to `bank`.
  /// `earlier` may be null.
  LearntAnswers(Bank& bank, const BatchOptions& batch, const EarlierResults* earlier)
      : bank_(bank), batch_(batch), earlier_(earlier) {}

  /// Asks for the first answers there are, as often as they teach anything.
  void warm_up(const std::function<void(PlainAnswers&)>& ask);

  /// Ready to be asked: as warm_up() left them, else new.
  PlainAnswers& begin();

  PlainAnswers& answers() { return *answers_; }

  const std::vector<GradedItem>& items() const { return items_; }

  /// For whoever takes the answers when nobody asks any more.
  std::vector<GradedItem>& items() { return items_; }

  const PointsKnown& points() const { return points_; }

  /// Everything begins again, with this known.
  void learn(const PlainAnswers::Lesson& lesson);

  /// What sheets teach that took the long way.
  PlainAnswers::Lesson lesson_of(const SheetSet& special) const;

 private:
  Bank& bank_;
  const BatchOptions& batch_;
  const EarlierResults* earlier_;
  PointsKnown points_;
  std::vector<GradedItem> items_;
  std::optional<PlainAnswers> answers_;
};

}  // namespace tiku
