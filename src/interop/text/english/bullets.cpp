// Lists of bullets that are options, and a line below that says the right one in its words. What is
// asked stands above them, or is the first of the bullets.
#include <algorithm>
#include <vector>

#include "base/text.h"
#include "interop/text/english/key_items.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// As it is compared: in small letters, without what ends a sentence.
std::string plain(std::string_view words) {
  words = trim(words);
  words.remove_suffix(words.ends_with('.') ? 1 : 0);
  return fold_case(words);
}

struct BulletBlock {
  std::vector<std::size_t> bullets;
  std::size_t answer = 0;
  /// The line above asks, or the first bullet.
  bool asks_above = false;
  bool asks_within = false;
  /// Of the bullets, from 0, that which the answer repeats or counts; -1 where it is none of them,
  /// or two.
  std::int64_t right = -1;
};

/// `b`, `(b) a bell`, `b, a bell`: the option that an answer counts, from 1, and its words.
struct CountedOption {
  std::int64_t place = 0;
  std::string_view words;
};

CountedOption counted_option(std::string_view said) {
  if (const LineLead lead = read_lead(said); lead.kind == LeadKind::letter) {
    return {lead.value, trim(said.substr(lead.after))};
  }
  const std::int64_t place = said.empty() ? 0 : (said[0] | 0x20) - 'a' + 1;
  constexpr std::int64_t kMost = 8;  // H
  const bool parted = said.size() < 2 || said[1] == ',' || said[1] == ';';
  return parted && place > 0 && place <= kMost
             ? CountedOption{place, trim(said.substr(std::min<std::size_t>(2, said.size())))}
             : CountedOption();
}

class BulletQuestions {
 public:
  explicit BulletQuestions(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    find();
    const auto count = [this](auto is) {
      return std::count_if(blocks_.begin(), blocks_.end(), is);
    };
    const auto all = static_cast<std::ptrdiff_t>(blocks_.size());
    const auto above = count([](const BulletBlock& block) { return block.asks_above; });
    const auto within = count([](const BulletBlock& block) { return block.asks_within; });
    asked_above_ = above > within;
    const auto known = count([this](const BulletBlock& block) { return block.right >= options(); });
    if (all < 2 || 10 * known < 8 * all || 10 * std::max(above, within) < 5 * all) {
      return;
    }
    int number = 0;
    for (const BulletBlock& block : blocks_) {
      write(block, ++number);
    }
  }

 private:
  /// Where the options begin among the bullets.
  std::int64_t options() const { return asked_above_ ? 0 : 1; }

  void find() {
    constexpr std::size_t kFewest = 2;
    constexpr std::size_t kMost = 9;
    std::vector<std::size_t> run;
    std::size_t above = 0;
    std::size_t last = 0;  // with words
    for (const std::size_t i : lines_.with(trait::any)) {
      if (lines_.has(i, trait::words) && !behind_bullet(lines_.trimmed(i)).empty()) {
        above = run.empty() ? last : above;
        run.push_back(i);
        continue;
      }
      if (run.size() >= kFewest && run.size() <= kMost && lines_.has(i, trait::answer) &&
          is_answer_line(lines_[i])) {
        BulletBlock block;
        block.answer = i;
        block.right = right_of(run, i);
        block.asks_above = above != run[0] && ends_asking(lines_[above]);
        block.asks_within = ends_asking(behind_bullet(lines_.trimmed(run[0])));
        block.bullets = std::move(run);
        blocks_.push_back(std::move(block));
      }
      run.clear();
      last = i;
    }
  }

  std::int64_t right_of(const std::vector<std::size_t>& bullets, std::size_t answer) const {
    const std::string_view line = lines_.trimmed(answer);
    const std::string said = plain(line.substr(line.find(':') + 1));
    const CountedOption counted = counted_option(said);
    if (counted.place > 0 && counted.place <= std::ssize(bullets)) {
      const std::size_t bullet = bullets[static_cast<std::size_t>(counted.place) - 1];
      const bool same = plain(behind_bullet(lines_.trimmed(bullet))) == counted.words;
      return same || counted.words.empty() ? counted.place - 1 : -1;
    }
    std::int64_t right = -1;
    for (std::size_t k = 0; k < bullets.size(); ++k) {
      if (plain(behind_bullet(lines_.trimmed(bullets[k]))) == said) {
        if (right >= 0) {
          return -1;
        }
        right = static_cast<std::int64_t>(k);
      }
    }
    return right;
  }

