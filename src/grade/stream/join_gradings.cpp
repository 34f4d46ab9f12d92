#include "grade/stream/join_gradings.h"

#include <algorithm>
#include <limits>
#include <map>
#include <string_view>
#include <utility>

#include "base/parallel.h"
#include "grade/response_table.h"

namespace tiku {
namespace {

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

using AnswerName = std::pair<std::string_view, bool>;  // as written, refused by the reader

AnswerName name_of(const JudgedResponse& judged) {
  return {judged.raw, judged.response.reason == kRefusedByReader};
}

/// One answer to an item, from either side.
struct JoinedAnswer {
  /// Line of the file that gives it first.
  std::int64_t first = kNever;
  JudgedResponse judged;
  /// What the sides call it; -1: that side does not have it.
  std::int64_t plain = -1;
  std::int64_t special = -1;

  friend bool operator<(const JoinedAnswer& a, const JoinedAnswer& b) {
    return std::pair(a.first, name_of(a.judged)) < std::pair(b.first, name_of(b.judged));
  }
};

bool is_given(const RowTally::ByTotal& by_total) {
  return std::any_of(by_total.begin(), by_total.end(), [](std::int64_t n) { return n != 0; });
}

/// The numbers of one side's answers in the joined list.
using Renumbered = std::vector<std::uint32_t>;

class Joining {
 public:
  Joining(std::vector<GradedItem>& items, const SheetSet& special, Grading grading,
          StreamedGrading& streamed)
      : items_(items),
        special_(special),
        streamed_(streamed),
        grading_(std::move(grading)),
        first_special_(items.size()),
        plain_numbers_(items.size()) {}

  void run(std::size_t threads) {
    find_first_lines();
    parallel_for(items_.size(), threads, [this](std::size_t item) { join_item(item); });
    renumber_noted(threads);
    add_counts();
    settle_paper();
    rank();
    grading_.holds_all = false;
    streamed_.grading = std::move(grading_);
  }

 private:
  void find_first_lines();
  std::int64_t first_plain(std::size_t item, std::size_t response) const;
  std::vector<JoinedAnswer> answers_of(std::size_t item);
  void join_item(std::size_t item);
  void renumber_plain(std::size_t item, const Renumbered& numbers);
  void renumber_noted(std::size_t threads);
  void count_refused();
  void renumber_special(std::size_t item, const Renumbered& numbers);
  void add_counts();
  void settle_paper();
  void rank();

