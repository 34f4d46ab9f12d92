#include "interop/markdown/article_drafts.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "interop/markdown/messages.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {
namespace {

/// Whether the words may ask: by a sign, a blank, or a verb that sets a task.
bool may_ask(std::string_view words) {
  constexpr std::string_view kSigns[] = {
      "?",    "？",   "__",   "（ ）", "()",   "（）", "( )",  "什么", "如何", "怎", "为何", "哪",
      "简述", "论述", "说明", "解释",  "列举", "分析", "描述", "写出", "试述", "谈", "计算", "比较",
      "设计", "实现", "证明", "阐述",  "举例", "区别", "…",    "选",   "几",   "谁"};
  return words.starts_with("请") ||
         std::any_of(std::begin(kSigns), std::end(kSigns), [words](std::string_view sign) {
           return words.find(sign) != std::string_view::npos;
         });
}

bool is_han(std::string_view words) {
  return std::any_of(words.begin(), words.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0xE4 && static_cast<unsigned char>(c) <= 0xE9;
  });
}

/// In languages that write words apart too little is known of what asks.
bool is_of_article(const QuizDraft& draft) {
  return draft.options.empty() && draft.answer.empty() && draft.ticked.empty() && !draft.is_own &&
         !draft.is_card && !type_of_heading(draft.heading) && is_han(draft.stem) &&
         !may_ask(draft.stem);
}

/// Nothing but a number before words that do not ask.
bool is_bare_item(const QuizDraft& draft) {
  return draft.options.empty() && draft.answer.empty() && draft.explanation.empty() &&
         draft.ticked.empty() && !draft.is_own && !draft.is_card && !draft.is_named &&
         draft.level == 0 && !type_of_heading(draft.heading) &&
         draft.stem.find_first_of("?_") == std::string::npos && !draft.stem.ends_with(':');
}

/// Whether every question with options and an answer has the name of its number before it: Q3.
bool name_numbers(const MarkdownQuiz& quiz) {
  return std::all_of(quiz.drafts.begin(), quiz.drafts.end(),
                     [](const QuizDraft& draft) { return draft.is_named || is_bare_item(draft); });
}

}  // namespace

std::vector<LeftOut> take_article(MarkdownQuiz& quiz) {
  constexpr std::ptrdiff_t kFewest = 2;
  std::vector<LeftOut> taken;
  const bool has_key =
      !quiz.key.empty() || std::any_of(quiz.drafts.begin(), quiz.drafts.end(),
                                       [](const QuizDraft& draft) { return draft.is_key; });
  const auto whole =
      std::count_if(quiz.drafts.begin(), quiz.drafts.end(), [](const QuizDraft& draft) {
        const bool in_a_row = draft.options.size() == 1 && draft.options[0].label == "A";
        return (draft.options.size() > 1 || in_a_row) &&
               (!draft.answer.empty() || !draft.ticked.empty());
      });
  if (has_key || whole < kFewest) {
    return taken;
  }
  const bool named = name_numbers(quiz);
  std::erase_if(quiz.drafts, [&taken, named](const QuizDraft& draft) {
    const bool is_part = is_of_article(draft) || (named && is_bare_item(draft));
    if (is_part) {
      taken.push_back({draft.line, draft.stem, text(msg::markdown_article)});
    }
    return is_part;
  });
  return taken;
}

}  // namespace tiku
