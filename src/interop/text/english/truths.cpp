// Statements of papers in other languages, which are judged in words of their own: `Vrai ou faux
// ?` above them, `3. FAUX` in their key.
#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/foreign_parts.h"
#include "interop/foreign_truths.h"
#include "interop/text/english/parts.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// No word that says true or false is longer, nor is there a line that asks for it.
constexpr std::size_t kLongestWord = 24;
constexpr std::size_t kLongestHead = 60;

/// What the words say, but for what ends a sentence.
std::optional<bool> truth_of(std::string_view words) {
  words = trim(words);
  words.remove_suffix(words.ends_with('.') || words.ends_with(';') ? 1 : 0);
  if (words.empty() || words.size() > kLongestWord) {
    return std::nullopt;
  }
  const bool may_be = words.find(' ') == std::string_view::npos || has_word(words, 0, "niet ");
  return may_be ? foreign_truth(words) : std::nullopt;
}

/// Where the answer begins on a line that has nothing else: behind its number, or its label.
std::size_t answer_begin(const EnglishLines& lines, std::size_t i) {
  const LineLead lead = lines.lead(i);
  if (lead.kind == LeadKind::number || lead.kind == LeadKind::word) {
    return lead.after;
  }
  for (const std::string_view label : {"Answer: ", "Answers: "}) {
    if (lines[i].starts_with(label)) {
      return label.size();
    }
  }
  return std::string_view::npos;
}

/// `1 V, 2 F` and `3. R` with True and False for the letters; "" of lines that hold anything else.
/// V, and R in German, are letters of no option.
std::string with_spelt_letters(std::string_view line, bool& has_true) {
  std::string out;
  for (std::size_t at = 0; at < line.size();) {
    const std::int64_t number = take_number(line, at);
    at = std::min(line.find_first_not_of(".):-= ", at), line.size());
    const char letter = at < line.size() ? line[at] : ' ';
    const bool whole = at + 1 >= line.size() || !is_ascii_letter(line[at + 1]);
    const bool right = letter == 'V' || letter == 'R';
    if (number == 0 || !whole || (!right && letter != 'F')) {
      return {};
    }
    has_true = has_true || right;
    out += (out.empty() ? "" : "  ") + std::to_string(number) + (right ? ". True" : ". False");
    at = std::min(line.find_first_not_of(",;. \t", at + 1), line.size());
  }
  return out;
}

/// Keys of such letters.
void spell_truth_letters(EnglishLines& lines) {
  constexpr std::size_t kLongest = 400;
  std::vector<std::pair<std::size_t, std::string>> found;
  bool has_true = false;
  for (const std::size_t i : lines.with(trait::words | trait::number_lead)) {
    if (!lines.has(i, trait::digit)) {
      continue;
    }
    const std::string_view line = lines.trimmed(i);
    const std::size_t colon =
        line.starts_with("Answers: ") ? std::string_view("Answers: ").size() : 0;
    if (line.size() <= colon || line.size() > kLongest || !is_ascii_digit(line[colon])) {
      continue;  // most lines
    }
    std::string spelt = with_spelt_letters(line.substr(colon), has_true);
    if (!spelt.empty()) {
      found.emplace_back(i, std::string(line.substr(0, colon)) + spelt);
    }
  }
  for (const auto& [line, spelt] : has_true ? found : decltype(found)()) {
    lines.set(line, {spelt});
  }
}

/// `Vrai ou faux ?` alone on a line.
bool asks_truth(const EnglishLines& lines, std::size_t i) {
  const std::string_view line = lines.trimmed(i);
  return lines.has(i, trait::words) && line.size() <= kLongestHead && names_foreign_truths(line);
}

class ForeignTruths {
 public:
  explicit ForeignTruths(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    find();
    // Where they are options to choose from, an answer repeats the words of one; where only one of
    // both is said, it may answer a question: `goed`.
    const auto is_true = [](const Found& one) { return one.truth; };
    if (are_options_ || std::all_of(found_.begin(), found_.end(), is_true) ||
        std::none_of(found_.begin(), found_.end(), is_true)) {
      return;
    }
    for (const Found& one : found_) {
      lines_.set(one.line, {lines_[one.line].substr(0, one.begin), one.truth ? "True" : "False"});
    }
  }

