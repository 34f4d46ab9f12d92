// Questions on one line of which each ends in its answer, or in the place for one, right before the
// number of the next: `1.要验电。对2.可带电作业。错3. ...`, `1.法定代表人是(A.厂长)2. ...`.
#include <algorithm>
#include <cstdint>
#include <iterator>

#include "base/text.h"
#include "interop/text/layout/line_breaks.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::string_view kTruths[] = {"对", "错", "是", "非", "正确", "错误",
                                        "√",  "×",  "對", "錯", "正確", "錯誤"};

/// What stands before the number of a question that is not the first.
enum class Closed : std::uint8_t { no, truth, bracket, number };

/// Where `n.` begins, its value, and what stands before it.
struct ClosedNumber {
  std::size_t begin = 0;
  std::size_t after = 0;
  std::int64_t value = 0;
  Closed closed = Closed::no;
};

template <std::size_t N>
bool ends_in_one(std::string_view text, const std::string_view (&words)[N]) {
  return std::any_of(std::begin(words), std::end(words),
                     [text](std::string_view word) { return text.ends_with(word); });
}

/// Behind `.` or `、` at `at`; `at` where neither stands there.
std::size_t past_dot(std::string_view line, std::size_t at) {
  constexpr std::string_view kSigns[] = {".", "、", "．"};
  for (const std::string_view sign : kSigns) {
    if (line.substr(at).starts_with(sign)) {
      return at + sign.size();
    }
  }
  return at;
}

class ClosedNumbers {
 public:
  explicit ClosedNumbers(std::string_view line) : line_(line) {}

  std::vector<LineBreak> find() {
    for (std::size_t at = 0; at < line_.size(); ++at) {
      if (is_ascii_digit(line_[at])) {
        at = take(at);
      }
    }
    constexpr std::size_t kFewest = 4;
    std::vector<LineBreak> found;
    if (chain_.size() >= kFewest) {
      for (const ClosedNumber& number : chain_) {
        found.push_back({number.begin, number.begin, {}});
      }
    }
    return found;
  }

 private:
  /// Past the digits at `at`, a part of the chain where they count on.
  std::size_t take(std::size_t at) {
    std::size_t digits = at;
    const std::int64_t value = take_number(line_, digits);
    const std::size_t after = past_dot(line_, digits);
    if (after > digits && value > 0) {
      const bool amount = after < line_.size() && is_ascii_digit(line_[after]);
      const ClosedNumber number{at, after, value, closed_before(at, after, value)};
      if (!amount || number.closed == Closed::number) {
        add(number);
      }
    }
    return std::max(at, digits - 1);
  }

  void add(const ClosedNumber& number) {
    if (chain_.empty()) {
      if (number.value == 1 || number.closed == Closed::number) {
        chain_.push_back(number);
      }
      return;
    }
    const bool counts = number.value == chain_.back().value + 1;
    const bool like = chain_.size() == 1 || number.closed == chain_.back().closed;
    if (counts && number.closed != Closed::no && like) {
      chain_.push_back(number);
    } else if (chain_.size() == 1 && number.value == 1) {
      chain_.back() = number;
    }
  }

  /// 2.2. is the number of a page and that of its author; 对2. and (A.厂长)2. end an answer.
  Closed closed_before(std::size_t at, std::size_t after, std::int64_t value) const {
    constexpr std::string_view kBrackets[] = {")", "）"};
    std::size_t second = after;
    if (take_number(line_, second) == value && past_dot(line_, second) > second) {
      return Closed::number;
    }
    const std::string_view before = trim(line_.substr(0, at));
    if (ends_in_one(before, kTruths)) {
      return Closed::truth;
    }
    return ends_in_one(before, kBrackets) && holds_words(before) ? Closed::bracket : Closed::no;
  }

  /// Whether the bracket that ends the text holds more than the letters, the sign or the word of an
  /// answer: (B) and (正确) may belong to the question behind it.
  static bool holds_words(std::string_view text) {
    constexpr std::string_view kSigns[] = {"√", "×", "　"};
    constexpr std::string_view kOpen = "（";
    const std::size_t narrow = text.rfind('(') + 1;  // 0 where none stands there
    const std::size_t wide_open = text.rfind(kOpen) + 1;
    const std::size_t open =
        std::max(narrow, wide_open > 0 ? wide_open - 1 + kOpen.size() : std::size_t{0});
    constexpr std::size_t kWide = 3;  // bytes
    const std::size_t close = text.size() - (text.back() == ')' ? 1 : kWide);
    const std::string_view inside = trim(text.substr(open, close - open));
    const bool wide = std::any_of(inside.begin(), inside.end(), [](char c) {
      return (static_cast<unsigned char>(c) & 0xF0U) == 0xE0U;  // most Han characters
    });
    const bool truth =
        std::find(std::begin(kTruths), std::end(kTruths), inside) != std::end(kTruths);
    return open > 0 && wide && !truth && inside.size() > kWide &&
           std::none_of(std::begin(kSigns), std::end(kSigns), [inside](std::string_view sign) {
             return inside.find(sign) != inside.npos;
           });
  }

  std::string_view line_;
  std::vector<ClosedNumber> chain_;
};

}  // namespace

std::vector<LineBreak> break_closed_numbers(std::string_view line) {
  return ClosedNumbers(line).find();
}

}  // namespace tiku
