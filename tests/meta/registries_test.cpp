#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "cli/registry.h"
#include "cli/settings.h"
#include "grade/policy.h"
#include "lint/registry.h"
#include "meta/repository.h"

namespace tiku::meta {
namespace {

/// File names of commands: "tiku foo-bar" is foo_bar.cpp.
std::string file_of(const Command& command) {
  std::string name(command.name);
  std::replace(name.begin(), name.end(), '-', '_');
  return "src/cli/commands/" + name + ".cpp";
}

void check_options(const Command& command) {
  std::set<std::string_view> names;
  std::set<char> letters;
  for (const OptionSpec& option : global_options()) {
    names.insert(option.name);
    letters.insert(option.short_name);
  }
  letters.erase(0);
  for (const OptionSpec& option : command.options) {
    CAPTURE(option.name);
    CHECK(names.insert(option.name).second);
    CHECK((option.short_name == 0 || letters.insert(option.short_name).second));
    CHECK(option.bind.owner == command.run.owner);
    CHECK_FALSE(option.help.en.empty());
    CHECK(option.takes_value() != option.value.en.empty());
  }
}

/// The codes of the kinds of finding that a file defines: RuleInfo name{"TK201", ...
std::vector<std::string> codes_in(const std::string& path) {
  std::vector<std::string> codes;
  const std::vector<Token> tokens = tokens_of(path);
  for (std::size_t i = 0; i + 3 < tokens.size(); ++i) {
    const Token& code = tokens[i + 3];
    if (tokens[i].text == "RuleInfo" && code.kind == Token::Kind::string) {
      codes.push_back(code.text);
    }
  }
  return codes;
}

}  // namespace

TEST_SUITE_BEGIN("meta");

TEST_CASE("every kind of finding the program can report has a record that explains it") {
  std::size_t count = 0;
  for (const std::string& path : files_below("src", {".h", ".cpp"})) {
    for (const std::string& code : codes_in(path)) {
      ++count;
      CHECK_MESSAGE(find_rule(code) != nullptr, code, " of ", path, " has no file in lint/rules");
    }
  }
  CHECK(count >= all_rules().size());  // and no record is of a kind that was not found here
}

TEST_CASE("every command file has its record in the registry") {
  std::set<std::string> registered;
  for (const Command* command : commands()) {
    registered.insert(file_of(*command));
  }
  const std::vector<std::string> files = files_below("src/cli/commands", {".cpp"});
  CHECK(registered == std::set<std::string>(files.begin(), files.end()));
}

TEST_CASE("a command's record is complete and fits its options") {
  for (const Command* command : commands()) {
    CAPTURE(command->name);
    CHECK_FALSE(command->summary.en.empty());
    CHECK_FALSE(command->description.en.empty());
    CHECK_FALSE(command->since.empty());
    CHECK((command->group == Group::hidden || !command->examples.empty()));
    CHECK_FALSE(command->exit_codes.empty());
    check_options(*command);
    for (const PositionalSpec& positional : command->positionals) {
      CHECK(positional.bind.owner == command->run.owner);
      CHECK((positional.bind.arity != Arity::many || &positional == &command->positionals.back()));
    }
  }
}

TEST_CASE("every policy file has its record in the registry") {
  std::set<std::string> registered;
  for (const Policy* policy : policies()) {
    registered.insert(std::string(policy->name));
  }
  for (const std::string& path : files_below("src/grade/policies", {".cpp"})) {
    const std::string text = read_text(path);
    const bool defines = text.find("const Policy ") != std::string::npos;
    CHECK_MESSAGE((!defines || registered.contains(stem_of(path))), path,
                  " is not in the registry");
  }
}

TEST_SUITE_END();

}  // namespace tiku::meta
