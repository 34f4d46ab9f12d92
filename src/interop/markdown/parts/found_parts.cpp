#include "interop/markdown/parts/found_parts.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.h"
#include "interop/markdown/bracketed_tags.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;
using Says = PartLine::Says;
using Lines = std::vector<PartLine>;
using Begins = std::vector<std::size_t>;

constexpr int kDeepest = 6;
constexpr std::string_view kSeconds[] = {" B.", " B、", " B)", "\tB.", "\tB、", "　B.", "　B、"};

bool is_outside(const PartLine& line) {
  return !line.is_in_container && line.has_words && line.raw.kind != Kind::code;
}

bool is_heading(const PartLine& line) {
  return is_outside(line) && line.raw.kind == Kind::heading;
}

/// Words that may begin a question: no option, no label of what stands in one.
bool may_begin(const PartLine& line) {
  return is_outside(line) && line.raw.kind != Kind::heading && !line.option &&
         (line.says == Says::nothing || line.says == Says::question);
}

Begins headings_of(const Lines& lines, int level) {
  Begins begins;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (is_heading(lines[i]) && lines[i].raw.level == level && lines[i].says == Says::nothing) {
      begins.push_back(i);
    }
  }
  return begins;
}

/// Items and lines whose numbers count on by one; below a heading they may begin anew.
Begins numbered(const Lines& lines) {
  Begins begins;
  std::size_t last = 0;
  bool below_heading = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const PartLine& line = lines[i];
    below_heading = below_heading || is_heading(line);
    if (!may_begin(line) || line.raw.indent > 1 || line.raw.is_quoted) {
      continue;
    }
    const bool item = line.raw.kind == Kind::item;
    const std::optional<QuizNumber> found = item ? std::nullopt : quiz_number(line.inner.text);
    const std::string number = item    ? std::string(line.raw.number)
                               : found ? found->number
                                       : std::string();
    constexpr std::size_t kMostDigits = 4;
    const std::size_t value =
        number.empty() || number.size() > kMostDigits ? 0 : std::stoul(number);
    if (value > 0 && (value == last + 1 || begins.empty() || (value == 1 && below_heading))) {
      begins.push_back(i);
      last = value;
      below_heading = false;
    }
  }
  return begins;
}

Begins bullets(const Lines& lines) {
  Begins begins;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const PartLine& line = lines[i];
    if (may_begin(line) && line.raw.kind == Kind::item && line.raw.number.empty() &&
        line.raw.indent < 2 && !line.raw.has_box && !line.raw.is_quoted) {
      begins.push_back(i);
    }
  }
  return begins;
}

Begins behind_rules(const Lines& lines) {
  Begins begins;
  bool below_rule = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (below_rule && is_outside(lines[i]) && lines[i].raw.kind != Kind::heading) {
      begins.push_back(i);
      below_rule = false;
    }
    below_rule = below_rule || lines[i].raw.kind == Kind::rule;
  }
  return begins;
}

Begins labelled(const Lines& lines) {
  Begins begins;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (is_outside(lines[i]) && lines[i].says == Says::question) {
      begins.push_back(i);
    }
  }
  return begins;
}

/// 【单选题】...
Begins tagged(const Lines& lines) {
  Begins begins;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool bracket =
        lines[i].inner.text.starts_with("【") || lines[i].inner.text.starts_with('[');
    std::string stem = bracket && is_outside(lines[i]) ? lines[i].inner.text : std::string();
    std::string title;
    if (!stem.empty() && !take_bracketed_tags(stem, title).type.empty()) {
      begins.push_back(i);
    }
  }
  return begins;
}

/// The first paragraph, and each one behind an answer.
Begins behind_answers(const Lines& lines) {
  Begins begins;
  bool answered = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const PartLine& line = lines[i];
    answered = answered || line.says == Says::answer;
    if (answered && may_begin(line) && line.is_behind_blank && line.raw.indent < 2) {
      begins.push_back(i);
      answered = false;
    }
  }
  return begins;
}

/// Where a question ends: before the next one, or the heading of another part of the document.
std::size_t end_of(const Lines& lines, std::size_t begin, std::size_t next, int level) {
  for (std::size_t i = begin + 1; i < next; ++i) {
    const bool above = level == 0 || lines[i].raw.level < level;
    if (is_heading(lines[i]) && lines[i].says == Says::nothing && above) {
      return i;
    }
  }
  return next;
}

/// A. one B. two: a row of options.
bool has_second_behind(std::string_view text) {
  return std::any_of(std::begin(kSeconds), std::end(kSeconds),
                     [text](std::string_view second) { return text.find(second) != text.npos; });
}

struct Contents {
  std::size_t answers = 0;
  std::size_t options = 0;
  std::size_t first_options = 0;
  std::size_t lines = 0;
  bool has_slot = false;
};

Contents contents_of(const Lines& lines, const FoundPart& part) {
  Contents held;
  bool in_answer = false;  // one that is opened: its labels are its own
  bool explained = false;  // letters below are no options
  for (std::size_t i = part.begin; i < part.end; ++i) {
    const PartLine& line = lines[i];
    const bool inside = in_answer && line.is_in_container && !line.opens;
    held.answers += line.says == Says::answer && !inside ? 1U : 0U;
    in_answer = line.opens ? line.says == Says::answer : in_answer && line.is_in_container;
    explained = explained || line.says == Says::explanation ||
                (line.says == Says::answer && held.options > 1);
    const bool option = line.option && !line.is_in_container && !explained;
    held.options += option && line.option->label == static_cast<char>('A' + held.options) ? 1U : 0U;
    const bool first = option && line.option->label == 'A';
    held.options += first && has_second_behind(line.inner.text) ? 1U : 0U;
    held.first_options += first ? 1U : 0U;
    held.lines += line.has_words ? 1U : 0U;
    held.has_slot = held.has_slot || line.has_slot;
  }
  return held;
}

