#include "unit/format/yaml_texts.h"

#include <algorithm>
#include <array>

namespace tiku {
namespace {

constexpr std::array<std::string_view, 30> kWords = {"A",
                                                     "甲",
                                                     "题干",
                                                     "0.5",
                                                     "null",
                                                     "~",
                                                     "Null",
                                                     "nullable",
                                                     "true",
                                                     "1/3",
                                                     "x:y",
                                                     "a#b",
                                                     "-x",
                                                     "?x",
                                                     "1 天",
                                                     "（）",
                                                     "：",
                                                     "1-5",
                                                     "http://a/b?c=d",
                                                     "50%",
                                                     "a,b",
                                                     "[x]",
                                                     "它's",
                                                     "\"引\"",
                                                     "O(n)",
                                                     "___",
                                                     "<<",
                                                     "=",
                                                     "…",
                                                     "..."};
constexpr std::array<std::string_view, 12> kKeys = {
    "id", "题干", "answer", "options", "A", "1", "null", "\"q\"", "'单'", "a b", "x#y", "答案：甲"};
constexpr std::array<std::string_view, 12> kPieces = {"甲乙", "a",  " ", "  ", "''", "\\n",
                                                      "\\\"", "：", "#", ": ", "x",  "\\\\"};
constexpr std::array<std::string_view, 62> kDamage = {":",        ": ",
                                                      " #",       "#",
                                                      "- ",       "-",
                                                      "? ",       "?",
                                                      "|",        ">",
                                                      "|-",       ">-",
                                                      "|+",       "|2",
                                                      "'",        "\"",
                                                      "[",        "]",
                                                      "{",        "}",
                                                      ",",        "&a ",
                                                      "*a",       "!",
                                                      "!!s ",     "%",
                                                      "@",        "`",
                                                      "\t",       "\n",
                                                      "\n\n",     "\n ",
                                                      "\r\n",     "\r",
                                                      " ",        "  ",
                                                      "---",      "\n---\n",
                                                      "\n...\n",  "\\",
                                                      "\\n",      "\\\n",
                                                      "~",        "null",
                                                      "<<: ",     "中",
                                                      "，",       "：",
                                                      "　",       "\xEF\xBB\xBF",
                                                      "\xC2\x85", "\xE2\x80\xA8",
                                                      "\x7F",     "\xFF",
                                                      "a",        "b: ",
                                                      "键: 值\n", "0",
                                                      "\"\"",     "''",
                                                      "[]",       "{}"};

}  // namespace

void YamlTexts::end_line() {
  if (one_in(12)) {
    out_ += one_in(2) ? " # 注" : "  ";
  }
  out_ += '\n';
  while (one_in(10)) {
    out_ += one_in(3) ? "# 注: x\n" : one_in(2) ? "   \n" : "\n";
  }
}

void YamlTexts::indent(std::size_t column) {
  out_.append(column, ' ');
}

std::string YamlTexts::word() {
  std::string text(pick(kWords));
  while (one_in(3)) {
    text += one_in(2) ? " " : "";
    text += pick(kWords);
  }
  return text;
}

std::string YamlTexts::plain(bool in_brackets) {
  std::string text = word();
  if (in_brackets) {
    std::erase_if(
        text, [](char c) { return std::string_view(",[]{}?").find(c) != std::string_view::npos; });
  }
  return text.empty() || text == "-" ? "空" : text;
}

std::string YamlTexts::quoted(std::size_t column) {
  const bool twice = one_in(2);
  std::string text;
  while (!one_in(4)) {
    const std::string_view piece = pick(kPieces);
    const bool escape = piece[0] == '\\';
    const bool quote = piece[0] == '\'';
    text += (escape && !twice) || (quote && twice) ? "乙" : piece;
    if (one_in(8)) {
      text += one_in(3) && twice ? "\\\n" : "\n";
      text += one_in(5) ? "\n" : "";
      text.append(column, ' ');
    }
  }
  return twice ? '"' + text + '"' : '\'' + text + '\'';
}

std::string YamlTexts::scalar(std::size_t column, bool in_brackets) {
  if (one_in(3)) {
    return quoted(column);
  }
  std::string text = plain(in_brackets);
  while (one_in(12)) {
    text +=
        '\n' + std::string(one_in(4) ? "\n" : "") + std::string(column, ' ') + plain(in_brackets);
  }
  return text;
}

std::string YamlTexts::brackets(int depth, std::size_t column) {
  const bool is_map = one_in(2);
  std::string text(1, is_map ? '{' : '[');
  const auto space = [&] {
    text += one_in(15)   ? "\n" + std::string(column, ' ')
            : one_in(30) ? " # 注\n"
            : one_in(2)  ? " "
                         : "";
  };
  for (std::uint64_t i = random_.below(4); i > 0; --i) {
    space();
    if (is_map) {
      text +=
          one_in(3) ? "\"k" + std::to_string(++key_) + "\":" : "键" + std::to_string(++key_) + ": ";
      space();
    }
    const bool nothing = is_map && one_in(10);
    text += nothing                  ? ""
            : depth > 0 && one_in(4) ? brackets(depth - 1, column)
                                     : scalar(column, true);
    space();
    text += i > 1 || one_in(8) ? "," : "";
  }
  space();
  return text + (is_map ? "}" : "]");
}

void YamlTexts::block_text(std::size_t column) {
  out_ += one_in(2) ? "|" : ">";
  out_ += one_in(3) ? "-" : one_in(10) ? "+" : "";
  end_line();
  for (std::uint64_t i = 1 + random_.below(3); i > 0; --i) {
    indent(one_in(8) ? column + 2 : column);
    out_ += word() + (one_in(9) ? " \n" : "\n");
    out_ += one_in(6) ? "\n" : one_in(9) ? "      \n" : "";
  }
}

/// What stands behind a colon or dash whose map or list is at `column`.
void YamlTexts::value(std::size_t column, int depth) {
  const std::size_t deeper = column + 1 + random_.below(3);
  const std::uint64_t kind = random_.below(depth > 0 ? 10 : 7);
  if (kind == 0) {
    end_line();
  } else if (kind == 1) {
    out_ += ' ';
    block_text(deeper);
  } else if (kind < 7) {
    const bool below = one_in(15);
    out_ += below ? "\n" + std::string(deeper, ' ') : one_in(9) ? "   " : " ";
    out_ += kind == 2 ? brackets(2, deeper) : scalar(deeper, false);
    end_line();
  } else {
    end_line();
    one_in(2) ? map(deeper, depth - 1) : list(one_in(3) ? column : deeper, depth - 1);
  }
}

void YamlTexts::map(std::size_t column, int depth) {
  for (std::uint64_t i = 1 + random_.below(4); i > 0; --i) {
    const std::string key = one_in(2) ? std::string(pick(kKeys)) : "k" + std::to_string(++key_);
    out_ += key + (one_in(20) ? " :" : ":");
    value(column, depth);
    if (i > 1) {
      indent(column);
    }
  }
}

void YamlTexts::list(std::size_t column, int depth) {
  for (std::uint64_t i = 1 + random_.below(4); i > 0; --i) {
    indent(column);
    out_ += '-';
    const std::size_t gap = 1 + (one_in(5) ? random_.below(3) : 0);
    if (depth > 0 && one_in(3)) {
      out_.append(gap, ' ');
      map(column + 1 + gap, depth - 1);
    } else {
      value(column, depth);
    }
  }
}

std::string YamlTexts::make() {
  out_.clear();
  key_ = 0;
  do {
    out_ += one_in(8) ? "# 题库\n" : "";
    out_ += !out_.empty() && out_.back() != '\n' ? "\n" : "";
    out_ += one_in(30) || !out_.empty() ? "---\n" : "";
    one_in(4) ? list(0, 3) : map(0, 3);
  } while (one_in(20));
  if (one_in(15)) {
    out_.pop_back();
  }
  if (one_in(6)) {
    for (std::size_t at = out_.find('\n'); at != std::string::npos; at = out_.find('\n', at + 2)) {
      out_.insert(at, 1, '\r');
    }
  }
  return out_;
}

std::string YamlTexts::soup() {
  std::string text = one_in(2) ? "a:" : one_in(2) ? "- " : "";
  for (std::uint64_t i = 1 + random_.below(12); i > 0; --i) {
    switch (random_.below(8)) {
      case 0:
        text += '\n' + std::string(random_.below(4), ' ');
        break;
      case 1:
        text += "\nk" + std::to_string(i) + ": ";
        break;
      case 2:
      case 3:
        text += pick(kWords);
        break;
      case 4:
        text += pick(kPieces);
        break;
      default:
        text += pick(kDamage);
        break;
    }
  }
  return text;
}

void YamlTexts::change_line(std::string& text) {
  const std::size_t at = place(text);
  const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
  const std::size_t end = std::min(text.find('\n', at), text.size());
  const std::string line = text.substr(begin, end - begin) + "\n";
  switch (random_.below(4)) {
    case 0:
      text.insert(begin, 1 + random_.below(2), ' ');
      return;
    case 1:
      text.erase(begin, text.substr(begin, 1) == " " ? 1 : 0);
      return;
    case 2:
      text.erase(begin, line.size());
      return;
    default:
      text.insert(begin, line);
      return;
  }
}

void YamlTexts::change(std::string& text) {
  const std::size_t at = place(text);
  const std::size_t some = 1 + random_.below(one_in(4) ? 20 : 3);
  switch (random_.below(6)) {
    case 0:
    case 1:
      text.insert(at, pick(kDamage));
      return;
    case 2:
      text.erase(at, some);
      return;
    case 3:
      text.replace(at, std::min(some, text.size() - at), pick(kDamage));
      return;
    case 4:
      text.insert(place(text), text.substr(at, some));
      return;
    default:
      change_line(text);
      return;
  }
}

std::string YamlTexts::damage(std::string text) {
  for (std::uint64_t i = 1 + random_.below(3); i > 0; --i) {
    change(text);
  }
  return text;
}

}  // namespace tiku
