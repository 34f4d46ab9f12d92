#include "interop/text/keys/lead_table.h"

#include <cstdint>
#include <map>
#include <string>

#include "base/text.h"
#include "interop/text/keys/answer_keys.h"
#include "interop/text/messages.h"

namespace tiku {
namespace {

/// Questions by their numbers; null where several have one.
using Numbered = std::map<std::int64_t, const ReadQuestion*>;

Numbered questions_by_number(const PaperGroup& group) {
  Numbered questions;
  for (const ReadQuestion& question : group.questions) {
    const bool is_new = questions.emplace(question.number, &question).second;
    questions[question.number] = is_new ? &question : nullptr;
  }
  return questions;
}

/// Whether every answer is one that the question of its number can have. Answers behind the last
/// question are those of a document that breaks off where all of several questions have one.
bool suits(const PaperText& text, const KeyList& table, const PaperGroup& group,
           const Numbered& questions) {
  constexpr std::size_t kSeveral = 3;
  std::size_t behind = 0;
  for (const NumberedEntry& entry : table.entries) {
    const auto question = questions.find(entry.number);
    const bool is_behind = question == questions.end() && !questions.empty() &&
                           entry.number > questions.rbegin()->first;
    behind += is_behind ? 1U : 0U;
    if (!is_behind && (question == questions.end() || question->second == nullptr ||
                       !answer_suits(text, group, *question->second, entry.body))) {
      return false;
    }
  }
  const std::size_t asked = table.entries.size() - behind;
  return behind == 0 || (asked >= kSeveral && asked == group.questions.size());
}

}  // namespace

void take_lead_table(const PaperText& text, const KeyList& table, PaperGroup& group,
                     ImportResult& result) {
  const Numbered questions = questions_by_number(group);
  const bool is_taken = suits(text, table, group, questions);
  for (const NumberedEntry& entry : table.entries) {
    if (is_taken && questions.count(entry.number) > 0) {
      group.keys.emplace(entry.number, entry.body);
    } else {
      const std::string answer = text.joined(entry.body);
      result.left_out.push_back(
          {text.line(entry.begin), answer,
           tiku::text(msg::text_unjoined_key, entry.number, visible(answer))});
    }
  }
  group.has_keys = group.has_keys || is_taken;
}

}  // namespace tiku
