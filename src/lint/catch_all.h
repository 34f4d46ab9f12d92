#pragma once

#include <cstdint>
#include <string_view>

namespace tiku {

/// What an option says about the other options instead of about the question.
enum class CatchAll : std::uint8_t {
  no,
  all,   // 以上都对, "all of the above"
  none,  // 以上都不对, "none of these"
  some,  // A和C, "both A and B", "the first two are both right"
};

/// Reads an option as a whole, among `count` options: "以上都是常见原因" says something of its own
/// and is none of these.
CatchAll read_catch_all(std::string_view option, std::size_t count);

/// Whether a catch-all counts off some of the others by their places: 前两项都对.
bool counts_places(std::string_view option);

}  // namespace tiku
