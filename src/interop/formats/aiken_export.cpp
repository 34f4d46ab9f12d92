// Aiken: single choice on plain lines, and nothing else.
#include "interop/export_registry.h"
#include "interop/flat.h"
#include "interop/loss_messages.h"
#include "interop/losses.h"
#include "interop/print/words.h"

namespace tiku {
namespace {

constexpr std::size_t kMostOptions = 26;

class AikenText {
 public:
  AikenText(const Bank& bank, const ExportWish& wish)
      : bank_(bank), lang_(language_of(bank, wish)), losses_(bank, kNoField) {}

  ExportResult write() {
    std::string out;
    for (const Item& item : items_of(bank_)) {
      out += question(item);
    }
    return {std::move(out), losses_.take()};
  }

 private:
  std::string question(const Item& item) {
    const Question& question = *item.question;
    if (question.type != QuestionType::single) {
      losses_.leave_out(item, text(msg::loss_type, type_heading(question.type)));
      return {};
    }
    if (!question.keyed || question.right.size() != 1) {
      losses_.leave_out(item, text(msg::loss_no_answer));
      return {};
    }
    if (question.options.size() > kMostOptions) {
      losses_.leave_out(item, text(msg::loss_options, question.options.size(), kMostOptions));
      return {};
    }
    if (begins_like_mark(one_line(flat_stem(item)))) {
      losses_.leave_out(item, text(msg::loss_marks, "ANSWER: A"));
      return {};
    }
    if (flat_stem(item).find('\n') != std::string::npos) {
      losses_.add(item, text(msg::loss_layout));
    }
    std::string out = one_line(flat_stem(item)) + "\n";
    char answer = 'A';
    for (std::size_t i = 0; i < question.options.size(); ++i) {
      const char letter = static_cast<char>('A' + i);
      answer = question.options[i].label == question.right.front() ? letter : answer;
      out += std::string(1, letter) + ". " + one_line(question.options[i].text) + "\n";
    }
    return out + "ANSWER: " + std::string(1, answer) + "\n\n";
  }

  /// "ANSWER: B" or "A. one" where a stem should be.
  static bool begins_like_mark(const std::string& stem) {
    const bool option = stem.size() > 2 && stem[0] >= 'A' && stem[0] <= 'Z' &&
                        (stem[1] == '.' || stem[1] == ')') && stem[2] == ' ';
    return option || stem.starts_with("ANSWER:");
  }

  const Bank& bank_;
  Lang lang_;
  ExportLosses losses_;
};

}  // namespace

Result<ExportResult> write_aiken_export(const Bank& bank, const ExportWish& wish) {
  return AikenText(bank, wish).write();
}

}  // namespace tiku
