#include "interop/blackboard/pool_line.h"

#include <algorithm>

#include "base/text.h"
#include "interop/blackboard/messages.h"
#include "interop/moodle/markup_words.h"

namespace tiku {
namespace {

constexpr std::string_view kTypes[] = {
    "MC", "MA",  "TF",  "ESS", "FIB", "FIB_PLUS",  "NUM",
    "SR", "ORD", "MAT", "FIL", "OP",  "QUIZ_BOWL", "JUMBLED_SENTENCE"};

/// A cell, without the quotes that spreadsheets put around it.
std::string cell_text(std::string_view cell) {
  std::string_view text = trim(cell);
  if (text.size() < 2 || !text.starts_with('"') || !text.ends_with('"')) {
    return std::string(text);
  }
  std::string out;
  text = text.substr(1, text.size() - 2);
  for (std::size_t i = 0; i < text.size(); ++i) {
    out += text[i];
    i += text.substr(i).starts_with("\"\"") ? 1U : 0U;
  }
  return out;
}

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  for (const std::string_view cell : split(line, "\t")) {
    cells.push_back(cell_text(cell));
  }
  while (!cells.empty() && cells.back().empty()) {
    cells.pop_back();
  }
  return cells;
}

bool is_type(std::string_view cell) {
  return std::find(std::begin(kTypes), std::end(kTypes), trim(cell)) != std::end(kTypes);
}

class PoolQuestion {
 public:
  PoolQuestion(std::vector<std::string> cells, std::int64_t line) : cells_(std::move(cells)) {
    question_.line = line;
  }

  PoolLine read() {
    const std::string type = cells_[0];
    question_.stem = words(1);
    PoolLine read;
    if (type == "MC" || type == "MA") {
      choice(type == "MA");
    } else if (type == "TF") {
      truth();
    } else if (type == "FIB") {
      question_.kind = MoodleKind::words;
      accept(2);
    } else if (type == "NUM") {
      question_.kind = MoodleKind::numbers;
      number();
    } else if (type == "ESS" || type == "SR") {
      question_.kind = MoodleKind::essay;
      question_.reference = words(2);
    } else if (type == "ORD") {
      question_.kind = MoodleKind::essay;
      order();
    } else if (type == "MAT") {
      match();
    } else if (type != "FIB_PLUS" || !gaps()) {
      read.left_out = text(msg::pool_type, type);
      return read;
    }
    read.question = std::move(question_);
    return read;
  }

 private:
  std::string words(std::size_t cell) {
    return cell < cells_.size() ? words_of(cells_[cell], Markup::automatic, question_)
                                : std::string();
  }

  /// Options and what is said of each of them.
  void choice(bool several) {
    question_.kind = MoodleKind::choice;
    question_.takes_several = several;
    std::vector<std::size_t> right;
    for (std::size_t i = 2; i < cells_.size(); i += 2) {
      const std::string mark = i + 1 < cells_.size() ? fold_case(cells_[i + 1]) : "";
      MoodleAnswer option;
      option.line = question_.line;
      option.text = words(i);
      if (mark == "correct") {
        right.push_back(question_.answers.size());
      } else if (mark != "incorrect") {
        question_.has_broken_key = true;
        question_.doubt(DoubtKind::answer_unclear,
                        text(msg::pool_mark, visible(i + 1 < cells_.size() ? cells_[i + 1] : ""),
                             visible(option.text)));
      }
      question_.answers.push_back(std::move(option));
    }
    for (const std::size_t place : right) {
      question_.answers[place].share = Rational(1, static_cast<std::int64_t>(right.size()));
    }
  }

  void truth() {
    question_.kind = MoodleKind::truth;
    const std::string word = cells_.size() > 2 ? fold_case(cells_[2]) : "";
    if (word == "true" || word == "false") {
      question_.truth = word == "true";
    } else if (!word.empty()) {
      question_.doubt(DoubtKind::answer_unclear, text(msg::pool_truth, visible(cells_[2])));
    }
  }

  void accept(std::size_t first) {
    for (std::size_t i = first; i < cells_.size(); ++i) {
      question_.answers.push_back(accepted(i));
    }
  }

  MoodleAnswer accepted(std::size_t cell) {
    MoodleAnswer answer;
    answer.line = question_.line;
    answer.text = words(cell);
    std::string guarded;
    for (const char c : answer.text) {
      guarded += c == '*' ? std::string("\\*") : std::string(1, c);  // no pattern here
    }
    answer.text = guarded;
    answer.share = Rational(1);
    return answer;
  }

  void number() {
    if (cells_.size() > 2) {
      MoodleAnswer answer = accepted(2);
      answer.tolerance = cells_.size() > 3 ? cells_[3] : "";
      question_.answers.push_back(std::move(answer));
    }
  }

  /// What comes after what is no question of a bank: kept as what a person reads beside it.
  void order() {
    std::vector<std::string> parts;
    for (std::size_t i = 2; i < cells_.size(); ++i) {
      parts.push_back(words(i));
    }
    question_.reference = join(parts, " → ");
    question_.doubt(DoubtKind::not_carried, text(msg::pool_order, question_.reference));
  }

  void match() {
    question_.kind = MoodleKind::match;
    for (std::size_t i = 2; i + 1 < cells_.size(); i += 2) {
      question_.pairs.emplace_back(words(i), words(i + 1));
    }
  }

  /// Gaps [x] in the text, then of each its name and what is accepted, an empty cell between them.
  bool gaps() {
    question_.kind = MoodleKind::gaps;
    std::string left = question_.stem;
    question_.stem.clear();
    for (std::size_t i = 2; i < cells_.size(); ++i) {
      const std::string name = "[" + cells_[i] + "]";
      const std::size_t at = left.find(name);
      if (at == std::string::npos) {
        return false;  // in another order than the text has them
      }
      question_.stem += left.substr(0, at) + kGapMark;
      left.erase(0, at + name.size());
      MoodleGap gap;
      for (++i; i < cells_.size() && !cells_[i].empty(); ++i) {
        gap.answers.push_back(accepted(i));
      }
      question_.gaps.push_back(std::move(gap));
    }
    question_.stem += left;
    return !question_.gaps.empty();
  }

  std::vector<std::string> cells_;
  MoodleQuestion question_;
};

}  // namespace

bool is_question_pool(std::string_view text) {
  std::size_t lines = 0;
  std::size_t questions = 0;
  for (const std::string_view line : split(text, "\n")) {
    lines += trim(line).empty() ? 0U : 1U;
    const std::size_t tab = line.find('\t');
    questions += tab != std::string_view::npos && is_type(line.substr(0, tab)) ? 1U : 0U;
  }
  return questions > 0 && questions * 2 > lines;
}

PoolLine read_pool_line(std::string_view line, std::int64_t number) {
  std::vector<std::string> cells = cells_of(line);
  if (cells.size() < 2 || !is_type(cells[0])) {
    return {std::nullopt, text(msg::pool_line)};
  }
  return PoolQuestion(std::move(cells), number).read();
}

}  // namespace tiku
