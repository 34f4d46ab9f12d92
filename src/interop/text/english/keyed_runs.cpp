// Answers of English papers that stand in a key with parts of its own, or in words: put behind the
// questions they answer. A paper is read as runs of questions that count, its key as runs of
// answers; runs are joined by what their parts are called, or in order where there are as many.
// Where one run does not fit, nothing changes.
#include <algorithm>
#include <optional>

#include "base/text.h"
#include "interop/text/english/key_heads.h"
#include "interop/text/english/key_items.h"
#include "interop/text/english/lines.h"
#include "interop/text/english/parts.h"
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

struct AnswerRun {
  std::string part;
  std::vector<KeyItem> items;
};

/// A key: its runs, and its lines.
struct FoundKey {
  std::vector<AnswerRun> runs;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool has_parts = false;
  bool has_words = false;
  bool has_reasons = false;
  /// Without numbers: an answer a line, in order.
  bool is_plain = false;

  /// Whether there is more to it than letters of one run, which stay as they are.
  bool needs_joining() const {
    return is_plain || has_parts || has_words || has_reasons || runs.size() > 1;
  }

  std::size_t size() const {
    std::size_t all = 0;
    for (const AnswerRun& run : runs) {
      all += run.items.size();
    }
    return all;
  }
};

class KeyedRuns {
 public:
  explicit KeyedRuns(EnglishLines& lines) : lines_(lines) {}

