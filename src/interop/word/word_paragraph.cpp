#include "interop/word/word_paragraph.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "format/package_xml.h"

namespace tiku {
namespace {

constexpr int kDeepest = 64;
constexpr std::string_view kPicture = "[图片]";

/// Text of one look.
struct Piece {
  std::string text;
  bool underlined = false;
  bool coloured = false;
};

bool is_on(const pugi::xml_node& properties, std::string_view name) {
  const pugi::xml_node node = first_child(properties, name);
  const std::string_view value = attribute(node, "val");
  return node && value != "0" && value != "false" && value != "none";
}

bool is_coloured(const pugi::xml_node& properties) {
  const std::string_view colour = attribute(first_child(properties, "color"), "val");
  const bool plain = colour.empty() || colour == "auto" || colour == "000000";
  const std::string_view light = attribute(first_child(properties, "highlight"), "val");
  return !plain || is_on(properties, "b") || (!light.empty() && light != "none");
}

/// Check marks and crosses of symbol fonts, which have no characters of their own.
std::string_view symbol(std::string_view code) {
  struct Symbol {
    std::string_view code;
    std::string_view text;
  };

  constexpr Symbol kSymbols[] = {{"F0FC", "√"}, {"F0FE", "√"}, {"F052", "√"}, {"F050", "√"},
                                 {"F0D6", "√"}, {"F0FB", "×"}, {"F0FD", "×"}, {"F0B4", "×"},
                                 {"F04F", "×"}, {"F051", "×"}, {"F0A8", "□"}};
  for (const Symbol& known : kSymbols) {
    if (known.code == code) {
      return known.text;
    }
  }
  return {};
}

bool is_all_space(std::string_view text) {
  return trim(text).empty();
}

/// How wide spaces are on paper, in half-width characters.
std::size_t width_of_spaces(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    width += next.scalar == U'\t' ? 8U : next.scalar == U'　' ? 2U : 1U;
    at += next.bytes;
  }
  return width;
}

class ParagraphReader {
 public:
  WordParagraph read(const pugi::xml_node& paragraph) {
    content(paragraph, 0);
    for (std::size_t i = 0; i < pieces_.size();) {
      i = pieces_[i].underlined ? underlined(i) : plain(i);
    }
    find_coloured();
    return std::move(result_);
  }

 private:
  void lose(WordLoss loss) {
    if (std::find(result_.losses.begin(), result_.losses.end(), loss) == result_.losses.end()) {
      result_.losses.push_back(loss);
    }
  }

  void content(const pugi::xml_node& node, int depth) {
    if (depth > kDeepest) {
      result_.is_too_deep = true;
      return;
    }
    for (const pugi::xml_node& child : node.children()) {
      const std::string_view name = local_name(child);
      if (name == "r") {
        run(child, depth);
      } else if (name == "oMath" || name == "oMathPara") {
        lose(WordLoss::formula);
        Piece piece;
        formula(child, depth, piece.text);
        pieces_.push_back(std::move(piece));
      } else if (name == "AlternateContent") {
        alternative(child, depth);
      } else if (name != "pPr" && name != "del" && name != "moveFrom" && name != "sdtPr" &&
                 name != "rPr") {
        content(child, depth + 1);
      }
    }
  }

  /// The same thing for new and for old programs: one of the two.
  void alternative(const pugi::xml_node& node, int depth) {
    const pugi::xml_node choice = first_child(node, "Choice");
    const pugi::xml_node taken = choice ? choice : first_child(node, "Fallback");
    for (const pugi::xml_node& child : taken.children()) {
      if (local_name(child) == "r") {
        run(child, depth + 1);
      } else {
        drawing(child, depth + 1);
      }
    }
  }

  void run(const pugi::xml_node& node, int depth) {
    if (depth > kDeepest) {
      result_.is_too_deep = true;
      return;
    }
    const pugi::xml_node properties = first_child(node, "rPr");
    Piece piece;
    piece.underlined = is_on(properties, "u");
    piece.coloured = is_coloured(properties);
    const bool hidden = is_on(properties, "vanish");
    for (const pugi::xml_node& child : node.children()) {
      run_part(child, depth, hidden ? result_.hidden : piece.text);
    }
    if (hidden && !result_.hidden.empty()) {
      lose(WordLoss::hidden);
    }
    if (!piece.text.empty()) {
      pieces_.push_back(std::move(piece));
    }
  }

