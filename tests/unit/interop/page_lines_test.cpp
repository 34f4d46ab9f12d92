// Saved pages of the web.
#include "interop/page/page_lines.h"

#include <string>

#include <doctest/doctest.h>

#include "interop/import_format.h"
#include "interop/registry.h"

namespace tiku {
namespace {

std::string shown(std::string_view html) {
  return lines_of_page(html).text;
}

std::string format_of(const std::string& path, std::string_view bytes) {
  return std::string(recognise_import({path, bytes}).name);
}

}  // namespace

TEST_CASE("a page shows its blocks as lines, and numbers its lists") {
  CHECK(shown("<html><head><title>t</title><script>var a = '1. no';</script></head><body><nav>Home"
              "</nav><h1>Desk quiz</h1><ol><li><p>Which&nbsp;rings?</p><ol><li>a lamp<li>a "
              "bell</ol></li><li>Which <b>shines</b>?<br>Tell.</li></ol><footer>end</footer>") ==
        "Desk quiz\n1. Which rings?\nA. a lamp\nB. a bell\n2. Which shines?\nTell.\n");
  CHECK(shown("<ul><li>a lamp</li><li>(B) a bell</li></ul>") == "• a lamp\n(B) a bell\n");
  // The figures of an address are no number.
  CHECK(shown("<ol type=a><li>10.0.0.1</li><li>11. desks</li></ol>") == "A. 10.0.0.1\n11. desks\n");
}

TEST_CASE("red or underlined words of fill-ins without blanks stand on lines") {
  const std::string first =
      "<h2>二、填空题</h2><p>1.先说<span\nstyle='color: red;'>您好</span>再走。</p>";
  CHECK(shown(first +
              "<p>2.后说<u>再见</u>再走，再说<font color=red>谢谢</font>。</p>"
              "<h2>三、判断题</h2><p>1、<span style='color:red'>铃</span>会响。（√）</p>") ==
        "二、填空题\n1.先说__您好__再走。\n2.后说__再见__再走，再说__谢谢__。\n三、判断题\n"
        "1、铃会响。（√）\n");
  CHECK(shown(first + "<p>2.后说<u>再见</u>____再走。</p>") ==
        "二、填空题\n1.先说您好再走。\n2.后说再见____再走。\n");
  CHECK(shown(first + "<p>2.后说<span style='background-color:red'>再见</span>再走。</p>") ==
        "二、填空题\n1.先说您好再走。\n2.后说再见再走。\n");
}

TEST_CASE("buttons of one name are the options of one question") {
  CHECK(shown("<p>1. Which rings?</p><label><input type=radio name=q1 value=a checked> a lamp"
              "</label><label><input type=radio name=q1 value=b> a bell</label><p>2. Which?</p>"
              "<input type=checkbox name=q2> b) a key") ==
        "1. Which rings?\nA. a lamp\nB. a bell\n2. Which?\nb) a key\n");
}

TEST_CASE("what is ticked on a saved page is no answer, what the page marks as right is") {
  CHECK(shown("<ul><li class='option correct'>(A) a lamp</li><li class='incorrect'>(B) a bell"
              "</li></ul>") == "(A) a lamp √\n(B) a bell\n");
  // Not where text stands, nor a question that somebody answered rightly.
  CHECK(shown("<ul><li class='right'>a lamp</li></ul>") == "• a lamp\n");
  CHECK(shown("<ol><li class='question correct'>Which rings?<ol><li>a lamp</li></ol></li></ol>") ==
        "1. Which rings?\nA. a lamp\n");
}

TEST_CASE("lines of a page are those of the file") {
  const LinedText lines = lines_of_page("<html>\n<p>a</p>\n\n<p>b\nc</p>\n<pre>d\n  e</pre>");
  CHECK(lines.text == "a\nb c\nd\ne\n");
  CHECK(lines.places == std::vector<std::int64_t>{2, 4, 6, 7});
}

TEST_CASE("a page is known by what it holds, and is no sheet under another name") {
  CHECK(format_of("quiz.html", "<!DOCTYPE html><html><body>") == "html");
  CHECK(format_of("quiz", "\n<html lang='en'>") == "html");
  CHECK(format_of("scores.xls", "<html><table>") != "html");
  CHECK(format_of("Scores.Xls", "<html><table>") != "html");
  CHECK(format_of("quiz.txt", "1. Which?\nA. a\nB. b\n") == "text");
}

TEST_CASE("pages that never end") {
  CHECK(shown("<p>a<b").starts_with("a"));
  CHECK(shown("<ol><li><ol><li><ol><li>x") == "A. x\n");
  CHECK(shown(std::string(100, '<')).size() <= 101);
  CHECK(shown("").empty());
}

}  // namespace tiku
