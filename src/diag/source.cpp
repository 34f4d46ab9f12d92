#include "diag/source.h"

#include <algorithm>

#include "base/assert.h"
#include "base/utf8.h"

namespace tiku {

Source::Source(std::string path, std::string text)
    : path_(std::move(path)), text_(std::move(text)) {
  line_starts_.push_back(0);
  for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1)) {
    line_starts_.push_back(at + 1);
  }
}

Place Source::place(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const auto index = static_cast<std::size_t>(after - line_starts_.begin()) - 1;
  const std::string_view before = text().substr(line_starts_[index], offset - line_starts_[index]);
  return {static_cast<std::int64_t>(index) + 1,
          static_cast<std::int64_t>(count_characters(before)) + 1};
}

std::size_t Source::line_start(std::int64_t number) const {
  if (number < 1) {
    return 0;
  }
  return number > line_count() ? text_.size() : line_starts_[static_cast<std::size_t>(number) - 1];
}

std::string_view Source::line(std::int64_t number) const {
  const std::size_t begin = line_start(number);
  std::string_view rest = text().substr(begin);
  rest = rest.substr(0, rest.find('\n'));
  if (!rest.empty() && rest.back() == '\r') {
    rest.remove_suffix(1);
  }
  return rest;
}

FileId SourceMap::add(std::string path, std::string text) {
  sources_.emplace_back(std::move(path), std::move(text));
  return static_cast<FileId>(sources_.size() - 1);
}

const Source& SourceMap::at(FileId file) const {
  TIKU_ASSERT(static_cast<std::size_t>(file) < sources_.size());
  return sources_[static_cast<std::size_t>(file)];
}

}  // namespace tiku
