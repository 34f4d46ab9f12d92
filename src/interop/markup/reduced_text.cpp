#include "interop/markup/reduced_text.h"

#include <algorithm>

#include "base/text.h"
#include "interop/markup/emphasis_count.h"
#include "interop/markup/entities.h"
#include "interop/markup/html_pieces.h"
#include "interop/markup/raised_text.h"

namespace tiku {
namespace {

/// "picture.png" of an address; "" of one that holds its file itself.
std::string file_of(const std::string& address) {
  const std::string path = address.substr(0, address.find_first_of("?#"));
  return address.starts_with("data:") ? std::string() : path.substr(path.rfind('/') + 1);
}

class Reducer {
 public:
  Reducer(std::string_view text, Markup markup)
      : keeps_lines_(markup == Markup::automatic),
        pieces_(text, keeps_lines_ ? HtmlTags::paired : HtmlTags::lenient) {}

  ReducedText read() {
    while (const std::optional<HtmlPiece> piece = pieces_.next()) {
      read_words(piece->words);
      if (piece->tag.size > 0) {
        follow(piece->tag);
      }
    }
    std::string words(trim(out_));
    if (emphasis_.sets_apart()) {
      add(MarkupLoss::Kind::emphasis, {}, {});
    }
    if (words.empty() && !losses_.empty()) {
      words = stand_in();
    }
    return {std::move(words), std::move(losses_)};
  }

 private:
  void read_words(std::string_view words) {
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t taken = append_entity(out_, words, at);
      if (taken == 0) {
        put(words[at]);
      }
      at += std::max<std::size_t>(taken, 1);
    }
  }

  void put(char c) {
    const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (!space || preformatted_ > 0) {
      emphasis_.letter();
      out_ += c;
    } else if (c == '\n' && keeps_lines_) {
      drop_spaces();
      out_ += '\n';
    } else if (!out_.empty() && out_.back() != '\n' && (keeps_lines_ || out_.back() != ' ')) {
      out_ += ' ';
    }
  }

  void drop_spaces() {
    while (out_.ends_with(' ')) {
      out_.pop_back();
    }
  }

  /// What comes next begins a line; not so in a cell, nor behind the mark of a list item.
  void begin_line() {
    if (in_cell_ || out_.size() == behind_mark_) {
      put(' ');
      return;
    }
    drop_spaces();
    if (!out_.empty() && out_.back() != '\n') {
      out_ += '\n';
    }
  }

  void follow(const HtmlTag& tag) {
    tag.is_end ? emphasis_.close(tag.name) : emphasis_.open(tag.name);
    switch (tag.kind) {
      case TagKind::unknown:
      case TagKind::inline_mark:
        break;
      case TagKind::block:
        begin_line();
        break;
      case TagKind::row:
        in_cell_ = false;
        begin_line();
        break;
      case TagKind::line_break:
        drop_spaces();
        out_ += out_.empty() || out_.ends_with("\n\n") ? "" : "\n";
        break;
      case TagKind::list:
        begin_line();
        follow_list(tag);
        break;
      case TagKind::list_item:
        begin_line();
        out_ += tag.is_end ? "" : item_mark();
        behind_mark_ = tag.is_end ? behind_mark_ : out_.size();
        break;
      case TagKind::cell:
        drop_spaces();
        out_ += tag.is_end || out_.empty() || out_.back() == '\n' ? "" : " | ";
        in_cell_ = !tag.is_end;
        break;
      case TagKind::underlined:
        follow_underline(tag);
        break;
      case TagKind::preformatted:
        begin_line();
        preformatted_ = std::max(preformatted_ + (tag.is_end ? -1 : 1), 0);
        break;
      case TagKind::raised:
      case TagKind::lowered:
        follow_shift(tag);
        break;
      case TagKind::dropped:
        if (!tag.is_end) {
          pieces_.skip_content(tag);
        }
        break;
      case TagKind::picture:
      case TagKind::media:
      case TagKind::link:
      case TagKind::field:
      case TagKind::formula:
        follow_object(tag);
        break;
    }
  }

  void follow_list(const HtmlTag& tag) {
    if (!tag.is_end) {
      lists_.push_back(tag.name == "ol" ? 1 : 0);
    } else if (!lists_.empty()) {
      lists_.pop_back();
    }
  }

  std::string item_mark() {
    return lists_.empty() || lists_.back() == 0 ? "- " : std::to_string(lists_.back()++) + ". ";
  }

