#pragma once

#include <vector>

#include "interop/text/questions/paper_group.h"
#include "interop/text/scan/headings.h"

namespace tiku {

/// A tag before a number belongs to the question behind it.
void take_tags(const PaperText& text, const std::vector<Heading>& headings, PaperGroup& group);

/// 第1题单选, 第2题多选: the name of a type right behind every number tags its question.
void take_types_behind(const PaperText& text, PaperGroup& group);

}  // namespace tiku
