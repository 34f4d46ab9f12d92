#pragma once

#include <string>
#include <string_view>

#include "base/random.h"

namespace tiku {

/// Makes YAML as people write it, and as they write it by mistake. The same seed gives the same
/// texts on every machine.
class YamlTexts {
 public:
  explicit YamlTexts(std::uint64_t seed) : random_(seed) {}

  /// Maps, lists and scalars in every style, well formed in nearly all cases.
  std::string make();

  /// A few pieces of YAML in no order.
  std::string soup();

  /// `text` after a few changes: something of YAML or Chinese put in, left out or doubled, a line
  /// moved in or out.
  std::string damage(std::string text);

 private:
  bool one_in(std::uint64_t chances) { return random_.below(chances) == 0; }

  template <class Words>
  std::string_view pick(const Words& words) {
    return words[random_.below(std::size(words))];
  }

  std::size_t place(std::string_view text) { return random_.below(text.size() + 1); }

  void end_line();
  void indent(std::size_t column);
  std::string word();
  std::string plain(bool in_brackets);
  std::string quoted(std::size_t column);
  std::string scalar(std::size_t column, bool in_brackets);
  std::string brackets(int depth, std::size_t column);
  void block_text(std::size_t column);
  void value(std::size_t column, int depth);
  void map(std::size_t column, int depth);
  void list(std::size_t column, int depth);
  void change(std::string& text);
  void change_line(std::string& text);

  Random random_;
  std::string out_;
  int key_ = 0;
};

}  // namespace tiku
