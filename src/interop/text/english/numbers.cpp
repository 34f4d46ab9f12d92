// Questions of English papers that have no numbers of their own.
#include <algorithm>
#include <optional>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

enum class LineRole : std::uint8_t { blank, number, option, answer, explanation, words };

struct RoleLine {
  LineRole role = LineRole::blank;
  LineLead lead;
  /// Options in a row stand on it.
  bool has_row = false;
  /// An answer stands at its end.
  bool is_answered = false;
  /// Several questions stand on it.
  bool has_many = false;
};

bool starts_label(std::string_view line, std::string_view name) {
  const std::size_t at = past_spaces(line, 0);
  return has_word(line, at, name) && line.find(':', at) != std::string_view::npos &&
         line.find(':', at) <= at + name.size() + 4;
}

/// `Biology Question 3:` alone on a line.
bool names_number(std::string_view line) {
  line.remove_suffix(line.ends_with(':') ? 1 : 0);
  std::size_t digits = line.size();
  while (digits > 0 && is_ascii_digit(line[digits - 1])) {
    --digits;
  }
  return digits < line.size() && line.substr(0, digits).ends_with(" Question ");
}

/// That of a line with a label; `words` where it has none.
LineRole labelled_role(std::string_view line) {
  constexpr std::string_view kAnswers[] = {"answer",          "answers",        "correct answer",
                                           "correct answers", "correct option", "ans",
                                           "correct choice",  "right answer"};
  constexpr std::string_view kOthers[] = {"explanation",       "rationale",  "feedback",
                                          "reference",         "difficulty", "topic",
                                          "learning objective"};
  const auto starts = [line](std::string_view name) { return starts_label(line, name); };
  return std::any_of(std::begin(kOthers), std::end(kOthers), starts)     ? LineRole::explanation
         : std::any_of(std::begin(kAnswers), std::end(kAnswers), starts) ? LineRole::answer
                                                                         : LineRole::words;
}

/// Where a row of options begins within the line.
std::size_t row_begin(std::string_view line, std::size_t from) {
  const auto has_at = [line](std::size_t at, char c) { return at < line.size() && line[at] == c; };
  for (std::size_t at = line.find('A', from + 1); at != line.npos; at = line.find('A', at + 1)) {
    const bool sign = has_at(at + 1, ')') || has_at(at + 1, '.');
    if (line[at - 1] == ' ' && sign && has_at(at + 2, ' ')) {
      return at - 1;
    }
  }
  return line.npos;
}

/// `... shines. Question 2. Which rings?`: whether the number of a question stands in mid line.
bool has_question_within(std::string_view line) {
  for (std::size_t at = line.find('Q', 1); at != line.npos; at = line.find('Q', at + 1)) {
    if (line[at - 1] == ' ' && has_word(line, at, "question ")) {
      const LineLead lead = read_lead(line.substr(at));
      return lead.kind == LeadKind::word && (lead.sign == '.' || lead.sign == ':');
    }
  }
  return false;
}

RoleLine role_of(const EnglishLines& lines, std::size_t i) {
  RoleLine read;
  if (lines.is_blank(i)) {
    return read;
  }
  if (lines.has(i, trait::told)) {
    read.role = LineRole::answer;
    return read;
  }
  const std::string_view line = lines[i];
  read.role = lines.has(i, trait::colon) ? labelled_role(line) : LineRole::words;
  if (read.role != LineRole::words) {
    return read;
  }
  if (lines.has(i, trait::digit) && names_number(lines.trimmed(i))) {
    read.role = LineRole::number;
    return read;
  }
  if (lines.has(i, trait::answer) && has_word(line, past_spaces(line, 0), "answer")) {
    read.role = LineRole::explanation;  // Answer (solution below)
    return read;
  }
  read.lead = lines.lead(i);
  read.role = read.lead.kind == LeadKind::letter ? LineRole::option
              : read.lead.kind == LeadKind::number || read.lead.kind == LeadKind::word
                  ? LineRole::number
                  : LineRole::words;
  read.has_row = read.role != LineRole::option && !lines.row(i).empty();
  const std::size_t row = lines.has(i, trait::letters) ? row_begin(line, 0) : line.npos;
  read.has_many =
      (row != line.npos && row_begin(line, row + 3) != line.npos) || has_question_within(line);
  read.is_answered =
      lines.has(i, trait::answer) && line.find(" Answer: ") != std::string_view::npos;
  return read;
}

/// One question: its first line, and what it has.
struct OutlinedQuestion {
  std::size_t begin = 0;
  std::int64_t options = 0;
  bool is_numbered = false;
  bool is_answered = false;
  /// The line above its options asks.
  bool asks = false;
  /// True and False are its options.
  bool is_pair = false;
  LineLead lead;

