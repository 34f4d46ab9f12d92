#include "grade/duplicates.h"

#include <algorithm>
#include <unordered_map>

#include "grade/batch_messages.h"
#include "grade/totals.h"

namespace tiku {
namespace {

using Copies = std::vector<std::size_t>;

/// The sheets of each candidate, candidates in order of first appearance.
std::vector<Copies> by_candidate(const std::vector<JudgedSheet>& sheets) {
  std::vector<Copies> groups;
  std::unordered_map<std::string, std::size_t> group_of;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const auto [place, fresh] = group_of.emplace(sheets[i].candidate.who.id, groups.size());
    if (fresh) {
      groups.emplace_back();
    }
    groups[place->second].push_back(i);
  }
  return groups;
}

/// Two answers that are read as the same one, however they were written.
bool same_answer(const GradedItem& item, std::uint32_t first, std::uint32_t second) {
  if (first == second || first == kNotPresented || second == kNotPresented) {
    return first == second;
  }
  const Response& a = item.responses[first].response;
  const Response& b = item.responses[second].response;
  const bool understood = a.kind == Response::Kind::answered || a.kind == Response::Kind::blank;
  return understood && a.kind == b.kind && a.normalised == b.normalised;
}

bool same_answers(const Grading& grading, const Candidate& a, const Candidate& b) {
  for (std::size_t i = 0; i < grading.items.size(); ++i) {
    if (!same_answer(grading.items[i], a.answers[i], b.answers[i])) {
      return false;
    }
  }
  return true;
}

bool all_identical(const Grading& grading, const std::vector<JudgedSheet>& sheets,
                   const Copies& copies) {
  return std::all_of(copies.begin(), copies.end(), [&](std::size_t copy) {
    return same_answers(grading, sheets[copies.front()].candidate, sheets[copy].candidate);
  });
}

/// Earlier by submission time where both have one, else by order given.
bool submitted_before(const JudgedSheet& a, const JudgedSheet& b) {
  const auto& first = a.sheet->submitted_order;
  const auto& second = b.sheet->submitted_order;
  return first && second && *first < *second;
}

std::size_t choose_copy(const std::vector<JudgedSheet>& sheets, const Copies& copies,
                        OnDuplicate rule) {
  std::size_t kept = copies.front();
  for (const std::size_t copy : copies) {
    const JudgedSheet& challenger = sheets[copy];
    const JudgedSheet& champion = sheets[kept];
    const bool wins =
        (rule == OnDuplicate::first && submitted_before(challenger, champion)) ||
        (rule == OnDuplicate::last && !submitted_before(challenger, champion)) ||
        (rule == OnDuplicate::best && challenger.candidate.score > champion.candidate.score);
    kept = wins ? copy : kept;
  }
  return kept;
}

void reject_all(const std::vector<JudgedSheet>& sheets, const Copies& copies, Grading& grading,
                std::vector<bool>& stays) {
  for (const std::size_t copy : copies) {
    stays[copy] = false;
    const Candidate& candidate = sheets[copy].candidate;
    Reject reject;
    reject.origin = candidate.origin;
    reject.id = candidate.who.id;
    reject.reason = "duplicate";
    reject.explanation = text(msg::duplicate_sheet, candidate.who.id, copies.size());
    grading.rejects.push_back(std::move(reject));
    ++grading.counts.rejected;
  }
}

bool all_have_time(const std::vector<JudgedSheet>& sheets, const Copies& copies) {
  return std::all_of(copies.begin(), copies.end(), [&](std::size_t copy) {
    return sheets[copy].sheet->submitted_order.has_value();
  });
}

void drop_others(std::vector<JudgedSheet>& sheets, const std::vector<bool>& stays) {
  std::vector<JudgedSheet> left;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    if (stays[i]) {
      left.push_back(std::move(sheets[i]));
    }
  }
  sheets = std::move(left);
}

}  // namespace

void resolve_duplicates(std::vector<JudgedSheet>& sheets, OnDuplicate rule, Grading& grading) {
  std::vector<bool> stays(sheets.size(), true);
  std::int64_t identical = 0;
  for (const Copies& copies : by_candidate(sheets)) {
    if (copies.size() == 1) {
      continue;
    }
    const bool same = all_identical(grading, sheets, copies);
    if (!same && rule == OnDuplicate::reject) {
      reject_all(sheets, copies, grading, stays);
      continue;
    }
    if (!same && rule == OnDuplicate::best) {
      for (const std::size_t copy : copies) {
        add_up(grading, sheets[copy].candidate);
      }
    }
    const std::size_t kept = same ? copies.front() : choose_copy(sheets, copies, rule);
    const bool timed = !same && rule != OnDuplicate::best && all_have_time(sheets, copies);
    grading.by_submission_time = grading.by_submission_time || timed;
    for (const std::size_t copy : copies) {
      if (copy == kept) {
        continue;
      }
      stays[copy] = false;
      identical += same ? 1 : 0;
      const Candidate& gone = sheets[copy].candidate;
      grading.superseded.push_back({gone.origin, gone.who.id, sheets[kept].candidate.origin, same});
    }
  }
  if (identical > 0) {
    grading.remarks.push_back(text(msg::identical_copies, identical));
  }
  drop_others(sheets, stays);
}

}  // namespace tiku
