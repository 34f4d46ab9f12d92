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
    return rest_->middle_cells.find(two_words_of(cell, size));
  }
  const auto found = rest_->long_cells.find(std::string_view(cell, size));
  return found == rest_->long_cells.end() ? nullptr : &found->second;
}

AnswerMemo::Entry* AnswerMemo::add(std::string_view cell, const Entry& entry) {
  const std::array<char, kTwoWords> bytes = readable(cell);
  if (cell.size() <= kWord) {
    return short_cells_.add(rest_->arena, word_of(bytes.data(), cell.size()), entry);
  }
  if (cell.size() <= kTwoWords) {
    return rest_->middle_cells.add(rest_->arena, two_words_of(bytes.data(), cell.size()), entry);
  }
  return &rest_->long_cells.emplace(cell, entry).first->second;
}

void AnswerMemo::remove(std::string_view cell) {
  const std::array<char, kTwoWords> bytes = readable(cell);
  if (cell.size() <= kWord) {
    short_cells_.remove(word_of(bytes.data(), cell.size()));
  } else if (cell.size() <= kTwoWords) {
    rest_->middle_cells.remove(two_words_of(bytes.data(), cell.size()));
  } else {
    rest_->long_cells.erase(rest_->long_cells.find(cell));
  }
}

}  // namespace tiku
