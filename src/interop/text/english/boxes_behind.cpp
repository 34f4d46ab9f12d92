// Boxes to tick behind the options: `b) a bell [X]`. A tick says that the option is right.
#include <algorithm>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

struct Box {
  std::string_view sign;
  bool is_ticked = false;
};

constexpr Box kBoxes[] = {
    {"[ ]", false}, {"[]", false}, {"( )", false}, {"()", false}, {"☐", false}, {"□", false},
    {"[X]", true},  {"[x]", true}, {"(X)", true},  {"(x)", true}, {"☒", true},  {"☑", true},
};

const Box* box_behind(std::string_view line) {
  const char last = line.empty() ? ' ' : line.back();
  if (last != ']' && last != ')' && (last & '\x80') == 0) {
    return nullptr;  // most lines
  }
  const auto* const found =
      std::find_if(std::begin(kBoxes), std::end(kBoxes), [line](const Box& box) {
        return line.size() > box.sign.size() + 1 && line.ends_with(box.sign) &&
               line[line.size() - box.sign.size() - 1] == ' ';
      });
  return found == std::end(kBoxes) ? nullptr : found;
}

}  // namespace

void take_boxes_behind(EnglishLines& lines) {
  constexpr std::size_t kFewest = 4;

  struct Found {
    std::size_t line;
    const Box* box;
  };

  std::vector<Found> found;
  std::size_t options = 0;
  for (const std::size_t i : lines.with(trait::letter_lead)) {
    ++options;
    if (const Box* const box = box_behind(lines.trimmed(i))) {
      found.push_back({i, box});
    }
  }
  if (found.size() < kFewest || 10 * found.size() < 8 * options) {
    return;
  }
  for (const Found& one : found) {
    const std::string_view line = lines.trimmed(one.line);
    lines.set(one.line, {trim(line.substr(0, line.size() - one.box->sign.size())),
                         one.box->is_ticked ? kRightMark : ""});
  }
}

}  // namespace tiku
