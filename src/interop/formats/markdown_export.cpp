// A paper as Markdown: headings, numbered questions, options as a list, answers folded in below.
// What Markdown or HTML would read as markup is escaped.
#include "base/text.h"
#include "interop/export_registry.h"
#include "interop/flat.h"
#include "interop/loss_messages.h"
#include "interop/losses.h"
#include "interop/print/messages.h"
#include "interop/print/words.h"
#include "interop/spacing.h"
#include "interop/table/blank_cell.h"

namespace tiku {
namespace {

constexpr unsigned kCarried = kPoints | kExplanation | kTitle | kSections | kVariants | kNumbers |
                              kAnyOf | kAnyOrder | kReference | kOptionLabels | kJudgeOptions |
                              kAlsoRight | kCases;

/// Every sign that is markup wherever it stands, behind a backslash.
std::string escaped(std::string_view text_of_bank) {
  return with_backslashes(plain_lines(text_of_bank), "\\`*_[]<>#|~&$");
}

/// A further line of a text, where more signs are markup: lists, numbers, rules.
std::string line_start(std::string_view line) {
  const std::string_view body = trim(line);
  const std::size_t digits = body.find_first_not_of("0123456789");
  if (digits != 0 && digits != std::string_view::npos &&
      (body[digits] == '.' || body[digits] == ')')) {
    return std::string(body.substr(0, digits)) + "\\" + std::string(body.substr(digits));
  }
  const bool is_mark =
      !body.empty() && std::string_view("-+=:").find(body[0]) != std::string_view::npos;
  return (is_mark ? "\\" : "") + std::string(body);
}

/// Escaped, further lines behind `margin`, so that they stay in their list or quotation.
std::string block(std::string_view text_of_bank, std::string_view margin) {
  const std::string all = escaped(text_of_bank);
  std::string out;
  for (const std::string_view line : split(all, "\n")) {
    if (out.empty()) {
      out = line;
    } else if (!trim(line).empty()) {
      out += "  \n" + std::string(margin) + line_start(line);
    }
  }
  return out;
}

class MarkdownText {
 public:
  MarkdownText(const Bank& bank, const ExportWish& wish)
      : bank_(bank), answers_(wish.answers), lang_(language_of(bank, wish)) {}

  std::string write() {
    if (!bank_.title.empty()) {
      out_ += "# " + escaped(one_line(bank_.title)) + "\n\n";
    }
    std::int64_t section = -1;
    for (const Question& question : bank_.questions) {
      if (question.section != section && question.section >= 0) {
        section = question.section;
        out_ += "## " +
                escaped(one_line(printed_title(bank_, static_cast<std::size_t>(section), lang_))) +
                "\n\n";
      }
      whole(question);
    }
    return std::move(out_);
  }

 private:
  void whole(const Question& question) {
    leaf(question, nullptr, "**" + std::to_string(question.number) + ".** ");
    for (const Question& part : question.parts) {
      leaf(part, &question,
           "**" + std::to_string(question.number) + "." + std::to_string(part.number) + "** ");
    }
  }

  void leaf(const Question& question, const Question* parent, const std::string& number) {
    out_ += number + how(question, parent) + block(question.stem, "");
    if (question.points_stated && question.parts.empty()) {
      out_ += " " + text(msg::print_points, printed_points(question.points)).in(lang_);
    }
    out_ += "\n\n";
    if (question.options_stated && !question.options.empty()) {
      options(question);
    }
    if (answers_ && question.parts.empty()) {
      answer(question);
    }
  }

  /// How the question is answered, where its heading does not say it; an answer says it too.
  std::string how(const Question& question, const Question* parent) const {
    const std::string remark = answers_ ? "" : type_remark(bank_, question, parent, lang_);
    return remark.empty() || lang_ == Lang::zh ? remark : remark + " ";
  }

  void options(const Question& question) {
    for (const Option& option : question.options) {
      const bool digit = option.label[0] >= '0' && option.label[0] <= '9';
      out_ +=
          "- " + escaped(option.label) + (digit ? "\\. " : ". ") + block(option.text, "  ") + "\n";
    }
    out_ += "\n";
  }

  void answer(const Question& question) {
    out_ +=
        "> " + std::string(msg::print_answer.in(lang_)) + block(key_line(question), "> ") + "\n";
    if (!question.explanation.empty()) {
      out_ += ">\n> " + std::string(msg::print_explanation.in(lang_)) +
              block(question.explanation, "> ") + "\n";
    }
    out_ += "\n";
  }

  /// Blanks as a key file writes them, so that they read back; everything else as on paper.
  std::string key_line(const Question& question) const {
    if (question.type != QuestionType::fill || !question.keyed || question.fill.blanks.empty()) {
      return answer_line(question, lang_);
    }
    const FillKey& fill = question.fill;
    const bool any_order = fill.any_order && fill.blanks.size() > 1;
    return (fill.any ? text(msg::print_any_of, *fill.any).in(lang_) : "") + fill_cell(fill) +
           std::string(any_order ? msg::print_any_order.in(lang_) : "");
  }

  const Bank& bank_;
  bool answers_;
  Lang lang_;
  std::string out_;
};

}  // namespace

Result<ExportResult> write_markdown_export(const Bank& bank, const ExportWish& wish) {
  ExportLosses losses(bank, kCarried);
  for (const Item& item : items_of(bank)) {
    if (has_spacing(item)) {
      losses.add(item, text(msg::loss_spacing));
    }
    const Question& question = *item.question;
    if (wish.answers && question.type == QuestionType::fill && count_blanks(question.stem) == 0) {
      losses.add(item, text(msg::loss_no_blank));
    }
  }
  return ExportResult{MarkdownText(bank, wish).write(), losses.take()};
}

}  // namespace tiku
