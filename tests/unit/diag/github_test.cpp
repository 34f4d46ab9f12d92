#include <doctest/doctest.h>

#include "unit/diag/sample_report.h"

namespace tiku {
namespace {

std::string github(const CheckReport& report, Lang lang = Lang::en) {
  return find_renderer("github")->render(report, {lang, false, 80});
}

}  // namespace

// Data escapes % CR LF, properties : and , too.
TEST_CASE("annotations come gravest first, with what GitHub decodes escaped") {
  const SampleReport sample;
  CHECK(github(sample.report()) ==
        "::error file=gone%0A.yaml::cannot read 'gone\\n.yaml': no such file\n"
        "::error file=题库/a%2Cb%3Ac%25\"d\" e.yaml,line=2,endLine=2,col=6,endColumn=10,"
        "title=TK201 key-outside-options::"
        "key <E>]]>&\"'\\n\\x1B[2J%25,: is no option\n"
        "::error file=class.xlsx,title=TK201 key-outside-options::row 7: key E is no option\n"
        "::warning file=题库/a%2Cb%3Ac%25\"d\" e.yaml,line=2,endLine=2,col=1,"
        "title=TK999 odd-line::an odd line%0Awrite it anew\n"
        "::notice title=TK500 few-questions::too few questions\n");
  CHECK(github(sample.report(), Lang::zh)
            .ends_with("::这一行有些奇怪%0A请重写这一行\n"
                       "::notice title=TK500 few-questions::题目太少\n"));
}

TEST_CASE("a range over several lines has no columns, which GitHub would refuse") {
  SampleReport sample;
  sample.findings = {sample.findings.front()};
  sample.findings.front().where.begin = 0;
  sample.findings.front().where.end = 31;
  sample.files.clear();
  CHECK(github(sample.report()) ==
        "::warning file=题库/a%2Cb%3Ac%25\"d\" e.yaml,line=1,endLine=3,"
        "title=TK999 odd-line::an odd line%0Awrite it anew\n");
}

TEST_CASE("nothing found is nothing printed") {
  const SourceMap sources;
  CHECK(github({{}, sources}).empty());
}

}  // namespace tiku
