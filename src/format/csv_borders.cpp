// Sixty-four bytes at a time become one bit each, so that a row of a hundred cells is a handful of
// word operations: the idea of simdjson (Langdale and Lemire 2019), applied to CSV. A quote opens
// and closes in turn, so a bit is inside quotes where the number of quotes up to it is odd.
#include "format/csv_borders.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "base/processor.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace tiku {
namespace {

constexpr std::size_t kBlock = 64;

/// One bit a byte of a block.
struct BlockBits {
  /// Separators and line feeds.
  std::uint64_t ends = 0;
  std::uint64_t line_feeds = 0;
  /// The rest is all zeros in nearly every block, and not looked for where `rare` says so.
  bool rare = false;
  std::uint64_t returns = 0;
  std::uint64_t quotes = 0;
  std::uint64_t zeros = 0;
};

constexpr std::uint64_t kOnes = 0x0101010101010101;
constexpr std::uint64_t kHighs = 0x8080808080808080;

/// The highest bits of eight bytes as the lowest eight bits, the first byte lowest.
std::uint64_t gather(std::uint64_t highs) {
  return (highs >> 7) * 0x0102040810204080 >> 56;
}

/// A bit for each of eight bytes that equals the one `wanted` repeats.
std::uint64_t equal_bytes(std::uint64_t bytes, std::uint64_t wanted) {
  const std::uint64_t differing = bytes ^ wanted;
  return gather(~(((differing & ~kHighs) + ~kHighs) | differing) & kHighs);
}

/// A bit for each of eight bytes that is less than a space.
std::uint64_t control_bytes(std::uint64_t bytes) {
  return gather(~(((bytes & ~kHighs) + kOnes * (0x80 - ' ')) | bytes) & kHighs);
}

/// What some byte of blocks is.
struct SomeByte {
  bool is_wide = false;     // beyond ASCII
  bool is_control = false;  // and no line feed
};

BlockBits portable_bits(const char* block, char separator, SomeByte& some) {
  const auto repeated = [](char c) { return kOnes * static_cast<unsigned char>(c); };
  BlockBits bits;
  for (std::size_t i = 0; i < kBlock; i += 8) {
    std::uint64_t bytes = 0;
    for (std::size_t b = 0; b < 8; ++b) {  // one load where the first byte is the lowest
      bytes |= static_cast<std::uint64_t>(static_cast<unsigned char>(block[i + b])) << (8 * b);
    }
    const std::uint64_t line_feeds = equal_bytes(bytes, repeated('\n'));
    some.is_wide = some.is_wide || (bytes & kHighs) != 0;
    some.is_control = some.is_control || (control_bytes(bytes) & ~line_feeds) != 0;
    bits.ends |= equal_bytes(bytes, repeated(separator)) << i;
    bits.line_feeds |= line_feeds << i;
    bits.returns |= equal_bytes(bytes, repeated('\r')) << i;
    bits.quotes |= equal_bytes(bytes, repeated('"')) << i;
    bits.zeros |= equal_bytes(bytes, 0) << i;
  }
  bits.ends |= bits.line_feeds;
  bits.rare = (bits.returns | bits.quotes | bits.zeros) != 0;
  return bits;
}

// Popcounts and the like are instructions on one machine and loops on another: what uses them is
// made for each (take_batch).
#define TIKU_INLINE [[gnu::always_inline]] inline

/// Bit i is set where an odd number of bits up to and with i is.
TIKU_INLINE std::uint64_t parity_up_to(std::uint64_t bits) {
  for (unsigned step = 1; step < kBlock; step *= 2) {
    bits ^= bits << step;
  }
  return bits;
}

/// What one block hands on to the next.
struct Carry {
  std::uint64_t inside = 0;        // all ones within a quoted cell
  std::uint64_t begins_cell = 1;   // the last byte was a border
  std::uint64_t closed = 0;        // the last byte was a closing quote
  std::uint64_t after_return = 0;  // the last byte was a carriage return outside quotes
};

/// What was seen in any block.
struct Seen {
  bool irregular = false;  // quotes, returns or NULs are not in order
  bool quotes = false;
  bool wrapped = false;
};

/// Borders of a block with quotes or carriage returns in it, or in the one before.
TIKU_INLINE std::uint64_t rare_borders(const BlockBits& bits, Carry& carry, Seen& seen) {
  const bool quoted = (bits.quotes | carry.inside | carry.closed) != 0;
  const std::uint64_t inside = quoted ? parity_up_to(bits.quotes) ^ carry.inside : 0;
  const std::uint64_t borders = bits.ends & ~inside;
  const std::uint64_t returns = bits.returns & ~inside;
  if (((returns << 1 | carry.after_return) & ~(bits.line_feeds & ~inside)) != 0 ||
      bits.zeros != 0) {
    seen.irregular = true;
  }
  if (quoted) {
    const std::uint64_t opening = bits.quotes & inside;
    const std::uint64_t closing = bits.quotes & ~inside;
    const std::uint64_t after_closing = closing << 1 | carry.closed;
    const std::uint64_t may_open = borders << 1 | carry.begins_cell | after_closing;
    seen.irregular = seen.irregular || (opening & ~may_open) != 0 ||
                     (after_closing & ~(borders | returns | opening)) != 0;
    seen.quotes = true;
    seen.wrapped = seen.wrapped || ((bits.line_feeds | bits.returns) & inside) != 0;
    carry.closed = closing >> (kBlock - 1);
    carry.inside = (inside >> (kBlock - 1)) != 0 ? ~std::uint64_t{0} : 0;
  }
  carry.begins_cell = borders >> (kBlock - 1);
  carry.after_return = returns >> (kBlock - 1);
  return borders;
}

TIKU_INLINE std::uint64_t borders_of(const BlockBits& bits, Carry& carry, Seen& seen) {
  if (bits.rare || (carry.inside | carry.closed | carry.after_return) != 0) [[unlikely]] {
    return rare_borders(bits, carry, seen);
  }
  carry.begins_cell = bits.ends >> (kBlock - 1);
  return bits.ends;
}

using EightPlaces [[gnu::vector_size(32)]] = std::uint32_t;

/// For each byte the places of its set bits, the lowest first.
constexpr auto kPlaces = [] {
  std::array<std::array<std::uint32_t, 8>, 256> places{};
  for (unsigned byte = 0; byte < places.size(); ++byte) {
    std::size_t count = 0;
    for (unsigned bit = 0; bit < 8; ++bit) {
      if ((byte >> bit & 1) != 0) {
        places[byte][count++] = bit;
      }
    }
  }
  return places;
}();

/// Writes the places of the set bits, eight for every byte: what is written too much is written
/// over. Without a branch, and with a third of the work of taking bit after bit.
TIKU_INLINE std::uint32_t* put_places(std::uint64_t bits, std::size_t base, std::uint32_t* out) {
  for (unsigned first = 0; first < kBlock; first += 8) {
    const auto byte = static_cast<std::uint8_t>(bits >> first);
    EightPlaces places;
    std::memcpy(&places, kPlaces[byte].data(), sizeof places);
    places += static_cast<std::uint32_t>(base + first);
    std::memcpy(out, &places, sizeof places);
    out += std::popcount(byte);
  }
  return out;
}

/// Bits of blocks one after the other.
void fill_portable(const char* from, std::size_t blocks, char separator, BlockBits* bits,
                   SomeByte& some) {
  for (std::size_t b = 0; b < blocks; ++b) {
    bits[b] = portable_bits(from + b * kBlock, separator, some);
  }
}

#if defined(__x86_64__)
#define TIKU_AVX2 __attribute__((target("avx2,bmi,bmi2,popcnt")))

/// The highest bits of 64 bytes.
TIKU_AVX2 std::uint64_t high_bits(__m256i low, __m256i high) {
  const auto a = static_cast<std::uint32_t>(_mm256_movemask_epi8(low));
  const auto b = static_cast<std::uint32_t>(_mm256_movemask_epi8(high));
  return static_cast<std::uint64_t>(b) << 32 | a;
}

TIKU_AVX2 std::uint64_t equal_bits(__m256i low, __m256i high, char wanted) {
  const __m256i all = _mm256_set1_epi8(wanted);
  return high_bits(_mm256_cmpeq_epi8(low, all), _mm256_cmpeq_epi8(high, all));
}

TIKU_AVX2 void fill_avx2(const char* from, std::size_t blocks, char separator, BlockBits* bits,
                         SomeByte& some) {
  const __m256i separators = _mm256_set1_epi8(separator);
  const __m256i line_feeds = _mm256_set1_epi8('\n');
  const __m256i quotes = _mm256_set1_epi8('"');
  const __m256i last_control = _mm256_set1_epi8(' ' - 1);
  const auto controls_of = [&](__m256i bytes, __m256i feeds) TIKU_AVX2 {
    return _mm256_andnot_si256(feeds,
                               _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, last_control), bytes));
  };
  __m256i all = _mm256_setzero_si256();
  __m256i any_control = all;
  for (std::size_t b = 0; b < blocks; ++b) {
    const char* block = from + b * kBlock;
    __m256i low;
    __m256i high;
    std::memcpy(&low, block, sizeof low);
    std::memcpy(&high, block + sizeof low, sizeof high);
    const __m256i low_feeds = _mm256_cmpeq_epi8(low, line_feeds);
    const __m256i high_feeds = _mm256_cmpeq_epi8(high, line_feeds);
    bits[b].line_feeds = high_bits(low_feeds, high_feeds);
    bits[b].ends = high_bits(_mm256_or_si256(low_feeds, _mm256_cmpeq_epi8(low, separators)),
                             _mm256_or_si256(high_feeds, _mm256_cmpeq_epi8(high, separators)));
    const __m256i controls =  // carriage returns and NULs among them
        _mm256_or_si256(controls_of(low, low_feeds), controls_of(high, high_feeds));
    const __m256i rare = _mm256_or_si256(
        controls, _mm256_or_si256(_mm256_cmpeq_epi8(low, quotes), _mm256_cmpeq_epi8(high, quotes)));
    bits[b].rare = _mm256_testz_si256(rare, rare) == 0;
    if (bits[b].rare) {
      bits[b].returns = equal_bits(low, high, '\r');
      bits[b].quotes = equal_bits(low, high, '"');
      bits[b].zeros = equal_bits(low, high, '\0');
    } else {
      bits[b].returns = bits[b].quotes = bits[b].zeros = 0;
    }
    all = _mm256_or_si256(all, _mm256_or_si256(low, high));
    any_control = _mm256_or_si256(any_control, controls);
  }
  some.is_wide = some.is_wide || _mm256_movemask_epi8(all) != 0;
  some.is_control = some.is_control || _mm256_testz_si256(any_control, any_control) == 0;
}

