#include "interop/text/recurring/found_records.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace tiku {
namespace {

using Lines = std::vector<RecurringLine>;
using Begins = std::vector<std::size_t>;

constexpr std::size_t kFewest = 3;
constexpr std::size_t kQuestionAndTwo = 3;  // lines

/// Every way in which lines begin that may head records, with the lines that do.
std::vector<Begins> ways_to_begin(const Lines& lines) {
  std::map<std::u32string, Begins> by_shape;
  std::map<LabelKind, Begins> by_label;
  Begins blocks;
  Begins ruled;
  bool below_rule = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const RecurringLine& line = lines[i];
    if (!line.head.shape.empty() && !line.is_option) {
      by_shape[line.head.shape].push_back(i);
    }
    if (line.label) {
      by_label[line.label->kind].push_back(i);
    }
    const bool words = !line.range.empty() && !line.is_rule;
    if (words && line.is_behind_blank && !line.is_option && !line.label) {
      blocks.push_back(i);
    }
    if (words && below_rule) {
      ruled.push_back(i);
    }
    below_rule = line.is_rule || (below_rule && !words);
  }
  std::vector<Begins> ways;
  for (auto& [shape, begins] : by_shape) {
    ways.push_back(std::move(begins));
  }
  // A document has few shapes that recur often; those that do not would cost a look at it each.
  constexpr std::size_t kMostShapes = 16;
  std::stable_sort(ways.begin(), ways.end(),
                   [](const Begins& a, const Begins& b) { return a.size() > b.size(); });
  ways.resize(std::min(ways.size(), kMostShapes));
  for (const LabelKind kind : {LabelKind::stem, LabelKind::tasks, LabelKind::type}) {
    ways.push_back(std::move(by_label[kind]));
  }
  ways.push_back(std::move(ruled));
  ways.push_back(std::move(blocks));
  std::erase_if(ways, [](const Begins& begins) { return begins.size() < kFewest; });
  return ways;
}

/// Of those that begin with a plain number the ones that are expected next, where most are: numbers
/// of lists within a record begin anew, and so do those of a next section, which are all kept then.
Begins counting_on(const Lines& lines, const Begins& begins) {
  Begins kept;
  if (!begins.empty() && lines[begins.front()].head.shape != U"#") {
    return begins;  // no list begins so
  }
  std::int64_t last = 0;
  for (const std::size_t i : begins) {
    const std::int64_t number = lines[i].head.number;
    if (number > 0 && (kept.empty() || number == last + 1)) {
      kept.push_back(i);
      last = number;
    }
  }
  return kept.size() >= kFewest && 2 * kept.size() >= begins.size() ? kept : begins;
}

/// Whether each number follows the one before, or begins anew.
bool do_count(const Lines& lines, const Begins& heads) {
  std::size_t steps = 0;
  for (std::size_t r = 1; r < heads.size(); ++r) {
    const std::int64_t number = lines[heads[r]].head.number;
    steps += number == lines[heads[r - 1]].head.number + 1 || number == 1 ? 1U : 0U;
  }
  return lines[heads.front()].head.number > 0 && 10 * steps >= 9 * (heads.size() - 1);
}

/// What one part of the document holds.
struct Contents {
  std::size_t answers = 0;
  std::size_t options = 0;
  std::size_t counted = 0;  // of these, behind numbers
  std::size_t first_options = 0;
  std::size_t lines = 0;
  bool first_slot = false;
  bool first_asks = false;
  /// The second line asks too, or says what to do.
  bool body_asks = false;
};

Contents contents_of(const Lines& lines, std::size_t begin, std::size_t end) {
  Contents held;
  for (std::size_t i = begin; i < end; ++i) {
    const RecurringLine& line = lines[i];
    held.answers += line.answer ? 1U : 0U;
    held.options += line.is_option ? 1U : 0U;
    held.counted += line.counted_option > 0 ? 1U : 0U;
    held.first_options += line.is_first_option ? 1U : 0U;
    held.lines += line.range.empty() || line.is_rule ? 0U : 1U;
  }
  held.first_asks = lines[begin].asks;
  held.first_slot = lines[begin].has_slot;
  const auto below =
      std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(begin) + 1,
                   lines.begin() + static_cast<std::ptrdiff_t>(end),
                   [](const RecurringLine& line) { return !line.range.empty() && !line.is_rule; });
  held.body_asks = held.lines > 1 && below->asks;
  return held;
}

/// How many parts are questions, by what tells it, and how many are surely more than one.
struct Tally {
  std::size_t told = 0;
  std::size_t cards = 0;
  std::size_t asking_bodies = 0;
  std::size_t bare = 0;
  std::size_t single = 0;  // lines
  std::size_t several = 0;
  std::size_t answered = 0;
  bool last_is_several = false;
  /// Parts by their number of lines, where that is the number of a question and its options.
  std::map<std::size_t, std::size_t> by_lines;
};

bool is_one_question(const Contents& held) {
  if (held.counted > 0 && !held.first_asks) {
    return false;  // a list below a heading
  }
  return held.answers == 1 || held.options >= 2 || held.first_options == 1 ||
         (held.answers == 0 && held.first_slot && held.lines <= 5);
}

