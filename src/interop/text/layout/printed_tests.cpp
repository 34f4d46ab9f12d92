// Tests of a common program on one line: `True/False Indicate whether the statement is true or
// false. ____ 1. ... Answer Section TRUE/FALSE 1. ANS: T PTS: 1`.
#include <algorithm>
#include <cstdint>
#include <optional>

#include "base/text.h"
#include "interop/text/layout/line_breaks.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// The parts of such tests, longer names first, and how their instructions begin.
struct PartHead {
  std::string_view title;
  std::string_view words;
};

constexpr PartHead kHeads[] = {
    {"Modified True/False", "Indicate whether "},
    {"True/False", "Indicate whether "},
    {"Yes/No", "Indicate whether "},
    {"Multiple Choice", "Identify the "},
    {"Multiple Response", "Identify one or more "},
    {"Numeric Response", ""},
    {"Completion", "Complete each "},
    {"Matching", "Match each "},
    {"Short Answer", ""},
    {"Essay", ""},
    {"Problem", ""},
    {"Other", ""},
};

/// A head that ends right before what is numbered: its instruction is one sentence, or none.
std::size_t head_before(std::string_view line, std::size_t from, std::size_t end) {
  constexpr std::size_t kLongest = 300;
  from = std::max(from, end > kLongest ? end - kLongest : 0);
  const std::string_view before = trim(line.substr(from, end - from));
  const auto base = static_cast<std::size_t>(before.data() - line.data());
  for (const PartHead& head : kHeads) {
    const std::size_t at = before.rfind(head.title);
    if (at == before.npos || (at > 0 && before[at - 1] != ' ')) {
      continue;
    }
    const std::string_view rest = trim(before.substr(at + head.title.size()));
    const bool instructed =
        !head.words.empty() && rest.starts_with(head.words) && rest.ends_with('.');
    if (rest.empty() || instructed) {
      return base + at;
    }
  }
  return end;
}

/// Where the instruction begins behind the title of a head.
std::size_t past_title(std::string_view line, std::size_t at) {
  for (const PartHead& head : kHeads) {
    if (line.substr(at).starts_with(head.title)) {
      return past_spaces(line, at + head.title.size());
    }
  }
  return at;
}

/// The name of a part in capitals, right before its answers.
std::size_t capitals_before(std::string_view line, std::size_t from, std::size_t end) {
  constexpr std::size_t kLongest = 300;
  from = std::max(from, end > kLongest ? end - kLongest : 0);
  const std::string_view before = trim(line.substr(from, end - from));
  const auto base = static_cast<std::size_t>(before.data() - line.data());
  for (const PartHead& head : kHeads) {
    const std::size_t size = head.title.size();
    if (before.size() < size || (before.size() > size && before[before.size() - size - 1] != ' ')) {
      continue;
    }
    const std::string_view name = before.substr(before.size() - size);
    const bool capital =
        std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (capital && fold_case(name) == fold_case(head.title)) {
      return base + before.size() - size;
    }
  }
  return end;
}

class PrintedTest {
 public:
  explicit PrintedTest(std::string_view line) : line_(line) {}

  std::vector<LineBreak> find() {
    for (std::size_t at = line_.find(". "); at != line_.npos; at = line_.find(". ", at + 1)) {
      take_number(at);
    }
    constexpr std::size_t kFewest = 3;
    if (count_ < kFewest) {
      return {};
    }
    close(line_.size());
    take_forms();
    take_key_head();
    return std::move(found_);
  }

 private:
  /// The number whose sign stands at `sign`, if it counts here.
  void take_number(std::size_t sign) {
    std::size_t begin = sign;
    while (begin > 0 && is_ascii_digit(line_[begin - 1])) {
      --begin;
    }
    if (begin == sign || sign - begin > 3 || (begin > 0 && line_[begin - 1] != ' ')) {
      return;
    }
    std::size_t digits = begin;
    const std::int64_t number = tiku::take_number(line_, digits);
    const std::size_t rule = begin_of_rule(begin);
    if (line_.substr(sign).starts_with(". ANS:")) {
      take_answer(begin);
    } else if (rule < begin || (is_open_ && number == number_ + 1)) {
      take_question(rule, sign, number);
    } else if (const std::size_t head =
                   count_ > 0 && number == number_ + 1 ? head_before(line_, from_, begin) : begin;
               head < begin) {
      take_question(begin, sign, number);
      is_open_ = true;  // numbers without rules go on behind this head
    }
  }

