#include "interop/text/exam_signs.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "interop/text/questions/question_reader.h"
#include "interop/text/scan/title_words.h"

namespace tiku {
namespace {

/// 考试通知, Exam timetable: speaks of an exam, and is none.
bool names_notice(const PaperText& title) {
  constexpr std::u32string_view kEnds[] = {U"通知",   U"公告", U"通告", U"安排",
                                           U"安排表", U"须知", U"纪律", U"时间表",
                                           U"日程",   U"简章", U"总结", U"成绩单"};
  constexpr std::u32string_view kEnglish[] = {U"timetable", U"schedule", U"regulations",
                                              U"announcement", U"results"};
  const TextRange words = title.trimmed({0, title.size()});
  const auto ends = [&](std::u32string_view end, bool any_case) {
    const std::size_t at = words.end - std::min(end.size(), words.end);
    return words.end - words.begin > end.size() &&
           (any_case ? title.has_any_case(at, end) : title.has(at, end));
  };
  return std::any_of(std::begin(kEnds), std::end(kEnds),
                     [&](std::u32string_view end) { return ends(end, false); }) ||
         std::any_of(std::begin(kEnglish), std::end(kEnglish),
                     [&](std::u32string_view end) { return ends(end, true); });
}

}  // namespace

bool is_exam(const PaperText& title, const std::vector<Heading>& headings,
             const std::vector<Label>& labels) {
  const auto tags = std::count_if(headings.begin(), headings.end(), [](const Heading& heading) {
    return heading.role == Heading::Role::within || heading.role == Heading::Role::before;
  });
  const auto types = std::count_if(labels.begin(), labels.end(), [](const Label& label) {
    return label.kind == LabelKind::type;
  });
  return tags > 1 || types > 1 ||
         (names_an_exam(title, {0, title.size()}) && !names_notice(title)) ||
         std::any_of(headings.begin(), headings.end(), [](const Heading& heading) {
           return heading.role == Heading::Role::section && heading.type &&
                  (is_choice_word(heading.type) || heading.type == TypeWord::judge ||
                   heading.type == TypeWord::fill);
         });
}

}  // namespace tiku
