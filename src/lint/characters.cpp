#include "lint/characters.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

constexpr std::size_t kAround = 6;         // characters of an excerpt on either side
constexpr std::size_t kLongestPiece = 24;  // characters of the piece itself

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// At most `count` characters further, to the beginning of a character.
std::size_t forward(std::string_view text, std::size_t at, std::size_t count) {
  for (; count > 0 && at < text.size(); --count) {
    at = character_at(text, at).end;
  }
  return at;
}

std::size_t backward(std::string_view text, std::size_t at, std::size_t count) {
  for (; count > 0 && at > 0; --count) {
    at = character_before(text, at).begin;
  }
  return at;
}

}  // namespace

Characters::Characters(std::string_view text) : text_(text), here_(read(0)) {
  after_ = read(here_.end);
}

void Characters::next() {
  before_ = here_;
  here_ = after_;
  after_ = read(here_.end);
}

Character Characters::read(std::size_t at) const {
  if (at < text_.size() && static_cast<unsigned char>(text_[at]) < 0x80) {
    return {static_cast<unsigned char>(text_[at]), at, at + 1};
  }
  return character_at(text_, at);
}

Character character_at(std::string_view text, std::size_t at) {
  const Decoded here = decode_utf8(text, at);
  return {here.scalar, at, at + here.bytes};
}

Character character_before(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 4;
  if (at == 0) {
    return {};
  }
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < kLongest && is_continuation(text[begin])) {
    --begin;
  }
  const Character whole = character_at(text, begin);
  return whole.end == at ? whole : Character{0xFFFD, at - 1, at};
}

bool are_quotes(char32_t open, char32_t close) {
  constexpr std::pair<char32_t, char32_t> kHalves[] = {{U'“', U'”'},   {U'‘', U'’'}, {U'「', U'」'},
                                                       {U'『', U'』'}, {U'"', U'"'}, {U'\'', U'\''},
                                                       {U'`', U'`'}};
  return std::any_of(std::begin(kHalves), std::end(kHalves), [&](const auto& halves) {
    return open == halves.first && close == halves.second;
  });
}

bool is_quoted_alone(const Characters& at) {
  return are_quotes(at.before().scalar, at.after().scalar);
}

bool is_ascii_letter(char32_t scalar) {
  return (scalar >= 'a' && scalar <= 'z') || (scalar >= 'A' && scalar <= 'Z');
}

bool is_ascii_digit(char32_t scalar) {
  return scalar >= '0' && scalar <= '9';
}

void Occurrences::add(std::size_t first, std::size_t last) {
  if (count == 0) {
    begin = first;
    end = last;
  }
  ++count;
}

std::string excerpt(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t piece_end = std::min(end, forward(text, begin, kLongestPiece));
  const std::size_t first = backward(text, begin, kAround);
  const std::size_t last = piece_end < end ? piece_end : forward(text, end, kAround);
  std::string piece(text.substr(first, last - first));
  std::replace(piece.begin(), piece.end(), '\n', ' ');
  return (first > 0 ? "…" : "") + visible(trim(piece)) + (last < text.size() ? "…" : "");
}

}  // namespace tiku
