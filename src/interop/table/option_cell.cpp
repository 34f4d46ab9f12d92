#include "interop/table/option_cell.h"

#include <algorithm>

#include "base/text.h"
#include "interop/table/cell_list.h"
#include "interop/table/skipped_labels.h"
#include "interop/text/scan/option_runs.h"

namespace tiku {
namespace {

std::vector<std::string> pieces_between(std::string_view cell, std::string_view separator) {
  std::vector<std::string> pieces;
  for (const std::string_view piece : split(cell, separator)) {
    if (!trim(piece).empty()) {
      pieces.emplace_back(trim(piece));
    }
  }
  return pieces;
}

/// Bytes of a label and its mark at the front of a text: `A.`, `Ａ、`, `(A)`, `A-`, `A `; 0 where
/// none stands there.
std::size_t label_length(std::string_view text, char label) {
  constexpr std::string_view kMarks[] = {".",  "、", "．", ":",  "：", ")",
                                         "）", "-",  " ",  "，", ","};
  std::size_t at = 0;
  for (const std::string_view open : {"(", "（", "[", "【"}) {
    at = text.starts_with(open) ? open.size() : at;
  }
  const std::string wide = {'\xEF', '\xBC', static_cast<char>(label - 'A' + 0xA1)};
  const std::string plain[] = {std::string(1, label), std::string(1, static_cast<char>(label + 32)),
                               wide};
  for (const std::string& letter : plain) {
    if (!text.substr(at).starts_with(letter)) {
      continue;
    }
    const std::string_view rest = text.substr(at + letter.size());
    if (rest.empty()) {
      return text.size();
    }
    for (const std::string_view close : {"]", "】"}) {
      if (at > 0 && rest.starts_with(close)) {
        return at + letter.size() + close.size();
      }
    }
    for (const std::string_view mark : kMarks) {
      if (rest.starts_with(mark)) {
        return at + letter.size() + mark.size();
      }
    }
  }
  return 0;
}

std::vector<Option> numbered(const std::vector<std::string>& pieces) {
  std::vector<Option> options;
  for (const std::string& piece : pieces) {
    options.push_back({std::string(1, static_cast<char>('A' + options.size())), piece, {}});
  }
  return options;
}

/// The options of a list that a program wrote; their own letters where it has some.
std::vector<Option> listed(const std::vector<CellEntry>& entries) {
  std::vector<std::string> texts;
  bool in_order = true;
  for (const CellEntry& entry : entries) {
    const std::string label(1, static_cast<char>('A' + texts.size()));
    in_order = in_order && (entry.key.empty() || entry.key == label);
    texts.emplace_back(trim(entry.text));
  }
  std::vector<Option> options = numbered(texts);
  for (std::size_t i = 0; !in_order && i < entries.size(); ++i) {
    options[i].label = entries[i].key;
  }
  return options;
}

/// Whether no piece holds more labels than the one it begins with.
bool are_whole(const std::vector<std::string>& pieces) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const char label = static_cast<char>('A' + i);
    const bool first = i == 0 && label_length(pieces[0], 'A') > 0 && pieces.size() > 1;
    if (first && label_length(pieces[1], 'B') == 0) {
      return false;  // A.一天 B.三天 on one line, C. on the next
    }
    if (i > 0 && label_length(pieces[0], 'A') > 0 && label_length(pieces[i], label) == 0) {
      return false;
    }
  }
  return true;
}

/// Labelled options from A on, whatever stands before; none where there is one or a letter alone.
std::vector<OptionMark> marks_in(const PaperText& text) {
  const TextRange all{0, text.size()};
  std::vector<OptionMark> marks =
      choose_options(find_option_marks(text, all, OptionNeed::expected), OptionNeed::expected);
  if (marks.size() < 2 || marks.front().label != 'A' || marks.front().separator == 0) {
    marks.clear();
  }
  return marks;
}

std::vector<Option> options_of(const PaperText& text, const std::vector<OptionMark>& marks) {
  std::vector<Option> options;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const std::size_t end = i + 1 < marks.size() ? marks[i + 1].begin : text.size();
    std::string words = text.joined({marks[i].after, end});
    for (const std::string_view tail : {";", "；", "|", ",", "，"}) {
      if (i + 1 < marks.size() && words.ends_with(tail)) {
        words.resize(words.size() - tail.size());
      }
    }
    options.push_back({std::string(1, marks[i].label), std::string(trim(words)), {}});
  }
  return options;
}