  std::vector<GradedItem>& items_;
  const SheetSet& special_;
  StreamedGrading& streamed_;
  Grading grading_;
  /// Per item: where the rows that took the long way give an answer first.
  std::vector<std::map<AnswerName, std::int64_t>> first_special_;
  std::vector<Renumbered> plain_numbers_;  // per item
};

void Joining::find_first_lines() {
  for (const Sheet& sheet : special_.sheets) {
    for (const RawAnswer& answer : sheet.answers) {
      first_special_[answer.item].emplace(AnswerName(answer.raw, answer.refused),
                                          sheet.origin.line);
    }
  }
}

std::int64_t Joining::first_plain(std::size_t item, std::size_t response) const {
  const std::vector<RowPosition>& first = streamed_.pass.first[item];
  const std::vector<PiecePlace>& pieces = streamed_.pass.pieces;
  const bool known = response < first.size() && first[response].piece < pieces.size();
  return known ? pieces[first[response].piece].line + first[response].line : kNever;
}

/// Of both sides, in no order; they are taken from there.
std::vector<JoinedAnswer> Joining::answers_of(std::size_t item) {
  std::vector<JudgedResponse>& plain = items_[item].responses;
  std::vector<JudgedResponse>& special = grading_.items[item].responses;
  const std::vector<std::int64_t>& given = streamed_.pass.tally.given[item];
  const std::vector<RowTally::ByTotal>& tallied = streamed_.pass.tally.answers[item];
  std::vector<JoinedAnswer> answers;
  answers.reserve(plain.size() + special.size());  // names are views of them
  std::map<AnswerName, JoinedAnswer*> by_name;
  for (std::size_t r = 0; r < plain.size(); ++r) {
    JoinedAnswer& answer = answers.emplace_back();
    answer.judged = std::move(plain[r]);
    answer.judged.n = r < given.size() ? given[r] : 0;
    answer.plain = static_cast<std::int64_t>(r);
    answer.first = first_plain(item, r);
    // Others of its meaning are counted under its name, even where only a row that took the long
    // way was the first to give it.
    const bool counted = r < tallied.size() && is_given(tallied[r]);
    answer.first = counted ? std::min(answer.first, kNever - 1) : answer.first;
    by_name.emplace(name_of(answer.judged), &answer);
  }
  for (std::size_t r = 0; r < special.size(); ++r) {
    const auto known = by_name.find(name_of(special[r]));
    JoinedAnswer& answer = known == by_name.end() ? answers.emplace_back() : *known->second;
    if (known == by_name.end()) {
      answer.judged = std::move(special[r]);
    } else {
      answer.judged.n += special[r].n;
    }
    answer.special = static_cast<std::int64_t>(r);
    const auto first = first_special_[item].find(name_of(answer.judged));
    answer.first =
        first == first_special_[item].end() ? answer.first : std::min(answer.first, first->second);
  }
  return answers;
}

void Joining::join_item(std::size_t item) {
  Renumbered of_plain(items_[item].responses.size());
  Renumbered of_special(grading_.items[item].responses.size());
  std::vector<JoinedAnswer> answers = answers_of(item);
  std::vector<JoinedAnswer*> order;
  for (JoinedAnswer& answer : answers) {
    const bool blank = name_of(answer.judged) == AnswerName();
    answer.first = blank ? -1 : answer.first;  // the empty answer is always the first
    if (answer.first != kNever) {
      order.push_back(&answer);
    }
  }
  std::sort(order.begin(), order.end(),
            [](const JoinedAnswer* a, const JoinedAnswer* b) { return *a < *b; });
  std::vector<JudgedResponse>& responses = grading_.items[item].responses;
  responses.clear();
  for (JoinedAnswer* answer : order) {
    const auto number = static_cast<std::uint32_t>(responses.size());
    if (answer->plain >= 0) {
      of_plain[static_cast<std::size_t>(answer->plain)] = number;
    }
    if (answer->special >= 0) {
      of_special[static_cast<std::size_t>(answer->special)] = number;
    }
    responses.push_back(std::move(answer->judged));
  }
  renumber_plain(item, of_plain);
  renumber_special(item, of_special);
  plain_numbers_[item] = std::move(of_plain);
}

void Joining::renumber_plain(std::size_t item, const Renumbered& numbers) {
  std::vector<RowTally::ByTotal>& counted = streamed_.pass.tally.answers[item];
  std::vector<RowTally::ByTotal> answers(grading_.items[item].responses.size());
  for (std::size_t r = 0; r < counted.size(); ++r) {
    if (is_given(counted[r])) {
      answers[numbers[r]] = std::move(counted[r]);
    }
  }
  counted = std::move(answers);
}

void Joining::renumber_noted(std::size_t threads) {
  for (auto* by_piece : {&streamed_.pass.refused, &streamed_.pass.changed}) {
    parallel_for(by_piece->size(), threads, [&](std::size_t piece) {
      for (NotedCell& cell : (*by_piece)[piece]) {
        cell.response = plain_numbers_[cell.item][cell.response];
      }
    });
  }
  count_refused();
}

void Joining::count_refused() {
  std::vector<std::vector<std::int64_t>> refused(grading_.items.size());
  for (std::size_t item = 0; item < refused.size(); ++item) {
    refused[item].resize(grading_.items[item].responses.size());
  }
  for (const std::vector<NotedCell>& cells : streamed_.pass.refused) {
    for (const NotedCell& cell : cells) {
      ++refused[cell.item][cell.response];
    }
  }
  for (std::size_t item = 0; item < refused.size(); ++item) {
    for (std::size_t r = 0; r < refused[item].size(); ++r) {
      if (refused[item][r] > 0) {
        grading_.unheld_rejects[grading_.items[item].responses[r].response.reason] +=
            refused[item][r];
      }
    }
  }
}

void Joining::renumber_special(std::size_t item, const Renumbered& numbers) {
  for (Candidate& candidate : grading_.candidates) {
    if (!candidate.answers.empty() && candidate.answers[item] != kNotPresented) {
      candidate.answers[item] = numbers[candidate.answers[item]];
    }
  }
}

void Joining::add_counts() {
  GradingCounts& counts = grading_.counts;
  const std::int64_t rows = streamed_.rows();
  counts.sheets += rows;
  counts.graded += rows;
  if (grading_.has_roster) {  // all of them are on it
    counts.roster_graded += rows;
    counts.roster_rejected -= rows;
  }
  counts.cells += rows * static_cast<std::int64_t>(items_.size());
  counts.tolerated = 0;
  for (const GradedItem& item : grading_.items) {
    for (const JudgedResponse& response : item.responses) {
      counts.tolerated += response.response.rules.empty() ? 0 : response.n;
    }
  }
}

/// Maximum and pass mark are the same for every row, and every plain row is decided. Where nothing
/// but the long way was taken, that grading has said everything.
void Joining::settle_paper() {
  if (streamed_.rows() == 0) {
    return;
  }
  Rational max;
  for (const GradedItem& item : grading_.items) {
    max += item.max;
  }
  grading_.max = max;
  const std::optional<Amount>& total = grading_.pass.total;
  grading_.pass_points = total ? std::optional(total->of(max)) : std::nullopt;
  const RowTally::ByTotal& by_total = streamed_.pass.tally.by_total;
  for (std::size_t t = 0; t < by_total.size(); ++t) {
    const bool passes = grading_.pass_points && streamed_.total(t) >= *grading_.pass_points;
    StatisticsSums& sums = grading_.sums;
    sums.n += by_total[t];
    sums.passes += passes ? by_total[t] : 0;
    sums.score += streamed_.total(t) * Rational(by_total[t]);
    sums.max += max * Rational(by_total[t]);
    grading_.counts.pass += passes ? by_total[t] : 0;
    grading_.counts.fail += grading_.pass_points && !passes ? by_total[t] : 0;
  }
}

/// Competition rank over both sides.
void Joining::rank() {
  const RowTally::ByTotal& by_total = streamed_.pass.tally.by_total;
  std::map<Rational, std::int64_t> scores;
  for (std::size_t t = 0; t < by_total.size(); ++t) {
    scores[streamed_.total(t)] += by_total[t];
  }
  for (const Candidate& candidate : grading_.candidates) {
    scores[candidate.score] += candidate.in_statistics ? 1 : 0;
  }
  std::map<Rational, std::int64_t> ranks;
  std::int64_t better = 0;
  for (auto at = scores.rbegin(); at != scores.rend(); ++at) {
    ranks[at->first] = better + 1;
    better += at->second;
  }
  for (std::size_t t = 0; t < by_total.size(); ++t) {
    streamed_.rank_of_total.push_back(ranks.at(streamed_.total(t)));
  }
  for (Candidate& candidate : grading_.candidates) {
    if (candidate.in_statistics) {
      candidate.rank = ranks.at(candidate.score);
    }
  }
}

}  // namespace

void join_gradings(std::vector<GradedItem>& items, const SheetSet& special, Grading grading,
                   StreamedGrading& streamed, std::size_t threads) {
  Joining(items, special, std::move(grading), streamed).run(threads);
}

}  // namespace tiku
