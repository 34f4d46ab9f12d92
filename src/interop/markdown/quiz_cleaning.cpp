#include "interop/markdown/quiz_cleaning.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/markdown/article_drafts.h"
#include "interop/markdown/quiz_words.h"
#include "interop/markdown/stem_facts.h"
#include "interop/markdown/task_lists.h"
#include "interop/table/blank_cell.h"
#include "interop/table/skipped_labels.h"
#include "interop/table/stem_letters.h"
#include "interop/text/questions/answer_text.h"
#include "interop/text/scan/rule_heads.h"

namespace tiku {
namespace {

/// Headings of documents stand above much that is no question: those without one are no sections.
void drop_empty_sections(MarkdownQuiz& quiz) {
  std::vector<std::int64_t> place(quiz.sections.size(), -1);
  std::vector<std::string> kept;
  for (QuizDraft& draft : quiz.drafts) {
    if (draft.section < 0) {
      continue;
    }
    const auto at = static_cast<std::size_t>(draft.section);
    if (place[at] < 0) {
      place[at] = static_cast<std::int64_t>(kept.size());
      kept.push_back(quiz.sections[at]);
    }
    draft.section = place[at];
  }
  quiz.sections = std::move(kept);
}

/// In a text to learn from a numbered heading or item that asks nothing is no question.
void drop_prose(MarkdownQuiz& quiz) {
  if (!quiz.has_shut_answers) {
    return;
  }
  std::erase_if(quiz.drafts, [](const QuizDraft& draft) {
    const bool asks = draft.stem.find('?') != std::string::npos ||
                      draft.stem.find("？") != std::string::npos || count_blanks(draft.stem) > 0;
    return draft.options.empty() && draft.answer.empty() && !draft.is_own && !asks;
  });
}

/// Headings such as "Question 3: Lifting" above a question that stands below: titles, where
/// nearly all of the document are so, or the text below says that it asks. So are headings above
/// several questions, of which only the first stands right below.
void take_titles(MarkdownQuiz& quiz) {
  const auto has_title = [](const QuizDraft& draft) {
    return draft.title_end > 0 && draft.title_end < draft.stem.size() &&
           (draft.stem[draft.title_end] == '\n' || draft.stem[draft.title_end] == ' ');
  };
  constexpr std::size_t kFewest = 2;
  const auto titled =
      static_cast<std::size_t>(std::count_if(quiz.drafts.begin(), quiz.drafts.end(), has_title));
  const bool habit = titled >= kFewest && 10 * titled >= 8 * quiz.drafts.size();
  for (std::size_t i = 0; i < quiz.drafts.size(); ++i) {
    QuizDraft& draft = quiz.drafts[i];
    const bool heads_several = i + 1 < quiz.drafts.size() && draft.has_heading &&
                               !quiz.drafts[i + 1].has_heading && quiz.drafts[i + 1].level == 0;
    if (has_title(draft) && (habit || draft.is_asked_below || heads_several)) {
      draft.title = draft.stem.substr(0, draft.title_end);
      draft.stem = trim(std::string_view(draft.stem).substr(draft.title_end));
    }
  }
}

/// 第1题 [判断题, 5分] above the question, or the bracket before its stem.
void take_told_facts(MarkdownQuiz& quiz) {
  for (QuizDraft& draft : quiz.drafts) {
    std::optional<QuizFacts> facts = take_facts(draft.title, true);
    facts = facts || draft.is_own ? facts : take_facts(draft.stem, false);
    if (facts) {
      draft.heading = facts->type.empty() ? draft.heading : facts->type;
      draft.points = facts->points;
    }
  }
}

/// ⬜ before a statement: where to tick it.
void take_open_boxes(MarkdownQuiz& quiz) {
  for (QuizDraft& draft : quiz.drafts) {
    for (const std::string_view box : {"⬜", "☐", "□", "▢", "◻️", "◻"}) {
      if (draft.stem.starts_with(box)) {
        const std::string_view words = trim(std::string_view(draft.stem).substr(box.size()));
        draft.title_end -= std::min(draft.title_end, draft.stem.size() - words.size());
        draft.stem = std::string(words);
        break;
      }
    }
  }
}

/// `A. ✅ 正确`, `B. ❌ 错误`: signs before the two truths mark none of them.
void take_truth_signs(MarkdownQuiz& quiz) {
  constexpr std::string_view kSigns[] = {"✅", "❌", "✔️", "✔", "✖️", "✖", "√", "×"};
  constexpr std::string_view kTruths[] = {"正确", "错误", "对",   "错",
                                          "正確", "錯誤", "True", "False"};
  const auto behind_sign = [&](const Option& option) {
    std::string_view words = option.text;
    for (const std::string_view sign : kSigns) {
      words = words.starts_with(sign) ? trim(words.substr(sign.size())) : words;
    }
    const bool truth =
        words.size() < option.text.size() &&
        std::find(std::begin(kTruths), std::end(kTruths), words) != std::end(kTruths);
    return truth ? std::string(words) : std::string();
  };
  for (QuizDraft& draft : quiz.drafts) {
    std::vector<Option>& options = draft.options;
    if (options.size() == 2 && !behind_sign(options[0]).empty() &&
        !behind_sign(options[1]).empty()) {
      options[0].text = behind_sign(options[0]);
      options[1].text = behind_sign(options[1]);
    }
  }
}

/// What is numbered below `### Quiz Rules` and neither asks nor is answered, above other sections.
void drop_rules(MarkdownQuiz& quiz) {
  std::vector<bool> has_rules(quiz.sections.size());
  std::transform(quiz.sections.begin(), quiz.sections.end(), has_rules.begin(), heads_rules);
  const auto is_in_rules = [&has_rules](const QuizDraft& draft) {
    return draft.section >= 0 && has_rules[static_cast<std::size_t>(draft.section)];
  };
  const auto asks = [](const QuizDraft& draft) {
    return draft.options.size() > 1 || !draft.answer.empty() || !draft.ticked.empty() ||
           draft.stem.find('?') != std::string::npos || count_blanks(draft.stem) > 0;
  };
  const bool rules_only = std::all_of(quiz.drafts.begin(), quiz.drafts.end(), is_in_rules);
  if (!rules_only && std::none_of(quiz.drafts.begin(), quiz.drafts.end(), [&](const auto& draft) {
        return is_in_rules(draft) && asks(draft);
      })) {
    std::erase_if(quiz.drafts, is_in_rules);
  }
}

bool has_nothing(const QuizDraft& draft) {
  return draft.options.empty() && draft.answer.empty() && draft.explanation.empty();
}

/// `## 20. Docker` above questions that are no headings: a chapter, where no such heading asks.
void drop_chapters(MarkdownQuiz& quiz) {
  std::vector<QuizDraft>& drafts = quiz.drafts;
  std::vector<bool> is_chapter(drafts.size());
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const bool above_others =
        i + 1 < drafts.size() && drafts[i + 1].level == 0 && !has_nothing(drafts[i + 1]);
    is_chapter[i] = above_others && drafts[i].level > 0 && has_nothing(drafts[i]) &&
                    drafts[i].stem.find_first_of("\n?") == std::string::npos &&
                    drafts[i].stem.find("？") == std::string::npos;
    if (drafts[i].level > 0 && !is_chapter[i]) {
      return;
    }
  }
  std::size_t i = 0;
  std::erase_if(drafts, [&](const QuizDraft& /*draft*/) { return is_chapter[i++]; });
}

/// What a fence without a language below a fill-in holds, one line for each blank, and where its
/// stem ends; nothing in code with blanks.
struct FencedBlanks {
  std::size_t stem = 0;
  std::string answer;
};

FencedBlanks fenced_blanks(const QuizDraft& draft) {
  constexpr std::string_view kOpen = "\n```\n";
  constexpr std::string_view kClose = "\n```";
  const std::string_view stem = trim(draft.stem);
  const std::size_t open = std::min(stem.find(kOpen), stem.size());
  if (open == stem.size() || !stem.ends_with(kClose) || !draft.options.empty() ||
      !draft.answer.empty()) {
    return {};
  }
  const std::size_t begin = open + kOpen.size();
  const std::size_t end = stem.size() - kClose.size();
  const std::string_view inside = stem.substr(begin, std::max(end, begin) - begin);
  const auto lines = static_cast<std::size_t>(std::count(inside.begin(), inside.end(), '\n')) + 1;
  const bool plain =
      !trim(inside).empty() && inside.find("```") == inside.npos && count_blanks(inside) == 0;
  return plain && count_blanks(stem.substr(0, open)) == lines
             ? FencedBlanks{open, std::string(inside)}
             : FencedBlanks{};
}

/// `____` above a fence with what goes there: where all fill-ins of a quiz are written so, those
/// are their answers.
void take_fenced_blanks(MarkdownQuiz& quiz) {
  std::size_t fenced = 0;
  for (const QuizDraft& draft : quiz.drafts) {
    const bool fill = draft.options.empty() && count_blanks(draft.stem) > 0;
    const bool is_fenced = fill && fenced_blanks(draft).stem > 0;
    fenced += is_fenced ? 1U : 0U;
    if (fill && !is_fenced) {
      return;
    }
  }
  for (QuizDraft& draft : quiz.drafts) {
    if (FencedBlanks blanks = fenced > 1 ? fenced_blanks(draft) : FencedBlanks{}; blanks.stem > 0) {
      draft.answer = std::move(blanks.answer);
      draft.stem = std::string(trim(draft.stem).substr(0, blanks.stem));
    }
  }
}

/// Whether letters in brackets within sentences are answers is seen in all stems together.
void see_answers_in_sentences(MarkdownQuiz& quiz) {
  const auto may_answer = [](const QuizDraft& draft) {
    return draft.options.size() > 1 && draft.answer.empty() && draft.ticked.empty();
  };
  std::vector<std::string> stems;
  for (const QuizDraft& draft : quiz.drafts) {
    if (may_answer(draft)) {
      stems.push_back(draft.stem);
    }
  }
  const bool answers = answer_in_sentences(stems);
  for (QuizDraft& draft : quiz.drafts) {
    draft.answers_in_sentences = answers;
  }
}

/// `- A. a bell` above `- C. a key`.
void take_skipped_labels(MarkdownQuiz& quiz) {
  for (QuizDraft& draft : quiz.drafts) {
    if (draft.is_own) {
      continue;
    }
    const std::vector<LabelChange> changes = take_skipped_labels(draft.options, draft.labelled);
    change_labels(draft.ticked, changes);
    change_labels(draft.bold, changes);
    change_labels(draft.coloured, changes);
  }
}

}  // namespace

std::vector<LeftOut> clean_quiz(MarkdownQuiz& quiz) {
  take_skipped_labels(quiz);
  std::vector<LeftOut> left_out = take_article(quiz);
  for (LeftOut& list : take_task_lists(quiz)) {
    left_out.push_back(std::move(list));
  }
  take_open_boxes(quiz);
  take_truth_signs(quiz);
  take_titles(quiz);
  take_told_facts(quiz);
  drop_chapters(quiz);
  drop_prose(quiz);
  drop_rules(quiz);
  take_fenced_blanks(quiz);
  see_answers_in_sentences(quiz);
  drop_empty_sections(quiz);
  return left_out;
}

}  // namespace tiku
