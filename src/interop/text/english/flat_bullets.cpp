// Questions and options in one list of bullets, as a page prints nested lists that lost their
// levels: `- Which rings?`, `- a lamp`, `- a bell ✔`, `- Which shines?`. The marks tell where the
// options of each question stand.
#include <algorithm>
#include <vector>

#include "base/text.h"
#include "interop/text/english/option_lines.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kFewestQuestions = 3;
constexpr std::size_t kFewestOptions = 2;
constexpr std::size_t kMostOptions = 8;

struct Bullet {
  std::size_t line = 0;
  std::string_view text;
  bool is_marked = false;
  bool asks = false;
};

class FlatBullets {
 public:
  explicit FlatBullets(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    for (const std::size_t i : lines_.with(trait::any)) {
      const std::string_view line = lines_.trimmed(i);
      const std::string_view text =
          lines_.has(i, trait::sign) ? behind_bullet(line) : std::string_view();
      if (text.empty()) {
        close();
        continue;
      }
      const std::size_t mark = right_mark_begin(text);
      run_.push_back({i, trim(text.substr(0, mark)), mark < text.size(), ends_asking(text)});
    }
    close();
  }

 private:
  /// Where the questions stand in the run, if it is one of these.
  void close() {
    const auto marks = static_cast<std::size_t>(
        std::count_if(run_.begin(), run_.end(), [](const Bullet& one) { return one.is_marked; }));
    if (marks >= kFewestQuestions) {
      std::vector<std::size_t> questions = alike(marks);
      questions = questions.empty() ? asking() : questions;
      write(questions);
    }
    run_.clear();
  }

  /// As many options below each question, one of them right.
  std::vector<std::size_t> alike(std::size_t marks) const {
    const std::size_t size = run_.size() / marks;
    if (size * marks != run_.size() || size <= kFewestOptions || size > kMostOptions + 1) {
      return {};
    }
    std::vector<std::size_t> questions;
    std::size_t asking = 0;
    for (std::size_t first = 0; first < run_.size(); first += size) {
      if (run_[first].is_marked || marks_in(first + 1, first + size) != 1) {
        return {};
      }
      asking += run_[first].asks ? 1U : 0U;
      questions.push_back(first);
    }
    return 2 * asking > questions.size() ? questions : std::vector<std::size_t>();
  }

  /// Below each bullet that asks options of which some are right, and no other bullets.
  std::vector<std::size_t> asking() const {
    std::vector<std::size_t> questions;
    for (std::size_t k = 0; k < run_.size(); ++k) {
      if (run_[k].asks && !run_[k].is_marked) {
        questions.push_back(k);
      }
    }
    if (questions.size() < kFewestQuestions || questions.front() != 0) {
      return {};
    }
    for (std::size_t q = 0; q < questions.size(); ++q) {
      const std::size_t end = q + 1 < questions.size() ? questions[q + 1] : run_.size();
      const std::size_t options = end - questions[q] - 1;
      const std::size_t marks = marks_in(questions[q] + 1, end);
      if (options < kFewestOptions || options > kMostOptions || marks == 0 || marks == options) {
        return {};
      }
    }
    return questions;
  }

  std::size_t marks_in(std::size_t begin, std::size_t end) const {
    std::size_t marks = 0;
    for (std::size_t k = begin; k < end; ++k) {
      marks += run_[k].is_marked ? 1U : 0U;
    }
    return marks;
  }

  void write(const std::vector<std::size_t>& questions) {
    for (std::size_t q = 0; q < questions.size(); ++q) {
      const std::size_t end = q + 1 < questions.size() ? questions[q + 1] : run_.size();
      lines_.set(run_[questions[q]].line,
                 {std::to_string(++number_), ". ", run_[questions[q]].text});
      for (std::size_t k = questions[q] + 1; k < end; ++k) {
        const auto place = static_cast<std::int64_t>(k - questions[q]);
        lines_.set(run_[k].line,
                   {letter_sign(place), run_[k].text, run_[k].is_marked ? kRightMark : ""});
      }
    }
  }

  EnglishLines& lines_;
  std::vector<Bullet> run_;
  std::int64_t number_ = 0;
};

}  // namespace

void spell_flat_bullets(EnglishLines& lines) {
  FlatBullets(lines).spell();
}

}  // namespace tiku