#define TIKU_AVX512 __attribute__((target("avx512f,avx512bw,avx512vbmi2,bmi,bmi2,popcnt")))

TIKU_AVX512 void fill_avx512(const char* from, std::size_t blocks, char separator, BlockBits* bits,
                             SomeByte& some) {
  const __m512i separators = _mm512_set1_epi8(separator);
  const __m512i line_feeds = _mm512_set1_epi8('\n');
  const __m512i quotes = _mm512_set1_epi8('"');
  const __m512i space = _mm512_set1_epi8(' ');
  __m512i all = _mm512_setzero_si512();
  std::uint64_t any_control = 0;
  for (std::size_t b = 0; b < blocks; ++b) {
    const __m512i bytes = _mm512_loadu_si512(from + b * kBlock);
    bits[b].line_feeds = _mm512_cmpeq_epi8_mask(bytes, line_feeds);
    bits[b].ends = bits[b].line_feeds | _mm512_cmpeq_epi8_mask(bytes, separators);
    const std::uint64_t controls = _mm512_cmplt_epu8_mask(bytes, space) & ~bits[b].line_feeds;
    bits[b].quotes = _mm512_cmpeq_epi8_mask(bytes, quotes);
    bits[b].rare = (controls | bits[b].quotes) != 0;
    if (controls != 0) {
      bits[b].returns = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('\r'));
      bits[b].zeros = _mm512_testn_epi8_mask(bytes, bytes);
    } else {
      bits[b].returns = bits[b].zeros = 0;
    }
    all = _mm512_or_si512(all, bytes);
    any_control |= controls;
  }
  some.is_wide = some.is_wide || _mm512_movepi8_mask(all) != 0;
  some.is_control = some.is_control || any_control != 0;
}

