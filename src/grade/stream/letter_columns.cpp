// A row is judged without a branch or a look-up a cell: the first bytes of all cells stand side by
// side, each letter is compared with all of them, and what it is worth is picked where it stands.
#include "grade/stream/letter_columns.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "base/processor.h"
#include "grade/stream/packed_worth.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace tiku {
namespace {

/// What stands for a cell: its byte if that is ASCII and all there is, or one of these.
constexpr std::uint8_t kOtherCell = 0;
constexpr std::uint8_t kEmptyCell = 0xFF;
/// No cell is this.
constexpr std::uint8_t kNoCode = 0xFE;

constexpr std::uint8_t kWrong = 0x80;
constexpr std::uint8_t kBlank = 0x40;
constexpr std::uint8_t kPartial = 0x20;

/// Points are added up as bytes without a sign.
constexpr int kBias = 128;

std::uint8_t state_of(std::uint64_t worth) {
  const StateCounts states = PackedWorth::states(worth, 0);
  return states.wrong != 0     ? kWrong
         : states.blank != 0   ? kBlank
         : states.partial != 0 ? kPartial
                               : std::uint8_t{0};
}

/// What the letters of a row are worth together.
struct Sums {
  std::int64_t points = 0;
  std::uint32_t wrong = 0;
  std::uint32_t blank = 0;
  std::uint32_t partial = 0;

  std::uint64_t worth() const {
    return PackedWorth::of(State::correct, points) + PackedWorth::of(State::wrong, 0) * wrong +
           PackedWorth::of(State::blank, 0) * blank + PackedWorth::of(State::partial, 0) * partial;
  }
};

}  // namespace

bool LetterColumns::can_run() {
  return has_avx2();
}

LetterColumns::LetterColumns(HugeArena& arena, std::size_t place, std::size_t columns,
                             std::size_t totals)
    : place_(place),
      size_(columns),
      all_(~std::uint64_t{0} >> (kMostColumns - columns)),
      counts_(static_cast<Lane*>(arena.take(totals * kMostLetters * sizeof(Lane)))) {}

#if defined(__x86_64__)
#define TIKU_AVX2 [[gnu::target("avx2,bmi,popcnt")]]

namespace {

template <class Byte>
TIKU_AVX2 inline __m256i load(const Byte* bytes) {
  return _mm256_load_si256(reinterpret_cast<const __m256i*>(bytes));
}

template <class Byte>
TIKU_AVX2 inline void store(Byte* bytes, __m256i value) {
  _mm256_store_si256(reinterpret_cast<__m256i*>(bytes), value);
}

/// Lengths of eight cells and of the borders behind them.
TIKU_AVX2 inline __m256i lengths(const std::uint32_t* ends) {
  const __m256i here = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(ends));
  const __m256i before = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(ends - 1));
  return _mm256_sub_epi32(here, before);
}

/// The same of thirty-two cells, one byte each; more than fit in one are anything but 1 and 2.
TIKU_AVX2 inline __m256i short_lengths(const std::uint32_t* ends) {
  const __m256i low = _mm256_packus_epi32(lengths(ends), lengths(ends + 8));
  const __m256i high = _mm256_packus_epi32(lengths(ends + 16), lengths(ends + 24));
  const __m256i order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
  return _mm256_permutevar8x32_epi32(_mm256_packus_epi16(low, high), order);
}

/// Codes of thirty-two cells whose first bytes these are.
TIKU_AVX2 inline __m256i codes_of(__m256i first, const std::uint32_t* ends) {
  const __m256i length = short_lengths(ends);
  const __m256i one = _mm256_cmpeq_epi8(length, _mm256_set1_epi8(2));
  const __m256i none = _mm256_cmpeq_epi8(length, _mm256_set1_epi8(1));
  const __m256i ascii = _mm256_cmpgt_epi8(first, _mm256_setzero_si256());
  return _mm256_or_si256(none, _mm256_and_si256(first, _mm256_and_si256(one, ascii)));
}

/// The first byte of a cell, or of the border behind an empty one.
inline std::uint8_t first_byte(const char* text, const std::uint32_t* end) {
  return static_cast<std::uint8_t>(text[end[-1] + 1]);
}

/// Those of up to eight cells.
TIKU_AVX2 inline std::uint64_t few_first_bytes(const char* text, const std::uint32_t* ends,
                                               std::size_t count) {
  std::uint64_t bytes = 0;
  for (std::size_t i = 0; i < count; ++i) {
    bytes |= std::uint64_t{first_byte(text, ends + i)} << (8 * i);
  }
  return bytes;
}

using SixteenBytes [[gnu::vector_size(16)]] = std::uint8_t;

template <std::size_t... I>
TIKU_AVX2 inline __m128i sixteen_first_bytes(const char* text, const std::uint32_t* ends,
                                             std::index_sequence<I...> /*sixteen*/) {
  const SixteenBytes bytes{first_byte(text, ends + I)...};
  return std::bit_cast<__m128i>(bytes);
}

/// Those of up to sixteen; what is missing are zeros. They do not take the way through memory: a
/// load that is wider than what was just stored there has to wait.
TIKU_AVX2 inline __m128i first_bytes(const char* text, const std::uint32_t* ends,
                                     std::size_t count) {
  if (count >= 16) {
    return sixteen_first_bytes(text, ends, std::make_index_sequence<16>());
  }
  const std::size_t low = std::min<std::size_t>(count, 8);
  const std::uint64_t high = few_first_bytes(text, ends + 8, count - low);
  return _mm_set_epi64x(static_cast<std::int64_t>(high),
                        static_cast<std::int64_t>(few_first_bytes(text, ends, low)));
}

