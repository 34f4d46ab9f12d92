#pragma once

#include <optional>
#include <string_view>

#include "lint/mojibake.h"

namespace tiku {

/// UTF-8 that was read as Windows-1252 or Latin-1: "Ã©" for é, "â€œ" for an opening quote.
std::optional<Garble> find_utf8_as_latin(std::string_view text);

/// GBK that was read so: "ÖÐÎÄ" for 中文.
std::optional<Garble> find_gbk_as_latin(std::string_view text);

}  // namespace tiku
