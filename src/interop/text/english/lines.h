#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <initializer_list>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/plain_document.h"

namespace tiku {

/// What stands behind an option that is right. Han characters would make the paper a Chinese one.
inline constexpr std::string_view kRightMark = " √";

/// What a look at the bytes of a line tells that it may hold, a bit each: most lines hold none, and
/// a pass over the lines leaves those alone.
using LineTraits = std::uint32_t;

namespace trait {

constexpr LineTraits letters = 1;       // letters A to H with a sign behind them, two at least
constexpr LineTraits answer = 2;        // ans, answer, solutions, key, mark
constexpr LineTraits colon = 4;         // :
constexpr LineTraits tag = 8;           // <
constexpr LineTraits cells = 16;        // | and tabs
constexpr LineTraits rule = 32;         // __ and a space
constexpr LineTraits double_sign = 64;  // .)
constexpr LineTraits truth = 128;       // T F, or TRUE and FALSE with a digit behind them
constexpr LineTraits digit = 256;       // 0 to 9
constexpr LineTraits sign = 512;        // its first byte is no letter and no digit of ASCII
constexpr LineTraits star = 1024;       // *
constexpr LineTraits lone = 2048;       // a number or a letter, and nothing behind it
constexpr LineTraits mark = 4096;       // ends as marks behind options do: ) ] t T * √

// What it begins with: each line but blank ones has one of these, and blank ones have no trait.
constexpr LineTraits number_lead = 1U << 16U;   // 1.
constexpr LineTraits word_lead = 1U << 17U;     // Question 1:
constexpr LineTraits bracket_lead = 1U << 18U;  // (1)
constexpr LineTraits letter_lead = 1U << 19U;   // A.
constexpr LineTraits told = 1U << 20U;          // Answer: A, and nothing else
constexpr LineTraits words = 1U << 21U;         // anything else

constexpr LineTraits counted = number_lead | word_lead;
constexpr LineTraits unled = words | told;
constexpr LineTraits any = counted | bracket_lead | letter_lead | unled;

}  // namespace trait

class LinesWith;

/// The lines of an English document, while conventions are spelt out. What each begins with is read
/// once, and only lines that change are copied; views of lines stay good whatever is written.
class EnglishLines {
 public:
  explicit EnglishLines(std::string_view document);

  std::size_t size() const { return lines_.size(); }

  std::string_view operator[](std::size_t i) const { return {lines_[i].bytes, lines_[i].size}; }

  /// Without white space on either side.
  std::string_view trimmed(std::size_t i) const {
    return {lines_[i].bytes + lines_[i].begin, lines_[i].trimmed_size};
  }

  bool is_blank(std::size_t i) const { return traits_[i] == 0; }

  /// Nothing else stands on the line than the word, in small letters, in any case.
  bool is_word(std::size_t i, std::string_view word) const {
    return lines_[i].trimmed_size == word.size() && has_word(trimmed(i), 0, word);
  }

  /// Its places are those of the whole line.
  LineLead lead(std::size_t i) const {
    const Line& line = lines_[i];
    return {line.kind, line.value, line.lead_begin, line.lead_after, line.sign};
  }

  /// The letter of an option alone: what it says stands on the next line.
  bool is_bare_letter(std::size_t i) const {
    return has(i, trait::letter_lead) && has(i, trait::lone);
  }

  /// The next option below another one: `c. a key` heads no answers.
  bool counts_on_options(std::size_t i) const;

  bool has(std::size_t i, LineTraits traits) const { return (traits_[i] & traits) != 0; }

  /// Whether any line has, or had, one of them.
  bool any_has(LineTraits traits) const { return (seen_ & traits) != 0; }

  /// The first line from `i` on that has one of them; the number of lines where none does.
  std::size_t next(std::size_t i, LineTraits traits) const {
    while (i < traits_.size() && (traits_[i] & traits) == 0) {
      ++i;
    }
    return i;
  }

  /// The first line from `i` on that is not blank; the number of lines where all are.
  std::size_t next_filled(std::size_t i) const { return next(i, trait::any); }