std::vector<Option> by_labels(std::string_view cell) {
  const PaperText text(cell);
  const std::vector<OptionMark> marks = marks_in(text);
  const bool alone = !marks.empty() && text.trimmed({0, marks.front().begin}).empty();
  return alone ? options_of(text, marks) : std::vector<Option>();
}

/// "1. one 2. two": numbers with one mark that count on from 1, each behind white space.
std::vector<Option> by_numbers(std::string_view cell) {
  std::vector<std::string> texts;
  std::string_view rest = trim(cell);
  for (const std::string_view mark : {". ", ") ", "、", "."}) {
    if (!rest.starts_with("1" + std::string(mark))) {
      continue;
    }
    rest.remove_prefix(1 + mark.size());
    while (!rest.empty()) {
      const std::string next = " " + std::to_string(texts.size() + 2) + std::string(mark);
      const std::size_t end = std::min(rest.find(next), rest.size());
      texts.emplace_back(trim(rest.substr(0, end)));
      rest.remove_prefix(std::min(end + next.size(), rest.size()));
    }
    break;
  }
  return texts.size() > 1 ? numbered(texts) : std::vector<Option>();
}

constexpr std::size_t kMostOptions = 26;

bool may_be_options(const std::vector<std::string>& pieces) {
  return pieces.size() >= 2 && pieces.size() <= kMostOptions;
}

/// Signs that seldom stand within an option.
constexpr std::string_view kSeparators[] = {"$;$", "###", "<br>", "<br/>", "<br />", "\n", "|",
                                            "｜",  "┋",   " · ",  " • ",   ";",      "；", "\t"};

/// `A. a bell|C. a key`: parted by a sign, with letters that skip one; nothing where none does.
std::vector<Option> with_skipped_labels(std::string_view cell) {
  for (const std::string_view separator : kSeparators) {
    std::vector<Option> options = numbered(pieces_between(cell, separator));
    if (options.size() <= kMostOptions && !take_skipped_labels(options, 0).empty()) {
      return options;
    }
  }
  return {};
}

/// The labels that are printed in the pieces of a cell.
void take_labels(std::vector<Option>& options) {
  drop_repeated_labels(options);
  take_skipped_labels(options, 0);
}

}  // namespace

OptionCell split_option_cell(std::string_view cell) {
  OptionCell read;
  const std::optional<std::vector<CellEntry>> list = read_cell_list(cell);
  if (list && list->size() <= kMostOptions) {
    read.options = listed(*list);
    take_labels(read.options);
    return read;
  }
  for (const std::string_view separator : kSeparators) {
    const std::vector<std::string> pieces = pieces_between(cell, separator);
    if (may_be_options(pieces) && are_whole(pieces)) {
      read.options = numbered(pieces);
      take_labels(read.options);
      return read;
    }
  }
  for (const std::string_view separator : {" / ", "/"}) {
    const std::vector<std::string> pieces = pieces_between(cell, separator);
    if (may_be_options(pieces) && label_length(pieces[0], 'A') > 0 && are_whole(pieces)) {
      read.options = numbered(pieces);
      take_labels(read.options);
      return read;
    }
  }
  read.options = by_labels(cell);
  read.options = read.options.empty() ? by_numbers(cell) : std::move(read.options);
  read.options = read.options.empty() ? with_skipped_labels(cell) : std::move(read.options);
  for (const std::string_view separator : {"、", "，", ",", "/"}) {
    const std::vector<std::string> pieces = pieces_between(cell, separator);
    if (read.options.empty() && may_be_options(pieces)) {
      read.options = numbered(pieces);
      read.is_unsure = true;
    }
  }
  if (read.options.empty() && !trim(cell).empty()) {
    read.options.push_back({"A", std::string(trim(cell)), {}});
  }
  return read;
}

