#include <doctest/doctest.h>

#include "interop/registry.h"
#include "interop/word/list_number.h"
#include "interop/word/word_document.h"
#include "support/zip_file.h"

namespace tiku {
namespace {

constexpr const char* kRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
    R"(</Relationships>)";

std::string level(int number, const std::string& format, const std::string& text,
                  const std::string& more = "") {
  return "<w:lvl w:ilvl=\"" + std::to_string(number) +
         "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more +
         "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

std::string numbering() {
  return "<w:numbering><w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.") +
         level(1, "upperLetter", "%2、") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" +
         level(0, "chineseCounting", "%1、", "<w:suff w:val=\"nothing\"/>") +
         "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">" + level(0, "bullet", "-") +
         "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
         "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
         "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>"
         "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
         "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num></w:numbering>";
}

constexpr const char* kStyles =
    R"(<w:styles><w:style w:type="paragraph" w:styleId="Section"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>)"
    R"(<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Section"/></w:style></w:styles>)";

std::string archive(const std::string& body) {
  return make_zip({{"word/document.xml", "<?xml version=\"1.0\"?><w:document><w:body>" + body +
                                             "</w:body></w:document>"},
                   {"word/_rels/document.xml.rels", kRelations},
                   {"word/numbering.xml", numbering()},
                   {"word/styles.xml", kStyles}});
}

WordDocument document(const std::string& body) {
  Result<WordDocument> read = read_word(archive(body));
  REQUIRE(read);
  return std::move(*read);
}

std::string lines(const std::string& body) {
  return document(body).lines.text;
}

std::string run(const std::string& text, const std::string& properties = "") {
  return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text +
         "</w:t></w:r>";
}

std::string line(const std::string& text) {
  return "<w:p>" + run(text) + "</w:p>";
}

std::string listed(int list, int depth, const std::string& text) {
  return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + std::to_string(depth) + "\"/><w:numId w:val=\"" +
         std::to_string(list) + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>";
}

std::string cell(const std::string& text, const std::string& properties = "") {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + line(text) + "</w:tc>";
}

std::string refusal(const std::string& bytes) {
  const Result<WordDocument> read = read_word(bytes);
  return read ? "read" : read.error().what.in(Lang::en);
}

}  // namespace

TEST_CASE("numbers of lists are printed as Word prints them") {
  CHECK(list_number("decimal", 12) == "12");
  CHECK(list_number("upperLetter", 3) == "C");
  CHECK(list_number("upperLetter", 28) == "BB");
  CHECK(list_number("lowerRoman", 14) == "xiv");
  CHECK(list_number("upperRoman", 9) == "IX");
  CHECK(list_number("chineseCounting", 10) == "十");
  CHECK(list_number("chineseCounting", 12) == "十二");
  CHECK(list_number("chineseCountingThousand", 20) == "二十");
  CHECK(list_number("chineseCountingThousand", 105) == "一百零五");
  CHECK(list_number("ideographDigital", 10) == "一〇");
  CHECK(list_number("chineseLegalSimplified", 12) == "壹拾贰");
  CHECK(list_number("decimalEnclosedCircle", 3) == "③");
  CHECK(list_number("decimalEnclosedParen", 20) == "⒇");
  CHECK(list_number("decimalEnclosedCircle", 21) == "21");
  CHECK(list_number("decimalFullWidth", 12) == "１２");
  CHECK(list_number("decimalZero", 7) == "07");
  CHECK(list_number("ideographTraditional", 2) == "乙");
  CHECK(list_number("bullet", 1).empty());
  CHECK(list_number("chineseCounting", 123456) == "123456");
  CHECK(list_number("whatever", 4) == "4");
}

TEST_CASE("lists count on, their levels begin anew, and an override starts over") {
  CHECK(lines(listed(1, 0, "甲") + listed(1, 1, "一天") + listed(1, 1, "三天") +
              listed(1, 0, "乙") + listed(1, 1, "组长") + line("二") + listed(1, 0, "丙") +
              listed(4, 0, "丁") + listed(4, 0, "戊") + listed(3, 0, "点")) ==
        "1. 甲\nA、 一天\nB、 三天\n2. 乙\nA、 组长\n二\n3. 丙\n1. 丁\n2. 戊\n点\n");
}

