// An entry of a GIFT file: name, text, answers in braces, feedback.
#include "interop/gift/gift_question.h"

#include <algorithm>

#include "base/text.h"
#include "interop/gift/gift_answers.h"
#include "interop/gift/gift_signs.h"
#include "interop/gift/messages.h"
#include "interop/moodle/cloze.h"

namespace tiku {
namespace {

constexpr std::string_view kBlank = "_____";

/// The parts of an entry; escapes are hidden.
struct Anatomy {
  std::string name;
  std::string stem;
  std::string answers;
  std::string feedback;
  bool has_answers = false;
  /// As `gift_open` and `gift_braces`.
  bool is_open = false;
  bool has_more_braces = false;
};

/// Where the name of an entry ends, `::name::`; npos where it has none. Three colons begin a part
/// of a page in Markdown (::: details).
std::size_t end_of_name(std::string_view text) {
  const bool named = text.starts_with("::") && !text.starts_with(":::");
  return named ? text.find("::", 2) : std::string_view::npos;
}

Anatomy take_apart(std::string_view text) {
  Anatomy out;
  text = trim(text);
  const std::size_t name_end = end_of_name(text);
  if (name_end != std::string_view::npos) {
    out.name = std::string(trim(text.substr(2, name_end - 2)));
    text = trim(text.substr(name_end + 2));
  }
  const std::size_t begin = text.find('{');
  const std::size_t end = text.find('}');
  out.stem = std::string(text);
  if (begin == std::string_view::npos && end == std::string_view::npos) {
    return out;
  }
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) {
    out.is_open = true;
    return out;
  }
  out.has_answers = true;
  const std::string_view inner = text.substr(begin + 1, end - begin - 1);
  const std::string_view behind = text.substr(end + 1);
  out.has_more_braces = inner.find('{') != std::string_view::npos ||
                        behind.find_first_of("{}") != std::string_view::npos;
  out.stem = std::string(text.substr(0, begin)) +
             (behind.empty() ? std::string() : std::string(kBlank) + std::string(behind));
  out.answers = std::string(trim(inner));
  const std::size_t general = out.answers.rfind("####");
  if (general != std::string::npos) {
    out.feedback = out.answers.substr(general + 4);
    out.answers = std::string(trim(std::string_view(out.answers).substr(0, general)));
  }
  return out;
}

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
  const std::size_t name_end = end_of_name(text);
  return name_end == std::string_view::npos ? text : trim(text.substr(name_end + 2));
}

}  // namespace

GiftEntry read_gift_entry(const GiftBlock& block) {
  const std::string hidden = hide_escapes(block.text);
  const Anatomy anatomy = take_apart(hidden);
  std::string_view stem = trim(anatomy.stem);
  const Markup markup = take_gift_markup(stem, Markup::automatic);
  MoodleQuestion question;
  question.line = block.line;
  question.name = show_escapes(std::string(anatomy.name));
  read_comments(block.comments, question);
  GiftAnswers reader(question, markup);
  GiftEntry entry;
  if (anatomy.is_open) {
    entry.left_out = text(msg::gift_open);
    return entry;
  }
  if (!anatomy.has_answers) {
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
  if ((anatomy.has_more_braces || cloze_mark) && read_as_cloze(body, markup, question)) {
    entry.question = std::move(question);
    return entry;
  }
  if (anatomy.has_more_braces) {
    entry.left_out = text(msg::gift_braces);
    return entry;
  }
  question.stem = reader.plain_words(stem);
  entry.left_out = reader.read(anatomy.answers);
  question.feedback = reader.words(anatomy.feedback);
  if (entry.left_out.empty()) {
    entry.question = std::move(question);
  }
  return entry;
}

GiftMarks gift_marks(const GiftBlock& block) {
  const std::string hidden = hide_escapes(block.text);
  const Anatomy anatomy = take_apart(hidden);
  const std::string word = fold_case(anatomy.answers);
  const bool truth = word == "t" || word == "f" || word == "true" || word == "false";
  const bool marked =
      !word.empty() && (word[0] == '=' || word[0] == '~' || word[0] == '#' || truth);
  return {!anatomy.name.empty(), anatomy.has_answers && !anatomy.has_more_braces && marked};
}

}  // namespace tiku
