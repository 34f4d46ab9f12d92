// How English papers set their questions apart where no number and no letter does it.
#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// What is left of a statement that is marked as such: "TF: ...", "True/False: ..."; all of one
/// that asks in words, "True or false: ..."; "" of others.
std::string_view behind_truth_word(std::string_view text) {
  if (has_word(text, 0, "true or false:")) {
    return text;
  }
  for (const std::string_view word : {"tf:", "t/f:", "true/false:", "[t/f]"}) {
    if (has_word(text, 0, word)) {
      return trim(text.substr(word.size()));
    }
  }
  return {};
}

/// "True or False?" alone on a line.
bool asks_truth(std::string_view text) {
  constexpr std::string_view kLines[] = {"true or false?", "true or false", "true/false?",
                                         "true/false",     "true / false",  "t/f",
                                         "true or false.", "(true/false)",  "t / f"};
  return std::any_of(std::begin(kLines), std::end(kLines), [text](std::string_view line) {
    return line.size() == text.size() && has_word(text, 0, line);
  });
}

/// The truth in brackets at the end of a statement, and where the bracket opens; nothing where none
/// stands there.
struct TruthSlot {
  std::size_t open = 0;
  bool truth = false;
};

std::optional<TruthSlot> truth_slot(std::string_view line) {
  for (const std::string_view word : {"(t)", "(f)", "(true)", "(false)"}) {
    if (line.size() > word.size() && line.ends_with(')') &&
        has_word(line, line.size() - word.size(), word)) {
      return TruthSlot{line.size() - word.size(), (word[1] | 0x20) == 't'};
    }
  }
  return std::nullopt;
}

/// `1. A bell rings. (T)`, `2. A lamp opens. (F)`: statements, and what they are.
void spell_truth_slots(EnglishLines& lines) {
  std::vector<std::size_t> found;
  std::size_t right = 0;
  for (const std::size_t i : lines.with(trait::number_lead)) {
    const bool closes = lines.has(i, trait::mark) && lines[i].ends_with(')');
    if (const std::optional<TruthSlot> slot = closes ? truth_slot(lines[i]) : std::nullopt) {
      found.push_back(i);
      right += slot->truth ? 1U : 0U;
    }
  }
  if (right == 0 || right == found.size()) {
    return;  // both occur, or (F) is no more than a letter
  }
  for (const std::size_t i : found) {
    const LineLead lead = lines.lead(i);
    const TruthSlot slot = *truth_slot(lines[i]);
    lines.set(i, {std::to_string(lead.value), ". [True/False] ",
                  trim(lines[i].substr(lead.after, slot.open - lead.after)),
                  slot.truth ? "( ) Answer: True" : "( ) Answer: False"});
  }
}

/// The number of `12Which rings?`, glued to its question; 0 of other lines. `after` is where the
/// question begins.
std::int64_t glued_number(std::string_view line, std::size_t& after) {
  after = 0;
  const std::int64_t number =
      is_ascii_digit(line.empty() ? ' ' : line[0]) ? take_number(line, after) : 0;
  const bool capital = after + 1 < line.size() && line[after] >= 'A' && line[after] <= 'Z';
  return capital ? number : 0;
}

/// `1Which rings?`, `2Which opens?`: numbers that lost their signs, where each stands above
/// options.
void part_glued_numbers(EnglishLines& lines) {
  std::vector<std::size_t> found;
  std::int64_t last = 0;
  std::size_t after = 0;
  bool open = false;  // the next line tells whether the last one asks
  for (const std::size_t i : lines.with(trait::any)) {
    if (open && lines.lead(i).kind != LeadKind::letter && lines.row(i).empty()) {
      found.pop_back();
      --last;
    }
    open = false;
    if (lines.lead(i).kind == LeadKind::number && lines.lead(i).value == 1) {
      return;  // numbers with signs are there
    }
    if (glued_number(lines.trimmed(i), after) == last + 1) {
      found.push_back(i);
      ++last;
      open = true;
    }
  }
  constexpr std::size_t kFewest = 3;
  if (found.size() < kFewest) {
    return;
  }
  for (const std::size_t i : found) {
    const std::string_view line = lines.trimmed(i);
    const std::int64_t number = glued_number(line, after);
    lines.set(i, {std::to_string(number), ". ", line.substr(after)});
  }
}

