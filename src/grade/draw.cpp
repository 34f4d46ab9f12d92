#include "grade/draw.h"

#include "base/random.h"

namespace tiku {
namespace {

/// Whether the rule is about the section of this question.
bool is_meant(const Bank& bank, const DrawRule& rule, const Question& question) {
  return question.section >= 0 &&
         bank.sections[static_cast<std::size_t>(question.section)].title == rule.section;
}

/// Takes `count` of the pool, each set with the same chance, in the order of the pool.
void take(const std::vector<std::size_t>& pool, std::int64_t count, Random& random,
          std::vector<char>& drawn) {
  std::size_t wanted = count < 0 ? 0 : static_cast<std::size_t>(count);
  for (std::size_t i = 0; i < pool.size(); ++i) {
    const std::size_t left = pool.size() - i;
    const bool taken = random.below(left) < wanted;
    drawn[pool[i]] = taken ? 1 : 0;
    wanted -= taken ? 1 : 0;
  }
}

/// A mark for each question of the bank: on the paper or not.
std::vector<char> draw_questions(const Bank& bank, Random& random) {
  std::vector<char> drawn(bank.questions.size(), 1);
  for (const DrawRule& rule : bank.exam.draw) {
    std::vector<std::size_t> pool;
    for (std::size_t i = 0; i < bank.questions.size(); ++i) {
      if (bank.questions[i].scored && is_meant(bank, rule, bank.questions[i])) {
        pool.push_back(i);
      }
    }
    take(pool, rule.count, random, drawn);
  }
  return drawn;
}

}  // namespace

std::vector<std::size_t> draw_paper(const Bank& bank, std::uint64_t seed) {
  Random random(seed);
  const std::vector<char> drawn = draw_questions(bank, random);
  std::vector<std::size_t> paper;
  std::size_t item = 0;
  for (std::size_t i = 0; i < bank.questions.size(); ++i) {
    const std::size_t leaves = bank.questions[i].is_leaf() ? 1 : bank.questions[i].parts.size();
    for (std::size_t leaf = 0; leaf < leaves; ++leaf, ++item) {
      if (drawn[i] != 0) {
        paper.push_back(item);
      }
    }
  }
  return paper;
}

}  // namespace tiku
