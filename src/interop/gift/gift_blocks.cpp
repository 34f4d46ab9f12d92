#include "interop/gift/gift_blocks.h"

#include <algorithm>

#include "base/text.h"
#include "interop/gift/gift_anatomy.h"
#include "interop/gift/gift_signs.h"

namespace tiku {
namespace {

constexpr std::string_view kCategory = "$CATEGORY:";

/// Follows the braces of an entry from line to line; escaped ones do not count.
class Braces {
 public:
  /// Gives the place of the last "{", or one before it on its line; npos where there is none.
  std::size_t read(std::string_view line) {
    const std::string hidden = hide_escapes(line);
    for (const char c : hidden) {
      depth_ += c == '{' ? 1 : 0;
      depth_ -= c == '}' && depth_ > 0 ? 1 : 0;
    }
    ends_closed_ = depth_ == 0 && trim(hidden).ends_with('}');
    return hidden.rfind('{');
  }

  bool open() const { return depth_ > 0; }

  /// The last line ends with the "}" of the answers.
  bool ends_closed() const { return ends_closed_; }

 private:
  std::int64_t depth_ = 0;
  bool ends_closed_ = false;
};

class BlockReader {
 public:
  std::vector<GiftBlock> read(std::string_view text) {
    for (const std::string_view line : split(text, "\n")) {
      ++line_;
      read_line(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
    }
    end_block();
    return std::move(blocks_);
  }

 private:
  void read_line(std::string_view line) {
    const std::string_view plain = trim(line);
    if (plain.empty() || is_fence(plain)) {
      blank_ = true;
      return;
    }
    const bool is_comment = plain.starts_with("//");
    if (blank_ && !(braces_.open() && (is_comment || goes_on(plain)))) {
      end_block();
    }
    blank_ = false;
    if (is_comment) {
      block_.comments += std::string(plain) + "\n";
      return;
    }
    if (plain.starts_with(kCategory)) {
      end_text();
      add(line);
      end_text();
      return;
    }
    add(line);
  }

  /// The fences of Markdown around entries, as chats write them.
  bool is_fence(std::string_view plain) {
    constexpr std::string_view kFence = "```";
    if (!plain.starts_with(kFence)) {
      return false;
    }
    const std::string info = fold_case(trim(plain.substr(kFence.size())));
    if (in_fence_ && info.empty()) {
      in_fence_ = false;
      return true;
    }
    const bool first = blocks_.empty() && block_.text.empty();
    const bool plain_text = info.empty() || info == "text" || info == "txt" || info == "plaintext";
    const bool opens = info == "gift" || (first && plain_text);
    in_fence_ = in_fence_ || opens;
    return opens;
  }

  /// Whether a line behind a blank one can only be more answers.
  static bool goes_on(std::string_view plain) {
    return plain[0] == '~' || plain[0] == '=' || plain[0] == '#' || plain[0] == '}';
  }

  /// `::Name::`: nothing but a question begins so, whatever stands above it.
  static bool begins_with_name(std::string_view line) {
    constexpr std::string_view kSign = "::";
    const std::string_view plain = trim(line);
    return plain.starts_with(kSign) && !plain.starts_with(":::") &&
           plain.find(kSign, kSign.size()) != std::string_view::npos;
  }

  void add(std::string_view line) {
    block_.line = block_.text.empty() ? line_ : block_.line;
    if (!block_.text.empty()) {
      block_.text += '\n';
      const bool closed = braces_.ends_closed();
      const bool named = closed ? trim(line).starts_with("::") : begins_with_name(line);
      if (named || closed) {
        seams_.push_back({block_.text.size(), line_, named});
      }
    }
    braces_ = begins_with_name(line) ? Braces() : braces_;
    const std::size_t begin = block_.text.size();
    block_.text += line;
    const std::size_t opens = braces_.read(line);
    last_open_ = opens == std::string_view::npos ? last_open_ : begin + opens;
  }

  /// Comments without a text below them say nothing about the next entry.
  void end_block() {
    end_text();
    block_ = {};
  }

  /// At a seam another question begins, unless what is behind it has no name and no answers of its
  /// own.
  void end_text() {
    std::size_t begin = 0;
    const std::string text = std::move(block_.text);
    for (const Seam& seam : seams_) {
      if (seam.is_named || seam.at <= last_open_) {
        blocks_.push_back({text.substr(begin, seam.at - begin), block_.comments, block_.line});
        block_.comments.clear();
        block_.line = seam.line;
        begin = seam.at;
      }
    }
    if (begin < text.size()) {
      blocks_.push_back({text.substr(begin), block_.comments, block_.line});
      block_.comments.clear();
    }
    block_.text.clear();
    seams_.clear();
    last_open_ = 0;
    braces_ = {};
  }

  /// Where a line follows one that ends with "}", or begins with the name of a question.
  struct Seam {
    std::size_t at = 0;
    std::int64_t line = 0;
    bool is_named = false;
  };

  std::vector<GiftBlock> blocks_;
  GiftBlock block_;
  std::vector<Seam> seams_;
  /// Place of the last "{" in the text.
  std::size_t last_open_ = 0;
  Braces braces_;
  bool blank_ = false;
  bool in_fence_ = false;
  std::int64_t line_ = 0;
};

bool is_category(const GiftBlock& block) {
  return block.text.starts_with(kCategory);
}

/// `::Name::` with nothing behind it.
bool is_bare_name(std::string_view text) {
  text = trim(text);
  const std::size_t end = end_of_gift_name(text);
  return end != std::string_view::npos && trim(text.substr(end + 2)).empty();
}

/// Puts together what blank lines parted of one entry.
class BlockJoiner {
 public:
  explicit BlockJoiner(std::vector<GiftBlock> blocks) : blocks_(std::move(blocks)) {
    for (const GiftBlock& block : blocks_) {
      hidden_.push_back(hide_escapes(trim(block.text)));
    }
  }

