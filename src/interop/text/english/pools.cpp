// Pools of questions of examinations with their right letters behind signs of their own:
// `T1A01 (C) [97.1]` above what is asked, options, and `~~`.
#include <algorithm>
#include <optional>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::string_view kClose = "~~";

/// The sign of a question: capitals, figures and dashes, with a figure and a capital among them.
std::string_view pool_sign(std::string_view line) {
  constexpr std::size_t kShortest = 3;
  constexpr std::size_t kLongest = 16;
  if (line.empty() || !((line[0] >= 'A' && line[0] <= 'Z') || is_ascii_digit(line[0]))) {
    return {};  // most lines
  }
  std::size_t end = 0;
  bool figure = false;
  bool capital = false;
  for (; end < line.size() && end <= kLongest; ++end) {
    const char c = line[end];
    const bool is_capital = c >= 'A' && c <= 'Z';
    if (!is_capital && !is_ascii_digit(c) && c != '-') {
      break;
    }
    figure = figure || is_ascii_digit(c);
    capital = capital || is_capital;
  }
  const bool fits = end >= kShortest && end <= kLongest && figure && capital;
  return fits ? line.substr(0, end) : std::string_view();
}

/// The letter behind the sign of a question, where nothing but a source in brackets follows; 0 of
/// other lines.
char pool_letter(std::string_view line) {
  const std::string_view sign = pool_sign(line);
  if (sign.empty()) {
    return 0;
  }
  const std::size_t at = past_spaces(line, sign.size());
  const std::string_view rest = line.substr(at);
  const bool letter = at > sign.size() && rest.size() > 2 && rest[0] == '(' && rest[1] >= 'A' &&
                      rest[1] <= 'H' && rest[2] == ')';
  const std::string_view source = letter ? trim(rest.substr(3)) : std::string_view();
  const bool alone = source.empty() || (source.starts_with('[') && source.ends_with(']'));
  return letter && alone ? rest[1] : '\0';
}

/// `T1A - Rules of the service`
bool names_group(std::string_view line) {
  const std::string_view sign = pool_sign(line);
  return !sign.empty() && line.substr(sign.size()).starts_with(" - ");
}

struct PoolQuestion {
  std::size_t head = 0;
  std::size_t asked = 0;
  /// The last line of its options.
  std::size_t last = 0;
  char letter = 0;
  std::int64_t options = 0;
};

class QuestionPool {
 public:
  explicit QuestionPool(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    if (!has_questions()) {
      return;  // nearly all papers
    }
    for (const std::size_t i : lines_.with(trait::any)) {
      take(i);
    }
    constexpr std::size_t kFewest = 3;
    const bool whole =
        std::all_of(questions_.begin(), questions_.end(), [](const PoolQuestion& question) {
          return question.asked > 0 && question.letter - 'A' < question.options;
        });
    if (questions_.size() < kFewest || !whole) {
      return;
    }
    for (const std::size_t i : closing_) {
      lines_.set(i, {});
    }
    std::size_t part = 0;
    for (const Heading& heading : headings_) {
      write(heading, ++part);
    }
    std::size_t number = 0;
    for (const PoolQuestion& question : questions_) {
      lines_.set(question.head, {std::to_string(++number), ". ", lines_.trimmed(question.asked)});
      lines_.set(question.asked, {});
      lines_.set(question.last,
                 {lines_[question.last], " Answer: ", std::string(1, question.letter)});
    }
  }

 private:
  /// The lines between two questions, and how many questions stand before them.
  struct Heading {
    std::size_t questions = 0;
    std::vector<std::size_t> lines;
  };

  bool has_questions() const {
    const LinesWith digits = lines_.with(trait::digit);
    return std::any_of(digits.begin(), digits.end(),
                       [this](std::size_t i) { return pool_letter(lines_.trimmed(i)) != 0; });
  }

  void take(std::size_t i) {
    const std::string_view line = lines_.trimmed(i);
    if (const char letter = pool_letter(line); letter != 0) {
      questions_.push_back({i, 0, i, letter, 0});
      open_ = true;
    } else if (line == kClose) {
      closing_.push_back(i);
      open_ = false;
    } else if (names_group(line) || (!open_ && !questions_.empty())) {
      add_heading(i);
    } else if (open_) {
      PoolQuestion& question = questions_.back();
      const LineLead lead = lines_.lead(i);
      const bool option = lead.kind == LeadKind::letter && lead.value == question.options + 1;
      question.asked = question.asked == 0 ? i : question.asked;
      question.options += option ? 1 : 0;
      question.last = question.options > 0 ? i : question.last;
    }
  }

  void write(const Heading& heading, std::size_t part) {
    std::string words;
    for (const std::size_t i : heading.lines) {
      words += (words.empty() ? "" : ", ") + std::string(lines_.trimmed(i));
      lines_.set(i, {});
    }
    lines_.set(heading.lines.front(),
               {"Part ", std::to_string(part), ". Multiple choice: ", words});
  }

  /// That of a group, or what else stands between two questions: SUBELEMENT T2 - OPERATING.
  void add_heading(std::size_t i) {
    if (headings_.empty() || headings_.back().questions < questions_.size()) {
      headings_.push_back({questions_.size(), {}});
    }
    headings_.back().lines.push_back(i);
    open_ = false;
  }

  EnglishLines& lines_;
  std::vector<PoolQuestion> questions_;
  std::vector<Heading> headings_;
  std::vector<std::size_t> closing_;
  bool open_ = false;
};

}  // namespace

void spell_question_pools(EnglishLines& lines) {
  QuestionPool(lines).spell();
}

}  // namespace tiku
