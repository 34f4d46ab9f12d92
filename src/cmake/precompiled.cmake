# What most sources include, compiled once for every target that links this PRIVATE: two fifths off the time
# of a whole build. It pays from some twenty sources on. No source may lean on it: the presets that sources
# are written with (dev, tidy) go without, by CMAKE_DISABLE_PRECOMPILE_HEADERS.
add_library(tiku_precompiled INTERFACE)
target_precompile_headers(tiku_precompiled INTERFACE
  <algorithm> <array> <compare> <cstddef> <cstdint> <deque> <functional> <map> <memory> <optional> <set> <span>
  <string> <string_view> <unordered_map> <utility> <variant> <vector>)
