#include "interop/text/scan/option_runs.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

#include "base/utf8.h"

namespace tiku {
namespace {

constexpr std::size_t kLabels = 8;  // A to H
constexpr std::size_t kKinds = 5;   // two groups of strong separators, space, bare, in brackets

bool is_strong(char32_t c) {
  return c == U'.' || c == U'、' || c == U':' || c == U')' || c == U',';
}

/// Signs that part a letter from its option only where the letter begins a line or stands behind a
/// space: A】, A·, A;
bool is_rare_sign(char32_t c) {
  return c == U']' || c == U'·' || c == U';';
}

/// Marks of one kind belong together more than marks of two.
std::size_t kind_of(const OptionMark& mark) {
  if (mark.separator == U')') {
    return 4;
  }
  if (mark.separator == U'、') {
    return 0;
  }
  if (is_strong(mark.separator)) {
    return 1;
  }
  return mark.separator == U' ' ? 2 : 3;
}

constexpr int kNone = -1;

struct Link {
  int score = 0;
  int length = 1;
  int previous = kNone;
  int first = 0;
};

/// An A right behind the sentence that asks is the first option rather than one in its text.
int asked_score(const OptionMark& mark) {
  return mark.label == 'A' && mark.is_behind_asking && mark.separator != U')' ? 8 : 0;
}

int own_score(const OptionMark& mark) {
  return (mark.separator == U')'      ? 1
          : is_strong(mark.separator) ? 4
          : mark.separator == U' '    ? 2
                                      : 1) +
         (mark.at_line_start ? 3 : 0) + asked_score(mark);
}

class OptionChoice {
 public:
  OptionChoice(const std::vector<OptionMark>& marks, OptionNeed need) : marks_(marks), need_(need) {
    if (marks.size() > kUsual) {
      many_.resize(marks.size());
      links_ = many_;
    }
    for (auto& row : last_) {
      row.fill(kNone);
    }
  }

  std::vector<OptionMark> run() {
    int best = kNone;
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      if (!link(i)) {
        continue;
      }
      const Link& here = links_[i];
      // Of equals the first counts, unless a whole run begins behind it: letters of a stem.
      const bool better = best == kNone || here.score > links_[index(best)].score ||
                          (here.score == links_[index(best)].score && here.first > best);
      best = here.length >= 2 && better ? static_cast<int>(i) : best;
    }
    return best == kNone ? std::vector<OptionMark>() : chain(best);
  }

 private:
  static std::size_t index(int value) { return static_cast<std::size_t>(value); }

  /// Ties the mark to the best one of the letter before it; false where there is none.
  bool link(std::size_t i) {
    const OptionMark& mark = marks_[i];
    const auto label = static_cast<std::size_t>(mark.label - 'A');
    const std::size_t kind = kind_of(mark);
    Link& here = links_[i];
    here.score = own_score(mark);
    here.first = static_cast<int>(i);
    if (label > 0) {
      int best = kNone;
      int best_score = 0;
      for (std::size_t other = 0; other < kKinds; ++other) {
        const int candidate = last_[label - 1][other];
        if (candidate == kNone) {
          continue;
        }
        // A bare A before (B) and (C) is the text of an option (A).
        const int bare = kind == 4 && other != kind ? asked_score(marks_[index(candidate)]) : 0;
        const int score = links_[index(candidate)].score - bare + (other == kind ? 4 : 0);
        const bool later = best != kNone && score == best_score && candidate > best;
        if (best == kNone || score > best_score || later) {
          best = candidate;
          best_score = score;
        }
      }
      if (best == kNone) {
        return false;
      }
      here.previous = best;
      here.score += best_score;
      here.length = links_[index(best)].length + 1;
      here.first = links_[index(best)].first;
    }
    last_[label][kind] = static_cast<int>(i);
    return true;
  }

