#include "interop/text/questions/answer_text.h"

#include <algorithm>

#include "bank/table_answer.h"
#include "base/text.h"
#include "base/utf8.h"
#include "interop/text/questions/blank_names.h"
#include "interop/text/scan/numbers.h"
#include "interop/text/scan/slots.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

template <std::size_t kCount>
bool has_one(const PaperText& text, std::size_t at, const std::u32string_view (&words)[kCount]) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::u32string_view word) { return text.has_any_case(at, word); });
}

/// Whether an answer begins at `at`, behind a colon or bracket too.
bool answer_at(const PaperText& text, std::size_t at, std::size_t end) {
  constexpr std::u32string_view kBefore = U" :([>";
  while (at < end && kBefore.find(text[at]) != std::u32string_view::npos) {
    ++at;
  }
  return at < end && (letter_list(text, at, end) || truth_word(text, at, end));
}

/// A-b, B-a: letters that are tied to others are no choice.
bool pairs_letter(const PaperText& text, std::size_t at, std::size_t end) {
  const auto is_mark = [](char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
  };
  const char32_t behind = at + 2 < end ? text[at + 2] : U'\0';
  return at + 1 < end && text[at] == U'-' && is_mark(text[at + 1]) &&
         (behind == U',' || behind == U';');  // C-3 apples: the words of an option
}

/// Whether the line takes back or leaves open what stands before `at`: A或B, A→C, A?, A 更正:C,
/// A is wrong.
bool is_hedged(const PaperText& text, std::size_t at, std::size_t end) {
  constexpr std::u32string_view kOr[] = {U"或者", U"或", U"or ", U"→", U"->", U"=>"};
  constexpr std::u32string_view kTaken[] = {U"is wrong", U"is incorrect", U"is not",
                                            U"wrong",    U"incorrect",    U"有误",
                                            U"存疑",     U"待定",         U"待确认"};
  constexpr std::u32string_view kInstead[] = {U"更正为",       U"更正",      U"改为",
                                              U"应为",         U"应该是",    U"应是",
                                              U"corrected to", U"should be", U"correction"};
  end = std::min(end, text.line_end(at));
  constexpr std::u32string_view kBetween = U" ,;.。([";
  std::size_t next = at;
  while (next < end && kBetween.find(text[next]) != std::u32string_view::npos) {
    ++next;
  }
  if (next >= end) {
    return false;
  }
  constexpr std::u32string_view kRange = U"-—~至到";  // A-D: from A to D, or both
  const bool range = next == at && kRange.find(text[at]) != std::u32string_view::npos &&
                     text[at + 1] >= U'A' && text[at + 1] <= U'H' && !is_paper_letter(text[at + 2]);
  if (range || pairs_letter(text, at, end) || text[next] == U'?' || has_one(text, next, kTaken)) {
    return true;
  }
  for (const std::u32string_view word : kOr) {
    if (text.has_any_case(next, word) && answer_at(text, next + word.size(), end)) {
      return true;
    }
  }
  for (; next < end; ++next) {
    for (const std::u32string_view word : kInstead) {
      if (text.has_any_case(next, word) && answer_at(text, next + word.size(), end)) {
        return true;
      }
    }
  }
  return false;
}

/// ×√: answers of several questions, not of one.
bool goes_on_judging(const PaperText& text, std::size_t at, TextRange range) {
  const auto sign = [](char32_t c) { return c == U'√' || c == U'×'; };
  return sign(text[at - 1]) && sign(text[text.skip_spaces(at, range.end)]) &&
         text.skip_spaces(at, range.end) < range.end;
}

/// Nothing but the letter of an option, as most answers are, in no bracket. F may say false.
bool is_lone_letter(const PaperText& text, TextRange range) {
  const char32_t c = text[range.begin];
  return range.end == range.begin + 1 && c >= U'A' && c <= U'E' && text[range.end] != U')' &&
         text[range.end] != U']';
}

