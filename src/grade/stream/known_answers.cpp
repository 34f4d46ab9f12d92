#include "grade/stream/known_answers.h"

#include <algorithm>
#include <bit>

namespace tiku {
namespace {

constexpr std::uint32_t kNoNumber = UINT32_MAX;

KnownAnswers::Worth worth_of(const PlainAnswer& answer, std::uint32_t column) {
  KnownAnswers::Worth worth;
  worth.points = static_cast<std::int16_t>(answer.points);
  worth.flags = static_cast<std::uint8_t>(answer.flags);
  worth.state_shift = answer.states == 0
                          ? KnownAnswers::kNoState
                          : static_cast<std::uint8_t>(std::countr_zero(answer.states));
  worth.column = column;
  return worth;
}

}  // namespace

KnownAnswers::KnownAnswers(std::size_t items, std::size_t totals, PlainAnswers& answers)
    : source_(answers), totals_(totals), memos_(items), numbers_(items) {
  for (std::size_t item = 0; item < items; ++item) {
    ask(item, {});
  }
  remember({}, 0);
}

std::uint32_t KnownAnswers::ask(std::size_t item, std::string_view cell) {
  const std::optional<PlainAnswers::Known> known = source_.find(item, cell);
  if (!known) {
    return kLongWay;
  }
  const std::uint32_t number = number_of(item, *known);
  asked_.push_back({static_cast<std::uint32_t>(item), std::string(cell), number});
  return number;
}

void KnownAnswers::take_back(std::size_t item, std::string_view cell) {
  AnswerMemo::Entry* known = memos_[item].find(cell.data(), cell.size());
  if (known != nullptr) {
    --known->given;
  }
}

std::uint32_t KnownAnswers::number_of(std::size_t item, const PlainAnswers::Known& known) {
  std::vector<std::uint32_t>& numbers = numbers_[item];
  if (numbers.size() <= known.response) {
    numbers.resize(known.response + std::size_t{1}, kNoNumber);
  }
  std::uint32_t& number = numbers[known.response];
  if (number == kNoNumber) {
    number = static_cast<std::uint32_t>(worth_.size());
    worth_.push_back(worth_of(known.answer, column_of(item, known.like)));
    places_.push_back({static_cast<std::uint32_t>(item), known.response, {}});
  }
  return number;
}

std::uint32_t KnownAnswers::column_of(std::size_t item, std::uint32_t like) {
  // From the end: the columns of an item are asked for while it is new.
  const auto same = std::find_if(meanings_.rbegin(), meanings_.rend(), [&](const Column& column) {
    return column.item == item && column.like == like;
  });
  if (same != meanings_.rend()) {
    return static_cast<std::uint32_t>(meanings_.rend() - same - 1);
  }
  meanings_.push_back({item, like});
  if (meanings_.size() > width_) {
    widen();
  }
  return static_cast<std::uint32_t>(meanings_.size() - 1);
}

void KnownAnswers::widen() {
  const std::size_t width = std::max<std::size_t>(64, width_ + width_ / 2);
  std::vector<std::uint32_t> table(width * totals_);
  for (std::size_t total = 0; total < totals_; ++total) {
    std::copy_n(table_.begin() + static_cast<std::ptrdiff_t>(total * width_), width_,
                table.begin() + static_cast<std::ptrdiff_t>(total * width));
  }
  table_.swap(table);
  width_ = width;
}

void KnownAnswers::remember(const RowPosition& row, std::uint32_t given) {
  for (const Asked& asked : asked_) {
    memos_[asked.item].add(asked.cell, {asked.number, given});
    RowPosition& first = places_[asked.number].first;
    first = std::min(first, row);
  }
  asked_.clear();
}

void KnownAnswers::count(std::size_t total, const std::vector<std::uint32_t>& numbers) {
  std::uint32_t* row = table_.data() + total * width_;
  const Worth* worth = worth_.data();
  for (const std::uint32_t number : numbers) {
    ++row[worth[number].column];
  }
}

void KnownAnswers::add_to(RowTally& tally) const {
  for (const AnswerMemo& memo : memos_) {
    memo.each([&](const AnswerMemo::Entry& entry) {
      const Place& place = places_[entry.number];
      std::vector<std::int64_t>& given = tally.given[place.item];
      given.resize(std::max(given.size(), place.response + std::size_t{1}));
      given[place.response] += entry.given;
    });
  }
  for (std::size_t column = 0; column < meanings_.size(); ++column) {
    const Column& meaning = meanings_[column];
    std::vector<RowTally::ByTotal>& answers = tally.answers[meaning.item];
    answers.resize(std::max(answers.size(), meaning.like + std::size_t{1}));
    RowTally::ByTotal& by_total = answers[meaning.like];
    by_total.resize(totals_);
    for (std::size_t total = 0; total < totals_; ++total) {
      by_total[total] += table_[total * width_ + column];
    }
  }
}

void KnownAnswers::add_first(std::vector<std::vector<RowPosition>>& first) const {
  for (std::size_t number = 0; number < places_.size(); ++number) {
    const Place& place = places_[number];
    std::vector<RowPosition>& of_item = first[place.item];
    of_item.resize(std::max(of_item.size(), place.response + std::size_t{1}));
    of_item[place.response] = std::min(of_item[place.response], place.first);
  }
}

}  // namespace tiku
