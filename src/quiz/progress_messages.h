#pragma once

#include "base/message.h"

/// Why a bank of the record cannot be looked at.
namespace tiku::msg {

inline constexpr Message progress_other_bank{"'{}' is another bank now ({})",
                                             "“{}”现在是另一个题库（{}）"};
inline constexpr Message progress_faulty_bank{"'{}' has errors; tiku check shows them",
                                              "“{}”有错误；请用 tiku check 查看"};

}  // namespace tiku::msg
