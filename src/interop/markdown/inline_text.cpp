#include "interop/markdown/inline_text.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "base/text.h"
#include "interop/markup/entities.h"
#include "interop/markup/html_text.h"
#include "interop/markup/text_flow.h"

namespace tiku {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kNone = std::string_view::npos;

constexpr std::array kTags{"a"sv,  "b"sv,    "br"sv,     "center"sv, "code"sv, "details"sv, "div"sv,
                           "em"sv, "font"sv, "i"sv,      "img"sv,    "kbd"sv,  "mark"sv,    "p"sv,
                           "s"sv,  "span"sv, "strong"sv, "sub"sv,    "sup"sv,  "summary"sv, "u"sv};

bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         (c & '\x80') != 0;
}

bool is_mark(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}

class InlineReader {
 public:
  explicit InlineReader(std::string_view text) : text_(text) {}

  InlineText read() {
    while (at_ < text_.size()) {
      if (!markup()) {
        put(text_[at_++]);
      }
    }
    out_.text = std::string(trim(out_.text));
    out_.is_bold = bold_ > 0 && bold_ == all_;
    return std::move(out_);
  }

 private:
  void put(char c) {
    out_.text += c;
    if (c != ' ' && c != '\n') {
      ++all_;
      bold_ += is_strong_ ? 1U : 0U;
    }
  }

  void put(std::string_view words) {
    for (const char c : words) {
      put(c);
    }
  }

  bool markup() {
    switch (text_[at_]) {
      case '\\':
        return escape();
      case '`':
        return code();
      case '*':
      case '_':
      case '~':
      case '=':
        return emphasis();
      case '[':
        return link(at_);
      case '!':
        return at_ + 1 < text_.size() && text_[at_ + 1] == '[' && link(at_ + 1);
      case '<':
        return tag();
      case '&':
        return reference();
      default:
        return false;
    }
  }

  bool escape() {
    if (at_ + 1 == text_.size() || !is_mark(text_[at_ + 1])) {
      return false;
    }
    if (text_[at_ + 1] == '(' && formula()) {
      return true;
    }
    put(text_[at_ + 1]);
    at_ += 2;
    return true;
  }

  /// \( a_1 + b_1 \): a formula, and nothing of it is markup.
  bool formula() {
    const std::size_t close = no_formulas_ ? kNone : text_.find("\\)", at_ + 2);
    no_formulas_ = close == kNone;
    if (no_formulas_) {
      return false;
    }
    put(text_.substr(at_, close + 2 - at_));
    at_ = close + 2;
    return true;
  }

  /// The ticks stay: they say where code begins and ends, as quotation marks do.
  bool code() {
    const std::size_t run = std::min(text_.find_first_not_of('`', at_), text_.size()) - at_;
    const std::string fence(run, '`');
    const std::size_t close = no_code_ ? kNone : text_.find(fence, at_ + run);
    if (close == kNone) {
      no_code_ = run == 1;
      put(text_.substr(at_, run));
      at_ += run;
      return true;
    }
    put(text_.substr(at_, close + run - at_));
    at_ = close + run;
    return true;
  }

  /// "**", "*", "__", "_", "~~", "==" where they come in pairs; longer runs are blanks and rules.
  bool emphasis() {
    const char c = text_[at_];
    const std::size_t run = std::min(text_.find_first_not_of(c, at_), text_.size()) - at_;
    const bool doubled = c == '~' || c == '=';
    const bool fits = doubled ? run == 2 : c == '_' ? run <= 2 : run <= 3;
    const std::string mark(run, c);
    if (!fits || !(opens(mark) || closes(mark))) {
      put(text_.substr(at_, run));
      at_ += run;
      return true;
    }
    if (closes(mark)) {
      open_.erase(std::find(open_.begin(), open_.end(), mark));
    } else {
      open_.push_back(mark);
    }
    out_.is_coloured = out_.is_coloured || c == '=';
    if (run >= 2 && (c == '*' || c == '_')) {
      is_strong_ = std::any_of(open_.begin(), open_.end(), [](const std::string& one) {
        return one.size() >= 2 && (one[0] == '*' || one[0] == '_');
      });
    }
    at_ += run;
    return true;
  }

  char before() const { return at_ == 0 ? ' ' : text_[at_ - 1]; }