/// 选B, 选项B, 应选B, “B”: where the letters begin; the begin of the range where none follow.
std::size_t past_choosing(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kWords = U"应选择项:“\"";
  std::size_t at = range.begin;
  while (at < range.end && kWords.find(text[at]) != std::u32string_view::npos) {
    ++at;
  }
  const bool says =
      at > range.begin && (letter_list(text, at, range.end) || truth_word(text, at, range.end));
  return says ? at : range.begin;
}

}  // namespace

std::string letters_of_explanation(std::string_view explanation) {
  constexpr std::size_t kLongest = 20;
  constexpr std::u32string_view kEnds = U"项。.;";
  const PaperText text(explanation);
  const TextRange all = text.trimmed({0, text.size()});
  const auto past_end = [&](std::size_t at) {
    while (at < all.end && kEnds.find(text[at]) != std::u32string_view::npos) {
      ++at;
    }
    return at;
  };
  const std::optional<LetterList> first = letter_list(text, past_choosing(text, all), all.end);
  if (first && (first->end >= all.end || text[first->end] == U'。' || text[first->end] == U';')) {
    return first->letters;
  }
  const std::size_t from = all.end > kLongest ? std::max(all.begin, all.end - kLongest) : all.begin;
  for (std::size_t at = all.end; at > from; --at) {
    if (text[at - 1] != U'选' && !(text[at - 1] == U'择' && text[at - 2] == U'选')) {
      continue;
    }
    const std::optional<LetterList> last =
        letter_list(text, text.skip_spaces(at, all.end), all.end);
    return last && past_end(last->end) >= all.end ? last->letters : std::string();
  }
  return {};
}

ReadAnswer read_answer(const PaperText& text, TextRange range) {
  ReadAnswer answer;
  range = text.trimmed(range);
  if (is_lone_letter(text, range)) {
    return {
        std::string(1, static_cast<char>(text[range.begin])), std::nullopt, {range.end, range.end}};
  }
  if (text[range.begin] == U'(' || text[range.begin] == U'[') {
    ++range.begin;
    range.begin = text.skip_spaces(range.begin, range.end);
  }
  range.begin = past_choosing(text, range);
  std::size_t end = range.begin;
  if (const std::optional<LetterList> list = letter_list(text, range.begin, range.end)) {
    answer.letters = list->letters;
    end = list->end;
  }
  if (const std::optional<TruthWord> word = truth_word(text, range.begin, range.end)) {
    answer.truth = word->truth;
    end = std::max(end, word->end);
  }
  if (end > range.begin && (is_hedged(text, end, range.end) || goes_on_judging(text, end, range))) {
    return {{}, std::nullopt, range};
  }
  end = text.skip_spaces(end, range.end);
  if (text[end] == U')' || text[end] == U']') {
    ++end;
  }
  while (end < range.end &&
         (text[end] == U'。' || text[end] == U'.' || text[end] == U'、' || text[end] == U':' ||
          text[end] == U';' || text[end] == U',' || text[end] == U'”')) {
    ++end;
  }
  // C - what it says
  const bool dash = text[end] == U'-' || text[end] == U'—';
  end += dash && text[end - 1] == U' ' && text[end + 1] == U' ' ? 1U : 0U;
  answer.rest = text.trimmed({end, range.end});
  return answer;
}

bool gives_verdict(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kVerdicts[] = {U"true. ", U"false. ", U"true! ", U"false! "};
  return has_one(text, text.trimmed(range).begin, kVerdicts);
}

