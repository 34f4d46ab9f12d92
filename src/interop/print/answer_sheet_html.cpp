// The last page: a box for every option and a line for every blank; in the edition for markers the
// keys in the same order.
#include <algorithm>

#include "interop/print/html.h"
#include "interop/print/messages.h"
#include "interop/print/paper.h"
#include "interop/print/words.h"
#include "model/blank_marks.h"

namespace tiku {
namespace {

std::string box(std::string_view label) {
  return html_element("span", "box", html_text(label));
}

class AnswerSheet {
 public:
  explicit AnswerSheet(const PrintedPaper& paper) : paper_(paper), lang_(paper.lang) {}

  std::string render() {
    std::string out = html_element("h1", "", html_text(heading())) + "\n";
    if (!paper_.wish.form.empty()) {
      out +=
          html_element("p", "form", html_text(text(msg::print_form, paper_.wish.form).in(lang_))) +
          "\n";
    }
    if (!paper_.wish.answers) {
      out +=
          people() + html_element("p", "remark", html_text(msg::print_sheet_help.in(lang_))) + "\n";
    }
    out += groups();
    return html_element("section", paper_.wish.answers ? "page keys" : "page sheet", "\n" + out) +
           "\n";
  }

 private:
  std::string heading() const {
    const Message& word = paper_.wish.answers ? msg::print_key : msg::print_sheet;
    const std::string title = paper_.bank.title.empty() ? paper_.bank.id : paper_.bank.title;
    return title.empty() ? std::string(word.in(lang_)) : title + "  " + std::string(word.in(lang_));
  }

  std::string people() const {
    std::string fields;
    for (const Message* field : {&msg::print_name, &msg::print_id, &msg::print_group}) {
      fields += html_element("span", "", html_text(field->in(lang_)));
    }
    return html_element("div", "who", fields) + "\n";
  }

  /// Questions of a section, boxes and lines apart so that boxes stand in columns.
  std::string groups() {
    std::string out;
    std::string narrow;
    std::string wide;
    const std::vector<Item> items = items_of(paper_.bank);
    for (std::size_t i = 0; i < items.size(); ++i) {
      const Question& question = *items[i].question;
      (is_narrow(question) ? narrow : wide) += item(question, items[i].parent);
      const bool last = i + 1 == items.size() || items[i + 1].section != items[i].section;
      if (last) {
        out += section_head(items[i].section) + grid("items", narrow) + grid("items wide", wide);
        narrow.clear();
        wide.clear();
      }
    }
    return out;
  }

  static std::string grid(std::string_view kind, const std::string& items) {
    return items.empty() ? "" : html_element("div", kind, "\n" + items) + "\n";
  }

  std::string section_head(std::int64_t section) const {
    if (section < 0) {
      return {};
    }
    const auto index = static_cast<std::size_t>(section);
    return html_element("h2", "", html_text(printed_title(paper_.bank, index, lang_))) + "\n";
  }

  bool is_narrow(const Question& question) const {
    return question.is_choice() || question.type == QuestionType::judge;
  }

  std::string item(const Question& question, const Question* parent) {
    const std::string number =
        html_element("span", "no", html_text(number_on_paper(question, parent)));
    return html_element("div", "item", number + answer(question)) + "\n";
  }

  std::string answer(const Question& question) {
    if (paper_.wish.answers) {
      return html_element("span", "text", html_text(answer_line(question, lang_)));
    }
    if (question.is_choice() || (question.type == QuestionType::judge && question.options_stated)) {
      std::string boxes;
      for (const Option& option : question.options) {
        boxes += box(option.label);
      }
      return boxes;
    }
    if (question.type == QuestionType::judge) {
      return box(msg::print_true.in(lang_)) + box(msg::print_false.in(lang_));
    }
    if (question.type == QuestionType::fill) {
      std::string slots;
      for (std::size_t i = 0; i < blanks_in(question.stem); ++i) {
        slots += html_element("span", "slot", "");
      }
      return slots;
    }
    return html_element("span", "text", html_text(msg::print_on_paper.in(lang_)));
  }

  /// Runs of underscores and empty brackets; at least one.
  static std::size_t blanks_in(std::string_view stem) {
    constexpr std::size_t kMost = 40;
    std::size_t count = 0;
    for (BlankMark mark = find_blank_mark(stem); mark.found();
         mark = find_blank_mark(stem, mark.end)) {
      ++count;
    }
    for (const std::string_view brackets :
         {"（ ）", "（  ）", "（）", "（　）", "（　　）", "( )"}) {
      for (std::size_t at = stem.find(brackets); at != std::string_view::npos;
           at = stem.find(brackets, at + brackets.size())) {
        ++count;
      }
    }
    return count == 0 ? 1 : std::min(count, kMost);
  }

  const PrintedPaper& paper_;
  Lang lang_;
};

}  // namespace

std::string answer_sheet_html(const PrintedPaper& paper) {
  return AnswerSheet(paper).render();
}

}  // namespace tiku
