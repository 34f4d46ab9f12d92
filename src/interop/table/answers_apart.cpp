#include "interop/table/answers_apart.h"

#include <algorithm>
#include <string>
#include <utility>

#include "bank/options.h"
#include "base/text.h"
#include "interop/no_answer.h"
#include "interop/table/option_numbers.h"
#include "sheet/normalise.h"

namespace tiku {
namespace {

/// Letters and digits alone, so that a full stop makes no other text.
std::string bare(std::string_view text) {
  std::string out = fold_case(text);
  std::erase_if(out, [](char c) {
    const bool other = (c & '\x80') != 0;
    return !other && !is_ascii_digit(c) && (c < 'a' || c > 'z');
  });
  return out;
}

/// Whether one text is most of the other.
bool is_near(std::string_view one, std::string_view other) {
  const bool longer = one.size() >= other.size();
  const std::string_view whole = longer ? one : other;
  const std::string_view part = longer ? other : one;
  return whole.find(part) != std::string_view::npos && part.size() * 5 >= whole.size() * 3;
}

/// Whether the answer is one of the options in whatever spelling, or may name one.
bool is_among(const std::vector<Option>& options, std::string_view answer) {
  const std::string words = bare(answer);
  const std::optional<std::size_t> number = counting_number(words);
  if (number ? *number <= options.size() : words.size() < 2) {
    return true;  // a letter, a number
  }
  if (std::any_of(options.begin(), options.end(),
                  [&words](const Option& option) { return is_near(bare(option.text), words); })) {
    return true;
  }
  if (read_column_header(answer).role != ColumnRole::none) {
    return true;  // option2: the name of a column
  }
  Question asked;
  asked.type = QuestionType::multiple;
  asked.options = options;
  return normalise(asked, answer).kind == Response::Kind::answered;
}

}  // namespace

void AnswersApart::see(const std::vector<Option>& options, std::string_view answer) {
  if (options.size() > 1 && !trim(answer).empty() && !says_no_answer(answer)) {
    const bool among = is_among(options, answer);
    (among ? named_ : apart_) += 1;
    if (!among) {
      said_.emplace(trim(answer));
    }
  }
}

bool AnswersApart::hold() const {
  constexpr std::size_t kFew = 3;
  return apart_ >= kFew && apart_ >= kFew * kFew * named_ && 3 * said_.size() >= 2 * apart_;
}

bool AnswersApart::is_apart(const std::vector<Option>& options, std::string_view answer) {
  return options.size() > 1 && !trim(answer).empty() && !says_no_answer(answer) &&
         !is_among(options, answer);
}

void put_answers_first(QuestionRow& row, const std::vector<std::string>& answers,
                       const std::vector<Option>& others) {
  std::vector<Option> options;
  row.marked = std::vector<std::string>();
  for (const std::string& answer : answers) {
    row.marked->push_back(letter_label(options.size()));
    options.push_back({row.marked->back(), answer, {}});
  }
  for (const Option& other : others) {
    options.push_back({letter_label(options.size()), other.text, {}});
  }
  row.options = std::move(options);
  row.option_cell.clear();
  row.answer.clear();
}

}  // namespace tiku