namespace {

std::string without_last_semicolons(std::string answer) {
  while (answer.ends_with("；") || answer.ends_with(";")) {
    answer.resize(answer.size() - (answer.ends_with(";") ? 1 : 3));
  }
  return answer;
}

/// What stands between any of the separators; empty pieces are none.
std::vector<std::string> pieces_of(const PaperText& text, const TextRange& range,
                                   std::u32string_view separators) {
  std::vector<std::string> pieces;
  std::size_t from = range.begin;
  for (std::size_t at = range.begin; at <= range.end; ++at) {
    if (at == range.end || separators.find(text[at]) != std::u32string_view::npos) {
      std::string piece = without_last_semicolons(text.joined({from, at}));
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

/// Without the one pair of brackets that holds the whole answer.
TextRange without_pair(const PaperText& text, TextRange range) {
  const char32_t open = range.empty() ? U'\0' : text[range.begin];
  const char32_t close = open == U'(' ? U')' : open == U'[' ? U']' : U'\0';
  if (close == U'\0' || text[range.end - 1] != close || range.end - range.begin < 3) {
    return range;
  }
  for (std::size_t i = range.begin + 1; i + 1 < range.end; ++i) {
    if (text[i] == open || text[i] == close) {
      return range;
    }
  }
  return text.trimmed({range.begin + 1, range.end - 1});
}

/// 5,5 and x, 0: numbers and single letters between commas, a point or an interval where brackets
/// hold them. Letters alone are rather options.
bool lists_coordinates(const PaperText& text, TextRange range) {
  std::size_t pieces = 1;
  std::size_t signs = 0;
  bool counts = false;
  bool has_number = false;
  for (std::size_t i = range.begin; i <= range.end; ++i) {
    const char32_t c = i < range.end ? text[i] : U',';
    if (c == U',') {
      if (signs == 0 || (!counts && signs > 1)) {
        return false;
      }
      pieces += i < range.end ? 1U : 0U;
      signs = 0;
      counts = false;
    } else if (is_paper_digit(c) || c == U'∞') {
      counts = true;
      has_number = true;
      signs += 1;
    } else if (is_paper_letter(c)) {
      signs += 1;
    } else if (c != U' ' && c != U'.' && c != U'+' && c != U'-') {
      return false;
    }
  }
  return pieces > 1 && has_number;
}

/// 热线 网站 短信: Han words with nothing but spaces between them.
bool lists_words(const PaperText& text, TextRange range) {
  bool spaced = false;
  for (std::size_t at = range.begin; at < range.end; ++at) {
    const bool between = text[at] == U' ' && at > range.begin;
    if (between && !(is_hanzi(text[at - 1]) && is_hanzi(text[text.skip_spaces(at, range.end)]))) {
      return false;
    }
    spaced = spaced || between;
    at = between ? text.skip_spaces(at, range.end) - 1 : at;
  }
  return spaced;
}

/// Whether spaces stand in the range, and only between Han characters.
bool parts_words(const PaperText& text, TextRange range) {
  bool found = false;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    if (text[i] == U' ') {
      const std::size_t next = text.skip_spaces(i, range.end);
      if (!is_hanzi(text[i - 1]) || !is_hanzi(text[next])) {
        return false;
      }
      found = true;
      i = next;
    }
  }
  return found;
}

}  // namespace

std::vector<std::string> split_blanks(const PaperText& text, TextRange range, std::size_t blanks) {
  const TextRange whole = text.trimmed(range);
  range = without_pair(text, whole);
  if (range.empty()) {
    return {};
  }
  if (blanks == 1 && range.begin > whole.begin && lists_coordinates(text, range)) {
    return {text.joined(whole)};
  }
  std::vector<std::string> numbered = blanks_by_name(text, range);
  if (numbered.empty()) {
    numbered = numbered_pieces(text, range);
  }
  if (!numbered.empty() && (numbered.size() == blanks || blanks == 0)) {
    return numbered;
  }
  std::vector<std::string> semicolons = pieces_of(text, range, U";");
  if (semicolons.size() == blanks || (blanks == 0 && semicolons.size() > 1)) {
    return semicolons;
  }
  if (blanks == 0 && lists_words(text, range)) {
    return {};  // of how many blanks, nothing tells
  }
  if (blanks <= 1) {
    return {text.joined(range)};
  }
  // 预防为主、防消结合 专门机关与群众相结合: the space parts more than the comma within a piece.
  const bool spaced = parts_words(text, range);
  for (const std::u32string_view separators :
       {U"\n", spaced ? U" " : U"、", U"、", U",", U"/", U"|", U" "}) {
    std::vector<std::string> pieces = pieces_of(text, range, separators);
    if (pieces.size() == blanks) {
      return pieces;
    }
  }
  return {};
}

std::vector<std::string> named_blanks(const PaperText& text, TextRange range) {
  range = text.trimmed(range);
  std::vector<std::string> pieces = blanks_by_name(text, range);
  return pieces.empty() ? numbered_pieces(text, range) : pieces;
}

namespace {

/// 七|7: what platforms write between answers that are as good. `a | b` computes.
bool parts_with_bar(std::string_view answer) {
  const std::vector<std::string_view> parts = split(answer, "|");
  return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
           return !part.empty() && trim(part).size() == part.size();
         });
}

/// `has not / hasn't`: words of a language that writes them apart with a slash between spaces.
Blank alternatives_in(std::string_view answer) {
  constexpr std::string_view kSlash = " / ";
  const auto ends_in_letters = [](std::string_view words) {
    return !words.empty() && is_paper_letter(static_cast<unsigned char>(words.front())) &&
           is_paper_letter(static_cast<unsigned char>(words.back()));
  };
  std::vector<std::string_view> parts = split(answer, kSlash);
  if (!std::all_of(parts.begin(), parts.end(), ends_in_letters)) {
    parts.assign(1, answer);
  }
  if (parts_with_bar(answer)) {
    parts = split(answer, "|");
  }
  Blank variants;
  for (const std::string_view part : parts) {
    Variant variant;
    variant.text = part;
    variants.push_back(std::move(variant));
  }
  return variants;
}

}  // namespace