TEST_CASE("a style may number its paragraphs, and those of the styles based on it") {
  const std::string heading =
      "<w:p><w:pPr><w:pStyle w:val=\"Section\"/></w:pPr>" + run("单选题") + "</w:p>";
  const std::string sub =
      "<w:p><w:pPr><w:pStyle w:val=\"Sub\"/></w:pPr>" + run("判断题") + "</w:p>";
  const std::string none =
      "<w:p><w:pPr><w:pStyle w:val=\"Section\"/><w:numPr><w:numId w:val=\"0\"/>"
      "</w:numPr></w:pPr>" +
      run("附录") + "</w:p>";
  CHECK(lines(heading + sub + none) == "一、单选题\n二、判断题\n附录\n");
}

TEST_CASE("underlined spaces are a blank, words on a longer line an answer on it") {
  const std::string u = "<w:u w:val=\"single\"/>";
  CHECK(lines("<w:p>" + run("期限") + run("   ", u) + run("   ", u) + run("天") + "</w:p>") ==
        "期限____天\n");
  CHECK(lines("<w:p>" + run("期限") + "<w:r><w:rPr>" + u + "</w:rPr><w:tab/></w:r>" + run("天") +
              "</w:p>") == "期限____天\n");
  CHECK(lines("<w:p>" + run("工单") + run("  48 ", u) + run("小时") + "</w:p>") ==
        "工单__48__小时\n");
  CHECK(lines("<w:p>" + run("说法") + run("不正确", u) + run("的是") + "</w:p>") ==
        "说法不正确的是\n");
  CHECK(lines("<w:p>" + run("a") + run("   ", "<w:u w:val=\"none\"/>") + run("b") + "</w:p>") ==
        "a   b\n");
}

TEST_CASE("what is deleted, hidden or in a field's code is not read; what it shows is") {
  CHECK(lines("<w:p>" + run("甲") + "<w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins>" +
              run("丙") + "</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink>" +
              run("丁") + "</w:hyperlink><w:moveFrom>" + run("戊") + "</w:moveFrom></w:p>") ==
        "甲丙丁\n");
  const WordDocument hidden =
      document("<w:p>" + run("甲") + run("答案B", "<w:vanish/>") + "</w:p>");
  CHECK(hidden.lines.text == "甲\n");
  REQUIRE(hidden.losses.size() == 1);
  CHECK(hidden.losses[0].text == "答案B");
}