  char after(std::size_t run) const { return at_ + run < text_.size() ? text_[at_ + run] : ' '; }

  bool closes(const std::string& mark) const {
    const bool inside = mark[0] == '_' && is_word(after(mark.size()));
    return before() != ' ' && !inside && std::find(open_.begin(), open_.end(), mark) != open_.end();
  }

  /// Whether the mark can begin something, and an equal one that can end it follows.
  bool opens(const std::string& mark) {
    const bool inside = mark[0] == '_' && is_word(before());
    if (after(mark.size()) == ' ' || inside || open_.size() > kMostOpen) {
      return false;
    }
    // The last one of the line answers for every earlier one.
    const auto [known, is_new] = last_.try_emplace(mark, 0);
    if (is_new) {
      known->second = text_.rfind(mark);
    }
    const std::size_t last = known->second;
    return last != kNone && last >= at_ + mark.size() + 1 && text_[last - 1] != ' ';
  }

  /// [words](address), ![words](address); the words stay.
  bool link(std::size_t open) {
    if (!no_links_ && next_link_ <= open) {
      next_link_ = text_.find("](", open);
      no_links_ = next_link_ == kNone;
    }
    if (no_links_) {
      return false;
    }
    const std::size_t close = next_link_;
    const std::string_view words = text_.substr(open + 1, close - open - 1);
    if (words.find_first_of("[]") != kNone) {
      return false;
    }
    const std::size_t end = text_.find(')', close);
    if (end == kNone) {
      no_links_ = true;
      return false;
    }
    if (open != at_) {
      out_.lost |= kLostPicture;
      put(words.empty() ? "[image]" : "[image: " + std::string(words) + "]");
    } else {
      put(read_inline(words).text);
    }
    at_ = end + 1;
    return true;
  }

  bool tag() {
    const std::size_t name = at_ + (text_.substr(at_).starts_with("</") ? 2 : 1);
    constexpr std::size_t kLongest = 12;
    const std::string_view head = text_.substr(std::min(name, text_.size()), kLongest);
    const std::string word = fold_case(head.substr(0, head.find_first_of(" \t/>")));
    if (no_tags_ || std::find(kTags.begin(), kTags.end(), word) == kTags.end()) {
      return false;
    }
    const std::size_t end = text_.find('>', at_);
    if (end == kNone) {
      no_tags_ = true;
      return false;
    }
    const std::string_view whole = text_.substr(at_, end + 1 - at_);
    at_ = end + 1;
    if (word == "br" || word == "p") {
      put('\n');
    } else if (word == "img") {
      out_.lost |= kLostPicture;
      put(text_of_html(whole).text);
    } else if (word == "b" || word == "strong") {
      is_strong_ = !whole.starts_with("</");
    } else if (word == "mark" || (word == "font" && whole.find("color") != kNone) ||
               (word == "span" && whole.find("color") != kNone)) {
      out_.is_coloured = true;
    }
    return true;
  }

  bool reference() {
    std::string decoded;
    const std::size_t taken = append_entity(decoded, text_, at_);
    if (taken == 0) {
      return false;
    }
    put(std::string_view(decoded));
    at_ += taken;
    return true;
  }

  static constexpr std::size_t kMostOpen = 16;

  std::string_view text_;
  std::size_t at_ = 0;
  InlineText out_;
  std::vector<std::string> open_;
  std::size_t all_ = 0;
  std::size_t bold_ = 0;
  bool is_strong_ = false;
  bool no_code_ = false;
  bool no_links_ = false;
  bool no_formulas_ = false;
  bool no_tags_ = false;
  std::size_t next_link_ = 0;
  /// Where each mark stands last.
  std::map<std::string, std::size_t> last_;
};

}  // namespace

InlineText read_inline(std::string_view markdown) {
  return InlineReader(markdown).read();
}

std::string_view without_ticks(std::string_view text) {
  const std::size_t run = std::min(text.find_first_not_of('`'), text.size());
  const std::string_view ticks = text.substr(0, run);
  const bool whole = run > 0 && text.size() > 2 * run && text.ends_with(ticks) &&
                     text.find('\n') == std::string_view::npos &&
                     text.find(ticks, run) == text.size() - run;
  return whole ? trim(text.substr(run, text.size() - 2 * run)) : text;
}

}  // namespace tiku
