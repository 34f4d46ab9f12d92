#include "interop/moodle/moodle_element.h"

#include <algorithm>

#include "bank/words.h"
#include "base/text.h"
#include "interop/foreign_truths.h"
#include "interop/moodle/cloze.h"
#include "interop/moodle/markup_words.h"
#include "interop/moodle/messages.h"
#include "interop/moodle/percent.h"
#include "interop/moodle/plugin_types.h"
#include "interop/moodle/word_gaps.h"

namespace tiku {
namespace {

Markup markup_of(const pugi::xml_node& element, Markup otherwise) {
  const std::string_view format = element.attribute("format").value();
  return format == "html"                 ? Markup::html
         : format == "plain_text"         ? Markup::plain
         : format == "markdown"           ? Markup::markdown
         : format == "moodle_auto_format" ? Markup::automatic
                                          : otherwise;
}

std::string written_text(const pugi::xml_node& element) {
  const pugi::xml_node text = element.child("text");
  return text ? xml_words(text) : xml_words(element);
}

/// The element's text without markup.
std::string words_in(const pugi::xml_node& element, Markup otherwise, MoodleQuestion& question) {
  return words_of(written_text(element), markup_of(element, otherwise), question);
}

bool is_set(const pugi::xml_node& element, const char* name) {
  const std::string value = fold_case(trim(xml_words(element.child(name))));
  return value == "1" || value == "true";
}

MoodleAnswer answer_in(const pugi::xml_node& element, bool marked_up, MoodleQuestion& question) {
  MoodleAnswer answer;
  answer.line = question.line;
  const pugi::xml_attribute stated = element.attribute("fraction");
  const std::string_view fraction = stated.value();
  answer.share = stated ? percent_share(fraction) : std::optional(Rational(0));
  if (!answer.share) {
    question.doubt(DoubtKind::answer_unclear, text(msg::moodle_share, visible(fraction)));
  }
  answer.text = marked_up ? words_in(element, Markup::html, question)
                          : std::string(trim(written_text(element)));
  answer.feedback = words_in(element.child("feedback"), Markup::html, question);
  answer.tolerance = std::string(trim(xml_words(element.child("tolerance"))));
  return answer;
}

void read_answers(const pugi::xml_node& element, bool marked_up, MoodleQuestion& question) {
  for (const pugi::xml_node& answer : element.children("answer")) {
    question.answers.push_back(answer_in(answer, marked_up, question));
  }
}

/// Moodle writes true and false; other programs the words of their language.
std::optional<bool> truth_of(std::string_view word) {
  const std::optional<bool> read = parse_truth(word);
  return read ? read : foreign_truth(word);
}

/// The answers "true" and "false": what they earn decides, what is said to them is kept.
void read_truth(const pugi::xml_node& element, MoodleQuestion& question) {
  question.kind = MoodleKind::truth;
  read_answers(element, false, question);
  bool is_true = false;
  bool is_false = false;
  for (const MoodleAnswer& answer : question.answers) {
    const bool right = answer.share && *answer.share > Rational(0);
    const std::optional<bool> says = truth_of(answer.text);
    is_true = is_true || (right && says == true);
    is_false = is_false || (right && says == false);
  }
  if (is_true != is_false) {
    question.truth = is_true;
  } else {
    question.doubt(DoubtKind::answer_unclear, text(msg::moodle_truth_unclear));
  }
}

void read_units(const pugi::xml_node& element, MoodleQuestion& question) {
  for (const pugi::xml_node& unit : element.child("units").children("unit")) {
    const std::string name(trim(xml_words(unit.child("unit_name"))));
    const bool is_first = decimal_number(xml_words(unit.child("multiplier"))) == Rational(1);
    if (is_first && question.unit.empty()) {
      question.unit = name;
    } else if (!name.empty()) {
      question.doubt(DoubtKind::not_carried, text(msg::moodle_unit, visible(name)));
    }
  }
  const std::string graded(trim(xml_words(element.child("unitgradingtype"))));
  if (!graded.empty() && graded != "0") {
    question.doubt(DoubtKind::not_carried, text(msg::moodle_unit_graded));
  }
}

void read_pairs(const pugi::xml_node& element, MoodleQuestion& question) {
  question.kind = MoodleKind::match;
  for (const pugi::xml_node& pair : element.children("subquestion")) {
    const pugi::xml_node answer = pair.child("answer");
    question.pairs.emplace_back(words_in(pair, Markup::html, question),
                                markup_of(answer, Markup::plain) == Markup::html
                                    ? words_in(answer, Markup::html, question)
                                    : std::string(trim(written_text(answer))));
  }
}

bool read_kind(std::string_view stated, const pugi::xml_node& element, MoodleQuestion& question) {
  const std::string_view type = plain_moodle_type(stated);
  if (takes_all_right(stated)) {
    question.kind = MoodleKind::choice;
    question.takes_several = true;
    question.needs_all = true;
    read_answers(element, true, question);
  } else if (is_statement_table(type)) {
    return read_statement_table(element, question);
  } else if (type == "multichoice") {
    question.kind = MoodleKind::choice;
    question.says_how_many = static_cast<bool>(element.child("single"));
    question.takes_several = question.says_how_many && !is_set(element, "single");
    read_answers(element, true, question);
  } else if (type == "truefalse") {
    read_truth(element, question);
  } else if (type == "shortanswer") {
    question.kind = MoodleKind::words;
    question.case_matters = is_set(element, "usecase");
    read_answers(element, false, question);
  } else if (type == "numerical") {
    question.kind = MoodleKind::numbers;
    read_units(element, question);
    read_answers(element, false, question);
  } else if (type == "matching" || type == "match") {
    read_pairs(element, question);
  } else if (type == "essay") {
    question.kind = MoodleKind::essay;
    question.reference = words_in(element.child("graderinfo"), Markup::html, question);
  } else {
    question.doubt(DoubtKind::not_carried,
                   text(msg::moodle_type, type.empty() ? "?" : visible(type)));
    return false;
  }
  return true;
}

/// Files packed into the question that none of its texts showed, and pictures as old versions of
/// Moodle had them.
void say_files(const pugi::xml_node& element, MoodleQuestion& question) {
  const std::string picture(trim(xml_words(element.child("image"))));
  if (!picture.empty()) {
    question.doubt(DoubtKind::not_carried, text(msg::moodle_picture, visible(picture)));
  }
  for (const pugi::xml_node& holder : element.children()) {
    for (const pugi::xml_node& file : holder.children("file")) {
      const std::string name = visible(file.attribute("name").value());
      const bool said = std::any_of(
          question.doubts.begin(), question.doubts.end(), [&name](const ImportDoubt& doubt) {
            return doubt.what.in(Lang::en).find(name) != std::string::npos;
          });
      if (!said) {
        question.doubt(DoubtKind::not_carried, text(msg::moodle_media, name));
      }
    }
  }
}

void say_lost(const pugi::xml_node& element, MoodleQuestion& question) {
  if (!inner_text(element, "hint").empty()) {
    question.lost.push_back(&msg::moodle_lost_hints);
  }
  if (!inner_text(element, "responsetemplate").empty()) {
    question.lost.push_back(&msg::moodle_lost_template);
  }
  const auto counts = [&element](const char* name) {
    const std::optional<Rational> count = decimal_number(xml_words(element.child(name)));
    return count && *count > Rational(0);
  };
  if (counts("minwordlimit") || counts("maxwordlimit")) {
    question.lost.push_back(&msg::moodle_lost_words);
  }
  if (counts("attachmentsrequired")) {
    question.lost.push_back(&msg::moodle_lost_attachments);
  }
  if (counts("hidden")) {
    question.lost.push_back(&msg::moodle_lost_hidden);
  }
  for (const char* name : {"correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"}) {
    if (!inner_text(element, name).empty()) {
      question.lost.push_back(&msg::moodle_lost_overall);
      break;
    }
  }
}

}  // namespace

std::string xml_words(const pugi::xml_node& element) {
  std::string out;
  for (const pugi::xml_node& piece : element.children()) {
    if (piece.type() == pugi::node_pcdata || piece.type() == pugi::node_cdata) {
      out += piece.value();
    }
  }
  return out;
}

std::string inner_text(const pugi::xml_node& parent, const char* name) {
  return std::string(trim(xml_words(parent.child(name).child("text"))));
}

bool read_moodle_question(const pugi::xml_node& element, MoodleQuestion& question) {
  const std::string_view type = element.attribute("type").value();
  question.name = inner_text(element, "name");
  question.id = std::string(trim(xml_words(element.child("idnumber"))));
  const pugi::xml_node stem = element.child("questiontext");
  const Rational grade =
      grade_points(xml_words(element.child("defaultgrade"))).value_or(Rational(1));
  bool read = true;
  if (type == "cloze" || type == "multianswer") {
    read = read_cloze(written_text(stem), markup_of(stem, Markup::html), question);
  } else {
    question.stem = words_in(stem, Markup::html, question);
    read = is_word_gaps(type)  ? read_word_gaps(element, grade, question)
           : type == "gapfill" ? read_bracketed_gaps(element, grade, question)
                               : read_kind(type, element, question);
  }
  if (!read) {
    return false;
  }
  question.feedback = words_in(element.child("generalfeedback"), Markup::html, question);
  question.points = grade;
  for (const pugi::xml_node& tag : element.child("tags").children("tag")) {
    question.tags.emplace_back(trim(written_text(tag)));
  }
  say_files(element, question);
  say_lost(element, question);
  return true;
}

}  // namespace tiku
