#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tiku {

/// A text as one YAML scalar on one line that reads back as the same text, here and in other
/// readers of YAML: plain where it can be, else in quotes.
std::string yaml_plain_or_quoted(std::string_view text);

/// The same where it stands in brackets: `[a, b]`, `{A: x}`.
std::string yaml_in_brackets(std::string_view text);

/// `[a, b]`.
std::string yaml_row(const std::vector<std::string>& texts);

/// Lines of block YAML, written from top to bottom.
class YamlLines {
 public:
  /// Room for so many bytes.
  void reserve(std::size_t bytes) { out_.reserve(bytes); }

  /// `key:` alone, to be followed by what is below it.
  void open(std::size_t indent, std::string_view key);
  /// `key: text`; a text of several lines becomes a literal block.
  void entry(std::size_t indent, std::string_view key, std::string_view text);
  /// `key: yaml`, the value written already.
  void raw_entry(std::size_t indent, std::string_view key, std::string_view yaml);
  /// `- text`.
  void item(std::size_t indent, std::string_view text);
  /// `- yaml`.
  void raw_item(std::size_t indent, std::string_view yaml);

  /// The next line begins a list item: its first two columns of indentation become "- ".
  void begin_item() { dash_ = true; }

  /// The lines so far.
  const std::string& text() const { return out_; }

  /// All lines, and none are left.
  std::string take() { return std::move(out_); }

 private:
  void margin(std::size_t indent);
  void value(std::size_t indent, std::string_view text);

  std::string out_;
  bool dash_ = false;
};

}  // namespace tiku
