// Cards to learn from, as pages print them: what is asked below `Term`, the answer below
// `Definition`; both in turns; both on a line, without anything between.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kFewestCards = 3;

/// What stands in a cell of a table.
std::string_view in_cell(std::string_view line) {
  line = trim(line);
  line.remove_prefix(line.starts_with('|') ? 1 : 0);
  line.remove_suffix(line.ends_with('|') ? 1 : 0);
  return trim(line);
}

struct Side {
  std::vector<std::size_t> lines;
  std::string words;

  void add(std::size_t i, std::string_view text) {
    words += (words.empty() ? "" : " ") + std::string(text);
    lines.push_back(i);
  }
};

/// `Term` above what is asked, `Definition` above what answers it.
class NamedSides {
 public:
  explicit NamedSides(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    for (const std::size_t i : lines_.with(trait::any)) {
      const bool may = !sides_.empty() || lines_.has(i, trait::words);
      if (may && !take(i, in_cell(lines_[i]))) {
        return;
      }
    }
    const bool whole = sides_.size() >= 2 * kFewestCards && sides_.size() % 2 == 0 &&
                       std::none_of(sides_.begin(), sides_.end(),
                                    [](const Side& side) { return side.words.empty(); });
    for (std::size_t n = 0; whole && n < sides_.size(); ++n) {
      write(n);
    }
  }

 private:
  /// Not where a side does not follow the other one.
  bool take(std::size_t i, std::string_view text) {
    const bool front = text.size() == 4 && has_word(text, 0, "term");
    const bool back = text.size() == 10 && has_word(text, 0, "definition");
    if (front || back) {
      heads_.push_back(i);
      sides_.emplace_back();
      return front == (sides_.size() % 2 == 1);
    }
    if (!sides_.empty()) {
      sides_.back().add(i, text);
    }
    return true;
  }

  void write(std::size_t n) {
    lines_.set(heads_[n], {});
    const Side& side = sides_[n];
    for (const std::size_t i : side.lines) {
      lines_.set(i, {});
    }
    const LineLead lead = read_lead(side.words);
    const std::size_t words = lead.kind == LeadKind::number ? lead.after : 0;
    if (n % 2 == 0) {
      lines_.set(heads_[n],
                 {std::to_string(n / 2 + 1), ". ", std::string_view(side.words).substr(words)});
    } else {
      lines_.set(heads_[n], {"Answer: ", side.words});
    }
  }

  EnglishLines& lines_;
  std::vector<Side> sides_;
  std::vector<std::size_t> heads_;
};

/// Questions of one line each and answers of one line each, in turns, and nothing else.
void spell_turns(EnglishLines& lines) {
  constexpr std::size_t kLongest = 120;
  std::vector<std::size_t> found;
  for (const std::size_t i : lines.with(trait::any)) {
    const std::string_view line = lines.trimmed(i);
    const bool asks = line.ends_with('?');
    const bool apart = i == 0 || lines.is_blank(i - 1);
    if (asks != (found.size() % 2 == 0) || !apart || lines.lead(i).kind != LeadKind::none ||
        (!asks && line.size() > kLongest) || is_answer_line(line)) {
      return;
    }
    found.push_back(i);
  }
  if (found.size() < 2 * kFewestCards || found.size() % 2 != 0) {
    return;
  }
  for (std::size_t n = 0; n < found.size(); n += 2) {
    lines.set(found[n], {std::to_string(n / 2 + 1), ". ", lines.trimmed(found[n])});
    lines.set(found[n + 1], {"Answer: ", lines.trimmed(found[n + 1])});
  }
}

/// Where the answer begins that is glued to a question or a statement: `Which rings?The bell`,
/// `A bell rings.True`; 0 where none is.
std::size_t glued_answer(std::string_view line) {
  for (std::size_t at = 8; at + 1 < line.size(); ++at) {
    const char next = line[at + 1];
    const bool begins = (next >= 'A' && next <= 'Z') || is_ascii_digit(next);
    if (!begins) {
      continue;
    }
    if (line[at] == '?' || (line[at] == ':' && !is_ascii_digit(line[at - 1]))) {
      return at + 1;
    }
    if (line[at] == '.' && past_truth(line, at + 1) == line.size()) {
      return at + 1;
    }
  }
  return 0;
}

/// Lines of which each has its answer glued to it, one below the other.
class GluedAnswers {
 public:
  explicit GluedAnswers(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    std::vector<std::size_t> run;
    bool asks = false;
    for (const std::size_t i : lines_.with(trait::any)) {
      const bool plain = lines_.has(i, trait::words);
      const std::size_t glued = plain ? glued_answer(lines_.trimmed(i)) : 0;
      if (glued == 0) {
        write(asks ? run : std::vector<std::size_t>());
        run.clear();
        asks = false;
        continue;
      }
      asks = asks || lines_.trimmed(i)[glued - 1] == '?';
      run.push_back(i);
    }
    write(asks ? run : std::vector<std::size_t>());
  }

 private:
  void write(const std::vector<std::size_t>& run) {
    constexpr std::size_t kFewest = 4;
    if (run.size() < kFewest) {
      return;
    }
    for (const std::size_t i : run) {
      const std::string_view line = lines_.trimmed(i);
      const std::size_t glued = glued_answer(line);
      const bool judged = past_truth(line, glued) == line.size();
      lines_.set(i, {std::to_string(++number_), ". ", judged ? "[True/False] " : "",
                     line.substr(0, glued), " Answer: ", line.substr(glued)});
    }
  }

  EnglishLines& lines_;
  std::size_t number_ = 0;
};

}  // namespace

void spell_term_cards(EnglishLines& lines) {
  NamedSides(lines).spell();
  spell_turns(lines);
  GluedAnswers(lines).spell();
}

}  // namespace tiku