TEST_CASE("tabs, line breaks, boxes and pictures keep their place") {
  CHECK(lines("<w:p><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r></w:p>") ==
        "A\tB\nC\n");
  const WordDocument drawn = document(
      "<w:p>" + run("看图") +
      "<w:r><mc:AlternateContent><mc:Choice><w:drawing><a:blip/></w:drawing></mc:Choice>"
      "<mc:Fallback><w:pict><v:imagedata/></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
      "<w:r><w:pict><v:textbox><w:txbxContent>" +
      line("框里") + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>");
  CHECK(drawn.lines.text == "看图[图片]\n框里\n");
  REQUIRE(drawn.losses.size() == 1);
  CHECK(drawn.losses[0].kind == WordLoss::picture);
  const WordDocument formula = document(
      "<w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r>"
      "</m:den></m:f></m:oMath></w:p>");
  CHECK(formula.lines.text == "a/b\n");
  CHECK(formula.losses.size() == 1);
}

TEST_CASE("a table of options is a line a row, a key in a table a key block") {
  CHECK(lines("<w:tbl><w:tr>" + cell("A. 一天") + cell("B. 三天") + "</w:tr><w:tr>" + cell("C") +
              cell("十天") + "</w:tr></w:tbl>") == "A. 一天\tB. 三天\nC. 十天\n");
  CHECK(lines("<w:tbl><w:tr>" + cell("题号") + cell("1") + cell("2") + "</w:tr><w:tr>" +
              cell("答案") + cell("B") + cell("AC") + "</w:tr></w:tbl>") ==
        "参考答案:\n1. B  2. AC  \n");
  CHECK(lines("<w:tbl><w:tr>" + cell("题号") + cell("答案") + "</w:tr><w:tr>" + cell("1") +
              cell("√") + "</w:tr></w:tbl>") == "参考答案:\n1. √\n");
}

TEST_CASE("a cell may say what the next one holds") {
  CHECK(lines("<w:tbl><w:tr>" + cell("1") + cell("几天？") + "</w:tr><w:tr>" + cell("答案") +
              cell("B") + "</w:tr></w:tbl>") == "1. 几天？\n答案:B\n");
}

TEST_CASE("a table with a header of questions is a question list, merged cells repeated") {
  const WordDocument read =
      document(line("二、判断题") + "<w:tbl><w:tr>" + cell("章节") + cell("题目") + cell("答案") +
               "</w:tr><w:tr>" + cell("一", "<w:vMerge w:val=\"restart\"/>") + cell("能挂断") +
               cell("×") + "</w:tr><w:tr>" + cell("", "<w:vMerge/>") +
               cell("先道歉", "<w:gridSpan w:val=\"1\"/>") + cell("√") + "</w:tr></w:tbl>");
  REQUIRE(read.tables.size() == 1);
  CHECK(read.tables[0].sheet == "二、判断题");
  REQUIRE(read.tables[0].rows.size() == 3);
  CHECK(read.tables[0].rows[2].cells[0].text == "一");
  CHECK(read.tables[0].rows[2].line == 9);
}

TEST_CASE("places of doubts are paragraphs, and bold type is no answer") {
  const std::string bytes =
      archive(line("客服测试题") + line("一、单选题") + "<w:p/>" + line("1、几天到账？（ ）") +
              line("A、一天") + "<w:p>" + run("B、三天", "<w:color w:val=\"FF0000\"/>") + "</w:p>" +
              line("C、十天") + line("2、谁审核？（A）") + line("A、组长") + line("B、主管") +
              line("C、店长"));
  CHECK(recognise_import({"unknown", bytes, nullptr}).name == "docx");
  const Result<ImportResult> result =
      find_import_format("docx")->read({"exam.docx", bytes, nullptr});
  REQUIRE(result);
  REQUIRE(result->papers.size() == 1);
  const ImportedPaper& paper = result->papers[0];
  CHECK(paper.lines == std::vector<std::int64_t>{4, 8});
  REQUIRE(paper.doubts.size() == 2);
  CHECK(paper.doubts[0].kind == DoubtKind::unanswered);
  CHECK(paper.doubts[0].line == 4);
  CHECK(paper.doubts[1].what.in(Lang::en) ==
        "option B is set off by bold type or colour; that was not taken for the answer");
  CHECK_FALSE(paper.bank.questions[0].keyed);
  CHECK(paper.bank.questions[1].key_text() == "A");
}

TEST_CASE("what is no Word document is refused with the reason") {
  CHECK(refusal("hello").find("no Word document (.docx), or it is damaged: it is no zip archive") !=
        std::string::npos);
  const std::string whole = archive(line("甲"));
  CHECK(refusal(whole.substr(0, whole.size() / 2)).find("not all of it") != std::string::npos);
  CHECK(refusal(make_zip({{"a.txt", "x"}})).find("'word/document.xml' is missing") !=
        std::string::npos);
  CHECK(refusal(make_zip({{"word/document.xml", "<w:document/>"}})).find("holds no text") !=
        std::string::npos);
  CHECK(refusal(make_zip({{"word/document.xml", "<w:document><w:body>"}})).find("no valid XML") !=
        std::string::npos);
  CHECK(refusal(make_zip({{"word/document.xml",
                           "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document>"
                           "<w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"}}))
            .find("declares entities") != std::string::npos);
  CHECK(refusal(make_zip({{"word/document.xml", std::string(std::size_t{40} << 20, ' ')}}))
            .find("only a trap") != std::string::npos);
  CHECK(refusal(make_zip({{"word/document.xml", "<w:document/>"}}, "secret")).find("password") !=
        std::string::npos);
}

TEST_CASE("endless nesting is refused, not followed") {
  std::string tables;
  std::string ends;
  for (int i = 0; i < 5000; ++i) {
    tables += "<w:tbl><w:tr><w:tc>";
    ends += "</w:tc></w:tr></w:tbl>";
  }
  CHECK(refusal(archive(tables + ends)).find("nested deeper") != std::string::npos);
  std::string links;
  std::string closed;
  for (int i = 0; i < 5000; ++i) {
    links += "<w:hyperlink>";
    closed += "</w:hyperlink>";
  }
  CHECK(refusal(archive("<w:p>" + links + closed + "</w:p>")).find("nested deeper") !=
        std::string::npos);
}

}  // namespace tiku
