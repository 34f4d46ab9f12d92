#include "grade/stream/known_answers.h"

#include <algorithm>
#include <utility>

#include "grade/stream/packed_worth.h"

namespace tiku {
namespace {

constexpr std::uint32_t kNone = UINT32_MAX;
/// Of the table, before it grows; it has a line for each total, and a long paper has many.
constexpr std::size_t kColumnsAnItem = 16;
constexpr std::size_t kMostFirst = 2048;

std::uint8_t flags_of(const PlainAnswer& answer) {
  const auto bit = [](bool is_set, KnownAnswers::Flag flag) {
    return is_set ? static_cast<unsigned>(flag) : 0U;
  };
  return static_cast<std::uint8_t>(bit(answer.blank, KnownAnswers::Flag::blank) |
                                   bit(answer.invalid, KnownAnswers::Flag::invalid) |
                                   bit(answer.changed, KnownAnswers::Flag::changed));
}

/// The element at `index`, which nobody may have asked for before.
std::uint32_t& element(std::vector<std::uint32_t>& elements, std::size_t index) {
  elements.resize(std::max(elements.size(), index + 1), kNone);
  return elements[index];
}

}  // namespace

KnownAnswers::KnownAnswers(HugeArena& arena, std::vector<std::uint32_t> items,
                           const std::vector<CellKind>& kinds, std::size_t totals,
                           PlainAnswers& answers)
    : source_(answers),
      items_(std::move(items)),
      totals_(totals),
      memo_(arena, kinds),
      places_(items_.size()) {
  for (std::size_t place = 0; place < items_.size(); ++place) {
    ask(place, {});  // that a cell can be empty needs no row to teach it
  }
  asked_.clear();
}

AnswerMemo::Entry* KnownAnswers::ask(std::size_t place, std::string_view cell) {
  const std::optional<PlainAnswers::Known> known = source_.find(items_[place], cell);
  if (!known) {
    return nullptr;
  }
  const std::uint32_t number = number_of(place, *known);
  asked_.push_back({place, std::string(cell), number});
  return memo_.add(place, cell, {known->answer.worth, answers_[number].column, number, 0});
}

std::uint32_t KnownAnswers::response(std::size_t place, std::string_view cell) {
  return answers_[memo_.find(place, cell.data(), cell.size())->number].response;
}

void KnownAnswers::take_back(std::size_t place, std::string_view cell) {
  --memo_.find(place, cell.data(), cell.size())->given;
}

std::uint32_t KnownAnswers::number_of(std::size_t place, const PlainAnswers::Known& known) {
  std::uint32_t& number = element(places_[place].numbers, known.response);
  if (number == kNone) {
    number = static_cast<std::uint32_t>(answers_.size());
    answers_.push_back({items_[place], known.response, column_of(place, known), 0, {}});
  }
  return number;
}

std::uint32_t KnownAnswers::column_of(std::size_t place, const PlainAnswers::Known& known) {
  std::uint32_t& column = element(places_[place].columns, known.like);
  if (column == kNone) {
    const PlainAnswer& answer = known.answer;
    column = static_cast<std::uint32_t>(meanings_.size());
    meanings_.push_back(
        {items_[place], known.like, static_cast<std::int16_t>(PackedWorth::points(answer.worth))});
    flags_.push_back(flags_of(answer));
    has_changed_ = has_changed_ || answer.changed;
    if (meanings_.size() > width_) {
      widen();
    }
  }
  return column;
}

void KnownAnswers::widen() {
  const std::size_t first = std::min(kColumnsAnItem * items_.size(), kMostFirst);
  const std::size_t width = std::max(first, width_ + width_ / 2);
  auto table = std::make_unique<std::uint32_t[]>(width * totals_);
  auto recent = std::make_unique<std::uint8_t[]>(width * totals_);
  for (std::size_t total = 0; total < totals_; ++total) {
    std::copy_n(counts_of(total), width_, table.get() + total * width);
    std::copy_n(recent_of(total), width_, recent.get() + total * width);
  }
  table_ = std::move(table);
  recent_ = std::move(recent);
  width_ = width;
}

void KnownAnswers::hand_over(std::size_t total) {
  std::uint32_t* const counts = counts_of(total);
  std::uint8_t* const recent = recent_of(total);
  for (std::size_t column = 0; column < meanings_.size(); ++column) {
    counts[column] += recent[column];
    recent[column] = 0;
  }
}

void KnownAnswers::remember(const RowPosition& row) {
  for (const Asked& asked : asked_) {
    RowPosition& first = answers_[asked.number].first;
    first = std::min(first, row);
  }
  asked_.clear();
}

void KnownAnswers::forget() {
  for (const Asked& asked : asked_) {
    memo_.remove(asked.place, asked.cell);
  }
  asked_.clear();
}

void KnownAnswers::add_to(RowTally& tally) const {
  const auto add_given = [&](const Answer& answer, std::int64_t rows) {
    std::vector<std::int64_t>& given = tally.given[answer.item];
    given.resize(std::max(given.size(), answer.response + std::size_t{1}));
    given[answer.response] += rows;
  };
  memo_.each(
      [&](const AnswerMemo::Entry& entry) { add_given(answers_[entry.number], entry.given); });
  for (const Answer& answer : answers_) {
    add_given(answer, answer.given);
  }
  for (std::size_t column = 0; column < meanings_.size(); ++column) {
    const Column& meaning = meanings_[column];
    std::vector<RowTally::ByTotal>& answers = tally.answers[meaning.item];
    answers.resize(std::max(answers.size(), meaning.like + std::size_t{1}));
    RowTally::ByTotal& by_total = answers[meaning.like];
    by_total.resize(totals_);
    for (std::size_t total = 0; total < totals_; ++total) {
      by_total[total] += counts_of(total)[column];
    }
  }
}

void KnownAnswers::add_first(std::vector<std::vector<RowPosition>>& first) const {
  for (const Answer& answer : answers_) {
    std::vector<RowPosition>& of_item = first[answer.item];
    of_item.resize(std::max(of_item.size(), answer.response + std::size_t{1}));
    of_item[answer.response] = std::min(of_item[answer.response], answer.first);
  }
}

}  // namespace tiku
