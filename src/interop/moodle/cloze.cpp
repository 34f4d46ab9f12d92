#include "interop/moodle/cloze.h"

#include <algorithm>

#include "base/text.h"
#include "interop/moodle/markup_words.h"
#include "interop/moodle/messages.h"
#include "interop/moodle/percent.h"

namespace tiku {
namespace {

struct GapType {
  std::string_view name;
  MoodleKind kind;
  bool takes_several = false;
  bool case_matters = false;
};

constexpr GapType kTypes[] = {
    {"SHORTANSWER", MoodleKind::words},
    {"SA", MoodleKind::words},
    {"MW", MoodleKind::words},
    {"SHORTANSWER_C", MoodleKind::words, false, true},
    {"SAC", MoodleKind::words, false, true},
    {"MWC", MoodleKind::words, false, true},
    {"NUMERICAL", MoodleKind::numbers},
    {"NM", MoodleKind::numbers},
    {"MULTICHOICE", MoodleKind::choice},
    {"MC", MoodleKind::choice},
    {"MULTICHOICE_S", MoodleKind::choice},
    {"MCS", MoodleKind::choice},
    {"MULTICHOICE_V", MoodleKind::choice},
    {"MCV", MoodleKind::choice},
    {"MULTICHOICE_VS", MoodleKind::choice},
    {"MCVS", MoodleKind::choice},
    {"MULTICHOICE_H", MoodleKind::choice},
    {"MCH", MoodleKind::choice},
    {"MULTICHOICE_HS", MoodleKind::choice},
    {"MCHS", MoodleKind::choice},
    {"MULTIRESPONSE", MoodleKind::choice, true},
    {"MR", MoodleKind::choice, true},
    {"MULTIRESPONSE_S", MoodleKind::choice, true},
    {"MRS", MoodleKind::choice, true},
    {"MULTIRESPONSE_H", MoodleKind::choice, true},
    {"MRH", MoodleKind::choice, true},
    {"MULTIRESPONSE_HS", MoodleKind::choice, true},
    {"MRHS", MoodleKind::choice, true},
};

/// `{1:SHORTANSWER:` taken apart.
struct GapHead {
  const GapType* type = nullptr;
  std::string weight;
  /// Bytes up to the first answer; 0 where no gap begins.
  std::size_t size = 0;
};

GapHead gap_head(std::string_view text) {
  GapHead head;
  std::size_t at = 1;
  while (at < text.size() && ((text[at] >= '0' && text[at] <= '9') || text[at] == '.')) {
    head.weight += text[at++];
  }
  if (at >= text.size() || text[at] != ':') {
    return {};
  }
  const std::size_t colon = text.substr(0, at + 24).find(':', at + 1);
  if (colon == std::string_view::npos) {
    return {};
  }
  const std::string_view name = text.substr(at + 1, colon - at - 1);
  const auto* const found = std::find_if(std::begin(kTypes), std::end(kTypes),
                                         [name](const GapType& t) { return t.name == name; });
  if (found == std::end(kTypes)) {
    return {};
  }
  head.type = found;
  head.size = colon + 1;
  return head;
}

bool is_escape(std::string_view text, std::size_t at) {
  return text[at] == '\\' && at + 1 < text.size() &&
         std::string_view("}#~/\"").find(text[at + 1]) != std::string_view::npos;
}

/// The "}" that ends a gap; npos where none does before another begins.
std::size_t gap_end(std::string_view text, std::size_t at) {
  for (; at < text.size(); ++at) {
    if (is_escape(text, at)) {
      ++at;
    } else if (text[at] == '}') {
      return at;
    }
  }
  return std::string_view::npos;
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_escape(text, i)) {
      ++i;
    }
    out += text[i];
  }
  return out;
}

/// Pieces between bare separators.
std::vector<std::string_view> pieces_of(std::string_view text, char separator, std::size_t most) {
  std::vector<std::string_view> pieces;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size() && pieces.size() + 1 < most; ++i) {
    if (is_escape(text, i)) {
      ++i;
    } else if (text[i] == separator && !(separator == '#' && i > 0 && text[i - 1] == '&')) {
      pieces.push_back(text.substr(begin, i - begin));
      begin = i + 1;
    }
  }
  pieces.push_back(text.substr(begin));
  return pieces;
}

/// Takes "=" or "%50%" off the front.
Rational take_share(std::string_view& text) {
  if (text.starts_with('=')) {
    text.remove_prefix(1);
    return 1;
  }
  const std::size_t end = text.starts_with('%') ? text.find('%', 1) : std::string_view::npos;
  if (end == std::string_view::npos) {
    return 0;
  }
  const std::optional<Rational> share = percent_share(text.substr(1, end - 1));
  text.remove_prefix(share ? end + 1 : 0);
  return share.value_or(Rational(0));
}

MoodleAnswer gap_answer(std::string_view piece, const GapType& type, Markup markup,
                        MoodleQuestion& question) {
  MoodleAnswer answer;
  answer.line = question.line;
  piece = trim(piece);
  answer.share = take_share(piece);
  const std::vector<std::string_view> parts = pieces_of(piece, '#', 2);
  answer.text = words_of(unescaped(parts[0]), markup, question);
  answer.feedback =
      parts.size() > 1 ? words_of(unescaped(parts[1]), markup, question) : std::string();
  const std::size_t colon = answer.text.find(':');
  if (type.kind == MoodleKind::numbers && colon != std::string::npos) {
    answer.tolerance = answer.text.substr(colon + 1);
    answer.text.resize(colon);
  }
  return answer;
}

}  // namespace

bool read_cloze(std::string_view text, Markup markup, MoodleQuestion& question) {
  std::string stem;
  std::size_t at = 0;
  while (at < text.size()) {
    const GapHead head = text[at] == '{' ? gap_head(text.substr(at)) : GapHead();
    if (head.size == 0) {
      stem += text[at] == kGapMark ? ' ' : text[at];
      ++at;
      continue;
    }
    const std::size_t begin = at + head.size;
    const std::size_t end = gap_end(text, begin);
    if (end == std::string_view::npos) {
      constexpr std::size_t kShown = 40;
      question.doubt(DoubtKind::answer_unclear,
                     tiku::text(msg::moodle_bad_gap, visible(text.substr(at, kShown))));
      return false;
    }
    MoodleGap gap;
    gap.kind = head.type->kind;
    gap.takes_several = head.type->takes_several;
    gap.case_matters = head.type->case_matters;
    gap.points = decimal_number(head.weight).value_or(Rational(1));
    std::string_view answers = text.substr(begin, end - begin);
    answers.remove_prefix(answers.starts_with('~') ? 1 : 0);
    for (const std::string_view piece : pieces_of(answers, '~', std::string_view::npos)) {
      gap.answers.push_back(gap_answer(piece, *head.type, markup, question));
    }
    question.gaps.push_back(std::move(gap));
    stem += kGapMark;
    at = end + 1;
  }
  question.stem = words_of(stem, markup, question);
  question.kind = MoodleKind::gaps;
  if (question.gaps.empty()) {
    question.doubt(DoubtKind::options_missing, tiku::text(msg::moodle_no_gap));
  }
  return !question.gaps.empty();
}

}  // namespace tiku
