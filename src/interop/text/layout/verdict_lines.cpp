#include "interop/text/layout/verdict_lines.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "bank/words.h"
#include "base/text.h"
#include "interop/foreign_truths.h"

namespace tiku {
namespace {

constexpr std::size_t kFewestRecords = 2;
constexpr std::size_t kFewestOptions = 2;
constexpr std::size_t kMostOptions = 8;

/// What all verdicts of a record say, and the word that tells them apart.
struct Verdict {
  std::string_view said;
  std::string_view word;
};

Verdict parted(std::string_view line) {
  line = line.substr(0, line.find_last_not_of(".! ") + 1);
  const std::size_t space = line.rfind(' ');
  return space == std::string_view::npos
             ? Verdict()
             : Verdict{trim(line.substr(0, space)), line.substr(space + 1)};
}

/// Yes and no are words of any sentence.
std::optional<bool> truth_of(std::string_view word) {
  constexpr std::size_t kShortest = 4;  // bytes
  const std::string folded = fold_case(word);
  if (folded == "right" || folded == "wrong") {
    return folded == "right";
  }
  const std::optional<bool> truth = word.size() < kShortest ? std::nullopt : parse_truth(word);
  return truth || word.size() < kShortest ? truth : foreign_truth(word);
}

/// Lines next to each other that say the same but for one word: nearly no text has any.
bool may_have_verdicts(std::string_view text) {
  Verdict above;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const Verdict here = parted(trim(text.substr(at, end - at)));
    if (!here.said.empty() && here.said == above.said && truth_of(here.word) &&
        truth_of(above.word)) {
      return true;
    }
    above = here;
    at = end + 1;
  }
  return false;
}

/// `---- Question 7 ----`: drawn on both sides, it heads something and says nothing itself.
bool is_drawn(std::string_view line) {
  return line.size() > 2 && line.starts_with("--") &&
         std::string_view("-=*_#~").find(line.back()) != std::string_view::npos;
}

/// The lines of one question.
struct Judged {
  std::size_t stem = 0;
  std::size_t options = 0;
  std::size_t verdicts = 0;
  std::vector<bool> is_right;

  std::size_t end() const { return verdicts + is_right.size(); }
};

class VerdictLines {
 public:
  explicit VerdictLines(std::string_view text) {
    for (const std::string_view line : split(text, "\n")) {
      lines_.emplace_back(trim(line));
    }
  }

  /// Nothing where a verdict stands below anything else.
  std::optional<std::string> spell() {
    std::size_t floor = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      Judged judged = run_at(i);
      if (judged.is_right.size() < kFewestOptions) {
        continue;
      }
      if (!take_above(judged, floor)) {
        return std::nullopt;
      }
      floor = judged.end();
      i = floor - 1;
      found_.push_back(std::move(judged));
    }
    if (found_.size() < kFewestRecords) {
      return std::nullopt;
    }
    for (std::size_t n = 0; n < found_.size(); ++n) {
      write(n + 1, found_[n]);
    }
    return join(lines_, "\n");
  }

 private:
  /// The lines from `first` on that say the same but for a verdict.
  Judged run_at(std::size_t first) const {
    Judged run;
    run.verdicts = first;
    const std::string_view said = parted(lines_[first]).said;
    for (std::size_t i = first; i < lines_.size() && !said.empty(); ++i) {
      const Verdict verdict = parted(lines_[i]);
      const std::optional<bool> truth =
          verdict.said == said ? truth_of(verdict.word) : std::nullopt;
      if (!truth) {
        break;
      }
      run.is_right.push_back(*truth);
    }
    return run;
  }

  std::size_t behind_filled(std::size_t i, std::size_t floor) const {
    while (i > floor && lines_[i - 1].empty()) {
      --i;
    }
    return i;
  }

  /// As many options as verdicts stand above them, and what is asked above these; between both a
  /// line may head the verdicts. Nothing reaches above `floor`.
  bool take_above(Judged& judged, std::size_t floor) const {
    std::size_t end = behind_filled(judged.verdicts, floor);
    const bool headed =
        end > floor && (is_drawn(lines_[end - 1]) || lines_[end - 1].ends_with(':'));
    end = behind_filled(headed ? end - 1 : end, floor);
    const std::size_t count = judged.is_right.size();
    if (count > kMostOptions || end < floor + count + 1) {
      return false;
    }
    judged.options = end - count;
    for (std::size_t i = judged.options; i < end; ++i) {
      if (lines_[i].empty() || is_drawn(lines_[i])) {
        return false;
      }
    }
    const std::size_t asked = behind_filled(judged.options, floor);
    judged.stem = asked;
    while (judged.stem > floor && !lines_[judged.stem - 1].empty() &&
           !is_drawn(lines_[judged.stem - 1])) {
      --judged.stem;
    }
    return judged.stem < asked;
  }

  void write(std::size_t number, const Judged& judged) {
    const std::size_t above = behind_filled(judged.stem, 0);
    if (above > 0 && is_drawn(lines_[above - 1])) {
      lines_[above - 1].clear();
    }
    std::string& stem = lines_[judged.stem];
    stem = is_ascii_digit(stem.front()) ? stem : std::to_string(number) + ". " + stem;
    std::string right;
    for (std::size_t i = 0; i < judged.is_right.size(); ++i) {
      const std::string letter(1, static_cast<char>('A' + i));
      std::string& option = lines_[judged.options + i];
      right += judged.is_right[i] ? letter : "";
      option = letter + ". " + std::string(words_of(option, letter[0]));
    }
    for (std::size_t i = judged.options + judged.is_right.size(); i < judged.end(); ++i) {
      lines_[i].clear();
    }
    if (!right.empty()) {
      lines_[judged.verdicts] = "Answer: " + right;
    }
  }

  /// Behind a bullet, or the letter that the option has already.
  static std::string_view words_of(std::string_view option, char letter) {
    const bool bullet = option.starts_with("- ") || option.starts_with("* ");
    const bool labelled = option.size() > 3 &&
                          fold_case(option.substr(0, 1))[0] == letter - 'A' + 'a' &&
                          (option[1] == '.' || option[1] == ')');
    return trim(option.substr(bullet || labelled ? 2 : 0));
  }

  std::vector<std::string> lines_;
  std::vector<Judged> found_;
};

}  // namespace

std::string with_verdicts_as_keys(std::string text) {
  if (!may_have_verdicts(text)) {
    return text;
  }
  std::optional<std::string> spelt = VerdictLines(text).spell();
  return spelt ? std::move(*spelt) : std::move(text);
}

}  // namespace tiku
