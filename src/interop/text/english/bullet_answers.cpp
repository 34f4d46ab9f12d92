// Lists of what is to be known: questions with numbers, and their answers behind a bullet each.
// Some have more than one, each of which is right.
#include <vector>

#include "interop/text/english/passes.h"

namespace tiku {
namespace {

/// A question, and the lines of the bullets below it.
struct ToldQuestion {
  bool asks = false;
  std::vector<std::size_t> bullets;
};

bool has_bullets(const EnglishLines& lines) {
  const LinesWith words = lines.with(trait::words);
  return std::any_of(words.begin(), words.end(),
                     [&lines](std::size_t i) { return !behind_bullet(lines.trimmed(i)).empty(); });
}

std::vector<ToldQuestion> told_questions(const EnglishLines& lines) {
  std::vector<ToldQuestion> found;
  bool open = false;  // only bullets stood below the question
  for (const std::size_t i : lines.with(trait::any)) {
    if (lines.has(i, trait::number_lead)) {
      found.push_back({lines.trimmed(i).ends_with('?'), {}});
      open = true;
    } else if (open && !behind_bullet(lines.trimmed(i)).empty()) {
      found.back().bullets.push_back(i);
    } else {
      open = false;
    }
  }
  return found;
}

/// Most questions have just one bullet, so that none chooses among them.
bool are_answers(const std::vector<ToldQuestion>& questions) {
  constexpr std::size_t kFewest = 3;
  std::size_t told = 0;
  std::size_t once = 0;
  for (const ToldQuestion& question : questions) {
    told += question.asks && !question.bullets.empty() ? 1U : 0U;
    once += question.bullets.size() == 1 ? 1U : 0U;
  }
  return told >= kFewest && 10 * told >= 8 * questions.size() && 2 * once > told;
}

}  // namespace

void spell_bullet_answers(EnglishLines& lines) {
  if (!has_bullets(lines)) {
    return;  // most papers
  }
  const std::vector<ToldQuestion> questions = told_questions(lines);
  if (!are_answers(questions)) {
    return;
  }
  for (const ToldQuestion& question : questions) {
    std::string answer;
    for (const std::size_t i : question.bullets) {
      answer += (answer.empty() ? "" : "; ") + std::string(behind_bullet(lines.trimmed(i)));
      lines.set(i, {});
    }
    if (!answer.empty()) {
      lines.set(question.bullets.front(), {"Answer: ", answer});
    }
  }
}

}  // namespace tiku
