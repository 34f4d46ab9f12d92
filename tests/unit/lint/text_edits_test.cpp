#include "lint/text_edits.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace tiku {
namespace {

constexpr Message kTitle{"title", "标题"};
constexpr RuleInfo kInfo{"TK499", "example", Severity::advice, {"an example", "例子"}};

/// The file after every `piece` of the value has become `replacement`; "no fix" where there is
/// none.
std::string edited(std::string written, std::string_view value, std::string_view piece,
                   std::string_view replacement) {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "stem: " + written + "\n");
  const LocatedText text{
      TextKind::stem, value, {file, 6, static_cast<std::uint32_t>(6 + written.size())}};
  Sink sink;
  const Check check(kInfo, sources, sink);
  TextEdits edits(text, check);
  for (std::size_t at = value.find(piece); at != std::string_view::npos;
       at = value.find(piece, at + piece.size())) {
    edits.replace(at, at + piece.size(), replacement);
  }
  const auto fix = edits.fix(tiku::text(kTitle));
  if (!fix) {
    return "no fix";
  }
  std::string all(sources.at(file).text());
  for (auto edit = fix->edits.rbegin(); edit != fix->edits.rend(); ++edit) {
    all.replace(edit->where.begin, edit->where.end - edit->where.begin, edit->text);
  }
  return all.substr(6, all.size() - 7);
}

}  // namespace

TEST_CASE("every piece of a text is changed where the file writes it as it is") {
  CHECK(edited("甲,乙,丙", "甲,乙,丙", ",", "，") == "甲，乙，丙");
  CHECK(edited("'it''s a,b'", "it's a,b", ",", "，") == "'it''s a，b'");
  CHECK(edited("|\n  a,\n  b,c\n", "a,\nb,c\n", ",", ";") == "|\n  a;\n  b;c\n");
  CHECK(edited(R"("a\tb,c")", "a\tb,c", ",", "，") == R"("a\tb，c")");
}

TEST_CASE("what is written as an escape stays") {
  CHECK(edited(R"("a\u002Cb")", "a,b", ",", "，") == "no fix");
  CHECK(edited(R"("a\u002Cb,c")", "a,b,c", ",", "，") == R"("a\u002Cb，c")");
}

TEST_CASE("a plain scalar is not made to mean something else") {
  CHECK(edited("a:\u00A0b", "a:\u00A0b", "\u00A0", " ") == "no fix");
  CHECK(edited("a\u00A0#b", "a\u00A0#b", "\u00A0", " ") == "no fix");
  CHECK(edited("b:\u200B", "b:\u200B", "\u200B", "") == "no fix");
  CHECK(edited("1. [a]", "1. [a]", "1. ", "") == "no fix");
  CHECK(edited("1. 甲", "1. 甲", "1. ", "") == "甲");
  CHECK(edited("'a:\u00A0b'", "a:\u00A0b", "\u00A0", " ") == "'a: b'");
}

}  // namespace tiku
