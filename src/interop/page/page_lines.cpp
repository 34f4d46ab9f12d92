#include "interop/page/page_lines.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/markup/entities.h"
#include "interop/markup/html_pieces.h"
#include "interop/text/layout/marked_blanks.h"
#include "interop/text/scan/paper_text.h"

namespace tiku {
namespace {

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// `lower-alpha` as a style, `a` as a type.
bool counts_in_letters(const HtmlTag& tag) {
  const std::string type = html_attribute(tag, "type");
  return type == "a" || type == "A" ||
         html_attribute(tag, "style").find("-alpha") != std::string::npos;
}

/// Whether the class says that this is what is right. `right` alone is where text stands.
bool is_marked_right(const HtmlTag& tag) {
  const std::string classes = fold_case(html_attribute(tag, "class"));
  const std::vector<std::string_view> all = split(classes, " ");
  return std::any_of(all.begin(), all.end(), [](std::string_view one) {
    return is_one_of(one, {"correct", "correct-answer", "correctanswer", "is-correct",
                           "right-answer", "answer-correct"});
  });
}

/// Around words that are red or underlined, until it is known what that tells; no page has them.
constexpr std::string_view kSetOffBegin = "\xEF\xB7\x90";
constexpr std::string_view kSetOffEnd = "\xEF\xB7\x91";

/// <u>, <font color="red">, <span style="color: #ff0000">
bool sets_off(const HtmlTag& tag) {
  if (tag.name == "u") {
    return true;
  }
  if (!is_one_of(tag.name, {"font", "span", "b", "strong", "em"})) {
    return false;
  }
  std::string style = without_spaces(fold_case(html_attribute(tag, "style")));
  for (std::size_t at = style.find("background-color"); at != std::string::npos;
       at = style.find("background-color")) {
    style.erase(at, std::min(style.find(';', at), style.size()) - at);
  }
  const std::size_t colour = style.find("color:");
  const std::string named = fold_case(html_attribute(tag, "color"));
  const std::string value = colour == std::string::npos
                                ? named
                                : style.substr(colour + 6, style.find(';', colour) - colour - 6);
  return is_one_of(value, {"red", "crimson", "#f00", "#ff0000", "#e00", "#c00", "#cc0000",
                           "#c00000", "rgb(255,0,0)"});
}

/// The lines with the words of fill-ins drawn that are set off, and without the signs around them.
void draw_blanks(std::string& text) {
  text = with_marked_blanks(std::move(text));
  std::string kept;
  std::size_t from = 0;
  for (std::size_t at = text.find("\xEF\xB7"); at != std::string::npos;
       at = text.find("\xEF\xB7", at + 1)) {
    const std::string_view sign = std::string_view(text).substr(at, kSetOffBegin.size());
    if (sign == kSetOffBegin || sign == kSetOffEnd) {
      kept.append(text, from, at - from);
      from = at + sign.size();
    }
  }
  text = kept.append(text, from);
}

class PageLines {
 public:
  explicit PageLines(std::string_view html) : html_(html), pieces_(html, HtmlTags::any) {}

  LinedText run() {
    while (const std::optional<HtmlPiece> piece = pieces_.next()) {
      go_to(piece->words.empty() ? piece->tag.attributes : piece->words);
      add_words(decode_entities(piece->words));
      const HtmlTag& tag = piece->tag;
      if (tag.size == 0) {
        continue;
      }
      if (tag.is_end) {
        close(tag);
      } else {
        open(tag);
      }
    }
    end_line();
    if (has_set_off_) {
      draw_blanks(lines_.text);
    }
    return std::move(lines_);
  }

 private:
  struct List {
    bool is_ordered = false;
    bool has_letters = false;
    std::int64_t items = 0;
  };

  /// Counts the lines of the file up to what is read now.
  void go_to(std::string_view here) {
    const char* const at = here.empty() ? nullptr : here.data();
    if (at != nullptr && at >= html_.data() + counted_ && at < html_.data() + html_.size()) {
      const auto to = static_cast<std::size_t>(at - html_.data());
      line_ += std::count(html_.begin() + static_cast<std::ptrdiff_t>(counted_),
                          html_.begin() + static_cast<std::ptrdiff_t>(to), '\n');
      counted_ = to;
    }
  }

