#include "interop/text/english/option_lines.h"

#include <algorithm>
#include <span>

#include "base/text.h"
#include "interop/arrow_mark.h"
#include "interop/text/scan/byte_set.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// What stands before the letter.
struct Ornaments {
  std::size_t after = 0;
  bool is_ticked = false;
  bool is_bold = false;
};

constexpr std::string_view kTicks[] = {"[x]", "[X]", "(x)", "(X)", "[✓]", "[✔]",         "✓",
                                       "✔",   "✅",   "☑",   "☒",   "◉",   "\xEF\xB8\x8F"};
constexpr std::string_view kOthers[] = {"[ ]", "[]", "( )", "()", "☐", "□", "■", "○", "●", "◯", "◦",
                                        "•",   "·",  "▪",   "–",  "—", "→", "►", "✗", "❌", "✘"};
constexpr std::string_view kPlain = " \t-+>|#,*_";

/// Most lines begin with none.
constexpr ByteSet kOrnaments = ByteSet(kPlain).with_firsts(kTicks).with_firsts(kOthers);

/// The size of the one of `signs` that stands at the begin of `rest`; 0 where none does.
std::size_t size_among(std::span<const std::string_view> signs, std::string_view rest) {
  const auto found = std::find_if(signs.begin(), signs.end(),
                                  [rest](std::string_view one) { return rest.starts_with(one); });
  return found == signs.end() ? 0 : found->size();
}

Ornaments read_ornaments(std::string_view line) {
  Ornaments found;
  std::size_t at = 0;
  while (at < line.size() && kOrnaments.has(line[at])) {
    const char c = line[at];
    if (c == '*' || c == '_') {
      std::size_t end = at;
      while (end < line.size() && line[end] == c) {
        ++end;
      }
      found.is_bold = end - at > 1;
      // A star before a space is a bullet, one before the letter marks it.
      found.is_ticked =
          found.is_ticked || (c == '*' && end - at == 1 && end < line.size() && line[end] != ' ');
      at = end;
    } else if (kPlain.find(c) != std::string_view::npos) {
      ++at;
    } else if (const std::size_t tick = size_among(kTicks, line.substr(at)); tick > 0) {
      found.is_ticked = true;
      at += tick;
    } else if (const std::size_t other = size_among(kOthers, line.substr(at)); other > 0) {
      at += other;
    } else {
      break;
    }
  }
  found.after = at;
  return found;
}

std::size_t past_stars(std::string_view line, std::size_t at) {
  while (at < line.size() && (line[at] == '*' || line[at] == '_')) {
    ++at;
  }
  return at;
}

/// Behind a dash that belongs to the letter before it, `A.- a bell`; one before a digit is a minus.
std::size_t past_dash(std::string_view line, std::size_t at) {
  const bool is_dash = at + 1 < line.size() && line[at] == '-' && !is_ascii_digit(line[at + 1]);
  return at + (is_dash ? 1U : 0U);
}

/// Behind a point at `close`; npos where it shortens a word, `e.g.`, `a.m.`
std::size_t past_point(std::string_view line, std::size_t close) {
  const char behind = close + 1 < line.size() ? line[close + 1] : ' ';
  const bool shortens =
      is_ascii_letter(behind) && close + 2 < line.size() && line[close + 2] == '.';
  if (shortens) {
    return std::string_view::npos;
  }
  return behind == ')' ? close + 2 : past_dash(line, close + 1);
}

/// Behind a bracket at `close`, and the point or dash behind it: `a).- a bell`.
std::size_t past_bracket(std::string_view line, std::size_t close) {
  std::size_t end = close + 1;
  end += end < line.size() && line[end] == '.' ? 1U : 0U;
  return past_dash(line, end);
}

/// Behind what closes a letter whose bracket is open or not, at `at`; the sign goes to `option`.
/// npos where nothing closes it.
std::size_t past_close(std::string_view line, std::size_t at, char open, OptionLine& option) {
  constexpr std::size_t kNone = std::string_view::npos;
  const std::size_t close = past_stars(line, past_spaces(line, at));
  if (close >= line.size()) {
    return kNone;
  }
  option.sign = line[close];
  if (open != 0 || option.sign == ')') {
    const bool closes = option.sign == (open == '[' ? ']' : ')');
    return closes ? past_bracket(line, close) : kNone;
  }
  if (close == at && option.sign == '.') {
    return past_point(line, close);
  }
  const bool is_dash = line.substr(close).starts_with("–");
  if (is_dash || option.sign == ':' || option.sign == '-') {
    const std::size_t end = close + (is_dash ? 3U : 1U);
    return end < line.size() && line[end] == ' ' ? end : kNone;
  }
  option.sign = ' ';
  return line[at] == ' ' && option.is_capital ? at : kNone;
}

}  // namespace

