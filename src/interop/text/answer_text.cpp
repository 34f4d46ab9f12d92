#include "interop/text/answer_text.h"

#include <algorithm>

#include "bank/table_answer.h"
#include "base/text.h"
#include "interop/text/numbers.h"
#include "interop/text/slots.h"

namespace tiku {

ReadAnswer read_answer(const PaperText& text, TextRange range) {
  ReadAnswer answer;
  range = text.trimmed(range);
  if (text[range.begin] == U'(' || text[range.begin] == U'[') {
    ++range.begin;
    range.begin = text.skip_spaces(range.begin, range.end);
  }
  std::size_t end = range.begin;
  if (const std::optional<LetterList> list = letter_list(text, range.begin, range.end)) {
    answer.letters = list->letters;
    end = list->end;
  }
  if (const std::optional<TruthWord> word = truth_word(text, range.begin, range.end)) {
    answer.truth = word->truth;
    end = std::max(end, word->end);
  }
  end = text.skip_spaces(end, range.end);
  if (text[end] == U')' || text[end] == U']') {
    ++end;
  }
  while (end < range.end && (text[end] == U'。' || text[end] == U'.' || text[end] == U'、' ||
                             text[end] == U':' || text[end] == U';' || text[end] == U',')) {
    ++end;
  }
  answer.rest = text.trimmed({end, range.end});
  return answer;
}

namespace {

/// What stands between any of the separators; empty pieces are none.
std::vector<std::string> pieces_of(const PaperText& text, const TextRange& range,
                                   std::u32string_view separators) {
  std::vector<std::string> pieces;
  std::size_t from = range.begin;
  for (std::size_t at = range.begin; at <= range.end; ++at) {
    if (at == range.end || separators.find(text[at]) != std::u32string_view::npos) {
      std::string piece = text.joined({from, at});
      if (!piece.empty()) {
        pieces.push_back(std::move(piece));
      }
      from = at + 1;
    }
  }
  return pieces;
}

/// What stands behind (1), (2) ... or ①, ② ...; nothing where the numbers do not count from 1.
std::vector<std::string> numbered_pieces(const PaperText& text, const TextRange& range) {
  for (const NumberStyle style : {NumberStyle::paren, NumberStyle::circled}) {
    std::vector<NumberMark> marks = find_numbers(text, range);
    std::erase_if(marks, [style](const NumberMark& mark) { return mark.style != style; });
    std::vector<std::string> pieces;
    for (std::size_t i = 0; i < marks.size(); ++i) {
      const std::size_t end = i + 1 < marks.size() ? marks[i + 1].begin : range.end;
      std::string piece = text.joined({marks[i].after, end});
      while (piece.ends_with("；") || piece.ends_with(";") || piece.ends_with("，")) {
        piece.resize(piece.size() - (piece.ends_with(";") ? 1 : 3));
      }
      if (marks[i].value != static_cast<std::int64_t>(i) + 1 || piece.empty()) {
        pieces.clear();
        break;
      }
      pieces.push_back(std::move(piece));
    }
    if (!pieces.empty() && marks.front().begin == range.begin) {
      return pieces;
    }
  }
  return {};
}

}  // namespace

std::vector<std::string> split_blanks(const PaperText& text, TextRange range, std::size_t blanks) {
  range = text.trimmed(range);
  if (range.empty()) {
    return {};
  }
  std::vector<std::string> numbered = numbered_pieces(text, range);
  if (!numbered.empty() && (numbered.size() == blanks || blanks == 0)) {
    return numbered;
  }
  std::vector<std::string> semicolons = pieces_of(text, range, U";");
  if (semicolons.size() == blanks || (blanks == 0 && semicolons.size() > 1)) {
    return semicolons;
  }
  if (blanks <= 1) {
    return {text.joined(range)};
  }
  for (const std::u32string_view separators : {U"\n", U"、", U",", U"/", U" "}) {
    std::vector<std::string> pieces = pieces_of(text, range, separators);
    if (pieces.size() == blanks) {
      return pieces;
    }
  }
  return {};
}

std::optional<Variant> read_figures(std::string_view words) {
  const bool figures =
      words.find("±") != std::string_view::npos || words.find("..") != std::string_view::npos;
  if (!figures) {
    return std::nullopt;
  }
  // 200±5% is a share, 79.5..80.5% has a unit.
  for (const std::string_view figure : {"0123456789%", "0123456789"}) {
    const std::size_t end = words.find_last_of(figure) + 1;
    const std::vector<Blank> read = parse_table_blanks(words.substr(0, end), {});
    if (read.size() == 1 && read[0].size() == 1 && read[0][0].kind != Variant::Kind::text) {
      Variant variant = read[0][0];
      variant.unit = trim(words.substr(end));
      return variant;
    }
  }
  return std::nullopt;
}

std::vector<Blank> record_blanks(std::string_view key) {
  std::vector<Blank> blanks = parse_table_blanks(key, {});
  for (Blank& blank : blanks) {
    for (Variant& variant : blank) {
      if (variant.kind == Variant::Kind::text) {
        variant = read_figures(variant.text).value_or(variant);
      }
    }
  }
  return blanks;
}

}  // namespace tiku
