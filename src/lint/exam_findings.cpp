#include "lint/exam_findings.h"

#include <algorithm>
#include <unordered_map>

#include <fmt/core.h>

#include "bank/question_hash.h"
#include "base/text.h"
#include "lint/exam_rules.h"
#include "lint/messages.h"

namespace tiku {
namespace {

constexpr std::int64_t kLeastForDifficulty = 5;
constexpr std::int64_t kLeastForCorrelation = 30;

bool has_flag(const std::vector<std::string>& flags, std::string_view flag) {
  return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

/// Labels of the wrong options with the first flag and without the second, as people read a list.
std::string flagged_labels(const EarlierItem& figures, std::string_view flag,
                           std::string_view unless) {
  std::vector<std::string> labels;
  for (const EarlierOption& option : figures.options) {
    if (!option.key && has_flag(option.flags, flag) && !has_flag(option.flags, unless)) {
      labels.push_back(visible(option.label));
    }
  }
  return join(labels, ", ");
}

void report_discrimination(const Question& question, const EarlierItem& figures, Sink& sink) {
  const std::string suspects = flagged_labels(figures, "miskey", "");
  if (has_flag(figures.flags, "miskey") && !suspects.empty()) {
    sink.report(rules::key_in_doubt, question.answer_where,
                text(msg::exam_miskey, suspects, figures.n, visible(question.key_text())),
                text(msg::exam_miskey_help));
  } else if (has_flag(figures.flags, "negative_r") && figures.r_ir) {
    sink.report(rules::worse_for_the_strong, question.id_where,
                text(msg::exam_negative_r, fmt::format("{:.2f}", *figures.r_ir), figures.n),
                text(msg::exam_negative_r_help));
  }
  const std::string idle = flagged_labels(figures, "nonfunctional", "miskey");
  if (!idle.empty()) {
    sink.report(rules::idle_option, question.id_where, text(msg::exam_idle, figures.n, idle),
                text(msg::exam_idle_help));
  }
}

void report_difficulty(const Question& question, const EarlierItem& figures, Sink& sink) {
  if (!figures.p) {
    return;
  }
  const Text share = text(msg::exam_hard, fmt::format("{:.0f}", *figures.p * 100), figures.n);
  if (has_flag(figures.flags, "hard")) {
    sink.report(rules::rarely_right, question.id_where, share, text(msg::exam_hard_help));
  }
  if (has_flag(figures.flags, "easy")) {
    sink.report(rules::nearly_always_right, question.id_where, share, text(msg::exam_easy_help));
  }
}

}  // namespace

ExamMatch report_exam_figures(const std::vector<const Bank*>& banks, const EarlierResults& exam,
                              Sink& sink) {
  std::unordered_map<std::string_view, const EarlierItem*> by_hash;
  for (const EarlierItem& item : exam.items) {
    by_hash.emplace(item.hash, &item);
  }
  ExamMatch match;
  for (const Bank* bank : banks) {
    for (const Item& item : items_of(*bank)) {
      ++match.questions;
      const auto found = by_hash.find(question_hash(item));
      if (found == by_hash.end()) {
        continue;
      }
      ++match.matched;
      const EarlierItem& figures = *found->second;
      if (figures.n >= kLeastForDifficulty) {
        report_difficulty(*item.question, figures, sink);
      }
      if (figures.n >= kLeastForCorrelation) {
        report_discrimination(*item.question, figures, sink);
      }
    }
  }
  return match;
}

}  // namespace tiku
