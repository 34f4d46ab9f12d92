#include "lint/quotes.h"

#include "base/utf8.h"
#include "lint/characters.h"

namespace tiku {
namespace {

bool is_word(char32_t scalar) {
  return is_ascii_letter(scalar) || is_ascii_digit(scalar) || (scalar >= 0xC0 && scalar < 0x250);
}

/// Pairs the curly marks of one kind: “ ” or ‘ ’.
class Pairing {
 public:
  Pairing(char32_t open, char32_t close) : open_(open), close_(close) {}

  void take(const Characters& at) {
    const char32_t scalar = at.here().scalar;
    if (is_quoted_alone(at)) {
      return;
    }
    if (scalar == open_) {
      // The next paragraph of a long quotation opens again and closes nothing.
      const bool continues = is_open_ && at.before().scalar == '\n';
      if (is_open_ && !continues) {
        add(LoneQuote::Kind::unclosed, opened_);
      }
      opened_ = at.here();
      is_open_ = true;
      saw_open_ = true;
    } else if (scalar == close_ && !is_apostrophe(at)) {
      ++closed_;
      if (!is_open_) {
        add(LoneQuote::Kind::unopened, at.here());
      }
      is_open_ = false;
    }
  }

  std::optional<LoneQuote> finish() {
    if (is_open_) {
      add(LoneQuote::Kind::unclosed, opened_);
    }
    return lone_;
  }

  /// ”ord”: the same mark on either side.
  bool is_swedish() const { return !saw_open_ && closed_ % 2 == 0; }

 private:
  bool is_apostrophe(const Characters& at) const {
    const bool after_word = is_word(at.before().scalar);
    const bool before_word = is_word(at.after().scalar);
    const bool beside_word = is_open_ ? after_word && before_word : after_word || before_word;
    return close_ == U'’' && beside_word;
  }

  void add(LoneQuote::Kind kind, const Character& mark) {
    if (!lone_ || mark.begin < lone_->begin) {
      lone_ = {kind, mark.begin, mark.end};
    }
  }

  char32_t open_;
  char32_t close_;
  Character opened_;
  bool is_open_ = false;
  bool saw_open_ = false;
  std::size_t closed_ = 0;
  std::optional<LoneQuote> lone_;
};

/// Straight double quotes have no direction: all that can be said is that one is missing.
class Straight {
 public:
  void take(const Characters& at) {
    if (at.here().scalar != '"' || is_quoted_alone(at)) {
      return;
    }
    may_be_inch_ = may_be_inch_ || is_ascii_digit(at.before().scalar);
    free_ += stands_free(at) ? 1U : 0U;
    found_.add(at.here().begin, at.here().end);
    last_ = at.here();
  }

  /// A mark that stands free may be a name of itself, or belong to `"."`: it is no proof.
  std::optional<LoneQuote> finish() const {
    const bool odd = found_.count % 2 == 1 && free_ % 2 == 0 && !may_be_inch_;
    return odd ? std::optional(LoneQuote{LoneQuote::Kind::odd, last_.begin, last_.end})
               : std::nullopt;
  }

 private:
  /// `(such as ")`: nothing is opened before a space or bracket, nothing closed behind one.
  static bool stands_free(const Characters& at) {
    constexpr std::u32string_view kBefore = U" \n(（[";
    constexpr std::u32string_view kAfter = U" \n)）],.;，。；、";
    const char32_t before = at.before().scalar;
    const char32_t after = at.after().scalar;
    return (before == 0 || kBefore.find(before) != std::u32string_view::npos) &&
           (after == 0 || kAfter.find(after) != std::u32string_view::npos);
  }

  Occurrences found_;
  std::size_t free_ = 0;
  Character last_;
  bool may_be_inch_ = false;
};

}  // namespace

std::optional<LoneQuote> find_lone_quote(std::string_view text) {
  Pairing pairs(U'“', U'”');
  Pairing inner(U'‘', U'’');
  Straight straight;
  bool has_hanzi = false;
  for (Characters at(text); !at.done(); at.next()) {
    if (at.here().scalar == U'„') {
      return std::nullopt;
    }
    has_hanzi = has_hanzi || is_hanzi(at.here().scalar);
    pairs.take(at);
    inner.take(at);
    straight.take(at);
  }
  std::optional<LoneQuote> lone = pairs.finish();
  if (lone && !has_hanzi && pairs.is_swedish()) {
    lone.reset();
  }
  if (!lone && has_hanzi) {  // elsewhere a single mark may be an apostrophe
    lone = inner.finish();
  }
  return lone ? lone : straight.finish();
}

}  // namespace tiku