TIKU_AVX2 inline std::uint32_t top_bits(__m256i bytes) {
  return static_cast<std::uint32_t>(_mm256_movemask_epi8(bytes));
}

TIKU_AVX2 inline std::uint32_t count_top(__m256i bytes) {
  return static_cast<std::uint32_t>(std::popcount(top_bits(bytes)));
}

TIKU_AVX2 inline std::int64_t sum_of(__m256i bytes) {
  const __m256i fours = _mm256_sad_epu8(bytes, _mm256_setzero_si256());
  const __m128i two =
      _mm_add_epi64(_mm256_castsi256_si128(fours), _mm256_extracti128_si256(fours, 1));
  return _mm_cvtsi128_si64(two) + _mm_extract_epi64(two, 1);
}

}  // namespace

TIKU_AVX2 std::uint64_t LetterColumns::add_up(const char* text, const std::uint32_t* ends,
                                              std::uint64_t& sum) {
  ++rows_;
  others_ = all_;
  blanks_ = 0;
  Sums sums;
  constexpr std::size_t kStep = 32;
  for (std::size_t at = 0; at < size_; at += kStep) {
    const std::size_t count = size_ - at;
    const __m128i low = first_bytes(text, ends + at, count);
    const __m128i high =
        first_bytes(text, ends + at + 16, count - std::min<std::size_t>(count, 16));
    const __m256i codes = codes_of(_mm256_set_m128i(high, low), ends + at);
    store(&row_.of[at], codes);
    __m256i known = _mm256_setzero_si256();
    __m256i points = known;
    __m256i states = known;
    for (const Letters& letters : letters_) {
      const __m256i here = _mm256_cmpeq_epi8(codes, load(&letters.codes.of[at]));
      known = _mm256_or_si256(known, here);
      points = _mm256_or_si256(points, _mm256_and_si256(here, load(&letters.points.of[at])));
      states = _mm256_or_si256(states, _mm256_and_si256(here, load(&letters.states.of[at])));
    }
    const std::uint32_t found = top_bits(known);
    others_ &= ~(std::uint64_t{found} << at);
    sums.points += sum_of(points) - kBias * std::popcount(found);
    const std::uint32_t blanks = top_bits(_mm256_slli_epi16(states, 1));
    blanks_ |= std::uint64_t{blanks} << at;
    sums.wrong += count_top(states);
    sums.blank += static_cast<std::uint32_t>(std::popcount(blanks));
    sums.partial += count_top(_mm256_slli_epi16(states, 2));
  }
  missed_ += static_cast<std::uint64_t>(std::popcount(others_));
  sum += sums.worth();
  return others_;
}

TIKU_AVX2 void LetterColumns::count(std::size_t total) {
  constexpr std::size_t kStep = 32;
  Lane* counts = counts_of(total);
  for (const Letters& letters : letters_) {
    for (std::size_t at = 0; at < size_; at += kStep) {
      const __m256i here = _mm256_cmpeq_epi8(load(&row_.of[at]), load(&letters.codes.of[at]));
      store(&counts->of[at], _mm256_sub_epi8(load(&counts->of[at]), here));
    }
    ++counts;
  }
}

#else
std::uint64_t LetterColumns::add_up(const char*, const std::uint32_t*, std::uint64_t&) {
  return others_ = all_;
}

void LetterColumns::count(std::size_t) {}
#endif

void LetterColumns::consider(std::size_t place, std::string_view cell,
                             const AnswerMemo::Entry& entry) {
  // A row that takes the long way may take back what it counted, and what it taught with it.
  constexpr std::uint32_t kSettled = 8;
  constexpr std::uint64_t kSeldom = 32;
  if (cell.size() > 1 || entry.given < kSettled || entry.given * kSeldom < rows_) {
    return;
  }
  const std::size_t column = place - place_;
  const auto code = cell.empty() ? kEmptyCell : static_cast<std::uint8_t>(cell.front());
  const std::int64_t points = PackedWorth::points(entry.worth) + kBias;
  const bool fits = points >= 0 && points <= UINT8_MAX && PackedWorth::invalid(entry.worth) == 0;
  const std::size_t letter = known_[column];
  if (!fits || letter == kMostLetters) {
    return;
  }
  if (letter == letters_.size()) {
    letters_.emplace_back().codes.of.fill(kNoCode);
  }
  Letters& letters = letters_[letter];
  letters.codes.of[column] = code;
  letters.points.of[column] = static_cast<std::uint8_t>(points);
  letters.states.of[column] = state_of(entry.worth);
  letters.columns[column] = entry.column;
  letters.numbers[column] = entry.number;
  ++known_[column];
  row_.of[column] = kOtherCell;  // this one was found the other way
}

void LetterColumns::put_given(std::vector<std::uint32_t>& given) const {
  std::uint32_t* const here = given.data() + place_;
  for (const Letters& letters : letters_) {
    for (std::size_t column = 0; column < size_; ++column) {
      const bool is_this = row_.of[column] == letters.codes.of[column];
      here[column] = is_this ? letters.columns[column] : here[column];
    }
  }
}

void LetterColumns::hand_over(std::size_t total, KnownAnswers& known) {
  Lane* counts = counts_of(total);
  for (const Letters& letters : letters_) {
    for (std::size_t column = 0; column < size_; ++column) {
      const std::uint8_t rows = counts->of[column];
      if (rows > 0) {
        known.count(total, letters.columns[column], letters.numbers[column], rows);
      }
    }
    *counts++ = {};
  }
}

}  // namespace tiku
