#pragma once

#include "base/message.h"

/// What `tiku progress` says when it cannot show anything.
namespace tiku::msg {

inline constexpr Message progress_no_bank{
    "there is no file '{}', and the record of {} has no bank of that name",
    "没有文件“{}”，{} 的记录里也没有这个题库"};
inline constexpr Message progress_bank_list{
    "there is no file '{}', and the record of {} has no bank of that name; it has: {}",
    "没有文件“{}”，{} 的记录里也没有这个题库；记录里有：{}"};

}  // namespace tiku::msg
