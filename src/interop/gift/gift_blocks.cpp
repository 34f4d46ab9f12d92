#include "interop/gift/gift_blocks.h"

#include "base/text.h"

namespace tiku {
namespace {

constexpr std::string_view kCategory = "$CATEGORY:";

/// Follows the braces of an entry from line to line; escaped ones do not count.
class Braces {
 public:
  /// Gives the place of the last "{"; npos where there is none.
  std::size_t read(std::string_view line) {
    std::size_t last = std::string_view::npos;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (line[i] == '\\') {
        ++i;
      } else if (line[i] == '{') {
        open_ = true;
        last = i;
      } else if (line[i] == '}') {
        open_ = false;
      }
    }
    const std::string_view plain = trim(line);
    ends_closed_ = !open_ && plain.ends_with('}') && !plain.ends_with("\\}");
    return last;
  }

  bool open() const { return open_; }

  /// The last line ends with the "}" of the answers.
  bool ends_closed() const { return ends_closed_; }

 private:
  bool open_ = false;
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
    if (plain.empty()) {
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
      const bool named =
          closed ? trim(line).starts_with("::") : !braces_.open() && begins_with_name(line);
      if (named || closed) {
        seams_.push_back({block_.text.size(), line_, named});
      }
    }
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
  std::int64_t line_ = 0;
};

}  // namespace

std::vector<GiftBlock> gift_blocks(std::string_view text) {
  return BlockReader().read(text);
}

}  // namespace tiku
