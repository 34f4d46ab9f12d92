#include "interop/moodle/plugin_types.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "interop/moodle/markup_words.h"
#include "interop/moodle/messages.h"
#include "interop/moodle/moodle_element.h"
#include "interop/moodle/percent.h"
#include "interop/moodle/word_gaps.h"

namespace tiku {
namespace {

struct PlainType {
  std::string_view type;
  std::string_view plain;
};

constexpr PlainType kPlainTypes[] = {{"multichoiceset", "multichoice"},
                                     {"oumultiresponse", "multichoice"},
                                     {"ddmatch", "match"},
                                     {"essayautograde", "essay"},
                                     {"essaywiris", "essay"},
                                     {"multichoicewiris", "multichoice"},
                                     {"truefalsewiris", "truefalse"},
                                     {"matchwiris", "match"},
                                     {"recordrtc", "essay"},
                                     {"poodllrecording", "essay"}};

std::string words_within(const pugi::xml_node& element, const char* name,
                         MoodleQuestion& question) {
  return words_of(inner_text(element, name), Markup::html, question);
}

/// The answer whose weight in the row is above nothing; "" where not exactly one is.
std::string right_column(const pugi::xml_node& element, std::string_view row,
                         MoodleQuestion& question) {
  std::string found;
  for (const pugi::xml_node& weight : element.children("weight")) {
    const std::optional<Rational> value = decimal_number(trim(xml_words(weight.child("value"))));
    if (weight.attribute("rownumber").value() != row || !value || *value <= Rational(0)) {
      continue;
    }
    if (!found.empty()) {
      return {};
    }
    for (const pugi::xml_node& column : element.children("column")) {
      if (std::string_view(column.attribute("number").value()) ==
          weight.attribute("columnnumber").value()) {
        found = words_within(column, "responsetext", question);
      }
    }
  }
  return found;
}

MoodleGap gap_with(std::string_view variants) {
  MoodleGap gap;
  gap.kind = MoodleKind::words;
  for (const std::string_view variant : split(variants, "|")) {
    MoodleAnswer answer;
    answer.text = std::string(trim(variant));
    answer.share = Rational(1);
    gap.answers.push_back(std::move(answer));
  }
  return gap;
}

}  // namespace

std::string_view plain_moodle_type(std::string_view type) {
  const auto* const found = std::find_if(std::begin(kPlainTypes), std::end(kPlainTypes),
                                         [type](const PlainType& one) { return one.type == type; });
  return found == std::end(kPlainTypes) ? type : found->plain;
}

bool takes_all_right(std::string_view type) {
  return type == "multichoiceset" || type == "oumultiresponse";
}

bool is_statement_table(std::string_view type) {
  return type == "mtf" || type == "kprime";
}

bool read_statement_table(const pugi::xml_node& element, MoodleQuestion& question) {
  question.kind = MoodleKind::match;
  for (const pugi::xml_node& column : element.children("column")) {
    // Every answer can be chosen for each statement, be it right for none.
    question.pairs.emplace_back("", words_within(column, "responsetext", question));
  }
  const std::size_t columns = question.pairs.size();
  for (const pugi::xml_node& row : element.children("row")) {
    std::string right = right_column(element, row.attribute("number").value(), question);
    if (right.empty()) {
      question.doubt(DoubtKind::not_carried, text(msg::moodle_row_unclear));
      return false;
    }
    question.pairs.emplace_back(words_within(row, "optiontext", question), std::move(right));
  }
  if (question.pairs.size() == columns) {
    question.doubt(DoubtKind::not_carried, text(msg::moodle_no_answers));
  }
  return question.pairs.size() > columns;
}

bool read_bracketed_gaps(const pugi::xml_node& element, const Rational& points,
                         MoodleQuestion& question) {
  std::string signs(trim(xml_words(element.child("delimitchars"))));
  signs = signs.size() == 2 ? signs : "[]";
  const std::string text_of_file = std::move(question.stem);
  question.kind = MoodleKind::gaps;
  question.stem.clear();
  std::size_t at = 0;
  for (std::size_t open = text_of_file.find(signs[0]); open != std::string::npos;
       open = text_of_file.find(signs[0], at)) {
    const std::size_t close = text_of_file.find(signs[1], open + 1);
    if (close == std::string::npos) {
      break;
    }
    question.stem += text_of_file.substr(at, open - at) + kGapMark;
    question.gaps.push_back(
        gap_with(std::string_view(text_of_file).substr(open + 1, close - open - 1)));
    at = close + 1;
  }
  question.stem += text_of_file.substr(at);
  return share_points(points, question);
}

}  // namespace tiku
