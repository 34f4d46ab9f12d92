// Near copies: questions whose content words are the same but for a few that bind or were added.
//
// Candidates come from locality-sensitive hashing over pairs of neighbouring content tokens
// (MinHash: Broder 1997, "On the resemblance and containment of documents"; bands: Indyk and
// Motwani 1998), which is linear; each candidate pair is then compared exactly. Questions that
// differ in a number, a negation or an opposite (买 and 卖, first and last) are never candidates.
#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>

#include "base/parallel.h"
#include "lint/question_form.h"

namespace tiku {
namespace {

/// Bands of rows: pairs that share 70 % of their neighbours are found in 99.8 of 100 cases.
constexpr std::size_t kBands = 16;
constexpr std::size_t kRows = 3;
/// Shorter questions differ in a word or not at all.
constexpr std::size_t kShortest = 8;
/// One question may have up to this share of further tokens.
constexpr std::size_t kAddedPercent = 15;
/// Stems from this length on tell a question even where the options differ.
constexpr std::size_t kSpecificStem = 15;
/// A bucket's questions are compared with this many of its earlier ones.
constexpr std::size_t kLeaders = 8;

using Bands = std::array<std::uint64_t, kBands>;

std::uint64_t scramble(std::uint64_t value, std::uint64_t seed) {
  value = (value ^ seed) * 0xBF58476D1CE4E5B9ULL;
  return value ^ (value >> 29U);
}

/// One hash per band of the smallest hashes of all neighbouring pairs.
Bands bands_of(const QuestionForm& form) {
  std::array<std::uint64_t, kBands * kRows> least;
  least.fill(UINT64_MAX);
  const std::vector<std::uint32_t>& tokens = form.tokens.content;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const std::uint64_t pair = (static_cast<std::uint64_t>(tokens[i]) << 32U) | tokens[i + 1];
    const std::uint64_t mixed = scramble(pair, 0x94D049BB133111EBULL);
    for (std::size_t k = 0; k < least.size(); ++k) {
      least[k] = std::min(least[k], scramble(mixed, (k + 1) * 0x9E3779B97F4A7C15ULL));
    }
  }
  Bands bands{};
  for (std::size_t band = 0; band < kBands; ++band) {
    std::uint64_t hash = scramble(form.tokens.distinguishing, band + 1);
    for (std::size_t row = 0; row < kRows; ++row) {
      hash = scramble(hash + least[band * kRows + row], row);
    }
    bands[band] = hash;
  }
  return bands;
}

/// How many tokens of two sorted lists stand in only one of them.
struct Difference {
  std::size_t only_a = 0;
  std::size_t only_b = 0;
};

Difference difference_of(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  Difference difference;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    if (a[i] == b[j]) {
      ++i;
      ++j;
    } else if (a[i] < b[j]) {
      ++difference.only_a;
      ++i;
    } else {
      ++difference.only_b;
      ++j;
    }
  }
  difference.only_a += a.size() - i;
  difference.only_b += b.size() - j;
  return difference;
}

bool share_an_option(const QuestionForm& a, const QuestionForm& b) {
  return std::any_of(a.options.begin(), a.options.end(), [&](const std::u32string& option) {
    return std::find(b.options.begin(), b.options.end(), option) != b.options.end();
  });
}

bool offer_the_same(const QuestionForm& a, const QuestionForm& b) {
  std::vector<std::u32string> one = a.options;
  std::vector<std::u32string> other = b.options;
  std::sort(one.begin(), one.end());
  std::sort(other.begin(), other.end());
  return one == other;
}

/// The question, with its tokens sorted for comparing.
struct Candidate {
  const QuestionForm* form = nullptr;
  std::vector<std::uint32_t> sorted;
  Bands bands{};
};

