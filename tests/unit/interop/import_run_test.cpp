#include "interop/import_run.h"

#include <doctest/doctest.h>

#include "bank/bank_writer.h"
#include "interop/registry.h"

namespace tiku {
namespace {

Question single(std::int64_t number, const std::string& stem, const std::string& right) {
  Question question;
  question.number = number;
  question.stem = stem;
  question.options = {{"A", "一天", {}}, {"B", "三天", {}}};
  question.options_stated = true;
  question.right = {right};
  question.keyed = true;
  return question;
}

ImportedPaper paper_of(const std::string& title, std::vector<Question> questions) {
  ImportedPaper paper;
  paper.bank.title = title;
  paper.bank.questions = std::move(questions);
  for (std::size_t i = 0; i < paper.bank.questions.size(); ++i) {
    paper.lines.push_back(static_cast<std::int64_t>(10 * (i + 1)));
  }
  return paper;
}

std::string ids(const Bank& bank) {
  std::string out;
  for (const Question& question : bank.questions) {
    out += question.id + " ";
  }
  return out;
}

std::string kinds(const ImportedPaper& paper) {
  std::string out;
  for (const ImportDoubt& doubt : paper.doubts) {
    out += std::string(doubt_name(doubt.kind)) + "@" + std::to_string(doubt.line) + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("ids are type and number, unique in the bank; banks are named by their titles") {
  std::vector<ImportedFile> files(1);
  files[0].path = "dir/exam.txt";
  files[0].result.papers.push_back(paper_of(
      "客服 (一) 考核!", {single(3, "甲", "A"), single(3, "乙", "A"), single(0, "丙", "A")}));
  files[0].result.papers.push_back(paper_of("", {single(1, "丁", "A")}));
  complete_import(files);
  const Bank& first = files[0].result.papers[0].bank;
  CHECK(first.id == "客服-一-考核");
  CHECK(first.questions[0].id == "single-3");
  CHECK(first.questions[1].id == "single-3-2");
  CHECK(first.questions[2].id == "single-4");
  CHECK(files[0].result.papers[1].bank.id == "exam");
}

TEST_CASE("an id that the file states stays, where it can be no other's") {
  std::vector<ImportedFile> files(1);
  std::vector<Question> questions = {single(0, "甲", "A"), single(0, "乙", "A"),
                                     single(0, "丙", "A"), single(0, "丁", "A")};
  questions[0].id = "x.1";
  questions[1].id = "x.1";
  questions[2].id = "3";
  questions[3].id = "2";
  for (Question& question : questions) {
    question.id_stated = true;
  }
  files[0].result.papers.push_back(paper_of("卷", questions));
  complete_import(files);
  const Bank& bank = files[0].result.papers[0].bank;
  CHECK(ids(bank) == "x.1 single-2 3 single-4 ");
  CHECK(write_bank(bank).find("id: x.1\n") != std::string::npos);
}

TEST_CASE("a name that the file states is made for no other question") {
  std::vector<ImportedFile> files(1);
  std::vector<Question> questions = {single(3, "甲", "A"), single(3, "乙", "A"),
                                     single(3, "丙", "A"), single(7, "丁", "A"),
                                     single(7, "戊", "A"), single(7, "己", "A")};
  for (const auto& [index, id] : {std::pair(1U, "single-3"), std::pair(4U, "single-7-2")}) {
    questions[index].id = id;
    questions[index].id_stated = true;
  }
  files[0].result.papers.push_back(paper_of("卷", questions));
  complete_import(files);
  CHECK(ids(files[0].result.papers[0].bank) ==
        "single-3-2 single-3 single-3-3 single-7 single-7-2 single-7-3 ");
}

TEST_CASE("a question that is there already is said, and so is another answer") {
  std::vector<ImportedFile> files(1);
  files[0].path = "exam.txt";
  files[0].result.papers.push_back(
      paper_of("甲卷", {single(1, "几天关闭?", "A"), single(2, "几天 关闭？", "A")}));
  files[0].result.papers.push_back(paper_of("乙卷", {single(1, "几天关闭", "B")}));
  complete_import(files);
  CHECK(kinds(files[0].result.papers[0]) == "duplicate@20 ");
  const ImportedPaper& second = files[0].result.papers[1];
  CHECK(kinds(second) == "conflicting-key@10 ");
  CHECK(second.doubts[0].what.in(Lang::en) ==
        "the same question as 甲卷/single-1, which has another answer: A");
}

TEST_CASE("graded records become lines that are sheets") {
  ImportedPaper paper = paper_of("卷", {single(1, "一", "A"), single(2, "二", "B")});
  paper.bank.id = "juan";
  paper.bank.questions[0].id = "single-1";
  paper.bank.questions[1].id = "single-2";
  paper.sheets.push_back({"", "", "", {{0, "B", Rational(0), 3}, {1, "a\"b", Rational(1), 4}}});
  CHECK(sheets_text(paper) ==
        "{\"candidate\": \"juan\", \"answers\": {\"single-1\": \"B\", \"single-2\": "
        "\"a\\\"b\"}}\n");
}

TEST_CASE("every format has a name of its own, and text takes what no other claims") {
  REQUIRE_FALSE(import_formats().empty());
  for (const ImportFormat* format : import_formats()) {
    CHECK(find_import_format(format->name) == format);
    const bool complete = format->recognises != nullptr && format->read != nullptr;
    CHECK(complete);
  }
  CHECK(find_import_format("nothing") == nullptr);
  CHECK(recognise_import({"unknown", "一、单选题", nullptr}).name == "text");
}

}  // namespace tiku
