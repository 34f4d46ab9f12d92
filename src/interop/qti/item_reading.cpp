#include "interop/qti/item_reading.h"

#include <algorithm>

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

void add_reading(ItemReading reading, std::int64_t line, const std::string& part,
                 ImportedPaper& paper, ImportResult& result) {
  if (!reading.question) {
    result.left_out.push_back(
        {line, std::move(reading.beginning), std::move(reading.left_out), part});
    return;
  }
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