  std::vector<OptionMark> chain(int last) const {
    std::vector<OptionMark> chosen;
    chosen.reserve(index(links_[index(last)].length));
    bool sure = true;
    for (int i = last; i != kNone; i = links_[index(i)].previous) {
      const OptionMark& mark = marks_[index(i)];
      chosen.push_back(mark);
      sure = sure && (is_strong(mark.separator) || mark.at_line_start);
    }
    std::reverse(chosen.begin(), chosen.end());
    const bool enough = need_ == OptionNeed::expected || sure || chosen.size() >= 4;
    return enough ? std::move(chosen) : std::vector<OptionMark>();
  }

  static constexpr std::size_t kUsual = 16;

  const std::vector<OptionMark>& marks_;
  OptionNeed need_;
  std::array<Link, kUsual> few_;
  std::vector<Link> many_;
  /// Of the marks; few or many.
  std::span<Link> links_ = few_;
  std::array<std::array<int, kKinds>, kLabels> last_;
};

/// Whether a letter without a separator stands by itself.
bool is_alone(const PaperText& text, std::size_t at, TextRange range) {
  const char32_t before = at > range.begin ? text[at - 1] : U'\n';
  const char32_t next = text[at + 1];
  const bool word = is_paper_letter(next) || next == U'+' || next == U'-' || next == U'&' ||
                    next == U'/' || next == U'_' || next == U')';
  return !is_paper_letter(before) && !word && before != U'-' && before != U'/' && before != U'&' &&
         before != U'+' && before != U'(' && next != U'\n' && at + 1 < range.end;
}

/// Whether `A)` begins an option: at the beginning of a line, behind a space in no bracket, or
/// glued to the option before it, A)...B).
bool stands_free(const PaperText& text, std::size_t at, std::size_t from) {
  constexpr std::size_t kLook = 60;
  if (text.at_line_start(at)) {
    return true;
  }
  if (text[at] == U'A' && at > from && (text[at - 1] == U'。' || text[at - 1] == U'?')) {
    return true;
  }
  const bool spaced = at > from && text[at - 1] == U' ';
  std::size_t depth = 0;
  for (std::size_t i = at; i > from && at - i < kLook && text[i - 1] != U'\n'; --i) {
    const char32_t c = text[i - 1];
    if (c == U')' && (spaced || (i - 1 > from && text[i - 2] + 1 == text[at]))) {
      return true;
    }
    if (c == U'(' && depth == 0) {
      return false;
    }
    depth += c == U')' ? 1U : 0U;
    depth -= c == U'(' ? 1U : 0U;
  }
  return spaced;
}

/// `a)` or `(a)` or `a.` and a space at the beginning of a line.
bool begins_line(const PaperText& text, std::size_t at) {
  const bool bracket = at > 0 && text[at - 1] == U'(';
  return text.at_line_start(bracket ? at - 1 : at) &&
         (text[at + 1] == U')' || (text[at + 1] == U'.' && text[at + 2] == U' '));
}

/// `A- ` at the beginning of a line.
bool begins_dashed(const PaperText& text, std::size_t at) {
  return text.at_line_start(at) && (text[at + 1] == U'-' || text[at + 1] == U'—') &&
         (text[at + 2] == U' ' || is_hanzi(text[at + 2]));
}

/// Whether the bracket that closes before `at` holds the letter that stands at `at`: the text of an
/// option, (A)A型.
bool repeats_label(const PaperText& text, std::size_t at, std::size_t close, std::size_t from) {
  std::size_t letter = close;
  while (letter > from && text[letter - 1] == U' ') {
    --letter;
  }
  return letter > from + 1 && text[letter - 1] == text[at] && text[letter - 2] == U'(';
}

bool is_behind_asking(const PaperText& text, std::size_t at, std::size_t from) {
  const std::size_t mark = at;
  while (at > from && (text[at - 1] == U' ' || text[at - 1] == U'\n')) {
    --at;
  }
  if (at == from) {
    return false;
  }
  // A) A branch: the bracket of a label asks nothing.
  const bool label = at > from + 1 && text[at - 1] == U')' && is_paper_letter(text[at - 2]) &&
                     (at == from + 2 || text[at - 3] != U'(');
  return text[at - 1] == U'?' ||
         (text[at - 1] == U')' && !label && !repeats_label(text, mark, at - 1, from));
}

/// ` a. ` within a line, or `a.甲` wherever it stands: an option where b and c follow it.
bool may_be_in_row(const PaperText& text, std::size_t at, std::size_t from) {
  if (text[at + 1] == U'.' && is_hanzi(text[at + 2])) {
    return true;
  }
  return at > from && text[at - 1] == U' ' && (text[at + 1] == U'.' || text[at + 1] == U')') &&
         text[at + 2] == U' ';
}

/// README.md: the letter ends a word of capitals, and behind the stop a few small ones stand.
bool ends_file_name(const PaperText& text, std::size_t at, std::size_t from) {
  constexpr std::size_t kLongest = 4;
  const auto capital = [](char32_t c) { return c >= U'A' && c <= U'Z'; };
  if (at < from + 2 || text[at + 1] != U'.' || !capital(text[at - 1]) || !capital(text[at - 2])) {
    return false;  // most letters
  }
  std::size_t end = at + 2;
  while (end < at + 3 + kLongest && text[end] >= U'a' && text[end] <= U'z') {
    ++end;
  }
  const std::size_t size = end - (at + 2);
  return size > 1 && size <= kLongest && !is_paper_letter(text[end]);
}

/// The letter of an option at `at`; small ones where they are expected, begin a line or may be in a
/// row. Nothing for other characters.
std::optional<OptionMark> letter_at(const PaperText& text, std::size_t at, TextRange range,
                                    OptionNeed need) {
  const char32_t c = text[at];
  OptionMark mark;
  mark.begin = at;
  if (c >= U'A' && c <= U'H') {
    mark.label = static_cast<char>(c);
    return ends_file_name(text, at, range.begin) ? std::nullopt : std::optional(mark);
  }
  if (c < U'a' || c > U'h' || (at > range.begin && is_paper_letter(text[at - 1]))) {
    return std::nullopt;
  }
  const bool sure = need == OptionNeed::expected || begins_line(text, at);
  mark.label = static_cast<char>(c - U'a' + U'A');
  mark.is_in_row = !sure && may_be_in_row(text, at, range.begin);
  return sure || mark.is_in_row ? std::optional(mark) : std::nullopt;
}

/// `( A ) 7 天`: where the bracket opens that closes at `close`, at the beginning of a line or
/// behind a space, and text follows; `at` where it is none. Filled slots of stems are glued to
/// their words.
std::size_t spaced_bracket(const PaperText& text, TextRange range, std::size_t at,
                           std::size_t close) {
  std::size_t open = at;
  while (open > range.begin && text[open - 1] == U' ') {
    --open;
  }
  const bool spaced = open < at && open > range.begin && text[open - 1] == U'(';
  const std::size_t behind = text.skip_spaces(close + 1, range.end);
  const bool follows = behind < range.end && text[behind] != U'\n' && !ends_sentence(text[behind]);
  return spaced && follows && (text.at_line_start(open - 1) || text[open - 2] == U' ') ? open - 1
                                                                                       : at;
}

/// Where the bracket opens that closes right behind the letter, at `sign`; the letter where none
/// does.
std::size_t label_begin(const PaperText& text, TextRange range, std::size_t at, std::size_t sign) {
  const char32_t close = sign < range.end ? text[sign] : U'\0';
  const char32_t before = at > range.begin ? text[at - 1] : U'\0';
  if ((close == U']' && before == U'[') || (close == U')' && before == U'(')) {
    return at - 1;
  }
  return close == U')' ? spaced_bracket(text, range, at, sign) : at;
}

/// Reads what stands around the letter; false where it begins no option.
bool read_separator(const PaperText& text, TextRange range, OptionMark& mark) {
  const std::size_t at = mark.begin;
  const bool small = text[at] >= U'a';
  const std::size_t sign = text.skip_spaces(at + 1, range.end);
  const char32_t next = sign < range.end ? text[sign] : 0;
  mark.begin = label_begin(text, range, at, sign);
  const bool bracket = mark.begin < at;
  const bool square = bracket && next == U']';
  mark.after = text.skip_spaces(sign + 1, range.end);
  if (square) {
    mark.separator = U')';
  } else if (next == U',' && !bracket && !small && at > range.begin &&
             is_paper_letter(text[at - 1])) {
    return false;  // JRE, of a sentence
  } else if (is_strong(next) && (next != U')' || bracket || stands_free(text, at, range.begin))) {
    mark.separator = next;
    // A.、
    const bool twice = next == U'.' && text[sign + 1] == U'、';
    mark.after = twice ? text.skip_spaces(sign + 2, range.end) : mark.after;
  } else if (!small && is_rare_sign(next) && sign == at + 1 &&
             (text.at_line_start(at) || text[at - 1] == U' ')) {
    mark.separator = U'.';
  } else if (next == U'。' && sign == at + 1 && (text.at_line_start(at) || text[at - 1] == U' ')) {
    mark.separator = U'.';  // as scans have it
    mark.after = text.skip_blank(sign + 1, range.end);
  } else if (!small && next == U'\n' &&
             (text.at_line_start(at) || (at > range.begin && text[at - 1] == U' ' &&
                                         is_hanzi(text[text.skip_blank(sign, range.end)])))) {
    mark.separator = U' ';  // A above its text
    mark.after = text.skip_blank(sign, range.end);
  } else if (!small && begins_dashed(text, at)) {
    mark.separator = U':';
  } else if (!small && is_alone(text, at, range)) {
    mark.separator = sign > at + 1 ? U' ' : 0;
    mark.after = sign;
  } else {
    return false;
  }
  return true;
}

/// √ A., (√) A.: where the tick at the beginning of the line before the letter stands; where the
/// letter stands if none does.
std::size_t tick_before(const PaperText& text, TextRange range, std::size_t letter) {
  std::size_t at = letter;
  while (at > range.begin && text[at - 1] == U' ') {
    --at;
  }
  const char32_t close = at > range.begin ? text[at - 1] : U'\0';
  const bool bracket = (close == U')' || close == U']') && at > range.begin + 2;
  const std::size_t tick = bracket ? at - 2 : at - 1;
  const std::size_t begin = bracket ? at - 3 : tick;
  return at > range.begin && text[tick] == U'√' && text.at_line_start(begin) ? begin : letter;
}

/// Reads what stands before the mark.
void read_place(const PaperText& text, TextRange range, OptionMark& mark) {
  const char32_t before = mark.begin > range.begin ? text[mark.begin - 1] : U'\0';
  const bool star =
      before == U'*' && (mark.begin - 1 == range.begin || text[mark.begin - 2] == U' ' ||
                         text[mark.begin - 2] == U'\n');
  const std::size_t tick = tick_before(text, range, mark.begin);
  const std::size_t sign = star ? mark.begin - 1 : tick;
  // Behind a stem the star before A says that the question must be answered.
  mark.is_starred = sign < mark.begin && is_strong(mark.separator) &&
                    (mark.label != 'A' || text.at_line_start(sign));
  mark.begin = mark.is_starred ? sign : mark.begin;
  mark.at_line_start = text.at_line_start(mark.begin);
  mark.is_behind_asking = is_behind_asking(text, mark.begin, range.begin);
}

/// C、d.doc: a small letter right behind the label of an option is its text.
bool begins_text_of(const OptionMark& mark, const PaperText& text, std::size_t at) {
  const char32_t label = text[mark.begin];
  return text[at] >= U'a' && mark.after == at && label >= U'A' && label <= U'H' &&
         is_strong(mark.separator);
}

}  // namespace

