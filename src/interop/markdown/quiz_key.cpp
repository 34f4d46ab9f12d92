#include "interop/markdown/quiz_key.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {
namespace {

void add_key_row(std::string_view row, std::int64_t line, QuizKey& key) {
  const std::vector<std::string_view> cells = split(row, "|");
  constexpr std::size_t kLeast = 3;  // the first one stands before the first bar
  const std::string_view number = cells.size() < kLeast ? std::string_view() : trim(cells[1]);
  const bool counts = !number.empty() && std::all_of(number.begin(), number.end(), is_ascii_digit);
  if (counts && !trim(cells[2]).empty()) {
    key.push_back({std::string(number), std::string(trim(cells[2])), line});
  }
}

}  // namespace

void add_key_entry(const std::string& number, const std::string& text, std::int64_t line,
                   QuizKey& key) {
  if (number.empty()) {
    add_key_words(text, line, key);
  } else {
    key.push_back({number, text, line});
  }
}

void add_key_words(const std::string& text, std::int64_t line, QuizKey& key) {
  std::string_view rest = trim(text);
  if (rest.starts_with('|')) {
    add_key_row(rest, line, key);
    return;
  }
  while (!rest.empty()) {
    const std::optional<QuizNumber> number = quiz_number(rest);
    if (!number) {
      return;
    }
    rest.remove_prefix(number->length);
    const std::size_t end = std::min(rest.find_first_of(" \t"), rest.size());
    const std::size_t next = rest.find_first_not_of(" \t", end);
    const bool more = next != std::string_view::npos && quiz_number(rest.substr(next));
    key.push_back({number->number, std::string(more ? rest.substr(0, end) : rest), line});
    rest = more ? rest.substr(next) : std::string_view();
  }
}

}  // namespace tiku