constexpr auto kEachPlace = [] {
  std::array<char, kBlock> places{};
  for (std::size_t i = 0; i < kBlock; ++i) {
    places[i] = static_cast<char>(i);
  }
  return places;
}();

/// As put_places, sixteen at a time: the numbers of the bytes whose bits are set are moved
/// together.
TIKU_AVX512 inline std::uint32_t* put_places_avx512(std::uint64_t bits, std::size_t base,
                                                    std::uint32_t* out) {
  constexpr std::uint8_t kFour = 0xF;  // what has no mask makes GCC 12 warn
  constexpr std::uint16_t kSixteen = 0xFFFF;
  const __m512i each = _mm512_loadu_si512(kEachPlace.data());
  const __m512i places = _mm512_maskz_compress_epi8(bits, each);
  const __m512i from = _mm512_set1_epi32(static_cast<int>(base));
  const auto put = [&](__m128i some, std::size_t first) TIKU_AVX512 {
    _mm512_storeu_si512(out + first,
                        _mm512_add_epi32(from, _mm512_maskz_cvtepu8_epi32(kSixteen, some)));
  };
  put(_mm512_maskz_extracti32x4_epi32(kFour, places, 0), 0);
  put(_mm512_maskz_extracti32x4_epi32(kFour, places, 1), 16);
  const auto count = static_cast<std::size_t>(std::popcount(bits));
  if (count > 32) [[unlikely]] {
    put(_mm512_maskz_extracti32x4_epi32(kFour, places, 2), 32);
    put(_mm512_maskz_extracti32x4_epi32(kFour, places, 3), 48);
  }
  return out + count;
}
#endif

