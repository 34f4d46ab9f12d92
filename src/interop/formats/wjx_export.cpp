// Text as 问卷星 takes it: number, stem and type tag on a line, an option a line, the right ones
// marked behind their text. It knows no key for blanks.
#include "interop/export_registry.h"
#include "interop/flat.h"
#include "interop/loss_messages.h"
#include "interop/losses.h"
#include "interop/print/words.h"

namespace tiku {
namespace {

constexpr unsigned kCarried = kTitle;
constexpr std::string_view kRight = "(正确答案)";

std::string_view tag_of(QuestionType type) {
  switch (type) {
    case QuestionType::single:
      return "[单选题]";
    case QuestionType::multiple:
    case QuestionType::indeterminate:
      return "[多选题]";
    case QuestionType::judge:
      return "[判断题]";
    case QuestionType::fill:
    case QuestionType::short_answer:
    case QuestionType::case_study:
    case QuestionType::given:
      return "[填空题]";
  }
  return {};
}

class WjxText {
 public:
  explicit WjxText(const Bank& bank) : bank_(bank), losses_(bank, kCarried) {}

  ExportResult write() {
    std::string out = bank_.title.empty() ? "" : one_line(bank_.title) + "\n\n";
    for (const Item& item : items_of(bank_)) {
      out += question(item) + "\n";
    }
    return {std::move(out), losses_.take()};
  }

 private:
  std::string question(const Item& item) {
    const Question& question = *item.question;
    if (flat_stem(item).find('\n') != std::string::npos) {
      losses_.add(item, text(msg::loss_layout));
    }
    std::string out = std::to_string(++number_) + "." + one_line(flat_stem(item)) +
                      std::string(tag_of(question.type)) + "\n";
    if (has_marks(question)) {
      losses_.add(item, text(msg::loss_marks, kRight));
    }
    if (question.is_choice()) {
      for (std::size_t i = 0; i < question.options.size(); ++i) {
        const Option& one = question.options[i];
        out += option(one.label, one.text, is_right(question, one.label));
      }
    } else if (question.type == QuestionType::judge) {
      out += option("A", "对", question.keyed && (question.truth || question.either_truth));
      out += option("B", "错", question.keyed && (!question.truth || question.either_truth));
    } else if (has_key(question)) {
      losses_.add(item, text(msg::loss_key, answer_line(question, Lang::zh)));
    }
    return out;
  }

  /// Words of the bank that the platform would read as its own.
  static bool has_marks(const Question& question) {
    bool found = question.stem.find("题]") != std::string::npos;
    for (const Option& option : question.options) {
      found = found || option.text.find("正确答案") != std::string::npos;
    }
    return found;
  }

  static bool is_right(const Question& question, const std::string& label) {
    for (const std::string& right : question.right) {
      if (right == label) {
        return question.keyed;
      }
    }
    return false;
  }

  static std::string option(const std::string& label, std::string_view text_of_option, bool right) {
    return label + "、" + one_line(text_of_option) + std::string(right ? kRight : "") + "\n";
  }

  const Bank& bank_;
  ExportLosses losses_;
  std::size_t number_ = 0;
};

}  // namespace

Result<ExportResult> write_wjx_export(const Bank& bank, const ExportWish& /*wish*/) {
  return WjxText(bank).write();
}

}  // namespace tiku
