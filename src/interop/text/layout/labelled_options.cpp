// Options on one line that say themselves whether they are right, below codes that are alike:
// `A_2_01: Which rings? - Richtig: a bell; - Falsch: a lamp. A_2_02: ...`
#include <string>

#include "interop/text/english/truth_labels.h"
#include "interop/text/layout/line_breaks.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// How the code is built that ends at `end`, its digits alike; "" where none does.
std::string shape_of(std::string_view line, std::size_t begin, std::size_t end) {
  constexpr std::size_t kLongest = 16;
  std::string shape;
  bool counts = false;
  for (std::size_t at = begin; at < end && end - begin <= kLongest; ++at) {
    const bool digit = is_ascii_digit(line[at]);
    const bool code = digit || is_ascii_letter(line[at]) || line[at] == '_' || line[at] == '-';
    counts = counts || digit;
    if (!code) {
      return {};
    }
    shape += digit ? '9' : line[at];
  }
  return counts ? shape : std::string();
}

class LabelledOptions {
 public:
  explicit LabelledOptions(std::string_view line) : line_(line) {}

  std::vector<LineBreak> find() {
    for (std::size_t at = 0; at + 2 < line_.size(); ++at) {
      const char c = line_[at];
      if (c == '-' && at > 0 && line_[at - 1] == ' ') {
        take_label(at);
      } else if ((c == ':' || c == '.' || c == ')') && line_[at + 1] == ' ') {
        take_code(at);
      }
    }
    constexpr std::size_t kFewest = 2;
    return questions_ < kFewest || right_ < questions_ || labels_ < 2 * questions_
               ? std::vector<LineBreak>()
               : std::move(found_);
  }

 private:
  void take_label(std::size_t at) {
    constexpr std::size_t kLongest = 24;
    const TruthLabel label = truth_label(line_.substr(at, kLongest));
    if (label.after == 0) {
      return;
    }
    if (code_.at > 0 || !shape_.empty()) {
      begin_question();
      found_.push_back({at, at, {}});
      ++labels_;
      right_ += label.is_right ? 1U : 0U;
    }
  }

  /// The code before the first label is that of a question; the next of its kind begins another.
  void begin_question() {
    if (code_.at == 0) {
      return;
    }
    found_.push_back(code_);
    first_shape();
    code_ = {};
    ++questions_;
  }

  void first_shape() { shape_ = shape_.empty() ? code_shape_ : shape_; }

  void take_code(std::size_t sign) {
    std::size_t begin = sign;
    while (begin > 0 && sign - begin <= 16 && line_[begin - 1] != ' ') {
      --begin;
    }
    std::string shape = shape_of(line_, begin, sign);
    if (begin == 0 || shape.empty() || (!shape_.empty() && shape != shape_)) {
      return;  // most signs
    }
    code_ = {begin, begin, {}};
    code_shape_ = std::move(shape);
  }

  std::string_view line_;
  std::vector<LineBreak> found_;
  /// The last code that may begin a question, of this kind.
  LineBreak code_;
  std::string code_shape_;
  /// Of the questions.
  std::string shape_;
  std::size_t questions_ = 0;
  std::size_t labels_ = 0;
  std::size_t right_ = 0;
};

}  // namespace

std::vector<LineBreak> break_labelled_options(std::string_view line) {
  return LabelledOptions(line).find();
}

}  // namespace tiku
