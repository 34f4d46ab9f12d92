// From what is sure to what is likely: equal ids, equal texts, then likeness among what is left
// between two sure pairs. Each step looks only at what earlier ones left over, and the last, which
// compares many with many, has a budget.
#include "bank/diff_match.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "bank/diff_likeness.h"

namespace tiku {
namespace {

constexpr std::size_t kNone = QuestionMatch::kNone;
/// Two questions that have less in common are two questions.
constexpr double kAlike = 0.3;
/// Comparisons between two sure pairs; beyond, only near places are compared.
constexpr std::size_t kMostComparisons = 10'000;
constexpr std::size_t kLeastWindow = 8;

using Indices = std::vector<std::size_t>;

/// Two questions that may be one.
struct Proposal {
  double likeness = 0;
  std::size_t distance = 0;
  std::size_t before = 0;
  std::size_t after = 0;
};

/// Of the pairs in order of the older list, those that stand in the same order in the newer one: a
/// longest rising run of `places`, as flags.
std::vector<bool> longest_rising(const Indices& places) {
  Indices tails;  // index into places of the last of the best run of each length
  Indices previous(places.size(), kNone);
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto at = std::lower_bound(tails.begin(), tails.end(), places[i],
                                     [&](std::size_t t, std::size_t v) { return places[t] < v; });
    previous[i] = at == tails.begin() ? kNone : *(at - 1);
    if (at == tails.end()) {
      tails.push_back(i);
    } else {
      *at = i;
    }
  }
  std::vector<bool> in_run(places.size(), false);
  for (std::size_t i = tails.empty() ? kNone : tails.back(); i != kNone; i = previous[i]) {
    in_run[i] = true;
  }
  return in_run;
}

class Matcher {
 public:
  Matcher(const QuestionList& before, const QuestionList& after)
      : old_list_(before), new_list_(after), before_(before.questions), after_(after.questions) {
    match_.of_before.assign(before_.size(), kNone);
    match_.of_after.assign(after_.size(), kNone);
    match_.moved.assign(after_.size(), false);
  }

  QuestionMatch run() {
    pair_ids();
    pair_contents();
    pair_numbers();
    pair_gaps();
    pair_alike(left(match_.of_before), left(match_.of_after));
    find_moved();
    return std::move(match_);
  }

 private:
  void join(std::size_t before, std::size_t after) {
    match_.of_before[before] = after;
    match_.of_after[after] = before;
  }

  static Indices left(const Indices& partners) {
    Indices rest;
    for (std::size_t i = 0; i < partners.size(); ++i) {
      if (partners[i] == kNone) {
        rest.push_back(i);
      }
    }
    return rest;
  }

  void pair_ids() {
    std::unordered_map<std::string_view, std::size_t> known;
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (before_[i].id_stated) {
        known.emplace(own_id(old_list_, before_[i]), i);
      }
    }
    for (std::size_t j = 0; j < after_.size(); ++j) {
      const auto found =
          after_[j].id_stated ? known.find(own_id(new_list_, after_[j])) : known.end();
      if (found != known.end() && match_.of_before[found->second] == kNone) {
        join(found->second, j);
      }
    }
  }

  void pair_contents() {
    std::vector<ContentHashes> older;
    std::vector<ContentHashes> newer;
    for (const Question& question : before_) {
      older.push_back(content_hashes(question));
    }
    for (const Question& question : after_) {
      newer.push_back(content_hashes(question));
    }
    pair_equal(older, newer, &ContentHashes::all, false);
    pair_equal(older, newer, &ContentHashes::texts, false);
    // Papers ask 下列说法正确的是 again and again: a stem alone is proof only where it is one.
    pair_equal(older, newer, &ContentHashes::stem, true);
  }

  /// Pairs what has the same hash, in order; with `alone` only where there is one on either side.
  void pair_equal(const std::vector<ContentHashes>& older, const std::vector<ContentHashes>& newer,
                  std::uint64_t ContentHashes::*hash, bool alone) {
    struct Group {
      Indices before;
      Indices after;
    };

    std::unordered_map<std::uint64_t, Group> groups;
    for (const std::size_t i : left(match_.of_before)) {
      groups[older[i].*hash].before.push_back(i);
    }
    for (const std::size_t j : left(match_.of_after)) {
      groups[newer[j].*hash].after.push_back(j);
    }
    groups.erase(0);  // nothing is said
    for (const auto& [value, group] : groups) {
      const std::size_t count = std::min(group.before.size(), group.after.size());
      const bool sure = group.before.size() == 1 && group.after.size() == 1;
      for (std::size_t k = 0; k < count && (sure || !alone); ++k) {
        join(group.before[k], group.after[k]);
      }
    }
  }

