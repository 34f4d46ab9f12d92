#include "interop/printed_labels.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "base/text.h"
#include "interop/counted_stems.h"

namespace tiku {
namespace {

/// `Question 5`, `Frage 5:`, `第5题`: the number of a question and nothing else.
bool is_number_line(std::string_view line) {
  constexpr std::size_t kLongest = 32;
  constexpr std::string_view kWords[] = {"question", "frage",     "pregunta", "questão", "questao",
                                         "pergunta", "domanda",   "quesito",  "vraag",   "pytanie",
                                         "вопрос",   "soru",      "fråga",    "otázka",  "kérdés",
                                         "soal",     "întrebare", "第"};
  line = trim(line);
  if (line.size() > kLongest) {
    return false;
  }
  const std::string folded = fold_case(line);
  std::string_view rest = folded;
  const auto* const word =
      std::find_if(std::begin(kWords), std::end(kWords),
                   [&rest](std::string_view name) { return rest.starts_with(name); });
  if (word == std::end(kWords)) {
    return false;
  }
  rest = trim(rest.substr(word->size()));
  const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
  const std::string_view behind = trim(rest.substr(digits));
  return digits > 0 && digits <= 4 &&
         (behind.empty() || behind == ":" || behind == "." || behind == ")" || behind == "题");
}

void take_number_line(std::string& stem) {
  const std::size_t end = stem.find('\n');
  const std::string_view rest =
      end == std::string::npos ? "" : trim(std::string_view(stem).substr(end));
  if (!rest.empty() && is_number_line(std::string_view(stem).substr(0, end))) {
    stem = std::string(rest);
  }
}

/// Behind `b. `, `B)`, `(B) ` where the letter is that of the option; 0 where anything else stands
/// there or nothing behind it.
std::size_t past_label(std::string_view text, char label) {
  constexpr std::string_view kSigns[] = {". ", ") ", ": ", "、", "．", ".", ")"};
  const bool bracket = text.starts_with('(');
  const std::string_view own = text.substr(bracket ? 1 : 0);
  const bool is_label =
      !own.empty() && (own[0] == label || own[0] == static_cast<char>(label - 'A' + 'a'));
  if (!is_label || (bracket && !own.substr(1).starts_with(')'))) {
    return 0;
  }
  for (const std::string_view sign : kSigns) {
    const std::string_view rest =
        own.substr(1).starts_with(sign) ? trim(own.substr(1 + sign.size())) : "";
    if (!rest.empty()) {
      return text.size() - rest.size();
    }
  }
  return 0;
}

void take_option_labels(std::vector<Option>& options) {
  const bool all =
      options.size() > 1 && std::all_of(options.begin(), options.end(), [](const Option& option) {
        return option.label.size() == 1 && option.label[0] >= 'A' && option.label[0] <= 'Z' &&
               past_label(option.text, option.label[0]) > 0;
      });
  for (Option& option : options) {
    option.text.erase(0, all ? past_label(option.text, option.label[0]) : 0);
  }
}

}  // namespace

void take_printed_labels(Bank& bank) {
  for (Question& question : bank.questions) {
    take_number_line(question.stem);
    take_option_labels(question.options);
    for (Question& part : question.parts) {
      take_option_labels(part.options);
    }
  }
  take_counting_numbers(bank);
}

}  // namespace tiku
