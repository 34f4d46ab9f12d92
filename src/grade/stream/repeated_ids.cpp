// A million hashes in order cost forty milliseconds; a bit for each in a table of sixteen times as
// many says of nearly all of them that they stand alone, and only the few others are sorted.
#include "grade/stream/repeated_ids.h"

#include <algorithm>
#include <bit>
#include <cstddef>

#include "base/parallel.h"

namespace tiku {
namespace {

using Pieces = std::vector<std::vector<std::uint64_t>>;

/// A set of hashes that may hold more than was put in.
class RoughSet {
 public:
  explicit RoughSet(std::size_t hashes)
      : words_(std::bit_ceil(std::max<std::size_t>(1, hashes / kHashesAWord))) {}

  bool holds(std::uint64_t hash) const { return (words_[word_of(hash)] & bit_of(hash)) != 0; }

  void add(std::uint64_t hash) { words_[word_of(hash)] |= bit_of(hash); }

 private:
  static constexpr std::size_t kHashesAWord = 4;

  std::size_t word_of(std::uint64_t hash) const { return (hash >> 6) & (words_.size() - 1); }

  static std::uint64_t bit_of(std::uint64_t hash) { return std::uint64_t{1} << (hash & 63); }

  std::vector<std::uint64_t> words_;
};

/// A share of the hashes, the same for equal ones, so that several threads look for repeated ones.
class Share {
 public:
  Share(const Pieces& pieces, std::size_t number, std::size_t of)
      : pieces_(pieces), number_(number), of_(of) {}

  /// Rising.
  std::vector<std::uint64_t> repeated() const {
    const RoughSet likely = likely_repeated();
    std::vector<std::uint64_t> hashes;
    each([&](std::uint64_t hash) {
      if (likely.holds(hash)) {
        hashes.push_back(hash);
      }
    });
    std::sort(hashes.begin(), hashes.end());
    std::vector<std::uint64_t> repeated;
    for (auto at = std::adjacent_find(hashes.begin(), hashes.end()); at != hashes.end();
         at = std::adjacent_find(std::upper_bound(at, hashes.end(), *at), hashes.end())) {
      repeated.push_back(*at);
    }
    return repeated;
  }

 private:
  /// Which hashes are of this share nobody can foresee: they are picked without a branch.
  template <class Take>
  void each(Take take) const {
    std::vector<std::uint64_t> own;
    for (const std::vector<std::uint64_t>& piece : pieces_) {
      own.resize(piece.size() + 1);
      std::size_t count = 0;
      for (const std::uint64_t hash : piece) {
        own[count] = hash;
        count += hash != 0 && (hash >> 32) * of_ >> 32 == number_ ? 1U : 0U;
      }
      std::for_each_n(own.begin(), count, take);
    }
  }

  /// All that are not surely alone.
  RoughSet likely_repeated() const {
    std::size_t hashes = 0;
    for (const std::vector<std::uint64_t>& piece : pieces_) {
      hashes += piece.size();
    }
    RoughSet once(hashes / of_);
    RoughSet again(hashes / of_);
    each([&](std::uint64_t hash) {
      if (once.holds(hash)) {
        again.add(hash);
      }
      once.add(hash);
    });
    return again;
  }

  const Pieces& pieces_;
  std::size_t number_;
  std::size_t of_;
};

}  // namespace

std::vector<std::uint64_t> repeated_hashes(const Pieces& pieces, std::size_t threads) {
  std::vector<std::vector<std::uint64_t>> shares(std::max<std::size_t>(1, threads));
  parallel_for(shares.size(), threads, [&](std::size_t share) {
    shares[share] = Share(pieces, share, shares.size()).repeated();
  });
  std::vector<std::uint64_t> repeated;
  for (const std::vector<std::uint64_t>& share : shares) {  // of rising hashes
    repeated.insert(repeated.end(), share.begin(), share.end());
  }
  return repeated;
}

}  // namespace tiku
