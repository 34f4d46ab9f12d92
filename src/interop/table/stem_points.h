#pragma once

#include <string>
#include <string_view>

namespace tiku {

struct Brackets {
  std::string_view open;
  std::string_view close;
};

inline constexpr Brackets kRoundBrackets[] = {{"(", ")"}, {"（", "）"}};

/// "2" of "2 points"; "" where that is something else.
std::string points_in(std::string_view inside);

/// Takes "(2 points)", "（2 分）" from the end or the beginning of a stem; "" where none stands.
std::string take_points(std::string& stem);

}  // namespace tiku