  /// Keys have no texts: there a number is all there is.
  void pair_numbers() {
    std::unordered_map<std::int64_t, std::size_t> known;
    for (const std::size_t i : left(match_.of_before)) {
      known.emplace(before_[i].number, i);
    }
    for (const std::size_t j : left(match_.of_after)) {
      const auto found = known.find(after_[j].number);
      if (found == known.end()) {
        continue;
      }
      const Question& older = before_[found->second];
      const bool textless = older.stem.empty() || after_[j].stem.empty();
      const bool numbered =
          is_named_by_number(old_list_, older) || is_named_by_number(new_list_, after_[j]);
      if (textless && numbered && match_.of_before[found->second] == kNone) {
        join(found->second, j);
      }
    }
  }

  /// Indices of the older list that are paired, in order, and whether they kept their order.
  std::pair<Indices, std::vector<bool>> paired() const {
    Indices olds;
    Indices places;
    for (std::size_t i = 0; i < match_.of_before.size(); ++i) {
      if (match_.of_before[i] != kNone) {
        olds.push_back(i);
        places.push_back(match_.of_before[i]);
      }
    }
    return {olds, longest_rising(places)};
  }

  /// Between two pairs that kept their order, what is left on both sides may be the same, edited.
  void pair_gaps() {
    const auto [olds, steady] = paired();
    std::vector<std::pair<std::size_t, std::size_t>> anchors;
    for (std::size_t k = 0; k < olds.size(); ++k) {
      if (steady[k]) {
        anchors.emplace_back(olds[k], match_.of_before[olds[k]]);
      }
    }
    anchors.emplace_back(before_.size(), after_.size());
    std::size_t from_before = 0;
    std::size_t from_after = 0;
    for (const auto& [to_before, to_after] : anchors) {
      pair_alike(left_in(match_.of_before, from_before, to_before),
                 left_in(match_.of_after, from_after, to_after));
      from_before = to_before + 1;
      from_after = to_after + 1;
    }
  }

  static Indices left_in(const Indices& partners, std::size_t from, std::size_t to) {
    Indices rest;
    for (std::size_t i = from; i < to; ++i) {
      if (partners[i] == kNone) {
        rest.push_back(i);
      }
    }
    return rest;
  }

  /// Pairs the most alike first. Where there are too many, each is compared with those near its
  /// place only.
  void pair_alike(const Indices& olds, const Indices& news) {
    if (olds.empty() || news.empty()) {
      return;
    }
    std::vector<Sketch> sketches;
    for (const std::size_t j : news) {
      sketches.push_back(sketch_of(after_[j]));
    }
    const std::size_t window = std::max(kLeastWindow, kMostComparisons / olds.size());
    std::vector<Proposal> candidates;
    for (std::size_t i = 0; i < olds.size(); ++i) {
      const Sketch own = sketch_of(before_[olds[i]]);
      const std::size_t middle = i * news.size() / olds.size();
      const std::size_t first = middle - std::min(middle, window / 2);
      const std::size_t last = std::min(news.size(), first + window);
      for (std::size_t j = first; j < last; ++j) {
        const double alike = likeness(own, sketches[j]);
        if (alike >= kAlike) {
          candidates.push_back({alike, i > j ? i - j : j - i, olds[i], news[j]});
        }
      }
    }
    take_best(candidates);
  }

  void take_best(std::vector<Proposal>& candidates) {
    std::sort(candidates.begin(), candidates.end(), [](const Proposal& a, const Proposal& b) {
      return std::tie(b.likeness, a.distance, a.before, a.after) <
             std::tie(a.likeness, b.distance, b.before, b.after);
    });
    for (const Proposal& candidate : candidates) {
      if (match_.of_before[candidate.before] == kNone &&
          match_.of_after[candidate.after] == kNone) {
        join(candidate.before, candidate.after);
      }
    }
  }

  void find_moved() {
    const auto [olds, steady] = paired();
    for (std::size_t k = 0; k < olds.size(); ++k) {
      match_.moved[match_.of_before[olds[k]]] = !steady[k];
    }
  }

  const QuestionList& old_list_;
  const QuestionList& new_list_;
  std::span<const Question> before_;
  std::span<const Question> after_;
  QuestionMatch match_;
};

}  // namespace

QuestionMatch match_questions(const QuestionList& before, const QuestionList& after) {
  return Matcher(before, after).run();
}

QuestionList questions_of(const Bank& bank) {
  return {bank.questions, 0};
}

QuestionList parts_of(const Question& question) {
  return {question.parts, question.id.size() + 1};
}

std::string_view own_id(const QuestionList& list, const Question& question) {
  return std::string_view(question.id).substr(list.prefix);
}

bool is_named_by_number(const QuestionList& list, const Question& question) {
  return !question.id_stated || own_id(list, question) == std::to_string(question.number);
}

}  // namespace tiku