std::vector<Option> take_stem_options(std::string& stem, std::string_view answer) {
  const std::vector<std::string_view> lines = split(stem, "\n");
  std::size_t first = 1;
  while (first < lines.size() && label_length(trim(lines[first]), 'A') == 0) {
    ++first;
  }
  std::vector<std::string> texts;
  std::string rest;
  for (std::size_t i = first; i < lines.size() && texts.size() < kMostOptions; ++i) {
    const std::string_view line = trim(lines[i]);
    const std::size_t label = label_length(line, static_cast<char>('A' + texts.size()));
    if (label > 0 && rest.empty()) {
      texts.emplace_back(trim(line.substr(label)));
    } else if (!line.empty()) {
      rest += "\n" + std::string(line);
    }
  }
  const std::string_view below = trim(rest);
  const bool repeats = (below.starts_with("正确答案") || below.starts_with("答案")) &&
                       below.find('\n') == std::string_view::npos && !answer.empty() &&
                       below.ends_with(answer);
  const bool foreign = !below.empty() && !repeats;
  if (texts.size() < 2 || foreign ||
      std::any_of(texts.begin(), texts.end(),
                  [](const std::string& text) { return text.empty(); })) {
    return {};
  }
  std::string asked;
  for (std::size_t i = 0; i < first; ++i) {
    asked += (i == 0 ? "" : "\n") + std::string(lines[i]);
  }
  stem = std::string(trim(asked));
  return numbered(texts);
}

std::vector<Option> take_options_in_row(std::string& stem, std::string_view answer) {
  constexpr std::size_t kFewest = 3;
  const PaperText text(stem);
  const std::vector<OptionMark> marks = marks_in(text);
  const char last = marks.empty() ? '@' : marks.back().label;
  const bool named = !answer.empty() && std::all_of(answer.begin(), answer.end(), [last](char c) {
    return c >= 'A' && c <= last;
  });
  if (!named || marks.size() < kFewest || text.trimmed({0, marks.front().begin}).empty()) {
    return {};
  }
  std::vector<Option> options = options_of(text, marks);
  if (std::any_of(options.begin(), options.end(),
                  [](const Option& option) { return option.text.empty(); })) {
    return {};
  }
  const auto stops = [](const Option& option) { return option.text.ends_with("。"); };
  if (std::count_if(options.begin(), options.end(), stops) == 1 && stops(options.back())) {
    options.back().text.resize(options.back().text.size() - std::string_view("。").size());
  }
  stem = text.original(text.trimmed({0, marks.front().begin}));
  return options;
}

namespace {

/// The same where the letter is that of another option: C、 before the text of D, a slip.
std::size_t other_label_length(std::string_view text, const std::vector<Option>& options) {
  for (const Option& option : options) {
    const std::size_t length = label_length(text, option.label.front());
    const std::string_view sign = text.substr(0, length);
    if (sign.ends_with("、") || sign.ends_with("．") || sign.ends_with('.')) {
      return length;
    }
  }
  return 0;
}

}  // namespace

void drop_repeated_labels(std::vector<Option>& options) {
  constexpr std::size_t kFewest = 3;
  std::vector<std::size_t> lengths;
  std::size_t slips = 0;
  std::size_t bare = 0;
  for (const Option& option : options) {
    std::size_t length = label_length(option.text, option.label.front());
    if (length == 0) {
      length = other_label_length(option.text, options);
      slips += length > 0 ? 1U : options.size();
    }
    bare += option.text.size() == length ? 1U : 0U;
    lengths.push_back(length);
  }
  // A, B, C and nothing behind any of them: letters are what there is to choose from.
  const bool repeated = slips == 0 || (slips == 1 && options.size() >= kFewest);
  if (!repeated || options.size() < 2 || bare == options.size()) {
    return;
  }
  for (std::size_t i = 0; i < options.size(); ++i) {
    options[i].text = std::string(trim(std::string_view(options[i].text).substr(lengths[i])));
  }
}

std::vector<std::string> take_option_marks(std::vector<Option>& options, bool stars) {
  constexpr std::string_view kMarks[] = {
      "（正确答案）", "(正确答案)", "（正确）", "(正确)", "[正确答案]",
      "【正确答案】", "√",          "✓",        "*"};
  std::vector<std::string> marked;
  for (Option& option : options) {
    for (const std::string_view mark : kMarks) {
      const std::string_view words = option.text;
      if (words.size() <= mark.size() || (mark == "*" && !stars)) {
        continue;
      }
      if (words.ends_with(mark)) {
        option.text = std::string(trim(words.substr(0, words.size() - mark.size())));
        marked.push_back(option.label);
        break;
      }
      if (words.starts_with(mark)) {
        option.text = std::string(trim(words.substr(mark.size())));
        marked.push_back(option.label);
        break;
      }
    }
  }
  return marked;
}

}  // namespace tiku
