#pragma once

#include <array>
#include <string_view>

#include "base/message.h"

/// What people call the reasons of rejects.csv.
namespace tiku::msg {

struct ReasonWord {
  std::string_view reason;
  Message word;
};

inline constexpr std::array kReasonWords{
    // Whole sheets.
    ReasonWord{"no-id", {"no id", "无工号"}},
    ReasonWord{"duplicate", {"duplicate", "重复"}},
    ReasonWord{"ambiguous-name", {"name twice on the roster", "名册重名"}},
    ReasonWord{"damaged-id", {"damaged id", "工号受损"}},
    ReasonWord{"unreadable", {"unreadable", "打不开"}},
    ReasonWord{"unknown-form", {"unknown form", "没有这种卷别"}},
    ReasonWord{"no-form", {"no form stated", "没写卷别"}},
    ReasonWord{"ambiguous-number", {"number means two items", "题号有歧义"}},
    ReasonWord{"wrong-shape", {"wrong shape", "格式不对"}},
    // Single answers.
    ReasonWord{"unknown-item", {"no such item", "没有这道题"}},
    ReasonWord{"not-presented", {"not on this paper", "试卷上没有这道题"}},
    ReasonWord{"answered-twice", {"answered twice", "一题两答"}},
    ReasonWord{"unclear-tick", {"unclear tick", "勾选不明"}},
    ReasonWord{"unread-text", {"text not understood", "文字看不懂"}},
    ReasonWord{"unknown-option", {"no such option", "没有这个选项"}},
    ReasonWord{"two-picks", {"two picks", "单选多填"}},
    ReasonWord{"not-canonical", {"not in canonical form", "写法不规范"}},
    ReasonWord{"not-text", {"no text", "不是文本"}},
    ReasonWord{"too-long", {"too long", "太长"}},
    ReasonWord{"too-precise", {"too many decimals", "小数太多"}},
    // Marks.
    ReasonWord{"not-a-number", {"not a number", "不是数字"}},
    ReasonWord{"out-of-range", {"outside the range", "超出范围"}},
    ReasonWord{"unknown-id", {"no such id", "没有这个工号"}},
    ReasonWord{"not-open", {"not open to marks", "无需给分"}},
    ReasonWord{"conflicting-marks", {"two different marks", "给分不一致"}},
};

}  // namespace tiku::msg
