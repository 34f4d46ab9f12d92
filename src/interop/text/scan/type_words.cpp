#include <array>
#include <optional>
#include <string_view>

#include "interop/text/scan/lettered_types.h"
#include "interop/text/scan/name_table.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

struct TypeEntry {
  std::u32string_view name;
  TypeWord word;
  bool is_sure;
};

/// Longer names before those they begin with.
constexpr TypeEntry kTypes[] = {
    {U"单项选择题", TypeWord::single, true},
    {U"单项选择", TypeWord::single, true},
    {U"单选择题", TypeWord::single, true},
    {U"单选题", TypeWord::single, true},
    {U"单项选题", TypeWord::single, true},
    {U"单选", TypeWord::single, false},
    {U"多项选择题", TypeWord::multiple, true},
    {U"多项选择", TypeWord::multiple, true},
    {U"多选择题", TypeWord::multiple, true},
    {U"多选题", TypeWord::multiple, true},
    {U"多项选题", TypeWord::multiple, true},
    {U"复选题", TypeWord::multiple, true},
    {U"多选", TypeWord::multiple, false},
    {U"双选题", TypeWord::multiple, true},
    {U"不定项选择题", TypeWord::indeterminate, true},
    {U"不定项选择", TypeWord::indeterminate, true},
    {U"不定项题", TypeWord::indeterminate, true},
    {U"不定项选题", TypeWord::indeterminate, true},
    {U"不定选项题", TypeWord::indeterminate, true},
    {U"任意选择题", TypeWord::indeterminate, true},
    {U"不定项", TypeWord::indeterminate, false},
    {U"选择题", TypeWord::choice, true},
    {U"单项填空题", TypeWord::single, true},  // of an English paper: one of four words
    {U"单项填空", TypeWord::single, true},
    {U"选择填空题", TypeWord::choice, true},
    {U"选择填空", TypeWord::choice, true},
    {U"选择", TypeWord::choice, false},
    {U"判断题", TypeWord::judge, true},
    {U"判断改错题", TypeWord::judge, true},
    {U"判断对错题", TypeWord::judge, true},
    {U"判断对错", TypeWord::judge, true},
    {U"判断正误", TypeWord::judge, true},
    {U"判断改错", TypeWord::judge, true},
    {U"判断", TypeWord::judge, false},
    {U"是非题", TypeWord::judge, true},
    {U"对错题", TypeWord::judge, true},
    {U"填空题", TypeWord::fill, true},
    {U"填空", TypeWord::fill, false},
    {U"填充题", TypeWord::fill, true},
    {U"简答题", TypeWord::short_answer, true},
    {U"简答", TypeWord::short_answer, false},
    {U"简述题", TypeWord::short_answer, true},
    {U"问答题", TypeWord::short_answer, true},
    {U"解答题", TypeWord::short_answer, true},
    {U"证明题", TypeWord::short_answer, true},
    {U"翻译题", TypeWord::short_answer, true},
    {U"问答", TypeWord::short_answer, false},
    {U"论述题", TypeWord::short_answer, true},
    {U"论述", TypeWord::short_answer, false},
    {U"名词解释题", TypeWord::short_answer, true},
    {U"名词解释", TypeWord::short_answer, true},
    {U"名词释义", TypeWord::short_answer, true},
    {U"名词解析", TypeWord::short_answer, true},
    {U"术语解释", TypeWord::short_answer, true},
    {U"概念解释", TypeWord::short_answer, true},
    {U"概念题", TypeWord::short_answer, true},
    {U"计算题", TypeWord::short_answer, true},
    {U"编程题", TypeWord::short_answer, true},
    {U"设计题", TypeWord::short_answer, true},
    {U"辨析题", TypeWord::short_answer, true},
    {U"分析题", TypeWord::short_answer, true},
    {U"主观题", TypeWord::short_answer, true},
    {U"写作题", TypeWord::short_answer, true},
    {U"作文题", TypeWord::short_answer, true},
    {U"实操题", TypeWord::short_answer, true},
    {U"操作题", TypeWord::short_answer, true},
    {U"案例分析题", TypeWord::case_study, true},
    {U"案例分析", TypeWord::case_study, true},
    {U"案例题", TypeWord::case_study, true},
    {U"病例分析题", TypeWord::case_study, true},
    {U"病例分析", TypeWord::case_study, true},
    {U"病案分析题", TypeWord::case_study, true},
    {U"病案分析", TypeWord::case_study, true},
    {U"个案分析题", TypeWord::case_study, true},
    {U"个案分析", TypeWord::case_study, true},
    {U"案例", TypeWord::case_study, false},
    {U"情景模拟题", TypeWord::case_study, true},
    {U"情景模拟", TypeWord::case_study, true},
    {U"情景分析题", TypeWord::case_study, true},
    {U"情景题", TypeWord::case_study, true},
    {U"情境题", TypeWord::case_study, true},
    {U"材料分析题", TypeWord::case_study, true},
    {U"材料题", TypeWord::case_study, true},
    {U"材料解析题", TypeWord::case_study, true},
    {U"非选择题", TypeWord::open, true},
    {U"主观题", TypeWord::open, true},
    {U"最佳选择题", TypeWord::single, true},
    {U"配伍选择题", TypeWord::single, true},
    {U"综合分析选择题", TypeWord::choice, true},
    {U"案例分析选择题", TypeWord::choice, true},
    {U"综合分析题", TypeWord::open, true},
    {U"综合应用题", TypeWord::open, true},
    {U"综合题", TypeWord::open, true},
    {U"综合考点", TypeWord::choice, false},  // a title of banks
    {U"综合", TypeWord::open, false},
    {U"应用题", TypeWord::short_answer, true},
    {U"选一选", TypeWord::choice, true},
    {U"我会选", TypeWord::choice, true},
    {U"你会选吗", TypeWord::choice, true},
    {U"填一填", TypeWord::fill, true},
    {U"我会填", TypeWord::fill, true},
    {U"你会填吗", TypeWord::fill, true},
    {U"判一判", TypeWord::judge, true},
    {U"辨一辨", TypeWord::judge, true},
    {U"我会判断", TypeWord::judge, true},
    {U"我会判", TypeWord::judge, true},
    {U"你会判断吗", TypeWord::judge, true},
    {U"答一答", TypeWord::short_answer, true},
    {U"我会答", TypeWord::short_answer, true},
};

