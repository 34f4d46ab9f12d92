#include "lint/run.h"

#include <algorithm>
#include <map>
#include <set>

#include "bank/rules.h"
#include "io/load_text.h"
#include "lint/file_selections.h"
#include "lint/items.h"
#include "lint/linter.h"
#include "lint/sheet_check_rules.h"
#include "lint/suppressions.h"

namespace tiku {
namespace {

std::vector<const Bank*> banks_of(LintRun& run) {
  std::vector<const Bank*> banks;
  for (const Bank& bank : run.tree.banks) {
    banks.push_back(&bank);
    run.questions += static_cast<std::int64_t>(bank.questions.size());
  }
  return banks;
}

/// Tables have no comments, and text that candidates wrote suppresses nothing.
bool may_have_comments(const Tree& tree, const CheckedFile& file) {
  const bool is_yaml = file.path.ends_with(".yaml") || file.path.ends_with(".yml");
  const bool is_table = file.path.ends_with(".csv") || file.path.ends_with(".tsv");
  return is_yaml || (tree.encodings.contains(file.file) && !is_table);
}

std::vector<FileId> yaml_files(const Tree& tree) {
  std::vector<FileId> files;
  for (const CheckedFile& file : tree.files) {
    if (file.file != kNoFile && may_have_comments(tree, file)) {
      files.push_back(file.file);
    }
  }
  return files;
}

/// What is read as banks: the paths, or the key alone.
TreeOptions bank_paths(const LintOptions& options) {
  TreeOptions tree = options.tree;
  if (!options.key.empty()) {
    tree.paths = {options.key};
    tree.are_banks = true;
  }
  return tree;
}

/// The key, if grading would take it.
const Bank* usable_key(const Tree& tree) {
  return tree.banks.empty() || tree.sink.has_errors() ? nullptr : &tree.banks.front();
}

void read_answer_sheets(LintRun& run, const LintOptions& options) {
  const Bank* key = options.key.empty() ? nullptr : usable_key(run.tree);
  if (key == nullptr) {
    return;
  }
  Tree& tree = run.tree;
  const std::size_t before = tree.sources.size();
  SheetCheckOptions sheets{
      .paths = options.tree.paths, .roster = options.roster, .reading = options.sheets};
  sheets.reading.encoding = options.tree.encoding;
  run.sheets = check_sheets(*key, sheets, tree.sources, tree.sink);
  for (std::size_t i = before; i < tree.sources.size(); ++i) {
    const auto file = static_cast<FileId>(i);
    tree.files.push_back({tree.sources.at(file).path(), file});
  }
  tree.errors.insert(tree.errors.end(), run.sheets->errors.begin(), run.sheets->errors.end());
}

void read_exam(LintRun& run, const LintOptions& options, const std::vector<const Bank*>& banks) {
  if (options.stats.empty()) {
    return;
  }
  const Result<EarlierResults> exam = load_earlier_figures(options.stats);
  if (exam) {
    run.exam = report_exam_figures(banks, *exam, run.tree.sink);
  } else {
    run.tree.errors.push_back(exam.error());
  }
}

/// A key without an answer stops grading; the warning that any bank gets says less.
void drop_warned_before(std::vector<Diagnostic>& findings) {
  std::set<std::uint32_t> places;
  for (const Diagnostic& finding : findings) {
    if (finding.rule == &rules::key_without_answer) {
      places.insert(finding.where.begin);
    }
  }
  std::erase_if(findings, [&](const Diagnostic& finding) {
    return finding.rule == &rules::unkeyed && places.contains(finding.where.begin);
  });
}

void apply_suppressions(LintRun& run, const FileSelections& selections,
                        std::span<const Rule* const> rules) {
  const std::vector<FileId> files = yaml_files(run.tree);
  const auto was_on = [&](FileId file, const RuleInfo& rule) {
    return selections.of(file).has(rule);
  };
  Sink about_comments;
  run.suppressed = suppress({run.tree.sources, files, rules, was_on}, run.findings, about_comments);
  if (about_comments.diagnostics().empty()) {
    return;
  }
  std::vector<Diagnostic> more = about_comments.diagnostics();
  selections.apply(more);
  Sink all;
  for (std::vector<Diagnostic>* findings : {&run.findings, &more}) {
    for (Diagnostic& finding : *findings) {
      all.report(std::move(finding));
    }
  }
  run.findings = all.sorted();
}

void list_items(LintRun& run, const std::vector<const Bank*>& banks) {
  auto bank = banks.begin();
  for (CheckedFile& file : run.tree.files) {  // banks are in the order of their files
    if (bank != banks.end() && (*bank)->file == file.file) {
      file.items = checked_items(**bank++);
    }
  }
}

std::string baseline_of(FileId file, const LintOptions& options, const FileSelections& selections) {
  if (options.makes_baseline) {
    return "";
  }
  return options.baseline.empty() ? selections.baseline_of(file) : options.baseline;
}

/// Reads the baselines of all files, each once.
std::map<std::string, Baseline> load_baselines(LintRun& run, const LintOptions& options,
                                               const FileSelections& selections) {
  std::map<std::string, Baseline> baselines;
  Sink sink;
  for (const CheckedFile& file : run.tree.files) {
    const std::string path = baseline_of(file.file, options, selections);
    if (path.empty() || baselines.contains(path)) {
      continue;
    }
    Result<DecodedText> decoded = load_text(path);
    Baseline& baseline = baselines[path];
    if (decoded) {
      const FileId id = run.settings_sources.add(path, std::move(decoded->text));
      baseline = read_baseline(run.settings_sources, id, sink);
    } else {
      run.settings_errors.push_back(decoded.error());
    }
  }
  for (const Diagnostic& finding : sink.sorted()) {
    run.settings_findings.push_back(finding);
  }
  run.was_checked = run.was_checked && !sink.has_errors() && run.settings_errors.empty();
  return baselines;
}

/// False where an error in the settings makes a check meaningless.
bool take_settings(LintRun& run, SettingsFinder& settings) {
  run.settings_sources = settings.take_sources();
  run.settings_findings = settings.sink().sorted();
  run.settings_errors = settings.errors();
  run.was_checked = !settings.sink().has_errors() && run.settings_errors.empty();
  return run.was_checked;
}

void apply_baselines(LintRun& run, const LintOptions& options, const FileSelections& selections,
                     std::map<std::string, Baseline> baselines,
                     const std::vector<const Bank*>& banks) {
  if (options.makes_baseline) {
    run.new_baseline = make_baseline(run.findings, run.tree.sources);
    std::erase_if(run.findings,
                  [](const Diagnostic& finding) { return !is_about_reading(*finding.rule); });
    return;
  }
  const BaselineInput input{
      run.tree.sources, banks, options.rules,
      [&](FileId file) { return baseline_of(file, options, selections); },
      [&](FileId file, const RuleInfo& rule) { return selections.of(file).has(rule); }};
  run.known = hide_known(input, std::move(baselines), run.findings);
}

}  // namespace

LintRun run_lint(const LintOptions& options) {
  LintRun run;
  run.tree = load_tree(bank_paths(options));
  run.banks = run.tree.encodings.size();
  read_answer_sheets(run, options);
  SettingsFinder settings(options.settings, options.rules);
  const FileSelections selections(run.tree, settings, options.rules, options.selection);
  std::map<std::string, Baseline> baselines;
  if (take_settings(run, settings)) {
    baselines = load_baselines(run, options, selections);
  }
  if (!run.was_checked) {
    return run;
  }
  const std::vector<const Bank*> banks = banks_of(run);
  lint(banks, selections.rules_in_use(), run.tree.sources, options.tree.threads, run.tree.sink);
  read_exam(run, options, banks);
  run.findings = run.tree.sink.sorted();
  drop_warned_before(run.findings);
  selections.apply(run.findings);
  apply_suppressions(run, selections, options.rules);
  attach_items(run.findings, banks);
  apply_baselines(run, options, selections, std::move(baselines), banks);
  list_items(run, banks);
  return run;
}

LintRun run_lint(const TreeOptions& options, std::span<const Rule* const> rules) {
  LintOptions lint{.tree = options, .rules = rules, .settings = {SettingsWish::Kind::none}};
  SelectionStep named{SelectionVerb::extend, {}};
  for (const Rule* rule : rules) {
    if (rule->on_request) {
      named.words.push_back({RuleWord::Kind::rule, std::string(rule->info->code)});
    }
  }
  lint.selection.push_back(std::move(named));
  return run_lint(lint);
}

}  // namespace tiku
