#include "interop/text/scan/glued_headings.h"

#include "base/utf8.h"
#include "interop/text/scan/words.h"

namespace tiku {

bool is_glued_section(const PaperText& text, std::size_t from, std::size_t at,
                      const NumberMark& first) {
  const char32_t before = at > from ? text[at - 1] : U'\n';
  const bool answer = (before >= U'A' && before <= U'H') || before == U'√' || before == U'×';
  return (answer || before == U'。' || before == U')') && first.separator != 0 &&
         !first.may_be_amount && text[first.begin - 1] == U'题';
}

bool is_named_section(const PaperText& text, TextRange name, const NumberMark& number) {
  const char32_t sign = text[name.end - 1];
  const bool counts =
      number.style != NumberStyle::plain || number.separator == U'.' || number.separator == U'、';
  if (!counts || number.may_be_amount) {
    return false;
  }
  // 第1题 may begin the next line, where lines were lost.
  const bool below = number.style == NumberStyle::word && text[name.end] == U'\n' && sign == U'题';
  const bool right_behind = number.begin == name.end || below;
  if (number.style == NumberStyle::paren && sign == U'题') {
    return right_behind && text[name.begin - 1] == U' ';
  }
  // 简答1、什么是...: without 题 too, but not 判断1、2的大小.
  const bool first = number.value == 1 && is_hanzi(text[number.after]);
  return sign == U':' || (right_behind && first && number.style != NumberStyle::paren);
}

bool describes_type(const PaperText& text, TextRange name) {
  return is_paper_letter(text[name.begin]) && text[name.begin] < U'Z' &&
         type_name_at(text, name.begin)->word != TypeWord::choice &&
         text.find(U"型", name) < name.end;
}

}  // namespace tiku
