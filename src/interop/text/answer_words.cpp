#include "interop/text/answer_words.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace tiku {
namespace {

/// The letter of the option that says this; 0 where none does.
char option_saying(const ReadQuestion& question, const std::string& words) {
  const std::string folded = fold_case(words);
  for (const ReadOption& option : question.options) {
    if (option.text.size() == words.size() && fold_case(option.text) == folded) {
      return option.label;
    }
  }
  return 0;
}

}  // namespace

bool says_words(const PaperText& text, const ReadQuestion& question, const ReadAnswer& answer,
                TextRange source, bool is_choice) {
  const TextRange range = text.trimmed(source);
  if (answer.letters.empty()) {
    return false;
  }
  const bool word = is_paper_letter(text[range.begin + 2]);
  const bool article = text[range.begin] == U'A' && text[range.begin + 1] == U' ' && word &&
                       is_paper_letter(text[range.begin + 3]);
  if (!question.options.empty()) {
    const char said =
        article ? option_saying(question, text.joined({range.begin + 2, range.end})) : '\0';
    return article &&
           ((said != 0 && said != 'A') || option_saying(question, text.joined(range)) != 0);
  }
  const bool spelt = answer.letters.size() == 1 && text[range.begin + 1] == U'-' && word;
  // Letters of a choice are put in order.
  const bool name = answer.letters.size() > 2 && answer.letters.size() == range.end - range.begin &&
                    !std::is_sorted(answer.letters.begin(), answer.letters.end());
  return !is_choice && (article || spelt || name);
}

}  // namespace tiku
