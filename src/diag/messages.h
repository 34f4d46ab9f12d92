#pragma once

#include "base/message.h"

namespace tiku::msg {

inline constexpr Message full_summary{"each finding with the lines it is about",
                                      "每条发现附上相关的原文"};
inline constexpr Message concise_summary{
    "one line per finding: file:line:column: severity code message",
    "每条发现一行：文件:行:列: 级别 代码 说明"};

inline constexpr Message found{"Found {} in {1} {1?file:files}.", "{1} 个文件中共有 {0}。"};
inline constexpr Message found_nothing{"Found nothing to report.", "没有发现问题。"};
inline constexpr Message errors{"{} {0?error:errors}", "{} 个错误"};
inline constexpr Message warnings{"{} {0?warning:warnings}", "{} 个警告"};
inline constexpr Message advice{"{} {0?piece:pieces} of advice", "{} 条建议"};
inline constexpr Message and_more{"{}, {}", "{}、{}"};

}  // namespace tiku::msg
