#include "interop/table/row_reading.h"

#include <algorithm>

#include "bank/words.h"
#include "base/text.h"
#include "interop/table/messages.h"
#include "sheet/tolerance_rules.h"

namespace tiku {

void RowReading::doubt(DoubtKind kind, Text what, bool review) {
  ImportDoubt made;
  made.kind = kind;
  made.what = std::move(what);
  made.review = review;
  decided.doubts.push_back(std::move(made));
}

void RowReading::unanswered() {
  doubt(DoubtKind::unanswered, text(msg::table_unanswered), false);
}

void RowReading::unreadable() {
  if (!trim(row.answer).empty()) {
    unread = true;
    doubt(DoubtKind::answer_unclear, text(msg::table_answer_unclear, visible(row.answer)));
  }
}

void RowReading::say_doubtful(const Response& response) {
  const bool doubtful = std::any_of(response.rules.begin(), response.rules.end(),
                                    [](const ToleranceRule* rule) { return rule->doubtful; });
  if (doubtful) {
    doubt(DoubtKind::answer_unclear,
          text(msg::table_answer_read_as, visible(row.answer), response.normalised));
  }
}

bool options_are_truths(const Question& question) {
  const std::vector<Option>& options = question.options;
  return options.size() == 2 && are_opposite_truths(options[0].text, options[1].text);
}

void append_line(std::string& text, std::string_view line) {
  text += text.empty() || line.empty() ? "" : "\n";
  text += line;
}

}  // namespace tiku
