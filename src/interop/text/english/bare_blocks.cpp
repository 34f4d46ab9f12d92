// Quizzes that a program of one's own reads: neither numbers nor letters, a question a block and
// its options below it, indented, one a line or one a paragraph. A sign of the author's own may
// mark the right ones: `##` behind or before them.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/text/english/option_lines.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Lines from `first` up to `end`.
struct BareText {
  std::size_t first = 0;
  std::size_t end = 0;
};

struct BareBlock {
  BareText head;
  std::vector<BareText> options;
  /// The line below them that says which is right, and the place of that one from 1; 0 of none.
  std::size_t told_at = 0;
  std::size_t told = 0;
};

using BareBlocks = std::vector<BareBlock>;

/// What authors mark right options with, the longer ones of a sign first.
constexpr std::string_view kSigns[] = {"###", "##", "#",  "***", "**",  "*",         "✅",   "✔",
                                       "✓",   "√",  "++", "+",   "==>", "=>",        "=",   "@@",
                                       "@",   "^",  "!!", "(x)", "[x]", "(correct)", "(ok)"};

/// Whether the question ends there: `... router? (Choose two.)`
bool asks(std::string_view line) {
  constexpr std::size_t kLongest = 30;
  if (line.ends_with(')') || line.ends_with(']')) {
    const std::size_t open = line.rfind(line.back() == ')' ? '(' : '[');
    if (open != std::string_view::npos && line.size() - open <= kLongest) {
      line = trim(line.substr(0, open));
    }
  }
  return line.ends_with('?');
}

/// The option without the sign at either end; as it is where none stands there.
std::string_view without_sign(std::string_view option, std::string_view sign) {
  const std::size_t size = sign.size();
  if (option.size() <= size) {
    return option;
  }
  if (option.starts_with(sign) && option[size] != sign.back()) {
    return trim(option.substr(size));
  }
  const bool ends = option.size() > size + 1 && has_word(option, option.size() - size, sign);
  return ends && option[option.size() - size - 1] != sign.front()
             ? trim(option.substr(0, option.size() - size))
             : option;
}

class BareQuiz {
 public:
  explicit BareQuiz(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    if (lines_.any_has(trait::letter_lead | trait::letters)) {
      return;  // most papers
    }
    const bool labelled = lines_.any_has(trait::told);  // Answer: B
    for (const auto read : {&BareQuiz::indented, &BareQuiz::below_questions}) {
      BareBlocks blocks = (this->*read)();
      const std::string_view sign = labelled ? std::string_view() : sign_of(blocks);
      const bool told = sign.empty() && take_told(blocks);
      if (may_be_quiz(blocks, told || !sign.empty()) && told >= labelled) {
        write(blocks, sign);
        return;
      }
    }
  }

 private:
  bool is_indented(std::size_t i) const {
    return lines_[i].starts_with('\t') || lines_[i].starts_with("  ");
  }

