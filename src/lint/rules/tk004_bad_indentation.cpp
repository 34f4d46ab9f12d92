// Reported by format/yaml_errors.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-route
    type: judge
    stem: 退款会原路退回。
    answer: true
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
 answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  tags:
  - 退款
  - 到账
  stem: 退款会原路退回。
  answer: true
)",
    R"(-   id: hold
    type: judge
    tags:
        - calls
    stem: A caller can be put on hold
      while the agent looks up the order.
    answer: true
)",
};

}  // namespace

extern const Rule tk004_bad_indentation;

constinit const Rule tk004_bad_indentation{
    .info = &rules::bad_indentation,
    .explanation = {"In YAML the indentation says what belongs to what. A line that is indented "
                    "deeper than the key above it is read as more text of that key, and one that "
                    "stands in line with nothing above belongs nowhere.\n\n"
                    "Give all fields of a question the same indentation, and let a list begin "
                    "below a key that ends in a colon.\n\n"
                    "How many spaces you take is up to you, and the dashes of a list may stand "
                    "below their key or further right.",
                    "YAML "
                    "靠缩进分辨谁属于谁。缩进比上面的键更深的行，会被当成上一行文字的延续；和上面哪"
                    "一层都对不齐的行，不知道属于谁。\n\n"
                    "同一道题的各个字段请用同样的缩进；列表写在以冒号结尾的键下面。\n\n"
                    "缩进用几个空格不限，列表的短横与上面的键对齐或再往里缩都可以。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
