#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tiku {

/// What a tag does to the text around it.
enum class TagKind : std::uint8_t {
  unknown,
  inline_mark,  // b, span: nothing
  block,        // p, div: a line of its own
  line_break,
  list,
  list_item,
  row,
  cell,
  picture,
  media,
  link,
  field,
  formula,
  raised,
  lowered,
  underlined,  // where nothing but space is, a blank
  preformatted,
  dropped,  // style, script: with all that is in them
};

/// What the tag of that name, in small letters, does.
TagKind tag_kind(std::string_view name);

struct HtmlTag {
  std::string name;  // in small letters
  TagKind kind = TagKind::unknown;
  bool is_end = false;
  /// Between the name and ">".
  std::string_view attributes;
  /// Bytes from "<" to behind ">"; 0 where no tag stands there.
  std::size_t size = 0;
};

/// Reads the tag at `at`, where a "<" stands. `size` is npos where a quote or the tag itself has no
/// end: then nothing behind it can be a tag either.
HtmlTag read_html_tag(std::string_view text, std::size_t at);

/// The value of an attribute with its character references decoded, else "".
std::string html_attribute(const HtmlTag& tag, std::string_view name);

/// Which of the things that look like tags are some: all; those HTML knows where they stand in
/// pairs; the same, but p, li, td ... need no end.
enum class HtmlTags : std::uint8_t { any, paired, lenient };

/// Which tags of a text are markup.
class HtmlPairs {
 public:
  HtmlPairs(std::string_view text, HtmlTags tags);

  bool is_markup(const HtmlTag& tag) const;

 private:
  struct Ends {
    bool opened = false;
    bool closed = false;
  };

  std::unordered_map<std::string, Ends> ends_;
  HtmlTags tags_;
};

}  // namespace tiku
