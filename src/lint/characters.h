#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tiku {

/// A character of a text and where its bytes stand; scalar 0 past either end.
struct Character {
  char32_t scalar = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Walks a text from left to right, a character and its neighbours at a time. The text must outlive
/// it.
class Characters {
 public:
  explicit Characters(std::string_view text);

  bool done() const { return here_.begin >= text_.size(); }

  void next();

  const Character& before() const { return before_; }

  const Character& here() const { return here_; }

  const Character& after() const { return after_; }

 private:
  Character read(std::size_t at) const;

  std::string_view text_;
  Character before_;
  Character here_;
  Character after_;
};

/// The character that begins at byte `at`; scalar 0 at the end.
Character character_at(std::string_view text, std::size_t at);
/// The character that ends before byte `at`; scalar 0 at the beginning.
Character character_before(std::string_view text, std::size_t at);

/// Whether two characters are the halves of a quotation: “ and ”, or a straight mark twice.
bool are_quotes(char32_t open, char32_t close);
/// Whether the character stands alone between the two halves of a quotation: “(”, '"'.
bool is_quoted_alone(const Characters& at);

bool is_ascii_letter(char32_t scalar);
bool is_ascii_digit(char32_t scalar);

/// How often something was found in a text, and where first.
struct Occurrences {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t count = 0;

  void add(std::size_t first, std::size_t last);
};

/// The bytes [begin, end) of a text with a few characters around them, ready to be shown: what is
/// left out is "…", line breaks are spaces, long pieces are cut.
std::string excerpt(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace tiku
