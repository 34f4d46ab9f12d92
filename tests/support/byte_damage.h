#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "base/random.h"

namespace tiku {

/// Damages files of any kind as transfers, editors and people do: bytes and marks put in, parts
/// left out, doubled, moved here from another file, or cut off.
class ByteDamage {
 public:
  explicit ByteDamage(Random& random) : random_(random) {}

  /// `text` after a few changes; `other` is where foreign parts come from.
  std::string damage(std::string text, std::string_view other) {
    constexpr std::size_t kMost = std::size_t{1} << 18U;
    for (std::size_t i = 1 + random_.below(random_.below(4) == 0 ? 20 : 3); i > 0; --i) {
      change(text, other);
    }
    text.resize(std::min(text.size(), kMost));
    return text;
  }

 private:
  /// Marks of all formats that are read, and numbers at their limits.
  static constexpr std::string_view kMarks[] = {":",
                                                ": ",
                                                "- ",
                                                "#",
                                                "\n",
                                                "\n\n",
                                                "\r\n",
                                                "\r",
                                                "\t",
                                                " ",
                                                ",",
                                                ";",
                                                "\"",
                                                "'",
                                                "\"\"",
                                                "{",
                                                "}",
                                                "[",
                                                "]",
                                                "|",
                                                "~",
                                                "=",
                                                "::",
                                                "\\",
                                                "%",
                                                "->",
                                                "<",
                                                ">",
                                                "&",
                                                "&amp;",
                                                "&#",
                                                "&#0;",
                                                "]]>",
                                                "<![CDATA[",
                                                "<!--",
                                                "</",
                                                "/>",
                                                "<p>",
                                                "<item>",
                                                "</item>",
                                                "####",
                                                "**",
                                                "- [ ] ",
                                                "A. ",
                                                "B、",
                                                "1. ",
                                                "（）",
                                                "( )",
                                                "____",
                                                "答案：",
                                                "答案",
                                                "一、",
                                                "正确",
                                                "错",
                                                "null",
                                                "true",
                                                "0",
                                                "-1",
                                                "1e99",
                                                "1/0",
                                                "1/3",
                                                "-0.5",
                                                "100%",
                                                "*",
                                                "*a",
                                                "&a ",
                                                "!!str ",
                                                "---\n",
                                                "...\n",
                                                "<<: ",
                                                "\xFF",
                                                "\xC3",
                                                "\xE4\xB8",
                                                "\xEF\xBB\xBF",
                                                "\xFE\xFF",
                                                "\x01",
                                                "\x1E",
                                                "\x1F",
                                                "\x7F",
                                                "\u2028",
                                                "\u0085",
                                                "\u3000",
                                                "ＡＢ",
                                                "\u202E",
                                                "99999999999999999999",
                                                "9223372036854775807",
                                                "\U0001F600",
                                                "=1+1",
                                                "..",
                                                "id: x\n",
                                                "answer: ",
                                                "points: ",
                                                "type: case\n",
                                                "scoring: ",
                                                "<script>",
                                                "ANSWER: "};

  std::size_t place(std::string_view text) { return random_.below(text.size() + 1); }

  std::size_t some() { return 1 + random_.below(random_.below(4) == 0 ? 200 : 8); }

  void change(std::string& text, std::string_view other) {
    const std::size_t at = place(text);
    switch (random_.below(9)) {
      case 0:
      case 1:
      case 2:
        text.insert(at, kMarks[random_.below(std::size(kMarks))]);
        return;
      case 3:
        text.erase(at, some());
        return;
      case 4:
        text.insert(place(text), text.substr(at, some()));
        return;
      case 5:
        text.insert(at, other.substr(place(other), some()));
        return;
      case 6:
        if (at < text.size()) {
          text[at] = static_cast<char>(random_.below(256));
        }
        return;
      case 7:
        repeat(text, at);
        return;
      default:
        change_line(text, at);
        return;
    }
  }

  void repeat(std::string& text, std::size_t at) {
    const std::string piece(kMarks[random_.below(std::size(kMarks))]);
    std::string many;
    for (std::size_t i = random_.below(3) == 0 ? random_.below(600) : 3; i > 0; --i) {
      many += piece;
    }
    text.insert(at, many);
  }

  void change_line(std::string& text, std::size_t at) {
    const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string line = text.substr(begin, end - begin) + "\n";
    switch (random_.below(4)) {
      case 0:
        text.erase(begin, line.size());
        return;
      case 1:
        text.insert(begin, line);
        return;
      case 2:
        text.insert(begin, 1 + random_.below(3), ' ');
        return;
      default:
        text.resize(at);
        return;
    }
  }

  Random& random_;
};

}  // namespace tiku
