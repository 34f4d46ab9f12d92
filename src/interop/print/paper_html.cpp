#include <algorithm>

#include "interop/print/html.h"
#include "interop/print/messages.h"
#include "interop/print/paper.h"
#include "interop/print/words.h"

namespace tiku {
namespace {

/// The questions of one section, or those of a bank without sections.
using Questions = std::vector<const Question*>;

Questions questions_of(const Bank& bank, std::int64_t section) {
  Questions questions;
  for (const Question& question : bank.questions) {
    if (question.section == section) {
      questions.push_back(&question);
    }
  }
  return questions;
}

/// Points that all questions of the section earn alike.
std::optional<Rational> common_points(const Questions& questions) {
  const Rational first = questions.front()->points;
  const bool alike = std::all_of(questions.begin(), questions.end(), [&first](const Question* q) {
    return q->points == first && q->scored && q->parts.empty();
  });
  return alike && !first.is_zero() ? std::optional(first) : std::nullopt;
}

Rational sum_of(const Questions& questions) {
  Rational sum;
  for (const Question* question : questions) {
    sum += question->scored ? question->points : Rational();
  }
  return sum;
}

std::string extent(const Questions& questions, bool all_count, Lang lang) {
  const std::optional<Rational> each = common_points(questions);
  const Rational sum = sum_of(questions);
  if (sum.is_zero() || !all_count) {
    return text(msg::print_section_plain, questions.size()).in(lang);
  }
  return each && questions.size() > 1
             ? text(msg::print_section_each, questions.size(), printed_points(*each),
                    printed_points(sum))
                   .in(lang)
             : text(msg::print_section_sum, questions.size(), printed_points(sum)).in(lang);
}

std::string section_html(const PrintedPaper& paper, std::size_t index, std::size_t number) {
  const Questions questions = questions_of(paper.bank, static_cast<std::int64_t>(index));
  const std::optional<std::int64_t> choose = paper.bank.sections[index].choose;
  const std::string title = printed_title(paper.bank, index, paper.lang);
  const std::string numeral = has_numeral(title) ? ""
                                                 : section_numeral(number, paper.lang) +
                                                       (paper.lang == Lang::zh ? "、" : ". ");
  std::string out =
      html_element(
          "h2", "",
          html_text(numeral + title) +
              html_element("span", "extent", html_text(extent(questions, !choose, paper.lang)))) +
      "\n";
  if (choose) {
    out += html_element("p", "remark", html_text(text(msg::print_choose, *choose).in(paper.lang))) +
           "\n";
  }
  const bool show_points = choose || !common_points(questions);
  for (const Question* question : questions) {
    out += question_html(paper, *question, show_points);
  }
  return out;
}

std::string share_text(const Amount& amount, Lang lang) {
  return amount.is_share
             ? text(msg::print_pass_share, printed_points(amount.value * Rational(100)) + "%")
                   .in(lang)
             : text(msg::print_pass_points, printed_points(amount.value)).in(lang);
}

std::vector<std::string> facts_of(const PrintedPaper& paper) {
  const Exam& exam = paper.bank.exam;
  std::vector<std::string> facts;
  if (!exam.code.empty()) {
    facts.push_back(text(msg::print_code, exam.code).in(paper.lang));
  }
  if (exam.duration_minutes) {
    facts.push_back(text(msg::print_minutes, *exam.duration_minutes).in(paper.lang));
  }
  if (exam.total) {
    facts.push_back(text(msg::print_total, printed_points(*exam.total)).in(paper.lang));
  }
  if (exam.pass.total) {
    facts.push_back(share_text(*exam.pass.total, paper.lang));
  }
  for (const PassRule::SectionRule& rule : exam.pass.sections) {
    facts.push_back(text(msg::print_pass_section, rule.title, share_text(rule.least, paper.lang))
                        .in(paper.lang));
  }
  return facts;
}

std::string who_html(Lang lang) {
  std::string fields;
  for (const Message* field :
       {&msg::print_name, &msg::print_id, &msg::print_group, &msg::print_score}) {
    fields += html_element("span", "", html_text(field->in(lang)));
  }
  return html_element("div", "who", fields) + "\n";
}

}  // namespace

std::string paper_head_html(const PrintedPaper& paper) {
  const Bank& bank = paper.bank;
  std::string out =
      html_element("h1", "", html_text(bank.title.empty() ? bank.id : bank.title)) + "\n";
  if (!paper.wish.form.empty()) {
    out += html_element("p", "form",
                        html_text(text(msg::print_form, paper.wish.form).in(paper.lang))) +
           "\n";
  }
  std::string facts;
  for (const std::string& fact : facts_of(paper)) {
    facts += html_element("span", "", html_text(fact));
  }
  out += facts.empty() ? "" : html_element("p", "facts", facts) + "\n";
  out += paper.wish.answers
             ? html_element("p", "edition", html_text(msg::print_edition.in(paper.lang))) + "\n"
             : who_html(paper.lang);
  if (!bank.exam.instructions.empty()) {
    out += html_element("div", "instructions", html_text(bank.exam.instructions)) + "\n";
  }
  return out;
}

std::string paper_body_html(const PrintedPaper& paper) {
  const Questions loose = questions_of(paper.bank, -1);
  const bool show_points = !loose.empty() && !common_points(loose);
  std::string out;
  for (const Question* question : loose) {
    out += question_html(paper, *question, show_points);
  }
  std::size_t number = 0;
  for (std::size_t i = 0; i < paper.bank.sections.size(); ++i) {
    if (!questions_of(paper.bank, static_cast<std::int64_t>(i)).empty()) {
      out += section_html(paper, i, ++number);
    }
  }
  return out;
}

}  // namespace tiku
