#pragma once

#include <vector>

#include "model/question.h"
#include "model/response.h"
#include "model/score.h"

namespace tiku {

/// What one slot of a fill-in question got. A slot is where the candidate writes; a blank is an
/// entry of the key with all its variants.
struct SlotMatch {
  /// Index of the blank that accepted the text, and of its variant; -1 where none did.
  std::int64_t blank = -1;
  std::int64_t variant = -1;
  /// Of the points of the slot.
  Rational share;
};

/// Finds for every slot what accepts its text. In order, slot i is compared with blank i. With
/// `any_order`, or `any` of a list, texts and blanks are matched so that the sum of shares is
/// greatest and no blank is used twice: writing one accepted answer in two of its spellings counts
/// once. Texts beyond the slots are not looked at. The matching takes time in slots² × blanks.
std::vector<SlotMatch> match_slots(const FillKey& key, const std::vector<std::string>& written);

/// Scores a fill-in by `all_blanks` (`exact` means the same here) or else per blank: each slot is
/// worth `points_per_blank`, or an equal part of the points, times the share; never more than the
/// points. Evidence has an entry a slot: `position` is the slot, `rubric_point` the blank and
/// `phrase` the variant that accepted its text.
Judgement judge_fill(const Question& question, const Response& response);

}  // namespace tiku
