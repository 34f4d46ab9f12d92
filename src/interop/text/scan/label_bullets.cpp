#include "interop/text/scan/label_bullets.h"

#include <string_view>

namespace tiku {

void take_label_bullets(const PaperText& text, TextRange range, std::vector<Label>& labels) {
  constexpr std::u32string_view kBullets = U"-*•·▪";
  for (Label& label : labels) {
    if (label.begin < range.begin + 2 || text[label.begin - 1] != U' ') {
      continue;  // most labels
    }
    std::size_t at = label.begin - 1;
    while (at > range.begin && text[at] == U' ') {
      --at;
    }
    if (kBullets.find(text[at]) != std::u32string_view::npos && text.at_line_start(at)) {
      label.begin = at;
    }
  }
}

}  // namespace tiku
