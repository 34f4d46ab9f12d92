#include "interop/moodle/bank_question.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "interop/moodle/choice_key.h"
#include "interop/moodle/fill_key.h"
#include "interop/moodle/messages.h"
#include "interop/text/messages.h"

namespace tiku {
namespace {

/// "A: not so, for ...": what the file says to each answer, behind what it says to all.
std::string explanation_of(const MoodleQuestion& source, const Question& question) {
  std::string out = source.feedback;
  for (std::size_t i = 0; i < source.answers.size(); ++i) {
    const MoodleAnswer& answer = source.answers[i];
    if (answer.feedback.empty()) {
      continue;
    }
    const bool labelled = question.is_choice() && i < question.options.size();
    const std::string range = answer.maximum.empty() ? "" : ".." + answer.maximum;
    out += (out.empty() ? "" : "\n") +
           (labelled ? question.options[i].label : answer.text + range) + ": " + answer.feedback;
  }
  return out;
}

void say_unanswered(MoodleQuestion& source) {
  source.doubt(DoubtKind::unanswered, text(msg::moodle_unanswered), false);
}

/// A fill-in with the blanks; a blank that nothing is known of leaves the question without key.
void set_blanks(Question& question, std::vector<Blank> blanks, MoodleQuestion& source) {
  question.type = QuestionType::fill;
  question.keyed = !blanks.empty() && std::none_of(blanks.begin(), blanks.end(),
                                                   [](const Blank& one) { return one.empty(); });
  if (question.keyed) {
    question.fill.blanks = std::move(blanks);
  } else {
    say_unanswered(source);
  }
}

void set_truth(Question& question, MoodleQuestion& source) {
  question.type = QuestionType::judge;
  question.keyed = source.truth.has_value();
  question.truth = source.truth.value_or(false);
  if (!question.keyed) {
    say_unanswered(source);
  }
}

/// Each left side is a question of its own; all have the right sides as options.
bool set_pairs(Question& question, MoodleQuestion& source) {
  question.type = QuestionType::case_study;
  std::vector<std::string> sides;
  std::int64_t count = 0;
  for (const auto& [left, right] : source.pairs) {
    if (!right.empty() && std::find(sides.begin(), sides.end(), right) == sides.end()) {
      sides.push_back(right);
    }
    count += left.empty() || right.empty() ? 0 : 1;
  }
  for (const auto& [left, right] : source.pairs) {
    if (left.empty() || right.empty()) {
      if (!left.empty()) {
        source.doubt(DoubtKind::not_carried, text(msg::moodle_lone_side, visible(left)));
      }
      continue;
    }
    Question part;
    part.stem = left;
    part.points = source.points / Rational(count);
    part.points_stated = true;
    part.options_stated = true;
    part.keyed = true;
    for (std::size_t i = 0; i < sides.size(); ++i) {
      part.options.push_back({option_label(i, sides.size()), sides[i], {}});
      if (sides[i] == right) {
        part.right = {part.options.back().label};
      }
    }
    question.parts.push_back(std::move(part));
  }
  return !question.parts.empty();
}

Blank blank_of(const MoodleGap& gap, Matching& match, MoodleQuestion& source) {
  return gap.kind == MoodleKind::numbers ? number_blank(gap.answers, source)
                                         : word_blank(gap.answers, match, source);
}

/// One gap as a question: what a cloze with choices, or of unequal worth, is made of.
Question gap_part(const MoodleGap& gap, std::size_t number, MoodleQuestion& source) {
  MoodleQuestion inner;
  inner.kind = gap.kind;
  inner.line = source.line;
  inner.stem = gap.kind == MoodleKind::choice ? "[" + std::to_string(number) + "]"
                                              : "[" + std::to_string(number) + "] ____";
  inner.points = gap.points;
  inner.takes_several = gap.takes_several;
  inner.case_matters = gap.case_matters;
  inner.answers = gap.answers;
  std::optional<Question> part = bank_question(inner);
  for (ImportDoubt& doubt : inner.doubts) {
    source.doubts.push_back(std::move(doubt));
  }
  return part ? std::move(*part) : Question();
}

/// The text of a cloze with a blank, or the number of its part, in each gap.
std::string with_gaps(const std::string& stem, bool numbered) {
  std::string out;
  std::size_t number = 0;
  for (const char c : stem) {
    if (c != kGapMark) {
      out += c;
    } else {
      out += numbered ? "[" + std::to_string(++number) + "]" : std::string("____");
    }
  }
  return out;
}

/// What the file says to the answers of each gap, where one question has all of them.
std::string gap_feedback(const std::vector<MoodleGap>& gaps) {
  std::string out;
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    for (const MoodleAnswer& answer : gaps[i].answers) {
      if (!answer.feedback.empty()) {
        out += (out.empty() ? "" : "\n") + ("[" + std::to_string(i + 1)) + "] " + answer.text +
               ": " + answer.feedback;
      }
    }
  }
  return out;
}

/// A text with gaps to type into is one fill-in; any other is a case with a part for each gap.
void set_gaps(Question& question, MoodleQuestion& source) {
  const std::vector<MoodleGap> gaps = source.gaps;
  const MoodleGap& first = gaps.front();
  const bool plain = std::all_of(gaps.begin(), gaps.end(), [&first](const MoodleGap& gap) {
    return gap.kind != MoodleKind::choice && gap.points == first.points &&
           gap.case_matters == first.case_matters;
  });
  if (plain) {
    std::vector<Blank> blanks;
    std::size_t containing = 0;
    for (const MoodleGap& gap : gaps) {
      Matching match;
      blanks.push_back(blank_of(gap, match, source));
      containing += match.contains ? 1 : 0;
    }
    question.fill.match.case_matters = first.case_matters;
    question.fill.match.contains = containing == gaps.size();
    if (containing == 0 || containing == gaps.size()) {
      question.points = first.points * Rational(static_cast<std::int64_t>(gaps.size()));
      question.stem = with_gaps(source.stem, false);
      const std::string said = gap_feedback(gaps);
      source.feedback += (source.feedback.empty() || said.empty() ? "" : "\n") + said;
      set_blanks(question, std::move(blanks), source);
      return;
    }
  }
  question.type = QuestionType::case_study;
  question.fill = {};
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    question.parts.push_back(gap_part(gaps[i], i + 1, source));
  }
  question.stem = with_gaps(source.stem, true);
}

