// Explanations below options whose last sentence says which one is right: `... Hence, option C is
// correct.`, `... Doğru cevap B'dir.`
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/english/sentence_answers.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kLongestSentence = 80;

/// Behind `So, `, `Hence `.
std::size_t past_conclusion(std::string_view line) {
  constexpr std::string_view kWords[] = {"so", "hence", "therefore", "thus", "then"};
  for (const std::string_view word : kWords) {
    std::size_t at = word.size();
    at += at < line.size() && line[at] == ',' ? 1U : 0U;
    if (has_word(line, 0, word) && at < line.size() && line[at] == ' ') {
      return past_spaces(line, at);
    }
  }
  return 0;
}

/// Whether nothing but a stop stands behind.
bool is_end(std::string_view rest) {
  return rest.empty() || rest == "." || rest == ")." || rest == ")" || rest == "!";
}

/// The letter in `option B is correct`; a space where none is said so.
char subject_of(std::string_view sentence) {
  constexpr std::string_view kVerbs[] = {" is correct",           " is right",
                                         " is the answer",        " is the correct answer",
                                         " is the right answer",  " is the correct option",
                                         " is the correct choice"};
  const std::size_t at = past_letter_name(sentence, 0);
  if (at == 0) {
    return ' ';
  }
  const std::size_t open = at < sentence.size() && sentence[at] == '(' ? 1 : 0;
  std::size_t behind = at + open + 1;
  if (behind >= sentence.size() || (sentence[behind - 1] | 0x20) < 'a' ||
      (sentence[behind - 1] | 0x20) > 'h') {
    return ' ';
  }
  const char letter = sentence[behind - 1];
  behind += open;
  const auto* const verb = std::find_if(std::begin(kVerbs), std::end(kVerbs), [&](auto one) {
    return has_word(sentence, behind, one) && is_end(sentence.substr(behind + one.size()));
  });
  return verb == std::end(kVerbs) ? ' ' : letter;
}

/// The letter that the whole sentence says; a space where it says none.
char letter_said(std::string_view sentence) {
  sentence.remove_prefix(past_conclusion(sentence));
  const std::size_t begin = past_answer_sentence(sentence, true);
  if (begin == 0) {
    return subject_of(sentence);
  }
  const std::size_t at = past_letter_name(sentence, begin);
  const std::size_t behind = past_said_letter(sentence, at);
  const bool whole = behind > 0 && is_end(sentence.substr(past_suffix(sentence, behind)));
  return whole ? sentence[behind - 1] : ' ';
}

/// Where the last sentence of a line begins that says an answer, and its letter.
struct ClosingSentence {
  std::size_t begin = 0;
  char letter = ' ';
};

ClosingSentence closing_sentence(std::string_view line) {
  ClosingSentence found{0, line.size() <= kLongestSentence ? letter_said(line) : ' '};
  const std::size_t from = line.size() > kLongestSentence ? line.size() - kLongestSentence : 0;
  for (std::size_t at = line.find(". ", from); found.letter == ' ' && at < line.size();
       at = line.find(". ", at + 1)) {
    found = {past_spaces(line, at + 1), letter_said(line.substr(past_spaces(line, at + 1)))};
  }
  return found;
}

class ClosingAnswers {
 public:
  explicit ClosingAnswers(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    for (const std::size_t i : lines_.with(trait::any)) {
      take(i);
    }
    constexpr std::size_t kFewest = 2;
    if (found_.size() < kFewest || 2 * found_.size() < lists_) {
      return;
    }
    for (const Found& one : found_) {
      write(one);
    }
  }

 private:
  struct Found {
    /// Of the explanation, and of the sentence.
    std::size_t first = 0;
    std::size_t line = 0;
    ClosingSentence sentence;
  };

  void take(std::size_t i) {
    const LineLead lead = lines_.lead(i);
    const std::size_t row = lines_.row(i).size();
    if (lead.kind == LeadKind::letter || row > 1) {
      const auto place = static_cast<std::size_t>(lead.kind == LeadKind::letter ? lead.value : 1);
      lists_ += place == 1 ? 1U : 0U;
      options_ = row > 1 ? row : place == 1 || place == options_ + 1 ? place : 0;
      last_ = i;
      first_ = 0;
    } else if (lead.kind != LeadKind::none || lines_.has(i, trait::told)) {
      options_ = 0;  // a question of its own, or its answer
    } else if (options_ > 1) {
      take_words(i);
    }
  }

  /// A line below options: their last one may go on, an explanation begins anew.
  void take_words(std::size_t i) {
    constexpr std::size_t kFull = 60;
    if (first_ == 0) {
      const char c = lines_.trimmed(i).front();
      const bool begins = c < 'a' || c > 'z';
      const bool parted = i > last_ + 1 || lines_.trimmed(last_).size() < kFull;
      if (!begins || !parted) {
        last_ = i;
        return;
      }
      first_ = i;
    }
    const ClosingSentence sentence = closing_sentence(lines_.trimmed(i));
    const auto place = static_cast<std::size_t>((sentence.letter | 0x20) - 'a') + 1;
    if (sentence.letter != ' ' && place <= options_) {
      found_.push_back({first_, i, sentence});
      options_ = 0;
    }
  }

  void write(const Found& one) {
    const std::string_view before = trim(lines_.trimmed(one.line).substr(0, one.sentence.begin));
    const std::string letter(1, one.sentence.letter);
    if (one.first < one.line) {
      lines_.set(one.line, {before});
      lines_.set(one.first, {"Answer: ", letter, " Explanation: ", lines_.trimmed(one.first)});
    } else {
      lines_.set(one.line, {"Answer: ", letter, before.empty() ? "" : " Explanation: ", before});
    }
  }

  EnglishLines& lines_;
  std::vector<Found> found_;
  std::size_t lists_ = 0;
  /// Of the last list: its options, its last line, and where an explanation begins below it.
  std::size_t options_ = 0;
  std::size_t last_ = 0;
  std::size_t first_ = 0;
};

}  // namespace

void spell_closing_answers(EnglishLines& lines) {
  ClosingAnswers(lines).spell();
}

}  // namespace tiku
