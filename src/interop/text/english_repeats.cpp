// Answers of English papers that stand below the options without a label.
#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english_lines.h"
#include "interop/text/line_lead.h"

namespace tiku {
namespace {

bool same_words(std::string_view a, std::string_view b) {
  return fold_case(trim(a)) == fold_case(trim(b));
}

/// A letter alone on the line below the options: b
void spell_lone_letters(std::vector<std::string>& lines) {
  std::vector<std::size_t> found;
  std::int64_t options = 0;
  std::size_t runs = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = trim(lines[i]);
    if (line.empty()) {
      continue;
    }
    const LineLead lead = read_lead(line);
    if (lead.kind == LeadKind::letter) {
      runs += lead.value == 1 ? 1U : 0U;
      options = lead.value == 1 || lead.value == options + 1 ? lead.value : 0;
      continue;
    }
    const char c = line.size() == 1 ? static_cast<char>(line[0] | 0x20) : '\0';
    if (options > 1 && c >= 'a' && c < 'a' + options) {
      found.push_back(i);
    }
    options = 0;
  }
  if (found.size() < 2 || 2 * found.size() < runs) {
    return;
  }
  for (const std::size_t i : found) {
    lines[i] = "Answer: " + std::string(trim(lines[i]));
  }
}

/// TRUE alone on a line below each statement.
void spell_lone_truths(std::vector<std::string>& lines) {
  std::vector<std::size_t> found;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::string_view line = trim(lines[i]);
    const bool truth = (line.size() == 4 && has_word(line, 0, "true")) ||
                       (line.size() == 5 && has_word(line, 0, "false"));
    if (truth) {
      found.push_back(i);
    }
  }
  // True and False one below the other are there to choose from.
  const bool pairs =
      std::adjacent_find(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
        return std::all_of(lines.begin() + static_cast<std::ptrdiff_t>(a) + 1,
                           lines.begin() + static_cast<std::ptrdiff_t>(b),
                           [](const std::string& line) { return trim(line).empty(); });
      }) != found.end();
  if (found.size() < 3 || pairs) {
    return;
  }
  for (const std::size_t i : found) {
    lines[i] = "Answer: " + std::string(trim(lines[i]));
  }
}

/// `c- Tuberculosis is ...` below the options: the letter and why.
void spell_reasons(std::vector<std::string>& lines) {
  std::vector<std::size_t> found;
  std::size_t options = 0;
  std::size_t runs = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = trim(lines[i]);
    if (line.empty()) {
      continue;
    }
    const std::vector<RowLetter> row = options_in_row(line);
    const LineLead lead = read_lead(line);
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
    const std::string line(trim(lines[i]));
    lines[i] = "Answer: " + line.substr(0, 1) + " Explanation: " + line.substr(3);
  }
}

/// An option that stands again below its question: B. ten minutes
class RepeatedOptions {
 public:
  explicit RepeatedOptions(std::vector<std::string>& lines) : lines_(lines) {}

  void spell() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      take(i);
    }
    if (found_.size() < 2 || 2 * found_.size() < runs_) {
      return;
    }
    for (const std::size_t i : found_) {
      const LineLead lead = read_lead(lines_[i]);
      lines_[i] = std::string("Answer: ") + static_cast<char>('A' + lead.value - 1);
    }
  }

 private:
  void take(std::size_t i) {
    const std::string& line = lines_[i];
    const std::vector<RowLetter> row = options_in_row(line);
    if (!row.empty()) {
      options_.clear();
      for (std::size_t k = 0; k < row.size(); ++k) {
        const std::size_t end = k + 1 < row.size() ? row[k + 1].begin : line.size();
        options_.push_back(line.substr(row[k].after, end - row[k].after));
      }
      ++runs_;
      return;
    }
    const LineLead lead = read_lead(line);
    if (lead.kind != LeadKind::letter) {
      if (!trim(line).empty()) {
        options_.clear();  // the next question may have the same options
      }
      return;
    }
    const std::string words = line.substr(lead.after);
    const auto place = static_cast<std::size_t>(lead.value);
    if (place <= options_.size() && options_.size() > 1 && same_words(options_[place - 1], words)) {
      found_.push_back(i);
      options_.clear();
    } else if (place == 1) {
      options_ = {words};
      ++runs_;
    } else if (place == options_.size() + 1) {
      options_.push_back(words);
    }
  }

  std::vector<std::string>& lines_;
  std::vector<std::string> options_;
  std::vector<std::size_t> found_;
  std::size_t runs_ = 0;
};

}  // namespace

void spell_repeats(std::vector<std::string>& lines) {
  spell_lone_letters(lines);
  spell_lone_truths(lines);
  spell_reasons(lines);
  RepeatedOptions(lines).spell();
}

}  // namespace tiku
