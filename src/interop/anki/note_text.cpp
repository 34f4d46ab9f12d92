#include "interop/anki/note_text.h"

#include <algorithm>

#include "base/text.h"
#include "interop/markdown/quiz_words.h"
#include "interop/moodle/markup_words.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

char separator_of(std::string_view word) {
  struct Name {
    std::string_view word;
    char sign;
  };

  constexpr Name kNames[] = {{"tab", '\t'}, {"comma", ','}, {"semicolon", ';'},
                             {"pipe", '|'}, {"space", ' '}, {"colon", ':'}};
  for (const Name& name : kNames) {
    if (fold_case(word) == name.word) {
      return name.sign;
    }
  }
  return word.size() == 1 ? word[0] : '\t';
}

std::size_t column_number(std::string_view word) {
  return word.size() == 1 && word[0] >= '1' && word[0] <= '9'
             ? static_cast<std::size_t>(word[0] - '0')
             : 0;
}

bool take_directive(std::string_view line, NoteHead& head) {
  const std::size_t colon = line.find(':');
  if (!line.starts_with('#') || colon == std::string_view::npos) {
    return false;
  }
  const std::string_view value = trim(line.substr(colon + 1));
  const std::string name = fold_case(line.substr(1, colon - 1));
  if (name == "separator") {
    head.separator = separator_of(value);
  } else if (name == "html") {
    head.is_html = fold_case(value) == "true";
  } else if (name == "deck") {
    head.deck = std::string(value);
  } else if (name == "guid column") {
    head.guid = column_number(value);
  } else if (name == "notetype column") {
    head.note_type = column_number(value);
  } else if (name == "deck column") {
    head.deck_column = column_number(value);
  } else if (name == "tags column") {
    head.tags = column_number(value);
  } else if (name != "notetype" && name != "columns" && name != "tags" && name != "if matches") {
    return false;
  }
  return true;
}

/// Makes gaps of {{c1::words::hint}}.
void take_cloze(MoodleQuestion& question) {
  const std::string text = question.stem;
  std::string stem;
  std::string_view rest = text;
  for (std::size_t at = rest.find("{{c"); at != std::string_view::npos; at = rest.find("{{c")) {
    const std::size_t words = rest.find("::", at);
    const std::size_t end = rest.find("}}", at);
    if (words == std::string_view::npos || end == std::string_view::npos || end < words) {
      break;
    }
    const std::string_view inside = rest.substr(words + 2, end - words - 2);
    MoodleAnswer answer;
    answer.line = question.line;
    answer.text = std::string(inside.substr(0, inside.find("::")));
    answer.share = Rational(1);
    MoodleGap gap;
    gap.answers.push_back(std::move(answer));
    question.gaps.push_back(std::move(gap));
    stem += std::string(rest.substr(0, at)) + kGapMark;
    rest.remove_prefix(end + 2);
  }
  question.stem = stem + std::string(rest);
}

/// Letters before anything else of what answers: "B", "A, C", "B. plum", up to the line's end.
std::string letters_of(std::string_view answer) {
  std::string letters;
  const std::string_view line = trim(answer.substr(0, answer.find('\n')));
  if (const std::optional<QuizLabel> label = quiz_label(line)) {
    return {label->label};
  }
  for (const char c : line) {
    if (c >= 'A' && c <= 'Z') {
      letters += c;
    } else if (c != ',' && c != ' ') {
      return {};
    }
  }
  return letters;
}

/// `... is: a. bananas b. peanuts`: options behind the question on lines of their own.
void set_options_apart(std::string& stem) {
  std::vector<RowLetter> row;
  add_options_in_row(stem, row);
  const bool apart = stem.find('\n') != std::string::npos || row.empty() || row[0].begin == 0;
  for (std::size_t i = apart ? 0 : row.size(); i-- > 0;) {
    stem[row[i].begin - 1] = '\n';
  }
}

