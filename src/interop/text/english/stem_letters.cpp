// The letter of the right option behind what is asked: `12. Which rings? B`, as contests print it.
#include <algorithm>
#include <optional>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// A question with options below it, and the letter at the end of its last line.
struct LetteredStem {
  std::size_t stem = 0;
  std::vector<std::size_t> options;
  /// 1 for A; 0 where no letter stands there.
  std::int64_t right = 0;
};

class StemLetters {
 public:
  explicit StemLetters(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    if (!read()) {
      return;
    }
    std::int64_t most = 0;
    std::int64_t least = 9;
    for (const LetteredStem& stem : stems_) {
      if (!fits(stem)) {
        return;
      }
      most = std::max(most, stem.right);
      least = std::min(least, stem.right);
    }
    constexpr std::size_t kFewest = 3;
    if (stems_.size() < kFewest || most == least) {
      return;
    }
    for (const LetteredStem& stem : stems_) {
      write(stem);
    }
  }

 private:
  /// Whether the letter is that of an option: in a list of such questions all have one.
  static bool fits(const LetteredStem& stem) {
    return stem.right > 0 && stem.right <= static_cast<std::int64_t>(stem.options.size());
  }

  /// Not beyond a question that has none.
  bool read() {
    std::size_t above = 0;
    std::int64_t last = 0;
    for (const std::size_t i : lines_.with(trait::any)) {
      const LineLead lead = lines_.lead(i);
      const bool counts = lead.kind == LeadKind::number || lead.kind == LeadKind::word;
      if (counts && (stems_.empty() || lead.value == last + 1)) {
        if (!stems_.empty() && !fits(stems_.back())) {
          return false;
        }
        stems_.push_back({i, {}, 0});
        last = lead.value;
      } else if (!stems_.empty() && is_option(i)) {
        LetteredStem& stem = stems_.back();
        if (stem.options.empty()) {
          stem.stem = above;
          stem.right = last_letter(lines_.trimmed(above));
        }
        stem.options.push_back(i);
      }
      above = i;
    }
    return true;
  }

  /// Behind a letter that counts, or a bullet.
  bool is_option(std::size_t i) const {
    const LineLead lead = lines_.lead(i);
    const auto next = static_cast<std::int64_t>(stems_.back().options.size()) + 1;
    return lead.kind == LeadKind::letter ? lead.value == next
                                         : !behind_bullet(lines_.trimmed(i)).empty();
  }

  /// The place of a capital alone at the end of the line.
  static std::int64_t last_letter(std::string_view line) {
    constexpr std::size_t kLeast = 8;  // with what is asked before it
    const char letter = line.size() > kLeast ? line.back() : ' ';
    const bool alone = line.size() > kLeast && line[line.size() - 2] == ' ';
    // `ANSWER: B` above reasons for each option is the answer to what stands above it.
    const bool stands_alone = alone && letter >= 'A' && letter <= 'H' && !is_answer_line(line);
    return stands_alone ? letter - 'A' + 1 : 0;
  }

  void write(const LetteredStem& stem) {
    const std::string_view line = lines_.trimmed(stem.stem);
    lines_.set(stem.stem, {trim(line.substr(0, line.size() - 1))});
    std::int64_t place = 0;
    for (const std::size_t i : stem.options) {
      const std::string_view option = behind_bullet(lines_.trimmed(i));
      if (++place > 0 && !option.empty()) {
        lines_.set(i, {letter_sign(place), option});
      }
    }
    const std::size_t last = stem.options.back();
    lines_.set(last, {lines_[last], " Answer: ", letter_sign(stem.right).substr(0, 1)});
  }

  EnglishLines& lines_;
  std::vector<LetteredStem> stems_;
};

}  // namespace

void spell_stem_letters(EnglishLines& lines) {
  StemLetters(lines).spell();
}

}  // namespace tiku
