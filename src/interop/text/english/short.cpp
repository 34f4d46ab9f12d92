// Questions of English papers that are answered in a few words.
#include <algorithm>
#include <set>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// `Q: ...` above `A: ...`: numbers and labels instead of the letters.
void spell_letter_pairs(EnglishLines& lines) {
  std::size_t asked = 0;
  std::size_t answered = 0;
  const auto begins = [](std::string_view line, std::string_view sign) {
    return has_word(line, past_spaces(line, 0), sign);
  };
  for (const std::size_t i : lines.with(trait::words | trait::word_lead | trait::letter_lead)) {
    const std::string_view line = lines[i];
    asked += begins(line, "q:") ? 1U : 0U;
    answered += begins(line, "a:") ? 1U : 0U;
    if (begins(line, "b:") || begins(line, "b.") || begins(line, "b)")) {
      return;
    }
  }
  if (asked < 3 || 10 * answered < 8 * asked) {
    return;
  }
  int number = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i];
    const auto behind_sign = [line] { return trim(line.substr(past_spaces(line, 0) + 2)); };
    if (begins(line, "q:")) {
      lines.set(i, {std::to_string(++number), ". ", behind_sign()});
    } else if (begins(line, "a:")) {
      lines.set(i, {"Answer: ", behind_sign()});
    } else if (i + 1 < lines.size() && begins(lines[i + 1], "q:") &&
               lines.lead(i).kind == LeadKind::number && line.size() < 50) {
      lines.set(i, {});  // 21. Geography: the topic
    }
  }
}

/// `Ans. A parliament makes laws.`: a full stop for the colon.
void spell_stopped_labels(EnglishLines& lines) {
  struct Label {
    std::size_t line;
    std::size_t length;
  };

  std::vector<Label> labels;
  for (const std::size_t i : lines.with(trait::answer)) {
    for (const std::string_view name : {"ans.", "answer."}) {
      const std::string_view line = lines.trimmed(i);
      if (has_word(line, 0, name) && (line.size() == name.size() || line[name.size()] == ' ')) {
        labels.push_back({i, name.size()});
      }
    }
  }
  if (labels.size() < 2) {
    return;
  }
  for (const Label& label : labels) {
    lines.set(label.line, {"Answer: ", trim(lines.trimmed(label.line).substr(label.length))});
  }
}

/// A numbered question of one line, and what stands behind it.
struct ShortQuestion {
  std::size_t line = 0;
  /// Behind the last question mark of the line.
  std::size_t behind = 0;
  /// The only line below it; 0 where none or more are.
  std::size_t below = 0;
  bool asks = false;
  bool goes_on = false;
};

class ShortQuestions {
 public:
  explicit ShortQuestions(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    if (!read()) {
      return;
    }
    constexpr std::size_t kLongest = 60;
    std::size_t behind = 0;
    std::size_t below = 0;
    for (const ShortQuestion& question : questions_) {
      const std::string_view words = trim(lines_[question.line].substr(question.behind));
      behind += !words.empty() && words.size() <= kLongest && may_answer(words) ? 1U : 0U;
      below += question.below > 0 ? 1U : 0U;
    }
    const std::size_t all = questions_.size();
    if (10 * behind >= 8 * all && below == 0) {
      answer_behind();
    } else if (behind == 0 && 10 * below >= 4 * all && answers_stand_below(below)) {
      answer_below();
    } else if (behind * 10 <= all && below == 0 && names_trivia()) {
      tag();
    }
  }