/// `2. Consider these:` above `1. Bells ring.`, `2. Lamps shine.` and `Which is right?`: statements
/// that count from 1 below a question, each on its line, with what is asked below them. On the line
/// of the question their numbers are not taken for those of questions.
class StatementLists {
 public:
  explicit StatementLists(EnglishLines& lines) : lines_(lines) {}

  void join() {
    for (const std::size_t i : lines_.with(trait::any)) {
      take(i);
    }
  }

 private:
  void take(std::size_t i) {
    if (body_.empty() && !lines_.has(i, trait::number_lead)) {
      return;  // most lines
    }
    const LineLead lead = lines_.lead(i);
    const bool states = lead.kind == LeadKind::number && !body_.empty() &&
                        lead.value == statements_ + 1 && (statements_ > 0 || body_.size() == 1);
    if (lead.kind == LeadKind::letter || !lines_.row(i).empty()) {
      settle();
    } else if (lead.kind == LeadKind::number && !states) {
      body_.assign(1, i);
      statements_ = 0;
      asks_ = false;
    } else if (!body_.empty()) {
      constexpr std::size_t kMost = 20;
      statements_ += states ? 1 : 0;
      asks_ = !states && statements_ > 1;
      body_.push_back(i);
      if (body_.size() > kMost) {
        body_.clear();  // no list of statements is so long
        asks_ = false;
      }
    }
  }

  /// Options begin: what stands above them is one question where it holds a list and asks below it.
  void settle() {
    if (asks_) {
      std::string words(lines_[body_.front()]);
      for (std::size_t k = 1; k < body_.size(); ++k) {
        words += " " + std::string(lines_.trimmed(body_[k]));
        lines_.set(body_[k], {});
      }
      lines_.set(body_.front(), {words});
    }
    body_.clear();
    statements_ = 0;
    asks_ = false;
  }

  EnglishLines& lines_;
  /// The line of the question that is open, and those below it.
  std::vector<std::size_t> body_;
  std::int64_t statements_ = 0;
  bool asks_ = false;
};

/// `_____1. What rings?`: a line to write on before the number.
void take_lead_rules(EnglishLines& lines) {
  for (const std::size_t i : lines.with(trait::sign)) {
    const std::string_view line = lines.trimmed(i);
    const std::size_t behind =
        line.starts_with("__") ? std::min(line.find_first_not_of("_ "), line.size()) : 0;
    // Where another one stands on the line, lines mean nothing.
    if (behind > 0 && read_lead(line.substr(behind)).kind == LeadKind::number &&
        line.find("__ ", behind) == std::string_view::npos) {
      lines.set(i, {line.substr(behind)});
    }
  }
}

/// `6. ____ A bell rings.`, `7. ____ A lamp opens.`: a line to write on behind every number, and a
/// sentence of its own behind it.
class RulesBehind {
 public:
  explicit RulesBehind(EnglishLines& lines) : lines_(lines) {}

  void take() {
    for (const std::size_t i : lines_.with(trait::number_lead)) {
      const LineLead lead = lines_.lead(i);
      const bool ruled = lines_.has(i, trait::rule) && sentence(i) > lead.after;
      if (!ruled || (!run_.empty() && lead.value != lines_.lead(run_.back()).value + 1)) {
        close();
      }
      if (ruled) {
        run_.push_back(i);
      }
    }
    close();
  }

 private:
  /// Where the sentence behind the rule begins; 0 where none stands there.
  std::size_t sentence(std::size_t i) const {
    const std::size_t after = lines_.lead(i).after;
    const std::string_view line = lines_[i];
    if (!line.substr(std::min(after, line.size())).starts_with("__")) {
      return 0;
    }
    const std::size_t words = line.find_first_not_of("_ ", after);
    const bool begins = words != std::string_view::npos && line[words - 1] == ' ' &&
                        line[words] >= 'A' && line[words] <= 'Z' &&
                        line.find("__", words) == std::string_view::npos;
    return begins ? words : 0;
  }

