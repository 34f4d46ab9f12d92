// Lists of answers that count with a letter or a word for answers: `S1. Ans.(c)`, `A1) b`,
// `Ans 1: True`.
#include <algorithm>
#include <vector>

#include "base/text.h"
#include "interop/text/english/key_heads.h"
#include "interop/text/english/key_items.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// The number behind the letter or word, and where the answer begins; 0 of other lines.
std::int64_t answer_number(std::string_view line, std::size_t& after) {
  if (line.empty() || ((line[0] | 0x20) != 'a' && (line[0] | 0x20) != 's')) {
    return 0;  // most lines
  }
  for (const std::string_view word : {"answer", "ans", "solution", "sol", "a", "s"}) {
    if (!has_word(line, 0, word)) {
      continue;
    }
    std::size_t at = word.size();
    at += word.size() > 1 && at < line.size() && line[at] == '.' ? 1U : 0U;
    at = word.size() > 1 ? past_spaces(line, at) : at;
    const std::int64_t number = take_number(line, at);
    const bool sign =
        at < line.size() && std::string_view(".):-").find(line[at]) != std::string_view::npos;
    after = past_spaces(line, at + 1);
    return sign && after < line.size() ? number : 0;
  }
  return 0;
}

class KeyNumbers {
 public:
  explicit KeyNumbers(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    for (const std::size_t i : lines_.with(trait::any)) {
      std::size_t after = 0;
      const bool may = lines_.has(i, trait::words) && lines_.has(i, trait::digit);
      const std::int64_t number = may ? answer_number(lines_.trimmed(i), after) : 0;
      if (number > 0) {
        add(i, number, lines_.trimmed(i).substr(after));
      } else if (lines_.lead(i).kind != LeadKind::none) {
        close();  // a question stands between: a card of its own
      }
      above_ = i;
    }
    close();
  }

 private:
  void add(std::size_t i, std::int64_t number, std::string_view answer) {
    if (number != static_cast<std::int64_t>(taken_.size()) + 1) {
      close();
    }
    if (number != static_cast<std::int64_t>(taken_.size()) + 1) {
      return;
    }
    if (taken_.empty()) {
      headed_ = i > 0 && past_key_head(lines_.trimmed(above_)) == lines_.trimmed(above_).size();
    }
    letters_ = letters_ && !key_item_of(number, answer).is_words;
    taken_.push_back(i);
  }

  /// A heading, or nothing but letters and judgements, say that these are answers.
  void close() {
    constexpr std::size_t kFewest = 3;
    if (taken_.size() >= kFewest && (headed_ || letters_)) {
      std::int64_t number = 0;
      for (const std::size_t i : taken_) {
        std::size_t after = 0;
        answer_number(lines_.trimmed(i), after);
        lines_.set(i, {std::to_string(++number), ". ", lines_.trimmed(i).substr(after)});
      }
    }
    taken_.clear();
    headed_ = false;
    letters_ = true;
  }

  EnglishLines& lines_;
  std::vector<std::size_t> taken_;
  std::size_t above_ = 0;
  bool headed_ = false;
  bool letters_ = true;
};

}  // namespace

void spell_key_numbers(EnglishLines& lines) {
  KeyNumbers(lines).spell();
}

}  // namespace tiku
