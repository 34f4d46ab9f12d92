// Questions of which each has as many short lines below it as the others, and a sentence below
// those that tells why: options that lost their letters.
#include <algorithm>
#include <string>
#include <vector>

#include "interop/text/english/option_lines.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kFewestRecords = 4;
constexpr std::size_t kFewestOptions = 3;
constexpr std::size_t kMostOptions = 6;

class PlainRecords {
 public:
  explicit PlainRecords(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    find();
    const bool is_habit =
        asked_.size() >= kFewestRecords && options_ >= kFewestOptions && options_ <= kMostOptions;
    if (!is_habit || !std::all_of(asked_.begin(), asked_.end(),
                                  [this](std::size_t i) { return is_record(i); })) {
      return;
    }
    for (std::size_t r = 0; r < asked_.size(); ++r) {
      const std::size_t head = asked_[r];
      lines_.set(head, {std::to_string(r + 1), ". ", lines_.trimmed(head)});
      for (std::size_t o = 1; o <= options_; ++o) {
        lines_.set(head + o, {letter_sign(static_cast<std::int64_t>(o)), lines_.trimmed(head + o)});
      }
      const std::size_t reason = head + options_ + 1;
      lines_.set(reason, {"Explanation: ", lines_.trimmed(reason)});
    }
  }

 private:
  /// The lines that ask, and how many stand between two of them but for the reason.
  void find() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!lines_.is_blank(i) && lines_.trimmed(i).ends_with('?')) {
        asked_.push_back(i);
      }
    }
    options_ = asked_.size() > 1 && asked_[1] > asked_[0] + 2 ? asked_[1] - asked_[0] - 2 : 0;
    // An empty line may part the questions.
    options_ -= options_ > 0 && lines_.is_blank(asked_[1] - 1) ? 1U : 0U;
  }

  bool is_record(std::size_t i) const {
    constexpr std::size_t kLongestOption = 80;
    constexpr std::size_t kShortestReason = 40;
    const std::size_t reason = i + options_ + 1;
    if (reason >= lines_.size() || lines_.trimmed(reason).size() < kShortestReason ||
        !lines_.trimmed(reason).ends_with('.')) {
      return false;
    }
    for (std::size_t line = i; line <= reason; ++line) {
      const std::string_view text = lines_.trimmed(line);
      const bool is_option = line > i && line < reason;
      if (text.empty() || lines_.lead(line).kind != LeadKind::none || past_ornaments(text) > 0 ||
          (is_option && is_answer_line(text)) ||
          (is_option && (text.size() > kLongestOption || text.ends_with('.') ||
                         text.ends_with('?') || text.ends_with(':')))) {
        return false;
      }
    }
    // Nothing else stands there.
    return reason + 1 >= lines_.size() || lines_.is_blank(reason + 1) ||
           lines_.trimmed(reason + 1).ends_with('?');
  }

  EnglishLines& lines_;
  std::vector<std::size_t> asked_;
  std::size_t options_ = 0;
};

}  // namespace

void spell_plain_records(EnglishLines& lines) {
  PlainRecords(lines).spell();
}

}  // namespace tiku
