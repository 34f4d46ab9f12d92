#pragma once

#include "base/message.h"

/// Column titles of result files: the machine name, which is never translated, and the title for
/// people (--headers zh, results.xlsx).
namespace tiku::msg {

inline constexpr Message column_id{"id", "工号"};
inline constexpr Message column_name{"name", "姓名"};
inline constexpr Message column_group{"group", "部门"};
inline constexpr Message column_score{"score", "得分"};
inline constexpr Message column_max{"max", "满分"};
inline constexpr Message column_percent{"percent", "百分比"};
inline constexpr Message column_result{"result", "结果"};
inline constexpr Message column_rank{"rank", "名次"};
inline constexpr Message column_correct{"correct", "正确"};
inline constexpr Message column_partial{"partial", "部分正确"};
inline constexpr Message column_wrong{"wrong", "错误"};
inline constexpr Message column_blank{"blank", "未答"};
inline constexpr Message column_invalid{"invalid", "无效"};
inline constexpr Message column_pending{"pending", "待阅"};
inline constexpr Message column_section_score{"section:{}", "分项：{}"};
inline constexpr Message column_given{"given", "原表总分"};
inline constexpr Message column_difference{"difference", "与原表之差"};
inline constexpr Message column_form{"form", "卷别"};
inline constexpr Message column_failed{"failed_rules", "未达标"};
inline constexpr Message column_roster{"roster", "名册"};
inline constexpr Message column_plain{"{}", "{}"};

inline constexpr Message column_item{"item", "题号"};
inline constexpr Message column_section{"section", "部分"};
inline constexpr Message column_type{"type", "题型"};
inline constexpr Message column_n{"n", "人数"};
inline constexpr Message column_mean{"mean", "平均分"};
inline constexpr Message column_p{"p", "得分率"};
inline constexpr Message column_p_low{"p_low", "得分率下限"};
inline constexpr Message column_p_high{"p_high", "得分率上限"};
inline constexpr Message column_d27{"d27", "区分度 D"};
inline constexpr Message column_r_it{"r_it", "题总相关"};
inline constexpr Message column_r_ir{"r_ir", "题余相关"};
inline constexpr Message column_alpha_if_deleted{"alpha_if_deleted", "删题后信度"};
inline constexpr Message column_efficiency{"efficiency", "鉴别效率"};
inline constexpr Message column_weight{"weight", "有效权重"};
inline constexpr Message column_b_index{"b_index", "合格区分 B"};
inline constexpr Message column_omitted{"omitted", "跳过率"};
inline constexpr Message column_not_reached{"not_reached", "未做到率"};
inline constexpr Message column_flags{"flags", "提示"};

inline constexpr Message column_old{"old", "原得分"};
inline constexpr Message column_new{"new", "现得分"};
inline constexpr Message column_old_result{"old_result", "原结果"};
inline constexpr Message column_new_result{"new_result", "现结果"};

inline constexpr Message column_option{"option", "选项"};
inline constexpr Message column_key{"key", "是否答案"};
inline constexpr Message column_share{"share", "占比"};
inline constexpr Message column_upper{"upper", "高分组占比"};
inline constexpr Message column_lower{"lower", "低分组占比"};
inline constexpr Message column_mean_total{"mean_total", "选者平均分"};
inline constexpr Message column_r_rest{"r_rest", "与余分相关"};

inline constexpr Message column_file{"file", "文件"};
inline constexpr Message column_line{"line", "行"};
inline constexpr Message column_reason{"reason", "原因"};
inline constexpr Message column_raw{"raw", "原文"};
inline constexpr Message column_read_as{"read_as", "读作"};
inline constexpr Message column_rule{"rule", "规则"};
inline constexpr Message column_times{"n", "次数"};

inline constexpr Message column_state{"state", "状态"};
inline constexpr Message column_points{"points", "得分"};
inline constexpr Message column_normalised{"normalised", "规范写法"};
inline constexpr Message column_policy{"policy", "计分方式"};

inline constexpr Message column_sd{"sd", "标准差"};
inline constexpr Message column_median{"median", "中位数"};
inline constexpr Message column_pass_rate{"pass_rate", "合格率"};
inline constexpr Message column_alpha{"alpha", "信度"};

inline constexpr Message column_proposed{"proposed", "建议分"};
inline constexpr Message column_marker{"marker", "阅卷人"};
inline constexpr Message column_comment{"comment", "批注"};
inline constexpr Message column_response{"response", "作答"};
inline constexpr Message column_evidence{"evidence", "依据"};

}  // namespace tiku::msg
