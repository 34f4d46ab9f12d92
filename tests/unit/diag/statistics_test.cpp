#include <doctest/doctest.h>

#include "unit/diag/sample_report.h"

namespace tiku {
namespace {

std::string statistics(const CheckReport& report, Lang lang) {
  return find_renderer("statistics")->render(report, {lang, false, 80});
}

}  // namespace

TEST_CASE("rules are counted, the most frequent first, then by code") {
  const SampleReport sample;
  CHECK(statistics(sample.report(), Lang::en) ==
        "count  code   rule                 --fix\n"
        "    2  TK201  key-outside-options  1\n"
        "    1  TK500  few-questions\n"
        "    1  TK999  odd-line\n");
}

TEST_CASE("the columns stand under Chinese headings, two columns a character") {
  const SampleReport sample;
  CHECK(statistics(sample.report(), Lang::zh) ==
        "次数  代码   规则                 可自动改\n"
        "   2  TK201  key-outside-options  1\n"
        "   1  TK500  few-questions\n"
        "   1  TK999  odd-line\n");
}

TEST_CASE("no findings, no table") {
  const SourceMap sources;
  CHECK(statistics({{}, sources}, Lang::en).empty());
}

}  // namespace tiku