bool is_near_copy(const Candidate& a, const Candidate& b) {
  const QuestionForm& one = *a.form;
  const QuestionForm& other = *b.form;
  if (one.tokens.distinguishing != other.tokens.distinguishing || is_same_question(one, other)) {
    return false;
  }
  const Difference difference = difference_of(a.sorted, b.sorted);
  const std::size_t fewer = std::min(difference.only_a, difference.only_b);
  const std::size_t more = std::max(difference.only_a, difference.only_b);
  const std::size_t length = std::min(a.sorted.size(), b.sorted.size());
  if (fewer > 1 || more * 100 > length * kAddedPercent) {
    return false;
  }
  const bool both_offer = !one.options.empty() && !other.options.empty();
  const bool offers_alike = !both_offer || share_an_option(one, other);
  if (fewer == 1) {  // a word was replaced: a slip of the pen only if all the rest agrees
    return both_offer ? offer_the_same(one, other) : !keys_disagree(one, other);
  }
  return offers_alike || std::min(one.stem_tokens, other.stem_tokens) >= kSpecificStem;
}

/// Questions long enough to have near copies, the first of those that are the same.
std::vector<Candidate> candidates_of(std::span<const QuestionForm> forms, std::size_t threads) {
  std::vector<Candidate> candidates;
  std::unordered_map<std::uint64_t, bool> seen;
  for (const QuestionForm& form : forms) {
    const bool is_first = seen.try_emplace(form.identity, true).second;
    if (is_first && form.tokens.content.size() >= kShortest) {
      candidates.push_back({&form, {}});
    }
  }
  constexpr std::size_t kPiece = 512;
  parallel_for((candidates.size() + kPiece - 1) / kPiece, threads, [&](std::size_t piece) {
    const std::size_t end = std::min((piece + 1) * kPiece, candidates.size());
    for (std::size_t i = piece * kPiece; i < end; ++i) {
      Candidate& candidate = candidates[i];
      candidate.bands = bands_of(*candidate.form);
      candidate.sorted = candidate.form->tokens.content;
      std::sort(candidate.sorted.begin(), candidate.sorted.end());
    }
  });
  return candidates;
}

/// Who belongs together (union-find); the smallest index stands for a group.
class Groups {
 public:
  explicit Groups(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }

  std::size_t root(std::size_t i) {
    while (parent_[i] != i) {
      parent_[i] = parent_[parent_[i]];
      i = parent_[i];
    }
    return i;
  }

  void join(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> parent_;
};

/// Joins near copies among the candidates that fall into one bucket of this band.
void join_band(const std::vector<Candidate>& candidates, std::size_t band, Groups& groups) {
  std::vector<std::pair<std::uint64_t, std::size_t>> order;
  order.reserve(candidates.size());
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    order.emplace_back(candidates[i].bands[band], i);
  }
  std::sort(order.begin(), order.end());
  for (std::size_t begin = 0, i = 1; i < order.size(); ++i) {
    if (order[i].first != order[begin].first) {
      begin = i;
      continue;
    }
    const std::size_t oldest = std::max(begin, i - std::min(i, kLeaders));
    for (std::size_t j = oldest; j < i; ++j) {
      const std::size_t a = order[j].second;
      const std::size_t b = order[i].second;
      if (groups.root(a) != groups.root(b) && is_near_copy(candidates[a], candidates[b])) {
        groups.join(a, b);
      }
    }
  }
}

}  // namespace

std::vector<std::vector<const QuestionForm*>> near_copies(std::span<const QuestionForm> forms,
                                                          std::size_t threads) {
  const std::vector<Candidate> candidates = candidates_of(forms, threads);
  Groups groups(candidates.size());
  for (std::size_t band = 0; band < kBands; ++band) {
    join_band(candidates, band, groups);
  }
  std::vector<std::vector<const QuestionForm*>> by_root(candidates.size());
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    by_root[groups.root(i)].push_back(candidates[i].form);
  }
  std::erase_if(by_root, [](const auto& group) { return group.size() < 2; });
  return by_root;
}

}  // namespace tiku
