// Reported by format/yaml_tree.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
  answer: B
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  tags: [calls]
  answer: true
  tags: [calls, hold]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
  tags: [hold, answer, id]
)",
};

}  // namespace

extern const Rule tk010_duplicate_key;

constinit const Rule tk010_duplicate_key{
    .info = &rules::duplicate_key,
    .explanation =
        {"Programs that read YAML disagree which of two equal keys counts. tiku keeps the first, "
         "and says so, because what the second one states is lost.\n\n"
         "Mostly a line was copied and the old one left standing, or the dash before the next "
         "question is missing. Delete one of the two, or give the next question its dash.\n\n"
         "Keys are compared as they are written. Option labels that differ only in case are TK205.",
         "同一层有两个相同的键时，各种程序取哪一个并不一致。tiku "
         "取第一个，第二个写的内容就丢了，所以要说出来。\n\n"
         "多半是复制了一行而忘了删旧的，或者下一题前面少了短横。请删掉其中一个，或者补上短横。\n\n"
         "键按原样比较。只有大小写不同的选项标号由 TK205 管。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