  bool is_complete() const { return options > 1 || is_answered; }
};

class QuestionOutline {
 public:
  explicit QuestionOutline(EnglishLines& lines) : lines_(lines) {}

  std::vector<OutlinedQuestion> run() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const RoleLine line = role_of(lines_, i);
      if (line.has_many) {
        return {};  // lines mean nothing here
      }
      if (line.role == LineRole::blank) {
        behind_blank_ = true;
        ++blanks_;
        continue;
      }
      if (!lines_[i].starts_with("Answers: ")) {
        take(i, line);
        behind_blank_ = false;
        blanks_ = 0;
        continue;
      }
      close();
      while (i + 1 < lines_.size() && lines_.lead(i + 1).kind == LeadKind::number) {
        ++i;  // the list of answers
      }
    }
    close();
    return std::move(questions_);
  }

 private:
  void take(std::size_t i, const RoleLine& line) {
    switch (line.role) {
      case LineRole::blank:
        return;
      case LineRole::number:
        begin(i);
        now_.is_numbered = true;
        now_.lead = line.lead;
        break;
      case LineRole::option:
        take_option(i, line);
        break;
      case LineRole::answer:
        now_.is_answered = is_open_;
        break;
      case LineRole::explanation:
        explaining_ = explaining_ || now_.is_answered;
        break;
      case LineRole::words:
        take_words(i, line);
        break;
    }
    if (line.has_row) {
      now_.options = 3;
      now_.asks = true;
    }
    now_.is_answered = now_.is_answered || line.is_answered;
  }

  void take_option(std::size_t i, const RoleLine& line) {
    const bool again = line.lead.value == 1 && now_.options > 0;
    // A paragraph that stands nearer to the question before it explains that one.
    const bool explains = line.lead.value == 1 && now_.options == 0 && !now_.is_numbered &&
                          !questions_.empty() && questions_.back().is_answered &&
                          paragraph_ > now_.begin && blanks_before_ < blanks_within_;
    if (explains) {
      lines_.set(now_.begin, {"Explanation: ", lines_[now_.begin]});
      is_open_ = false;
      begin(paragraph_);
    }
    if (again || (explaining_ && line.lead.value == 1)) {
      if (paragraph_ > now_.begin) {
        begin(paragraph_);  // the last paragraph before the options asks
      } else if (again && last_words_ > last_option_ && is_like_first(i, line.lead)) {
        begin(ends_asking(lines_[last_words_]) ? last_words_ : behind_option_);
      }
      now_.options = 0;
    }
    const bool parted =
        line.lead.value == 1 && !now_.is_numbered && paragraph_ > now_.begin && now_.options == 0;
    if (parted && (questions_.empty() || is_title(now_.begin))) {
      now_.begin = paragraph_;  // what stands before the first question, or a chapter
    }
    if (line.lead.value == 1) {
      const std::string_view head = lines_[last_words_];
      now_.asks = ends_asking(head) || head.find("__") != std::string_view::npos;
    }
    first_option_ = line.lead.value == 1 && now_.options == 0 ? i : first_option_;
    now_.options += line.lead.value == now_.options + 1 ? 1 : 0;
    last_option_ = i;
    is_pair_ = line.lead.value == 2 && has_word(lines_[i], line.lead.after, "false");
    now_.asks = now_.asks || is_pair_;
    now_.is_pair = is_pair_;
  }

  /// Whether the letter is written as that of the first option before it: (a) and A. count other
  /// things.
  bool is_like_first(std::size_t i, const LineLead& lead) const {
    const LineLead first = lines_.lead(first_option_);
    const auto is_small = [this](std::size_t line, const LineLead& one) {
      return lines_[line].substr(one.begin, one.after - one.begin).find('a') !=
             std::string_view::npos;
    };
    return first.sign == lead.sign && is_small(first_option_, first) == is_small(i, lead);
  }

  /// FOOD SAFETY TEST right above the first question.
  bool is_title(std::size_t i) const {
    constexpr std::size_t kLongest = 70;
    const std::string_view text = lines_.trimmed(i);
    const bool capitals =
        std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    constexpr std::string_view kTitles[] = {" test ",    " flashcards ", " flash cards ",  " exam ",
                                            " qcm ",     " examen ",     " worksheet ",    " mcqs ",
                                            " prüfung ", " prueba ",     " questionnaire "};
    const std::string small = " " + fold_case(text) + " ";
    return text.size() < kLongest && !ends_asking(text) &&
           (capitals || names_quiz(text) ||
            std::any_of(std::begin(kTitles), std::end(kTitles), [&small](std::string_view word) {
              return small.find(word) != std::string::npos;
            }));
  }

  void take_words(std::size_t i, const RoleLine& line) {
    const bool untouched = now_.options == 0 && !now_.is_answered && !now_.is_numbered;
    if (questions_.empty() && (!is_open_ || untouched) && is_title(i) && !line.has_row &&
        !line.is_answered) {
      is_open_ = false;
      return;
    }
    const char first = lines_[i][past_spaces(lines_[i], 0)];
    // A line that goes on in small letters belongs to the answer above it.
    const bool goes_on = first >= 'a' && first <= 'z' && !behind_blank_;
    const bool closed = now_.is_answered && !explaining_ && !goes_on;
    const bool chosen = now_.options > 1 && (behind_blank_ || is_pair_) && !explaining_;
    blanks_within_ = behind_blank_ ? blanks_ : blanks_within_;
    paragraph_ = behind_blank_ ? i : paragraph_;
    behind_option_ = last_words_ < last_option_ ? i : behind_option_;
    last_words_ = i;
    const bool row = line.has_row && (explaining_ || now_.options > 1);
    const bool judged = explaining_ && line.is_answered;
    if (!is_open_ || closed || chosen || row || judged) {
      begin(i);
    }
  }

  void begin(std::size_t i) {
    close();
    now_ = {};
    now_.begin = i;
    blanks_before_ = blanks_;
    last_words_ = i;
    paragraph_ = i;
    is_open_ = true;
    is_pair_ = false;
    explaining_ = false;
  }

  void close() {
    if (is_open_) {
      questions_.push_back(now_);
    }
    is_open_ = false;
  }

  EnglishLines& lines_;
  std::vector<OutlinedQuestion> questions_;
  OutlinedQuestion now_;
  std::size_t paragraph_ = 0;
  std::size_t last_words_ = 0;
  std::size_t first_option_ = 0;
  std::size_t last_option_ = 0;
  /// The first words below the last option.
  std::size_t behind_option_ = 0;
  /// Empty lines before this one, before the question, and before its last paragraph.
  std::size_t blanks_ = 0;
  std::size_t blanks_before_ = 0;
  std::size_t blanks_within_ = 0;
  bool is_open_ = false;
  bool explaining_ = false;
  /// True and False are the options so far.
  bool is_pair_ = false;
  bool behind_blank_ = true;
};

