#include <doctest/doctest.h>

#include "unit/diag/sample_report.h"

namespace tiku {
namespace {

std::string junit(const CheckReport& report, Lang lang = Lang::en) {
  return find_renderer("junit")->render(report, {lang, false, 80});
}

constexpr RuleInfo kRule{"TK201", "key-outside-options", Severity::error, {"summary", "概要"}};
constexpr Message kSaid{"key {} is no option", "答案 {} 不是选项"};

}  // namespace

TEST_CASE("JUnit: a suite a file, a case a question; findings go to theirs") {
  const SampleReport sample;
  CHECK(junit(sample.report()) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"tiku check\" tests=\"6\" failures=\"2\" errors=\"1\">\n"
        "  <testsuite name=\"题库/a,b:c%&quot;d&quot; e.yaml\""
        " tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"0\" time=\"0\">\n"
        "    <testcase name=\"题库/a,b:c%&quot;d&quot; e.yaml\""
        " classname=\"题库/a,b:c%&quot;d&quot; e\""
        " file=\"题库/a,b:c%&quot;d&quot; e.yaml\" time=\"0\">\n"
        "      <system-out>./题库/a,b:c%&quot;d&quot; e.yaml:2:1: warning TK999 an odd line\n"
        "  write it anew\n"
        "</system-out>\n"
        "    </testcase>\n"
        "    <testcase name=\"refund/q7\""
        " classname=\"题库/a,b:c%&quot;d&quot; e\""
        " file=\"题库/a,b:c%&quot;d&quot; e.yaml\" line=\"2\" time=\"0\">\n"
        "      <failure type=\"TK201\" message=\"key &lt;E&gt;]]&gt;&amp;&quot;'\\n\\x1B[2J%,: is "
        "no option\">"
        "./题库/a,b:c%&quot;d&quot; e.yaml:2:6"
        ": error TK201 key &lt;E&gt;]]&gt;&amp;&quot;'\\n\\x1B[2J%,: is no option\n"
        "  ./题库/a,b:c%&quot;d&quot; e.yaml:1:1: first [here]\n"
        "</failure>\n"
        "    </testcase>\n"
        "    <testcase name=\"refund/q8\""
        " classname=\"题库/a,b:c%&quot;d&quot; e\""
        " file=\"题库/a,b:c%&quot;d&quot; e.yaml\" line=\"3\" time=\"0\"/>\n"
        "  </testsuite>\n"
        "  <testsuite name=\"class.xlsx\""
        " tests=\"1\" failures=\"1\" errors=\"0\" skipped=\"0\" time=\"0\">\n"
        "    <testcase name=\"class.xlsx\""
        " classname=\"class\""
        " file=\"class.xlsx\" time=\"0\">\n"
        "      <failure type=\"TK201\" message=\"key E is no option\">"
        "class.xlsx row 7"
        ": error TK201 key E is no option\n"
        "</failure>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        "  <testsuite name=\"gone\\n.yaml\""
        " tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\" time=\"0\">\n"
        "    <testcase name=\"gone\\n.yaml\""
        " classname=\"gone\\n\""
        " file=\"gone\\n.yaml\" time=\"0\">\n"
        "      <error type=\"unreadable\" message=\"cannot read 'gone\\n.yaml': no such file\">"
        "cannot read 'gone\\n.yaml': no such file</error>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        "  <testsuite name=\"tiku\""
        " tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\" time=\"0\">\n"
        "    <testcase name=\"tiku\" classname=\"tiku\" file=\"tiku\" time=\"0\">\n"
        "      <system-out>advice TK500 too few questions\n"
        "</system-out>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n");
}

TEST_CASE("JUnit: the errors of a case are one failure") {
  SampleReport sample;
  Diagnostic second = sample.findings[1];
  second.notes.clear();
  sample.findings = {second, second, second};
  const std::string xml = junit(sample.report());
  CHECK(xml.find(R"(tests="5" failures="1" errors="1")") != std::string::npos);
  CHECK(xml.find("is no option (and 2 more errors)\">") != std::string::npos);
  CHECK(junit(sample.report(), Lang::zh).find("不是选项（另有 2 个错误）\">") != std::string::npos);
  CHECK(xml.find("<failure") == xml.rfind("<failure"));
}

TEST_CASE("JUnit: files nobody announced have a suite all the same") {
  SourceMap sources;
  const FileId file = sources.add("banks/v1.2/readme", "x");
  const std::vector<Diagnostic> findings{{&kRule, {file, 0, 1}, text(kSaid, "E")}};
  CHECK(junit({findings, sources}) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"tiku check\" tests=\"1\" failures=\"1\" errors=\"0\">\n"
        "  <testsuite name=\"banks/v1.2/readme\""
        " tests=\"1\" failures=\"1\" errors=\"0\" skipped=\"0\" time=\"0\">\n"
        "    <testcase name=\"banks/v1.2/readme\""
        " classname=\"banks/v1.2/readme\""
        " file=\"banks/v1.2/readme\" time=\"0\">\n"
        "      <failure type=\"TK201\" message=\"key E is no option\">"
        "banks/v1.2/readme:1:1"
        ": error TK201 key E is no option\n"
        "</failure>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n");
}

// U+FFFE and U+FFFF are no characters of XML, and bytes that are no UTF-8 are shown as marks.
TEST_CASE("JUnit: what XML cannot hold is left out") {
  SourceMap sources;
  const FileId file = sources.add("a", "x");
  const std::vector<Diagnostic> findings{{&kRule,
                                          {file, 0, 1},
                                          text(kSaid,
                                               "1\xEF\xBF\xBE\xEF\xBF\xBF\xFF"
                                               "2\x01😀")}};
  CHECK(junit({findings, sources}).find("message=\"key 1\\xFF2\\x01😀 is no option\"") !=
        std::string::npos);
}

TEST_CASE("JUnit: nothing checked is no suite") {
  const SourceMap sources;
  CHECK(junit({{}, sources}) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"tiku check\" tests=\"0\" failures=\"0\" errors=\"0\">\n"
        "</testsuites>\n");
}

}  // namespace tiku
