#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "interop/text/layout/documents.h"

namespace tiku {

/// A卷, 卷A, 试卷(一), 第二套: nothing where a line names no volume, or two.
std::optional<std::int64_t> volume_of(std::string_view bytes);

/// Gives papers the answers (`answers` of the span) that stand apart, and takes them from where
/// they stood: those of A卷 and B卷 together behind the last volume, each below its name, where no
/// volume would get none or two; and a document 安全知识试题答案 that asks nothing, behind the
/// paper whose title that is.
void give_papers_their_keys(std::string_view text, std::vector<DocumentSpan>& spans);

/// The text of a document, taken from that of the file where it is all of it; its answers, where
/// they stand apart, follow at their own lines.
std::string take_document(std::string& text, const DocumentSpan& span);

}  // namespace tiku
