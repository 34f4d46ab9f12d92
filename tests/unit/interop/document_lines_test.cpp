#include "interop/text/layout/document_lines.h"

#include <initializer_list>

#include <doctest/doctest.h>

#include "interop/text/layout/field_lines.h"
#include "interop/text/layout/page_furniture.h"
#include "interop/text/layout/truth_options.h"

namespace tiku {
namespace {

/// The words of all lines, `|` behind each.
std::string words_of(const DocumentLines& document) {
  std::string out;
  for (const DocumentLine& line : document.lines()) {
    out += std::string(line.words) + "|";
  }
  return out;
}

std::string lettered(const std::string& text) {
  DocumentLines document(text);
  letter_truths(document);
  return document.take();
}

}  // namespace

TEST_CASE("lines are cut at line ends, and keep their white space apart from their words") {
  const DocumentLines document("  1. Which rings? \n\n\tA. a bell\r\nB. a lamp");
  CHECK(words_of(document) == "1. Which rings?||A. a bell|B. a lamp|");
  CHECK(document.lines()[0].whole == "  1. Which rings? ");
  CHECK(words_of(DocumentLines("")).empty());
  CHECK(words_of(DocumentLines("\n")) == "|");
}

TEST_CASE("lines are those of the text after every change, short or long, in place or not") {
  const std::string longer(200, 'x');
  for (const std::string& first : {std::string("a\nb"), "a\n" + longer}) {
    for (const std::string& next : {std::string("c\nd"), "c\n" + longer, std::string()}) {
      DocumentLines document(first);
      document.apply([&next](const std::string&) { return next; });
      CHECK(document.text() == next);
      CHECK(words_of(document) == words_of(DocumentLines(next)));
      document.apply([](std::string text) { return text; });
      CHECK(words_of(document) == words_of(DocumentLines(next)));
      document.apply([](std::string text) { return text.substr(0, text.size() / 2); });
      CHECK(words_of(document) == words_of(DocumentLines(document.text())));
    }
  }
}

TEST_CASE("options of a judgement are known by their first byte, in any case and script") {
  for (const char* both : {"true. 正确\nfalse. 错误", "TRUE: true\nFalse: false", "T) t\nF) f",
                           "对、对\n错、错", "√. 对\n×. 错", "正確：正確\n錯誤：錯誤"}) {
    CHECK_MESSAGE(lettered(both).starts_with("A. "), std::string(both));
  }
  CHECK(lettered("falſe. false\ntrue. true") == "A. false\nB. true");
  CHECK(lettered("1. true\n2. false") == "1. true\n2. false");
}

TEST_CASE("each word of a field is looked for, wherever the character it shares stands first") {
  for (const char* field : {"图片: 无", "配图：images/6.png", "附图: a.jpg", "圖片: 無"}) {
    const std::string text = "下图的灯是谁的？如題。\n" + std::string(field) + "\n答案：A\n";
    CHECK_MESSAGE(without_field_lines(text) == "下图的灯是谁的？如題。\n\n答案：A\n", text);
  }
  const std::string checks = "答案：A\n本题是否审核：是\n答案：B\n本题是否审核：否\n";
  CHECK(without_field_lines(checks) == "答案：A\n\n答案：B\n\n");
  for (const char* stem : {"题目:", "题目：", "題目：", "题干：", "题干:"}) {
    const std::string name = stem;
    const std::string text = "第1题\n" + name + "1、铃？\n第2题\n" + name + "2、灯？\n";
    CHECK_MESSAGE(without_field_lines(text) == "第1题\n铃？\n第2题\n灯？\n", name);
  }
}

TEST_CASE("a number of pages is known as long as pages are counted, whatever was cut above") {
  DocumentLines document("甲\n1/8\n第 3 页\n乙\n2/8\n丙\n3/8\n丁\n");
  clear_page_furniture(document, "");
  CHECK(document.text() == "甲\n\n\n乙\n\n丙\n\n丁\n");
}

}  // namespace tiku