  /// What stands below a question at the margin.
  BareBlocks indented() const {
    BareBlocks blocks;
    bool behind_blank = true;
    std::size_t above = 0;  // lines at the margin since the last option
    BareText head;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_.is_blank(i)) {
        behind_blank = true;
        continue;
      }
      const bool option = is_indented(i);
      if (option && above == 0 && blocks.empty()) {
        return {};
      }
      if (!option) {
        head.first = above == 0 || behind_blank ? i : head.first;
        head.end = i + 1;
        ++above;
      } else if (above > 0) {
        if (above > (blocks.empty() ? kMostAbove : kMostHead)) {
          return {};
        }
        blocks.push_back({head, {{i, i + 1}}});
        above = 0;
      } else {
        blocks.back().options.push_back({i, i + 1});
      }
      behind_blank = false;
    }
    return above == 0 ? blocks : BareBlocks();
  }

  /// What stands between lines that ask: a line an option, or a paragraph where empty lines part
  /// all of them.
  BareBlocks below_questions() const {
    BareBlocks lines;
    BareBlocks paragraphs;
    std::size_t above = 0;
    bool behind_blank = false;
    bool parted = true;
    bool joined = true;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_.is_blank(i)) {
        behind_blank = true;
        continue;
      }
      if (asks(lines_.trimmed(i))) {
        lines.push_back({{i, i + 1}, {}});
        paragraphs.push_back({{i, i + 1}, {}});
      } else if (lines.empty()) {
        if (++above > kMostAbove) {
          return {};  // most texts
        }
      } else {
        std::vector<BareText>& below = paragraphs.back().options;
        parted = parted && (behind_blank || !below.empty());
        joined = joined && !behind_blank;
        lines.back().options.push_back({i, i + 1});
        if (behind_blank || below.empty()) {
          below.push_back({i, i + 1});
        } else {
          below.back().end = i + 1;
        }
        if (lines.back().options.size() > 3 * kMostOptions) {
          return {};
        }
      }
      behind_blank = false;
    }
    return parted ? paragraphs : joined ? lines : BareBlocks();
  }

  std::string_view option_text(const BareText& option) const {
    return lines_.trimmed(option.first);
  }

  bool has_sign(const BareText& option, std::string_view sign) const {
    return without_sign(option_text(option), sign).size() < option_text(option).size();
  }

  /// The sign that stands at some options of each question, and not at all of them. What stands at
  /// the last one throughout begins something else: `### Question 2`.
  std::string_view sign_of(const BareBlocks& blocks) const {
    for (const std::string_view sign : kSigns) {
      std::size_t at_last = 0;
      const auto marks = [&](const BareBlock& block) {
        const auto marked = static_cast<std::size_t>(
            std::count_if(block.options.begin(), block.options.end(),
                          [&](const BareText& option) { return has_sign(option, sign); }));
        at_last += marked == 1 && has_sign(block.options.back(), sign) ? 1U : 0U;
        return marked > 0 && marked < block.options.size();
      };
      if (blocks.size() >= kFewestMarked && std::all_of(blocks.begin(), blocks.end(), marks) &&
          at_last < blocks.size()) {
        return sign;
      }
    }
    return {};
  }

  /// What the last lines of all blocks begin with, up to a sign: `RIGHT=`, `Odp: `; "" where they
  /// share none.
  std::string_view shared_label(const BareBlocks& blocks) const {
    constexpr std::size_t kLongestLabel = 24;
    std::string_view label;
    for (const BareBlock& block : blocks) {
      if (block.options.empty()) {
        return {};
      }
      const std::string_view last = option_text(block.options.back());
      if (label.empty()) {
        const std::size_t sign = last.substr(0, kLongestLabel).find_first_of("=:");
        label = sign == std::string_view::npos ? "" : last.substr(0, sign + 1);
      }
      if (label.empty() || !last.starts_with(label)) {
        return {};
      }
    }
    return label;
  }

  /// The place that the last line of a block tells behind the label: that of the option it says
  /// again, or a letter or a number that counts them; 0 where it tells none.
  std::size_t place_told(const BareBlock& block, std::string_view label, bool says_again) const {
    const std::size_t options = block.options.size() - 1;
    const std::string_view last = trim(option_text(block.options.back()).substr(label.size()));
    std::size_t found = 0;
    std::size_t same = 0;
    std::size_t digits = 0;
    for (std::size_t i = 0; i < options; ++i) {
      const std::string_view text = option_text(block.options[i]);
      found = text == last ? i + 1 : found;
      same += text == last ? 1U : 0U;
      digits += !text.empty() && is_ascii_digit(text.front()) ? 1U : 0U;
    }
    if (says_again) {
      return same == 1 ? found : 0;
    }
    const char sign = last.size() == 1 && same == 0 ? last[0] : '\0';
    std::size_t place = 0;
    if (sign >= 'A' && sign <= 'Z') {
      place = static_cast<unsigned char>(sign) - std::size_t{'A'} + 1;
    } else if (sign >= '1' && sign <= '9' && digits < options) {
      place = static_cast<unsigned char>(sign) - std::size_t{'0'};
    }
    return place <= options ? place : 0;
  }

  /// Takes the last line of each block as the answer where it is one in all of them, in the same
  /// way. Numbers may count from 0 unless one counts the last option.
  bool take_told(BareBlocks& blocks) const {
    const std::string_view label = shared_label(blocks);
    for (const bool says_again : {true, false}) {
      std::vector<std::size_t> places;
      bool counts_last = says_again;
      for (const BareBlock& block : blocks) {
        const std::size_t place =
            block.options.size() > 2 ? place_told(block, label, says_again) : 0;
        if (place == 0) {
          break;
        }
        counts_last = counts_last || place + 1 == block.options.size() ||
                      !is_ascii_digit(option_text(block.options.back()).back());
        places.push_back(place);
      }
      if (places.empty() || places.size() < blocks.size()) {
        continue;
      }
      if (!counts_last) {
        blocks.clear();  // answers, but nobody knows which
        return false;
      }
      for (std::size_t i = 0; i < blocks.size(); ++i) {
        blocks[i].told = places[i];
        blocks[i].told_at = blocks[i].options.back().first;
        blocks[i].options.pop_back();
      }
      return true;
    }
    return false;
  }

  /// Signs tell options from an outline; without them all questions have as many short ones.
  bool may_be_quiz(const BareBlocks& blocks, bool is_marked) const {
    if (blocks.size() < (is_marked ? kFewestMarked : kFewest)) {
      return false;
    }
    const std::size_t size = blocks.front().options.size();
    std::size_t asking = 0;
    std::size_t sentences = 0;
    for (const BareBlock& block : blocks) {
      const std::size_t options = block.options.size();
      const bool fits = is_marked ? options > 1 && options <= kMostOptions
                                  : options == size && options > 2 && options <= kMostUnmarked;
      if (!fits || lines_.lead(block.head.first).kind != LeadKind::none ||
          past_ornaments(lines_.trimmed(block.head.first)) > 0) {
        return false;
      }
      asking += asks(lines_.trimmed(block.head.end - 1)) ? 1U : 0U;
      for (const BareText& option : block.options) {
        if (!may_be_option(option, is_marked)) {
          return false;
        }
        sentences += option_text(option).ends_with('.') ? 1U : 0U;
      }
    }
    return 10 * asking >= 8 * blocks.size() && (is_marked || 2 * sentences <= size * blocks.size());
  }

  /// Several lines, each with a bullet.
  bool is_list(const BareText& option) const {
    std::size_t bullets = 0;
    for (std::size_t i = option.first; i < option.end; ++i) {
      bullets +=
          lines_.trimmed(i).starts_with("- ") || lines_.trimmed(i).starts_with("* ") ? 1U : 0U;
    }
    return bullets > 1;
  }

  bool may_be_option(const BareText& option, bool is_marked) const {
    const std::string_view text = option_text(option);
    const std::size_t longest = is_marked ? 3 * kLongest : kLongest;
    return text.size() <= longest && option.end - option.first <= kMostHead &&
           !text.ends_with(':') && !asks(text) && !is_answer_line(text) &&
           (is_marked || past_ornaments(text) == 0) && !is_list(option);
  }

  void write(const BareBlocks& blocks, std::string_view sign) {
    std::int64_t number = 0;
    for (const BareBlock& block : blocks) {
      const std::size_t head = block.head.first;
      lines_.set(head, {std::to_string(++number), ". ", lines_.trimmed(head)});
      std::int64_t place = 0;
      for (const BareText& option : block.options) {
        const std::string_view text = option_text(option);
        const std::string_view words = sign.empty() ? text : without_sign(text, sign);
        const std::string label = letter_sign(++place);
        const bool right =
            words.size() < text.size() || static_cast<std::size_t>(place) == block.told;
        lines_.set(option.first, {label, words, right ? kRightMark : std::string_view()});
      }
      if (block.told > 0) {
        lines_.set(block.told_at, {});
      }
    }
  }

  /// Lines before the first question, and lines of a question.
  static constexpr std::size_t kMostAbove = 6;
  static constexpr std::size_t kMostHead = 4;
  static constexpr std::size_t kFewest = 4;
  static constexpr std::size_t kFewestMarked = 3;
  static constexpr std::size_t kMostOptions = 10;
  static constexpr std::size_t kMostUnmarked = 6;
  static constexpr std::size_t kLongest = 90;

  EnglishLines& lines_;
};

}  // namespace

void spell_bare_blocks(EnglishLines& lines) {
  BareQuiz(lines).spell();
}

}  // namespace tiku
