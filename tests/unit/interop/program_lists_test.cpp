// Lists without headers as programs write them: lists in cells, signs between fields.
#include <doctest/doctest.h>

#include "base/text.h"
#include "interop/registry.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

/// "single | stem | A=.. B=.. | answer", one a line; "-" where nothing is read.
std::string read(const std::string& name, const std::string& bytes) {
  const ImportInput input{name, bytes, nullptr};
  const Result<ImportResult> result = recognise_import(input).read(input);
  std::string out;
  for (std::size_t i = 0; result && i < result->papers.size(); ++i) {
    for (const Question& question : result->papers[i].bank.questions) {
      std::vector<std::string> options;
      for (const Option& option : question.options) {
        options.push_back(option.label + "=" + option.text);
      }
      out += std::string(type_name(question.type)) + " | " + question.stem + " | " +
             join(options, " ") + " | " + answer_of(question) + "\n";
    }
  }
  return out.empty() ? "-" : out;
}

}  // namespace

TEST_CASE("a list with one text beside each stem is its answer") {
  CHECK(read("a.csv",
             "先做的是（    ）。,['问好']\n后做的是（    ）。,['道别']\n再做（    ）、（    ）。,"
             "\"['道谢', '再见']\"\n") ==
        "fill | 先做的是（    ）。 |  | 问好\nfill | 后做的是（    ）。 |  | 道别\n"
        "fill | 再做（    ）、（    ）。 |  | 道谢; 再见\n");
  CHECK(read("b.csv", "题干,答案\n先做的是（    ）。,['问好']\n") ==
        "fill | 先做的是（    ）。 |  | 问好\n");
}

TEST_CASE("lists without a key, or whose key names no entry, are no answers") {
  CHECK(read("a.csv",
             "先做的是什么呢,\"['问好', '道别']\"\n后做的是什么呢,\"['问好', '道谢']\"\n"
             "再做的是什么呢,\"['道谢', '道别']\"\n") == "-");
  CHECK(read("a.txt",
             "1.先做什么？\n再见\n['问好', '道别']\n\n2.后做什么？\n再见\n['问好', '道别']\n\n"
             "3.再做什么？\n再见\n['问好', '道别']\n") == "-");
}

TEST_CASE("a stem, its answer and a list of the options on three lines") {
  CHECK(read("a.txt",
             "1.先做什么？\n问好\n['道别', '问好']\n\n2.后做什么？\n道别\n['道别', '问好']\n\n"
             "3.再做什么？\n道谢\n['道谢', '问好']\n") ==
        "single | 先做什么？ | A=道别 B=问好 | B\nsingle | 后做什么？ | A=道别 B=问好 | A\n"
        "single | 再做什么？ | A=道谢 B=问好 | A\n");
}

TEST_CASE("fields between signs that no text has") {
  CHECK(read("a.txt",
             "1|||先做什么。|||B，问好\n2|||后做什么。|||A，道别\n3|||再做什么。|||C，道谢\n") ==
        "single | 先做什么。 | B=问好 | B\nsingle | 后做什么。 | A=道别 | A\n"
        "single | 再做什么。 | C=道谢 | C\n");
  CHECK(read("a.txt",
             "先做什么##A.问好##B.道别##A\n后做什么##A.问好##B.道别##B\n再做什么##A.问好##B.道谢##"
             "A\n") ==
        "single | 先做什么 | A=问好 B=道别 | A\nsingle | 后做什么 | A=问好 B=道别 | B\n"
        "single | 再做什么 | A=问好 B=道谢 | A\n");
  CHECK(read("a.txt",
             "题目@@选项A@@选项B@@答案\n先做什么@@问好@@道别@@A\n后做什么@@问好@@道别@@B\n") ==
        "single | 先做什么 | A=问好 B=道别 | A\nsingle | 后做什么 | A=问好 B=道别 | B\n");
}

TEST_CASE("operators and headings part no fields") {
  CHECK(read("a.txt",
             "1.a && b 何时为真？\nA.都真 && 都对\nB.都假 && 都错\n答案：A\n"
             "2.c && d 何时为假？\nA.都真 && 都对\nB.都假 && 都错\n答案：B\n") ==
        "single | a && b 何时为真？ | A=都真 && 都对 B=都假 && 都错 | A\n"
        "single | c && d 何时为假？ | A=都真 && 都对 B=都假 && 都错 | B\n");
  CHECK(read("a.txt", "## 先说您好##\n## 后说再见##\n## 再说谢谢##\n") == "-");
}

}  // namespace tiku