  /// Behind the last line before `i` that is not blank; 0 where all are.
  std::size_t behind_filled(std::size_t i) const {
    while (i > 0 && is_blank(i - 1)) {
      --i;
    }
    return i;
  }

  /// The places of all lines that have one of them when their turn comes.
  LinesWith with(LineTraits traits) const;

  /// The letters of options that stand in a row on the trimmed line; good until a line is written.
  std::span<const RowLetter> row(std::size_t i) const {
    if (!has(i, trait::letters)) {
      return {};  // most lines
    }
    return {rows_.data() + lines_[i].row, lines_[i].row_size};
  }

  /// Writes the pieces one behind the other instead of what stands there.
  void set(std::size_t i, std::initializer_list<std::string_view> pieces);

  /// Lets `change` work on a copy.
  template <class Change>
  void edit(std::size_t i, Change change) {
    std::string line((*this)[i]);
    change(line);
    set(i, {line});
  }

  /// The number that the line begins with counts nothing: it is one of several statements within
  /// a question. No pass sees it from now on.
  void quiet_number(std::size_t i) {
    quiet_.push_back({i, lines_[i].bytes, lines_[i].lead_after});
    lines_[i].kind = LeadKind::none;
    traits_[i] = (traits_[i] & ~trait::any) | trait::words;
  }

  bool is_changed() const { return !written_.empty() || !quiet_.empty(); }

  /// The whole document, and the numbers in it that count nothing.
  PlainDocument document() const;

 private:
  /// Small, since all passes go over all of them: no text has more bytes than fit.
  struct Line {
    const char* bytes = nullptr;
    std::uint32_t size = 0;
    /// Of the trimmed line.
    std::uint32_t begin = 0;
    std::uint32_t trimmed_size = 0;
    std::uint32_t lead_begin = 0;
    std::uint32_t lead_after = 0;
    std::int32_t value = 0;
    /// Where its row of options stands among all.
    std::uint32_t row = 0;
    std::uint8_t row_size = 0;
    LeadKind kind = LeadKind::none;
    char sign = 0;
  };

  struct QuietNumber {
    std::size_t line = 0;
    /// The line as it stood then: one that is written anew has no quiet number.
    const char* bytes = nullptr;
    std::size_t size = 0;
  };

  void read(std::size_t i, std::string_view text);

  bool is_led_alone(std::size_t i) const {
    const Line& line = lines_[i];
    return line.kind != LeadKind::none && line.lead_after >= line.begin + line.trimmed_size;
  }

  std::vector<Line> lines_;
  /// Apart from them, since a look at these is all that most passes give most lines.
  std::vector<LineTraits> traits_;
  std::vector<RowLetter> rows_;
  std::size_t size_of_document_ = 0;
  /// Those of all lines that were read.
  LineTraits seen_ = 0;
  /// The lines that were written.
  std::deque<std::string> written_;
  std::vector<QuietNumber> quiet_;
};

/// A range of places; lines may be written while it is walked.
class LinesWith {
 public:
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using pointer = const std::size_t*;
    using reference = std::size_t;

    Iterator(const EnglishLines& lines, LineTraits traits, std::size_t i)
        : lines_(&lines), traits_(traits), i_(lines.next(i, traits)) {}

    std::size_t operator*() const { return i_; }

    Iterator& operator++() {
      i_ = lines_->next(i_ + 1, traits_);
      return *this;
    }

    bool operator==(const Iterator& other) const { return i_ == other.i_; }

   private:
    const EnglishLines* lines_;
    LineTraits traits_;
    std::size_t i_;
  };

  LinesWith(const EnglishLines& lines, LineTraits traits) : lines_(lines), traits_(traits) {}

  Iterator begin() const { return {lines_, traits_, 0}; }

  Iterator end() const { return {lines_, traits_, lines_.size()}; }

 private:
  const EnglishLines& lines_;
  LineTraits traits_;
};

inline LinesWith EnglishLines::with(LineTraits traits) const {
  return {*this, traits};
}

/// Whether one of the first lines says that this is a quiz, a test or an exam.
bool names_quiz(const EnglishLines& lines);

}  // namespace tiku