  void follow_shift(const HtmlTag& tag) {
    if (!tag.is_end) {
      shift_begins_ = out_.size();
    } else if (shift_begins_ <= out_.size()) {
      const std::string text = shifted_text(trim(std::string_view(out_).substr(shift_begins_)),
                                            tag.kind == TagKind::raised ? Shift::up : Shift::down);
      out_.resize(shift_begins_);
      out_ += text;
      shift_begins_ = std::string::npos;
    }
  }

  /// A ruled space is a blank to fill in.
  void follow_underline(const HtmlTag& tag) {
    if (!tag.is_end) {
      underline_begins_ = out_.size();
    } else if (underline_begins_ < out_.size() &&
               trim(std::string_view(out_).substr(underline_begins_)).empty()) {
      out_.resize(underline_begins_);
      out_ += "____";
    }
  }

  void follow_object(const HtmlTag& tag) {
    if (tag.is_end) {
      return;
    }
    const std::string source = html_attribute(tag, "src");
    const std::string target = html_attribute(tag, "href");
    const bool is_file = target.find("@@PLUGINFILE@@") != std::string::npos;
    if (tag.kind == TagKind::picture) {
      add(MarkupLoss::Kind::picture, file_of(source), html_attribute(tag, "alt"));
    } else if (tag.kind == TagKind::media) {
      add(MarkupLoss::Kind::media, file_of(source), html_attribute(tag, "data"));
    } else if (tag.kind == TagKind::field) {
      add(MarkupLoss::Kind::field, html_attribute(tag, "name"), {});
    } else if (tag.kind == TagKind::formula) {
      add(MarkupLoss::Kind::formula, {}, {});
    } else if (!target.empty() && !target.starts_with('#')) {
      add(is_file ? MarkupLoss::Kind::media : MarkupLoss::Kind::link,
          is_file ? file_of(target) : target, {});
    }
  }

  void add(MarkupLoss::Kind kind, const std::string& what, const std::string& otherwise) {
    losses_.push_back({kind, what.empty() ? otherwise : what});
  }

  /// Where there are no words, the name of what stands there.
  std::string stand_in() const {
    for (const MarkupLoss& loss : losses_) {
      if (!loss.what.empty() && loss.kind != MarkupLoss::Kind::link) {
        return "[" + loss.what + "]";
      }
    }
    return {};
  }

  bool keeps_lines_;
  HtmlPieces pieces_;
  int preformatted_ = 0;
  /// Next number of each open list; 0 where it has none.
  std::vector<int> lists_;
  std::size_t shift_begins_ = std::string::npos;
  std::size_t underline_begins_ = std::string::npos;
  bool in_cell_ = false;
  EmphasisCount emphasis_;
  /// Where the text behind the last item's mark begins.
  std::size_t behind_mark_ = std::string::npos;
  std::string out_;
  std::vector<MarkupLoss> losses_;
};

/// Pictures and files that Markdown and bare addresses refer to.
void add_references(std::string_view text, std::vector<MarkupLoss>& losses) {
  for (std::size_t at = text.find("!["); at != std::string_view::npos; at = text.find("![", at)) {
    const std::size_t line_end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, line_end - at);
    const std::size_t target = line.find("](");
    if (target != std::string_view::npos) {
      const std::string_view address = line.substr(target + 2, line.find(')', target) - target - 2);
      losses.push_back({MarkupLoss::Kind::picture, file_of(std::string(address))});
    }
    at = target == std::string_view::npos ? line_end : at + target;
  }
}

/// Without spaces at line ends and carriage returns.
std::string clean_lines(std::string_view text) {
  if (text.find('\n') == std::string_view::npos) {
    return std::string(trim(text));
  }
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      while (out.ends_with(' ') || out.ends_with('\r')) {
        out.pop_back();
      }
    }
    out += c;
  }
  return std::string(trim(out));
}

}  // namespace

ReducedText reduced_text(std::string_view text, Markup markup) {
  const bool has_marks = text.find_first_of("<&") != std::string_view::npos;
  if (markup == Markup::plain || markup == Markup::markdown ||
      (markup == Markup::automatic && !has_marks)) {
    ReducedText reduced{clean_lines(text), {}};
    if (markup == Markup::markdown) {
      add_references(text, reduced.losses);
    }
    return reduced;
  }
  ReducedText reduced = Reducer(text, markup).read();
  const bool lost_words = markup == Markup::automatic && reduced.text.empty() &&
                          reduced.losses.empty() && text.find('<') != std::string_view::npos;
  return lost_words ? ReducedText{clean_lines(text), {}} : reduced;
}

}  // namespace tiku
