#include <doctest/doctest.h>

#include "interop/registry.h"
#include "questions_in.h"
#include "support/zip_file.h"

namespace tiku {
namespace {

std::string run(const std::string& words, const std::string& properties = "") {
  return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words +
         "</w:t></w:r>";
}

std::string line(const std::string& runs) {
  return "<w:p>" + runs + "</w:p>";
}

/// Three questions, their right options set off by `properties`.
std::string choices(const std::string& properties, const std::string& last = "") {
  const std::string set = properties;
  return line(run("一、单选题")) + line(run("1. 哪个是水果？")) + line(run("A. 砖")) +
         line(run("B. 李子", set)) + line(run("2. 哪个是工具？")) + line(run("A. 锯", set)) +
         line(run("B. 李子")) + line(run("3. 几加几是五？")) + line(run("A. 15")) +
         line(run("B. ") + run("5", last.empty() ? set : last));
}

ImportedPaper read(const std::string& body) {
  const std::string bytes =
      make_zip({{"word/document.xml",
                 "<?xml version=\"1.0\"?><w:document><w:body>" + body + "</w:body></w:document>"}});
  const ImportInput input{"paper.docx", bytes, nullptr};
  Result<ImportResult> result = recognise_import(input).read(input);
  REQUIRE(result);
  REQUIRE(result->papers.size() == 1);
  return std::move(result->papers.front());
}

std::string answers(const ImportedPaper& paper) {
  std::string out;
  for (const Question& question : paper.bank.questions) {
    out += answer_of(question) + " ";
  }
  return out;
}

constexpr const char* kBold = "<w:b/>";
constexpr const char* kRed = "<w:color w:val=\"FF0000\"/>";
constexpr const char* kLine = "<w:u w:val=\"single\"/>";

}  // namespace

TEST_CASE("options set off in every question of a Word paper without a key are the key") {
  for (const char* properties : {kBold, kRed, kLine}) {
    const ImportedPaper paper = read(choices(properties));
    CHECK(answers(paper) == "B A B ");
    CHECK(paper.doubts.back().kind == DoubtKind::answer_unclear);
    CHECK_FALSE(paper.doubts.back().question.has_value());
  }
}

TEST_CASE("options set off in some questions only, or beside a key, are not taken") {
  CHECK(answers(read(choices(kBold, "<w:i/>"))) == "- - - ");
  CHECK(answers(read(choices(kBold) + line(run("4. 哪个会飞？（A）")) + line(run("A. 鸟")) +
                     line(run("B. 石头")))) == "- - - A ");
  // Two in a question with one right option.
  CHECK(answers(read(choices(kBold) + line(run("C. 六", kBold)))) == "- - - ");
}

TEST_CASE("underlined words of fill-ins without blanks are the answers, where all have some") {
  const std::string first =
      line(run("一、填空题")) +
      line(run("1. 李子是") + run("水果", kLine) + run("，锯是") + run("工具", kLine) + run("。"));
  const std::string second = line(run("2. 砖是") + run("建材", kLine) + run("。"));
  const ImportedPaper paper = read(first + second);
  CHECK(answers(paper) == "水果; 工具 建材 ");
  CHECK(paper.bank.questions[0].stem == "李子是____，锯是____。");
  CHECK(answers(read(first)) == "- ");
  CHECK(answers(read(first + second + line(run("3. 铁是金属。")))) == "- - - ");
}

TEST_CASE("coloured words of fill-ins without blanks are the answers, a bold stem is none") {
  for (const char* properties : {kBold, kRed}) {
    const std::string first = line(run("一、填空题")) +
                              line(run("1. 李子是") + run("水果", properties) + run("的一种。"));
    const std::string second = line(run("2. 砖是") + run("建材", properties) + run("。"));
    CHECK(answers(read(first + second)) == "水果 建材 ");
    CHECK(answers(read(first + second + line(run("3. 铁是金属。")))) == "- - - ");
    CHECK(answers(read(first + line(run("2. ") + run("砖是建材", properties)))) == "- - ");
  }
}

TEST_CASE("several options set off make a question of unknown type a multiple choice") {
  const auto question = [](const std::string& stem, const std::string& second) {
    return line(run(stem)) + line(run("A. 砖")) + line(run("B. 李子", kBold)) +
           line(run("C. 梨", second));
  };
  const ImportedPaper paper =
      read(question("1. 哪个是核果？", "") + question("2. 哪些是水果？", kBold) +
           question("3. 哪个有核？", ""));
  CHECK(answers(paper) == "B BC B ");
  CHECK(paper.bank.questions[0].type == QuestionType::single);
  CHECK(paper.bank.questions[1].type == QuestionType::multiple);
}

}  // namespace tiku
