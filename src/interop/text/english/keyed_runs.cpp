// Answers of English papers that stand in a key with parts of its own, or in words: put behind the
// questions they answer. A paper is read as runs of questions that count, its key as runs of
// answers; runs are joined by what their parts are called, or in order where there are as many.
// Where one run does not fit, nothing changes.
#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"
#include "interop/text/english/found_key.h"
#include "interop/text/english/key_heads.h"
#include "interop/text/english/parts.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

struct RunQuestion {
  std::int64_t number = 0;
  std::size_t first = 0;
  /// The last line that belongs to it.
  std::size_t last = 0;
  std::size_t options = 0;
  bool is_answered = false;
};

struct QuestionRun {
  std::string part;
  /// The line that names the part.
  std::size_t heading = 0;
  std::vector<RunQuestion> questions;
  /// The part it stands in; only the first run of one has its name.
  std::string within;
};

class KeyedRuns {
 public:
  explicit KeyedRuns(EnglishLines& lines) : lines_(lines) {}

  void join() {
    std::size_t from = 0;
    for (std::size_t i = lines_.next(0, trait::answer); i < lines_.size();
         i = lines_.next(i + 1, trait::answer)) {
      if (lines_.has(i, trait::told) || !past_key_head(lines_[i]) || lines_.counts_on_options(i)) {
        continue;
      }
      const FoundKey key = read_english_key(lines_, i);
      if (key.size() >= kFewestAnswers) {
        take(key, from);
        i = key.end - 1;
        from = key.end;
      }
    }
  }

 private:
  /// The key below what stands from `from` on.
  void take(const FoundKey& key, std::size_t from) {
    if (names_earlier(lines_[key.begin])) {
      clear_lines(key);
    } else if (from < key.begin) {
      std::vector<QuestionRun> runs = questions_within(from, key.begin);
      if (key.needs_joining() || runs.size() > 1) {
        join_key(key, std::move(runs));
      }
    }
  }

  /// The question at `i` goes on with the last run, or begins one.
  void add_question(std::size_t i, const std::string& part, std::size_t heading,
                    std::vector<QuestionRun>& runs) const {
    const std::int64_t number = lines_.lead(i).value;
    const std::int64_t last = runs.empty() ? 0 : runs.back().questions.back().number;
    if (number == 1 && runs.size() == 1 && runs[0].questions.size() == 1 && last > 1) {
      runs.clear();  // a number that began nothing
    }
    if (number != last + 1 || runs.empty()) {
      runs.push_back({part, heading, {}, {}});
    }
    runs.back().questions.push_back({number, i, i, lines_.row(i).size(), false});
  }

  std::vector<QuestionRun> questions_within(std::size_t begin, std::size_t end) const {
    std::vector<QuestionRun> runs;
    std::string part;
    std::string within;
    std::size_t heading = begin;
    bool open = false;  // the lines go on a question
    for (std::size_t i = begin; i < end; ++i) {
      if (lines_.is_blank(i)) {
        open = open && lines_.is_bare_letter(runs.back().questions.back().last);
        continue;
      }
      const LineLead lead = lines_.lead(i);
      const bool counts = lead.kind == LeadKind::number || lead.kind == LeadKind::word;
      const std::int64_t last = runs.empty() ? 0 : runs.back().questions.back().number;
      if (counts && (lead.value == last + 1 || lead.value == 1 || runs.empty())) {
        add_question(i, part, heading, runs);
        runs.back().within = within;
        part.clear();
        open = true;
      } else if (std::string name = english_run_name(lines_.trimmed(i)); !name.empty()) {
        part = std::move(name);
        within = part;
        heading = i;
        open = false;
      } else if (!runs.empty()) {
        RunQuestion& question = runs.back().questions.back();
        const bool option = lead.kind == LeadKind::letter;
        question.options =
            option ? std::max(question.options + 1, last_letter(i)) : question.options;
        question.last = option || open ? i : question.last;
        open = option || open;
        question.is_answered = question.is_answered || is_answer_line(lines_[i]);
      }
    }
    return runs;
  }

  /// `c. lamp    d. key`: how many options there are up to the last one of the line.
  std::size_t last_letter(std::size_t i) const {
    const LineLead lead = lines_.lead(i);
    const std::string_view line = lines_[i];
    std::size_t letters = std::max(static_cast<std::size_t>(lead.value), lines_.row(i).size());
    for (std::size_t at = lead.after + 1; at + 1 < line.size(); ++at) {
      const bool next = static_cast<std::size_t>((line[at] | 0x20) - 'a') == letters;
      const bool sign = line[at + 1] == '.' || line[at + 1] == ')';
      letters += next && sign && line[at - 1] == ' ' ? 1U : 0U;
    }
    return letters;
  }