  void run_part(const pugi::xml_node& child, int depth, std::string& text) {
    const std::string_view name = local_name(child);
    if (name == "t") {
      for (const char c : std::string_view(child.text().get())) {
        text += c == '\n' || c == '\r' ? ' ' : c;
      }
    } else if (name == "tab" || name == "ptab") {
      text += '\t';
    } else if (name == "br" || name == "cr") {
      text += '\n';
    } else if (name == "noBreakHyphen") {
      text += '-';
    } else if (name == "sym") {
      text += symbol(attribute(child, "char"));
    } else if (name == "ruby") {
      ruby(child, text);
    } else if (name == "footnoteReference" || name == "endnoteReference") {
      lose(WordLoss::footnote);
    } else if (name == "AlternateContent") {
      picture_to_ = &text;
      alternative(child, depth);
      picture_to_ = nullptr;
    } else if (name == "drawing" || name == "pict" || name == "object") {
      picture_to_ = &text;
      drawing(child, depth + 1);
      picture_to_ = nullptr;
    }
  }

  /// The characters without the reading aid above them.
  static void ruby(const pugi::xml_node& node, std::string& text) {
    for (const pugi::xml_node& base : first_child(node, "rubyBase").children()) {
      for (const pugi::xml_node& part : base.children()) {
        text += local_name(part) == "t" ? part.text().get() : "";
      }
    }
  }

  /// Boxes with text are read, pictures and objects are named.
  void drawing(const pugi::xml_node& node, int depth) {
    const bool object = local_name(node) == "object";
    const std::size_t boxes = result_.boxes.size();
    if (holds_picture(node, depth) && result_.boxes.size() == boxes) {
      lose(object ? WordLoss::object : WordLoss::picture);
      if (picture_to_ != nullptr) {
        *picture_to_ += kPicture;
      }
    }
  }

  bool holds_picture(const pugi::xml_node& node, int depth) {
    if (depth > kDeepest) {
      result_.is_too_deep = true;
      return false;
    }
    const std::string_view name = local_name(node);
    if (name == "txbxContent") {
      result_.boxes.push_back(node);
      return false;
    }
    bool found = name == "blip" || name == "imagedata" || name == "OLEObject" || name == "chart";
    if (name == "AlternateContent") {
      const pugi::xml_node choice = first_child(node, "Choice");
      return holds_picture(choice ? choice : first_child(node, "Fallback"), depth + 1);
    }
    for (const pugi::xml_node& child : node.children()) {
      found = holds_picture(child, depth + 1) || found;
    }
    return found;
  }

  void formula(const pugi::xml_node& node, int depth, std::string& text) {
    if (depth > kDeepest) {
      result_.is_too_deep = true;
      return;
    }
    for (const pugi::xml_node& child : node.children()) {
      const std::string_view name = local_name(child);
      if (name == "t") {
        text += child.text().get();
        continue;
      }
      text += name == "den" ? "/" : name == "sup" ? "^" : "";
      formula(child, depth + 1, text);
    }
  }

  std::size_t plain(std::size_t at) {
    result_.text += pieces_[at].text;
    return at + 1;
  }

  /// All underlined pieces from `at` on as one.
  std::size_t underlined(std::size_t at) {
    std::string all;
    for (; at < pieces_.size() && pieces_[at].underlined; ++at) {
      all += pieces_[at].text;
    }
    constexpr std::size_t kShortestBlank = 2;
    const std::string_view words = trim(all);
    if (is_all_space(all)) {
      result_.text += width_of_spaces(all) >= kShortestBlank ? "____" : all;
      return at;
    }
    if (words.find_first_not_of("_ ") == std::string_view::npos) {
      result_.text += "____";
      return at;
    }
    const auto before = static_cast<std::size_t>(words.data() - all.data());
    const std::string_view front = std::string_view(all).substr(0, before);
    const std::string_view back = std::string_view(all).substr(before + words.size());
    const std::size_t around = width_of_spaces(front) + width_of_spaces(back);
    if (around >= kShortestBlank && words.find('\n') == std::string_view::npos) {
      result_.text += "__" + std::string(words) + "__";
      return at;
    }
    result_.text += all;
    result_.set_off.push_back({SetOff::By::underline, std::string(words)});
    return at;
  }

  void find_coloured() {
    for (std::size_t i = 0; i < pieces_.size();) {
      std::string together;
      std::size_t end = i;
      for (; end < pieces_.size() && pieces_[end].coloured; ++end) {
        together += pieces_[end].text;
      }
      if (!trim(together).empty()) {
        result_.set_off.push_back({SetOff::By::colour, std::string(trim(together))});
      }
      i = std::max(end, i + 1);
    }
  }

  std::vector<Piece> pieces_;
  std::string* picture_to_ = nullptr;
  WordParagraph result_;
};

}  // namespace

WordParagraph read_word_paragraph(const pugi::xml_node& paragraph) {
  return ParagraphReader().read(paragraph);
}

}  // namespace tiku
