// Moodle takes the first "{" and the first "}". Writers who do not know its escapes put code and
// sets between them, or leave braces out; where the marks of the answers tell what is meant, that
// is read.
#include "interop/gift/gift_anatomy.h"

#include <algorithm>
#include <vector>

#include "bank/words.h"
#include "base/text.h"
#include "interop/foreign_truths.h"
#include "interop/gift/gift_signs.h"

namespace tiku {
namespace {

constexpr std::string_view kBlank = "_____";

struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The braces that stand in no others, each with its "}"; nothing where they do not come out.
std::vector<Span> outer_braces(std::string_view text) {
  std::vector<Span> out;
  std::int64_t depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{' && depth++ == 0) {
      out.push_back({i, 0});
    } else if (text[i] == '}' && --depth == 0) {
      out.back().end = i;
    }
    if (depth < 0) {
      return {};
    }
  }
  return depth == 0 ? out : std::vector<Span>{};
}

/// Everything that stands in braces of its own is text.
std::string without_inner_braces(std::string_view text) {
  std::string out;
  std::size_t from = 0;
  for (const Span& span : outer_braces(text)) {
    out += text.substr(from, span.begin - from);
    out += hide_signs(text.substr(span.begin, span.end + 1 - span.begin), "~=#{}:");
    from = span.end + 1;
  }
  return out + std::string(text.substr(from));
}

bool is_mark(char c) {
  return c == '=' || c == '~';
}

/// The braces that hold the answers: the only ones with marks of answers in front, or empty ones at
/// the very end.
const Span* answer_braces(std::string_view text, const std::vector<Span>& spans) {
  const Span* found = nullptr;
  for (const Span& span : spans) {
    const std::string_view inner = trim(text.substr(span.begin + 1, span.end - span.begin - 1));
    if (!has_gift_marks(inner)) {
      continue;
    }
    if (found != nullptr) {
      return nullptr;
    }
    found = &span;
  }
  if (found == nullptr && !spans.empty() && trim(text.substr(spans.back().end + 1)).empty() &&
      trim(text.substr(spans.back().begin + 1, spans.back().end - spans.back().begin - 1))
          .empty()) {
    return &spans.back();
  }
  return found;
}

/// Where the lines begin that all have a mark in front (feedback may go on below), behind at least
/// one without: answers without their braces. npos where there are none.
std::size_t marked_lines(std::string_view text) {
  std::size_t first = std::string_view::npos;
  std::size_t marks = 0;
  bool right = false;
  std::size_t begin = 0;
  for (const std::string_view raw : split(text, "\n")) {
    const std::string_view line = trim(raw);
    if (!line.empty() && is_mark(line[0])) {
      first = first == std::string_view::npos ? begin : first;
      right = right || line[0] == '=' || line.starts_with("~%") || line.starts_with("~=");
      ++marks;
    } else if (first != std::string_view::npos && !line.empty() && line[0] != '#') {
      return std::string_view::npos;
    }
    begin += raw.size() + 1;
  }
  return marks >= 2 && right && first > 0 ? first : std::string_view::npos;
}

/// Where each = in mid line stands that no mark of an answer can be: `==`, `x = 1`, `f(x=1)`.
std::vector<std::size_t> inner_equals(std::string_view line) {
  std::vector<std::size_t> out;
  for (std::size_t i = 2; i < line.size(); ++i) {
    const char next = i + 1 < line.size() ? line[i + 1] : ' ';
    if (line[i] == '=' && (next == ' ' || next == '=' || line[i - 1] != ' ')) {
      out.push_back(i);
    }
  }
  return out;
}

/// Whether a mark at the line's beginning, or an = in it other than `inner`, tells an answer.
bool has_right_mark(std::string_view line, std::size_t inner) {
  const bool weighed = line.starts_with("~%") && !line.starts_with("~%-");
  const auto equals = static_cast<std::size_t>(std::count(line.begin(), line.end(), '='));
  return weighed || equals > inner;
}

/// Answers that each have a line: an = in mid line that looks like none is text, unless it is the
/// only mark of a right answer (`~Rome=Paris`).
std::string without_inner_equals(const std::string& answers) {
  std::vector<std::string> out;
  bool marked = false;
  std::size_t inner = 0;
  for (const std::string_view raw : split(answers, "\n")) {
    const std::string_view line = trim(raw);
    if (!line.empty() && !is_mark(line[0]) && line[0] != '#') {
      return answers;
    }
    const std::vector<std::size_t> equals = inner_equals(line);
    marked = marked || has_right_mark(line, equals.size());
    inner += equals.size();
    std::string read(line);
    for (auto at = equals.rbegin(); at != equals.rend(); ++at) {
      read.replace(*at, 1, hide_signs("=", "="));
    }
    out.push_back(std::move(read));
  }
  return out.size() < 2 || (!marked && inner == 1) ? answers : join(out, "\n");
}

void split_feedback(GiftAnatomy& out) {
  const std::size_t general = out.answers.rfind("####");
  if (general != std::string::npos) {
    out.feedback = out.answers.substr(general + 4);
    out.answers = std::string(trim(std::string_view(out.answers).substr(0, general)));
  }
}

/// `text` without a brace at its end that none opens.
std::string_view without_close(std::string_view text) {
  text = trim(text);
  const auto opened = std::count(text.begin(), text.end(), '{');
  const bool lone = text.ends_with('}') && std::count(text.begin(), text.end(), '}') > opened;
  text.remove_suffix(lone ? 1 : 0);
  return trim(text);
}

/// Answers in lines of their own, with no brace, or only the last, or only the first.
bool read_lines(std::string_view text, GiftAnatomy& out) {
  const std::size_t open = text.find('{');
  const std::size_t lines = marked_lines(without_close(text));
  if (lines != std::string_view::npos && open >= lines) {
    out.stem = std::string(text.substr(0, lines));
    out.answers = hide_signs(without_close(text.substr(lines)), "{}");
    out.braces = GiftBraces::by_lines;
    return true;
  }
  if (open == std::string_view::npos || text.find('}') != std::string_view::npos ||
      text.find('{', open + 1) != std::string_view::npos) {
    return false;
  }
  const std::string_view inner = trim(text.substr(open + 1));
  const bool choice = !inner.empty() && is_mark(inner[0]) &&
                      inner.find('~') != std::string_view::npos &&
                      inner.find('=') != std::string_view::npos;
  if (choice && marked_lines("?\n" + std::string(inner)) != std::string_view::npos) {
    out.stem = std::string(text.substr(0, open));
    out.answers = std::string(inner);
    out.braces = GiftBraces::unclosed;
    return true;
  }
  return false;
}

void read_nested(std::string_view text, GiftAnatomy& out) {
  const std::vector<Span> spans = outer_braces(text);
  const Span* found = answer_braces(text, spans);
  if (found == nullptr) {
    return;
  }
  const std::string_view behind = trim(text.substr(found->end + 1));
  out.stem = hide_signs(text.substr(0, found->begin), "{}") +
             (behind.empty() ? std::string() : std::string(kBlank)) + hide_signs(behind, "{}");
  out.answers =
      without_inner_braces(trim(text.substr(found->begin + 1, found->end - found->begin - 1)));
  out.braces = GiftBraces::nested;
}

void read_braces(std::string_view text, GiftAnatomy& out) {
  const std::size_t begin = text.find('{');
  const std::size_t end = text.find('}');
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) {
    const bool none = begin == std::string_view::npos && end == std::string_view::npos;
    out.braces = none ? GiftBraces::none : GiftBraces::open;
    return;
  }
  const std::string_view inner = text.substr(begin + 1, end - begin - 1);
  const std::string_view behind = text.substr(end + 1);
  out.stem = std::string(text.substr(0, begin)) +
             (behind.empty() ? std::string() : std::string(kBlank) + std::string(behind));
  out.answers = std::string(trim(inner));
  out.braces = GiftBraces::plain;
  if (inner.find('{') != std::string_view::npos ||
      behind.find_first_of("{}") != std::string_view::npos) {
    out.braces = GiftBraces::more;
    read_nested(text, out);
  }
}

}  // namespace

