#include "sheet/vocabulary.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>

#include "base/text.h"
#include "base/utf8.h"
#include "sheet/fold.h"

namespace tiku {
namespace {

using Words = std::initializer_list<std::string_view>;

struct FieldSynonyms {
  SheetField field;
  /// As fold_words leaves them; the first has the field where two columns claim it.
  Words words;
};

const std::array<FieldSynonyms, 13>& field_table() {
  static const std::array<FieldSynonyms, 13> kTable{{
      {SheetField::id,
       {"工号",      "考号",      "准考证号", "学号",      "编号",        "id",
        "candidate", "员工编号",  "员工号",   "考生号",    "准考证",      "坐席号",
        "座席号",    "工牌号",    "考生编号", "学员编号",  "candidateid", "employeeid",
        "staffid",   "studentid", "身份证号", "身份证号码"}},
      {SheetField::name,
       {"姓名", "name", "名字", "考生", "学员", "fullname", "candidatename", "studentname"}},
      {SheetField::group,
       {"部门", "班组", "班级", "单位", "group", "小组", "所在部门", "所在班组", "所在单位", "组别",
        "团队", "department", "dept", "team", "class", "项目组", "分公司"}},
      {SheetField::form,
       {"卷别", "版本", "试卷", "form", "卷型", "试卷类型", "试卷版本", "ab卷", "paper"}},
      {SheetField::order, {"题序", "order", "items", "题目顺序"}},
      {SheetField::submitted,
       {"提交答卷时间", "提交时间", "交卷时间", "timestamp", "submitted", "答卷提交时间",
        "submittime", "submittedat", "时间戳记", "完成时间", "结束时间"}},
      {SheetField::total,
       {"总分", "得分", "成绩", "score", "分数", "总成绩", "total", "总得分", "考试成绩", "卷面分",
        "points"}},
      {SheetField::item,
       {"题号", "题目", "item", "question", "试题", "题目编号", "试题编号", "itemid", "题"}},
      {SheetField::answer,
       {"答案", "作答", "answer", "response", "回答", "作答内容", "考生答案", "学员答案", "answers",
        "答题", "答题内容", "作答情况", "responses"}},
      {SheetField::marker, {"marker", "阅卷人", "评卷人", "阅卷"}},
      {SheetField::comment, {"comment", "评语", "批注"}},
      {SheetField::serial, {"序号", "no", "number"}},
      {SheetField::aside,
       {"所用时间",     "来源",     "来源详情", "来自ip", "ip",     "ip地址",  "备注",
        "手机",         "手机号",   "手机号码", "电话",   "邮箱",   "性别",    "年龄",
        "职位",         "岗位",     "职务",     "日期",   "状态",   "用时",    "开始时间",
        "开始答题时间", "考试时间", "时长",     "名次",   "排名",   "结果",    "是否合格",
        "remark",       "note",     "phone",    "email",  "status", "started", "duration",
        "rank",         "result",   "percent"}},
  }};
  return kTable;
}

constexpr std::array<std::string_view, 9> kSilentFields{
    "tiku", "kind", "bank", "exam", "started", "paused", "pauses", "mode", "title"};

constexpr std::array<std::string_view, 9> kPolite{"请",   "输入", "填写", "您的", "你的",
                                                  "考生", "员工", "学员", "本人"};

FieldWord lookup(std::string_view words) {
  for (const FieldSynonyms& row : field_table()) {
    const auto* const found = std::find(row.words.begin(), row.words.end(), words);
    if (found != row.words.end()) {
      return {row.field, static_cast<std::size_t>(found - row.words.begin())};
    }
  }
  return {};
}

std::string_view without_politeness(std::string_view words) {
  for (bool changed = true; changed;) {
    changed = false;
    for (const std::string_view word : kPolite) {
      changed = take_word(words, word) || changed;
    }
  }
  return words;
}

FieldWord polite_lookup(std::string_view text) {
  const std::string words = fold_words(text);
  const FieldWord found = lookup(words);
  return found.field != SheetField::none ? found : lookup(without_politeness(words));
}

bool is_one_of(std::string_view text, Words words) {
  const std::string folded = fold_words(text);
  return std::find(words.begin(), words.end(), folded) != words.end();
}

struct TypeTitle {
  std::string_view word;
  std::vector<QuestionType> types;
};

const std::vector<TypeTitle>& type_titles() {
  using Q = QuestionType;
  static const std::vector<TypeTitle> kTitles{
      {"单选", {Q::single}},
      {"单项选择", {Q::single}},
      {"single", {Q::single}},
      {"多选", {Q::multiple}},
      {"多项选择", {Q::multiple}},
      {"multiple", {Q::multiple}},
      {"不定项", {Q::indeterminate}},
      {"不定项选择", {Q::indeterminate}},
      {"indeterminate", {Q::indeterminate}},
      {"选择", {Q::single, Q::multiple, Q::indeterminate}},
      {"choice", {Q::single, Q::multiple, Q::indeterminate}},
      {"判断", {Q::judge}},
      {"是非", {Q::judge}},
      {"judge", {Q::judge}},
      {"填空", {Q::fill}},
      {"fill", {Q::fill}},
      {"简答", {Q::short_answer}},
      {"问答", {Q::short_answer}},
      {"short", {Q::short_answer}},
  };
  return kTitles;
}

/// Without `一、` in front, the remark in brackets and 题 behind.
std::string bare_title(std::string_view title) {
  const std::string plain = fold_plain(title);
  std::string_view rest = without_tags(plain);
  const std::size_t comma = rest.find("、");
  if (comma != std::string_view::npos && count_characters(rest.substr(0, comma)) <= 3) {
    rest.remove_prefix(comma + std::string_view("、").size());
  }
  std::string words = fold_words(rest);
  for (const std::string_view ending : {std::string_view("部分"), std::string_view("题")}) {
    if (words.ends_with(ending)) {
      words.resize(words.size() - ending.size());
    }
  }
  return words;
}

}  // namespace

FieldWord field_of(std::string_view header) {
  const std::string plain = fold_plain(header);
  const FieldWord whole = polite_lookup(without_tags(plain));
  if (whole.field != SheetField::none) {
    return whole;
  }
  const std::optional<NumberedText> numbered = split_number(without_tags(plain));
  return numbered ? polite_lookup(numbered->text) : FieldWord{};
}

std::vector<std::string_view> field_words(SheetField field) {
  for (const FieldSynonyms& row : field_table()) {
    if (row.field == field) {
      return row.words;
    }
  }
  return {};
}

std::span<const std::string_view> silent_fields() {
  return kSilentFields;
}

std::string_view field_name(SheetField field) {
  for (const FieldSynonyms& row : field_table()) {
    if (row.field == field) {
      return *row.words.begin();
    }
  }
  return {};
}

bool is_totals_word(std::string_view cell) {
  return is_one_of(cell, {"合计",   "总计",     "小计",     "平均",     "平均分", "均分",  "平均值",
                          "最高分", "最低分",   "最高",     "最低",     "满分",   "分值",  "得分率",
                          "正确率", "及格率",   "合格率",   "优秀率",   "标准差", "题型",  "人数",
                          "总人数", "average",  "mean",     "max",      "min",    "total", "sum",
                          "totals", "subtotal", "平均成绩", "正确人数", "总分"});
}

bool is_key_word(std::string_view cell) {
  return is_one_of(
      cell, {"答案", "标准答案", "正确答案", "参考答案", "key", "answerkey", "answer", "answers"});
}

bool is_key_name(std::string_view name) {
  return is_one_of(name, {"标准答案", "正确答案", "参考答案", "key", "answerkey"});
}

bool is_footer(std::string_view cell) {
  constexpr std::array<std::string_view, 14> kWords{"制表",     "审核",     "备注", "说明", "注",
                                                    "监考",     "阅卷",     "日期", "填表", "打印",
                                                    "考试时间", "制表日期", "签字", "note"};
  const std::string plain = fold_plain(cell);
  const std::size_t colon = plain.find(':');
  if (colon == std::string::npos) {
    return false;
  }
  const std::string_view head = trim(std::string_view(plain).substr(0, colon));
  return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
    return head.starts_with(word) && count_characters(head) <= count_characters(word) + 2;
  });
}

std::vector<QuestionType> types_of_title(std::string_view title) {
  const std::string words = bare_title(title);
  for (const TypeTitle& row : type_titles()) {
    if (row.word == words) {
      return row.types;
    }
  }
  return {};
}

}  // namespace tiku