Blank blank_of(const std::string& answer) {
  constexpr std::string_view kStop = "。";
  const bool stops = answer.ends_with(kStop) && answer.size() > kStop.size() &&
                     answer.find(kStop) == answer.size() - kStop.size();
  Blank blank = alternatives_in(
      std::string_view(answer).substr(0, answer.size() - (stops ? kStop.size() : 0)));
  for (const std::string_view open : {"（或者", "(或者", "（或", "(或"}) {
    const std::size_t at = answer.find(open);
    const std::string_view close = open.front() == '(' ? ")" : "）";
    if (at == std::string::npos || at == 0 || !answer.ends_with(close)) {
      continue;
    }
    const std::string_view whole = answer;
    const std::string_view other =
        trim(whole.substr(at + open.size(), whole.size() - close.size() - at - open.size()));
    if (!other.empty() && other.find(close) == std::string_view::npos) {
      blank.resize(1);
      blank.front().text = trim(whole.substr(0, at));
      blank.emplace_back();
      blank.back().text = other;
      break;
    }
  }
  return blank;
}

Blank blank_below_number(const std::string& answer) {
  Blank blank;
  const char* const separator = answer.find(';') == std::string::npos ? "；" : ";";
  for (const std::string_view part : split(answer, separator)) {
    if (!trim(part).empty()) {
      const Blank variants = blank_of(std::string(trim(part)));
      blank.insert(blank.end(), variants.begin(), variants.end());
    }
  }
  return blank;
}

bool is_below_empty_line(const PaperText& text, std::size_t at) {
  std::size_t ends = 0;
  while (at > 0 && (text[at - 1] == U' ' || text[at - 1] == U'\n')) {
    ends += text[--at] == U'\n' ? 1U : 0U;
  }
  return ends > 1;
}

bool stands_below_number(const PaperText& text, TextRange range) {
  const std::size_t at = text.trimmed(range).begin;
  return text.has(at, U"(1)") && text[text.skip_spaces(at + 3, range.end)] == U'\n';
}

TextRange first_paragraph(const PaperText& text, TextRange range) {
  range = text.trimmed(range);
  for (std::size_t at = text.line_end(range.begin); at < range.end; at = text.line_end(at + 1)) {
    if (text[text.skip_spaces(at + 1, range.end)] == U'\n') {
      return {range.begin, at};
    }
  }
  return range;
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

std::string comparable_answer(const PaperText& text, TextRange range, const Question& question) {
  const ReadAnswer read = read_answer(text, range);
  if (question.is_choice()) {
    std::string sorted = read.letters;
    std::sort(sorted.begin(), sorted.end());
    return sorted;
  }
  if (question.type == QuestionType::judge) {
    return !read.truth ? read.letters : *read.truth ? "√" : "×";
  }
  return text.joined(range);
}

}  // namespace tiku
