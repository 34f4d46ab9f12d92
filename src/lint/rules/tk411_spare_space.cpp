#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "lint/characters.h"
#include "lint/code_text.h"
#include "lint/rule.h"
#include "lint/text_edits.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK411",
    "spare-space",
    Severity::advice,
    {"spaces at the end of a line or two in a row show nothing and hide changes",
     "行末的空格和连续的空格没有用处，还会干扰比对"}};

constexpr Message kFound{"{0} {0?place:places} with spare spaces in this text: \"{1}\"",
                         "这段文字里有 {} 处多余的空格：“{}”"};
constexpr Message kHelp{"take the spare spaces out", "请删去多余的空格"};
constexpr Message kFix{"delete the spare spaces", "删去多余的空格"};

/// Spaces and tabs in a row.
struct Gap {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Gap gap_at(std::string_view text, std::size_t begin) {
  const std::size_t end = std::min(text.find_first_not_of(" \t", begin), text.size());
  return {begin, end};
}

/// Two spaces between Han characters of a line; more are a blank somebody lost, and lines may have
/// columns.
bool splits_chinese(const LocatedText& located, const Gap& gap) {
  const std::string_view text = located.text;
  return (located.classes & text_class::line_break) == 0 &&
         text.substr(gap.begin, gap.end - gap.begin) == "  " &&
         is_hanzi(character_before(text, gap.begin).scalar) &&
         is_hanzi(character_at(text, gap.end).scalar);
}

void check_text(const LocatedText& text, Check& check) {
  Occurrences found;
  TextEdits edits(text, check);
  const std::string_view all = text.text;
  for (std::size_t at = all.find_first_of(" \t"); at < all.size();
       at = all.find_first_of(" \t", at)) {
    const Gap gap = gap_at(all, at);
    const bool ends_line =
        gap.begin > 0 && all[gap.begin - 1] != '\n' && gap.end < all.size() && all[gap.end] == '\n';
    if (ends_line || splits_chinese(text, gap)) {
      found.add(gap.begin, gap.end);
      edits.replace(gap.begin, gap.end, ends_line ? "" : " ");
    }
    at = gap.end;
  }
  if (found.count == 0 || is_code_like(all)) {
    return;
  }
  Diagnostic finding;
  finding.where = check.place(text, found.begin, found.end);
  finding.message = tiku::text(kFound, found.count, excerpt(all, found.begin, found.end));
  finding.help = tiku::text(kHelp);
  finding.fix = edits.fix(tiku::text(kFix));
  check.report(std::move(finding));
}

constexpr std::string_view kBad[] = {
    "- id: closing\n  type: judge\n  stem: 客户挂断  电话以后，坐席再挂断。\n  answer: 对\n",
    "- id: waiting\n  type: judge\n  stem: |\n    客户不怕等。  \n    怕的是不知道要等多久。\n"
    "  answer: 对\n",
    "- id: greeting\n  type: judge\n  stem: |\n    A greeting names the company. \n"
    "    It names the agent too.\n  answer: true\n",
    "- id: hold\n  type: judge\n  stem: |\n    Before a hold\t\n    the agent tells the reason.\n"
    "  answer: true\n",
};

constexpr std::string_view kGood[] = {
    R"(- id: slot
  type: single
  stem: 退款最多（   ）天到账，最少  1 天。
  options: {A: 一, B: 五, C: 七}
  answer: C
)",
    R"(- id: columns
  type: judge
  stem: |
    下表中的两列都要填写：
    姓名    工号
    张三    1024
  answer: 对
)",
    R"(- id: typed
  type: judge
  stem: The agent thanks the caller.  Then the caller hangs up.
  answer: true
)",
    "- id: program\n  type: judge\n  stem: |\n    This program ends:\n    int main() { \n"
    "      return 0; }\n  answer: true\n",
};

}  // namespace

extern const Rule tk411_spare_space;

constinit const Rule tk411_spare_space{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Spaces at the end of a line and two spaces between Chinese characters come from copying "
         "and line breaks. Nobody sees them, but they make two equal texts differ.\n\n"
         "Wider gaps (columns, blanks), blanks in brackets, two spaces after a full stop and texts "
         "with program code are left alone.",
         "行末的空格、汉字之间的两个空格，多半是复制和断行留下的。它们看不出来，却会让相同的文字比"
         "对"
         "不上。\n\n"
         "更宽的空白（分栏、空位）、括号里的空位、英文句号后的两个空格，以及带有程序代码的文字，不"
         "会报告。"},
    .bad = kBad,
    .good = kGood,
    .wants = text_class::two_spaces | text_class::line_break,
    .check_text = &check_text,
};

}  // namespace tiku