/// Options below the question, where the letters of the answer name them.
void take_options(MoodleQuestion& question) {
  const std::string printed = question.stem;
  set_options_apart(question.stem);
  const std::vector<std::string_view> lines = split(question.stem, "\n");
  std::size_t first = lines.size();
  while (first > 0) {
    const std::optional<QuizLabel> label = quiz_label(lines[first - 1]);
    if (!label) {
      break;
    }
    --first;
    if (label->label == 'A') {
      break;
    }
  }
  const std::size_t count = lines.size() - first;
  std::string letters = letters_of(question.reference);
  for (std::size_t i = first; i < lines.size() && letters.empty(); ++i) {
    const QuizLabel label = *quiz_label(lines[i]);
    if (fold_case(trim(lines[i].substr(label.length))) == fold_case(trim(question.reference))) {
      letters = std::string(1, label.label);  // the words of an option
    }
  }
  bool runs = count > 1 && first > 0 && !letters.empty() && letters.size() <= count;
  for (std::size_t i = first; i < lines.size() && runs; ++i) {
    runs = quiz_label(lines[i])->label == static_cast<char>('A' + (i - first));
  }
  for (const char letter : letters) {
    runs = runs && static_cast<std::size_t>(letter - 'A') < count &&
           std::count(letters.begin(), letters.end(), letter) == 1;
  }
  if (!runs) {
    question.stem = printed;
    return;
  }
  std::string stem;
  for (std::size_t i = 0; i < first; ++i) {
    stem += (i == 0 ? "" : "\n") + std::string(lines[i]);
  }
  for (std::size_t i = first; i < lines.size(); ++i) {
    MoodleAnswer option;
    option.line = question.line;
    option.text = std::string(lines[i].substr(quiz_label(lines[i])->length));
    const bool right = letters.find(static_cast<char>('A' + (i - first))) != std::string::npos;
    option.share = right ? Rational(1, static_cast<std::int64_t>(letters.size())) : Rational(0);
    question.answers.push_back(std::move(option));
  }
  const std::size_t end = question.reference.find('\n');
  const std::string behind = end == std::string::npos ? "" : question.reference.substr(end + 1);
  question.feedback =
      behind + (behind.empty() || question.feedback.empty() ? "" : "\n") + question.feedback;
  question.takes_several = letters.size() > 1;
  question.kind = MoodleKind::choice;
  question.stem = std::move(stem);
  question.reference.clear();
}

void take_tags(std::string_view cell, MoodleQuestion& question) {
  for (const std::string_view tag : split(cell, " ")) {
    if (!trim(tag).empty()) {
      question.tags.emplace_back(trim(tag));
    }
  }
}

/// The fields of a note; its tags go to the question.
std::vector<std::string> take_fields(const std::vector<std::string>& cells, const NoteHead& head,
                                     MoodleQuestion& question) {
  std::vector<std::string> fields;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::size_t column = i + 1;
    if (column == head.tags) {
      take_tags(cells[i], question);
    } else if (column != head.guid && column != head.note_type && column != head.deck_column) {
      const Markup markup = head.is_html ? Markup::html : Markup::plain;
      fields.push_back(words_of(cells[i], markup, question));
    }
  }
  return fields;
}

}  // namespace

NoteHead read_note_head(std::string_view text) {
  NoteHead head;
  for (const std::string_view line : split(text, "\n")) {
    if (!take_directive(trim(line), head)) {
      break;
    }
    ++head.lines;
  }
  return head;
}

MoodleQuestion read_note(const std::vector<std::string>& cells, const NoteHead& head,
                         std::int64_t line) {
  MoodleQuestion question;
  question.line = line;
  question.kind = MoodleKind::essay;
  std::vector<std::string> fields = take_fields(cells, head, question);
  fields.resize(std::max<std::size_t>(fields.size(), 2));
  question.stem = fields[0];
  question.reference = fields[1];
  for (std::size_t i = 2; i < fields.size(); ++i) {
    question.feedback += (question.feedback.empty() || fields[i].empty() ? "" : "\n") + fields[i];
  }
  take_cloze(question);
  if (question.gaps.empty()) {
    take_options(question);
  } else {
    question.kind = MoodleKind::gaps;
    question.feedback = question.reference + question.feedback;
    question.reference.clear();
  }
  return question;
}

}  // namespace tiku
