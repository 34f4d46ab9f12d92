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

/// Papers A卷 and B卷 of one file whose answers stand together behind the last of them, each below
/// the name of its volume: gives each its answers (`answers` of the span), and takes them from
/// where they stood. Nothing is changed where a paper would get none or two.
void give_volumes_their_keys(std::string_view text, std::vector<DocumentSpan>& spans);

/// The text of a document, taken from that of the file where it is all of it; its answers, where
/// they stand apart, follow at their own lines.
std::string take_document(std::string& text, const DocumentSpan& span);

}  // namespace tiku