  void join() {
    std::size_t from = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!lines_.has(i, trait::answer) || !past_key_head(lines_[i]) ||
          lines_.counts_on_options(i)) {
        continue;
      }
      const FoundKey key = read_key(i);
      if (key.size() >= kLeast) {
        if (names_earlier(lines_[i])) {
          clear_lines(key);
        } else if (from < i && key.needs_joining()) {
          join_key(key, questions_within(from, i));
        }
        i = key.end - 1;
        from = key.end;
      }
    }
  }

 private:
  static constexpr std::size_t kLeast = 3;

  FoundKey read_key(std::size_t head) {
    FoundKey key;
    key.begin = head;
    key.end = head + 1;
    std::string part;
    if (const std::size_t behind = *past_key_head(lines_[head]); behind < lines_[head].size()) {
      add_items(trim(lines_[head].substr(behind)), part, key);
      return key;  // what stands below belongs to something else
    }
    bool goes_on = false;  // answers in words may, on the line below
    for (std::size_t i = head + 1; i < lines_.size(); ++i) {
      if (lines_.is_blank(i)) {
        goes_on = false;
        continue;
      }
      std::string_view line = lines_.trimmed(i);
      if (EnglishPartLead lead = english_part_lead(line); !lead.name.empty()) {
        part = std::move(lead.name);
        line.remove_prefix(lead.after);
        key.has_parts = true;
      }
      if (add_items(line, part, key)) {
        goes_on = key.runs.back().items.back().is_words || key.has_reasons;
        part.clear();
      } else if (add_reason(i, key)) {
        goes_on = true;
      } else if (std::string name = part_name(line); !name.empty()) {
        part = std::move(name);
        key.has_parts = true;
        goes_on = false;
        continue;
      } else if (const std::size_t below = past_reasons(i, key); below > i) {
        for (; i < below; ++i) {
          key.runs.back().items.back().why += " " + std::string(lines_.trimmed(i));
        }
        --i;
      } else if (line.starts_with('|') && key.runs.empty()) {
        goes_on = false;  // the head of a table
      } else if (goes_on && lines_.lead(i).kind == LeadKind::none && !counts_range(line) &&
                 goes_on_answer(i, key)) {
        KeyItem& item = key.runs.back().items.back();
        (item.is_words ? item.answer : item.why) += " " + std::string(line);
      } else {
        break;
      }
      key.end = i + 1;
    }
    if (key.runs.empty() && !key.has_parts) {
      read_plain(key);
    }
    return key;
  }

  /// Whether a line below an answer belongs to it: the next one stands a few lines on, or a long
  /// line broke there. Below the last answer a page takes its leave.
  bool goes_on_answer(std::size_t i, const FoundKey& key) const {
    constexpr std::size_t kShort = 40;
    constexpr std::size_t kMost = 12;
    const KeyItem& item = key.runs.back().items.back();
    const char first = lines_.trimmed(i).front();
    const bool broke = first < 'A' || first > 'Z' || lines_.trimmed(i - 1).size() > kShort;
    if (broke || !item.is_words || item.answer.empty()) {
      return true;
    }
    for (std::size_t k = i + 1; k < std::min(i + kMost, lines_.size()); ++k) {
      if (lines_.lead(k).kind == LeadKind::number && lines_.lead(k).value == item.number + 1) {
        return true;
      }
    }
    return false;
  }

  /// What a part of a paper or key is called; "" of lines that name none.
  static std::string part_name(std::string_view line) {
    std::string name = english_part_name(line);
    return name.empty() ? std::string(english_type_name(line)) : name;
  }

  /// A few paragraphs below a letter and its reason, behind which the next letter stands, as below
  /// the last one: where they end; `first` where they are something else.
  std::size_t past_reasons(std::size_t first, const FoundKey& key) const {
    constexpr std::size_t kMost = 12;
    const KeyItem* item = key.runs.empty() ? nullptr : &key.runs.back().items.back();
    if (item == nullptr || item->is_words || item->why.empty()) {
      return first;
    }
    for (std::size_t i = first; i < std::min(first + kMost, lines_.size()); ++i) {
      const LineLead lead = lines_.lead(i);
      if (lead.kind == LeadKind::number) {
        const std::string_view words = lines_[i].substr(lead.after);
        const bool next =
            lead.value == item->number + 1 && !key_item_of(lead.value, words).is_words;
        return next ? i : first;
      }
      if (lead.kind != LeadKind::none || past_key_head(lines_[i])) {
        return first;
      }
    }
    return first;
  }

  /// `5-6. one, two`: what is asked under two numbers.
  static bool counts_range(std::string_view line) {
    std::size_t at = 0;
    const std::int64_t first = take_number(line, at);
    at += at < line.size() && line[at] == '-' ? 1U : 0U;
    return first > 0 && take_number(line, at) > first;
  }

  /// `Rationale: ...` below an answer, and what is said of each option below it.
  bool add_reason(std::size_t i, FoundKey& key) const {
    if (key.runs.empty()) {
      return false;
    }
    KeyItem& item = key.runs.back().items.back();
    const std::string_view line = lines_.trimmed(i);
    const std::optional<std::string_view> reason = key_reason_of(line);
    const bool option = lines_.lead(i).kind == LeadKind::letter && item.is_told && !item.is_words;
    if (!reason && !option) {
      return false;
    }
    item.why += (item.why.empty() ? "" : " ") + std::string(reason ? *reason : line);
    key.has_reasons = true;
    return true;
  }

  /// A line each for all questions, and nothing behind them.
  void read_plain(FoundKey& key) const {
    constexpr std::size_t kLongest = 80;
    constexpr std::size_t kMost = 300;
    AnswerRun run;
    for (std::size_t i = key.begin + 1; i < lines_.size(); ++i) {
      if (lines_.is_blank(i)) {
        continue;
      }
      const std::string_view line = lines_.trimmed(i);
      if (lines_.lead(i).kind != LeadKind::none || line.size() > kLongest || line.ends_with('?') ||
          line.ends_with(':') || line.starts_with('#') || past_key_head(line) ||
          run.items.size() == kMost) {
        return;
      }
      const std::int64_t number = static_cast<std::int64_t>(run.items.size()) + 1;
      run.items.push_back(key_item_of(number, line));
    }
    if (run.items.size() >= kLeast) {
      key.is_plain = true;
      key.end = lines_.size();
      key.runs.push_back(std::move(run));
    }
  }

  /// Whether the line holds answers that count on, or begin a run.
  bool add_items(std::string_view line, const std::string& part, FoundKey& key) const {
    std::vector<KeyItem> items = key_items_of(line);
    if (items.empty()) {
      items = worded_key_items_of(line);
    }
    if (const std::optional<KeyItem> row = items.empty() ? key_row_of(line) : std::nullopt) {
      items.push_back(*row);
    }
    const std::int64_t last = key.runs.empty() ? 0 : key.runs.back().items.back().number;
    if (items.empty()) {
      items = bare_item(line, last + 1);
    }
    if (items.empty()) {
      return false;
    }
    const bool counts_on =
        last > 0 ? items.front().number == last + 1 : key.runs.empty() && items.front().number > 1;
    if (!counts_on && items.front().number != 1) {
      return false;
    }
    if (!counts_on || key.runs.empty()) {
      key.runs.push_back({part, {}});
    }
    for (KeyItem& item : items) {
      key.has_words = key.has_words || item.is_words;
      key.has_reasons = key.has_reasons || !item.why.empty();
      key.runs.back().items.push_back(std::move(item));
    }
    return true;
  }

  /// `6 Water soaks in.`: the number that is due, without a sign, before words.
  static std::vector<KeyItem> bare_item(std::string_view line, std::int64_t due) {
    std::size_t at = 0;
    const std::int64_t number =
        is_ascii_digit(line.empty() ? ' ' : line[0]) ? take_number(line, at) : 0;
    const std::size_t words = past_spaces(line, at);
    const bool begins =
        words > at && words < line.size() && line[words] >= 'A' && line[words] <= 'Z';
    return number == due && begins ? std::vector{key_item_of(number, line.substr(words))}
                                   : std::vector<KeyItem>();
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
      } else if (std::string name = part_name(lines_.trimmed(i)); !name.empty()) {
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
      return;  // which of them is meant is not said
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
