#include "interop/table/blank_cell.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "interop/text/questions/answer_text.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

using Separators = std::vector<std::string_view>;

std::vector<std::string> split_at_any(std::string_view text, const Separators& separators) {
  std::vector<std::string> pieces;
  std::size_t from = 0;
  const auto add = [&](std::size_t end) {
    const std::string_view piece = trim(text.substr(from, end - from));
    if (!piece.empty()) {
      pieces.emplace_back(piece);
    }
  };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 0;
    for (const std::string_view separator : separators) {
      length = text.substr(at).starts_with(separator) ? separator.size() : length;
    }
    if (length > 0) {
      add(at);
      from = at + length;
    }
    at += std::max<std::size_t>(length, 1);
  }
  add(text.size());
  return pieces;
}

bool is_name_sign(char32_t c) {
  return c == U'_' || is_paper_letter(c) || is_paper_digit(c);
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c & '\x80') == 0; });
}

/// A `/` between two words of ASCII may be part of one answer: km/h, TCP/IP, 7/24.
std::vector<std::string> split_slash(const std::string& text, bool& is_unsure) {
  std::vector<std::string> pieces = split_at_any(text, {"/", "／"});
  if (pieces.size() < 2) {
    return {text};
  }
  if (is_ascii(text) && text.find(' ') == std::string::npos) {
    is_unsure = true;
    return {text};
  }
  return pieces;
}

std::vector<std::string> variants_of(std::string_view cell, const Separators& separators,
                                     bool& is_unsure) {
  std::vector<std::string> variants;
  std::set<std::string> seen;
  for (const std::string& piece : split_at_any(cell, separators)) {
    const bool figures = read_figures(piece).has_value();  // 5±1次/分钟
    for (std::string& variant :
         figures ? std::vector<std::string>{piece} : split_slash(piece, is_unsure)) {
      if (seen.insert(variant).second) {
        variants.push_back(std::move(variant));
      }
    }
  }
  return variants;
}

struct Way {
  Separators between;
  Separators variants;
};

/// (1)… (2)… and the like in front of the answer of each blank.
std::string without_ordinal(const std::string& piece, std::size_t number) {
  const std::string digits = std::to_string(number);
  const std::string forms[] = {"(" + digits + ")", "（" + digits + "）", digits + "、",
                               digits + ". ", digits + "．"};
  for (const std::string& form : forms) {
    if (piece.size() > form.size() && piece.starts_with(form)) {
      return std::string(trim(std::string_view(piece).substr(form.size())));
    }
  }
  return piece;
}

}  // namespace

std::size_t count_blanks(std::string_view stem) {
  const PaperText text(stem);
  const TextRange all{0, text.size()};
  std::size_t count = find_underlines(text, all).size();
  for (const Slot& slot : find_slots(text, all)) {
    bool underlined = false;  // counted already
    for (std::size_t i = slot.inside.begin; i < slot.inside.end; ++i) {
      underlined = underlined || text[i] == U'_';
    }
    // main(): brackets of a call.
    const bool call = text.trimmed(slot.inside).empty() && slot.range.end == slot.range.begin + 2 &&
                      slot.range.begin > 0 && is_name_sign(text[slot.range.begin - 1]);
    count += slot.kind == Slot::Kind::empty && !underlined && !call ? 1U : 0U;
  }
  return count;
}

BlankCell read_variant_cell(std::string_view cell) {
  BlankCell read;
  read.blanks.push_back(variants_of(cell, {"|", "｜", "\n", ";", "；"}, read.is_unsure));
  if (read.blanks.front().empty()) {
    read.blanks.clear();
  }
  return read;
}

BlankCell read_blank_cell(std::string_view cell, std::size_t blanks) {
  if (blanks == 1) {
    return read_variant_cell(cell);
  }
  const Way ways[] = {{{"|", "｜"}, {";", "；", "\n"}},
                      {{"\n"}, {"|", "｜", ";", "；"}},
                      {{";", "；"}, {"|", "｜", "\n"}},
                      {{"、"}, {}},
                      {{"，"}, {}},
                      {{","}, {}},
                      {{"/"}, {}},
                      {{" ", "　"}, {}}};
  for (const Way& way : ways) {
    const std::vector<std::string> pieces = split_at_any(cell, way.between);
    if (pieces.size() != blanks) {
      continue;
    }
    BlankCell read;
    for (const std::string& piece : pieces) {
      const std::string answer = without_ordinal(piece, read.blanks.size() + 1);
      read.blanks.push_back(variants_of(answer, way.variants, read.is_unsure));
    }
    return read;
  }
  return {};
}

}  // namespace tiku