/// How many parts are questions, and how many are surely more than one.
struct Tally {
  std::size_t told = 0;
  std::size_t whole = 0;  // of them those with options and an answer
  std::size_t cards = 0;
  std::size_t choices = 0;
  std::size_t below_bold = 0;  // no more than text below a line in bold type
  std::size_t bold = 0;        // begin in bold type
  std::size_t several = 0;
};

Tally tally(const Lines& lines, const FoundParts& found) {
  Tally tally;
  for (const FoundPart& part : found.parts) {
    const Contents held = contents_of(lines, part);
    const bool choice = held.first_options == 1 && held.options > 1;
    tally.several += held.answers > 1 || held.first_options > 1 ? 1U : 0U;
    tally.told += held.answers == 1 || choice ? 1U : 0U;
    tally.choices += choice ? 1U : 0U;
    tally.bold += lines[part.begin].inner.is_bold ? 1U : 0U;
    tally.below_bold +=
        held.answers == 0 && held.options == 0 && held.lines > 1 && lines[part.begin].inner.is_bold
            ? 1U
            : 0U;
    tally.whole += choice && (held.answers == 1 || held.has_slot) ? 1U : 0U;
    tally.cards += lines[part.begin].asks && held.lines > 1 && held.first_options == 0 ? 1U : 0U;
  }
  return tally;
}

/// Whether the parts are questions of one kind; `kind` says which.
bool are_questions(const Tally& tally, FoundParts& found) {
  constexpr std::size_t kFewest = 3;
  const std::size_t all = found.parts.size();
  found.kind = PartKind::told;
  if (all > 1 && tally.whole == all && tally.several == 0) {
    return true;
  }
  if (all < kFewest || 10 * tally.several > all) {
    return false;
  }
  const bool answered_below = 2 * tally.told >= all && tally.told + tally.below_bold == all;
  if (20 * tally.told >= 17 * all || answered_below) {
    return true;
  }
  found.kind = PartKind::card;
  const bool set_off = found.level > 0 || tally.bold == all;
  return set_off && 10 * tally.cards >= 8 * all && tally.choices == 0;
}

FoundParts parted(const Lines& lines, const Begins& begins, int level) {
  FoundParts found;
  found.level = level;
  for (std::size_t p = 0; p < begins.size(); ++p) {
    const std::size_t next = p + 1 < begins.size() ? begins[p + 1] : lines.size();
    found.parts.push_back({begins[p], end_of(lines, begins[p], next, level)});
  }
  return found;
}

void keep_better(const Lines& lines, FoundParts found, FoundParts& best) {
  const bool more = found.parts.size() > best.parts.size();
  if (are_questions(tally(lines, found), found) &&
      (best.parts.empty() || found.kind < best.kind || (found.kind == best.kind && more))) {
    best = std::move(found);
  }
}

/// A document that is one question, as collections of cards have a file for each.
FoundParts whole_document(const Lines& lines) {
  FoundParts found;
  found.parts.push_back({0, lines.size()});
  const Contents held = contents_of(lines, found.parts.front());
  const bool one = held.first_options == 1 && held.options > 1 && held.answers <= 1;
  return one ? found : FoundParts();
}

}  // namespace

FoundParts find_answered_items(const std::vector<PartLine>& lines) {
  constexpr std::size_t kFewest = 5;
  FoundParts found = parted(lines, numbered(lines), 0);
  found.kind = PartKind::item;
  std::size_t nested = 0;
  std::size_t next = 0;
  bool is_list = true;
  for (std::size_t i = 0; i < lines.size() && is_list; ++i) {
    const PartLine& line = lines[i];
    const bool begins = next < found.parts.size() && found.parts[next].begin == i;
    const bool below = next > 0 && line.raw.kind == Kind::item && line.raw.number.empty() &&
                       line.raw.indent > 1 && !line.asks && !line.has_slot && !line.option &&
                       line.says == Says::nothing && !line.raw.has_box;
    nested += below && i == found.parts[next - 1].begin + 1 ? 1U : 0U;
    is_list = begins ? line.raw.kind == Kind::item : !line.has_words || below;
    next += begins ? 1U : 0U;
  }
  return is_list && found.parts.size() >= kFewest && 2 * nested >= found.parts.size()
             ? found
             : FoundParts();
}

FoundParts find_parts(const std::vector<PartLine>& lines) {
  FoundParts best;
  keep_better(lines, parted(lines, tagged(lines), 0), best);
  for (int level = 1; level <= kDeepest; ++level) {
    keep_better(lines, parted(lines, headings_of(lines, level), level), best);
  }
  for (const Begins& begins : {numbered(lines), bullets(lines), labelled(lines),
                               behind_rules(lines), behind_answers(lines)}) {
    keep_better(lines, parted(lines, begins, 0), best);
  }
  return best.parts.empty() ? whole_document(lines) : best;
}

}  // namespace tiku
