#include "interop/markup/html_text.h"

#include <doctest/doctest.h>

#include "base/text.h"
#include "interop/markup/reduced_text.h"
#include "interop/moodle/percent.h"

namespace tiku {
namespace {

std::string html(std::string_view text) {
  return reduced_text(text, Markup::html).text;
}

std::string automatic(std::string_view text) {
  return reduced_text(text, Markup::automatic).text;
}

std::string share(std::string_view percent) {
  const std::optional<Rational> read = percent_share(percent);
  return read ? read->fraction() : "none";
}

}  // namespace

TEST_CASE("paragraphs become lines, entities characters") {
  CHECK(html("<p>One&nbsp;&amp; two</p>\n<p>three<br/>four</p>") == "One & two\nthree\nfour");
  CHECK(html("a\n   b&#20013;&#x6587; &unknown; & c") == "a b中文 &unknown; & c");
  CHECK(html("<ul><li>x</li><li>y</li></ul><ol><li>p<li>q</ol>z") == "- x\n- y\n1. p\n2. q\nz");
  CHECK(html("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>") == "a | b\nc");
  CHECK(
      html(
          "<ul><li><p>x</p></li></ul><table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>") ==
      "- x\na | b");
  CHECK(html("in <u>&nbsp; &nbsp;</u> and <u>x</u>") == "in ____ and x");
  CHECK(html("<pre>if x:\n    y</pre>z") == "if x:\n    y\nz");
  CHECK(html("<style>p {color: red}</style><p>x<!-- hidden --></p>") == "x");
}

TEST_CASE("what is raised or lowered stays apart from what it stands at") {
  CHECK(html("x<sup>2</sup> H<sub>2</sub>O 10<sup>-3</sup> 1<sup>st</sup>") == "x² H₂O 10⁻³ 1st");
  CHECK(html("2<sup>a+1</sup> a<sub>B</sub> 2<sup>ab</sup>") == "2^(a+1) a_B 2^(ab)");
}

TEST_CASE("a tag that has no end, or that HTML does not know, is words") {
  CHECK(automatic("<a>") == "<a>");
  CHECK(automatic("Use the <style> tag for <xs:bold> and <foo>") ==
        "Use the <style> tag for <xs:bold> and <foo>");
  CHECK(automatic("a < b and\nc > d") == "a < b and\nc > d");
  CHECK(automatic("<i>Bounce</i> says") == "Bounce says");
  CHECK(html("1 < 2 <b>and <\"") == "1 < 2 <b>and <\"");
}

TEST_CASE("what every reader of HTML makes of the same marks") {
  for (const std::string_view text :
       {"1<sup>st</sup> x<sup>a</sup>", "co&shy;op &ensp;in", "x<!-- never closed",
        "a<b,c> and x<STYLE>p</x></Style>y", "<math>x<annotation>\\x</annotation></math>"}) {
    CAPTURE(text);
    CHECK(text_of_html(text).text == collapse_spaces(html(text)));
  }
  CHECK(html("1<sup>st</sup> co&shy;op x<!-- never") == "1st coop x<!-- never");
  CHECK(text_of_html("<o:p>x</o:p> <img alt = \"a > b\">").text == "x [image: a > b]");
  CHECK(text_of_html("<!DOCTYPE html><![CDATA[<p>").text == "<![CDATA[");
  CHECK(text_of_html(" <![CDATA[<p>a</p>b]]>").text == "a\nb");
}

TEST_CASE("pictures, files, links and fields are named") {
  const ReducedText read = reduced_text(
      "<p>See <a href=\"http://x.org\">x</a> <img src='@@PLUGINFILE@@/a%201.png' alt='q'> "
      "<a href=\"@@PLUGINFILE@@/s.mp3\">s</a><input name=\"i\"></p>",
      Markup::html);
  REQUIRE(read.losses.size() == 4);
  CHECK(read.text == "See x s");
  CHECK(read.losses[0].kind == MarkupLoss::Kind::link);
  CHECK(read.losses[0].what == "http://x.org");
  CHECK(read.losses[1].kind == MarkupLoss::Kind::picture);
  CHECK(read.losses[1].what == "a%201.png");
  CHECK(read.losses[2].kind == MarkupLoss::Kind::media);
  CHECK(read.losses[3].kind == MarkupLoss::Kind::field);
  CHECK(reduced_text("<p><img src=\"x/flag.png\"></p>", Markup::html).text == "[flag.png]");
  CHECK(reduced_text("![a](b.png) x", Markup::markdown).losses.size() == 1);
}

TEST_CASE("a long run of what begins a tag is read once") {
  std::string open;
  for (int i = 0; i < 200'000; ++i) {
    open += "<a '";
  }
  CHECK(html(open).size() == open.size());
  for (const char* const piece : {"<!--", "<style></x ", "<?", "<p", "<b></"}) {
    open.clear();
    while (open.size() < 200'000) {
      open += piece;
    }
    CAPTURE(piece);
    CHECK(html(open).size() <= open.size());
    CHECK(text_of_html(open).text.size() <= open.size());
  }
}

TEST_CASE("rounded percentages are the fractions they stand for") {
  CHECK(share("50") == "1/2");
  CHECK(share("33.33333") == "1/3");
  CHECK(share("-33.3333333") == "-1/3");
  CHECK(share("66.66667") == "2/3");
  CHECK(share("14.28571") == "1/7");
  CHECK(share("12.5000000") == "1/8");
  CHECK(share("33.33") == "3333/10000");
  CHECK(share("100.0") == "1");
  CHECK(share("x") == "none");
  CHECK(grade_points("0.3333333") == Rational(1, 3));
  CHECK(grade_points("1.0000000") == Rational(1));
  CHECK(decimal_number("-1e-3") == Rational(-1, 1000));
  CHECK(decimal_number("3,5") == Rational(7, 2));
  CHECK_FALSE(decimal_number("3.14159265"));
  CHECK_FALSE(decimal_number("12345678901"));
  CHECK_FALSE(decimal_number("5 m"));
}

}  // namespace tiku
