#include "interop/text/scan/words.h"

#include <algorithm>
#include <array>

#include "interop/text/scan/name_table.h"

namespace tiku {
namespace {

struct LabelEntry {
  std::u32string_view name;
  LabelKind kind;
  bool stands_alone;
};

constexpr LabelEntry kLabels[] = {
    {U"正确答案", LabelKind::answer, true},
    {U"正确的答案", LabelKind::answer, true},
    {U"参考答案", LabelKind::answer, true},
    {U"标准答案", LabelKind::answer, true},
    {U"试题答案", LabelKind::answer, true},
    {U"本题答案", LabelKind::answer, true},
    {U"答案要点", LabelKind::answer, false},
    {U"答题要点", LabelKind::answer, false},
    {U"参考要点", LabelKind::answer, false},
    {U"答案解析", LabelKind::explanation, true},
    {U"答案", LabelKind::answer, true},
    {U"正确选项", LabelKind::answer, true},
    {U"正确选择", LabelKind::answer, false},
    {U"正确资料", LabelKind::answer, false},  // 答案 is another word on some pages
    {U"标准资料", LabelKind::answer, false},
    {U"回答", LabelKind::response, false},
    {U"您的答案", LabelKind::response, true},
    {U"你的答案", LabelKind::response, true},
    {U"我的答案", LabelKind::response, true},
    {U"考生答案", LabelKind::response, true},
    {U"学员答案", LabelKind::response, true},
    {U"学生答案", LabelKind::response, true},
    {U"作答", LabelKind::response, false},
    {U"答", LabelKind::answer, false},
    {U"本题得分", LabelKind::score, false},
    {U"得分", LabelKind::score, false},
    {U"试题解析", LabelKind::explanation, true},
    {U"参考解析", LabelKind::explanation, true},
    {U"详解", LabelKind::explanation, true},
    {U"题目解析", LabelKind::explanation, true},
    {U"本题思路", LabelKind::explanation, false},
    {U"解题思路", LabelKind::explanation, false},
    {U"答题思路", LabelKind::explanation, false},
    {U"解析", LabelKind::explanation, false},
    {U"解答", LabelKind::explanation, false},
    {U"解", LabelKind::explanation, false},
    {U"本题分值", LabelKind::points, false},
    {U"题目分值", LabelKind::points, false},
    {U"分值", LabelKind::points, false},
    {U"满分", LabelKind::points, false},
    {U"滿分", LabelKind::points, false},
    {U"本题分数", LabelKind::points, false},
    {U"分数", LabelKind::points, false},
    {U"背景资料", LabelKind::material, false},
    {U"项目背景", LabelKind::material, false},
    {U"背景材料", LabelKind::material, false},
    {U"案例背景", LabelKind::material, false},
    {U"材料", LabelKind::material, false},
    {U"背景", LabelKind::material, false},
    {U"测试任务", LabelKind::tasks, false},
    {U"任务要求", LabelKind::tasks, false},
    {U"要求", LabelKind::tasks, false},
    {U"问题", LabelKind::tasks, false},
    {U"任务", LabelKind::tasks, false},
    {U"请回答", LabelKind::tasks, false},
    {U"请问", LabelKind::tasks, false},
    {U"难易程度", LabelKind::aside, false},
    {U"难易度", LabelKind::aside, false},
    {U"难度", LabelKind::aside, false},
    {U"知识点", LabelKind::aside, false},
    {U"考点", LabelKind::aside, false},
    {U"评分法", LabelKind::scoring, false},
    {U"评分方法", LabelKind::scoring, false},
    {U"评分说明", LabelKind::remark, false},
    {U"出处", LabelKind::aside, false},
    {U"题型", LabelKind::type, false},
    {U"试题类型", LabelKind::type, false},
    {U"题目类型", LabelKind::type, false},
    {U"题目", LabelKind::stem, false},
    {U"题干", LabelKind::stem, false},
    {U"题幹", LabelKind::stem, false},
    {U"问", LabelKind::stem, false},
    {U"题目内容", LabelKind::stem, false},
    {U"试题", LabelKind::stem, false},
    {U"试题内容", LabelKind::stem, false},
    {U"选项", LabelKind::options, false},
    {U"答案选项", LabelKind::options, false},
    {U"您的选择", LabelKind::response, true},
    {U"你的选择", LabelKind::response, true},
    {U"我的选择", LabelKind::response, true},
    {U"考生选择", LabelKind::response, true},
    {U"学生选择", LabelKind::response, true},
    {U"您的回答", LabelKind::response, false},
    {U"你的回答", LabelKind::response, false},
    {U"我的回答", LabelKind::response, false},
    {U"考生回答", LabelKind::response, false},
    {U"学生回答", LabelKind::response, false},
    {U"您的作答", LabelKind::response, false},
    {U"你的作答", LabelKind::response, false},
    {U"我的作答", LabelKind::response, false},
    {U"考生作答", LabelKind::response, false},
    {U"学生作答", LabelKind::response, false},
    {U"学员作答", LabelKind::response, false},
    {U"用户答案", LabelKind::response, true},
    {U"所选答案", LabelKind::response, true},
    {U"所选选项", LabelKind::response, true},
    {U"提交答案", LabelKind::response, true},
    {U"作答结果", LabelKind::response, true},
    {U"错误答案", LabelKind::wrong, false},
    {U"常见错误答案", LabelKind::wrong, false},
    {U"易错答案", LabelKind::wrong, false},
    {U"错答案", LabelKind::wrong, false},
    {U"上期答案", LabelKind::wrong, false},  // of other questions
    {U"上一期答案", LabelKind::wrong, false},
    {U"上周答案", LabelKind::wrong, false},
    {U"上次答案", LabelKind::wrong, false},
    {U"往期答案", LabelKind::wrong, false},
    {U"昨日答案", LabelKind::wrong, false},
    {U"昨天答案", LabelKind::wrong, false},
    {U"错因", LabelKind::remark, false},
    {U"错误原因", LabelKind::remark, false},
    {U"依据", LabelKind::explanation, false},
    {U"章节", LabelKind::aside, false},
    {U"分析", LabelKind::explanation, false},
    {U"所属章节", LabelKind::aside, false},
    {U"出题依据", LabelKind::explanation, true},
    {U"答题依据", LabelKind::explanation, true},
    {U"难度系数", LabelKind::aside, false},
    {U"正解", LabelKind::answer, false},
    {U"参考解答", LabelKind::answer, false},
    {U"答案提示", LabelKind::answer, false},
    {U"参考答案要点", LabelKind::answer, false},
    {U"选", LabelKind::answer, false},
    {U"故选", LabelKind::answer, false},
    {U"应选", LabelKind::answer, false},
    {U"本题选", LabelKind::answer, false},
    {U"此题选", LabelKind::answer, false},
    {U"答案选", LabelKind::answer, false},
    {U"故本题选", LabelKind::answer, false},
    {U"正确答案选", LabelKind::answer, false},
    {U"正确答案选项", LabelKind::answer, true},
    {U"正确选项答案", LabelKind::answer, true},
    {U"评分要点", LabelKind::answer, false},
    {U"得分要点", LabelKind::answer, false},
    {U"参考", LabelKind::answer, false},
    {U"要点", LabelKind::answer, false},
    {U"采分点", LabelKind::answer, false},
    {U"题", LabelKind::stem, false},
    {U"题面", LabelKind::stem, false},
    {U"选择一项", LabelKind::options, false},
    {U"选择一项或多项", LabelKind::options, false},
    {U"答案一", LabelKind::answer, false},
    {U"答案二", LabelKind::answer, false},
    {U"答案三", LabelKind::answer, false},
    {U"答案四", LabelKind::answer, false},
    {U"答案五", LabelKind::answer, false},
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
    {U"sample answer", LabelKind::answer, false},
    {U"suggested answer", LabelKind::answer, false},
    {U"possible answer", LabelKind::answer, false},
    {U"possible answers", LabelKind::answer, false},
    {U"expected answer", LabelKind::answer, false},
    {U"example answer", LabelKind::answer, false},
    {U"acceptable answer", LabelKind::answer, false},
    {U"acceptable answers", LabelKind::answer, false},
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
    {U"pts", LabelKind::points, false},
};

constexpr auto kLabelsByInitial = by_han_initial(kLabels);
constexpr auto kEnglishLabelsByInitial = by_small_letter(kEnglishLabels);

}  // namespace

constinit const NameInitials kLabelInitials = initials_of(kLabels, kEnglishLabels);

std::optional<LabelName> label_name_at(const PaperText& text, std::size_t at) {
  const LabelEntry* entry = text[at] < 0x80 ? english_word_at(text, at, kEnglishLabelsByInitial)
                                            : han_word_at(text, at, kLabelsByInitial);
  constexpr std::u32string_view kOfWords = U"题";  // begins many others
  const bool word = entry != nullptr && entry->name == kOfWords && text[at + 1] != U':';
  return entry == nullptr || word
             ? std::nullopt
             : std::optional(
                   LabelName{entry->kind, length_at(text, at, entry->name), entry->stands_alone});
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
  constexpr char32_t kRomanOne = U'Ⅰ';
  constexpr char32_t kRomanTen = U'Ⅹ';
  if (text[at] >= kRomanOne && text[at] <= kRomanTen) {
    return HanziNumber{static_cast<std::int64_t>(text[at] - kRomanOne) + 1, 1};
  }
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