/// The rows block by block; what is shorter than a block is filled up with line feeds, which are
/// in order after anything.
class BorderFinder {
 public:
  BorderFinder(char separator, CsvScan scan, CsvBorders& borders)
      : separator_(separator), scan_(scan), borders_(borders) {}

  bool find(std::string_view rows) {
    if (borders_.places.size() < rows.size() + 2 * kBlock) {
      borders_.places.resize(rows.size() + 2 * kBlock);
    }
    out_ = borders_.places.data();
    borders_.row_ends.clear();
    const std::size_t whole = rows.size() / kBlock * kBlock;
    take(rows.data(), whole, 0);
    if (whole < rows.size()) {
      std::array<char, kBlock> last{};
      last.fill('\n');
      std::memcpy(last.data(), rows.data() + whole, rows.size() - whole);
      take(last.data(), kBlock, whole);
    }
    finish(rows);
    borders_.has_quotes = seen_.quotes;
    borders_.has_wrapped = seen_.wrapped;
    borders_.has_wide = some_.is_wide;
    borders_.has_controls = some_.is_control;
    return !seen_.irregular && carry_.inside == 0 && !rows.ends_with('\r');
  }

 private:
  static constexpr std::size_t kBatch = 32;
  using Batch = std::array<BlockBits, kBatch>;