Tally tally(const Lines& lines, const RecurringRecords& found) {
  Tally tally;
  for (const RecurringRecord& record : found.records) {
    const Contents held = contents_of(lines, record.begin, record.end);
    tally.last_is_several = held.answers > 1 || held.first_options > 1;
    tally.several += tally.last_is_several ? 1U : 0U;
    tally.answered += held.answers == 1 ? 1U : 0U;
    tally.told += is_one_question(held) ? 1U : 0U;
    tally.cards += held.first_asks && held.lines > 1 ? 1U : 0U;
    tally.asking_bodies += held.body_asks ? 1U : 0U;
    tally.bare += held.first_asks && held.lines == 1 ? 1U : 0U;
    tally.single += held.lines == 1 ? 1U : 0U;
    ++tally.by_lines[held.lines];
  }
  return tally;
}

/// As many lines below each: options that have no letters, and no answers.
bool may_list_options(const Tally& tally, std::size_t all) {
  return std::any_of(tally.by_lines.begin(), tally.by_lines.end(), [all](const auto& lines) {
    return lines.first > kQuestionAndTwo && 4 * lines.second >= 3 * all;
  });
}

/// Whether the parts are questions of one kind; `kind` says which.
bool are_questions(const Tally& tally, RecurringRecords& found) {
  constexpr std::size_t kFewestCards = 4;
  constexpr std::size_t kFewestBare = 5;
  const std::size_t all = found.records.size();
  if (all < kFewest || 20 * tally.several > all || tally.last_is_several) {
    return false;
  }
  if (20 * tally.told >= 17 * all) {
    found.kind = RecordKind::told;
    // Else a list of answers may name them by numbers that they would not have any more.
    return found.count || found.is_unnumbered || 20 * tally.answered >= 17 * all;
  }
  const std::size_t asking = tally.cards + tally.bare;
  if (tally.told == 0 && all >= kFewestCards && 10 * tally.cards >= 8 * all) {
    found.kind = RecordKind::card;
    return !may_list_options(tally, all) && 5 * tally.asking_bodies <= all;
  }
  found.kind = RecordKind::bare;
  return tally.told == 0 && all >= kFewestBare && found.count && 10 * tally.single >= 9 * all &&
         2 * asking >= all;
}

/// What the first lines of the record from `begin` on say, whatever their numbers.
std::u32string words_from(const PaperText& text, const Lines& lines, std::size_t begin,
                          std::size_t end) {
  constexpr std::size_t kLook = 2;  // lines
  std::u32string said;
  std::size_t looked = 0;
  for (std::size_t i = begin; i < end && looked < kLook; ++i) {
    looked += lines[i].range.empty() ? 0U : 1U;
    for (std::size_t at = lines[i].range.begin; at < lines[i].range.end; ++at) {
      said += is_paper_digit(text[at]) ? U'#' : text[at];
    }
  }
  return said;
}

/// Whether most of them say something of their own: the running heads of pages do not, nor does
/// `(2 marks)` below each question answer it.
bool differ(const PaperText& text, const Lines& lines, const RecurringRecords& found) {
  std::set<std::u32string> heads;
  std::set<std::u32string> bodies;
  for (const RecurringRecord& record : found.records) {
    heads.insert(words_from(text, lines, record.begin, record.end));
    bodies.insert(words_from(text, lines, record.begin + 1, record.end));
  }
  const std::size_t fewest = found.records.size() - found.records.size() / 4;
  return heads.size() >= fewest && (found.kind != RecordKind::card || bodies.size() >= fewest);
}

RecurringRecords parted(const Lines& lines, const Begins& begins) {
  RecurringRecords found;
  const Begins heads = counting_on(lines, begins);
  found.count = !heads.empty() && do_count(lines, heads);
  found.is_unnumbered = std::all_of(
      heads.begin(), heads.end(), [&lines](std::size_t i) { return lines[i].head.shape.empty(); });
  for (std::size_t r = 0; r < heads.size(); ++r) {
    const std::size_t end = r + 1 < heads.size() ? heads[r + 1] : lines.size();
    found.records.push_back({heads[r], end, lines[heads[r]].head.number});
  }
  return found;
}

/// How many of them are questions of the kind that was found.
std::size_t worth_of(const Tally& tally, RecordKind kind) {
  return kind == RecordKind::told   ? tally.told
         : kind == RecordKind::card ? tally.cards
                                    : tally.single;
}

}  // namespace

RecurringRecords find_recurring_records(const PaperText& text,
                                        const std::vector<RecurringLine>& lines) {
  RecurringRecords best;
  std::size_t best_worth = 0;
  for (const Begins& begins : ways_to_begin(lines)) {
    RecurringRecords found = parted(lines, begins);
    const Tally held = tally(lines, found);
    if (!are_questions(held, found) || (best_worth > 0 && found.kind > best.kind)) {
      continue;
    }
    const std::size_t worth = worth_of(held, found.kind);
    if (worth > best_worth && differ(text, lines, found)) {
      best_worth = worth;
      best = std::move(found);
    }
  }
  return best;
}

}  // namespace tiku
