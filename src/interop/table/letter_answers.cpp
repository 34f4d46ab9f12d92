#include "interop/table/letter_answers.h"

#include "base/text.h"
#include "interop/table/messages.h"
#include "interop/table/option_numbers.h"

namespace tiku {
namespace {

/// The option that a letter names by its place; null: none.
const Option* option_lettered(const std::vector<Option>& options, std::string_view answer) {
  const std::string letter = fold_case(trim(answer));
  const bool is_letter = letter.size() == 1 && letter[0] >= 'a' && letter[0] <= 'z';
  const std::size_t place = is_letter ? static_cast<std::size_t>(letter[0] - 'a') : options.size();
  return place < options.size() ? &options[place] : nullptr;
}

/// Both readings of the answers of a question: labels, or none where one answer has none.
struct Readings {
  std::vector<std::string> named;
  std::vector<std::string> texts;
};

Readings readings_of(const std::vector<Option>& options, const std::vector<std::string>& answers) {
  Readings read;
  bool all_named = true;
  bool all_texts = true;
  for (const std::string& answer : answers) {
    const Option* named = option_lettered(options, answer);
    const Option* text = option_with_text(options, answer);
    all_named = all_named && named != nullptr;
    all_texts = all_texts && text != nullptr;
    if (all_named) {
      read.named.push_back(named->label);
    }
    if (all_texts) {
      read.texts.push_back(text->label);
    }
  }
  read.named.resize(all_named ? read.named.size() : 0);
  read.texts.resize(all_texts ? read.texts.size() : 0);
  return read;
}

/// Whether a text may count an option as well.
bool may_count(const std::vector<Option>& options, const std::vector<std::string>& answers) {
  for (const std::string& answer : answers) {
    const std::optional<std::size_t> number = counting_number(answer);
    if (number && *number <= options.size()) {
      return true;
    }
  }
  return false;
}

}  // namespace

void LetterAnswers::see(const std::vector<Option>& options,
                        const std::vector<std::string>& answers) {
  if (options.size() < 2) {
    return;
  }
  const Readings read = readings_of(options, answers);
  names_ = names_ || (!read.named.empty() && read.texts.empty());
  texts_ = texts_ || (read.named.empty() && !read.texts.empty() && !may_count(options, answers));
}

std::optional<LetterAnswers::Reading> LetterAnswers::read(
    const std::vector<Option>& options, const std::vector<std::string>& answers) const {
  const Readings both = readings_of(options, answers);
  if (options.size() < 2 || both.named.empty() || both.texts.empty() || both.named == both.texts) {
    return std::nullopt;
  }
  if (are_texts()) {
    return Reading{both.texts, std::nullopt};
  }
  return Reading{both.named, text(msg::table_letter_readings, join(answers, ", "),
                                  join(both.named, ","), join(both.texts, ","))};
}

std::optional<Text> number_or_text(const std::vector<Option>& options, std::size_t number,
                                   const Option& named) {
  const Option* from_one = option_counted(options, number, 1);
  const Option* from_zero = option_counted(options, number, 0);
  const bool agrees = from_one == &named || from_zero == &named;
  if (agrees || (from_one == nullptr && from_zero == nullptr)) {
    return std::nullopt;
  }
  const Option& counted = from_one != nullptr ? *from_one : *from_zero;
  return text(msg::table_number_readings, number, named.label, counted.label);
}

}  // namespace tiku
