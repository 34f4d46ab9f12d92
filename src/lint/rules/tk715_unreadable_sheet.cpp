// Reported by lint/sheet_findings.cpp.
#include "lint/rule.h"
#include "lint/sheet_check_rules.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: sheet.yaml
candidate: C-07
# file: other.yaml
candidate: C-08
answers: {1: A, 2: C, 3: true}
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: 说明.txt
本次考试共三题，请认真作答。
# file: answers.csv
工号,1,2,3
00123,A,C,对
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: sheet.yaml
candidate: C-07
answers: {1: A, 2: C, 3: true}
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: 王芳.txt
1A 2C
3对
)",
};

}  // namespace

extern const Rule tk715_unreadable_sheet;

constinit const Rule tk715_unreadable_sheet{
    .info = &rules::unreadable_sheet,
    .explanation =
        {"An answer sheet, or a whole file of them, cannot be read: it is damaged, of a kind that "
         "holds no answers, or not shaped as a sheet. Its candidate would have no score.\n\n"
         "The message says why. Save Word and old Excel files as .xlsx, CSV or text; a sheet in "
         "YAML has `candidate` and `answers`.\n\n"
         "A mistake in YAML or JSON has a finding of its own and is not reported again here. Files "
         "that nobody takes for answers, pictures for instance, are passed over.",
         "有一份答卷，或者整个答卷文件读不出来：文件坏了，格式里放不了答案，或者不是答卷的样子。这"
         "名考生会没有成绩。\n\n"
         "原因见说明。Word 和旧版 Excel 文件请另存为 .xlsx、CSV 或文本；YAML 答卷要有 "
         "candidate（工号）和 answers（答案）。\n\n"
         "YAML、JSON 写错的地方另有说明，这里不重复。图片等一看就不是答卷的文件略过不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
