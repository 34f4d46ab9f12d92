// An entry of a GIFT file: name, text, answers in braces, feedback.
#include "interop/gift/gift_question.h"

#include <algorithm>

#include "base/text.h"
#include "interop/gift/gift_anatomy.h"
#include "interop/gift/gift_answers.h"
#include "interop/gift/gift_signs.h"
#include "interop/gift/messages.h"
#include "interop/moodle/cloze.h"

namespace tiku {
namespace {

/// The value of "[id:...]" or "[tag:...]" that begins at or behind `at`; `at` moves behind it.
std::optional<std::string> comment_field(std::string_view comments, std::string_view open,
                                         std::size_t& at) {
  const std::size_t begin = comments.find(open, at);
  if (begin == std::string_view::npos) {
    return std::nullopt;
  }
  std::string value;
  std::size_t i = begin + open.size();
  for (; i < comments.size() && comments[i] != ']' && comments[i] != '\n'; ++i) {
    if (comments.substr(i).starts_with("\\]")) {
      ++i;
    }
    value += comments[i];
  }
  at = i;
  return std::string(trim(value));
}

void read_comments(std::string_view comments, MoodleQuestion& question) {
  std::size_t at = 0;
  question.id = comment_field(comments, "[id:", at).value_or("");
  at = 0;
  while (const std::optional<std::string> tag = comment_field(comments, "[tag:", at)) {
    question.tags.push_back(*tag);
  }
}

/// Braces that are all gaps of a cloze text.
bool read_as_cloze(std::string_view text, Markup markup, MoodleQuestion& question) {
  MoodleQuestion cloze = question;
  if (!read_cloze(show_escapes(std::string(text)), markup, cloze) ||
      cloze.stem.find_first_of("{}") != std::string::npos) {
    return false;
  }
  cloze.doubt(DoubtKind::type_inferred, tiku::text(msg::gift_cloze));
  question = std::move(cloze);
  return true;
}

/// What stands behind the name.
std::string_view body_of(std::string_view text) {
  text = trim(text);
  const std::size_t name_end = end_of_gift_name(text);
  return name_end == std::string_view::npos ? text : trim(text.substr(name_end + 2));
}

}  // namespace

GiftEntry read_gift_entry(const GiftBlock& block) {
  const std::string hidden = hide_escapes(block.text);
  const GiftAnatomy anatomy = take_gift_apart(hidden);
  std::string_view stem = trim(anatomy.stem);
  const Markup markup = take_gift_markup(stem, Markup::automatic);
  MoodleQuestion question;
  question.line = block.line;
  question.name = show_escapes(std::string(anatomy.name));
  read_comments(block.comments, question);
  GiftAnswers reader(question, markup);
  GiftEntry entry;
  if (anatomy.braces == GiftBraces::open) {
    entry.left_out = text(msg::gift_open);
    return entry;
  }
  if (anatomy.braces == GiftBraces::none) {
    question.stem = reader.plain_words(stem);
    entry.question = std::move(question);
    entry.is_description = true;
    return entry;
  }
  std::string_view body = body_of(hidden);
  take_gift_markup(body, markup);
  const bool cloze_mark =
      anatomy.answers.find("::") == std::string::npos &&
      anatomy.answers.find(':') < std::min<std::size_t>(anatomy.answers.find_first_of("=~"), 3);
  const bool more = anatomy.braces == GiftBraces::more || anatomy.braces == GiftBraces::nested;
  if ((more || cloze_mark) && read_as_cloze(body, markup, question)) {
    entry.question = std::move(question);
    return entry;
  }
  if (anatomy.braces == GiftBraces::more) {
    entry.left_out = text(msg::gift_braces);
    return entry;
  }
  question.stem = reader.plain_words(stem);
  entry.left_out = reader.read(anatomy.answers);
  question.feedback = reader.words(anatomy.feedback);
  if (anatomy.braces == GiftBraces::nested) {
    question.doubt(DoubtKind::type_inferred, text(msg::gift_nested));
  } else if (anatomy.braces == GiftBraces::unclosed) {
    question.doubt(DoubtKind::type_inferred, text(msg::gift_unclosed));
  }
  if (entry.left_out.empty()) {
    entry.question = std::move(question);
  }
  return entry;
}

GiftMarks gift_marks(const GiftBlock& block) {
  const std::string hidden = hide_escapes(block.text);
  const GiftAnatomy anatomy = take_gift_apart(hidden);
  const bool readable = anatomy.braces == GiftBraces::plain ||
                        anatomy.braces == GiftBraces::nested ||
                        anatomy.braces == GiftBraces::by_lines;
  return {!anatomy.name.empty(), readable && has_gift_marks(anatomy.answers)};
}

}  // namespace tiku