  void take(const char* from, std::size_t size, std::size_t offset) {
    Batch bits;
    const std::size_t blocks = size / kBlock;
    for (std::size_t first = 0; first < blocks; first += kBatch) {
      const std::size_t count = std::min(kBatch, blocks - first);
      const std::size_t begin = first * kBlock;
#if defined(__x86_64__)
      if (scan_ == CsvScan::avx2) {
        fill_avx2(from + begin, count, separator_, bits.data(), some_);
        take_batch_avx2(bits, count, offset + begin);
        continue;
      }
      if (scan_ == CsvScan::avx512) {
        fill_avx512(from + begin, count, separator_, bits.data(), some_);
        take_batch_avx512(bits, count, offset + begin);
        continue;
      }
#endif
      fill_portable(from + begin, count, separator_, bits.data(), some_);
      take_batch<CsvScan::portable>(bits, count, offset + begin);
    }
  }

#if defined(__x86_64__)
  TIKU_AVX2 void take_batch_avx2(const Batch& bits, std::size_t count, std::size_t offset) {
    take_batch<CsvScan::avx2>(bits, count, offset);
  }

  TIKU_AVX512 void take_batch_avx512(const Batch& bits, std::size_t count, std::size_t offset) {
    take_batch<CsvScan::avx512>(bits, count, offset);
  }
#endif

  template <CsvScan kScan>
  TIKU_INLINE void take_batch(const Batch& bits, std::size_t count, std::size_t offset) {
    Carry carry = carry_;
    std::uint32_t* out = out_;
    for (std::size_t b = 0; b < count; ++b) {
      const std::uint64_t borders = borders_of(bits[b], carry, seen_);
      end_rows(borders & bits[b].line_feeds, borders,
               static_cast<std::uint32_t>(out - borders_.places.data()));
      out = put<kScan>(borders, offset + b * kBlock, out);
    }
    out_ = out;
    carry_ = carry;
  }

  template <CsvScan kScan>
  TIKU_INLINE std::uint32_t* put(std::uint64_t borders, std::size_t base, std::uint32_t* out) {
#if defined(__x86_64__)
    if constexpr (kScan == CsvScan::avx512) {
      return put_places_avx512(borders, base, out);
    }
#endif
    return put_places(borders, base, out);
  }

  TIKU_INLINE void end_rows(std::uint64_t line_feeds, std::uint64_t borders, std::uint32_t before) {
    for (; line_feeds != 0; line_feeds &= line_feeds - 1) {
      const std::uint64_t up_to = line_feeds ^ (line_feeds - 1);
      borders_.row_ends.push_back(before +
                                  static_cast<std::uint32_t>(std::popcount(borders & up_to)));
    }
  }

  /// Borders that only fill up the last block are none; a last row without a line feed ends with
  /// the piece.
  void finish(std::string_view rows) {
    const std::uint32_t* begin = borders_.places.data();
    while (out_ != begin && out_[-1] >= rows.size()) {
      --out_;
    }
    borders_.count = static_cast<std::size_t>(out_ - begin);
    while (!borders_.row_ends.empty() && borders_.row_ends.back() > borders_.count) {
      borders_.row_ends.pop_back();
    }
    if (!rows.empty() && rows.back() != '\n') {
      *out_ = static_cast<std::uint32_t>(rows.size());
      borders_.row_ends.push_back(static_cast<std::uint32_t>(++borders_.count));
    }
  }

  char separator_;
  CsvScan scan_;
  CsvBorders& borders_;
  std::uint32_t* out_ = nullptr;
  Carry carry_;
  Seen seen_;
  SomeByte some_;
};

}  // namespace

std::string_view cell_without_quotes(std::string_view cell, std::string& text) {
  if (!cell.starts_with('"')) {
    return cell;
  }
  text.clear();
  for (std::size_t i = 1; i + 1 < cell.size(); ++i) {
    text += cell[i];
    i += cell[i] == '"' ? 1U : 0U;  // of two quotes the second goes
  }
  return text;
}

std::span<const CsvScan> csv_scans() {
  static constexpr CsvScan kScans[] = {CsvScan::portable, CsvScan::avx2, CsvScan::avx512};
  return std::span(kScans).first(has_avx512() ? 3 : has_avx2() ? 2 : 1);
}

bool find_csv_borders(std::string_view rows, char separator, CsvScan scan, CsvBorders& borders) {
  return BorderFinder(separator, scan, borders).find(rows);
}

}  // namespace tiku