 private:
  /// Whether the paper is a list of such questions only.
  bool read() {
    std::size_t asking = 0;
    std::int64_t last = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::string_view line = lines_[i];
      if (lines_.is_blank(i)) {
        continue;
      }
      const LineLead lead = lines_.lead(i);
      if (lead.kind == LeadKind::letter || !lines_.row(i).empty() ||
          (lines_.has(i, trait::answer) && line.find("Answer: ") != std::string_view::npos)) {
        return false;
      }
      if (lead.kind == LeadKind::number && (lead.value == last + 1 || lead.value == 1)) {
        last = lead.value;
        const std::size_t mark = line.rfind('?');
        ShortQuestion question;
        question.line = i;
        question.asks = mark != std::string_view::npos;
        question.behind = question.asks ? mark + 1 : line.size();
        asking += question.asks ? 1U : 0U;
        questions_.push_back(question);
      } else if (!questions_.empty()) {
        below(i);
      }
    }
    constexpr std::size_t kLeast = 5;
    const auto wide = std::count_if(questions_.begin(), questions_.end(),
                                    [](const ShortQuestion& question) { return question.goes_on; });
    return questions_.size() >= kLeast && 10 * asking >= 8 * questions_.size() &&
           10 * wide <= 2 * static_cast<std::ptrdiff_t>(questions_.size());
  }

  void below(std::size_t i) {
    constexpr std::size_t kLongest = 80;
    ShortQuestion& question = questions_.back();
    const bool heading = is_round(lines_[i]);
    if (heading) {
      return;
    }
    question.goes_on =
        question.goes_on || question.below > 0 || lines_.trimmed(i).size() > kLongest;
    question.below = question.goes_on ? 0 : i;
  }

  /// `(2 marks)`, `[5]`, `____ cm`, `x =`, `a bell / a lamp`, `Yes   No`: what is to be got, filled
  /// in or chosen from.
  static bool may_answer(std::string_view line) {
    constexpr std::size_t kFewWords = 32;
    const bool few = line.size() <= kFewWords && !line.ends_with('.');  // a sentence may say or
    const bool choice = few && (line.find('/') != std::string_view::npos ||
                                line.find("  ") != std::string_view::npos ||
                                line.find(" or ") != std::string_view::npos);
    return !choice && !line.starts_with('(') && !line.starts_with('[') && !line.ends_with('=') &&
           !line.ends_with(':') && line.find("__") == std::string_view::npos &&
           line.find("....") == std::string_view::npos;
  }

  /// Whether the lines below the questions are answers: nearly all may be, and few say the same.
  bool answers_stand_below(std::size_t below) const {
    std::set<std::string_view> said;
    std::size_t may = 0;
    for (const ShortQuestion& question : questions_) {
      if (question.below > 0) {
        const std::string_view line = lines_.trimmed(question.below);
        said.insert(line);
        may += may_answer(line) ? 1U : 0U;
      }
    }
    return 10 * may >= 8 * below && 2 * said.size() > below;
  }

  /// Round 2: Food
  static bool is_round(std::string_view line) {
    const std::size_t at = past_spaces(line, 0);
    return has_word(line, at, "round") || has_word(line, at, "part") ||
           has_word(line, at, "section") || line.substr(at).starts_with('#');
  }

  bool names_trivia() const {
    int seen = 0;
    constexpr int kTop = 12;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::string_view line = lines_[i];
      for (std::size_t at = 0; at < std::min<std::size_t>(line.size(), 400); ++at) {
        if ((at == 0 || !is_ascii_letter(line[at - 1])) &&
            (has_word(line, at, "quiz") || has_word(line, at, "trivia"))) {
          return true;
        }
      }
      if (++seen == kTop) {
        break;
      }
    }
    return false;
  }

  void answer_behind() {
    for (const ShortQuestion& question : questions_) {
      const std::string_view line = lines_[question.line];
      const std::string_view words = trim(line.substr(question.behind));
      if (question.asks && !words.empty() && may_answer(words)) {
        lines_.set(question.line, {line.substr(0, question.behind), " Answer: ", words});
      }
    }
  }

  void answer_below() {
    for (const ShortQuestion& question : questions_) {
      if (question.below > 0 && may_answer(lines_.trimmed(question.below))) {
        lines_.set(question.below, {"Answer: ", lines_.trimmed(question.below)});
      }
    }
  }

  /// In a quiz what is only asked is a question too.
  void tag() {
    std::size_t rounds = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (is_round(lines_[i]) && lines_.has(i, trait::colon)) {
        lines_.set(i, {"Part ", std::to_string(++rounds), ". Short answer questions (",
                       lines_.trimmed(i), ")"});
      }
    }
    for (const ShortQuestion& question : questions_) {
      if (rounds > 0) {
        return;
      }
      const std::string_view line = lines_[question.line];
      const std::size_t after = lines_.lead(question.line).after;
      lines_.set(question.line, {line.substr(0, after), "[Short answer] ", line.substr(after)});
    }
  }

  EnglishLines& lines_;
  std::vector<ShortQuestion> questions_;
};

}  // namespace

void spell_short_answers(EnglishLines& lines) {
  spell_letter_pairs(lines);
  spell_stopped_labels(lines);
  ShortQuestions(lines).spell();
}

}  // namespace tiku
