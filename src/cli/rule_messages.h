#pragma once

#include "base/message.h"

/// Words of `tiku rule` and of tiku-rules(7) that no record holds.
namespace tiku::msg {

inline constexpr Message rule_on_request{"{}, on request", "{}，需要时才用"};
inline constexpr Message rule_bad{"  not so:", "  这样不行："};
inline constexpr Message rule_good{"  all right:", "  这样可以："};
inline constexpr Message rule_no_example{"No bad example: {}", "没有错的例子：{}"};
inline constexpr Message rule_silence{
    "To silence one finding, write `# tiku: ignore {0} reason` on its line or the line above.",
    "要放过一处，在那一行或上一行写 # tiku: ignore {0} 理由。"};
inline constexpr Message rule_silence_sheets{
    "To silence it, name it under `ignore` in .tiku.yaml or after --ignore; in a YAML sheet "
    "`# tiku: ignore {0} reason` on the line or the line above silences one finding.",
    "要放过它，在 .tiku.yaml 的 ignore 或 --ignore 里写上代号；YAML 答卷里也可以在那一行或上一行写 "
    "# tiku: ignore {0} 理由，只放过一处。"};
inline constexpr Message rule_never_silent{
    "{} is always reported: silence would pass for a file that could be read.",
    "{} 总会报告：不报的话，会让人以为文件已经读出来了。"};
inline constexpr Message rule_not_found{"no rule is called '{}'; `tiku rule` lists all",
                                        "没有叫“{}”的规则；用 tiku rule 可以看到全部"};
inline constexpr Message rule_not_found_near{"no rule is called '{}'; did you mean {}?",
                                             "没有叫“{}”的规则；是不是 {}？"};

inline constexpr Message page_rules_name{"what tiku check looks for", "tiku check 查什么"};
inline constexpr Message page_rules{
    "A finding names its rule by code and name. Codes are never reused; their hundreds are "
    "families. An error means that a bank cannot be right, a warning that its author would want to "
    "know, advice that it could be better. A bad example gives exactly one finding, of its rule, a "
    "good one none; they run as tests.",
    "每条发现都注明规则的代号和名字。代号不会挪作他用，百位数表示类别。error 是题库肯定有错，"
    "warning 是作者应当知道的问题，advice 是可以写得更好。错的例子恰好引出一条该规则的发现，对的"
    "例子没有任何发现；这些例子都作为测试运行。"};

}  // namespace tiku::msg