  /// Where the rule to write the letter on begins that stands before the number.
  std::size_t begin_of_rule(std::size_t number) const {
    std::size_t rule = number;
    while (rule > 0 && line_[rule - 1] == ' ') {
      --rule;
    }
    const std::size_t end = rule;
    while (rule > 0 && line_[rule - 1] == '_') {
      --rule;
    }
    return end - rule >= 2 && (rule == 0 || line_[rule - 1] == ' ') ? rule : number;
  }

  void take_answer(std::size_t begin) {
    const std::size_t name = capitals_before(line_, from_, begin);
    close(name);
    answers_ = answers_ > 0 ? answers_ : name;
    add(name);
    add(begin);
    from_ = begin;
    ++count_;
    is_open_ = false;
  }

  void take_question(std::size_t begin, std::size_t sign, std::int64_t number) {
    const std::size_t head = head_before(line_, from_, begin);
    close(head);
    add(past_title(line_, head));
    is_open_ = is_open_ && head == begin;
    add(head);
    add(begin);
    begin_ = count_ > 0 ? begin_ : head;
    from_ = sign + 2;
    number_ = number;
    has_question_ = true;
    ++count_;
  }

  /// The options of the question that ends before `end`.
  void close(std::size_t end) {
    if (!has_question_) {
      return;
    }
    has_question_ = false;
    std::vector<std::size_t> row;
    for (std::size_t at = line_.find(". ", from_); at < end; at = line_.find(". ", at + 1)) {
      const char c = line_[at - 1];
      const bool free = at > from_ + 1 && line_[at - 2] == ' ';
      if (free && c == static_cast<char>('a' + row.size())) {
        row.push_back(at - 1);
      } else if (free && c == 'a' && row.size() == 1) {
        row = {at - 1};
      }
    }
    for (const std::size_t at : row) {
      if (row.size() > 1) {
        add(at);
      }
    }
  }

  static constexpr std::string_view kForm = " ID: ";

  /// `ID: A` behind the name to fill in and on each page, its number before it.
  void take_forms() {
    for (std::size_t at = line_.find(kForm); at != line_.npos;
         at = line_.find(kForm, at + kForm.size())) {
      const std::size_t behind = at + kForm.size() + 1;
      if (behind > line_.size() || (behind < line_.size() && line_[behind] != ' ')) {
        continue;
      }
      std::size_t page = at;
      while (page > 0 && is_ascii_digit(line_[page - 1])) {
        --page;
      }
      if (page < at && page > 0 && line_[page - 1] == ' ') {
        add(page);
      }
      add(past_spaces(line_, behind));
    }
  }

  /// The head of the answers, with the title of the test before it where it is printed again.
  void take_key_head() {
    const std::size_t head = answers_ > 0 ? line_.rfind("Answer Section", answers_) : line_.npos;
    if (head >= answers_) {
      return;
    }
    const std::size_t blank = line_.substr(0, begin_).find_last_of('_');
    std::string_view title = blank < begin_ ? line_.substr(blank + 1, begin_ - blank - 1) : "";
    const std::size_t form = title.rfind(kForm);
    title = trim(form != title.npos ? title.substr(std::min(form + kForm.size() + 1, title.size()))
                                    : title);
    const std::string_view before = trim(line_.substr(0, head));
    add(!title.empty() && before.ends_with(title) ? before.size() - title.size() : head);
  }

  void add(std::size_t at) { found_.push_back({at, at, {}}); }

  std::string_view line_;
  std::vector<LineBreak> found_;
  std::size_t count_ = 0;
  /// Of the first head.
  std::size_t begin_ = 0;
  /// Behind the number of the question or the answer before.
  std::size_t from_ = 0;
  std::int64_t number_ = 0;
  bool has_question_ = false;
  bool is_open_ = false;
  std::size_t answers_ = 0;
};

}  // namespace

std::vector<LineBreak> break_printed_test(std::string_view line) {
  return PrintedTest(line).find();
}

}  // namespace tiku
