#include "interop/substance.h"

#include <doctest/doctest.h>

#include "interop/import_run.h"
#include "interop/registry.h"

namespace tiku {
namespace {

std::vector<ImportedFile> imported(const std::string& text) {
  Result<ImportedFile> file =
      import_file({.path = "paper.txt", .bytes = text}, find_import_format("text"));
  REQUIRE(file);
  std::vector<ImportedFile> files;
  files.push_back(std::move(*file));
  return files;
}

constexpr const char* kPapers =
    "安全知识试题\n一、单选题\n1、铃由谁来响？\nA、门卫 B、老师\n答案：A\n2、灯由谁来开？\nA、门卫 "
    "B、老师\n答案：B\n3、铃由谁来响?\nA. 老师\nB. 门卫\n答案：B\n";

}  // namespace

TEST_CASE("the same stem and options, in whatever order and width, are one substance") {
  BareText bare;
  CHECK(bare.of("Ａ铃， 响 1.5 ①…") == "a铃响1.51...");
  Question one;
  one.stem = "铃由谁来响？";
  one.options = {{"A", "门卫", {}}, {"B", "老师", {}}};
  Question other = one;
  other.stem = "铃由谁来响 ?";
  std::swap(other.options[0].text, other.options[1].text);
  CHECK(substance_hash(one, bare) == substance_hash(other, bare));
  other.options[0].text = "校长";
  CHECK(substance_hash(one, bare) != substance_hash(other, bare));
}

TEST_CASE("what papers keep of their questions tells the same repeats as a new look") {
  std::vector<ImportedFile> kept = imported(kPapers);
  REQUIRE(kept[0].result.papers.size() == 1);
  const ImportedPaper& paper = kept[0].result.papers[0];
  REQUIRE(paper.substances.size() == 3);
  CHECK(paper.substances[0] == paper.substances[2]);
  std::vector<ImportedFile> anew = imported(kPapers);
  anew[0].result.papers[0].substances.clear();
  complete_import(kept);
  complete_import(anew);
  REQUIRE(kept[0].result.papers[0].doubts.size() == 1);
  REQUIRE(anew[0].result.papers[0].doubts.size() == 1);
  CHECK(kept[0].result.papers[0].doubts[0].kind == anew[0].result.papers[0].doubts[0].kind);
  CHECK(kept[0].result.papers[0].doubts[0].line == anew[0].result.papers[0].doubts[0].line);
  CHECK(kept[0].result.papers[0].substances == anew[0].result.papers[0].substances);
}

}  // namespace tiku
