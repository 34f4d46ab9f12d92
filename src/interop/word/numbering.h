#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

namespace tiku {

/// One level of a numbered list.
struct ListLevel {
  std::int64_t start = 1;
  std::string format = "decimal";
  /// "%1." with the numbers of the levels in it.
  std::string text;
  /// Between number and text.
  std::string behind = " ";
  /// All numbers as 1, 2, 3.
  bool is_legal = false;
  bool never_restarts = false;
  /// The style whose paragraphs stand on this level.
  std::string style;
};

/// Where a paragraph stands in a list; `list` 0 is none.
struct ListPlace {
  int list = 0;
  std::optional<int> level = {};
};

/// The lists of a Word document, and where their numbers have come to.
class WordNumbering {
 public:
  /// Roots of numbering.xml and styles.xml; either may be empty.
  WordNumbering(const pugi::xml_node& numbering, const pugi::xml_node& styles);

  /// The number of the next paragraph as it is printed, with what parts it from the text; empty for
  /// bullets and where there is no list. `style` is that of the paragraph.
  std::string next_label(const ListPlace& stated, std::string_view style);

 private:
  struct List {
    int scheme = -1;
    /// By level.
    std::map<int, std::int64_t> starts;
    std::map<int, ListLevel> levels;
  };

  struct Scheme {
    std::vector<ListLevel> levels;
    /// Numbers of each level; nothing where it begins anew.
    std::vector<std::optional<std::int64_t>> counts;
    std::string link;
    std::string linked_from;
  };

  struct Style {
    std::string based_on;
    ListPlace place;
  };

  void read_scheme(const pugi::xml_node& node);
  void read_list(const pugi::xml_node& node);
  void read_styles(const pugi::xml_node& styles);
  void follow_links();
  ListPlace place_of(const ListPlace& stated, std::string_view style) const;
  int level_of_style(const List& list, std::string_view style) const;
  const ListLevel& level_at(const List& list, const Scheme& scheme, std::size_t level) const;

  std::map<int, Scheme> schemes_;
  std::map<int, List> lists_;
  std::map<std::string, Style, std::less<>> styles_;
};

}  // namespace tiku