  void close() {
    constexpr std::size_t kFewest = 3;
    for (const std::size_t i : run_.size() >= kFewest ? run_ : std::vector<std::size_t>()) {
      lines_.set(i, {std::to_string(lines_.lead(i).value), ". ", lines_[i].substr(sentence(i))});
    }
    run_.clear();
  }

  EnglishLines& lines_;
  std::vector<std::size_t> run_;
};

/// `2) True or False?` above the statement: both as one line.
void join_statement(EnglishLines& lines, std::size_t i) {
  const std::size_t below = lines.next_filled(i + 1);
  if (below < lines.size() && lines.lead(below).kind == LeadKind::none &&
      !has_word(lines.trimmed(below), 0, "true") && !is_answer_line(lines.trimmed(below))) {
    const std::string_view head = lines[i];
    lines.set(i, {head.substr(0, lines.lead(i).after), "[True/False] ",
                  trim(head.substr(lines.lead(i).after)), " ", lines.trimmed(below)});
    lines.set(below, {});
  }
}

}  // namespace

void spell_trivia(EnglishLines& lines) {
  std::size_t asked = 0;
  std::size_t answered = 0;
  for (const std::size_t i : lines.with(trait::sign)) {
    asked += lines[i].starts_with("#Q ") ? 1U : 0U;
    answered += lines[i].starts_with("^ ") ? 1U : 0U;
  }
  if (asked < 2 || asked != answered) {
    return;
  }
  std::size_t number = 0;
  char next = 0;  // the letter of the next option; none before the answer
  std::string right;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines.trimmed(i);
    const std::string_view rest = trim(line.substr(std::min<std::size_t>(line.size(), 2)));
    if (line.starts_with("#Q ")) {
      next = 0;
      lines.set(i, {std::to_string(++number), ". ", rest});
    } else if (line.starts_with("^ ")) {
      right = std::string(rest);
      next = 'A';
      lines.set(i, {});
    } else if (next != 0 && line.size() > 2 && line[0] == next && line[1] == ' ') {
      lines.set(i, {line.substr(0, 1), ") ", rest, rest == right ? kRightMark : ""});
      ++next;
    }
  }
}

void spell_question_heads(EnglishLines& lines) {
  take_lead_rules(lines);
  RulesBehind(lines).take();
  part_glued_numbers(lines);
  StatementLists(lines).join();
  spell_truth_slots(lines);
  std::size_t numbered = lines.size();  // the line of the number above, with nothing between
  for (const std::size_t i : lines.with(trait::number_lead | trait::words)) {
    const LineLead lead = lines.lead(i);
    const std::string_view text = lines.trimmed(i);
    if (lead.kind == LeadKind::number) {
      const std::string_view rest = trim(lines[i].substr(lead.after));
      const bool head = rest.size() == 8 && has_word(rest, 0, "question");
      if (head && i + 1 < lines.size() && lines.lead(i + 1).kind == LeadKind::none &&
          !lines.is_blank(i + 1)) {
        lines.set(i, {std::to_string(lead.value), ". ", lines.trimmed(i + 1)});
        lines.set(i + 1, {});
      } else if (const std::string_view judged = behind_truth_word(rest); !judged.empty()) {
        lines.set(i, {std::to_string(lead.value), ". [True/False] ", judged});
      } else if (asks_truth(rest)) {
        join_statement(lines, i);
      }
      numbered = i;
    } else if (const std::string_view judged = behind_truth_word(text); !judged.empty()) {
      lines.set(i, {"[True/False] ", judged});
    } else if (numbered + 1 == i && asks_truth(text)) {
      const LineLead above = lines.lead(numbered);
      lines.set(numbered, {std::to_string(above.value), ". [True/False] ",
                           trim(lines[numbered].substr(above.after))});
      lines.set(i, {});
    }
  }
}

}  // namespace tiku
