#pragma once

#include "diag/diagnostic.h"

namespace tiku::rules {

inline constexpr RuleInfo csv_unclosed_quote{
    "TK030",
    "unclosed-cell-quote",
    Severity::error,
    {"a quoted cell is never closed, so where it ends is a guess",
     "带引号的单元格没有收尾的引号，它到哪里结束只能猜测"}};

inline constexpr RuleInfo csv_text_after_quote{
    "TK031",
    "text-after-cell-quote",
    Severity::warning,
    {"text follows the closing quote of a cell; a quote inside a cell must be doubled",
     "单元格的收尾引号之后还有文字；单元格内的引号要写两遍"}};

inline constexpr RuleInfo csv_nul_byte{
    "TK032",
    "nul-byte",
    Severity::warning,
    {"the file contains NUL bytes, a sign of damage", "文件里有 NUL 字节，可能已损坏"}};

inline constexpr RuleInfo csv_full_width_separator{
    "TK033",
    "full-width-separator",
    Severity::error,
    {"cells seem to be separated by full-width commas, which separate nothing",
     "单元格似乎用全角逗号分隔，而全角逗号不起分隔作用"}};

inline constexpr RuleInfo json_bad_line{
    "TK034",
    "bad-json-line",
    Severity::error,
    {"a line is not valid JSON and was left out", "某一行不是有效的 JSON，已略去"}};

inline constexpr RuleInfo json_duplicate_key{
    "TK035",
    "duplicate-json-key",
    Severity::error,
    {"a key occurs twice in one object; only the first counts",
     "同一个对象里有重复的键，只有第一个算数"}};

/// Every rule of the table and JSON readers, by code.
inline constexpr const RuleInfo* table_rules[] = {
    &csv_unclosed_quote,       &csv_text_after_quote, &csv_nul_byte,
    &csv_full_width_separator, &json_bad_line,        &json_duplicate_key,
};

}  // namespace tiku::rules
