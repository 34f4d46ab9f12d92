// Lists of bullets in which the first one asks, the others are its options, and a line below says
// the right one in its words.
#include <algorithm>
#include <vector>

#include "base/text.h"
#include "interop/text/english_lines.h"
#include "interop/text/line_lead.h"

namespace tiku {
namespace {

/// What stands behind the bullet; "" of lines without one.
std::string_view behind_bullet(std::string_view line) {
  for (const std::string_view bullet : {"- ", "* ", "• ", "· ", "– "}) {
    if (line.starts_with(bullet)) {
      return trim(line.substr(bullet.size()));
    }
  }
  return {};
}

/// As it is compared: in small letters, without what ends a sentence.
std::string plain(std::string_view words) {
  words = trim(words);
  words.remove_suffix(words.ends_with('.') ? 1 : 0);
  return fold_case(words);
}

struct BulletBlock {
  /// The lines of the question and its options.
  std::vector<std::size_t> bullets;
  std::size_t answer = 0;
  /// Of the options, from 1; 0 where the answer is none of them, or two.
  std::int64_t right = 0;
};

class BulletQuestions {
 public:
  explicit BulletQuestions(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    find();
    const auto known = std::count_if(blocks_.begin(), blocks_.end(),
                                     [](const BulletBlock& block) { return block.right > 0; });
    if (known < 2 || 10 * known < 8 * static_cast<std::ptrdiff_t>(blocks_.size())) {
      return;
    }
    int number = 0;
    for (const BulletBlock& block : blocks_) {
      write(block, ++number);
    }
  }

 private:
  void find() {
    constexpr std::size_t kFewest = 3;
    constexpr std::size_t kMost = 9;
    std::vector<std::size_t> run;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_.is_blank(i)) {
        continue;
      }
      if (!behind_bullet(lines_.trimmed(i)).empty()) {
        run.push_back(i);
        continue;
      }
      if (run.size() >= kFewest && run.size() <= kMost && lines_.has(i, trait::answer) &&
          is_answer_line(lines_[i])) {
        blocks_.push_back({run, i, right_of(run, i)});
      }
      run.clear();
    }
  }

  std::int64_t right_of(const std::vector<std::size_t>& bullets, std::size_t answer) const {
    const std::string_view line = lines_.trimmed(answer);
    const std::string said = plain(line.substr(line.find(':') + 1));
    std::int64_t right = 0;
    for (std::size_t k = 1; k < bullets.size(); ++k) {
      if (plain(behind_bullet(lines_.trimmed(bullets[k]))) == said) {
        if (right > 0) {
          return 0;
        }
        right = static_cast<std::int64_t>(k);
      }
    }
    return right;
  }

  void write(const BulletBlock& block, int number) {
    const auto words = [this](std::size_t i) { return behind_bullet(lines_.trimmed(i)); };
    lines_.set(block.bullets[0], {std::to_string(number), ". ", words(block.bullets[0])});
    for (std::size_t k = 1; k < block.bullets.size(); ++k) {
      lines_.set(block.bullets[k],
                 {letter_sign(static_cast<std::int64_t>(k)), words(block.bullets[k])});
    }
    if (block.right > 0) {
      lines_.set(block.answer, {"Answer: ", letter_sign(block.right).substr(0, 1)});
    }
    const std::size_t below = block.answer + 1;
    if (below < lines_.size() && !lines_.is_blank(below) &&
        lines_.lead(below).kind == LeadKind::none && words(below).empty()) {
      const std::string_view line = lines_.trimmed(below);
      lines_.set(below, {has_word(line, 0, "explanation") ? "" : "Explanation: ", line});
    }
  }

  EnglishLines& lines_;
  std::vector<BulletBlock> blocks_;
};

}  // namespace

void spell_bullet_questions(EnglishLines& lines) {
  BulletQuestions(lines).spell();
}

}  // namespace tiku
