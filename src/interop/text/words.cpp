#include "interop/text/words.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "interop/text/han_set.h"
#include "interop/text/lettered_types.h"

namespace tiku {
namespace {

/// The entries of a table of words by their first character, so that a look at any other one costs
/// next to nothing. First characters lie between `kBegin` and `kEnd`.
template <class Entry, std::size_t kCount, char32_t kBegin, char32_t kEnd>
class ByInitial {
 public:
  explicit constexpr ByInitial(const Entry (&entries)[kCount]) : entries_(entries) {
    for (std::size_t i = kCount; i > 0; --i) {
      std::uint8_t& first = first_[entries[i - 1].name[0] - kBegin];
      next_[i - 1] = first;
      first = static_cast<std::uint8_t>(i);
    }
  }

  /// The longest entry with this first character that `stands` says yes to; null where none.
  template <class Stands>
  const Entry* longest(char32_t initial, Stands stands) const {
    const Entry* best = nullptr;
    const bool known = initial >= kBegin && initial < kEnd;
    for (std::size_t i = known ? first_[initial - kBegin] : 0; i > 0; i = next_[i - 1]) {
      const Entry& entry = entries_[i - 1];
      const bool longer = best == nullptr || entry.name.size() > best->name.size();
      best = longer && stands(entry.name) ? &entry : best;
    }
    return best;
  }

 private:
  static_assert(kCount < 256);

