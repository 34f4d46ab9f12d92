#include "unit/diag/sample_report.h"

namespace tiku {
namespace {

constexpr RuleInfo kOutside{"TK201",
                            "key-outside-options",
                            Severity::error,
                            {"A key names an option that is not there.", "答案不是任何一个选项。"}};
constexpr RuleInfo kOdd{
    "TK999", "odd-line", Severity::warning, {"A line is odd.", "这一行有些奇怪。"}};
constexpr RuleInfo kFew{
    "TK500", "few-questions", Severity::advice, {"There are few questions.", "题目太少。"}};

constexpr Message kNoOption{"key {} is no option", "答案 {} 不是选项"};
constexpr Message kOddLine{"an odd line", "这一行有些奇怪"};
constexpr Message kWriteAnew{"write it anew", "请重写这一行"};
constexpr Message kTooFew{"too few questions", "题目太少"};
constexpr Message kFirst{"first [here]", "第一次在[这里]"};
constexpr Message kWriteA{"write A", "改成 A"};
constexpr Message kGone{"cannot read '{}': no such file", "无法读取“{}”：没有这个文件"};

}  // namespace

SampleReport::SampleReport() {
  // Bytes: line 2 begins at 9, the emoji at 15, 甲 at 19, <E> at 22; line 3 begins at 27.
  const FileId bank =
      sources.add("./题库/a,b:c%\"d\" e.yaml", "tiku: 1\r\n\t题: 😀甲<E>\r\nq8: x\r\n");
  const FileId workbook = sources.add("class.xlsx", "");

  Diagnostic odd{&kOdd, {bank, 9, 27}, text(kOddLine)};
  odd.help = text(kWriteAnew);
  Diagnostic outside{&kOutside, {bank, 19, 25}, text(kNoOption, "<E>]]>&\"'\n\x1B[2J%,:")};
  outside.item = "refund/q7";
  outside.notes.push_back({{bank, 0, 4}, text(kFirst)});
  outside.fix = Fix{text(kWriteA), {{{bank, 22, 25}, "\"A\"\n"}}};
  Diagnostic row{&kOutside, {workbook, 0, 0}, text(kNoOption, "E")};
  row.row = 7;
  const Diagnostic few{&kFew, {}, text(kTooFew)};
  findings = {odd, outside, row, few};

  files = {{sources.at(bank).path(),
            bank,
            {{"refund/q7", {bank, 10, 25}}, {"refund/q8", {bank, 27, 32}}}},
           {"class.xlsx", workbook},
           {"gone\n.yaml", kNoFile, {}, text(kGone, "gone\n.yaml")}};
}

}  // namespace tiku
