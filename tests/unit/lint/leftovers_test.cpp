#include "lint/leftovers.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

std::string leftover(std::string_view text) {
  const auto found = find_leftover(text, classify(text));
  return found ? std::string(text.substr(found->begin, found->end - found->begin)) : "none";
}

}  // namespace

TEST_CASE("entities and tags") {
  CHECK(leftover("甲&nbsp;乙") == "&nbsp;");
  CHECK(leftover("&#160; &#160;") == "&#160;");
  CHECK(leftover("&#xA0;a") == "&#xA0;");
  CHECK(leftover("甲<br/>乙") == "<br/>");
  CHECK(leftover("甲</p>") == "</p>");
  CHECK(leftover("<span style=\"color:red\">甲") == "<span style=\"color:red\">");
  CHECK(leftover("<o:p>甲") == "<o:p>");
  CHECK(leftover("<IMG src=a.png>") == "<IMG src=a.png>");
}

TEST_CASE("signs that are no markup") {
  for (const char* text : {"R&D; a & b;", "AT&T", "&copyright;", "a < b > c", "<姓名>", "<name>",
                           "i<p && p>j", "if a <b and c> d", "List<String>"}) {
    CAPTURE(text);
    CHECK(leftover(text) == "none");
  }
  CHECK(leftover("C:\\new\\table") == "none");
  CHECK(leftover("a \\neq b") == "none");
  CHECK(leftover("2**3**2") == "none");
}

TEST_CASE("line breaks spelled out, bold type") {
  CHECK(leftover("甲。\\n乙") == "\\n");
  CHECK(leftover("甲：\\r\\n乙") == "\\r\\n");
  CHECK(leftover("**注意**：甲") == "**注意**");
  CHECK(leftover("** 注 **") == "none");
}

TEST_CASE("words of a page") {
  CHECK(leftover("甲？查看答案解析") == "查看答案解析");
  CHECK(leftover("甲 收藏 纠错") == "收藏 纠错");
  CHECK(leftover("第 3 页 共 10 页 甲") == "第 3 页 共 10 页");
  CHECK(leftover("第3页/共10页") == "第3页/共10页");
  CHECK(leftover("What? Flag question") == "Flag question");
  CHECK(leftover("第 3 页说，本书共 10 页") == "none");
  CHECK(leftover("考试后可以查看答案") == "none");
}

}  // namespace tiku
