#include "lint/settings.h"

#include <filesystem>

#include <doctest/doctest.h>

#include "lint/registry.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

struct ReadSettings {
  Settings settings;
  std::string findings;
};

/// Reads a text as the settings in /exams; findings as "line:column message", a line each.
ReadSettings read(std::string text) {
  SourceMap sources;
  Sink sink;
  const FileId file = sources.add("/exams/.tiku.yaml", std::move(text));
  ReadSettings read{read_settings(sources, file, all_rules(), sink), ""};
  for (const Diagnostic& finding : sink.sorted()) {
    const Place place = sources.at(file).place(finding.where.begin);
    read.findings += std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                     finding.message.in(Lang::en) +
                     (finding.help.empty() ? "" : " (" + finding.help.in(Lang::en) + ")") + "\n";
  }
  return read;
}

bool has(const ReadSettings& read, std::string_view code, const std::string& path) {
  return selection_for(path, &read.settings, all_rules(), {}).has(*find_rule(code)->info);
}

}  // namespace

TEST_CASE("settings that say nothing change nothing") {
  for (const char* text : {"", "# nothing yet\n", "select:\n"}) {
    const ReadSettings nothing = read(text);
    CHECK(nothing.findings.empty());
    CHECK(has(nothing, "TK201", "/exams/a.yaml"));
  }
}

TEST_CASE("every field of the settings is read") {
  const ReadSettings all = read(
      "select: [TK2, TK0]\nignore: TK029, TK036\nextend: [key-outside-options]\n"
      "severity: {TK201: warning}\nper-file: {\"old/**\": {ignore: [TK201]}}\n"
      "baseline: old/baseline.yaml\nrules: 1\n");
  CHECK(all.findings.empty());
  CHECK(all.settings.set == 1);
  CHECK(all.settings.folder == "/exams");
  CHECK(std::filesystem::absolute(all.settings.baseline).lexically_normal() ==
        "/exams/old/baseline.yaml");
  CHECK(has(all, "TK201", "/exams/new/a.yaml"));
  CHECK_FALSE(has(all, "TK201", "/exams/old/2019/a.yaml"));
  CHECK_FALSE(has(all, "TK036", "/exams/a.yaml"));
  CHECK(has(all, "TK037", "/exams/a.yaml"));
  const Selection selection = selection_for("/exams/a.yaml", &all.settings, all_rules(), {});
  CHECK(selection.severity(*find_rule("TK201")->info) == Severity::warning);
}

TEST_CASE("the command line comes after the settings") {
  const ReadSettings off = read("ignore: [TK201]\nper-file: {\"*\": {ignore: [TK037]}}\n");
  const SelectionStep step{SelectionVerb::extend,
                           parse_rule_words("TK201,TK037", all_rules()).value()};
  const Selection selection = selection_for("/exams/a.yaml", &off.settings, all_rules(), {step});
  CHECK(selection.has(*find_rule("TK201")->info));
  CHECK(selection.has(*find_rule("TK037")->info));
  CHECK_FALSE(has(off, "TK201", "/exams/a.yaml"));
  CHECK_FALSE(has(off, "TK037", "/exams/./a.yaml"));
  CHECK(has(off, "TK037", "/exams/old/a.yaml"));
}

TEST_CASE("mistakes in settings have their place and a suggestion") {
  CHECK(read("selct: [TK2]\n").findings ==
        "1:1 unknown field \"selct\" (did you mean \"select\"?)\n");
  CHECK(read("colour: red\n").findings ==
        "1:1 unknown field \"colour\" (known are: select, ignore, extend, severity, per-file, "
        "baseline, rules)\n");
  CHECK(read("ignore: [TK201, TK20l]\n").findings ==
        "1:17 \"TK20l\" is no rule; did you mean \"TK201\"?\n");
  CHECK(read("select: {a: b}\n").findings == "1:9 \"select\" takes a text or a list, not a map\n");
  CHECK(read("severity: {TK201: fatal}\n").findings ==
        "1:19 \"severity\" cannot be \"fatal\" (it is one of: off, advice, warning, error)\n");
  CHECK(read("per-file:\n  \"old/**\": {ignor: [TK201]}\n").findings ==
        "2:14 unknown field \"ignor\" (did you mean \"ignore\"?)\n");
  CHECK(read("per-file: {\"old/**\": [TK201]}\n").findings ==
        "1:22 \"old/**\" takes a map, not a list\n");
  CHECK(read("rules: 99\n").findings ==
        "1:8 \"rules\" cannot be \"99\" (this program has rule set 1 only)\n");
  CHECK(read("- select\n").findings == "1:1 \".tiku.yaml\" takes a map, not a list\n");
  CHECK_FALSE(read("select: [TK2\n").findings.empty());
}

TEST_CASE("the nearest settings count, up to the root of the repository") {
  const TemporaryFolder folder;
  folder.put(".tiku.yaml", "rules: 1\n");
  folder.put("repo/.git/HEAD", "ref");
  folder.put("repo/banks/a.yaml", "tiku: 1");
  folder.put("plain/banks/deep/a.yaml", "tiku: 1");
  folder.put("own/.tiku.yaml", "ignore: [TK201]\n");
  SettingsFinder finder({}, all_rules());
  CHECK(finder.find(folder.path("repo/banks/a.yaml")) == nullptr);
  const Settings* above = finder.find(folder.path("plain/banks/deep/a.yaml"));
  REQUIRE(above != nullptr);
  CHECK(above == finder.find(folder.path("plain/other.yaml")));
  CHECK(above->set == 1);
  CHECK(finder.find(folder.path("own/a.yaml")) != above);
  CHECK(finder.take_sources().size() == 2);
  CHECK(finder.errors().empty());
}

TEST_CASE("settings of a repository's root count inside it; one file may hold for all; or none") {
  const TemporaryFolder folder;
  folder.put("repo/.git", "gitdir: elsewhere");
  folder.put("repo/.tiku.yaml", "rules: 1\n");
  const std::string bank = folder.put("repo/banks/a.yaml", "tiku: 1");
  CHECK(SettingsFinder({}, all_rules()).find(bank) != nullptr);
  CHECK(SettingsFinder({SettingsWish::Kind::none}, all_rules()).find(bank) == nullptr);
  const std::string own = folder.put("own.yaml", "ignore: [TK201]\n");
  SettingsFinder finder({SettingsWish::Kind::file, own}, all_rules());
  CHECK(finder.find(bank) != nullptr);
  CHECK(finder.find(bank) == finder.find("elsewhere.yaml"));
  SettingsFinder missing({SettingsWish::Kind::file, folder.path("none.yaml")}, all_rules());
  CHECK(missing.find(bank) == nullptr);
  CHECK(missing.find(bank) == nullptr);
  CHECK(missing.errors().size() == 1);
}

}  // namespace tiku
