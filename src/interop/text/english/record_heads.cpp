#include "interop/text/english/record_heads.h"

#include <algorithm>

#include "base/text.h"
#include "interop/text/english/option_lines.h"
#include "interop/text/scan/byte_set.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kMostWords = 3;

constexpr ByteSet kTokenEnds(" \t:)]");

bool is_letter_byte(char c) {
  return is_ascii_letter(c) || (c & '\x80') != 0;
}

/// The value of a number of the letters i, v, x; 0 of other words.
std::int64_t roman_value(std::string_view word) {
  constexpr std::size_t kLongest = 6;
  std::int64_t value = 0;
  std::int64_t before = 0;
  if (word.empty() || word.size() > kLongest) {
    return 0;
  }
  for (std::size_t i = word.size(); i-- > 0;) {
    const char c = static_cast<char>(word[i] | 0x20);
    const std::int64_t one = c == 'i' ? 1 : c == 'v' ? 5 : c == 'x' ? 10 : 0;
    if (one == 0) {
      return 0;
    }
    value += one < before ? -one : one;
    before = one;
  }
  return value;
}

class HeadReader {
 public:
  explicit HeadReader(std::string_view line) : line_(line) {}

  RecordHead run() {
    take_ornaments();
    for (std::size_t words = 0; words <= kMostWords && at_ < line_.size(); ++words) {
      if (line_[at_] == '#' && at_ + 1 < line_.size() && is_ascii_digit(line_[at_ + 1])) {
        head_.shape += line_[at_++];
      }
      const std::size_t end = token_end();
      const std::string_view token = line_.substr(at_, end - at_);
      if (std::any_of(token.begin(), token.end(), is_ascii_digit)) {
        if (!take_code(token)) {
          return {};
        }
        pass_all();
        return close();
      }
      if (const std::int64_t roman = roman_value(token);
          roman > 0 && end < line_.size() &&
          std::string_view(").:]").find(line_[end]) != std::string_view::npos) {
        head_.shape += '%';
        head_.number = roman;
        at_ = end;
        return close();
      }
      if (words == kMostWords || !take_word(token)) {
        return {};
      }
      if (at_ < line_.size() && line_[at_] == ':') {
        if (!is_digit_ahead()) {
          return close();
        }
        head_.shape += ':';
        at_ = past_spaces(line_, at_ + 1);
      }
    }
    return {};
  }

 private:
  void take_ornaments() {
    at_ = past_ornaments(line_);
    for (const char c : line_.substr(0, at_)) {
      if (c == '#' || c == '>') {
        head_.shape += c;
      }
    }
    // What is drawn before the words of a heading.
    while (at_ < line_.size() && (line_[at_] & '\xF8') == '\xF0') {
      at_ = std::min(line_.size(), at_ + 4);
      at_ += past_ornaments(line_.substr(at_));
    }
    if (at_ < line_.size() && (line_[at_] == '(' || line_[at_] == '[')) {
      head_.shape += line_[at_++];
    }
  }

  std::size_t token_end() const {
    std::size_t end = at_;
    while (end < line_.size() && !kTokenEnds.has(line_[end])) {
      ++end;
    }
    return end;
  }

  bool take_word(std::string_view word) {
    constexpr std::size_t kLongest = 14;
    if (word.empty() || word.size() > kLongest) {
      return false;
    }
    for (const char c : word) {
      if (!is_letter_byte(c) && c != '.' && c != '_' && c != '-') {
        return false;
      }
      head_.shape += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    }
    at_ += word.size();
    at_ = past_spaces(line_, at_);
    head_.shape += ' ';
    return true;
  }

  bool is_digit_ahead() const {
    const std::size_t next = past_spaces(line_, at_ + 1);
    return next < line_.size() && is_ascii_digit(line_[next]);
  }

  /// Letters and digits, signs between them: the digits of it count. `n°1` is one too.
  bool take_code(std::string_view token) {
    constexpr std::size_t kLongest = 16;
    std::size_t size = token.find_last_of("0123456789") + 1;
    if (size > kLongest) {
      return false;
    }
    const bool parted = token.substr(0, size).find_first_of("-_") != std::string_view::npos;
    for (std::size_t i = 0; i < size; ++i) {
      const char c = token[i];
      if (is_ascii_digit(c)) {
        if (i == 0 || !is_ascii_digit(token[i - 1])) {
          head_.shape += '#';
          head_.number = 0;
        }
        head_.number = head_.number > 99'999'999 ? 0 : head_.number * 10 + (c - '0');
      } else if (is_ascii_letter(c)) {
        head_.shape += parted ? 'A' : static_cast<char>(c | 0x20);
      } else if ((c & '\x80') != 0 || c == '-' || c == '_' || c == '.' || c == '/') {
        head_.shape += c;
      } else {
        return false;
      }
    }
    // `3rd`, `5kg` count nothing.
    at_ += size;
    return at_ >= line_.size() || !is_letter_byte(line_[at_]);
  }

  /// `Question 4 of 20`: the number of all is none of the head.
  void pass_all() {
    const std::size_t word = past_spaces(line_, at_);
    for (const std::string_view joint : {"of ", "de ", "von ", "di ", "sur "}) {
      std::size_t number = word + joint.size();
      if (word > at_ && has_word(line_, word, joint) && take_number(line_, number) > 0) {
        at_ = number;
        return;
      }
    }
  }

  /// Signs behind the words or the number; who writes `1.- ` now and then writes `1. ` too.
  RecordHead close() {
    constexpr std::string_view kSigns = ").:-]>*_|";
    bool is_closed = false;
    while (at_ < line_.size() && (line_[at_] == ' ' || line_[at_] == '\t' ||
                                  kSigns.find(line_[at_]) != std::string_view::npos ||
                                  line_.substr(at_).starts_with("–"))) {
      if (line_[at_] != ' ' && line_[at_] != '\t' && line_[at_] != '*' && line_[at_] != '_') {
        head_.shape += is_closed ? std::string_view() : line_.substr(at_, 1);
        is_closed = true;
      } else if (line_[at_] == '_' && line_.substr(at_).starts_with("__")) {
        break;  // a blank to fill in
      }
      at_ += line_.substr(at_).starts_with("–") ? 3U : 1U;
    }
    head_.after = at_;
    return std::move(head_);
  }

  std::string_view line_;
  std::size_t at_ = 0;
  RecordHead head_;
};

}  // namespace

RecordHead read_record_head(std::string_view line) {
  return HeadReader(line).run();
}

}  // namespace tiku
