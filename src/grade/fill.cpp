#include "grade/fill.h"

#include <algorithm>

#include "base/text.h"
#include "grade/matching.h"
#include "grade/messages.h"
#include "grade/policies.h"
#include "sheet/fill_text.h"

namespace tiku {
namespace {

/// The variant of a blank that gives a text the greatest share.
SlotMatch best_variant(const FillKey& key, std::size_t blank, const std::string& written) {
  SlotMatch best;
  if (trim(written).empty()) {
    return best;
  }
  const Blank& variants = key.blanks[blank];
  for (std::size_t i = 0; i < variants.size(); ++i) {
    if (variants[i].share > best.share && matches(variants[i], key.match, written)) {
      best = {static_cast<std::int64_t>(blank), static_cast<std::int64_t>(i), variants[i].share};
    }
  }
  return best;
}

std::vector<SlotMatch> match_in_order(const FillKey& key, const std::vector<std::string>& slots) {
  std::vector<SlotMatch> result;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    result.push_back(best_variant(key, i, slots[i]));
  }
  return result;
}

std::vector<SlotMatch> match_in_any_order(const FillKey& key,
                                          const std::vector<std::string>& slots) {
  std::vector<std::vector<SlotMatch>> candidates;
  std::vector<std::vector<Rational>> weights;
  for (const std::string& written : slots) {
    std::vector<SlotMatch>& row = candidates.emplace_back();
    std::vector<Rational>& shares = weights.emplace_back();
    for (std::size_t blank = 0; blank < key.blanks.size(); ++blank) {
      row.push_back(best_variant(key, blank, written));
      shares.push_back(row.back().share);
    }
  }
  const std::vector<std::int64_t> matched = match_greatest(weights);
  std::vector<SlotMatch> result(slots.size());
  for (std::size_t i = 0; i < slots.size(); ++i) {
    if (matched[i] >= 0) {
      result[i] = candidates[i][static_cast<std::size_t>(matched[i])];
    }
  }
  return result;
}

std::vector<std::string> slots_of(const FillKey& key, const std::vector<std::string>& written) {
  std::vector<std::string> slots = written;
  slots.resize(std::min(key.slots(), key.blanks.size()));
  return slots;
}

Rational points_of_slot(const Question& question, std::size_t slots) {
  const RareOptional<Rational>& stated = question.fill.points_per_blank;
  return stated ? *stated : question.points / Rational(static_cast<std::int64_t>(slots));
}

Text explain_slot(const Question& question, std::size_t slot, const std::string& written,
                  const SlotMatch& match, const Rational& worth) {
  const std::size_t number = slot + 1;
  if (trim(written).empty()) {
    return text(msg::fill_slot_empty, number);
  }
  if (match.blank < 0) {
    return text(msg::fill_slot_missed, number, visible(written));
  }
  const Variant& variant =
      question.fill
          .blanks[static_cast<std::size_t>(match.blank)][static_cast<std::size_t>(match.variant)];
  const std::string points = points_text(worth * match.share);
  if (match.share == Rational(1)) {
    return text(msg::fill_slot_right, number, visible(written), visible(variant.to_string()),
                points);
  }
  return text(msg::fill_slot_share, number, visible(written), visible(variant.to_string()),
              points_text(match.share), points);
}

Evidence evidence_of(const Question& question, std::size_t slot, const SlotMatch& match,
                     const Rational& worth) {
  Evidence evidence;
  evidence.position = slot;
  if (match.blank >= 0) {
    evidence.hit = true;
    evidence.rubric_point = static_cast<std::size_t>(match.blank);
    evidence.phrase =
        question.fill.blanks[evidence.rubric_point][static_cast<std::size_t>(match.variant)]
            .to_string();
    evidence.points = worth * match.share;
  }
  return evidence;
}

State state_of(bool all_right, const Rational& points, const Rational& full) {
  if (all_right || (points > Rational(0) && points == full)) {
    return State::correct;
  }
  return points > Rational(0) ? State::partial : State::wrong;
}

}  // namespace

std::vector<SlotMatch> match_slots(const FillKey& key, const std::vector<std::string>& written) {
  const std::vector<std::string> slots = slots_of(key, written);
  return key.any_order || key.any ? match_in_any_order(key, slots) : match_in_order(key, slots);
}

Judgement judge_fill(const Question& question, const Response& response) {
  const std::vector<std::string> slots = slots_of(question.fill, response.blanks);
  const std::vector<SlotMatch> found = match_slots(question.fill, slots);
  const bool together =
      question.policy.name == policy_all_blanks.name || question.policy.name == policy_exact.name;
  const Rational worth = points_of_slot(question, slots.size());
  Judgement result;
  Text each;
  Rational sum;
  std::int64_t right = 0;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    sum += worth * found[i].share;
    right += found[i].share == Rational(1) ? 1 : 0;
    const Text slot = explain_slot(question, i, slots[i], found[i], worth);
    each = each.empty() ? slot : text(msg::fill_and, each, slot);
    result.evidence.push_back(evidence_of(question, i, found[i], worth));
  }
  const auto count = static_cast<std::int64_t>(slots.size());
  const bool all_right = right == count;
  if (together) {
    result.points = all_right ? question.points : Rational(0);
    result.formula = text(msg::fill_together, each, right, count, points_text(result.points));
  } else {
    result.points = std::min(sum, question.points);
    result.formula = count == 1 ? each : text(msg::fill_sum, each, points_text(result.points));
  }
  result.state = state_of(all_right, result.points, question.points);
  return result;
}

}  // namespace tiku
