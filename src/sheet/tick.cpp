#include "sheet/tick.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "sheet/fold.h"

namespace tiku {

Tick read_tick(std::string_view cell, std::string_view label) {
  constexpr std::array<std::string_view, 17> kTicked{"1",  "√", "✓",   "✔",    "☑",    "✅",
                                                     "是", "y", "yes", "t",    "true", "对",
                                                     "选", "●", "■",   "选中", "v"};
  constexpr std::array<std::string_view, 14> kEmpty{"",  "0", "否", "n", "no", "f", "false",
                                                    "×", "✗", "-",  "□", "☐",  "○", "未选"};
  const std::string plain = fold_plain(cell);
  const auto is_in = [&](const auto& words) {
    return std::find(words.begin(), words.end(), plain) != words.end();
  };
  if (is_in(kTicked) || plain == fold_plain(label)) {
    return Tick::ticked;
  }
  const std::string_view head = std::string_view(plain).substr(0, plain.size());
  const bool labelled = head.size() > label.size() && head.starts_with(fold_plain(label));
  if (labelled &&
      std::string_view(".:)、 ").find(head[fold_plain(label).size()]) != std::string_view::npos) {
    return Tick::ticked;
  }
  return is_in(kEmpty) || plain == "(空)" || plain == "(跳过)" ? Tick::empty : Tick::unclear;
}

}  // namespace tiku
