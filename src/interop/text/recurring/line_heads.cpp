#include "interop/text/recurring/line_heads.h"

#include <string_view>

#include "base/utf8.h"

namespace tiku {
namespace {

bool is_one_of(char32_t c, std::u32string_view signs) {
  return signs.find(c) != std::u32string_view::npos;
}

/// Signs that may stand before the number or the name of one.
constexpr std::u32string_view kBefore = U"([{<【《\"'*#-|=_~.:";

/// Signs that may end it; of those that open a bracket only the brace, which holds all that is
/// asked where it stands here.
constexpr std::u32string_view kBehind = U")]}>】》\"'*-.,:;、|/=~{";

class HeadWalk {
 public:
  HeadWalk(const PaperText& text, TextRange line) : text_(text), end_(line.end), at_(line.begin) {}

  LineHead run() {
    take_signs(kBefore);
    take_words();
    if (!take_number()) {
      return {};
    }
    take_unit();
    take_signs(kBehind);
    while (slashed_ && take_number()) {  // 877/881
      take_signs(kBehind);
    }
    head_.after = at_;
    name_plain_shape();
    return std::move(head_);
  }

 private:
  /// Signs and spaces; notes whether a slash is the last of them.
  void take_signs(std::u32string_view signs) {
    slashed_ = false;
    for (; at_ < end_ && (is_one_of(text_[at_], signs) || text_[at_] == U' '); ++at_) {
      if (text_[at_] != U' ') {
        head_.shape += text_[at_];
        slashed_ = text_[at_] == U'/';
      }
    }
  }

  /// A few characters, as long as a name for a question is.
  void take_words() {
    constexpr std::size_t kMostHan = 4;
    constexpr std::size_t kMostLetters = 9;
    const std::size_t begin = at_;
    while (at_ < end_ && !is_paper_digit(text_[at_]) && !is_one_of(text_[at_], kBehind) &&
           text_[at_] != U' ') {
      head_.shape += text_[at_++];
    }
    const std::size_t most = is_hanzi(text_[begin]) ? kMostHan : kMostLetters;
    if (at_ - begin > most) {
      at_ = end_;  // a word of a sentence
    }
    take_signs(kBehind);
  }

  bool take_number() {
    constexpr std::size_t kMostDigits = 6;
    const std::size_t begin = at_;
    std::int64_t number = 0;
    while (at_ < end_ && is_paper_digit(text_[at_]) && at_ - begin < kMostDigits) {
      number = 10 * number + static_cast<std::int64_t>(text_[at_++] - U'0');
    }
    if (at_ == begin) {
      return false;
    }
    head_.number = head_.number == 0 ? number : head_.number;
    head_.shape += U'#';
    return true;
  }

  void take_unit() {
    for (const std::u32string_view unit : {U"小题", U"道题", U"题", U"道", U"号"}) {
      if (text_.has(at_, unit)) {
        head_.shape += unit;
        at_ += unit.size();
        return;
      }
    }
  }

  /// `Ответ 1:` and `Ответ 1.` begin alike; so do numbers with any sign, or none.
  void name_plain_shape() {
    constexpr std::u32string_view kSigns = U".、,:)";
    while (is_one_of(head_.shape.back(), kSigns)) {
      head_.shape.pop_back();
    }
  }

  const PaperText& text_;
  std::size_t end_;
  std::size_t at_;
  bool slashed_ = false;
  LineHead head_;
};

}  // namespace

LineHead read_line_head(const PaperText& text, TextRange line) {
  return HeadWalk(text, line).run();
}

}  // namespace tiku
