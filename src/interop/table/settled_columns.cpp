#include "interop/table/settled_columns.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/table/header_fold.h"
#include "interop/table/proven_columns.h"

namespace tiku {
namespace {

constexpr std::size_t kMostMarks = 20;

/// 答案1 ... beside 正确答案 are options.
void settle_blanks(QuestionColumns& found) {
  const bool beside =
      std::any_of(found.columns.begin(), found.columns.end(), [](const QuestionColumn& column) {
        const std::string folded = fold_header(column.header);
        return column.role == ColumnRole::answer &&
               (folded.find("正确") != std::string::npos || folded.starts_with("correct") ||
                folded.starts_with("right"));
      });
  char label = 'A';
  const bool become_options = beside && !found.has(ColumnRole::option);
  for (QuestionColumn& column : found.columns) {
    if (column.role == ColumnRole::blank && become_options) {
      const std::string folded = fold_header(column.header);
      column.role = ColumnRole::option;
      column.is_counted = folded.find(static_cast<char>('1' + (label - 'A'))) != std::string::npos;
      column.label = label++;
    }
  }
}

/// A title beside the question itself is no part of what is asked.
void settle_stems(QuestionColumns& found) {
  const bool sure =
      std::any_of(found.columns.begin(), found.columns.end(), [](const QuestionColumn& column) {
        return column.role == ColumnRole::stem && !column.is_vague;
      });
  for (QuestionColumn& column : found.columns) {
    if (sure && column.role == ColumnRole::stem && column.is_vague) {
      column.role = ColumnRole::none;
    }
  }
}

/// 选项 over several columns: one option in each.
void settle_options(QuestionColumns& found) {
  if (found.count(ColumnRole::options) < 2 || found.has(ColumnRole::option)) {
    return;
  }
  char label = 'A';
  for (QuestionColumn& column : found.columns) {
    if (column.role == ColumnRole::options) {
      column.role = ColumnRole::option;
      column.label = label++;
    }
  }
}

/// choice_0, choice_1 ...: beside a 0 every number is one place further.
void settle_zero(QuestionColumns& found) {
  const bool zero =
      std::any_of(found.columns.begin(), found.columns.end(),
                  [](const QuestionColumn& column) { return column.counts_from_zero; });
  for (QuestionColumn& column : found.columns) {
    const bool numbered = column.header.find_first_of("0123456789") != std::string::npos;
    const bool counts = column.role == ColumnRole::option || column.role == ColumnRole::mark;
    if (zero && counts && !column.counts_from_zero && numbered) {
      ++column.label;
      column.counts_from_zero = true;
    }
  }
}

bool holds_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

/// a1, a1_correct, a2 ...: what is named as another column and says besides whether it is right
/// marks that column, which holds an option.
void settle_marks(QuestionColumns& found) {
  if (found.has(ColumnRole::mark) || found.has(ColumnRole::option)) {
    return;
  }
  const auto joined = [](const QuestionColumn& column) {
    std::string folded = fold_header(column.header);
    std::erase_if(folded, [](char c) { return c == '_' || c == '-'; });
    return folded;
  };
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < found.columns.size(); ++i) {
    const std::string name = joined(found.columns[i]);
    const ColumnRole role = found.columns[i].role;
    const bool may_be = role == ColumnRole::none || role == ColumnRole::blank;
    for (std::size_t j = 0; may_be && !name.empty() && j < found.columns.size(); ++j) {
      const std::string other = joined(found.columns[j]);
      if (other == name + "correct" || other == name + "iscorrect" || other == name + "正确" ||
          other == name + "是否正确" || other == "correct" + name ||
          other == "is" + name + "correct") {
        pairs.emplace_back(i, j);
      }
    }
  }
  char label = 'A';
  for (const auto& [option, mark] : pairs) {
    if (pairs.size() > 1 && pairs.size() <= kMostMarks) {
      found.columns[option].role = ColumnRole::option;
      found.columns[option].label = label;
      found.columns[mark].role = ColumnRole::mark;
      found.columns[mark].label = label++;
    }
  }
}

/// 试题正确答案, correct_option_ids, correct letter: a key by what its header begins with or holds.
bool sounds_like_key(const QuestionColumn& column) {
  std::string folded = fold_header(column.header);
  std::erase_if(folded, [](char c) { return c == '_' || c == '-'; });
  if (column.role != ColumnRole::none ||
      holds_any(folded,
                {"feedback", "comment", "expla",    "reason", "count", "time", "date", "rate",
                 "image",    "percent", "answered", "解析",   "分析",  "说明", "选项", "人",
                 "时间",     "率",      "数",       "图",     "我",    "你",   "您",   "生",
                 "员",       "户",      "者",       "错",     "作答",  "提交"})) {
    return false;
  }
  return folded.starts_with("correct") || folded.starts_with("rightanswer") ||
         folded.find("答案") != std::string::npos;
}

void settle_key(QuestionColumns& found) {
  const auto key = std::find_if(found.columns.begin(), found.columns.end(), sounds_like_key);
  if (!found.has(ColumnRole::answer) && !found.has(ColumnRole::blank) &&
      !found.has(ColumnRole::mark) && key != found.columns.end()) {
    key->role = ColumnRole::answer;
  }
}

/// Answers beside a correct answer are what there is to choose from.
void settle_answers(QuestionColumns& found) {
  const auto says_correct = [](const QuestionColumn& column) {
    const std::string folded = fold_header(column.header);
    return column.role == ColumnRole::answer &&
           (folded.starts_with("correct") || folded.starts_with("right"));
  };
  const auto lists_all = [](const QuestionColumn& column) {
    const std::string folded = fold_header(column.header);
    return (column.role == ColumnRole::answer || column.role == ColumnRole::none) &&
           (folded == "answers" || folded == "questionanswers" || folded == "possibleanswers" ||
            folded == "allanswers");
  };
  const bool beside = std::any_of(found.columns.begin(), found.columns.end(), says_correct);
  for (QuestionColumn& column : found.columns) {
    if (beside && lists_all(column) && !found.has(ColumnRole::option) &&
        !found.has(ColumnRole::options)) {
      column.role = ColumnRole::options;
    }
  }
}

/// Beside options of their own, wrong answers are somebody's mistakes.
void settle_wrong(QuestionColumns& found) {
  const bool options = found.has(ColumnRole::option) || found.has(ColumnRole::options);
  for (QuestionColumn& column : found.columns) {
    if (column.role == ColumnRole::wrong && (options || !found.has(ColumnRole::answer))) {
      column.role = ColumnRole::none;
    }
  }
}

/// Options or a key under headers that say nothing, beside the other.
void find_silent_columns(QuestionColumns& found, const Table& table, std::size_t first_row) {
  const bool answer = found.has(ColumnRole::answer);
  const bool options = found.count(ColumnRole::option) > 1 || found.has(ColumnRole::options);
  const bool other =
      found.has(ColumnRole::blank) || found.has(ColumnRole::mark) || found.has(ColumnRole::wrong);
  if (answer == options || other || !found.has(ColumnRole::stem)) {
    return;
  }
  std::optional<QuestionColumns> proven = find_proven_columns(table, first_row, found);
  if (proven && (proven->has(ColumnRole::option) || proven->has(ColumnRole::options))) {
    found = std::move(*proven);
  }
}

}  // namespace

void settle_columns(QuestionColumns& columns, const Table& table, std::size_t first_row) {
  settle_stems(columns);
  settle_marks(columns);
  settle_key(columns);
  settle_answers(columns);
  settle_blanks(columns);
  settle_options(columns);
  settle_zero(columns);
  settle_wrong(columns);
  find_silent_columns(columns, table, first_row);
}

}  // namespace tiku