std::size_t end_of_gift_name(std::string_view text) {
  // Three colons begin a part of a page in Markdown (::: details).
  const bool named = text.starts_with("::") && !text.starts_with(":::");
  return named ? text.find("::", 2) : std::string_view::npos;
}

bool has_gift_marks(std::string_view answers) {
  if (answers.empty() || is_mark(answers[0]) || answers[0] == '#') {
    return !answers.empty();
  }
  return gift_truth(trim(answers.substr(0, answers.find('#')))).has_value();
}

std::optional<bool> gift_truth(std::string_view word) {
  constexpr std::size_t kLongest = 24;
  if (word.empty() || word.size() > kLongest) {
    return std::nullopt;
  }
  const std::string folded = fold_case(word);
  if (folded == "t" || folded == "true" || folded == "f" || folded == "false") {
    return folded[0] == 't';
  }
  if (folded == "v") {
    return true;  // vrai, verdadero, vero, verdadeiro; F is false in those languages too
  }
  const bool is_ascii = static_cast<unsigned char>(word[0]) < 0x80;
  return is_ascii ? foreign_truth(folded) : parse_truth(word);
}

GiftAnatomy take_gift_apart(std::string_view text) {
  GiftAnatomy out;
  text = trim(text);
  const std::size_t name_end = end_of_gift_name(text);
  if (name_end != std::string_view::npos) {
    out.name = std::string(trim(text.substr(2, name_end - 2)));
    text = trim(text.substr(name_end + 2));
  }
  out.stem = std::string(text);
  if (!read_lines(text, out)) {
    read_braces(text, out);
  }
  split_feedback(out);
  out.answers = without_inner_equals(out.answers);
  return out;
}

}  // namespace tiku
