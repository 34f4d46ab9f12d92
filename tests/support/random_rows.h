#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/random.h"

namespace tiku {

/// A key with most kinds of questions.
inline constexpr std::string_view kRowsKey = R"(tiku: 1
kind: key
title: 客服上岗
exam: {pass: 60%}
sections:
  - type: single
    points: 2
    answers: {s1: A, s2: B, s3: C}
  - type: multiple
    points: 3
    scoring: subset_half
    answers: {m1: AB, m2: ACD}
  - title: 判断
    type: judge
    points: 1
    answers: {j1: 对, j2: 错}
  - type: fill
    points: 1
    answers: {f1: 退款, f2: [[7天, 七天], [3]]}
)";

/// The same with points taken off, so that totals fall below zero.
inline constexpr std::string_view kStrictRowsKey = R"(tiku: 1
kind: key
exam: {pass: 3}
sections:
  - type: multiple
    points: 2
    scoring: penalty(1/3)
    options: {A: 一, B: 二, C: 三, D: 四}
    answers: {m1: AB, m2: ACD, m3: BD}
  - type: single
    points: 1
    scoring: penalty(1/3)
    options: {A: 一, B: 二, C: 三, D: 四}
    answers: {s1: A, s2: B}
)";

/// One with so many single choices in two sections, of which the second takes points off.
inline std::string singles_key(std::size_t singles) {
  std::string first;
  std::string second;
  for (std::size_t n = 1; n <= singles; ++n) {
    const std::string answer = "s" + std::to_string(n) + ": " + "ABCD"[n % 4] + ", ";
    (n <= singles / 3 ? first : second) += answer;
  }
  return "tiku: 1\nkind: key\nexam: {pass: 60%}\nsections:\n"
         "  - {title: 一, type: single, points: 2, answers: {" +
         first +
         "}}\n"
         "  - title: 二\n    type: single\n    points: 1\n    scoring: penalty(1/3)\n"
         "    options: {A: 一, B: 二, C: 三, D: 四}\n    answers: {" +
         second +
         "}\n"
         "  - {type: multiple, points: 3, scoring: subset_half, answers: {m1: AB, m2: ACD}}\n";
}

/// Rows as people and programs make them; most are plain.
class RandomRows {
 public:
  explicit RandomRows(Random& random) : random_(random) {}

  /// A file that answers these items.
  std::string make(const std::vector<std::string>& items) {
    return make(items, 3 + random_.below(60));
  }

  std::string make(const std::vector<std::string>& items, std::size_t rows) {
    line_end_ = random_.below(2) == 0 ? "\n" : "\r\n";
    std::string text = random_.below(3) == 0 ? "\xEF\xBB\xBF" : "";
    std::vector<std::string> header{"工号", "姓名", "部门"};
    header.insert(header.end(), items.begin(), items.end());
    text += row(header);
    for (std::size_t i = 0; i < rows; ++i) {
      text += random_.below(8) == 0 ? odd_row(header) : row(person(header.size()));
    }
    if (random_.below(4) == 0) {
      text.resize(text.size() - line_end_.size());
    }
    return text;
  }

 private:
  std::string pick(std::initializer_list<std::string_view> words) {
    return std::string(words.begin()[random_.below(words.size())]);
  }

  std::string quoted(const std::string& cell) {
    const bool must = cell.find_first_of(",\"\n\r") != std::string::npos;
    if (!must && random_.below(20) != 0) {
      return cell;
    }
    std::string out = "\"";
    for (const char c : cell) {
      out += c == '"' ? "\"\"" : std::string(1, c);
    }
    return out + '"';
  }

  std::string row(const std::vector<std::string>& cells) {
    std::string out;
    for (const std::string& cell : cells) {
      out += (out.empty() && &cell == &cells.front() ? "" : ",") + quoted(cell);
    }
    return out + line_end_;
  }

  std::string answer() {
    return random_.below(12) == 0 ? pick({"a",
                                          "b",
                                          "ＡＢ",
                                          " A",
                                          "A ",
                                          "BA",
                                          "AB",
                                          "A,B",
                                          "E",
                                          "A\x1e"
                                          "B\x1f"
                                          "A",
                                          "?",
                                          "√",
                                          "×",
                                          "T",
                                          "正确",
                                          "选A",
                                          "7天；3",
                                          "七天 3",
                                          "退 款",
                                          "好",
                                          "\n",
                                          "A\nB",
                                          "未答",
                                          "很长的答案很长的答案",
                                          "A或B",
                                          "无"})
                                  : pick({"A", "B", "C", "D", "AB", "ACD", "AC", "对", "错", "退款",
                                          "7天;3", "", "A", "B", "C"});
  }

  std::vector<std::string> person(std::size_t cells) {
    std::vector<std::string> row{std::to_string(1000 + random_.below(80)),
                                 pick({"王芳", "李雷", "O'Neil", "张 三", "=1+1", "Ann B.", "",
                                       "赵,钱", "\"孙\"", "欧阳·娜"}),
                                 pick({"一组", "二组", "", " 三组"})};
    if (random_.below(30) == 0) {
      row[0] = pick(
          {"00123", "123", "AB-7", "=\"1005\"", "1.2E+10", "", "'1006", "12345678901234567000"});
    }
    while (row.size() < cells) {
      row.push_back(answer());
    }
    return row;
  }

  std::string odd_row(const std::vector<std::string>& header) {
    std::vector<std::string> cells = person(header.size());
    switch (random_.below(7)) {
      case 0:
        return line_end_;
      case 1:
        return row(header);
      case 2:
        cells.resize(1 + random_.below(cells.size()));
        return row(cells);
      case 3:
        cells.emplace_back("A");
        return row(cells);
      case 4:
        cells[0] = pick({"平均分", "合计", "标准答案", "制表：王芳"});
        return row(cells);
      case 5:
        std::fill(cells.begin() + 3, cells.end(), "");
        cells[3] = pick({"缺考", ""});
        return row(cells);
      default:
        cells[3] = pick({"###", "2020-01-02", "'A"});
        return row(cells);
    }
  }

  Random& random_;
  std::string line_end_;
};

}  // namespace tiku
