#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "interop/export_format.h"
#include "model/bank.h"

// For formats that know no cases: every item of the bank stands for itself.

namespace tiku {

/// The stem; of a part of a case the material before it.
std::string flat_stem(const Item& item);

/// Text for a file that people open: line ends stay, tabs become spaces, and what would move a
/// cursor or turn text around is written out.
std::string plain_lines(std::string_view text);

/// The same on one line: line ends become spaces.
std::string one_line(std::string_view text);

/// The key of a fill-in question as a key file writes it: ";" between blanks, "|" between variants,
/// "\;" and "\|" for the signs themselves.
std::string fill_cell(const FillKey& fill);

/// Labels as people write them: "ABD", or "1,12" where they are longer than a letter.
std::string label_row(const Question& question, const std::vector<std::string>& labels);

/// The title of the item's section, or "".
std::string section_of(const Bank& bank, const Item& item);

/// The whole of `text`, with each character of `special` behind a backslash.
std::string with_backslashes(std::string_view text, std::string_view special);

/// What a writer of items lost: what its format has no place for, and what it left out.
class ExportLosses {
 public:
  ExportLosses(const Bank& bank, unsigned carried);

  void add(const Item& item, Text what);
  /// The question is not in the file at all; nothing else is said of it.
  void leave_out(const Item& item, Text why);

  /// All of them in the order of the bank.
  std::vector<ExportLoss> take();

 private:
  const Bank& bank_;
  std::vector<ExportLoss> losses_;
};

/// Whether there is a key that can be compared: not so of open questions and those without answer.
bool has_key(const Question& question);

/// A number and how far an answer may be from it; a range is its middle. Nothing for words, and for
/// ranges that are open at an end.
struct NumberKey {
  Rational value;
  Rational tolerance;
};

std::optional<NumberKey> number_key(const Variant& variant);

/// Whether the blank can be written as numbers: all of its variants are.
bool is_number_blank(const Blank& blank);

/// Scaled so that a hundred is everything, to five places: "33.33333".
std::string percent_text(const Rational& share);

}  // namespace tiku
