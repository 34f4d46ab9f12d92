// Letters of options that stand apart: capitals without a sign, `A  a bell`, as examination boards
// print them, and letters on lines of their own, as pages do.
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// The letter before words without a sign that closes it, and how it is parted from them.
struct BareLetter {
  std::int64_t place = 0;
  std::size_t after = 0;
  /// `A – a bell`, `b/ a lamp`: not only by a space.
  bool is_dashed = false;
};

/// Behind a dash, or another sign that parts letters from words; `at` where none stands there.
std::size_t past_parting(std::string_view line, std::size_t at) {
  for (const std::string_view sign : {"– ", "— ", "- ", "/ ", "] ", "} ", "> ", "→ ", "= "}) {
    if (line.substr(at).starts_with(sign)) {
      return past_spaces(line, at + sign.size());
    }
  }
  return at;
}

/// No place for other lines.
BareLetter bare_letter(std::string_view line) {
  BareLetter bare;
  const char c = line.size() > 2 ? line[0] : ' ';
  const bool small = c >= 'a' && c <= 'h';
  if (!small && (c < 'A' || c > 'H')) {
    return bare;  // most lines
  }
  const std::size_t words = past_spaces(line, 1);
  bare.after = past_parting(line, words);
  bare.is_dashed = bare.after > words && bare.after < line.size();
  const bool spaced = words > 1 && !small;
  bare.place = bare.is_dashed || spaced ? (c | 0x20) - 'a' + 1 : 0;
  return bare;
}

class BareLetters {
 public:
  explicit BareLetters(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    for (const std::size_t i : lines_.with(trait::any)) {
      // A letter with a sign behind it is none of those.
      if (lines_.has(i, trait::words)) {
        take(i, bare_letter(lines_.trimmed(i)));
      } else if (!run_.empty()) {
        close();
      }
    }
    close();
    if (dashed_runs_ > 1) {  // and those that say an option once more
      for (const std::size_t i : dashed_) {
        write(i);
      }
    }
  }

 private:
  void take(std::size_t i, const BareLetter& bare) {
    const auto next = static_cast<std::int64_t>(run_.size()) + 1;
    if (bare.is_dashed) {
      dashed_.push_back(i);
    }
    if (bare.place != next || (next > 1 && bare.is_dashed != is_dashed_)) {
      close();
    }
    if (bare.place == static_cast<std::int64_t>(run_.size()) + 1) {
      run_.push_back(i);
      is_dashed_ = bare.is_dashed;
    }
  }

  /// Three that count from A are no words of a sentence; behind dashes two are none where others
  /// count so too.
  void close() {
    constexpr std::size_t kFewest = 3;
    dashed_runs_ += is_dashed_ && run_.size() > 1 ? 1U : 0U;
    for (const std::size_t i :
         !is_dashed_ && run_.size() >= kFewest ? run_ : std::vector<std::size_t>()) {
      write(i);
    }
    run_.clear();
    is_dashed_ = false;
  }

  void write(std::size_t i) {
    const std::string_view line = lines_.trimmed(i);
    const BareLetter bare = bare_letter(line);
    lines_.set(i, {letter_sign(bare.place), line.substr(bare.after)});
  }

  EnglishLines& lines_;
  std::vector<std::size_t> run_;
  bool is_dashed_ = false;
  std::vector<std::size_t> dashed_;
  std::size_t dashed_runs_ = 0;
};

/// `a.` alone, and below it what it says: one line, as each option that follows.
void join_lone_letters(EnglishLines& lines) {
  std::int64_t last = 0;  // of those that were joined in a row
  for (const std::size_t i : lines.with(lines.any_has(trait::lone) ? trait::any : 0)) {
    if (i + 1 == lines.size() || (!lines.has(i, trait::letter_lead) && last == 0)) {
      continue;
    }
    const std::int64_t value = lines.lead(i).value;
    const bool counts = lines.is_bare_letter(i) && (value == 1 || value == last + 1);
    const std::size_t below = counts ? lines.next_filled(i + 1) : i + 1;
    // Right below its letter the reader finds the text by itself, however many lines it has.
    if (!counts || below == i + 1 || below == lines.size() ||
        lines.lead(below).kind != LeadKind::none) {
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