void take_bullets(const PaperText& text, TextRange range, std::vector<OptionMark>& marks) {
  constexpr std::u32string_view kBullets = U"○●□■◯☐◇◆▲△★☆•·-*◉⊙☒";
  constexpr std::u32string_view kWord = U"选项";
  const auto bullet_of = [&](const OptionMark& mark) {
    std::size_t at = mark.begin;
    while (at > range.begin && text[at - 1] == U' ') {
      --at;
    }
    const bool word = at >= range.begin + kWord.size() && text.has(at - kWord.size(), kWord);
    const bool sign = at > range.begin && kBullets.find(text[at - 1]) != std::u32string_view::npos;
    return word ? at - kWord.size() : sign ? at - 1 : mark.begin;
  };
  if (marks.empty() || (!marks.front().is_starred && bullet_of(marks.front()) == marks[0].begin)) {
    return;  // most options
  }
  constexpr std::u32string_view kHollow = U"○□◯☐◇△☆";
  bool all = marks.size() > 1;
  bool chosen = false;  // some bullets are filled, the others hollow: ☑ A. ☐ B.
  char32_t hollow = 0;
  char32_t filled = 0;
  for (const OptionMark& mark : marks) {
    const std::size_t bullet = bullet_of(mark);
    const bool none = bullet == mark.begin;
    all = all && !none && text[bullet] == text[bullet_of(marks.front())];
    char32_t& kind = kHollow.find(text[bullet]) != std::u32string_view::npos ? hollow : filled;
    const bool same = kind == 0 || kind == text[bullet];
    chosen = (chosen || &mark == &marks.front()) && (!none || mark.is_starred) && same;
    kind = text[bullet];
  }
  chosen = chosen && !all && hollow != 0 && filled != 0;
  for (OptionMark& mark : marks) {
    const std::size_t bullet = bullet_of(mark);
    mark.is_starred = mark.is_starred || (chosen && text[bullet] == filled);
    mark.begin = all || chosen ? bullet : mark.begin;
  }
}

