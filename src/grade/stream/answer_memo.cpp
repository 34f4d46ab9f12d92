#include "grade/stream/answer_memo.h"

#include "io/hash.h"

namespace tiku {
namespace {

constexpr std::size_t kTwoWords = 2 * sizeof(std::uint64_t);

/// The cell with bytes behind it that may be read.
std::array<char, kTwoWords> readable(std::string_view cell) {
  std::array<char, kTwoWords> bytes{};
  cell.copy(bytes.data(), bytes.size());
  return bytes;
}

}  // namespace

std::size_t AnswerMemo::LongHash::operator()(std::string_view cell) const {
  return short_hash(cell);
}

AnswerMemo::Entry* AnswerMemo::find_long(const char* cell, std::size_t size) {
  if (size <= kTwoWords) {
    return middle_cells_ ? middle_cells_->find(two_words_of(cell, size)) : nullptr;
  }
  if (!long_cells_) {
    return nullptr;
  }
  const auto found = long_cells_->find(std::string_view(cell, size));
  return found == long_cells_->end() ? nullptr : &found->second;
}

AnswerMemo::Entry* AnswerMemo::add(std::string_view cell, const Entry& entry) {
  const std::array<char, kTwoWords> bytes = readable(cell);
  if (cell.size() <= kWord) {
    return short_cells_.add(*arena_, word_of(bytes.data(), cell.size()), entry);
  }
  if (cell.size() <= kTwoWords) {
    if (!middle_cells_) {
      middle_cells_.emplace(*arena_, kFewestBits);
    }
    return middle_cells_->add(*arena_, two_words_of(bytes.data(), cell.size()), entry);
  }
  if (!long_cells_) {
    long_cells_ = std::make_unique<LongCells>();
  }
  return &long_cells_->emplace(cell, entry).first->second;
}

void AnswerMemo::remove(std::string_view cell) {
  const std::array<char, kTwoWords> bytes = readable(cell);
  if (cell.size() <= kWord) {
    short_cells_.remove(word_of(bytes.data(), cell.size()));
  } else if (cell.size() <= kTwoWords) {
    middle_cells_->remove(two_words_of(bytes.data(), cell.size()));
  } else {
    long_cells_->erase(long_cells_->find(cell));
  }
}

}  // namespace tiku
