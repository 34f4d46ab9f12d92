// The reader of plain sheets is right where it gives what the reader on yaml-cpp gives for the same
// text, so its tests compare the two.
#include "sheet/plain_sheet.h"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "format/yaml.h"
#include "model/sheet.h"
#include "support/random_sheets.h"
#include "support/rounds.h"

namespace tiku {
namespace {

std::string line(std::string_view name, std::string_view text) {
  return fmt::format("{} = <{}>\n", name, text);
}

std::string describe(const PlainSheet& sheet) {
  std::string out = line("id", sheet.id) + line("name", sheet.name) + line("group", sheet.group);
  for (const PlainSheet::Answer& answer : sheet.answers) {
    out += line(answer.address, answer.raw) + std::to_string(answer.line) + "\n";
  }
  return out;
}

std::string raw_of(const Node& value) {
  std::string raw(value.text());
  for (const Node& item : value.items()) {
    raw += (&item == value.items().begin() ? "" : std::string(1, kListSeparator)) +
           std::string(item.text());
  }
  return raw;
}

/// The same by way of the tree.
std::string describe(const SourceMap& sources, const Node& root) {
  std::string id;
  std::string name;
  std::string group;
  std::string answers;
  for (const NodeEntry& field : root.entries()) {
    const SheetField meant = field_of(field.key.text()).field;
    if (meant == SheetField::id) {
      id = field.value.text();
    } else if (meant == SheetField::name) {
      name = field.value.text();
    } else if (meant == SheetField::group) {
      group = field.value.text();
    }
    for (const NodeEntry& answer : field.value.entries()) {
      const Source& source = sources.at(answer.value.where.file);
      answers += line(answer.key.text(), raw_of(answer.value)) +
                 std::to_string(source.place(answer.value.where.begin).line) + "\n";
    }
  }
  return line("id", id) + line("name", name) + line("group", group) + answers;
}

bool answers_twice(const PlainSheet& sheet) {
  std::set<std::string_view> seen;
  return std::any_of(
      sheet.answers.begin(), sheet.answers.end(),
      [&](const PlainSheet::Answer& answer) { return !seen.insert(answer.address).second; });
}

/// Compares the readers where the plain one takes the text; says whether it did.
bool compare(PlainSheetReader& reader, const std::string& text) {
  PlainSheet sheet;
  if (!reader.read(text, sheet) || answers_twice(sheet)) {
    return false;
  }
  SourceMap sources;
  const FileId file = sources.add("a.yaml", text);
  Sink sink;
  const NodeTrees trees = read_any_yaml(sources, file, Documents::many, sink);
  INFO(text);
  CHECK(sink.diagnostics().empty());
  REQUIRE(trees.roots.size() == 1);
  CHECK(describe(sheet) == describe(sources, trees.roots.front()));
  return true;
}

}  // namespace

TEST_CASE("a plain sheet is read as the tree of its YAML has it") {
  PlainSheetReader reader;
  CHECK(compare(reader,
                "candidate: \"007\"\nname: 王芳\nanswers:\n  Q1: A\n  Q2: [A, \"B C\", 'D']\n"
                "  Q3: null\n  Q4:\n\n  # 注\n  Q5: 'x: y'\n  Q6: []\n"));
  CHECK(compare(reader, "answers:\r\n    1: A\r\n    2: B b\r\nid: 3"));
  PlainSheet sheet;
  for (const std::string_view other :
       {"", "id: 1\n", "id: 1\nanswers:\n", "id: 1\nanswers: {Q1: A}\n",
        "id: 1\nanswers:\n Q1: A\n  Q2: B\n", "id: 1\nanswers:\n  Q1: A\n Q2: B\n",
        "id: 1\nanswers:\n  Q1: |\n    A\n", "id: 1\nanswers:\n  Q1: A # x\n",
        "id: 1\nid: 2\nanswers:\n  Q1: A\n", "id: 1\nform: B\nanswers:\n  Q1: A\n",
        "id: 1\nanswers:\n  Q1:\n  null: A\n"}) {
    CHECK_FALSE_MESSAGE(reader.read(std::string(other), sheet), other);
  }
}

TEST_CASE("whatever sheet is taken for plain, the tree says the same" *
          doctest::test_suite("random")) {
  Random random(test_seed(11));
  PlainSheetReader reader;
  RandomSheets sheets(random);
  std::size_t plain = 0;
  std::size_t damaged = 0;
  const std::size_t rounds = test_rounds(4000);
  for (std::size_t round = 0; round < rounds; ++round) {
    const std::string text = sheets.make({"s1", "s2", "m1", "j1", "f1"});
    plain += compare(reader, text) ? 1U : 0U;
    damaged += compare(reader, sheets.damage(text)) ? 1U : 0U;
  }
  MESSAGE(plain << " of " << rounds << " sheets are plain, damaged " << damaged);
  CHECK(plain > rounds / 4);
  CHECK(damaged > rounds / 20);
}

}  // namespace tiku
