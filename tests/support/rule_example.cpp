#include "support/rule_example.h"

#include "base/text.h"
#include "lint/registry.h"
#include "lint/run.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

struct ExampleFile {
  std::string name;
  std::string text;
};

std::string indented(std::string_view text) {
  std::string out;
  for (const std::string_view line : split(text, "\n")) {
    out += line.empty() ? "\n" : "  " + std::string(line) + "\n";
  }
  out.pop_back();  // the piece after the last line end is no line
  return out;
}

/// A whole file: what is short for one is made one.
std::string completed(std::string_view text) {
  if (text.starts_with("- ")) {
    return "tiku: 1\nid: example\nquestions:\n" + indented(text);
  }
  const bool is_fields = text.starts_with("sections:") || text.starts_with("questions:") ||
                         text.starts_with("exam:") || text.starts_with("title:") ||
                         text.starts_with("scoring:");
  return is_fields ? "tiku: 1\nid: example\n" + std::string(text) : std::string(text);
}

std::vector<ExampleFile> files_of(std::string_view example) {
  constexpr std::string_view kMark = "# file: ";
  if (!example.starts_with(kMark)) {
    return {{"bank.yaml", completed(example)}};
  }
  std::vector<ExampleFile> files;
  for (std::string_view rest = example; !rest.empty();) {
    const std::size_t name_end = rest.find('\n');
    std::size_t end = rest.find("\n" + std::string(kMark), name_end);
    end = end == std::string_view::npos ? rest.size() : end + 1;
    files.push_back({std::string(rest.substr(kMark.size(), name_end - kMark.size())),
                     completed(rest.substr(name_end + 1, end - name_end - 1))});
    rest.remove_prefix(end);
  }
  return files;
}

LintRun run_example(std::string_view example, const TemporaryFolder& folder, const Rule* also) {
  LintOptions options{
      .tree = {.paths = {}}, .rules = all_rules(), .settings = {SettingsWish::Kind::none}};
  const std::vector<ExampleFile> files = files_of(example);
  for (const ExampleFile& file : files) {
    const std::string path = folder.put(file.name, file.text);
    if (files.size() > 1 && file.name.starts_with("key.")) {
      options.key = path;
    } else if (file.name.starts_with("roster.")) {
      options.roster = path;
    } else {
      options.tree.paths.push_back(path);
    }
  }
  if (also != nullptr && also->on_request) {
    options.selection = {
        {SelectionVerb::extend, {{RuleWord::Kind::rule, std::string(also->info->code)}}}};
  }
  return run_lint(options);
}

}  // namespace

std::string findings_of_example(std::string_view example, const Rule* also) {
  const TemporaryFolder folder;
  std::string out;
  for (const Diagnostic& finding : run_example(example, folder, also).findings) {
    out += std::string(finding.rule->name) + "\n";
  }
  return out;
}

std::string described_findings(std::string_view example) {
  const TemporaryFolder folder;
  const LintRun run = run_example(example, folder, nullptr);
  std::string out;
  for (const Diagnostic& finding : run.findings) {
    const Source& source = run.tree.sources.at(finding.where.file);
    const Place place = source.place(finding.where.begin);
    out += source.path().substr(source.path().rfind('/') + 1) + ":" + std::to_string(place.line) +
           ":" + std::to_string(place.column) + " " + std::string(finding.rule->name) + ": " +
           finding.message.in(Lang::en) + "\n";
  }
  return out;
}

}  // namespace tiku