OptionLine read_option_line(std::string_view line) {
  constexpr std::size_t kMost = 10;
  const Ornaments before = read_ornaments(line);
  std::size_t at = before.after;
  if (at >= line.size()) {
    return {};
  }
  const char open = line[at] == '(' || line[at] == '[' ? line[at] : '\0';
  at = open != 0 ? past_spaces(line, at + 1) : at;
  if (at >= line.size() || !is_ascii_letter(line[at])) {
    return {};
  }
  OptionLine option;
  option.is_capital = line[at] < 'a';
  const auto place = static_cast<std::size_t>((line[at] | 0x20) - 'a') + 1;
  const std::size_t close = past_close(line, at + 1, open, option);
  if (place > kMost || close == std::string_view::npos) {
    return {};
  }
  option.place = place;
  option.is_ticked = before.is_ticked;
  const std::size_t stars = past_stars(line, close);
  option.text = trim(line.substr(stars));
  // `**a. a bell**`: all of it; `**A)** a bell`: the letter alone.
  if (before.is_bold && stars == close && option.text.ends_with("**")) {
    option.is_bold = true;
    option.text = trim(option.text.substr(0, option.text.size() - 2));
  }
  return option;
}

OptionLine read_digit_option(std::string_view line) {
  const std::size_t open = read_ornaments(line).after;
  OptionLine option;
  if (open + 2 < line.size() && (line[open] == '(' || line[open] == '[') && line[open + 1] >= '1' &&
      line[open + 1] <= '9' && line[open + 2] == (line[open] == '(' ? ')' : ']')) {
    option.place = static_cast<std::size_t>(line[open + 1] - '0');
    option.sign = line[open + 2];
    option.text = trim(line.substr(open + 3));
  }
  return option;
}

OptionLine read_bullet_option(std::string_view line) {
  const Ornaments before = read_ornaments(line);
  OptionLine option;
  if (before.after == 0 || before.after >= line.size() || line[before.after - 1] != ' ' ||
      line.front() == '#' || line.front() == '>' || line.front() == '|') {
    return option;
  }
  option.place = 1;
  // The bytes of a bullet differ in the last one.
  option.sign = line[before.after < 4 ? 0 : 2];
  option.is_ticked = before.is_ticked;
  option.text = trim(line.substr(before.after));
  if (before.is_bold && option.text.ends_with("**")) {
    option.is_bold = true;
    option.text = trim(option.text.substr(0, option.text.size() - 2));
  }
  return option;
}

std::size_t right_mark_begin(std::string_view text) {
  constexpr std::string_view kMarks[] = {"(answer)",  "(correct answer)",
                                         "(correct)", "[correct]",
                                         "(right)",   "(ans)",
                                         "✅",         "✓",
                                         "✔",         "☑",
                                         "(✓)",       "(✔)"};
  for (const std::string_view mark : kMarks) {
    if (text.size() >= mark.size() && has_word(text, text.size() - mark.size(), mark)) {
      return text.size() - mark.size();
    }
  }
  if (const std::optional<ArrowMark> arrow = arrow_mark(text); arrow && arrow->end == text.size()) {
    return arrow->begin;
  }
  // One star alone: two are emphasis, or a product.
  const bool is_starred = text.ends_with('*') && text.find('*') == text.size() - 1;
  return text.size() - (is_starred ? 1U : 0U);
}

bool names_options(std::string_view line) {
  constexpr std::string_view kNames[] = {"options",
                                         "option",
                                         "choices",
                                         "answer choices",
                                         "answer options",
                                         "alternatives",
                                         "alternativas",
                                         "opciones",
                                         "opções",
                                         "opzioni",
                                         "choix",
                                         "propositions",
                                         "choix de réponse",
                                         "choix de réponses",
                                         "réponses possibles",
                                         "antwortmöglichkeiten",
                                         "antwortoptionen",
                                         "auswahl",
                                         "respuestas posibles",
                                         "risposte possibili",
                                         "antwoordopties",
                                         "svarsalternativ"};
  line.remove_suffix(line.ends_with(':') ? 1 : 0);
  return std::any_of(std::begin(kNames), std::end(kNames), [line](std::string_view name) {
    return name.size() == line.size() && has_word(line, 0, name);
  });
}

std::size_t past_ornaments(std::string_view line) {
  return read_ornaments(line).after;
}

}  // namespace tiku