/// Whether the questions are whole, and not numbered as a list.
bool needs_numbers(const std::vector<OutlinedQuestion>& questions) {
  std::size_t complete = 0;
  std::size_t bare = 0;
  std::size_t ones = 0;
  std::size_t sure = 0;
  for (const OutlinedQuestion& question : questions) {
    complete += question.is_complete() ? 1U : 0U;
    bare += question.is_complete() && !question.is_numbered ? 1U : 0U;
    sure += question.is_answered || question.is_pair || question.is_numbered ||
                    (question.asks && question.options > 2)
                ? 1U
                : 0U;
    ones += question.is_numbered && question.lead.value == 1 ? 1U : 0U;
  }
  const bool whole = complete > 1 && 10 * complete >= 8 * questions.size();
  return whole && 10 * sure >= 6 * complete && (bare > 0 || (ones > 2 && ones == questions.size()));
}

}  // namespace

void number_questions(EnglishLines& lines) {
  std::vector<OutlinedQuestion> questions = QuestionOutline(lines).run();
  const auto is_prose = [](const OutlinedQuestion& question) {
    return !question.is_complete() && !question.is_numbered;
  };
  if (!questions.empty() && is_prose(questions.back())) {
    questions.pop_back();
  }
  if (!questions.empty() && is_prose(questions.front())) {
    questions.erase(questions.begin());
  }
  if (!needs_numbers(questions)) {
    return;
  }
  int number = 0;
  for (const OutlinedQuestion& question : questions) {
    if (!question.is_complete()) {
      continue;
    }
    const std::string_view line = lines[question.begin];
    std::size_t behind = question.is_numbered ? question.lead.after : past_spaces(line, 0);
    while (!question.is_numbered && behind < line.size() &&
           (line[behind] == '*' || line[behind] == '#' || line[behind] == ' ')) {
      ++behind;
    }
    const bool letter = !question.is_numbered && has_word(line, behind, "q:");
    lines.set(question.begin,
              {std::to_string(++number), ". ", trim(line.substr(behind + (letter ? 2 : 0)))});
  }
}

}  // namespace tiku