 private:
  struct Found {
    std::size_t line = 0;
    std::size_t begin = 0;
    bool truth = false;
  };

  void find() {
    constexpr LineTraits kMay = trait::letter_lead | trait::counted | trait::words;
    for (std::size_t i = lines_.next(0, kMay); i < lines_.size() && !are_options_;
         i = lines_.next(i + 1, kMay)) {
      if (lines_.trimmed(i).size() > kLongestHead) {
        continue;  // most lines
      }
      const LineLead lead = lines_.lead(i);
      if (lead.kind == LeadKind::letter) {
        are_options_ = truth_of(lines_[i].substr(lead.after)).has_value();
        continue;
      }
      const std::size_t begin = answer_begin(lines_, i);
      const std::optional<bool> truth =
          begin == std::string_view::npos ? std::nullopt : truth_of(lines_[i].substr(begin));
      if (truth) {
        found_.push_back({i, begin, *truth});
      }
    }
  }

  EnglishLines& lines_;
  std::vector<Found> found_;
  bool are_options_ = false;
};

/// `( ) Certo ( ) Errado` below a statement: of a line that asks for the truth, whether it is where
/// to tick, and nothing else.
bool offers_truths(const EnglishLines& lines, std::size_t i) {
  constexpr std::string_view kBoxes[] = {"( )", "()", "[ ]", "[]", "(  )", "☐", "□", "○"};
  const std::string_view line = lines.trimmed(i);
  return std::any_of(std::begin(kBoxes), std::end(kBoxes),
                     [line](std::string_view box) { return line.starts_with(box); });
}

/// Boxes to tick below a numbered statement: a tag before it instead.
void tag_statement(EnglishLines& lines, std::size_t i) {
  constexpr std::size_t kLook = 6;
  lines.set(i, {});
  for (std::size_t above = i; above-- > (i > kLook ? i - kLook : 0);) {
    const LineLead lead = lines.lead(above);
    if (lead.kind == LeadKind::number || lead.kind == LeadKind::word) {
      lines.set(above, {lines[above].substr(0, lead.after), "[True/False] ",
                        lines[above].substr(lead.after)});
      return;
    }
  }
}

/// `II. ` before the words of a heading: a key names its parts so.
std::string part_sign(std::string_view line) {
  const std::string name = english_part_name(line);
  const bool roman =
      !name.empty() && name.find(' ') == std::string::npos && line.find(". ") == name.size();
  return roman ? std::string(line.substr(0, name.size() + 2)) : std::string();
}

/// The headings of parts as English papers have them, above a question that counts.
void spell_headings(EnglishLines& lines) {
  std::size_t below = lines.size();  // the next line with words
  for (std::size_t i = lines.size(); i-- > 0;) {
    if (lines.is_blank(i)) {
      continue;
    }
    const bool counts = below < lines.size() && lines.has(below, trait::counted);
    below = i;
    if (!lines.has(i, trait::words)) {
      continue;  // most lines
    }
    const bool asks = asks_truth(lines, i);
    if (asks && offers_truths(lines, i)) {
      tag_statement(lines, i);
    } else if (asks) {
      lines.set(i, {"True or false (", lines.trimmed(i), ")"});
    } else if (counts) {
      const std::string_view type = foreign_part_type(lines.trimmed(i));
      if (!type.empty()) {
        const std::string sign = part_sign(lines.trimmed(i));
        lines.set(i, {sign, type, sign.empty() ? " (" : "", sign.empty() ? lines.trimmed(i) : "",
                      sign.empty() ? ")" : ""});
      }
    }
  }
}

}  // namespace

void spell_foreign_truths(EnglishLines& lines) {
  ForeignTruths(lines).spell();
  spell_truth_letters(lines);
  spell_headings(lines);
}

}  // namespace tiku
