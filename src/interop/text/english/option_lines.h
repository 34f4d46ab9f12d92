#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tiku {

/// An option on a line of its own, whatever page or site drew around its letter: `• A) a bell`,
/// `**b.** a bell`, `- [x] c) a bell`, `[D] a bell`.
struct OptionLine {
  /// 1 for A; 0 where no option begins.
  std::size_t place = 0;
  /// Behind the letter, without emphasis around it.
  std::string_view text;
  /// What closes the letter; a space where nothing does.
  char sign = 0;
  bool is_capital = false;
  /// Set apart as right ones often are: by a tick before the letter, or by emphasis of all of it.
  bool is_ticked = false;
  bool is_bold = false;
  /// Said again behind the last option, as the right one.
  bool is_repeated = false;

  /// Whether `next` may be the option behind this one.
  bool goes_on_with(const OptionLine& next) const {
    return next.place == place + 1 && next.sign == sign && next.is_capital == is_capital;
  }
};

/// The options of a row, `a. a bell    c. a horn`, stand behind the first one's letter in its text.
/// `line` without white space on either side.
OptionLine read_option_line(std::string_view line);

/// What stands before the options of a paper.
enum class OptionKind : std::uint8_t { letters, digits, bullets };

/// `(2) a bell`: the digit is the place.
OptionLine read_digit_option(std::string_view line);

/// `• a bell`, `[ ] a bell`: the place is 1, and the sign tells bullets apart.
OptionLine read_bullet_option(std::string_view line);

/// Where the mark of a right option begins that ends `text`: `(Answer)`, `✅`, `*`; the size of the
/// text without one.
std::size_t right_mark_begin(std::string_view text);

/// Behind bullets, boxes, signs of headings and emphasis.
std::size_t past_ornaments(std::string_view line);

/// Whether the line is a word for options and nothing else: `Options:`, `Opciones`.
bool names_options(std::string_view line);

}  // namespace tiku