  void write(const BulletBlock& block, int number) {
    const auto words = [this](std::size_t i) { return behind_bullet(lines_.trimmed(i)); };
    if (!asked_above_) {
      lines_.set(block.bullets[0], {std::to_string(number), ". ", words(block.bullets[0])});
    }
    for (std::size_t k = asked_above_ ? 0 : 1; k < block.bullets.size(); ++k) {
      lines_.set(block.bullets[k], {letter_sign(static_cast<std::int64_t>(k) + 1 - options()),
                                    words(block.bullets[k])});
    }
    if (block.right >= options()) {
      lines_.set(block.answer, {"Answer: ", letter_sign(block.right + 1 - options()).substr(0, 1)});
    }
    const std::size_t below = block.answer + 1;
    if (below < lines_.size() && !lines_.is_blank(below) &&
        lines_.lead(below).kind == LeadKind::none && words(below).empty() &&
        !ends_asking(lines_[below])) {
      const std::string_view line = lines_.trimmed(below);
      lines_.set(below, {"Explanation: ", key_reason_of(line).value_or(line)});
    }
  }

  EnglishLines& lines_;
  std::vector<BulletBlock> blocks_;
  bool asked_above_ = false;
};

/// Options with a sign each, `+` before those that are right and `-` before the others, below what
/// is asked.
class SignedOptions {
 public:
  explicit SignedOptions(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    for (const std::size_t i : lines_.with(trait::any)) {
      const char sign = lines_.has(i, trait::sign) ? sign_of(i) : '\0';
      if (sign != 0) {
        run_.push_back(i);
        rights_ += sign == '+' ? 1U : 0U;
      } else {
        close();
        above_ = i;
      }
    }
    close();
    constexpr std::size_t kFewest = 2;
    // For and against something: nothing is asked there.
    const auto asking = static_cast<std::size_t>(
        std::count_if(blocks_.begin(), blocks_.end(), [this](const Block& block) {
          return ends_asking(lines_[block.asked]) || lines_.trimmed(block.asked).starts_with("? ");
        }));
    if (blocks_.size() < kFewest || !all_ || 2 * asking < blocks_.size()) {
      return;
    }
    std::int64_t number = 0;
    for (const Block& block : blocks_) {
      const std::string_view asked = lines_.trimmed(block.asked);
      const bool mark = asked.starts_with("? ");
      if (lines_.lead(block.asked).kind == LeadKind::none) {
        lines_.set(block.asked, {std::to_string(++number), ". ", asked.substr(mark ? 2 : 0)});
      }
      std::int64_t place = 0;
      for (const std::size_t i : block.options) {
        const bool right = sign_of(i) == '+';
        lines_.set(
            i, {letter_sign(++place), trim(lines_.trimmed(i).substr(1)), right ? kRightMark : ""});
      }
    }
  }

 private:
  struct Block {
    std::size_t asked = 0;
    std::vector<std::size_t> options;
  };

  /// 0 of lines without one; figures such as -5 have none.
  char sign_of(std::size_t i) const {
    const std::string_view line = lines_.trimmed(i);
    const bool sign = line.size() > 1 && (line[0] == '+' || line[0] == '-') &&
                      (line[1] == ' ' || is_ascii_letter(line[1]));
    return sign ? line[0] : '\0';
  }

  void close() {
    if (!run_.empty()) {
      const bool both = rights_ > 0 && rights_ < run_.size();
      all_ = all_ && both && run_.front() > above_;
      blocks_.push_back({above_, std::move(run_)});
    }
    run_.clear();
    rights_ = 0;
  }

  EnglishLines& lines_;
  std::vector<std::size_t> run_;
  std::size_t rights_ = 0;
  std::size_t above_ = 0;
  std::vector<Block> blocks_;
  /// Every list has options of either sign.
  bool all_ = true;
};

}  // namespace

void spell_bullet_questions(EnglishLines& lines) {
  SignedOptions(lines).spell();
  if (!lines.any_has(trait::answer)) {
    return;
  }
  BulletQuestions(lines).spell();
}

}  // namespace tiku
