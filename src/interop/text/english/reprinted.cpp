// Keys that print each question again with nothing below it but the right option: `Corrigé`,
// `1. Le siège est :`, `b) le domicile`.
#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/label_words.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// A numbered question, by its lines.
struct PrintedQuestion {
  std::int64_t number = 0;
  std::size_t line = 0;
  std::size_t first_option = 0;
  std::int64_t options = 0;  // counted from A, or 1 of any letter
};

/// Whether both lines say the same, but for what they begin with.
bool are_alike(const EnglishLines& lines, std::size_t one, std::size_t other) {
  const auto words = [&lines](std::size_t i) {
    std::string_view text = trim(lines[i].substr(std::min(lines.lead(i).after, lines[i].size())));
    text.remove_suffix(text.ends_with('.') || text.ends_with(';') ? 1 : 0);
    return trim(text);
  };
  return !words(one).empty() && words(one) == words(other);
}

class ReprintedQuestions {
 public:
  explicit ReprintedQuestions(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    read();
    if (!has_key()) {
      return;  // nearly all papers
    }
    for (std::size_t i = 0; i < questions_.size(); ++i) {
      const PrintedQuestion& question = questions_[i];
      if (question.options > 1) {
        printed_[question.number] = i;
      } else if (question.number == 1) {
        i = take_key(i);
      }
    }
  }

 private:
  /// A question with a single option, which repeats the right one.
  bool has_key() const {
    return std::any_of(questions_.begin(), questions_.end(), [](const PrintedQuestion& question) {
      return question.number == 1 && question.options == 1;
    });
  }

  void read() {
    for (const std::size_t i : lines_.with(trait::counted | trait::letter_lead)) {
      const LineLead lead = lines_.lead(i);
      if (lead.kind == LeadKind::number || lead.kind == LeadKind::word) {
        questions_.push_back({lead.value, i, 0, 0});
      } else if (lead.kind == LeadKind::letter && !questions_.empty()) {
        PrintedQuestion& last = questions_.back();
        last.first_option = last.options == 0 ? i : last.first_option;
        ++last.options;
      }
    }
  }

  /// The option that is printed below both, by the same letter.
  bool repeats(const PrintedQuestion& again) const {
    const auto found = printed_.find(again.number);
    if (found == printed_.end() || again.options != 1) {
      return false;
    }
    const PrintedQuestion& question = questions_[found->second];
    if (again.first_option != again.line + 1 || !are_alike(lines_, question.line, again.line)) {
      return false;
    }
    const std::int64_t place = lines_.lead(again.first_option).value;
    std::int64_t seen = 0;
    for (std::size_t i = question.first_option; i < again.line && seen < question.options; ++i) {
      const LineLead lead = lines_.lead(i);
      seen += lead.kind == LeadKind::letter ? 1 : 0;
      if (lead.kind == LeadKind::letter && lead.value == place) {
        return are_alike(lines_, i, again.first_option);
      }
    }
    return false;
  }

  /// The questions from `first` on that are printed again and count from 1. The last one looked at.
  std::size_t take_key(std::size_t first) {
    constexpr std::size_t kFewest = 2;
    std::size_t end = first;
    while (end < questions_.size() &&
           questions_[end].number == static_cast<std::int64_t>(end - first + 1) &&
           repeats(questions_[end])) {
      ++end;
    }
    if (end - first < kFewest) {
      return first;
    }
    for (std::size_t i = first; i < end; ++i) {
      const PrintedQuestion& again = questions_[i];
      lines_.set(again.line, {});
      lines_.set(again.first_option, {std::to_string(again.number), ". ",
                                      std::string(1, letter_at(again.first_option))});
    }
    label(questions_[first].line);
    return end - 1;
  }

  char letter_at(std::size_t i) const { return static_cast<char>('A' + lines_.lead(i).value - 1); }

  /// The label of the answers where the first of them stood, unless it stands above; a heading that
  /// begins with a word for answers goes.
  void label(std::size_t i) {
    const std::size_t above = lines_.behind_filled(i);
    if (above > 0 && is_answers_label(lines_.trimmed(above - 1))) {
      return;
    }
    const LabelWord* const word =
        above > 0 ? leading_label_word(lines_.trimmed(above - 1)) : nullptr;
    if (word != nullptr && word->meaning == LabelMeaning::answers) {
      lines_.set(above - 1, {});
    }
    lines_.set(i, {"Answers:"});
  }

  EnglishLines& lines_;
  std::vector<PrintedQuestion> questions_;
  /// By their numbers, the last of each.
  std::map<std::int64_t, std::size_t> printed_;
};

}  // namespace

void spell_reprinted_questions(EnglishLines& lines) {
  ReprintedQuestions(lines).spell();
}

}  // namespace tiku