  const Entry* entries_;
  /// One more than the index of the first entry, and of the next with the same character; 0 where
  /// none is.
  std::array<std::uint8_t, kEnd - kBegin> first_{};
  std::array<std::uint8_t, kCount> next_{};
};

template <class Entry, std::size_t kCount>
constexpr auto by_han_initial(const Entry (&entries)[kCount]) {
  return ByInitial<Entry, kCount, 0x4E00, 0xA000>(entries);
}

template <class Entry, std::size_t kCount>
constexpr auto by_small_letter(const Entry (&entries)[kCount]) {
  return ByInitial<Entry, kCount, U'a', U'z' + 1>(entries);
}

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
    {U"案例", TypeWord::case_study, false},
    {U"情景模拟题", TypeWord::case_study, true},
    {U"情景模拟", TypeWord::case_study, true},
    {U"情景分析题", TypeWord::case_study, true},
    {U"情景题", TypeWord::case_study, true},
    {U"情境题", TypeWord::case_study, true},
    {U"材料分析题", TypeWord::case_study, true},
    {U"材料题", TypeWord::case_study, true},
    {U"综合分析题", TypeWord::open, true},
    {U"综合应用题", TypeWord::open, true},
    {U"综合题", TypeWord::open, true},
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
    {U"case study", TypeWord::case_study, true},
    {U"case studies", TypeWord::case_study, true},
};

struct LabelEntry {
  std::u32string_view name;
  LabelKind kind;
  bool stands_alone;
};

constexpr LabelEntry kLabels[] = {
    {U"正确答案", LabelKind::answer, true},      {U"正确的答案", LabelKind::answer, true},
    {U"参考答案", LabelKind::answer, true},      {U"标准答案", LabelKind::answer, true},
    {U"试题答案", LabelKind::answer, true},      {U"本题答案", LabelKind::answer, true},
    {U"答案要点", LabelKind::answer, false},     {U"答题要点", LabelKind::answer, false},
    {U"参考要点", LabelKind::answer, false},     {U"答案解析", LabelKind::explanation, true},
    {U"答案", LabelKind::answer, true},          {U"正确选项", LabelKind::answer, true},
    {U"回答", LabelKind::response, false},       {U"您的答案", LabelKind::response, true},
    {U"你的答案", LabelKind::response, true},    {U"我的答案", LabelKind::response, true},
    {U"考生答案", LabelKind::response, true},    {U"学员答案", LabelKind::response, true},
    {U"学生答案", LabelKind::response, true},    {U"作答", LabelKind::response, false},
    {U"答", LabelKind::answer, false},           {U"本题得分", LabelKind::score, false},
    {U"得分", LabelKind::score, false},          {U"试题解析", LabelKind::explanation, true},
    {U"参考解析", LabelKind::explanation, true}, {U"详解", LabelKind::explanation, true},
    {U"题目解析", LabelKind::explanation, true}, {U"解析", LabelKind::explanation, false},
    {U"解答", LabelKind::explanation, false},    {U"本题分值", LabelKind::points, false},
    {U"题目分值", LabelKind::points, false},     {U"分值", LabelKind::points, false},
    {U"满分", LabelKind::points, false},         {U"滿分", LabelKind::points, false},
    {U"本题分数", LabelKind::points, false},     {U"分数", LabelKind::points, false},
    {U"背景资料", LabelKind::material, false},   {U"项目背景", LabelKind::material, false},
    {U"背景材料", LabelKind::material, false},   {U"案例背景", LabelKind::material, false},
    {U"材料", LabelKind::material, false},       {U"背景", LabelKind::material, false},
    {U"测试任务", LabelKind::tasks, false},      {U"任务要求", LabelKind::tasks, false},
    {U"问题", LabelKind::tasks, false},          {U"任务", LabelKind::tasks, false},
    {U"请回答", LabelKind::tasks, false},        {U"难易程度", LabelKind::aside, false},
    {U"难易度", LabelKind::aside, false},        {U"难度", LabelKind::aside, false},
    {U"知识点", LabelKind::aside, false},        {U"考点", LabelKind::aside, false},
    {U"评分法", LabelKind::scoring, false},      {U"评分方法", LabelKind::scoring, false},
    {U"评分说明", LabelKind::remark, false},     {U"出处", LabelKind::aside, false},
    {U"题型", LabelKind::type, false},           {U"试题类型", LabelKind::type, false},
    {U"题目类型", LabelKind::type, false},       {U"题目", LabelKind::stem, false},
    {U"题干", LabelKind::stem, false},           {U"问", LabelKind::stem, false},
    {U"题目内容", LabelKind::stem, false},       {U"试题", LabelKind::stem, false},
    {U"试题内容", LabelKind::stem, false},       {U"选项", LabelKind::options, false},
    {U"答案选项", LabelKind::options, false},    {U"您的选择", LabelKind::response, true},
    {U"你的选择", LabelKind::response, true},    {U"我的选择", LabelKind::response, true},
    {U"考生选择", LabelKind::response, true},    {U"学生选择", LabelKind::response, true},
    {U"您的回答", LabelKind::response, false},   {U"你的回答", LabelKind::response, false},
    {U"我的回答", LabelKind::response, false},   {U"考生回答", LabelKind::response, false},
    {U"学生回答", LabelKind::response, false},   {U"您的作答", LabelKind::response, false},
    {U"你的作答", LabelKind::response, false},   {U"我的作答", LabelKind::response, false},
    {U"考生作答", LabelKind::response, false},   {U"学生作答", LabelKind::response, false},
    {U"学员作答", LabelKind::response, false},   {U"用户答案", LabelKind::response, true},
    {U"所选答案", LabelKind::response, true},    {U"所选选项", LabelKind::response, true},
    {U"提交答案", LabelKind::response, true},    {U"作答结果", LabelKind::response, true},
    {U"错误答案", LabelKind::wrong, false},      {U"常见错误答案", LabelKind::wrong, false},
    {U"易错答案", LabelKind::wrong, false},      {U"错答案", LabelKind::wrong, false},
    {U"依据", LabelKind::explanation, false},    {U"章节", LabelKind::aside, false},
    {U"分析", LabelKind::explanation, false},    {U"所属章节", LabelKind::aside, false},
    {U"出题依据", LabelKind::explanation, true}, {U"答题依据", LabelKind::explanation, true},
    {U"难度系数", LabelKind::aside, false},      {U"正解", LabelKind::answer, false},
    {U"参考解答", LabelKind::answer, false},     {U"答案提示", LabelKind::answer, false},
    {U"参考答案要点", LabelKind::answer, false}, {U"选", LabelKind::answer, false},
    {U"故选", LabelKind::answer, false},         {U"应选", LabelKind::answer, false},
    {U"本题选", LabelKind::answer, false},       {U"此题选", LabelKind::answer, false},
    {U"答案选", LabelKind::answer, false},       {U"故本题选", LabelKind::answer, false},
    {U"正确答案选", LabelKind::answer, false},   {U"正确答案选项", LabelKind::answer, true},
    {U"正确选项答案", LabelKind::answer, true},  {U"评分要点", LabelKind::answer, false},
    {U"得分要点", LabelKind::answer, false},     {U"参考", LabelKind::answer, false},
    {U"要点", LabelKind::answer, false},         {U"采分点", LabelKind::answer, false},
};

/// As the types: in small letters.
constexpr LabelEntry kEnglishLabels[] = {
    {U"correct answer", LabelKind::answer, false},
    {U"correct answers", LabelKind::answer, false},
    {U"the correct answer is", LabelKind::answer, false},
    {U"the correct answers are", LabelKind::answer, false},
    {U"question text", LabelKind::stem, false},
    {U"select one", LabelKind::options, false},
    {U"select one or more", LabelKind::options, false},
    {U"correct option", LabelKind::answer, false},
    {U"answer key", LabelKind::answer, true},
    {U"answers", LabelKind::answer, true},
    {U"answer", LabelKind::answer, false},
    {U"ans", LabelKind::answer, false},
    {U"key", LabelKind::answer, false},
    {U"correct", LabelKind::answer, false},
    {U"correct choice", LabelKind::answer, false},
    {U"right answer", LabelKind::answer, false},
    {U"model answer", LabelKind::answer, false},
    {U"incorrect answer", LabelKind::wrong, false},
    {U"incorrect answers", LabelKind::wrong, false},
    {U"wrong answer", LabelKind::wrong, false},
    {U"wrong answers", LabelKind::wrong, false},
    {U"common wrong answer", LabelKind::wrong, false},
    {U"your answer", LabelKind::response, false},
    {U"your response", LabelKind::response, false},
    {U"your choice", LabelKind::response, false},
    {U"my answer", LabelKind::response, false},
    {U"user answer", LabelKind::response, false},
    {U"user's answer", LabelKind::response, false},
    {U"user’s answer", LabelKind::response, false},
    {U"student answer", LabelKind::response, false},
    {U"student's answer", LabelKind::response, false},
    {U"student’s answer", LabelKind::response, false},
    {U"candidate answer", LabelKind::response, false},
    {U"candidate's answer", LabelKind::response, false},
    {U"candidate’s answer", LabelKind::response, false},
    {U"given answer", LabelKind::response, false},
    {U"selected answer", LabelKind::response, false},
    {U"submitted answer", LabelKind::response, false},
    {U"response", LabelKind::response, false},
    {U"score", LabelKind::score, false},
    {U"explanation", LabelKind::explanation, false},
    {U"rationale", LabelKind::explanation, false},
    {U"feedback", LabelKind::explanation, false},
    {U"scoring", LabelKind::scoring, false},
    {U"remark", LabelKind::remark, false},
    {U"difficulty", LabelKind::aside, false},
    {U"reference", LabelKind::aside, false},
};

constexpr auto kTypesByInitial = by_han_initial(kTypes);
constexpr auto kLabelsByInitial = by_han_initial(kLabels);
constexpr auto kEnglishTypesByInitial = by_small_letter(kEnglishTypes);
constexpr auto kEnglishLabelsByInitial = by_small_letter(kEnglishLabels);

/// How many characters the name takes at `at`, where it stands so or spaced out, 答 案; else 0.
std::size_t length_at(const PaperText& text, std::size_t at, std::u32string_view name) {
  if (text[at] < 0x80) {
    return name.size();  // a whole word, in any case
  }
  if (text[at + 1] != U' ' || name.size() < 2) {
    return text.has(at, name) ? name.size() : 0;
  }
  std::size_t end = at;
  for (const char32_t c : name) {
    end = end > at ? text.skip_spaces(end, text.size()) : end;
    if (text[end] != c) {
      return 0;
    }
    ++end;
  }
  return text[end] == U' ' && is_hanzi(text[end + 1]) ? 0 : end - at;
}

/// The longest name that stands at `at`.
template <class Words>
auto han_word_at(const PaperText& text, std::size_t at, const Words& words) {
  const char32_t second = text[at + 1];
  return words.longest(text[at], [&](std::u32string_view name) {
    const bool may_stand = name.size() < 2 || name[1] == second || second == U' ';
    return may_stand && length_at(text, at, name) > 0;
  });
}

/// The longest name that stands at `at` as a whole word.
template <class Words>
auto english_word_at(const PaperText& text, std::size_t at, const Words& words) {
  const char32_t c = text[at];
  const bool begins = is_paper_letter(c) && (at == 0 || !is_paper_letter(text[at - 1]));
  const char32_t initial = begins ? c | 0x20U : 0;
  const char32_t second = text[at + 1] | 0x20U;
  const char32_t third = text[at + 2] | 0x20U;
  return words.longest(initial, [&](std::u32string_view name) {
    return name[1] == second && (name.size() == 2 || name[2] == third) &&
           text.has_any_case(at, name) && !is_paper_letter(text[at + name.size()]);
  });
}

}  // namespace

