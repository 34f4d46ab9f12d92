#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/random.h"

namespace tiku {

/// YAML sheets of one person each as programs and people write them; most are plain.
class RandomSheets {
 public:
  /// With a higher `rare` they are odd so many times more seldom.
  explicit RandomSheets(Random& random, std::size_t rare = 1) : random_(random), rare_(rare) {}

  /// A sheet that answers these items.
  std::string make(const std::vector<std::string>& items) {
    const bool odd = rarely(12);
    std::string text =
        odd && one_in(4) ? pick({"---\n", "\xEF\xBB\xBF", "# 答卷\n", "\n", "\t"}) : "";
    std::vector<std::string> fields{
        pick({"candidate", "工号", "id"}) + ": " + id() + "\n",
        pick({"name", "姓名"}) + ": " + person() + "\n",
        "group: " + (rarely(8) ? pick({"' 三组'", "~"}) : pick({"一组", "二组", "\"\""})) + "\n",
        pick({"answers", "答案"}) + ":" + (rarely(4) ? "  # 作答" : pick({"", " "})) + "\n" +
            answers(items)};
    if (odd) {
      fields.push_back(
          pick({"form: A\n", "submitted: 2026-01-02 10:00\n", "total: 12\n", "foo: 1\n",
                "备注: 缺考\n", "name: 重复\n", "...\n", "---\nid: 1\nanswers: {s1: A}\n",
                "order: [s2, s1]\n", "seed: 5\n", " stray\n", "answers: A\n"}));
    }
    if (one_in(3)) {
      std::swap(fields[0], fields[random_.below(fields.size())]);
    }
    if (rarely(10)) {
      fields.erase(fields.begin() + static_cast<std::ptrdiff_t>(random_.below(3)));
    }
    for (const std::string& field : fields) {
      text += field;
    }
    if (one_in(8)) {
      text = with_crlf(text);
    }
    if (one_in(8)) {
      text.pop_back();
    }
    return text;
  }

  /// The same, damaged in one or two places.
  std::string damage(std::string text) {
    constexpr char kBytes[] = "\n\n  \t\r:#,-?[]{}\"'\\|>&*!%@`~.=<0aZ\x01\x7f\x80\xe4\xff";
    for (std::size_t i = 1 + random_.below(2); i > 0 && !text.empty(); --i) {
      const std::size_t at = random_.below(text.size());
      const std::string byte(1, kBytes[random_.below(sizeof kBytes)]);  // the NUL too
      text.replace(at, random_.below(2), random_.below(3) == 0 ? "" : byte);
    }
    return text;
  }

 private:
  bool one_in(std::size_t n) { return random_.below(n) == 0; }

  bool rarely(std::size_t n) { return one_in(n * rare_); }

  std::string pick(std::initializer_list<std::string_view> words) {
    return std::string(words.begin()[random_.below(words.size())]);
  }

  std::string id() {
    if (rarely(20)) {
      return pick({"00123", "123", "AB-7", "'1005'", "1.2E+10", "\"\"", "", "null", "[1, 2]",
                   "王芳", "12345678901234567000", "\"10 06\"", "- 1", "1: 2"});
    }
    const std::string number = std::to_string(1000 + random_.below(300));
    return one_in(2) ? number : '"' + number + '"';
  }

  std::string person() {
    return rarely(8)
               ? pick({"O'Neil", "张 三", "\"张 三 \"", "=1+1", "Ann B.", "\"\"", "赵,钱",
                       "'\"孙\"'", "欧阳·娜", "null", "答案", "Null Zhang", "李 # 雷", "'a''b'"})
               : pick({"王芳", "李雷", "\"韩梅梅\"", "赵钱"});
  }

  std::string answer() {
    return rarely(10) ? pick({"a",
                              "ＡＢ",
                              "\" A\"",
                              "'A '",
                              "BA",
                              "[B, A]",
                              "[A,B]",
                              "[ A , \"B\" ]",
                              "[]",
                              "E",
                              "[A, A]",
                              "[A, [B]]",
                              "{A: B}",
                              "\"?\"",
                              "?",
                              "√",
                              "×",
                              "T",
                              "yes",
                              "正确",
                              "选A",
                              "[7天, 3]",
                              "[\"七天\", '3']",
                              "退 款",
                              "\"A\\nB\"",
                              "未答",
                              "缺考",
                              "很长的答案很长的答案",
                              "A或B",
                              "无",
                              "| \n    A",
                              "A # 注",
                              "A#1",
                              "a:b",
                              "&x A",
                              "*x",
                              "!t A",
                              "A\n    B",
                              "\"a\"\"b\"",
                              "'a''b'",
                              "-",
                              "-1",
                              "- A",
                              "[A",
                              "[A,]",
                              "[-A]",
                              "~",
                              "Null",
                              "\"null\"",
                              "\xE3\x80\x80",
                              "A\t",
                              "1,5",
                              "1.2E+10",
                              "'=\"A\"'",
                              "[null, A]",
                              "[A, B, C, D, E, F]"})
                      : pick({"A", "B", "C", "D", "AB", "[A, B]", "[A, C, D]", "true", "false",
                              "对", "错", "\"退款\"", "退款", "[7天, 3]", "", "null", "A", "B"});
  }

  std::string answers(const std::vector<std::string>& items) {
    std::string text;
    const std::string indent(one_in(4) ? 4 : 2, ' ');
    for (const std::string& item : items) {
      if (rarely(25)) {
        text += pick({"\n", "# 注\n", "  # 注\n", "      # 注\n", "   \n", "  x9: A\n", "  1: A\n",
                      " s1: A\n", "    s1: A\n", "  s1: B\n", "  第2题: B\n", "  s1 : A\n"});
      }
      if (!one_in(15)) {
        const std::string name = rarely(40) ? '"' + item + '"' : item;
        text += indent + name + ":" + (one_in(20) ? "  " : " ") + answer() +
                (one_in(20) ? " \n" : "\n");
      }
    }
    return text;
  }

  static std::string with_crlf(const std::string& text) {
    std::string out;
    for (const char c : text) {
      out += c == '\n' ? "\r\n" : std::string(1, c);
    }
    return out;
  }

  Random& random_;
  std::size_t rare_;
};

}  // namespace tiku
