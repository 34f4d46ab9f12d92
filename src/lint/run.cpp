#include "lint/run.h"

#include "base/parallel.h"
#include "lint/items.h"
#include "lint/linter.h"

namespace tiku {

LintRun run_lint(const TreeOptions& options, std::span<const Rule* const> rules) {
  LintRun run;
  run.tree = load_tree(options);
  std::vector<const Bank*> banks;
  for (const Bank& bank : run.tree.banks) {
    banks.push_back(&bank);
    run.questions += static_cast<std::int64_t>(bank.questions.size());
  }
  lint(banks, rules, run.tree.sources, options.threads, run.tree.sink);
  run.findings = run.tree.sink.sorted();
  attach_items(run.findings, banks);
  auto bank = banks.begin();
  for (CheckedFile& file : run.tree.files) {  // banks are in the order of their files
    if (bank != banks.end() && (*bank)->file == file.file) {
      file.items = checked_items(**bank++);
    }
  }
  return run;
}

}  // namespace tiku