/// In small letters; they stand for any case, and whole.
constexpr TypeEntry kEnglishTypes[] = {
    {U"multiple choice questions", TypeWord::choice, true},
    {U"multiple choice", TypeWord::choice, true},
    {U"multiple-choice questions", TypeWord::choice, true},
    {U"multiple-choice", TypeWord::choice, true},
    {U"indeterminate choice", TypeWord::indeterminate, true},
    {U"single choice", TypeWord::single, true},
    {U"single-choice", TypeWord::single, true},
    {U"multiple response", TypeWord::multiple, true},
    {U"multiple answers", TypeWord::multiple, true},
    {U"multiple answer", TypeWord::multiple, true},
    {U"multiple select", TypeWord::multiple, true},
    {U"true or false", TypeWord::judge, true},
    {U"true/false questions", TypeWord::judge, true},
    {U"true/false", TypeWord::judge, true},
    {U"true / false", TypeWord::judge, true},
    {U"true / false questions", TypeWord::judge, true},
    {U"true or false questions", TypeWord::judge, true},
    {U"true and false", TypeWord::judge, true},
    {U"true and false questions", TypeWord::judge, true},
    {U"yes or no", TypeWord::judge, true},
    {U"yes/no", TypeWord::judge, true},
    {U"yes/no questions", TypeWord::judge, true},
    {U"fill in the blanks", TypeWord::fill, true},
    {U"fill in the blank", TypeWord::fill, true},
    {U"fill-in-the-blank", TypeWord::fill, true},
    {U"fill in blanks", TypeWord::fill, true},
    {U"short answer questions", TypeWord::short_answer, true},
    {U"short answers", TypeWord::short_answer, true},
    {U"short answer", TypeWord::short_answer, true},
    {U"essay questions", TypeWord::short_answer, true},
    {U"essay", TypeWord::short_answer, true},
    {U"case study", TypeWord::case_study, true},
    {U"case studies", TypeWord::case_study, true},
};

constexpr auto kTypesByInitial = by_han_initial(kTypes);
constexpr auto kEnglishTypesByInitial = by_small_letter(kEnglishTypes);

/// A1型题, A3/A4型题, X型选择题: the types of medical exams, by their letter.
std::optional<TypeName> lettered_type(const PaperText& text, std::size_t at) {
  constexpr std::u32string_view kNames[] = {U"型题", U"型选择题", U"型单选题", U"型多选题"};
  std::size_t end = at;
  while (end - at < 6 && (is_type_letter(text[end]) || (text[end] >= U'1' && text[end] <= U'4') ||
                          text[end] == U'/' || text[end] == U'、')) {
    ++end;
  }
  if (end == at || !is_paper_letter(text[at]) || (at > 0 && is_paper_letter(text[at - 1]))) {
    return std::nullopt;
  }
  for (const std::u32string_view name : kNames) {
    if (text.has(end, name)) {
      const bool several = text[at] == U'X';
      return TypeName{several ? TypeWord::multiple : TypeWord::single, end - at + name.size(),
                      true};
    }
  }
  return std::nullopt;
}

}  // namespace

constinit const NameInitials kTypeInitials = initials_of(kTypes, kEnglishTypes);

std::optional<TypeName> type_name_at(const PaperText& text, std::size_t at) {
  if (text[at] >= U'A' && text[at] <= U'X') {
    if (const std::optional<TypeName> lettered = lettered_type(text, at)) {
      return lettered;
    }
  }
  const TypeEntry* entry = text[at] < 0x80 ? english_word_at(text, at, kEnglishTypesByInitial)
                                           : han_word_at(text, at, kTypesByInitial);
  return entry == nullptr ? std::nullopt
                          : std::optional(TypeName{entry->word, length_at(text, at, entry->name),
                                                   entry->is_sure});
}

}  // namespace tiku
