// The mark of its type above each question, as programs that make tests write it: `truefalse`,
// `Type: essay`, `[multichoice]`. It is none of the words around it; as a heading it tells the
// type.
#include <iterator>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"

namespace tiku {
namespace {

struct TypeMark {
  std::string_view word;
  std::string_view heading;
};

/// Names no prose has; spelt as people spell them only behind `Type:`.
constexpr TypeMark kGlued[] = {{"multichoice", "Multiple Choice"},
                               {"multiplechoice", "Multiple Choice"},
                               {"multi_choice", "Multiple Choice"},
                               {"multiple_choice", "Multiple Choice"},
                               {"singlechoice", "Multiple Choice"},
                               {"single_choice", "Multiple Choice"},
                               {"mcq", "Multiple Choice"},
                               {"multianswer", "Multiple Choice"},
                               {"truefalse", "True or False"},
                               {"true_false", "True or False"},
                               {"shortanswer", "Short Answer"},
                               {"short_answer", "Short Answer"},
                               {"essay", "Essay"},
                               {"fillintheblank", "Fill in the Blanks"},
                               {"fill_in_the_blank", "Fill in the Blanks"}};
constexpr TypeMark kSpelt[] = {{"multiple choice", "Multiple Choice"},
                               {"single choice", "Multiple Choice"},
                               {"mc", "Multiple Choice"},
                               {"multiple answer", "Multiple Choice"},
                               {"true/false", "True or False"},
                               {"true or false", "True or False"},
                               {"true false", "True or False"},
                               {"tf", "True or False"},
                               {"t/f", "True or False"},
                               {"short answer", "Short Answer"},
                               {"fill in the blank", "Fill in the Blanks"}};

std::string_view among(std::span<const TypeMark> marks, std::string_view word) {
  for (const TypeMark& mark : marks) {
    if (mark.word == word) {
      return mark.heading;
    }
  }
  return {};
}

/// What the line says as a heading; "" where it is no mark.
std::string_view heading_of(std::string_view line) {
  constexpr std::size_t kLongest = 40;
  constexpr std::string_view kLabels[] = {"type:", "question type:", "questiontype:"};
  if (line.size() > kLongest) {
    return {};
  }
  std::string word = fold_case(line);
  if (word.starts_with('[') && word.ends_with(']')) {
    word = word.substr(1, word.size() - 2);
  }
  bool labelled = false;
  for (const std::string_view label : kLabels) {
    if (word.starts_with(label)) {
      word = std::string(trim(std::string_view(word).substr(label.size())));
      labelled = true;
      break;
    }
  }
  const std::string_view glued = among(kGlued, word);
  return glued.empty() && labelled ? among(kSpelt, word) : glued;
}

}  // namespace

void name_type_marks(EnglishLines& lines) {
  std::vector<std::pair<std::size_t, std::string_view>> marks;
  for (const std::size_t i : lines.with(trait::words | trait::told | trait::bracket_lead)) {
    const bool begins = i == 0 || lines.is_blank(i - 1);
    if (!begins || i + 1 >= lines.size() || !lines.has(i + 1, trait::counted)) {
      continue;
    }
    if (const std::string_view heading = heading_of(lines.trimmed(i)); !heading.empty()) {
      marks.emplace_back(i, heading);
    }
  }
  for (const auto& [i, heading] : marks) {
    if (marks.size() > 1) {
      lines.set(i, {heading});
    }
  }
}

}  // namespace tiku
