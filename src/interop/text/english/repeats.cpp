// Answers of English papers that stand below the options without a label.
#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

bool same_words(std::string_view a, std::string_view b) {
  return fold_case(trim(a)) == fold_case(trim(b));
}

/// A letter alone on the line below the options: b. One above the first question too and none
/// below the last options: then each belongs to what follows it.
class LoneLetters {
 public:
  explicit LoneLetters(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    for (const std::size_t i : lines_.with(trait::any)) {
      take(i);
    }
    if (found_.size() < 2 || 2 * found_.size() < run_ends_.size()) {
      return;
    }
    if (first_ != kNone && found_.back() < run_ends_.back()) {
      spell_above();
      return;
    }
    for (const std::size_t i : found_) {
      lines_.set(i, {"Answer: ", lines_.trimmed(i)});
    }
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  void take(std::size_t i) {
    const std::string_view line = lines_.trimmed(i);
    const LineLead lead = lines_.lead(i);
    if (lead.kind == LeadKind::letter) {
      if (lead.value == 1) {
        run_ends_.push_back(i);
      } else if (!run_ends_.empty()) {
        run_ends_.back() = i;
      }
      options_ = lead.value == 1 || lead.value == options_ + 1 ? lead.value : 0;
      return;
    }
    const char c = line.size() == 1 ? static_cast<char>(line[0] | 0x20) : '\0';
    const bool is_letter = c >= 'a' && c <= 'h';
    if (options_ > 1 && is_letter && c < 'a' + options_) {
      found_.push_back(i);
    } else if (run_ends_.empty() && is_letter) {
      first_ = first_ == kNone ? i : first_;
    }
    options_ = 0;
  }

  /// Each letter moves below the options it is about. Only where every question has its own:
  /// another count leaves open which letter is whose, and none is taken.
  void spell_above() {
    std::vector<std::size_t> heads = {first_};
    heads.insert(heads.end(), found_.begin(), found_.end());
    const bool whole = heads.size() == run_ends_.size();
    std::string letter(lines_.trimmed(first_));
    lines_.set(first_, {""});
    for (const std::size_t i : found_) {
      std::string next(lines_.trimmed(i));
      lines_.set(i, {whole ? "Answer: " : "", whole ? letter : ""});
      letter = std::move(next);
    }
    const std::size_t last = run_ends_.back();
    if (whole && lines_.next_filled(last + 1) >= lines_.size()) {
      lines_.set(last, {lines_[last], " Answer: ", letter});
    }
  }

  EnglishLines& lines_;
  std::vector<std::size_t> found_;
  /// The last lettered line of every list of options.
  std::vector<std::size_t> run_ends_;
  std::size_t first_ = kNone;
  std::int64_t options_ = 0;
};

/// TRUE alone on a line below each statement.
void spell_lone_truths(EnglishLines& lines) {
  std::vector<std::size_t> found;
  for (const std::size_t i : lines.with(trait::words)) {
    if (i > 0 && (lines.is_word(i, "true") || lines.is_word(i, "false"))) {
      found.push_back(i);
    }
  }
  // True and False one below the other are there to choose from.
  const auto stand_together = [&lines](std::size_t a, std::size_t b) {
    return lines.next_filled(a + 1) == b;
  };
  const bool pairs = std::adjacent_find(found.begin(), found.end(), stand_together) != found.end();
  if (found.size() < 3 || pairs) {
    return;
  }
  for (const std::size_t i : found) {
    lines.set(i, {"Answer: ", lines.trimmed(i)});
  }
}

/// `c- Tuberculosis is ...` below the options: the letter and why.
void spell_reasons(EnglishLines& lines) {
  std::vector<std::size_t> found;
  std::size_t options = 0;
  std::size_t runs = 0;
  for (const std::size_t i : lines.with(trait::any)) {
    const std::string_view line = lines.trimmed(i);
    const std::span<const RowLetter> row = lines.row(i);
    const LineLead lead = lines.lead(i);
    if (!row.empty() || lead.kind == LeadKind::letter) {
      runs += !row.empty() || lead.value == 1 ? 1U : 0U;
      options = !row.empty() ? row.size() : static_cast<std::size_t>(lead.value);
      continue;
    }
    const char c = static_cast<char>(line[0] | 0x20);
    const bool dashed = line.size() > 3 && line[1] == '-' && line[2] == ' ';
    if (dashed && options > 1 && c >= 'a' && c < static_cast<char>('a' + options)) {
      found.push_back(i);
    }
    options = 0;
  }
  if (found.size() < 2 || 2 * found.size() < runs) {
    return;
  }
  for (const std::size_t i : found) {
    const std::string_view line = lines.trimmed(i);
    lines.set(i, {"Answer: ", line.substr(0, 1), " Explanation: ", line.substr(3)});
  }
}

/// An option that stands again below its question, with its letter or without: B. ten minutes
class RepeatedOptions {
 public:
  explicit RepeatedOptions(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      take(i);
    }
    if (found_.size() < 2 || 2 * found_.size() < runs_) {
      return;
    }
    for (const Repeat& one : found_) {
      lines_.set(one.line, {"Answer: ", letter_sign(one.place).substr(0, 1)});
    }
  }

 private:
  struct Repeat {
    std::size_t line = 0;
    std::int64_t place = 0;
  };

  /// The place of the only option with these words; 0 where none has them.
  std::int64_t place_of(std::string_view words) const {
    const auto same = [words](std::string_view option) {
      return trim(option).size() == words.size() && same_words(option, words);
    };
    const auto found = std::find_if(options_.begin(), options_.end(), same);
    const bool only = found != options_.end() && std::none_of(found + 1, options_.end(), same);
    return only ? found - options_.begin() + 1 : 0;
  }

  void take(std::size_t i) {
    const std::string_view line = lines_.trimmed(i);
    const std::span<const RowLetter> row = lines_.row(i);
    if (!row.empty()) {
      options_.clear();
      for (std::size_t k = 0; k < row.size(); ++k) {
        const std::size_t end = k + 1 < row.size() ? row[k + 1].begin : line.size();
        options_.push_back(line.substr(row[k].after, end - row[k].after));
      }
      ++runs_;
      return;
    }
    const LineLead lead = lines_.lead(i);
    if (lead.kind != LeadKind::letter) {
      const std::int64_t place = options_.size() > 1 ? place_of(line) : 0;
      if (place > 0) {
        found_.push_back({i, place});
      }
      if (!line.empty()) {
        options_.clear();  // the next question may have the same options
      }
      return;
    }
    const std::string_view words = lines_[i].substr(lead.after);
    const auto place = static_cast<std::size_t>(lead.value);
    if (place <= options_.size() && options_.size() > 1 && same_words(options_[place - 1], words)) {
      found_.push_back({i, lead.value});
      options_.clear();
    } else if (place == 1) {
      options_ = {words};
      ++runs_;
    } else if (place == options_.size() + 1) {
      options_.push_back(words);
    }
  }

  EnglishLines& lines_;
  std::vector<std::string_view> options_;
  std::vector<Repeat> found_;
  std::size_t runs_ = 0;
};

}  // namespace

void spell_repeats(EnglishLines& lines) {
  LoneLetters(lines).spell();
  spell_lone_truths(lines);
  spell_reasons(lines);
  RepeatedOptions(lines).spell();
}

}  // namespace tiku
