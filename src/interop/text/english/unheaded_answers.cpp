// Answers in a few words that stand below all questions, numbered as those are, and no heading says
// that they are answers: as pages of quizzes have them further down.
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/text/english/found_key.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kFewestQuestions = 5;

struct Asked {
  std::size_t first = 0;
  /// The last line of it.
  std::size_t last = 0;
};

/// Questions that count from 1.
struct AskedRun {
  std::string part;
  /// The line that names the part.
  std::size_t heading = 0;
  std::vector<Asked> questions;
};

struct Told {
  std::vector<std::string_view> answers;
  /// Lines of answers and of the names of their parts.
  std::vector<std::size_t> lines;
};

class UnheadedAnswers {
 public:
  explicit UnheadedAnswers(EnglishLines& lines) : lines_(lines) {}

  void join() {
    for (std::size_t i = lines_.next(0, trait::any); i < lines_.size();
         i = lines_.next(i, trait::any)) {
      if (!counts(i, 1)) {
        heading_ = i++;
      } else if (asks(i)) {
        i = read_questions(i);
      } else {
        i = read_answers(i);
      }
    }
  }

 private:
  bool counts(std::size_t i, std::int64_t number) const {
    return lines_.has(i, trait::number_lead) && lines_.lead(i).value == number;
  }

  bool asks(std::size_t i) const { return lines_.trimmed(i).ends_with('?'); }

  /// Takes the run that begins at `i`, or forgets all where it is none. Where to go on.
  std::size_t read_questions(std::size_t i) {
    AskedRun run;
    run.heading = heading_;
    run.part = heading_ < i ? english_run_name(lines_.trimmed(heading_)) : "";
    std::size_t asking = 0;
    bool apart = false;
    for (; i < lines_.size(); ++i) {
      const bool next = counts(i, static_cast<std::int64_t>(run.questions.size()) + 1);
      if (lines_.is_blank(i)) {
        apart = true;
      } else if (next) {
        run.questions.push_back({i, i});
        apart = false;
      } else if (lines_.lead(i).kind == LeadKind::none && lines_.row(i).empty() && !apart &&
                 !asks(i - 1)) {
        run.questions.back().last = i;
      } else {
        break;
      }
    }
    for (const Asked& question : run.questions) {
      asking += asks(question.last) ? 1U : 0U;
    }
    const bool are_asked = 10 * asking >= 8 * run.questions.size();
    const bool goes_on = are_asked && i < lines_.size() && lines_.lead(i).kind != LeadKind::letter;
    if (goes_on) {
      runs_.push_back(std::move(run));
    } else {
      runs_.clear();
    }
    return i;
  }

  /// Takes as many runs of answers as there are runs of questions, each of as many; what does not
  /// fit wholly is something else. Where to go on.
  std::size_t read_answers(std::size_t i) {
    const std::vector<AskedRun> runs = std::move(runs_);
    runs_.clear();
    std::size_t all = 0;
    std::vector<Told> told;
    std::size_t begin = runs.empty() ? i : runs.back().questions.back().last + 1;
    for (const AskedRun& run : runs) {
      std::optional<Told> answers = answers_of(run, begin);
      if (!answers) {
        return i + 1;
      }
      begin = answers->lines.back() + 1;
      all += run.questions.size();
      told.push_back(std::move(*answers));
    }
    if (all < kFewestQuestions || !are_short(runs, told) || !may_end(begin)) {
      return i + 1;
    }
    for (std::size_t k = 0; k < runs.size(); ++k) {
      name_part(runs[k], k + 1);
      write(runs[k], told[k]);
    }
    return begin;
  }

  /// The answers from line `i` on: nothing stands before them but the name of the same part, and
  /// nothing between them.
  std::optional<Told> answers_of(const AskedRun& run, std::size_t i) const {
    Told told;
    for (; i < lines_.size() && told.answers.size() < run.questions.size(); ++i) {
      if (lines_.is_blank(i)) {
        continue;
      }
      const bool names = told.lines.empty() && !run.part.empty() &&
                         english_run_name(lines_.trimmed(i)) == run.part;
      if (!names && !take_line(i, told)) {
        return std::nullopt;
      }
      told.lines.push_back(i);
    }
    const auto size = static_cast<std::int64_t>(run.questions.size());
    i = lines_.next_filled(i);
    const bool more = i < lines_.size() && counts(i, size + 1);
    return told.answers.size() == run.questions.size() && !more ? std::optional(std::move(told))
                                                                : std::nullopt;
  }

  /// `3. Mary (1818). 4. Eight 5. A pride`: from the number that is due on, each of them once.
  bool take_line(std::size_t i, Told& told) const {
    auto number = static_cast<std::int64_t>(told.answers.size()) + 1;
    if (!counts(i, number) || !lines_.row(i).empty()) {
      return false;
    }
    std::string_view rest = trim(lines_[i].substr(lines_.lead(i).after));
    while (true) {
      const std::string sign = " " + std::to_string(++number) + ". ";
      const std::size_t next = rest.find(sign);
      const std::string_view answer = trim(rest.substr(0, next));
      if (answer.empty() || answer.ends_with('?') || answer.ends_with(':') ||
          answer.find("__") != std::string_view::npos) {
        return false;
      }
      told.answers.push_back(answer);
      if (next == std::string_view::npos) {
        return true;
      }
      rest = rest.substr(next + sign.size());
      if (rest.find(sign) != std::string_view::npos) {
        return false;  // which of both is meant is not said
      }
    }
  }

  /// Whether the last answer ends above line `i`: nothing stands below it, or what is no part of
  /// it. A page that takes its leave in a few lines is silenced.
  bool may_end(std::size_t i) {
    clear_farewell(lines_, i);
    i = lines_.next_filled(i);
    return i == lines_.size() || lines_.lead(i).kind != LeadKind::none ||
           !english_run_name(lines_.trimmed(i)).empty();
  }

  /// Answers are shorter than questions, whatever is added in brackets: other exercises are not.
  bool are_short(const std::vector<AskedRun>& runs, const std::vector<Told>& told) const {
    constexpr std::size_t kLongest = 100;
    std::size_t asked = 0;
    std::size_t answered = 0;
    for (std::size_t k = 0; k < runs.size(); ++k) {
      for (const Asked& question : runs[k].questions) {
        asked += lines_.trimmed(question.first).size();
      }
      for (const std::string_view answer : told[k].answers) {
        const std::size_t size = std::min(answer.find(" ("), answer.size());
        answered += size > kLongest ? asked : size;
      }
    }
    return 2 * answered <= asked;
  }

  /// Answers in words end where a heading of a section stands.
  void name_part(const AskedRun& run, std::size_t place) {
    if (!run.part.empty() && !lines_.has(run.heading, trait::cells)) {
      lines_.set(run.heading, {"Part ", std::to_string(place), ". Short answer questions (",
                               lines_.trimmed(run.heading), ")"});
    }
  }

  void write(const AskedRun& run, const Told& told) {
    for (std::size_t n = 0; n < run.questions.size(); ++n) {
      const std::size_t last = run.questions[n].last;
      lines_.set(last, {lines_[last], " Answer: ", told.answers[n]});
    }
    for (const std::size_t i : told.lines) {
      lines_.set(i, {});
    }
  }

  EnglishLines& lines_;
  std::vector<AskedRun> runs_;
  std::size_t heading_ = 0;  // the last line outside questions
};

}  // namespace

void join_unheaded_answers(EnglishLines& lines) {
  UnheadedAnswers(lines).join();
}

}  // namespace tiku
