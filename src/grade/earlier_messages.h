#pragma once

#include "base/message.h"

/// About the folder of an earlier grading.
namespace tiku::msg {

inline constexpr Message earlier_no_summary{
    "{} holds no results of tiku grade: there is no summary.json that can be read",
    "{} 里没有 tiku grade 的成绩：没有可读的 summary.json"};
inline constexpr Message earlier_missing_file{
    "{0} names {1}, which is not there; restore it, or grade again into another folder",
    "{0} 里提到的 {1} 不见了；请放回原处，或另选文件夹重新评卷"};
inline constexpr Message earlier_edited{
    "{1} in {0} was changed after it was written, so its figures cannot be trusted; restore it, or "
    "grade again into another folder",
    "{0} 里的 {1} 在写出之后被改过，其中的数字不可信；请恢复原样，或另选文件夹重新评卷"};

}  // namespace tiku::msg
