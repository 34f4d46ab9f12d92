#include "lint/label_references.h"

#include <algorithm>
#include <span>

#include "base/text.h"

namespace tiku {
namespace {

/// References are short; a longer text says something of its own.
constexpr std::size_t kLongest = 96;

// Longer words stand before those they begin with.
constexpr std::string_view kBefore[] = {"以上",    "上述",    "选项",    "答案",    "只有",
                                        "只选",    "仅",      "既",      "包括",    "both",
                                        "either",  "neither", "only",    "options", "option",
                                        "answers", "answer",  "choices", "choice"};
constexpr std::string_view kBetween[] = {"以及", "或者", "和", "与",  "及",  "或", "跟",
                                         "又",   "、",   ",",  "and", "nor", "or"};
/// Between labels these may as well be a formula, a key to press or a name: "A+B", "AB".
constexpr std::string_view kTight[] = {"+", "&", "/"};
constexpr std::string_view kBehind[] = {
    "不正确",    "不对", "不是",  "不选",  "全部",    "两者",  "二者", "两项",  "三项",
    "选项",      "正确", "错误",  "同时",  "可以",    "兼有",  "兼备", "都",    "均",
    "全",        "皆",   "项",    "是",    "对",      "错",    "可",   "的",    "有",
    "are",       "is",   "both",  "all",   "correct", "right", "true", "wrong", "false",
    "incorrect", "only", "above", "apply", "options"};
constexpr std::string_view kStops[] = {"。", "."};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_word_character(char c) {
  return is_letter(c) || (c >= '0' && c <= '9');
}

/// Reads a reference piece by piece.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  bool at_end() {
    skip_spaces();
    return rest_.empty();
  }

  /// Takes one of `words`; an English one must end there.
  bool take(std::span<const std::string_view> words) {
    skip_spaces();
    for (const std::string_view word : words) {
      const bool english = is_letter(word.front());
      const bool cut = english && rest_.size() > word.size() && is_letter(rest_[word.size()]);
      if (!cut && begins_with(word)) {
        rest_.remove_prefix(word.size());
        return true;
      }
    }
    return false;
  }

  /// Takes a letter that is the label of an option; -1 where there is none.
  std::int64_t take_label(const std::vector<Option>& options) {
    skip_spaces();
    for (std::size_t i = 0; i < options.size() && !rest_.empty(); ++i) {
      const std::string& label = options[i].label;
      if (label.size() == 1 && is_letter(label[0]) && rest_[0] == label[0]) {
        rest_.remove_prefix(1);
        return static_cast<std::int64_t>(i);
      }
    }
    return -1;
  }

 private:
  void skip_spaces() {
    while (!rest_.empty() && rest_.front() == ' ') {
      rest_.remove_prefix(1);
    }
  }

  bool begins_with(std::string_view word) const {
    return rest_.size() >= word.size() &&
           std::equal(word.begin(), word.end(), rest_.begin(), [](char a, char b) {
             return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
           });
  }

  std::string_view rest_;
};

}  // namespace

std::vector<std::size_t> referred_options(std::string_view text,
                                          const std::vector<Option>& options) {
  if (text.size() > kLongest) {
    return {};
  }
  const bool has_full_width = text.find('\xEF') != std::string_view::npos;
  const std::string folded = has_full_width ? fold_width(text) : std::string();
  Reader reader(has_full_width ? std::string_view(folded) : text);
  bool framed = false;
  while (reader.take(kBefore)) {
    framed = true;
  }
  std::vector<std::size_t> found;
  bool separated = true;
  bool tight = false;
  for (std::int64_t label = reader.take_label(options); label >= 0;
       label = reader.take_label(options)) {
    found.push_back(static_cast<std::size_t>(label));
    tight = tight || !separated;
    separated = false;
    while (reader.take(kBetween)) {
      separated = true;
    }
    reader.take(kTight);
  }
  while (reader.take(kBehind)) {
    framed = true;
  }
  reader.take(kStops);
  const bool is_reference = reader.at_end() && !separated && (framed || !tight);
  return is_reference ? found : std::vector<std::size_t>();
}

bool has_lone_letter(std::string_view text, char letter) {
  for (std::size_t at = text.find(letter); at != std::string_view::npos;
       at = text.find(letter, at + 1)) {
    const bool joined = (at > 0 && is_word_character(text[at - 1])) ||
                        (at + 1 < text.size() && is_word_character(text[at + 1]));
    if (!joined) {
      return true;
    }
  }
  return false;
}

}  // namespace tiku
