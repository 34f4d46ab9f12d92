// Cards for Anki: a note a line, fields parted by tabs, as HTML in which all text is escaped. The
// first field is the id, so that importing again updates a card instead of making another.
#include "base/text.h"
#include "interop/export_registry.h"
#include "interop/flat.h"
#include "interop/loss_messages.h"
#include "interop/losses.h"
#include "interop/print/html.h"
#include "interop/print/messages.h"
#include "interop/print/words.h"

namespace tiku {
namespace {

constexpr unsigned kCarried = kIds | kBankId | kExplanation | kTags | kVariants | kNumbers |
                              kAnyOf | kAnyOrder | kReference | kOptionLabels | kJudgeOptions |
                              kAlsoRight | kTitle;

/// Escaped, on one line of the file.
std::string field(std::string_view text_of_bank) {
  std::string out;
  for (const char c : html_text(text_of_bank)) {
    out += c == '\n' ? std::string("<br>") : std::string(1, c);
  }
  return out;
}

/// A tag cannot hold spaces.
std::string tag(std::string_view text_of_bank) {
  std::string out = field(one_line(text_of_bank));
  for (char& c : out) {
    c = c == ' ' ? '_' : c;
  }
  return out;
}

/// A line that begins with # is no note.
std::string first_field(std::string_view text_of_bank) {
  const std::string out = field(text_of_bank);
  return out.starts_with('#') ? "&#35;" + out.substr(1) : out;
}

class AnkiCards {
 public:
  AnkiCards(const Bank& bank, const ExportWish& wish)
      : bank_(bank), lang_(language_of(bank, wish)), losses_(bank, kCarried) {}

  ExportResult write() {
    std::string out = "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n";
    const std::string deck = one_line(bank_.title.empty() ? bank_.id : bank_.title);
    out += deck.empty() ? "" : "#deck:" + deck + "\n";
    for (const Item& item : items_of(bank_)) {
      out += card(item);
    }
    return {std::move(out), losses_.take()};
  }

 private:
  std::string card(const Item& item) {
    const Question& question = *item.question;
    const bool open = question.rubric->reference.empty() && !has_key(question);
    if (open) {
      losses_.leave_out(item, text(msg::loss_no_answer));
      return {};
    }
    const std::string id = (bank_.id.empty() ? "" : bank_.id + "/") + question.id;
    std::vector<std::string> tags;
    for (const std::string& one : question.tags) {
      tags.push_back(tag(one));
    }
    return first_field(one_line(id)) + "\t" + front(item) + "\t" + back(question) + "\t" +
           join(tags, " ") + "\n";
  }

  std::string front(const Item& item) const {
    std::string out = field(flat_stem(item));
    for (const Option& option : item.question->options) {
      out += "<br>" + field(option.label + ". " + option.text);
    }
    return out;
  }

  std::string back(const Question& question) const {
    std::string out = field(answer_line(question, lang_));
    for (const std::string& label :
         question.is_choice() ? question.right : std::vector<std::string>()) {
      const std::int64_t index = question.option_index(label);
      if (index >= 0) {
        out += "<br>" + field(question.options[static_cast<std::size_t>(index)].text);
      }
    }
    return question.explanation.empty() ? out : out + "<br><br>" + field(question.explanation);
  }

  const Bank& bank_;
  Lang lang_;
  ExportLosses losses_;
};

}  // namespace

Result<ExportResult> write_anki_export(const Bank& bank, const ExportWish& wish) {
  return AnkiCards(bank, wish).write();
}

}  // namespace tiku
