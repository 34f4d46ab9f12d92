// Letters of options that stand apart: capitals without a sign, `A  a bell`, as examination boards
// print them, and letters on lines of their own, as pages do.
#include <vector>

#include "base/text.h"
#include "interop/text/english_lines.h"
#include "interop/text/line_lead.h"

namespace tiku {
namespace {

/// The place of the bare capital before words: 1 for A; 0 of other lines.
std::int64_t bare_place(std::string_view line) {
  const bool capital = line.size() > 2 && line[0] >= 'A' && line[0] <= 'H';
  return capital && (line[1] == ' ' || line[1] == '\t') ? line[0] - 'A' + 1 : 0;
}

class BareLetters {
 public:
  explicit BareLetters(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_.is_blank(i)) {
        continue;
      }
      const std::int64_t place = bare_place(lines_.trimmed(i));
      if (place != static_cast<std::int64_t>(run_.size()) + 1) {
        close();
      }
      if (place == static_cast<std::int64_t>(run_.size()) + 1) {
        run_.push_back(i);
      }
    }
    close();
  }

 private:
  /// Three that count from A are no words of a sentence.
  void close() {
    constexpr std::size_t kFewest = 3;
    if (run_.size() >= kFewest) {
      for (const std::size_t i : run_) {
        const std::string_view line = lines_.trimmed(i);
        lines_.set(i, {line.substr(0, 1), ". ", trim(line.substr(1))});
      }
    }
    run_.clear();
  }

  EnglishLines& lines_;
  std::vector<std::size_t> run_;
};

/// `a.` alone, and below it what it says: one line, as each option that follows.
void join_lone_letters(EnglishLines& lines) {
  std::int64_t last = 0;  // of those that were joined in a row
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines.is_blank(i) || (lines.lead(i).kind != LeadKind::letter && last == 0)) {
      continue;
    }
    const std::int64_t value = lines.lead(i).value;
    const bool counts = lines.is_bare_letter(i) && (value == 1 || value == last + 1);
    std::size_t below = i + 1;
    while (counts && below < lines.size() && lines.is_blank(below)) {
      ++below;
    }
    if (!counts || below == lines.size() || lines.lead(below).kind != LeadKind::none) {
      last = 0;
      continue;
    }
    lines.set(i, {lines.trimmed(i), " ", lines.trimmed(below)});
    lines.set(below, {});
    last = value;
  }
}

}  // namespace

void spell_bare_letters(EnglishLines& lines) {
  join_lone_letters(lines);
  BareLetters(lines).spell();
}

}  // namespace tiku
