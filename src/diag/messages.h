#pragma once

#include "base/message.h"

namespace tiku::msg {

inline constexpr Message full_summary{"each with the lines it is about", "每条附上相关的几行原文"};
inline constexpr Message concise_summary{"a line each, for editors", "每条一行，供编辑器使用"};
inline constexpr Message statistics_summary{"how often each rule was broken", "每条规则各有几处"};
inline constexpr Message json_summary{"everything, for programs", "全部内容，供程序读取"};
inline constexpr Message sarif_summary{"SARIF 2.1.0, for code scanning",
                                       "SARIF 2.1.0，供代码扫描平台使用"};
inline constexpr Message junit_summary{"JUnit XML: a test case for each question",
                                       "JUnit XML：每道题一个测试用例"};
inline constexpr Message github_summary{"annotations in GitHub Actions",
                                        "GitHub Actions 的行内标注"};
inline constexpr Message gitlab_summary{"code quality report of GitLab", "GitLab 的代码质量报告"};
inline constexpr Message rdjson_summary{"for reviewdog", "供 reviewdog 使用"};

inline constexpr Message found{"Found {} in {1} {1?file:files}.", "{1} 个文件中共有 {0}。"};
inline constexpr Message found_nothing{"Found nothing to report.", "没有发现问题。"};
inline constexpr Message errors{"{} {0?error:errors}", "{} 个错误"};
inline constexpr Message warnings{"{} {0?warning:warnings}", "{} 个警告"};
inline constexpr Message advice{"{} {0?piece:pieces} of advice", "{} 条建议"};
inline constexpr Message and_more{"{}, {}", "{}、{}"};

// Format full.
inline constexpr Message fixable{"{}; --fix does it", "{}；加 --fix 可自动改"};
inline constexpr Message fixable_untitled{"--fix does it", "加 --fix 可自动改"};
inline constexpr Message more_notes{"and {} more {0?place:places}", "另有 {} 处"};

// Headings of format statistics.
inline constexpr Message count_heading{"count", "次数"};
inline constexpr Message code_heading{"code", "代码"};
inline constexpr Message rule_heading{"rule", "规则"};
inline constexpr Message fixable_heading{"--fix", "可自动改"};

// Format junit.
inline constexpr Message and_more_errors{"{} (and {1} more {1?error:errors})",
                                         "{}（另有 {} 个错误）"};

}  // namespace tiku::msg
