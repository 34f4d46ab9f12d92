#include "lint/emphasis.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace tiku {
namespace {

struct Pair {
  std::string_view open;
  std::string_view close;
};

// The first that fits wins, so the longer marks stand first.
constexpr std::array kPairs = {Pair{"**", "**"}, Pair{"__", "__"}, Pair{"*", "*"},
                               Pair{"【", "】"}, Pair{"「", "」"}, Pair{"『", "』"},
                               Pair{"“", "”"},   Pair{"‘", "’"},   Pair{"\"", "\""}};

/// What is emphasised is a word or two; what is longer is a quotation.
constexpr std::size_t kMostMarked = 10;

/// The marks that open at `at`, and where their content ends; null where none do.
const Pair* pair_at(std::string_view text, std::size_t at, std::size_t& content_end) {
  for (const Pair& pair : kPairs) {
    if (!text.substr(at).starts_with(pair.open)) {
      continue;
    }
    const std::size_t begin = at + pair.open.size();
    // A blank ("____") is no emphasis, and a search of a long text for every quote would be slow.
    const std::string_view near = text.substr(begin, 256);
    const std::size_t length = near.find(pair.close);
    if (length == 0) {
      return nullptr;
    }
    if (length != std::string_view::npos) {
      content_end = begin + length;
      return &pair;
    }
  }
  return nullptr;
}

/// The bytes of a tag ("<b>", "</u>") at `at`; 0 where none stands there.
std::size_t tag_at(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongestTag = 40;
  const bool opens = at + 2 < text.size() && text[at] == '<' &&
                     (text[at + 1] == '/' || (text[at + 1] >= 'a' && text[at + 1] <= 'z'));
  const std::size_t end = opens ? text.substr(at, kLongestTag).find('>') : std::string_view::npos;
  return end == std::string_view::npos ? 0 : end + 1;
}

bool is_emphasis_tag(std::string_view tag) {
  constexpr std::string_view kTags[] = {"<b>", "<u>", "<i>", "<strong>", "<em>"};
  return std::find(std::begin(kTags), std::end(kTags), tag) != std::end(kTags) ||
         tag.starts_with("<font ") || tag.starts_with("<span ");
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  Unmarked read() {
    for (std::size_t at = 0; at < text_.size();) {
      at = step(at);
    }
    return std::move(out_);
  }

 private:
  /// Reads the mark or character at `at`; gives where the next begins.
  std::size_t step(std::size_t at) {
    if (const std::size_t bytes = tag_at(text_, at); bytes > 0) {
      in_tag_ = is_emphasis_tag(text_.substr(at, bytes));
      return at + bytes;
    }
    std::size_t content_end = 0;
    const Pair* pair = pair_at(text_, at, content_end);
    if (pair == nullptr) {
      const std::size_t bytes = decode_utf8(text_, at).bytes;
      add(at, at + bytes, in_tag_);
      return at + bytes;
    }
    const std::size_t begin = at + pair->open.size();
    const bool is_markup = pair->open.front() == '*' || pair->open.front() == '_';
    const std::string_view content = text_.substr(begin, content_end - begin);
    if (is_markup || count_characters(content) <= kMostMarked) {
      add(begin, content_end, true);
    } else {
      add_comma(at);
    }
    return content_end + pair->close.size();
  }

  void add(std::size_t begin, std::size_t end, bool marked) {
    for (std::size_t at = begin; at < end; ++at) {
      out_.text += text_[at];
      out_.from.push_back(static_cast<std::uint32_t>(at));
      out_.marked.push_back(marked ? 1 : 0);
    }
  }

  void add_comma(std::size_t at) {
    out_.text += ',';
    out_.from.push_back(static_cast<std::uint32_t>(at));
    out_.marked.push_back(0);
  }

  std::string_view text_;
  Unmarked out_;
  bool in_tag_ = false;
};

}  // namespace

Unmarked without_emphasis(std::string_view text) {
  return Reader(text).read();
}

}  // namespace tiku
