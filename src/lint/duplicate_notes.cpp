#include "lint/duplicate_notes.h"

#include "base/text.h"
#include "lint/items.h"
#include "lint/messages.h"

namespace tiku {

std::string address_text(const QuestionForm& form, const Bank* here) {
  if (form.bank == here) {
    return visible(form.question->id);
  }
  const std::string address = visible(item_address(*form.bank, *form.question));
  return form.bank->id.empty() ? visible(form.bank->path) + " " + address : address;
}

std::vector<Note> place_notes(const std::vector<const QuestionForm*>& group,
                              const QuestionForm& reported) {
  constexpr std::size_t kMost = 4;
  std::vector<Note> notes;
  for (const QuestionForm* form : group) {
    if (form != &reported && notes.size() < kMost) {
      const Question& question = *form->question;
      notes.push_back({question.stem.empty() ? question.where : question.stem_where,
                       text(msg::other_place, address_text(*form, reported.bank))});
    }
  }
  return notes;
}

}  // namespace tiku