namespace {

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

template <class Entry, std::size_t kHanCount, std::size_t kEnglishCount>
constexpr NameInitials initials_of(const Entry (&han)[kHanCount],
                                   const Entry (&english)[kEnglishCount]) {
  std::array<char32_t, kHanCount> characters{};
  for (std::size_t i = 0; i < kHanCount; ++i) {
    characters[i] = han[i].name[0];
  }
  NameInitials initials{HanSet({characters.data(), kHanCount})};
  for (const Entry& entry : english) {
    initials.letters[NameInitials::letter(entry.name[0])] |= 1U
                                                             << NameInitials::letter(entry.name[1]);
  }
  return initials;
}

}  // namespace

constinit const NameInitials kTypeInitials = initials_of(kTypes, kEnglishTypes);
constinit const NameInitials kLabelInitials = initials_of(kLabels, kEnglishLabels);

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

std::optional<LabelName> label_name_at(const PaperText& text, std::size_t at) {
  const LabelEntry* entry = text[at] < 0x80 ? english_word_at(text, at, kEnglishLabelsByInitial)
                                            : han_word_at(text, at, kLabelsByInitial);
  return entry == nullptr ? std::nullopt
                          : std::optional(LabelName{entry->kind, length_at(text, at, entry->name),
                                                    entry->stands_alone});
}

