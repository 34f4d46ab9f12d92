#include "interop/text/layout/document_lines.h"

#include <initializer_list>

#include <doctest/doctest.h>

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
    CHECK_MESSAGE(lettered(both).starts_with("A. "), both);
  }
  CHECK(lettered("falſe. false\ntrue. true") == "A. false\nB. true");
  CHECK(lettered("1. true\n2. false") == "1. true\n2. false");
}

TEST_CASE("a number of pages is known as long as pages are counted, whatever was cut above") {
  DocumentLines document("甲\n1/8\n第 3 页\n乙\n2/8\n丙\n3/8\n丁\n");
  clear_page_furniture(document, "");
  CHECK(document.text() == "甲\n\n\n乙\n\n丙\n\n丁\n");
}

}  // namespace tiku
