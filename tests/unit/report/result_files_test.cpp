#include <doctest/doctest.h>

#include "report/files/tables.h"
#include "unit/report/fixture.h"

namespace tiku {
namespace {

using test::Graded;
using test::kBank;

std::string csv(const ResultFile& file, Report report) {
  report.options.byte_order_mark = false;
  return file.render(report);
}

TEST_CASE("results.csv has the columns of the contract and an empty row for the absent") {
  Graded graded(kBank, {{"001", "王芳", "一组", {"B", "ABD"}},
                        {"002", "李强", "", {"A", "AB"}},
                        {"003", "=cmd|x", "", {"", "C"}}});
  graded.roster.people = {
      {"001", "王芳", "一组"}, {"002", "李强", ""}, {"003", "", ""}, {"004", "何芳", "二组"}};
  graded.roster.origins.resize(4);
  graded.has_roster = true;
  graded.grade();
  CHECK(csv(results_csv, graded.report()) ==
        "id,name,group,score,max,percent,result,rank,correct,partial,wrong,blank,invalid,pending,"
        "section:单选,section:多选\r\n"
        "001,王芳,一组,5,5,100.00,pass,1,2,0,0,0,0,0,2,3\r\n"
        "002,李强,,1.5,5,30.00,fail,2,0,1,1,0,0,0,0,1.5\r\n"
        "003,'=cmd|x,,0,5,0.00,fail,3,0,0,1,1,0,0,0,0\r\n"
        "004,何芳,二组,,,,absent,,,,,,,,,\r\n");
}

TEST_CASE(
    "A file begins with a byte-order mark unless told otherwise, and can have Chinese headers") {
  const Graded graded(kBank, {});
  Report report = graded.report();
  CHECK(ledger_csv.render(report) == "\xEF\xBB\xBFitem,raw,read_as,rule,n\r\n");
  report.options.chinese_headers = true;
  CHECK(ledger_csv.render(report) == "\xEF\xBB\xBF题号,原文,读作,规则,次数\r\n");
}

TEST_CASE("details.csv gives points as fractions, and what was read from what") {
  const Graded graded(kBank, {{"001", "王芳", "", {"ｂ", "AB"}}});
  CHECK(csv(details_csv, graded.report()) ==
        "id,item,state,points,max,raw,normalised,policy,rule\r\n"
        "001,one,correct,2,2,ｂ,B,exact,full-width lower-case\r\n"
        "001,many,partial,3/2,3,AB,AB,subset_half,\r\n");
}

TEST_CASE("ledger.csv counts how often each form was tolerated") {
  const Graded graded(
      kBank,
      {{"001", "", "", {"b", "ABD"}}, {"002", "", "", {"b", "abd"}}, {"003", "", "", {"B", "AB"}}});
  CHECK(csv(ledger_csv, graded.report()) ==
        "item,raw,read_as,rule,n\r\n"
        "one,b,B,lower-case,2\r\n"
        "many,abd,ABD,lower-case,1\r\n");
}

TEST_CASE("rejects.csv names file, line, person, item, reason and the cell as it stood") {
  const Graded graded(kBank, {{"001", "", "", {"AC", "ABD"}}, {"002", "", "", {"B", "@E"}}});
  CHECK(csv(rejects_csv, graded.report()) ==
        "file,line,id,item,reason,raw\r\n"
        "answers.csv,2,001,one,two-picks,AC\r\n"
        "answers.csv,3,002,many,unknown-option,'@E\r\n");
}

TEST_CASE("options.csv tells who chose what, keys marked") {
  const Graded graded(kBank, {{"001", "", "", {"B", "ABD"}}, {"002", "", "", {"A", "C"}}});
  const std::vector<std::string> lines = test::lines_of(csv(options_csv, graded.report()));
  REQUIRE(lines.size() == 8);
  CHECK(lines[0] == "item,option,key,n,share,upper,lower,mean_total,r_rest,flags");
  // The one who chose A has 0 points in all, and 0 on the rest; the other 5 and 3.
  CHECK(lines[1] == "one,A,0,1,0.5,0,1,0,-1,");
  CHECK(lines[2] == "one,B,1,1,0.5,1,0,5,1,");
  CHECK(lines[3] == "one,C,0,0,0,0,0,,,nonfunctional");
}

TEST_CASE("items.csv leaves undefined figures empty") {
  const Graded graded(kBank, {{"001", "", "", {"B", "ABD"}}});
  const std::vector<std::string> lines = test::lines_of(csv(items_csv, graded.report()));
  REQUIRE(lines.size() == 3);
  CHECK(lines[0] ==
        "item,section,type,max,n,mean,p,p_low,p_high,d27,r_it,r_ir,alpha_if_deleted,efficiency,"
        "weight,b_index,omitted,not_reached,flags");
  CHECK(lines[1].starts_with("one,单选,single,2,1,2,1,"));
  CHECK(lines[1].find(",,,,,,,,0,0,") != std::string::npos);
}

}  // namespace
}  // namespace tiku
