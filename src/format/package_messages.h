#pragma once

#include "base/message.h"

/// What is wrong with XML, and with a zip archive of XML parts, whatever it was to be.
namespace tiku::msg {

inline constexpr Message package_no_zip{"it is no zip archive, or not all of it",
                                        "它不是 zip 压缩包，或者不完整"};
inline constexpr Message package_part_missing{"the part '{}' is missing", "缺少部件“{}”"};
inline constexpr Message package_part_damaged{"the part '{}' cannot be unpacked",
                                              "部件“{}”无法解压"};
inline constexpr Message package_part_not_xml{"the part '{}' is no valid XML at byte {}",
                                              "部件“{}”在第 {} 字节处不是有效的 XML"};
inline constexpr Message package_part_not_utf8{"the part '{}' is not valid UTF-8 at byte {}",
                                               "部件“{}”在第 {} 字节处不是有效的 UTF-8"};
inline constexpr Message package_part_doctype{
    "the part '{}' declares entities (DOCTYPE), which no such file needs",
    "部件“{}”声明了实体（DOCTYPE），正常的文件不需要它"};
inline constexpr Message package_bomb{
    "the part '{}' unpacks to more than {} times its size, as only a trap does",
    "部件“{}”解压后超过自身的 {} 倍，像是压缩炸弹，已拒绝"};
inline constexpr Message package_too_many_parts{"the archive has more than {} parts",
                                                "压缩包内的部件超过 {} 个"};

}  // namespace tiku::msg
