// A million hashes in order cost forty milliseconds; two bits for each in a table of sixteen times
// as many say of nearly all of them that they stand alone, and only the few others are sorted.
#include "grade/stream/repeated_ids.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <span>
#include <utility>

#include "base/parallel.h"

namespace tiku {
namespace {

using Pieces = std::vector<std::vector<std::uint64_t>>;

/// A set of hashes that may hold more than was put in: two bits of a word for each.
class RoughSet {
 public:
  explicit RoughSet(std::size_t hashes)
      : words_(std::bit_ceil(std::max<std::size_t>(1, hashes / kHashesAWord))) {}

  bool holds(std::uint64_t hash) const {
    return (words_[word_of(hash)] & bits_of(hash)) == bits_of(hash);
  }

  /// Whether it seemed to be there.
  bool add(std::uint64_t hash) {
    std::uint64_t& word = words_[word_of(hash)];
    const bool held = (word & bits_of(hash)) == bits_of(hash);
    word |= bits_of(hash);
    return held;
  }

 private:
  static constexpr std::size_t kHashesAWord = 4;

  std::size_t word_of(std::uint64_t hash) const { return (hash >> 12) & (words_.size() - 1); }

  static std::uint64_t bits_of(std::uint64_t hash) {
    return (std::uint64_t{1} << (hash & 63)) | (std::uint64_t{1} << ((hash >> 6) & 63));
  }

  std::vector<std::uint64_t> words_;
};

using Hashes = std::vector<std::uint64_t>;

std::size_t count_of(const Pieces& pieces) {
  std::size_t count = 0;
  for (const Hashes& piece : pieces) {
    count += piece.size();
  }
  return count;
}

/// Of a share of the hashes, the same for equal ones, those that seem to have come before. Which
/// are of this share nobody can foresee: they are picked without a branch.
Hashes likely_repeated(const Pieces& pieces, std::size_t share, std::size_t shares) {
  RoughSet seen(count_of(pieces) / shares);
  Hashes likely;
  Hashes own;
  for (const Hashes& piece : pieces) {
    own.resize(piece.size() + 1);
    std::size_t count = 0;
    for (const std::uint64_t hash : piece) {
      own[count] = hash;
      count += hash != 0 && (hash >> 32) * shares >> 32 == share ? 1U : 0U;
    }
    for (const std::uint64_t hash : std::span(own).first(count)) {
      if (seen.add(hash)) {
        likely.push_back(hash);
      }
    }
  }
  return likely;
}

/// Those of a piece that may be among some, each as often as it comes.
Hashes matches(const Hashes& piece, const RoughSet& some) {
  Hashes found;
  for (const std::uint64_t hash : piece) {
    if (hash != 0 && some.holds(hash)) {
      found.push_back(hash);
    }
  }
  return found;
}

/// Each that comes more than once, rising.
Hashes repeated_of(Hashes hashes) {
  std::sort(hashes.begin(), hashes.end());
  Hashes repeated;
  for (auto at = std::adjacent_find(hashes.begin(), hashes.end()); at != hashes.end();
       at = std::adjacent_find(std::upper_bound(at, hashes.end(), *at), hashes.end())) {
    repeated.push_back(*at);
  }
  return repeated;
}

}  // namespace

std::vector<std::uint64_t> repeated_hashes(const Pieces& pieces, std::size_t threads) {
  std::vector<Hashes> shares(std::max<std::size_t>(1, threads));
  parallel_for(shares.size(), threads, [&](std::size_t share) {
    shares[share] = likely_repeated(pieces, share, shares.size());
  });
  // Mostly so small that a processor has it at hand.
  RoughSet likely(std::min(4 * count_of(shares), count_of(pieces)));
  for (const Hashes& share : shares) {
    for (const std::uint64_t hash : share) {
      likely.add(hash);
    }
  }
  std::vector<Hashes> found(pieces.size());
  parallel_for(pieces.size(), threads,
               [&](std::size_t piece) { found[piece] = matches(pieces[piece], likely); });
  Hashes all;
  all.reserve(count_of(found));
  for (const Hashes& piece : found) {
    all.insert(all.end(), piece.begin(), piece.end());
  }
  return repeated_of(std::move(all));
}

}  // namespace tiku
