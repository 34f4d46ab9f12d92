#include "interop/moodle/word_gaps.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "interop/moodle/markup_words.h"
#include "interop/moodle/messages.h"
#include "interop/moodle/moodle_element.h"

namespace tiku {
namespace {

struct GapWord {
  std::string text;
  std::string group;
};

std::vector<GapWord> words_to_choose(const pugi::xml_node& element, MoodleQuestion& question) {
  std::vector<GapWord> words;
  for (const pugi::xml_node& child : element.children()) {
    const std::string_view name = child.name();
    if (name == "selectoption" || name == "dragbox") {
      words.push_back({words_of(xml_words(child.child("text")), Markup::html, question),
                       std::string(trim(xml_words(child.child("group"))))});
    }
  }
  return words;
}

/// The words of the group of the right one.
MoodleGap gap_of(const std::vector<GapWord>& words, std::size_t right) {
  MoodleGap gap;
  gap.kind = MoodleKind::choice;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].group == words[right].group) {
      MoodleAnswer answer;
      answer.text = words[i].text;
      answer.share = Rational(i == right ? 1 : 0);
      gap.answers.push_back(std::move(answer));
    }
  }
  return gap;
}

/// The number in "[[3]]" at `at`, and where it ends; nothing where no gap is.
std::optional<std::size_t> gap_number(std::string_view stem, std::size_t at, std::size_t& end) {
  const std::size_t close = stem.find("]]", at);
  std::size_t number = 0;
  if (close == std::string_view::npos) {
    return std::nullopt;
  }
  const char* const last = stem.data() + close;
  const std::from_chars_result read = std::from_chars(stem.data() + at + 2, last, number);
  end = close + 2;
  return read.ec == std::errc() && read.ptr == last ? std::optional(number) : std::nullopt;
}

}  // namespace

bool is_word_gaps(std::string_view type) {
  return type == "gapselect" || type == "ddwtos";
}

bool read_word_gaps(const pugi::xml_node& element, const Rational& points,
                    MoodleQuestion& question) {
  const std::vector<GapWord> words = words_to_choose(element, question);
  const std::string text_of_file = std::move(question.stem);
  question.kind = MoodleKind::gaps;
  question.stem.clear();
  std::size_t at = 0;
  for (std::size_t open = text_of_file.find("[["); open != std::string::npos;
       open = text_of_file.find("[[", at)) {
    std::size_t end = open + 2;
    const std::optional<std::size_t> number = gap_number(text_of_file, open, end);
    question.stem += text_of_file.substr(at, open - at);
    if (!number) {
      question.stem += "[[";
      at = open + 2;
      continue;
    }
    if (*number < 1 || *number > words.size()) {
      question.stem = text_of_file;
      question.doubt(DoubtKind::not_carried, text(msg::moodle_gap_without_word, *number));
      return false;
    }
    question.stem += kGapMark;
    question.gaps.push_back(gap_of(words, *number - 1));
    at = end;
  }
  question.stem += text_of_file.substr(at);
  return share_points(points, question);
}

bool share_points(const Rational& points, MoodleQuestion& question) {
  if (question.gaps.empty()) {
    question.doubt(DoubtKind::not_carried, text(msg::moodle_no_word_gaps));
    return false;
  }
  for (MoodleGap& gap : question.gaps) {
    gap.points = points / Rational(static_cast<std::int64_t>(question.gaps.size()));
  }
  return true;
}

}  // namespace tiku