  std::vector<GiftBlock> join() {
    std::vector<GiftBlock> out;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      std::size_t last = i;
      while (last + 1 < blocks_.size() && goes_on(last)) {
        ++last;
      }
      last = end_of_open(last);
      GiftBlock block = std::move(blocks_[i]);
      for (std::size_t k = i + 1; k <= last; ++k) {
        block.text += "\n" + blocks_[k].text;
        block.comments += blocks_[k].comments;
      }
      out.push_back(std::move(block));
      i = last;
    }
    return out;
  }

 private:
  /// The name, or the stem, stands alone and its rest behind a blank line.
  bool goes_on(std::size_t i) const {
    const std::string& next = hidden_[i + 1];
    if (is_category(blocks_[i]) || next.starts_with(kCategory) || next.starts_with("::")) {
      return false;
    }
    return is_bare_name(hidden_[i]) ||
           (next.starts_with('{') && hidden_[i].find_first_of("{}") == std::string::npos);
  }

  /// The block where the brace of this one closes, with nothing between that begins another.
  std::size_t end_of_open(std::size_t first) const {
    constexpr std::size_t kFarthest = 8;
    if (hidden_[first].find('{') == std::string::npos ||
        hidden_[first].find('}') != std::string::npos) {
      return first;
    }
    for (std::size_t i = first + 1; i < std::min(hidden_.size(), first + kFarthest); ++i) {
      const std::string& words = hidden_[i];
      if (words.find('{') != std::string::npos || words.starts_with("::") ||
          words.starts_with(kCategory)) {
        return first;
      }
      if (words.ends_with('}')) {
        return i;
      }
    }
    return first;
  }

  std::vector<GiftBlock> blocks_;
  /// Of each its text with escapes hidden.
  std::vector<std::string> hidden_;
};

}  // namespace

std::vector<GiftBlock> gift_blocks(std::string_view text) {
  return BlockJoiner(BlockReader().read(text)).join();
}

}  // namespace tiku
