#include "diag/source.h"

#include <algorithm>

#include "base/assert.h"

namespace tiku {
namespace {

constexpr std::size_t kBlock = 512;

}  // namespace

Source::Counts& Source::Counts::operator+=(const Counts& other) {
  characters += other.characters;
  astral += other.astral;
  return *this;
}

Source::Source(std::string path, std::string text)
    : path_(std::move(path)), text_(std::move(text)) {}

const Source::Index& Source::index() const {
  std::call_once(indexed_, [this] { fill_index(); });
  return index_;
}

void Source::fill_index() const {
  std::vector<std::size_t>& starts = index_.line_starts;
  starts.push_back(0);
  for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1)) {
    starts.push_back(at + 1);
  }
  index_.counts.emplace_back();
  for (std::size_t at = 0; at + kBlock <= text_.size(); at += kBlock) {
    Counts counts = index_.counts.back();
    counts += count(text().substr(at, kBlock));
    index_.counts.push_back(counts);
  }
}

Source::Counts Source::count(std::string_view bytes) {
  Counts counts;
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    counts.characters += (value & 0xC0U) != 0x80U ? 1U : 0U;
    counts.astral += value >= 0xF0U ? 1U : 0U;
  }
  return counts;
}

Source::Counts Source::count_between(std::size_t from, std::size_t to) const {
  const std::vector<Counts>& counts_before = index().counts;
  const std::size_t first = from / kBlock + 1;
  const std::size_t last = to / kBlock;
  if (first >= last) {
    return count(text().substr(from, to - from));
  }
  Counts counts = count(text().substr(from, first * kBlock - from));
  counts += count(text().substr(last * kBlock, to - last * kBlock));
  counts.characters += counts_before[last].characters - counts_before[first].characters;
  counts.astral += counts_before[last].astral - counts_before[first].astral;
  return counts;
}

std::size_t Source::line_index(std::size_t offset) const {
  const std::vector<std::size_t>& starts = index().line_starts;
  const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
  return static_cast<std::size_t>(after - starts.begin()) - 1;
}

Place Source::place(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  const std::size_t line = line_index(offset);
  const Counts before = count_between(index().line_starts[line], offset);
  return {static_cast<std::int64_t>(line) + 1, static_cast<std::int64_t>(before.characters) + 1};
}

std::int64_t Source::utf16_column(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  const Counts before = count_between(index().line_starts[line_index(offset)], offset);
  return static_cast<std::int64_t>(before.characters + before.astral) + 1;
}

std::size_t Source::line_start(std::int64_t number) const {
  if (number < 1) {
    return 0;
  }
  return number > line_count() ? text_.size()
                               : index().line_starts[static_cast<std::size_t>(number) - 1];
}

std::string_view Source::line(std::int64_t number) const {
  const std::size_t begin = line_start(number);
  const std::size_t next = line_start(number + 1);
  std::string_view rest = text().substr(begin, next - begin);
  if (!rest.empty() && rest.back() == '\n') {
    rest.remove_suffix(1);
  }
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
