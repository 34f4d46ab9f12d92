#pragma once

#include "base/message.h"

/// What is wrong with an XML file.
namespace tiku::msg {

inline constexpr Message xml_unclosed{
    "line {}: an element is not closed, or closed twice; the file breaks off or is damaged here",
    "第 {} 行：元素没有结束或结束了两次；文件在这里中断或已损坏"};
inline constexpr Message xml_damaged{"line {}: this is no valid XML",
                                     "第 {} 行：这里不是有效的 XML"};
inline constexpr Message xml_entities{
    "line {}: the file declares entities of its own (<!ENTITY), which can be a trap; replace them "
    "by their text",
    "第 {} 行：文件声明了自己的实体（<!ENTITY），可能是陷阱；请换成实体所代表的文字"};
inline constexpr Message xml_too_deep{"line {}: elements are nested deeper than {} levels",
                                      "第 {} 行：元素嵌套超过 {} 层"};

}  // namespace tiku::msg
