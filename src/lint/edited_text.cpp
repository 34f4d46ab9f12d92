#include "lint/edited_text.h"

#include <algorithm>
#include <numeric>
#include <span>

#include "base/assert.h"

namespace tiku {
namespace {

/// A piece of the new text that was copied from the old.
struct Copied {
  std::size_t from = 0;
  std::size_t to = 0;
  std::size_t size = 0;
};

/// Where each line begins, and the end of the text.
std::vector<std::size_t> line_bounds(std::string_view text) {
  std::vector<std::size_t> bounds{0};
  for (const std::string_view line : lines_with_ends(text)) {
    bounds.push_back(bounds.back() + line.size());
  }
  return bounds;
}

/// Follows the lines of a new text through the pieces it was copied in.
class Origins {
 public:
  Origins(std::string_view old, const std::vector<Copied>& pieces,
          const std::vector<std::size_t>& origins)
      : bounds_(line_bounds(old)), pieces_(pieces), origins_(origins) {}

  /// Of the line at [begin, end) in the new text; lines come in order.
  std::size_t of(std::size_t begin, std::size_t end) {
    while (piece_ < pieces_.size() && pieces_[piece_].to + pieces_[piece_].size <= begin) {
      ++piece_;
    }
    if (piece_ == pieces_.size() || begin < pieces_[piece_].to ||
        end > pieces_[piece_].to + pieces_[piece_].size) {
      return EditedText::kNoLine;
    }
    const std::size_t old_begin = pieces_[piece_].from + (begin - pieces_[piece_].to);
    while (line_ + 1 < bounds_.size() && bounds_[line_] < old_begin) {
      ++line_;
    }
    const bool is_whole = line_ + 1 < bounds_.size() && bounds_[line_] == old_begin &&
                          bounds_[line_ + 1] == old_begin + (end - begin);
    return is_whole ? origins_[line_] : EditedText::kNoLine;
  }

 private:
  std::vector<std::size_t> bounds_;
  const std::vector<Copied>& pieces_;
  const std::vector<std::size_t>& origins_;
  std::size_t piece_ = 0;
  std::size_t line_ = 0;
};

/// A run of lines that differ: [old_begin, old_end) became [new_begin, new_end).
struct Change {
  std::size_t old_begin = 0;
  std::size_t old_end = 0;
  std::size_t new_begin = 0;
  std::size_t new_end = 0;
};

using Lines = std::vector<std::string_view>;

/// Leaves out lines at both ends that came out as they had been.
Change trimmed(Change change, const Lines& before, const Lines& after) {
  while (change.old_begin < change.old_end && change.new_begin < change.new_end &&
         before[change.old_begin] == after[change.new_begin]) {
    ++change.old_begin;
    ++change.new_begin;
  }
  while (change.old_begin < change.old_end && change.new_begin < change.new_end &&
         before[change.old_end - 1] == after[change.new_end - 1]) {
    --change.old_end;
    --change.new_end;
  }
  return change;
}

std::vector<Change> changes_of(const Lines& before, const Lines& after,
                               const std::vector<std::size_t>& origins) {
  std::vector<Change> changes;
  std::size_t old_line = 0;
  std::size_t new_line = 0;
  const auto close = [&](std::size_t old_end, std::size_t new_end) {
    const Change change = trimmed({old_line, old_end, new_line, new_end}, before, after);
    if (change.old_begin != change.old_end || change.new_begin != change.new_end) {
      changes.push_back(change);
    }
  };
  for (std::size_t i = 0; i < after.size(); ++i) {
    if (origins[i] != EditedText::kNoLine) {
      close(origins[i], i);
      old_line = origins[i] + 1;
      new_line = i + 1;
    }
  }
  close(before.size(), after.size());
  return changes;
}

void add_line(std::string& out, char mark, std::string_view line) {
  out += mark;
  out += line;
  if (!line.ends_with('\n')) {
    out += "\n\\ No newline at end of file\n";
  }
}

/// "12,7"; an empty range is after the line before it.
std::string range_text(std::size_t begin, std::size_t size) {
  const std::string count = size == 1 ? "" : "," + std::to_string(size);
  return std::to_string(begin + (size == 0 ? 0 : 1)) + count;
}

constexpr std::size_t kContext = 3;

/// Changes that are close enough to share their context.
void add_hunk(std::string& out, const Lines& before, const Lines& after,
              std::span<const Change> changes) {
  const std::size_t lead = std::min(kContext, changes.front().old_begin);
  const std::size_t tail = std::min(kContext, before.size() - changes.back().old_end);
  const std::size_t old_begin = changes.front().old_begin - lead;
  const std::size_t old_end = changes.back().old_end + tail;
  const std::size_t new_begin = changes.front().new_begin - lead;
  const std::size_t new_end = changes.back().new_end + tail;
  out += "@@ -" + range_text(old_begin, old_end - old_begin) + " +" +
         range_text(new_begin, new_end - new_begin) + " @@\n";
  std::size_t line = old_begin;
  for (const Change& change : changes) {
    for (; line < change.old_begin; ++line) {
      add_line(out, ' ', before[line]);
    }
    for (; line < change.old_end; ++line) {
      add_line(out, '-', before[line]);
    }
    for (std::size_t i = change.new_begin; i < change.new_end; ++i) {
      add_line(out, '+', after[i]);
    }
  }
  for (; line < old_end; ++line) {
    add_line(out, ' ', before[line]);
  }
}

}  // namespace

std::vector<std::string_view> lines_with_ends(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

EditedText::EditedText(std::string text)
    : first_(std::move(text)), text_(first_), origins_(lines_with_ends(first_).size()) {
  std::iota(origins_.begin(), origins_.end(), std::size_t{0});
}

void EditedText::apply(const std::vector<Edit>& edits) {
  std::string edited;
  std::vector<Copied> pieces;
  std::size_t at = 0;
  const auto copy_to = [&](std::size_t end) {
    pieces.push_back({at, edited.size(), end - at});
    edited.append(text_, at, end - at);
  };
  for (const Edit& edit : edits) {
    TIKU_ASSERT(edit.where.begin >= at && edit.where.begin <= edit.where.end &&
                edit.where.end <= text_.size());
    copy_to(edit.where.begin);
    edited += edit.text;
    at = edit.where.end;
  }
  copy_to(text_.size());
  Origins old(text_, pieces, origins_);
  std::vector<std::size_t> origins;
  const std::vector<std::size_t> bounds = line_bounds(edited);
  for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
    origins.push_back(old.of(bounds[i], bounds[i + 1]));
  }
  origins_ = std::move(origins);
  text_ = std::move(edited);
}

std::string unified_diff(const std::string& path, const EditedText& edited, std::string_view mark) {
  const std::string first = std::string(mark) + edited.first();
  const std::string last = std::string(mark) + edited.text();
  const Lines before = lines_with_ends(first);
  const Lines after = lines_with_ends(last);
  const std::vector<Change> changes = changes_of(before, after, edited.origins());
  std::string out;
  if (!changes.empty()) {
    out = "--- " + path + "\n+++ " + path + "\n";
  }
  for (std::size_t begin = 0; begin < changes.size();) {
    std::size_t end = begin + 1;
    while (end < changes.size() &&
           changes[end].old_begin - changes[end - 1].old_end <= 2 * kContext) {
      ++end;
    }
    add_hunk(out, before, after, std::span(changes).subspan(begin, end - begin));
    begin = end;
  }
  return out;
}

}  // namespace tiku
