// A paper as Markdown: headings, numbered questions, options as a list, answers folded in below.
// What Markdown or HTML would read as markup is escaped.
#include "interop/export_registry.h"
#include "interop/flat.h"
#include "interop/loss_messages.h"
#include "interop/losses.h"
#include "interop/print/messages.h"
#include "interop/print/words.h"

namespace tiku {
namespace {

constexpr unsigned kCarried = kPoints | kExplanation | kTitle | kSections | kVariants | kNumbers |
                              kAnyOf | kAnyOrder | kReference | kOptionLabels | kJudgeOptions |
                              kAlsoRight | kCases | kIndeterminate;

/// Every sign that could begin markup, behind a backslash.
std::string escaped(std::string_view text_of_bank) {
  return with_backslashes(plain_lines(text_of_bank), "\\`*_{}[]<>()#+-.!|~&$");
}

/// The same with its further lines indented, so that they stay in the item of a list.
std::string block(std::string_view text_of_bank, std::size_t indent) {
  std::string out;
  for (const char c : escaped(text_of_bank)) {
    out += c;
    if (c == '\n') {
      out.insert(out.size() - 1, "  ");
      out.append(indent, ' ');
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
                escaped(one_line(
                    printed_title(bank_, static_cast<std::size_t>(section), lang_))) +
                "\n\n";
      }
      whole(question);
    }
    return std::move(out_);
  }

 private:
  void whole(const Question& question) {
    leaf(question, "**" + std::to_string(question.number) + "\\.** ");
    for (const Question& part : question.parts) {
      leaf(part, "**" + std::to_string(question.number) + "\\." + std::to_string(part.number) +
                     "** ");
    }
  }

  void leaf(const Question& question, const std::string& number) {
    out_ += number + block(question.stem, 0);
    if (question.points_stated && question.parts.empty()) {
      out_ += " " + escaped(text(msg::print_points, printed_points(question.points)).in(lang_));
    }
    out_ += "\n\n";
    for (const Option& option : question.options) {
      if (question.options_stated) {
        out_ += "- " + escaped(option.label) + "\\. " + block(option.text, 2) + "\n";
      }
    }
    out_ += question.options.empty() ? "" : "\n";
    if (!answers_ || !question.parts.empty()) {
      return;
    }
    out_ += "> **" + escaped(msg::print_answer.in(lang_)) + "**" +
            quoted_block(answer_line(question, lang_));
    if (!question.explanation.empty()) {
      out_ += ">\n> **" + escaped(msg::print_explanation.in(lang_)) + "**" +
              quoted_block(question.explanation);
    }
    out_ += "\n";
  }

  static std::string quoted_block(std::string_view text_of_bank) {
    std::string out;
    for (const char c : escaped(text_of_bank)) {
      out += c == '\n' ? std::string("  \n> ") : std::string(1, c);
    }
    return out + "\n";
  }

  const Bank& bank_;
  bool answers_;
  Lang lang_;
  std::string out_;
};

}  // namespace

Result<ExportResult> write_markdown_export(const Bank& bank, const ExportWish& wish) {
  return ExportResult{MarkdownText(bank, wish).write(), losses_of(bank, kCarried)};
}

}  // namespace tiku
