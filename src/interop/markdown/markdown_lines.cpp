#include "interop/markdown/markdown_lines.h"

#include <algorithm>

#include "base/text.h"

namespace tiku {
namespace {

std::size_t leading(std::string_view text, char c) {
  return std::min(text.find_first_not_of(c), text.size());
}

/// The length of "- ", "12. " ... at the beginning; 0 where no item begins.
std::size_t marker_length(std::string_view text, std::string_view& number) {
  if (text.empty()) {
    return 0;
  }
  std::size_t at = 0;
  if (std::string_view("-*+").find(text[0]) != std::string_view::npos) {
    at = 1;
  } else {
    constexpr std::size_t kLongest = 9;
    while (at < text.size() && is_ascii_digit(text[at]) && at < kLongest) {
      ++at;
    }
    if (at == 0 || at == text.size() || (text[at] != '.' && text[at] != ')')) {
      return 0;
    }
    number = text.substr(0, at);
    ++at;
  }
  const std::size_t spaces = leading(text.substr(at), ' ');
  const bool ends = at == text.size();
  if (spaces == 0 && !ends) {
    number = {};
    return 0;
  }
  return at + spaces;
}

/// `[!success]-`: the kind of a callout, and whether it is folded; 0 where there is none.
std::size_t callout_length(std::string_view body) {
  const std::size_t end = body.starts_with("[!") ? body.find(']') : std::string_view::npos;
  const std::string_view kind = end == std::string_view::npos ? "" : body.substr(2, end - 2);
  const bool word = !kind.empty() && std::all_of(kind.begin(), kind.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
  });
  const bool folds =
      word && end + 1 < body.size() && (body[end + 1] == '-' || body[end + 1] == '+');
  return word ? end + (folds ? 2 : 1) : 0;
}

constexpr std::string_view kContainer = ":::";

/// What a comment that holds answers has.
constexpr std::string_view kTelling[] = {"answer", "solution", "explan", "key", "correct",
                                         "答案",   "解析",     "?",      "？"};

bool is_rule(std::string_view text) {
  if (text.empty() || std::string_view("-*_=").find(text[0]) == std::string_view::npos) {
    return false;
  }
  const auto marks = std::count(text.begin(), text.end(), text[0]);
  const auto spaces = std::count(text.begin(), text.end(), ' ');
  return marks >= 3 && marks + spaces == static_cast<std::ptrdiff_t>(text.size()) &&
         text[0] != '_';  // a line of "_" is a blank to be filled
}

class LineReader {
 public:
  std::vector<MarkdownLine> read(std::string_view document) {
    std::int64_t number = 0;
    bool in_front = false;
    for (std::string_view raw : split(document, "\n")) {
      ++number;
      raw = raw.ends_with('\r') ? raw.substr(0, raw.size() - 1) : raw;
      if (number == 1 && trim(raw) == "---" && ends_front_matter(document)) {
        in_front = true;
      } else if (in_front) {
        in_front = trim(raw) != "---";
      } else if (raw.data() >= comment_end_ && !begins_left_out(document, raw)) {
        add_parts(raw, number);
      }
    }
    return std::move(lines_);
  }

 private:
  /// A comment that holds headings: part of the document was left out. Others may hold answers.
  bool begins_left_out(std::string_view document, std::string_view raw) {
    constexpr std::string_view kOpen = "<!--";
    constexpr std::string_view kClose = "-->";
    if (!fence_.empty() || raw.data() < judged_end_ || !trim(raw).starts_with(kOpen) ||
        raw.find(kClose) != raw.npos) {
      return false;  // nearly all
    }
    const auto at = static_cast<std::size_t>(raw.data() - document.data());
    const std::size_t close = document.find(kClose, at);
    judged_end_ = document.data() + std::min(close, document.size());
    if (close == document.npos || !is_left_out(document.substr(at, close - at))) {
      return false;
    }
    comment_end_ = document.data() + close + kClose.size();
    return true;
  }

  /// Below headings of its own, or many lines that tell no answer: how to fill a form in.
  static bool is_left_out(std::string_view comment) {
    constexpr std::ptrdiff_t kMany = 5;
    if (comment.find("\n#") != comment.npos) {
      return true;
    }
    if (std::count(comment.begin(), comment.end(), '\n') < kMany) {
      return false;
    }
    const std::string folded = fold_case(comment);
    return std::none_of(std::begin(kTelling), std::end(kTelling), [&folded](std::string_view word) {
      return folded.find(word) != std::string::npos;
    });
  }

  static bool ends_front_matter(std::string_view document) {
    constexpr std::size_t kHead = 4096;
    return document.substr(0, kHead).find("\n---") != std::string_view::npos;
  }

  /// `<details><summary>Answer</summary>B: it is ...</details>`: what is shut away is a line of its
  /// own, however it is written.
  void add_parts(std::string_view raw, std::int64_t number) {
    constexpr std::string_view kHead = "</summary>";
    constexpr std::string_view kEnd = "</details>";
    const std::size_t head = fence_.empty() ? raw.find(kHead) : std::string_view::npos;
    const std::size_t behind = head == std::string_view::npos ? 0 : head + kHead.size();
    const std::size_t end = fence_.empty() ? raw.find(kEnd, behind) : std::string_view::npos;
    const std::string_view inside = trim(raw.substr(behind, end - behind));
    if ((behind == 0 && end == std::string_view::npos) || inside.empty()) {
      add(raw, number);
      return;
    }
    const std::size_t indent = leading(raw, ' ');
    if (behind > 0) {
      add(raw.substr(0, behind), number);
    }
    add(inside, number, indent);
    if (end != std::string_view::npos) {
      add(raw.substr(end), number, indent);
    }
  }