  void add_words(std::string_view words) {
    std::int64_t line = line_;
    for (const char c : words) {
      const bool is_break = c == '\n' || c == '\r';
      line += c == '\n' ? 1 : 0;
      if (is_break && depth_of_code_ > 0) {
        end_line();
      } else if (is_break || c == ' ' || c == '\t') {
        has_space_ = !shown_.empty();
      } else {
        shown_ += has_space_ ? " " : "";
        if (depth_of_set_off_ > 0 && !is_set_off_) {
          is_set_off_ = true;
          set_off_.push_back({shown_.size(), shown_.size()});
        }
        shown_ += c;
        has_space_ = false;
        place_ = place_ == 0 ? line : place_;
      }
    }
  }

  void open_style(const HtmlTag& tag) {
    if (is_one_of(tag.name, {"u", "font", "span", "b", "strong", "em"})) {
      styles_.emplace_back(tag.name, sets_off(tag));
      depth_of_set_off_ += styles_.back().second ? 1 : 0;
    }
  }

  void close_style(const HtmlTag& tag) {
    if (styles_.empty() || styles_.back().first != tag.name) {
      return;
    }
    depth_of_set_off_ -= styles_.back().second ? 1 : 0;
    styles_.pop_back();
    if (depth_of_set_off_ == 0) {
      end_set_off();
    }
  }

  void end_set_off() {
    if (is_set_off_) {
      set_off_.back().end = shown_.size();
      is_set_off_ = false;
    }
  }

  /// The line with signs around what is set off in it.
  std::string with_signs() {
    std::string line;
    std::size_t from = 0;
    for (const TextRange& words : set_off_) {
      line.append(shown_, from, words.begin - from).append(kSetOffBegin);
      line.append(shown_, words.begin, words.end - words.begin).append(kSetOffEnd);
      from = words.end;
    }
    has_set_off_ = has_set_off_ || !set_off_.empty();
    return line.append(shown_, from);
  }

  void open(const HtmlTag& tag) {
    open_style(tag);
    if (tag.kind == TagKind::dropped || is_furniture(tag)) {
      end_line();
      pieces_.skip_content(tag);
    } else if (tag.name == "input") {
      add_field(tag);
    } else if (tag.name == "textarea" || tag.name == "select") {
      pieces_.skip_content(tag);
      add_words(" ____ ");
    } else if (tag.name == "button") {
      pieces_.skip_content(tag);
    } else if (tag.kind == TagKind::list) {
      end_line();
      lists_.push_back({tag.name == "ol", counts_in_letters(tag) || is_within_question(), 0});
    } else if (tag.kind == TagKind::list_item) {
      end_line();
      begin_item();
    } else if (tag.kind == TagKind::cell) {
      add_words(shown_.empty() ? "" : " | ");
    } else if (tag.kind == TagKind::preformatted) {
      end_line();
      ++depth_of_code_;
    } else if (breaks_line(tag)) {
      end_line();
    }
    is_right_ =
        is_right_ || (is_one_of(tag.name, {"li", "label", "p", "td"}) && is_marked_right(tag));
  }

  void close(const HtmlTag& tag) {
    close_style(tag);
    if (tag.kind == TagKind::preformatted) {
      end_line();
      depth_of_code_ -= depth_of_code_ > 0 ? 1 : 0;
    } else if (tag.kind == TagKind::list) {
      end_line();
      if (!lists_.empty()) {
        lists_.pop_back();
      }
    } else if (tag.kind == TagKind::list_item || breaks_line(tag)) {
      end_line();
    }
  }

  /// Menus and footers.
  static bool is_furniture(const HtmlTag& tag) {
    return is_one_of(tag.name, {"nav", "footer", "aside", "noscript"});
  }

