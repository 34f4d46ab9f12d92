// Reported by format/yaml_errors.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-route
  type: judge
  stem: "退款会原路退回。
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: "A caller can be put on hold.
  answer: true
- id: name
  type: judge
  stem: "The agent gives a name first."
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  stem: “原路退回”指退到付款时用的账户。
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: Agents don't hang up first.
  answer: true
)",
    R"(- id: name
  type: judge
  stem: "The agent gives a name
    before asking for one."
  answer: true
)",
};

}  // namespace

extern const Rule tk002_unclosed_quote;

constinit const Rule tk002_unclosed_quote{
    .info = &rules::unclosed_quote,
    .explanation =
        {"A quote that is not closed swallows what follows, up to the next quote or the end of the "
         "file: the answer, the next question. The place named is where the quote was opened.\n\n"
         "A quote that begins a text must end it. Inside a text quotes need nothing, as in "
         "`Don't`. A text that begins with a quoted word goes as a whole into quotes of the other "
         "kind.\n\n"
         "A quoted text may go over several lines; as long as it is closed, nothing is reported.",
         "引号没有结束，后面的答案、后面的题就都成了这段文字，一直到下一个引号或文件末尾。这里指出"
         "的是引号开头的位置。\n\n"
         "文字以引号开头，就要以同样的引号结尾。引号只出现在文字中间时不用处理。文字以加引号的词开"
         "头时，请用另一种引号把整段括起来，或者改用中文引号“”，它们在 YAML 里只是普通的字。\n\n"
         "加了引号的文字可以写成几行，有始有终就不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