std::optional<LabelKind> bracketed_label(const PaperText& text, TextRange name) {
  struct Piece {
    std::u32string_view text;
    LabelKind kind;
  };

  constexpr std::u32string_view kWrong[] = {U"错误", U"错答"};
  constexpr Piece kEnds[] = {
      {U"备选答案", LabelKind::options}, {U"供选答案", LabelKind::options},
      {U"答案", LabelKind::answer},      {U"正解", LabelKind::answer},
      {U"解析", LabelKind::explanation}, {U"详解", LabelKind::explanation},
      {U"点评", LabelKind::explanation}, {U"点拨", LabelKind::explanation},
      {U"评析", LabelKind::explanation}, {U"思路", LabelKind::explanation},
      {U"解答", LabelKind::explanation}, {U"析", LabelKind::explanation},
      {U"题干", LabelKind::stem},        {U"选项", LabelKind::options},
      {U"问题", LabelKind::stem},
  };
  constexpr std::u32string_view kAsides[] = {U"知识点", U"考点", U"难度", U"难易",
                                             U"来源",   U"出处", U"考查", U"考察",
                                             U"章节",   U"能力", U"题号", U"编号"};
  if (std::any_of(std::begin(kWrong), std::end(kWrong),
                  [&](std::u32string_view word) { return text.find(word, name) < name.end; })) {
    return std::nullopt;
  }
  for (const std::u32string_view both : {U"答案及", U"答案与", U"答案和"}) {
    if (text.find(both, name) < name.end) {
      return LabelKind::answer;
    }
  }
  for (const Piece& piece : kEnds) {
    const std::size_t length = piece.text.size();
    if (name.end - name.begin >= length && text.has(name.end - length, piece.text)) {
      return piece.kind;
    }
  }
  const bool aside =
      std::any_of(std::begin(kAsides), std::end(kAsides),
                  [&](std::u32string_view word) { return text.find(word, name) < name.end; });
  return aside ? std::optional(LabelKind::aside) : std::nullopt;
}

std::optional<HanziNumber> hanzi_number_at(const PaperText& text, std::size_t at) {
  constexpr std::u32string_view kDigits = U"一二三四五六七八九";
  static constexpr HanSet kAny(U"一二三四五六七八九壹贰叁肆伍陆柒捌玖十");
  if (!kAny.has(text[at])) {
    return std::nullopt;
  }
  constexpr std::u32string_view kFormal = U"壹贰叁肆伍陆柒捌玖";
  HanziNumber number;
  const std::size_t formal = kFormal.find(text[at]);
  const std::size_t first = formal != std::u32string_view::npos ? formal : kDigits.find(text[at]);
  if (first != std::u32string_view::npos) {
    number = {static_cast<std::int64_t>(first) + 1, 1};
  }
  if (text[at + number.length] != U'十') {
    return number.length > 0 ? std::optional(number) : std::nullopt;
  }
  number.value = 10 * std::max<std::int64_t>(number.value, 1);
  ++number.length;
  const std::size_t last = kDigits.find(text[at + number.length]);
  if (last != std::u32string_view::npos) {
    number.value += static_cast<std::int64_t>(last) + 1;
    ++number.length;
  }
  return number;
}

}  // namespace tiku
