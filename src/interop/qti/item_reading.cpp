#include "interop/qti/item_reading.h"

#include <algorithm>

#include "base/text.h"
#include "interop/qti/messages.h"

namespace tiku {

void ItemReading::doubt(DoubtKind kind, Text what, bool review) {
  ImportDoubt made;
  made.kind = kind;
  made.what = std::move(what);
  made.review = review;
  doubts.push_back(std::move(made));
}

void ItemReading::say_lost(unsigned lost) {
  const unsigned news = lost & ~said_;
  said_ |= lost;
  if ((news & kLostPicture) != 0) {
    doubt(DoubtKind::not_carried, text(msg::qti_picture));
  }
  if ((news & kLostMedia) != 0) {
    doubt(DoubtKind::not_carried, text(msg::qti_media));
  }
  if ((news & kLostFormula) != 0) {
    doubt(DoubtKind::not_carried, text(msg::qti_formula));
  }
}

namespace {

/// "Question", "Question 12": a tool's words where nobody wrote a title.
bool is_no_title(std::string_view title) {
  const std::string folded = fold_case(title);
  const std::string_view words =
      trim(std::string_view(folded).substr(0, folded.find_last_not_of("0123456789 .:#") + 1));
  for (const std::string_view word :
       {"question", "item", "untitled", "new question", "multiple choice", "题目", "试题"}) {
    if (words == word) {
      return true;
    }
  }
  return words.empty();
}

/// As the QTI export names its items.
bool is_own_identifier(std::string_view identifier) {
  return identifier.size() > 1 && identifier[0] == 'Q' &&
         identifier.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

}  // namespace

void ItemReading::keep_title(Question& of_item, std::string_view title,
                             std::string_view identifier) {
  const std::string words(trim(title));
  if (words.empty() || words == identifier || is_no_title(words) ||
      of_item.stem.starts_with(words)) {
    return;
  }
  if (is_own_identifier(identifier) && collapse_spaces(words).find(' ') == std::string::npos) {
    of_item.id = words;
    of_item.id_stated = true;
  } else {
    of_item.note.edit() += (of_item.note->empty() ? "" : "\n") + words;
  }
}

void ItemReading::name_textless(Question& of_item, std::string_view title) {
  if (of_item.stem.empty()) {
    of_item.stem = title;
    doubt(DoubtKind::cut, text(msg::qti_no_stem));
  }
}

void ItemReading::leave_out(Text reason, std::string text_of_item) {
  question.reset();
  left_out = std::move(reason);
  beginning = std::move(text_of_item);
}

void ItemReading::say_emphasis() {
  if ((said_ & kLostEmphasis) != 0) {
    doubt(DoubtKind::not_carried, text(msg::qti_emphasis), false);
  }
}

void add_reading(ItemReading reading, std::int64_t line, const std::string& part,
                 ImportedPaper& paper, ImportResult& result) {
  if (!reading.question) {
    result.left_out.push_back(
        {line, std::move(reading.beginning), std::move(reading.left_out), part});
    return;
  }
  reading.say_emphasis();
  const std::size_t index = paper.bank.questions.size();
  reading.question->section = static_cast<std::int64_t>(paper.bank.sections.size()) - 1;
  paper.bank.questions.push_back(std::move(*reading.question));
  paper.lines.push_back(line);
  paper.parts.push_back(part);
  paper.first_line = paper.first_line == 0 ? line : std::min(paper.first_line, line);
  paper.last_line = std::max(paper.last_line, line);
  for (ImportDoubt& doubt : reading.doubts) {
    doubt.line = line;
    doubt.question = index;
    paper.doubts.push_back(std::move(doubt));
  }
}

}  // namespace tiku