  static bool breaks_line(const HtmlTag& tag) {
    return tag.kind == TagKind::block || tag.kind == TagKind::line_break ||
           tag.kind == TagKind::row ||
           is_one_of(tag.name, {"details", "summary", "fieldset", "legend"});
  }

  /// A list within an item of a list that counts holds what to choose from.
  bool is_within_question() const { return !lists_.empty() && lists_.back().is_ordered; }

  void begin_item() {
    if (lists_.empty()) {
      return;
    }
    List& list = lists_.back();
    ++list.items;
    if (!list.is_ordered && !list.has_letters) {
      sign_ = "• ";
    } else if (list.has_letters && list.items <= 26) {
      sign_ = std::string(1, static_cast<char>('A' + list.items - 1)) + ". ";
    } else {
      sign_ = std::to_string(list.items) + ". ";
    }
  }

  /// Buttons of one name are choices of one question.
  void add_field(const HtmlTag& tag) {
    const std::string type = fold_case(html_attribute(tag, "type"));
    if (is_one_of(type, {"hidden", "submit", "button", "reset", "image"})) {
      return;
    }
    if (type != "radio" && type != "checkbox") {
      add_words(" ____ ");
      return;
    }
    const std::string group = html_attribute(tag, "name");
    choices_ = group == group_ && !group.empty() ? choices_ + 1 : 1;
    group_ = group;
    if (shown_.size() > 2) {
      end_line();
    }
    if (!group.empty() && choices_ <= 26) {
      sign_ = std::string(1, static_cast<char>('A' + choices_ - 1)) + ". ";
    }
  }

  /// Where the number or the letter that the words have themselves ends, `(A) a bell`, `3. Which?`;
  /// 0 without one.
  std::size_t own_sign_end() const {
    const std::size_t at = std::min(shown_.find_first_not_of("([ "), shown_.size());
    const std::size_t end = std::min(shown_.find_first_of(").]:", at), shown_.size());
    if (end == shown_.size() || end == at || end > at + 3 ||
        (end + 1 < shown_.size() && is_ascii_digit(shown_[end + 1]))) {
      return 0;  // 10.0.0.1
    }
    const bool is_number =
        std::all_of(shown_.begin() + static_cast<std::ptrdiff_t>(at),
                    shown_.begin() + static_cast<std::ptrdiff_t>(end), is_ascii_digit);
    return is_number || (end == at + 1 && is_letter(shown_[at])) ? end : 0;
  }

  static bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

  void end_line() {
    end_set_off();
    if (!shown_.empty()) {
      const std::size_t own = own_sign_end();
      const bool counts = own > 0 ? is_ascii_digit(shown_[own - 1])
                                  : sign_.empty() || is_ascii_digit(sign_.front());
      // A question that somebody answered rightly is marked too.
      const bool is_right = is_right_ && !counts;
      lines_.add((own > 0 ? "" : sign_) + with_signs() + (is_right ? " √" : ""),
                 std::max<std::int64_t>(place_, 1));
      sign_.clear();
      is_right_ = false;
    }
    shown_.clear();
    set_off_.clear();
    has_space_ = false;
    place_ = 0;
  }

  std::string_view html_;
  HtmlPieces pieces_;
  LinedText lines_;
  std::vector<List> lists_;
  /// Of the line that is being made.
  std::string shown_;
  std::string sign_;
  bool has_space_ = false;
  bool is_right_ = false;
  /// What of it is set off.
  std::vector<TextRange> set_off_;
  bool is_set_off_ = false;
  bool has_set_off_ = false;
  /// The tags that are open, and whether they set words off.
  std::vector<std::pair<std::string, bool>> styles_;
  int depth_of_set_off_ = 0;
  std::int64_t place_ = 0;
  int depth_of_code_ = 0;
  std::string group_;
  std::int64_t choices_ = 0;
  std::size_t counted_ = 0;
  std::int64_t line_ = 1;
};

}  // namespace

LinedText lines_of_page(std::string_view html) {
  return PageLines(html).run();
}

}  // namespace tiku
