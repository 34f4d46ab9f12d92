#include "interop/text/questions/candidate.h"

#include <algorithm>

namespace tiku {
namespace {

constexpr std::u32string_view kIds[] = {U"工号", U"考号",   U"准考证号", U"学号",
                                        U"编号", U"报名号", U"身份证号"};
constexpr std::u32string_view kNames[] = {U"姓名", U"考生姓名"};
constexpr std::u32string_view kOthers[] = {U"班级", U"部门", U"班组", U"单位",
                                           U"得分", U"日期", U"成绩", U"总分"};

bool is_any(const PaperText& text, std::size_t at) {
  const auto stands = [&](std::u32string_view word) { return text.has(at, word); };
  return std::any_of(std::begin(kIds), std::end(kIds), stands) ||
         std::any_of(std::begin(kNames), std::end(kNames), stands) ||
         std::any_of(std::begin(kOthers), std::end(kOthers), stands);
}

/// What stands behind the field that ends at `at`: up to two spaces, the next field or the end of
/// the line.
std::string value_at(const PaperText& text, std::size_t at, std::size_t end) {
  const std::size_t sign = text.skip_spaces(at, end);
  if (text[sign] != U':') {
    return {};
  }
  const std::size_t begin = text.skip_spaces(sign + 1, end);
  std::size_t last = begin;
  while (last < end && text[last] != U'\n' && text[last] != U'_' &&
         !(text[last] == U' ' && (text[last + 1] == U' ' || is_any(text, last + 1))) &&
         (last == begin || !is_any(text, last))) {
    ++last;
  }
  return is_any(text, begin) ? std::string() : text.original({begin, last});
}

template <std::size_t kCount>
std::string field(const PaperText& text, TextRange head, const std::u32string_view (&words)[kCount],
                  std::u32string_view english) {
  for (const std::u32string_view word : words) {
    const std::size_t at = text.find(word, head);
    if (at < head.end) {
      std::string value = value_at(text, at + word.size(), head.end);
      if (!value.empty()) {
        return value;
      }
    }
  }
  for (std::size_t at = head.begin; at < head.end; ++at) {
    const bool whole = at == head.begin || !is_paper_letter(text[at - 1]);
    if (whole && text.has_any_case(at, english)) {
      std::string value = value_at(text, at + english.size(), head.end);
      if (!value.empty()) {
        return value;
      }
    }
  }
  return {};
}

}  // namespace

PaperCandidate read_candidate(const PaperText& text, TextRange head) {
  PaperCandidate candidate;
  candidate.id = field(text, head, kIds, U"id");
  candidate.name = field(text, head, kNames, U"name");
  candidate.id = candidate.id.empty() ? candidate.name : candidate.id;
  return candidate;
}

}  // namespace tiku