  void join_key(const FoundKey& key, std::vector<QuestionRun> runs) {
    constexpr std::size_t kMostRuns = 1000;  // each is looked for among all
    if (key.runs.size() > kMostRuns || runs.size() > kMostRuns) {
      return;
    }
    if (key.runs.size() == 1 && runs.size() > 1) {
      // Which of them is meant is not said: only the last can be, right above, and no other.
      const auto fitting = std::count_if(runs.begin(), runs.end(), [&key](const QuestionRun& run) {
        return fits(key.runs.front(), run);
      });
      const QuestionRun& last = runs.back();
      const bool is_choice =
          std::all_of(last.questions.begin(), last.questions.end(),
                      [](const RunQuestion& question) { return question.options > 1; });
      if (fitting != 1 || !fits(key.runs.front(), last) || !is_choice) {
        return;
      }
      runs.erase(runs.begin(), runs.end() - 1);
    }
    if (key.is_plain && (runs.empty() || runs.front().questions.size() != key.size() ||
                         runs.front().questions.front().number != 1)) {
      return;  // which line answers which question is not said
    }
    std::vector<const QuestionRun*> found;
    for (std::size_t k = 0; k < key.runs.size(); ++k) {
      const QuestionRun* run = named(key.runs[k], runs);
      if (run == nullptr && key.runs.size() == runs.size()) {
        run = &runs[k];
      }
      if (run == nullptr || std::find(found.begin(), found.end(), run) != found.end() ||
          !fits(key.runs[k], *run)) {
        return;
      }
      found.push_back(run);
    }
    clear_lines(key);
    if (!key.runs.back().items.back().answer.ends_with(':')) {
      clear_farewell(lines_, key.end);
    }
    for (std::size_t k = 0; k < found.size(); ++k) {
      head(key.runs[k], *found[k], k + 1);
      write(key.runs[k], *found[k]);
    }
  }

  void clear_lines(const FoundKey& key) {
    for (std::size_t i = key.begin; i < key.end; ++i) {
      lines_.set(i, {});
    }
  }

  /// The only run of this part; behind rules that count within it the only one that fits.
  static const QuestionRun* named(const AnswerRun& key, const std::vector<QuestionRun>& runs) {
    std::vector<const QuestionRun*> found;
    std::vector<const QuestionRun*> fitting;
    for (const QuestionRun& run : runs) {
      if (!key.part.empty() && (run.part == key.part || run.within == key.part)) {
        found.insert(found.end(), run.part == key.part ? 1 : 0, &run);
        fitting.insert(fitting.end(), fits(key, run) ? 1 : 0, &run);
      }
    }
    const bool rules = found.size() == 1 && fitting.size() == 1;
    return rules ? fitting.front() : found.size() == 1 ? found.front() : nullptr;
  }

  static const RunQuestion* question_of(const QuestionRun& run, std::int64_t number) {
    const std::int64_t first = run.questions.front().number;
    const bool known =
        number >= first && number - first < static_cast<std::int64_t>(run.questions.size());
    return known ? &run.questions[static_cast<std::size_t>(number - first)] : nullptr;
  }

  /// The answer as it can be that of the question; "" where it cannot.
  static std::string answer_for(const KeyItem& item, const RunQuestion& question) {
    if (question.options > 1) {
      const bool known = !item.is_words && !item.is_truth() &&
                         std::all_of(item.answer.begin(), item.answer.end(), [&](char c) {
                           return static_cast<std::size_t>(c - 'A') < question.options;
                         });
      return known || (item.is_truth() && question.options == 2) ? item.answer : std::string();
    }
    const bool letters = !item.is_words && !item.is_truth();
    return letters ? (item.answer == "F" ? "False" : std::string()) : item.answer;
  }

  /// Whether the answers are those of the run: most questions have one, none has another already.
  static bool fits(const AnswerRun& key, const QuestionRun& run) {
    std::size_t strange = 0;
    for (const KeyItem& item : key.items) {
      const RunQuestion* question = question_of(run, item.number);
      if (question == nullptr || question->is_answered) {
        return false;
      }
      strange += answer_for(item, *question).empty() ? 1U : 0U;
    }
    return 10 * key.items.size() >= 6 * run.questions.size() && 4 * strange <= key.items.size();
  }

  /// Answers in words end where a heading of a section stands, and judgements where one that says
  /// so does.
  void head(const AnswerRun& key, const QuestionRun& run, std::size_t place) {
    const auto all = [&key](auto is) {
      return std::all_of(key.items.begin(), key.items.end(), is);
    };
    const bool words = all([](const KeyItem& item) { return item.is_words; });
    const bool truths = all([](const KeyItem& item) { return item.is_truth(); });
    if ((words || truths) && !run.part.empty() && !lines_.has(run.heading, trait::cells)) {
      lines_.set(run.heading, {"Part ", std::to_string(place),
                               truths            ? ". True or false questions ("
                               : has_blanks(run) ? ". Fill in the blanks ("
                                                 : ". Short answer questions (",
                               lines_.trimmed(run.heading), ")"});
    }
  }

  bool has_blanks(const QuestionRun& run) const {
    return std::all_of(run.questions.begin(), run.questions.end(), [this](const RunQuestion& q) {
      return lines_[q.first].find("__") != std::string_view::npos ||
             lines_[q.first].find("....") != std::string_view::npos;
    });
  }

  void write(const AnswerRun& key, const QuestionRun& run) {
    for (const KeyItem& item : key.items) {
      const RunQuestion& question = *question_of(run, item.number);
      const std::string answer = answer_for(item, question);
      if (!answer.empty()) {
        const bool told = !item.why.empty() && !is_option(question, item.why);
        lines_.set(question.last, {lines_[question.last], " Answer: ", answer,
                                   told ? " Explanation: " : "", told ? item.why : ""});
      }
    }
  }

  /// Whether the words are those of an option, which explain nothing.
  bool is_option(const RunQuestion& question, std::string_view words) const {
    words.remove_suffix(words.ends_with('.') ? 1 : 0);
    for (std::size_t i = question.first; i <= question.last; ++i) {
      const std::string_view line = lines_.trimmed(i);
      const bool ends = line.size() >= words.size() &&
                        fold_case(line.substr(line.size() - words.size())) == fold_case(words);
      if (ends || line.find(words) != std::string_view::npos) {
        return true;
      }
    }
    return false;
  }

  EnglishLines& lines_;
};

}  // namespace

void join_keyed_runs(EnglishLines& lines) {
  KeyedRuns(lines).join();
}

}  // namespace tiku