  /// `indent`: spaces before what is left of the line.
  void add(std::string_view raw, std::int64_t number, std::size_t indent = 0) {
    MarkdownLine line;
    line.line = number;
    std::string_view text = raw;
    const std::size_t deepest = in_item_ ? kDeepestQuote : kDeepestQuote / 4;
    while (leading(text, ' ') <= deepest && text.substr(leading(text, ' ')).starts_with('>')) {
      line.is_quoted = true;
      text.remove_prefix(leading(text, ' ') + 1);
    }
    std::string_view body = trim(text);
    if (const std::size_t kind = line.is_quoted ? callout_length(body) : 0; kind > 0) {
      line.is_callout = true;
      body = trim(body.substr(kind));
    }
    if (!fence_.empty()) {
      if (body.starts_with(fence_) && trim(body.substr(leading(body, fence_[0]))).empty()) {
        fence_.clear();
      }
      add_code(line, text);
      return;
    }
    if (body.starts_with("```") || body.starts_with("~~~")) {
      fence_ = std::string(body.substr(0, leading(body, body[0])));
      fence_indent_ = leading(text, ' ');
      add_code(line, text);
      return;
    }
    line.hard_break = text.ends_with("  ") || text.ends_with('\\');
    line.indent = indent + leading(text, ' ') + 4 * leading(text, '\t');
    block(body.ends_with('\\') ? body.substr(0, body.size() - 1) : body, line);
    in_item_ = line.kind == MarkdownLine::Kind::item || (in_item_ && line.is_quoted);
    lines_.push_back(line);
  }

  void add_code(MarkdownLine& line, std::string_view text) {
    line.kind = MarkdownLine::Kind::code;
    line.text = text.substr(std::min(leading(text, ' '), fence_indent_));
    lines_.push_back(line);
  }

  static void block(std::string_view body, MarkdownLine& line) {
    using Kind = MarkdownLine::Kind;
    line.text = body;
    if (body.empty()) {
      line.kind = Kind::blank;
      return;
    }
    const std::size_t marks = leading(body, '#');
    if (marks >= 1 && marks <= 6 && (marks == body.size() || body[marks] == ' ')) {
      line.kind = Kind::heading;
      line.level = static_cast<int>(marks);
      line.text = trim(body.substr(marks));
      return;
    }
    if (is_rule(body)) {
      line.kind = Kind::rule;
      return;
    }
    if (body.starts_with(kContainer) && leading(body, ':') == body.size()) {
      line.kind = Kind::text;
      line.text = "</details>";  // ends what `::: details` began
      return;
    }
    const std::size_t marker = marker_length(body, line.number);
    line.kind = marker > 0 ? Kind::item : Kind::text;
    if (marker > 0) {
      line.text = body.substr(marker);
      box(line);
    }
  }

  /// "[ ] text", "[x] text", "( ) text".
  static void box(MarkdownLine& line) {
    const std::string_view text = line.text;
    const bool is_box =
        text.size() >= 3 &&
        ((text[0] == '[' && text[2] == ']') || (text[0] == '(' && text[2] == ')')) &&
        (text.size() == 3 || text[3] == ' ') &&
        std::string_view(" xX").find(text[1]) != std::string_view::npos;
    if (is_box) {
      line.has_box = true;
      line.is_ticked = text[1] != ' ';
      line.text = trim(text.substr(3));
    }
  }

  /// Spaces before a quotation right below an item, which belongs to that; elsewhere so many are
  /// those of code.
  static constexpr std::size_t kDeepestQuote = 12;

  std::vector<MarkdownLine> lines_;
  /// Behind the last comment that is left out.
  const char* comment_end_ = nullptr;
  /// Of the last comment that was looked at.
  const char* judged_end_ = nullptr;
  bool in_item_ = false;
  /// The fence that is open.
  std::string fence_;
  std::size_t fence_indent_ = 0;
};

}  // namespace

std::vector<MarkdownLine> read_markdown_lines(std::string_view document) {
  return LineReader().read(document);
}

std::string_view container_head(std::string_view raw) {
  if (!raw.starts_with(kContainer)) {
    return {};
  }
  const std::string_view head = trim(raw.substr(leading(raw, ':')));
  const std::string_view title = trim(head.substr(std::min(head.find(' '), head.size())));
  return title.empty() ? head : title;
}

std::string_view front_matter(std::string_view document) {
  const bool opens = document.starts_with("---\n") || document.starts_with("---\r\n");
  const std::size_t end = std::min(document.find("\n---", 3), document.size());
  return document.substr(0, opens ? end : 0);
}

std::string front_matter_value(std::string_view document, std::string_view field) {
  for (const std::string_view raw : split(front_matter(document), "\n")) {
    if (raw.starts_with(field) && raw.substr(field.size()).starts_with(':')) {
      std::string_view value = trim(raw.substr(field.size() + 1));
      const bool quoted =
          value.size() > 1 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0];
      return std::string(quoted ? value.substr(1, value.size() - 2) : value);
    }
  }
  return {};
}

}  // namespace tiku
