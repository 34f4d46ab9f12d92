#pragma once

#include "base/message.h"

/// What is wrong with an XML file.
namespace tiku::msg {

inline constexpr Message xml_not_valid{"it is no valid XML: line {} cannot be read",
                                       "它不是有效的 XML：第 {} 行无法读取"};
inline constexpr Message xml_entities{
    "it declares entities of its own (<!ENTITY), which can be a trap; replace them by their text",
    "它声明了自己的实体（<!ENTITY），可能是陷阱；请换成实体所代表的文字"};
inline constexpr Message xml_too_deep{"line {}: elements are nested deeper than {} levels",
                                      "第 {} 行：元素嵌套超过 {} 层"};

}  // namespace tiku::msg
