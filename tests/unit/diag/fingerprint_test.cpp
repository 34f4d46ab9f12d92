#include "diag/fingerprint.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

constexpr RuleInfo kRule{"TK201", "key-outside-options", Severity::error, {"summary", "概要"}};
constexpr RuleInfo kOther{"TK202", "other", Severity::error, {"summary", "概要"}};
constexpr Message kSaid{"key {} is no option", "答案 {} 不是选项"};

Diagnostic about(FileId file, std::uint32_t begin, std::uint32_t end, std::string item = {}) {
  Diagnostic finding{&kRule, {file, begin, end}, text(kSaid, "E")};
  finding.item = std::move(item);
  return finding;
}

std::vector<std::string> prints(const SourceMap& sources, const std::vector<Diagnostic>& findings) {
  return fingerprints({findings, sources});
}

}  // namespace

TEST_CASE("a fingerprint is the XXH3 of code, question and text") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "甲<E>");
  // printf 'TK201\0item refund/q7\0甲<E>' | xxhsum -H2
  CHECK(prints(sources, {about(file, 0, 6, "refund/q7")}).front() ==
        "f8c6de3bb3d38c602fe2002b09fb96b7");
}

TEST_CASE("lines that move and files that are renamed leave the fingerprint of a question alone") {
  SourceMap sources;
  const FileId before = sources.add("a.yaml", "answer: E");
  const FileId after = sources.add("b/a.yaml", "# 一行新的\n\nanswer: E");
  const std::string old = prints(sources, {about(before, 8, 9, "q1")}).front();
  CHECK(prints(sources, {about(after, 24, 25, "q1")}).front() == old);
  CHECK(prints(sources, {about(before, 8, 9, "q2")}).front() != old);
  CHECK(prints(sources, {about(before, 0, 6, "q1")}).front() != old);
  Diagnostic other = about(before, 8, 9, "q1");
  other.rule = &kOther;
  CHECK(prints(sources, {other}).front() != old);
}

TEST_CASE("without a question the file tells findings apart") {
  SourceMap sources;
  const FileId a = sources.add("a.yaml", "E");
  const FileId b = sources.add("b.yaml", "E");
  const FileId a_again = sources.add("./a.yaml", "E");
  CHECK(prints(sources, {about(a, 0, 1)}) != prints(sources, {about(b, 0, 1)}));
  CHECK(prints(sources, {about(a, 0, 1)}) == prints(sources, {about(a_again, 0, 1)}));
}

TEST_CASE("equal findings have fingerprints of their own, the first the one it had alone") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "E E E");
  const std::vector<std::string> three =
      prints(sources, {about(file, 0, 1, "q"), about(file, 2, 3, "q"), about(file, 4, 5, "q")});
  REQUIRE(three.size() == 3);
  CHECK(three[0] == prints(sources, {about(file, 2, 3, "q")}).front());
  CHECK(three[0] != three[1]);
  CHECK(three[1] != three[2]);
  CHECK(three[0] != three[2]);
}

}  // namespace tiku