void drop_stray_letters(std::vector<OptionMark>& marks) {
  std::vector<std::size_t> row;
  const auto close = [&] {
    for (const std::size_t i : row) {
      marks[i].is_in_row = row.size() < 3;  // to be dropped
    }
    row.clear();
  };
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (!marks[i].is_in_row) {
      continue;
    }
    const auto next = static_cast<char>('A' + row.size());
    if (marks[i].label != next) {
      close();
    }
    if (marks[i].label == static_cast<char>('A' + row.size())) {
      row.push_back(i);
    }
  }
  close();
  std::erase_if(marks, [](const OptionMark& mark) { return mark.is_in_row; });
}

std::optional<OptionMark> option_mark_at(const PaperText& text, std::size_t at, TextRange range,
                                         OptionNeed need) {
  std::optional<OptionMark> mark = letter_at(text, at, range, need);
  if (!mark || !read_separator(text, range, *mark)) {
    return std::nullopt;
  }
  read_place(text, range, *mark);
  return mark;
}

std::size_t count_first_letters(const PaperText& text, TextRange range) {
  std::size_t count = 0;
  for (std::size_t at = range.begin; (at = text.next(kind::option, at, range.end)) < range.end;
       ++at) {
    count += text[at] == U'A' && may_begin_option(text, at, range) ? 1U : 0U;
  }
  return count;
}

std::vector<OptionMark> find_option_marks(const PaperText& text, TextRange range, OptionNeed need) {
  constexpr std::size_t kUsual = 8;
  std::vector<OptionMark> marks;
  bool has_row = false;
  // The first is asked whatever its kind: the range may begin within a word.
  for (std::size_t at = range.begin; at < range.end;
       at = text.next(kind::option, at + 1, range.end)) {
    if (text[at] < U'A' || text[at] > U'h' || !may_begin_option(text, at, range) ||
        (!marks.empty() && begins_text_of(marks.back(), text, at))) {
      continue;
    }
    const std::optional<OptionMark> mark = option_mark_at(text, at, range, need);
    if (!mark) {
      continue;
    }
    if (marks.empty()) {
      marks.reserve(kUsual);
    }
    has_row = has_row || mark->is_in_row;
    marks.push_back(*mark);
  }
  if (has_row) {
    drop_stray_letters(marks);
  }
  return marks;
}

std::vector<OptionMark> choose_options(const std::vector<OptionMark>& marks, OptionNeed need) {
  return OptionChoice(marks, need).run();
}

}  // namespace tiku
