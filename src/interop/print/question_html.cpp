// One question on paper: stem, options side by side where they are short, room to write, and in the
// edition for markers its answer.
#include <algorithm>

#include "base/text.h"
#include "base/width.h"
#include "interop/print/html.h"
#include "interop/print/messages.h"
#include "interop/print/paper.h"
#include "interop/print/words.h"

namespace tiku {
namespace {

/// Columns of text that fit beside each other with four options a line, and with two.
constexpr std::size_t kFourWide = 14;
constexpr std::size_t kTwoWide = 34;

std::string labelled(const Message& label, std::string_view content, Lang lang) {
  return html_element("b", "", html_text(label.in(lang))) + html_text(content);
}

std::string length_text(const Rubric& rubric, Lang lang) {
  if (rubric.min_length && rubric.max_length) {
    return text(msg::print_length_range, *rubric.min_length, *rubric.max_length).in(lang);
  }
  if (rubric.min_length) {
    return text(msg::print_length_least, *rubric.min_length).in(lang);
  }
  return rubric.max_length ? text(msg::print_length_most, *rubric.max_length).in(lang) : "";
}

std::string rubric_point(const RubricPoint& point, Lang lang) {
  std::vector<std::string> pieces;
  const std::pair<const Message*, const std::vector<std::string>*> kLists[] = {
      {&msg::print_rubric_any, &point.any},
      {&msg::print_rubric_all, &point.all},
      {&msg::print_rubric_not, &point.forbidden}};
  for (const auto& [message, list] : kLists) {
    if (!list->empty()) {
      pieces.push_back(text(*message, join(*list, msg::print_comma.in(lang))).in(lang));
    }
  }
  return text(msg::print_rubric_point, printed_points(point.points)).in(lang) + "  " +
         join(pieces, msg::print_between.in(lang));
}

class QuestionHtml {
 public:
  explicit QuestionHtml(const PrintedPaper& paper) : paper_(paper), lang_(paper.lang) {}

  /// `parent` is the case of which it is a part, or null.
  std::string leaf(const Question& question, const Question* parent, const std::string& number,
                   bool show_points) {
    const std::string remark = type_remark(paper_.bank, question, parent, lang_);
    std::string out = stem(question, number, remark, show_points) + options(question);
    if (paper_.wish.answers) {
      out += answer(question);
    } else if (is_written(question)) {
      out += lines(question);
    }
    return html_element("article", "question", "\n" + out) + "\n";
  }

  std::string study(const Question& question, bool show_points) {
    std::string out =
        stem(question, std::to_string(question.number) + ".", "", show_points, "material");
    for (const Question& part : question.parts) {
      out += leaf(part, &question, "(" + std::to_string(part.number) + ")", true);
    }
    if (paper_.wish.answers && !question.explanation.empty()) {
      out += html_element("div", "answer",
                          labelled(msg::print_explanation, question.explanation, lang_));
    }
    return html_element("article", "case", "\n" + out) + "\n";
  }

 private:
  static bool is_written(const Question& question) {
    return question.type == QuestionType::short_answer || question.type == QuestionType::case_study;
  }

  std::string stem(const Question& question, const std::string& number, const std::string& remark,
                   bool show_points, std::string_view kind = "stem") {
    std::string out = html_element("span", "number", number) + html_text(remark) +
                      (remark.empty() || lang_ == Lang::zh ? "" : " ") +
                      html_with_blanks(question.stem);
    const std::string length = length_text(*question.rubric, lang_);
    out += length.empty() ? "" : " " + html_text(length);
    if (show_points && question.scored && !question.points.is_zero()) {
      out += " " + html_text(text(msg::print_points, printed_points(question.points)).in(lang_));
    }
    return html_element("div", kind, out) + "\n";
  }

  std::string options(const Question& question) {
    const bool declared = question.type == QuestionType::judge && question.options_stated;
    if (!question.is_choice() && !declared) {
      return {};
    }
    std::size_t widest = 0;
    std::string items;
    for (const Option& option : question.options) {
      widest = std::max(widest, display_width(option.text));
      items += html_element("li", "",
                            html_element("span", "label", html_text(option.label + ".")) +
                                html_element("span", "", html_text(option.text))) +
               "\n";
    }
    const std::string_view columns = widest <= kFourWide  ? " four"
                                     : widest <= kTwoWide ? " two"
                                                          : "";
    return html_element("ol", "options" + std::string(columns), "\n" + items) + "\n";
  }

  /// Room to write, by the length that is asked for or the points.
  std::string lines(const Question& question) {
    constexpr std::int64_t kCharactersPerLine = 34;
    constexpr std::int64_t kFewest = 3;
    constexpr std::int64_t kMost = 24;
    const std::optional<std::int64_t> length =
        question.rubric->max_length ? question.rubric->max_length : question.rubric->min_length;
    const std::int64_t wanted =
        length ? std::min(*length, kMost * kCharactersPerLine) / kCharactersPerLine + 2
               : std::min(question.points, Rational(kMost)).ceil();
    std::string out;
    for (std::int64_t i = 0; i < std::clamp(wanted, kFewest, kMost); ++i) {
      out += html_element("div", "line", "");
    }
    return out + "\n";
  }

  std::string answer(const Question& question) {
    if (question.identity != IdentityRole::none || !question.scored) {
      return {};
    }
    std::string out = labelled(msg::print_answer, answer_line(question, lang_), lang_);
    if (!question.rubric->points.empty()) {
      out += "\n" + labelled(msg::print_marking, rubric_head(question), lang_);
      std::string points;
      for (const RubricPoint& point : question.rubric->points) {
        points += html_element("li", "", html_text(rubric_point(point, lang_)));
      }
      out += html_element("ul", "", points);
    }
    if (!question.explanation.empty()) {
      out += question.rubric->points.empty() ? "\n" : "";
      out += labelled(msg::print_explanation, question.explanation, lang_);
    }
    return html_element("div", "answer", out) + "\n";
  }

  std::string rubric_head(const Question& question) const {
    return question.rubric->need ? text(msg::print_need, *question.rubric->need).in(lang_) : "";
  }

  const PrintedPaper& paper_;
  Lang lang_;
};

}  // namespace

std::string question_html(const PrintedPaper& paper, const Question& question, bool show_points) {
  QuestionHtml writer(paper);
  return question.parts.empty()
             ? writer.leaf(question, nullptr, std::to_string(question.number) + ".", show_points)
             : writer.study(question, show_points);
}

}  // namespace tiku
