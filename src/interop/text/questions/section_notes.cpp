#include "interop/text/questions/section_notes.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string_view>
#include <vector>

#include "interop/text/scan/points.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

/// A letter of the note, or a word that says true or false.
struct NoteWord {
  char32_t letter = 0;
  bool truth = false;
};

std::vector<NoteWord> words_of(const PaperText& text, TextRange note) {
  std::vector<NoteWord> words;
  for (std::size_t at = note.begin; at < note.end; ++at) {
    const char32_t c = text[at];
    const bool alone =
        !is_paper_letter(text[at + 1]) && (at == note.begin || !is_paper_letter(text[at - 1]));
    if ((c == U'A' || c == U'B') && alone) {
      words.push_back({c, false});
      continue;
    }
    const bool begins =
        c == U'正' || c == U'对' || c == U'错' || c == U'不' || c == U'√' || c == U'×';
    const std::optional<TruthWord> word = begins ? truth_word(text, at, note.end) : std::nullopt;
    if (word) {
      words.push_back({0, word->truth});
      at = word->end - 1;
    }
  }
  return words;
}

/// What the letter of a pair says; nothing where the two are not a letter and a word.
std::optional<bool> truth_in(const NoteWord& first, const NoteWord& second, char32_t letter) {
  const NoteWord& said = first.letter != 0 ? first : second;
  const NoteWord& word = first.letter != 0 ? second : first;
  return said.letter == letter && word.letter == 0 ? std::optional(word.truth) : std::nullopt;
}

/// Behind 少选, 漏选 ...: the first clause that gives points.
std::size_t behind_word(const PaperText& text, TextRange note,
                        std::initializer_list<std::u32string_view> words) {
  for (const std::u32string_view word : words) {
    const std::size_t at = text.find(word, note);
    if (at < note.end) {
      return at + word.size();
    }
  }
  return note.end;
}

PolicySpec policy(std::string_view name, std::optional<Rational> points = {}) {
  PolicySpec spec;
  spec.name = name;
  if (points) {
    spec.argument = Amount{*points, false};
  }
  return spec;
}

/// The points that stand behind 得 or 给 at `at`, with nothing but a few words between.
std::optional<PrintedNumber> points_given(const PaperText& text, std::size_t at, std::size_t end) {
  constexpr std::u32string_view kBetween = U"的者,每个项选正确对案答可均则只各得给分 :";
  const std::size_t limit = std::min(end, at + 14);
  bool given = false;
  while (at < limit && kBetween.find(text[at]) != std::u32string_view::npos) {
    given = given || text[at] == U'得' || text[at] == U'给';
    ++at;
  }
  const std::optional<PrintedNumber> number = given ? printed_number(text, at, end) : std::nullopt;
  const bool points =
      number && text[text.skip_spaces(number->end, end)] == U'分' && number->value > Rational(0);
  return points ? number : std::nullopt;
}

/// 正确的选A,错误的选B: whether A says true; nothing where the note does not say so.
std::optional<bool> truth_of_a(const PaperText& text, TextRange note) {
  const std::vector<NoteWord> words = words_of(text, note);
  if (words.size() < 4) {
    return std::nullopt;
  }
  const NoteWord* last = words.data() + words.size() - 4;
  for (const bool a_first : {true, false}) {
    const std::optional<bool> a = truth_in(last[a_first ? 0 : 2], last[a_first ? 1 : 3], U'A');
    const std::optional<bool> b = truth_in(last[a_first ? 2 : 0], last[a_first ? 3 : 1], U'B');
    if (a && b && *a != *b) {
      return a;
    }
  }
  return std::nullopt;
}

}  // namespace

void add_note(const PaperText& text, std::size_t begin, PaperGroup& group) {
  constexpr std::size_t kLongest = 160;
  group.note = {begin, std::min(group.entries.front().begin, begin + kLongest)};
  group.a_is_true = group.type == TypeWord::judge ? truth_of_a(text, group.note) : std::nullopt;
}

std::optional<PolicySpec> scoring_note(const PaperText& text, TextRange note) {
  const std::size_t each = behind_word(
      text, note,
      {U"每选对一", U"选对一", U"每个选项", U"每个正确选项", U"每选择正确一", U"每一选项"});
  if (each < note.end) {
    const std::optional<PrintedNumber> points = points_given(text, each, note.end);
    return points ? std::optional(policy("subset_each", points->value)) : std::nullopt;
  }
  const std::size_t fewer = behind_word(text, note, {U"少选", U"漏选", U"选不全", U"部分选对"});
  if (fewer >= note.end) {
    return std::nullopt;
  }
  const std::size_t clause = std::min(note.end, fewer + 10);
  for (const std::u32string_view half : {U"一半", U"半分", U"50%"}) {
    if (text.find(half, {fewer, clause}) < clause) {
      return policy("subset_half");
    }
  }
  const std::optional<PrintedNumber> points = points_given(text, fewer, note.end);
  return points ? std::optional(policy("subset_flat", points->value)) : std::nullopt;
}

bool says_how_to_score(const PaperText& text, TextRange behind) {
  behind = text.trimmed(behind);
  if (behind.empty() || text[behind.begin] != U'(' || text[behind.end - 1] != U')' ||
      text.find(U")", behind) + 1 != behind.end || text.find(U"分", behind) >= behind.end) {
    return false;
  }
  constexpr std::u32string_view kSubjects[] = {U"少选", U"漏选",   U"多选",     U"错选",
                                               U"不选", U"选不全", U"部分选对", U"少選",
                                               U"漏選", U"多選",   U"全对"};
  return std::any_of(std::begin(kSubjects), std::end(kSubjects),
                     [&](std::u32string_view word) { return text.has(behind.begin + 1, word); });
}

}  // namespace tiku
