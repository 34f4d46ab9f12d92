#include "interop/markdown/quiz_lines.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/arrow_mark.h"
#include "interop/markdown/inline_text.h"

namespace tiku {
namespace {

/// What one title says: with a colon, all of it without one, or the word it begins with.
std::optional<QuizAnnounced> title_announced(std::string_view title) {
  const std::size_t space = std::min(title.find(' '), title.size());
  std::optional<QuizAnnounced> found = quiz_announced(title);
  for (const std::size_t end : {title.size(), space}) {
    if (!found) {
      found = quiz_announced(std::string(title.substr(0, end)) + ":");
      found = found && found->length > end ? found : std::nullopt;
      if (found) {
        found->length = std::min(end + 1, title.size());
      }
    }
  }
  return found;
}

/// |:-|:-|
bool is_table_rule(std::string_view line) {
  return line.starts_with('|') && line.find('-') != std::string_view::npos &&
         line.find_first_not_of("|:- ") == std::string_view::npos;
}

}  // namespace

std::optional<QuizRow> option_row(std::string_view raw) {
  constexpr std::size_t kCells = 4;  // nothing stands before the first bar and behind the last
  if (!raw.starts_with('|') || !raw.ends_with('|')) {
    return std::nullopt;
  }
  const std::vector<std::string_view> cells = split(raw, "|");
  const std::string label = cells.size() == kCells ? read_inline(trim(cells[1])).text : "";
  const bool letter = label.size() == 1 && label[0] >= 'A' && label[0] <= 'Z';
  return letter ? std::optional(QuizRow{label[0], trim(cells[2])}) : std::nullopt;
}

void drop_table_head(std::string& stem) {
  const std::size_t rule = stem.rfind('\n');
  if (rule == std::string::npos || !is_table_rule(std::string_view(stem).substr(rule + 1))) {
    return;
  }
  stem.resize(rule);
  const std::size_t head = stem.rfind('\n');
  if (head != std::string::npos && std::string_view(stem).substr(head + 1).starts_with('|')) {
    stem.resize(head);
  }
}

std::optional<QuizField> quiz_field(std::string_view line) {
  const std::size_t colon = line.find(':');
  const std::string_view name = line.substr(0, colon);
  const bool named = colon != line.npos && !name.empty() && name[0] >= 'a' && name[0] <= 'z' &&
                     name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == name.npos;
  if (!named || (colon + 1 < line.size() && line[colon + 1] != ' ')) {
    return std::nullopt;
  }
  std::string_view value = trim(line.substr(colon + 1));
  for (const std::string_view around : {"[]", "\"\"", "''"}) {
    const bool both =
        value.size() > 1 && value.front() == around.front() && value.back() == around.back();
    value = both ? trim(value.substr(1, value.size() - 2)) : value;
  }
  return QuizField{name, value};
}

bool holds_answer(const QuizField& field) {
  constexpr std::string_view kNames[] = {"answer",       "answer_key",      "correct_answer",
                                         "right_answer", "correct_answers", "correct_option"};
  constexpr std::string_view kNone[] = {"", "null", "none", "~", "unknown"};
  const std::string folded = fold_case(field.value);
  return std::find(std::begin(kNames), std::end(kNames), field.name) != std::end(kNames) &&
         std::find(std::begin(kNone), std::end(kNone), folded) == std::end(kNone);
}

std::optional<QuizAnnounced> callout_announced(std::string_view title) {
  std::optional<QuizAnnounced> found = title_announced(title);
  if (found) {
    const std::optional<QuizAnnounced> again = quiz_announced(title.substr(found->length));
    found->length += again && again->word == found->word ? again->length : 0;
  }
  return found;
}

std::optional<QuizNumber> own_number(std::string_view raw) {
  if (!raw.starts_with("**")) {
    return std::nullopt;
  }
  std::size_t at = 2;
  while (at < raw.size() && (is_ascii_digit(raw[at]) || (raw[at] == '.' && at > 2))) {
    ++at;
  }
  if (at == 2 || !raw.substr(at).starts_with("** ")) {
    return std::nullopt;
  }
  std::string number(raw.substr(2, at - 2));
  const bool whole = number.ends_with('.');
  number.resize(number.size() - (whole ? 1 : 0));
  return whole || number.find('.') != std::string::npos
             ? std::optional(QuizNumber{std::move(number), at + 3})
             : std::nullopt;
}

bool may_be_number(std::string_view raw) {
  const std::size_t digit = raw.find_first_of("0123456789");
  const std::size_t slash = raw.find('\\');
  return digit != std::string_view::npos &&
         (slash == std::string_view::npos || slash > digit + 5 || slash < digit);
}

std::optional<MarkdownLine> bare_box(const MarkdownLine& line) {
  const std::string_view text = line.text;
  const bool open = text.starts_with('(') || text.starts_with('[');
  const bool closed = text.size() > 2 && text[2] == (text[0] == '(' ? ')' : ']');
  const bool ticked = closed && (text[1] == 'x' || text[1] == 'X');
  if (!open || !closed || !(ticked || text[1] == ' ') || (text.size() > 3 && text[3] != ' ')) {
    return std::nullopt;
  }
  MarkdownLine box = line;
  box.kind = MarkdownLine::Kind::item;
  box.has_box = true;
  box.is_ticked = ticked;
  box.text = trim(text.substr(3));
  return box;
}

bool take_right_mark(std::string& text) {
  constexpr std::string_view kMarks[] = {
      "✅", "✔", "✓", "☑", "(correct)", "(correct answer)", "[correct]", " [x]"};
  std::string_view words = trim(text);
  bool taken = false;
  for (const std::string_view mark : kMarks) {
    const bool ends =
        words.size() > mark.size() && fold_case(words.substr(words.size() - mark.size())) == mark;
    words = ends ? trim(words.substr(0, words.size() - mark.size())) : words;
    taken = taken || ends;
  }
  std::string kept(words);
  if (const std::optional<ArrowMark> arrow = arrow_mark(words)) {
    const std::string_view behind = trim(words.substr(arrow->end));
    kept = std::string(trim(words.substr(0, arrow->begin)));
    kept += (behind.empty() ? "" : " ") + std::string(behind);
    taken = true;
  }
  if (taken) {
    text = std::move(kept);
  }
  return taken;
}

std::string take_own_label(std::string& text) {
  const std::size_t end = text.find(". ");
  constexpr std::size_t kLongest = 8;
  const bool bare = text.ends_with('.') && text.size() <= kLongest;
  if (end > kLongest && !bare) {
    return {};
  }
  std::string label = text.substr(0, bare && end > kLongest ? text.size() - 1 : end);
  text = end <= kLongest ? text.substr(end + 2) : "";
  return label;
}

std::optional<QuizLabel> label_of(const std::string& text, bool bare) {
  const std::optional<QuizLabel> marked = quiz_label(text);
  const bool stands = bare && text.size() > 2 && text[0] >= 'A' && text[0] <= 'Z' && text[1] == ' ';
  return marked || !stands ? marked : std::optional(QuizLabel{text[0], 2});
}

std::string take_label(std::string& text, std::size_t index, bool own, bool bare) {
  if (std::string label = own ? take_own_label(text) : ""; !label.empty()) {
    return label;
  }
  const std::optional<QuizLabel> label = label_of(text, bare);
  if (!label || label->label != static_cast<char>('A' + index)) {
    return {};
  }
  text = text.substr(label->length);
  return std::string(1, label->label);
}

std::string take_explanation(std::string& answer) {
  std::string told;
  for (const std::string_view word : {"【解析】", "解析：", "解析:", "Explanation:"}) {
    const std::size_t at = answer.find(word);
    if (at != std::string::npos && at > 0) {
      told = std::string(trim(std::string_view(answer).substr(at + word.size())));
      answer = std::string(trim(std::string_view(answer).substr(0, at)));
    }
  }
  return told;
}

std::string without_lead_signs(const std::string& text) {
  std::string_view rest = text;
  // Pictures are four bytes from F0 9F on; older signs three from E2 94 to E2 AD; and what follows
  // some of them says only how they look.
  for (bool taken = true; taken && rest.size() > 3;) {
    const auto second = static_cast<unsigned char>(rest[1]);
    const std::size_t size = rest.starts_with("\xF0\x9F")                                    ? 4
                             : rest[0] == '\xE2' && second >= 0x94 && second <= 0xAD         ? 3
                             : rest.starts_with("\xEF\xB8\x8F") && rest.size() < text.size() ? 3
                                                                                             : 0;
    taken = size > 0;
    rest = taken ? trim(rest.substr(size)) : rest;
  }
  return rest.size() < text.size() ? std::string(rest) : text;
}

std::string without_dash(const std::string& text) {
  for (const std::string_view dash : {"— ", "– ", "- "}) {
    if (text.starts_with(dash)) {
      return std::string(trim(std::string_view(text).substr(dash.size())));
    }
  }
  return text;
}

bool is_letter_alone(std::string_view text) {
  const bool letter = !text.empty() && text[0] >= 'A' && text[0] <= 'H';
  const std::string_view rest = letter ? text.substr(1) : "?";
  return rest.empty() || rest.starts_with(" - ") || rest.starts_with(" – ") ||
         rest.starts_with(" — ") || rest.starts_with(" (");
}

bool is_link_alone(std::string_view raw) {
  raw.remove_prefix(raw.starts_with('!') ? 1 : 0);
  const std::size_t middle = raw.starts_with('[') && raw.ends_with(')') ? raw.find("](") : raw.npos;
  return middle != raw.npos && raw.find(')', middle) + 1 == raw.size() && raw.find(']') == middle;
}

bool is_page_link(std::string_view raw) {
  while (raw.starts_with('*') && raw.ends_with('*') && raw.size() > 1) {
    raw = raw.substr(1, raw.size() - 2);
  }
  const std::size_t address = raw.starts_with('[') && raw.ends_with(')') ? raw.find("](#") : 0;
  return address > 0 && address < raw.size() && raw.find(')', address) + 1 == raw.size();
}

bool begins_in_bold(const std::vector<MarkdownLine>& lines, std::size_t i) {
  using Kind = MarkdownLine::Kind;
  if (lines[i].kind != Kind::text || !lines[i].text.starts_with("**")) {
    return false;
  }
  const std::optional<QuizLabel> first = quiz_label(read_inline(lines[i].text).text);
  const std::optional<QuizLabel> second = i + 1 < lines.size() && lines[i + 1].kind == Kind::item
                                              ? quiz_label(read_inline(lines[i + 1].text).text)
                                              : std::nullopt;
  return first && first->label == 'A' && second && second->label == 'B';
}

std::size_t shuffled_options(const std::vector<MarkdownLine>& lines, std::size_t first) {
  constexpr std::size_t kFewest = 3;
  constexpr std::size_t kMost = 10;
  std::string letters;
  for (std::size_t i = first; i < lines.size() && letters.size() < kMost; ++i) {
    const std::optional<QuizLabel> label =
        lines[i].kind == MarkdownLine::Kind::text ? quiz_label(lines[i].text) : std::nullopt;
    if (!label) {
      break;
    }
    letters += label->label;
  }
  std::string sorted = letters;
  std::sort(sorted.begin(), sorted.end());
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (sorted[i] != static_cast<char>('A' + i)) {
      return 0;
    }
  }
  return letters.size() >= kFewest && letters != sorted ? letters.size() : 0;
}

void take_wrapped_marks(std::vector<MarkdownLine>& lines) {
  constexpr std::size_t kMostLines = 4;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::string_view mark = lines[i].text.substr(0, 2);
    if (lines[i].kind != MarkdownLine::Kind::item || (mark != "__" && mark != "**") ||
        lines[i].text.find(mark, 2) != std::string_view::npos) {
      continue;
    }
    std::size_t end = i + 1;
    while (end < lines.size() && end - i < kMostLines &&
           lines[end].kind == MarkdownLine::Kind::text && lines[end].text.find(mark) == mark.npos) {
      ++end;
    }
    const bool closes = end < lines.size() && lines[end].kind == MarkdownLine::Kind::text &&
                        lines[end].text.ends_with(mark) &&
                        lines[end].text.find(mark) + mark.size() == lines[end].text.size();
    if (closes) {
      lines[i].text.remove_prefix(mark.size());
      lines[end].text.remove_suffix(mark.size());
    }
  }
}

}  // namespace tiku
