#include "interop/text/scan/heading_titles.h"

#include <algorithm>

#include "base/utf8.h"
#include "interop/text/scan/heading_ordinals.h"
#include "interop/text/scan/section_lines.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

constexpr std::size_t kMostTitle = 40;

}  // namespace

std::optional<Heading> TitleReader::chapter(std::size_t at) const {
  std::size_t i = at + 1;
  while (i < at + 5 && (is_ordinal_character(text_[i]) || is_paper_digit(text_[i]))) {
    ++i;
  }
  const std::optional<HanziNumber> roman = roman_number_at(text_, at + 1);
  i = roman ? at + 1 + roman->length : i;
  const bool volume = text_[i] == U'卷' && text_.at_line_start(at);  // 第Ⅱ卷(非选择题)
  const bool part = text_.has(i, U"部分");
  if (i == at + 1 || (text_[i] != U'章' && text_[i] != U'篇' && !part && !volume) ||
      place_before(text_, at, range_.begin) == NumberPlace::within) {
    return std::nullopt;
  }
  Heading heading;
  heading.role = Heading::Role::chapter;
  std::size_t end = i + (part ? 2 : 1);
  const std::size_t limit = std::min({text_.line_end(at), range_.end, at + kMostTitle});
  while (end < limit && !ends_title(end)) {
    ++end;
  }
  heading.range = {at, end};
  heading.title = text_.trimmed({at, end});
  return heading;
}

bool TitleReader::ends_title(std::size_t at) const {
  const std::optional<HanziNumber> ordinal = hanzi_number_at(text_, at);
  const bool section =
      ordinal && (text_[at + ordinal->length] == U'、' || text_[at + ordinal->length] == U'.');
  const NumberMark* number = number_at(at);
  return section || ends_sentence(text_[at]) ||
         (number != nullptr && number->style == NumberStyle::plain) ||
         (is_ordinal_sign(text_[at]) &&
          type_name_at(text_, text_.skip_spaces(at + 1, range_.end)));  // 第一部分、单选题
}

bool TitleReader::has_slot(const NumberMark& number) const {
  return !find_slots(text_, {number.after, std::min(text_.line_end(number.after), range_.end)})
              .empty();
}

std::optional<Heading> TitleReader::named(std::size_t line) const {
  constexpr std::size_t kMostLine = 30;
  const std::size_t begin = text_.skip_spaces(line, range_.end);
  if (!is_hanzi(text_[begin])) {
    return std::nullopt;  // most lines
  }
  const std::size_t line_end = std::min(text_.line_end(begin), range_.end);
  std::size_t end = text_.trimmed({begin, line_end}).end;
  for (const std::u32string_view suffix : {U"(含答案)", U"(附答案)", U"及答案"}) {
    const bool ends = end > begin + suffix.size() && text_.has(end - suffix.size(), suffix);
    end -= ends ? suffix.size() : 0;
  }
  const bool colon = text_[end - 1] == U':';
  end -= colon ? 1U : 0U;
  if (end <= begin + 3 || end - begin > kMostLine || type_name_at(text_, begin) ||
      hanzi_number_at(text_, begin) || (text_[end - 1] != U'题' && !colon)) {
    return std::nullopt;
  }
  for (std::size_t i = begin; i < end; ++i) {
    if (ends_sentence(text_[i]) || text_[i] == U',' || text_[i] == U'。') {
      return std::nullopt;
    }
  }
  const std::optional<TypeName> type = type_at_end(text_, {begin, end});
  const NumberMark* number = number_at(text_.skip_blank(line_end, range_.end));
  const bool heads = type && number != nullptr &&
                     ((type->is_sure && number->value == 1) || (colon && has_slot(*number)));
  if (!heads) {
    return std::nullopt;
  }
  Heading heading;
  heading.type = type->word;
  heading.range = {begin, line_end};
  heading.title = {begin, end};
  return heading;
}

std::optional<Heading> TitleReader::part(std::size_t at) const {
  const std::size_t begin = text_.skip_spaces(at, range_.end);
  const std::size_t line_end = std::min(text_.line_end(begin), range_.end);
  if (line_end <= begin || (text_[line_end - 1] != U':' && text_[line_end - 1] != U' ')) {
    return std::nullopt;  // most lines
  }
  const std::size_t end = text_.trimmed({begin, line_end}).end;
  if (end <= begin + 2 || end - begin > 24 || text_[end - 1] != U':' ||
      number_at(begin) != nullptr || type_name_at(text_, begin) || label_name_at(text_, begin) ||
      hanzi_number_at(text_, begin)) {
    return std::nullopt;
  }
  for (std::size_t i = begin; i + 1 < end; ++i) {
    if (ends_sentence(text_[i]) || text_[i] == U',') {
      return std::nullopt;
    }
  }
  const NumberMark* number = number_at(text_.skip_blank(end, range_.end));
  constexpr std::u32string_view kPart = U"部分";
  const bool is_part = text_.find(kPart, {begin, end}) < end || text_[end - 2] == U'题';
  if (number == nullptr || number->value != 1 || !is_part) {
    return std::nullopt;
  }
  Heading heading;
  heading.role = Heading::Role::untyped;
  heading.range = {begin, end};
  heading.title = {begin, end - 1};
  return heading;
}

}  // namespace tiku
