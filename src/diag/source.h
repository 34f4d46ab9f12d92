#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// Index of a file in a SourceMap.
enum class FileId : std::uint32_t {};

constexpr FileId kNoFile{UINT32_MAX};

/// Half-open range of byte offsets in the decoded text of a file.
struct Span {
  FileId file = kNoFile;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// 1-based line and column; columns count Unicode characters.
struct Place {
  std::int64_t line = 0;
  std::int64_t column = 0;
};

/// One input file: its path as the user named it, and its text decoded to UTF-8 without a
/// byte-order mark. Files that have no text of their own (.xlsx) are entered with an empty text.
/// Lines and columns are looked for when somebody asks for the first time: most banks have nothing
/// to say. Any number of threads may ask.
class Source {
 public:
  Source(std::string path, std::string text);

  const std::string& path() const { return path_; }

  std::string_view text() const { return text_; }

  /// The work does not depend on how long the line is.
  Place place(std::size_t offset) const;
  /// The column in UTF-16 units, as editors count.
  std::int64_t utf16_column(std::size_t offset) const;

  std::int64_t line_count() const { return static_cast<std::int64_t>(index().line_starts.size()); }

  /// Line `number` (from 1) without its line end; "" past the end.
  std::string_view line(std::int64_t number) const;
  /// Byte offset where line `number` (from 1) begins.
  std::size_t line_start(std::int64_t number) const;

 private:
  struct Counts {
    std::uint32_t characters = 0;
    /// Characters beyond the basic plane, two units each in UTF-16.
    std::uint32_t astral = 0;

    Counts& operator+=(const Counts& other);
  };

  struct Index {
    std::vector<std::size_t> line_starts;
    /// Of the text before every kBlock-th byte, so that a column far to the right costs no more.
    std::vector<Counts> counts;
  };

  static Counts count(std::string_view bytes);
  /// Of the text before byte `to`, from byte `from` on.
  Counts count_between(std::size_t from, std::size_t to) const;
  std::size_t line_index(std::size_t offset) const;
  const Index& index() const;
  void fill_index() const;

  std::string path_;
  std::string text_;
  mutable std::once_flag indexed_;
  mutable Index index_;
};

/// All files of a run. Sources never move, so views into their texts stay valid as long as the map.
class SourceMap {
 public:
  FileId add(std::string path, std::string text);
  const Source& at(FileId file) const;

  std::size_t size() const { return sources_.size(); }

 private:
  std::deque<Source> sources_;
};

}  // namespace tiku