/// Whether the file's name of a question is more than its text, or the shortened beginning of it.
bool is_own_name(const MoodleQuestion& source) {
  std::string name = collapse_spaces(source.name);
  const std::string stem = collapse_spaces(source.stem);
  bool is_shortened = false;
  for (const std::string_view dots : {"...", "…"}) {
    if (name.ends_with(dots)) {
      name.resize(name.size() - dots.size());
      is_shortened = true;
    }
  }
  return !name.empty() && !(is_shortened ? stem.starts_with(trim(name)) : stem == name);
}

/// A name without white space is as good as an id; every other is for people.
void set_names(Question& question, const MoodleQuestion& source) {
  const auto has_space = [](const std::string& text) {
    for (std::size_t at = 0; at < text.size();) {
      const Decoded next = decode_utf8(text, at);
      if (is_space(next.scalar)) {
        return true;
      }
      at += next.bytes;
    }
    return false;
  };
  constexpr std::size_t kLongestId = 60;
  const bool own_name = is_own_name(source);
  for (const std::string* id : {&source.id, &source.name}) {
    if (!id->empty() && id->size() <= kLongestId && !has_space(*id) &&
        (id == &source.id || own_name) && visible(*id) == *id) {
      question.id = *id;
      question.id_stated = true;
      break;
    }
  }
  if (question.id != source.name && own_name) {
    question.note = source.name;
  }
}

}  // namespace

std::optional<Question> bank_question(MoodleQuestion& source) {
  Question question;
  question.stem = source.stem;
  question.points = source.points;
  question.points_stated = true;
  question.tags = source.tags;
  bool is_question = true;
  switch (source.kind) {
    case MoodleKind::choice:
      set_choices(question, source);
      is_question = !question.options.empty();
      if (!question.keyed) {
        say_unanswered(source);
      }
      break;
    case MoodleKind::truth:
      set_truth(question, source);
      break;
    case MoodleKind::words:
    case MoodleKind::numbers: {
      question.fill.match.case_matters = source.case_matters;
      MoodleGap gap;
      gap.kind = source.kind;
      gap.answers = source.answers;
      set_blanks(question, {blank_of(gap, question.fill.match, source)}, source);
      break;
    }
    case MoodleKind::match:
      is_question = set_pairs(question, source);
      break;
    case MoodleKind::essay:
      question.type = QuestionType::short_answer;
      question.rubric.edit().reference = source.reference;
      question.keyed = true;
      break;
    case MoodleKind::gaps:
      set_gaps(question, source);
      break;
  }
  if (!is_question) {
    return std::nullopt;
  }
  question.explanation = explanation_of(source, question);
  set_names(question, source);
  return question;
}

}  // namespace tiku
