#include "report/live_line.h"

#include "base/grapheme.h"
#include "base/text.h"
#include "base/width.h"
#include "report/answers_text.h"

namespace tiku {
namespace {

constexpr std::string_view kErase = "\r\x1b[K";

/// Columns that what is typed keeps, however long the words before it are.
constexpr std::size_t kLeastRoom = 6;

/// The beginning of `text` that has to go so that the rest takes at most `width` columns.
std::size_t cut_before(std::string_view text, std::size_t width) {
  std::size_t at = 0;
  while (at < text.size() && display_width(visible(text.substr(at))) > width) {
    at += grapheme_length(text, at);
  }
  return at;
}

/// As much of the beginning of `text` as takes at most `width` columns.
std::string_view fitting(std::string_view text, std::size_t width) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t next = at + grapheme_length(text, at);
    if (display_width(visible(text.substr(0, next))) > width) {
      break;
    }
    at = next;
  }
  return text.substr(0, at);
}

}  // namespace

std::string no_live_line() {
  return std::string(kErase);
}

std::string live_line(std::string_view head, const EntryLine& line, std::size_t columns) {
  // The last column stays free: some terminals wrap as soon as it is written.
  const std::size_t width = columns > 16 ? columns - 1 : 16;
  const std::string first = line.command ? ":" : fit(head, width - kLeastRoom) + ": ";
  const std::size_t room = width - display_width(first);
  const std::string_view before = std::string_view(line.text).substr(0, line.cursor);
  const std::size_t begin = cut_before(before, room - 1);
  const std::string shown_before = visible(before.substr(begin));
  const std::size_t used = display_width(first) + display_width(shown_before);
  const std::string shown_after =
      visible(fitting(std::string_view(line.text).substr(line.cursor), width - used));
  const std::string back =
      display_width(shown_after) == 0 ? std::string() : "\r\x1b[" + std::to_string(used) + "C";
  return std::string(kErase) + first + shown_before + shown_after + back;
}

std::string settled_line(std::string_view head, std::string_view written) {
  return std::string(head) + ": " + visible(raw_text(written)) + "\n";
}

}  // namespace tiku
