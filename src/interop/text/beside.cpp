// What stands in the text of a paper beside its questions: nothing of it may be lost in silence.
#include "interop/text/beside.h"

#include <algorithm>

#include "base/utf8.h"
#include "interop/text/messages.h"
#include "interop/text/scan/points.h"
#include "interop/text/scan/title_words.h"

namespace tiku {
namespace {

class BesideLines {
 public:
  BesideLines(const PaperText& text, const std::string& title, ImportResult& result)
      : text_(text), title_(words_of(title)), result_(result) {}

  /// The lines of a range that nothing took.
  void add(TextRange gap) {
    for (std::size_t at = gap.begin; at < gap.end;) {
      const std::size_t end = std::min(text_.line_end(at), gap.end);
      if (const TextRange piece = text_.trimmed({at, end}); !piece.empty()) {
        add_line(piece);
      }
      at = end + 1;
    }
  }

 private:
  /// A letter of any script: signs and punctuation stand between U+2000 and U+303F.
  static bool is_word(char32_t c) {
    return is_paper_letter(c) || is_hanzi(c) || (c > 0xBF && c < 0x2000) ||
           (c > 0x303F && c < 0xF000);
  }

  /// The letters of a line, whatever stands between them.
  static std::u32string words_of(const std::string& line) {
    const PaperText text(line);
    std::u32string words;
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (is_word(text[at])) {
        words += text[at];
      }
    }
    return words;
  }

  void add_line(TextRange piece) {
    std::u32string words;
    std::size_t weight = 0;
    for (std::size_t at = piece.begin; at < piece.end; ++at) {
      if (is_word(text_[at])) {
        words += text_[at];
        weight += is_hanzi(text_[at]) ? 2U : 1U;
      }
    }
    constexpr std::size_t kLeast = 3;  // 一、 and A. say nothing
    constexpr std::size_t kShort = 40;
    const bool head = piece.end - piece.begin <= kShort && says_head(piece);
    const bool key = piece.end - piece.begin <= kShort && names_answers(text_, piece);
    if (weight < kLeast || head || key || (!title_.empty() && title_.find(words) != title_.npos)) {
      return;
    }
    if (asks(piece)) {
      result_.left_out.push_back(
          {text_.line(piece.begin), text_.joined(piece), text(msg::left_no_shape)});
    } else {
      result_.beside.push_back(
          {text_.line(piece.begin), BesideText::Kind::words, text_.original(piece)});
    }
  }

  /// 1、...怎么说？, 2. The bell ____: numbered, and asking.
  bool asks(TextRange piece) const {
    constexpr std::u32string_view kSigns = U".、):";
    std::size_t at = piece.begin + (text_[piece.begin] == U'(' ? 1U : 0U);
    const std::size_t digits = at;
    while (is_paper_digit(text_[at])) {
      ++at;
    }
    const bool numbered = at > digits && kSigns.find(text_[at]) != std::u32string_view::npos;
    return numbered && (text_[piece.end - 1] == U'?' || text_.find(U"__", piece) < piece.end);
  }

  bool says_head(TextRange piece) const {
    const PaperHead head = read_head(text_, piece);
    return head.minutes || head.total || head.pass;
  }

  const PaperText& text_;
  std::u32string title_;
  ImportResult& result_;
};

}  // namespace

void report_beside(const PaperText& text, TextRange all, std::vector<TextRange> taken,
                   const std::string& title, ImportResult& result) {
  std::sort(taken.begin(), taken.end(), [](TextRange a, TextRange b) { return a.begin < b.begin; });
  BesideLines lines(text, title, result);
  std::size_t from = all.begin;
  for (const TextRange& range : taken) {
    if (range.begin > from) {
      lines.add({from, std::min(range.begin, all.end)});
    }
    from = std::max(from, range.end);
  }
  if (from < all.end) {
    lines.add({from, all.end});
  }
}

}  // namespace tiku
