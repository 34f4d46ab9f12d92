#include "cli/check_show.h"

#include <map>

#include "base/text.h"
#include "cli/check_messages.h"
#include "io/files.h"

namespace tiku {
namespace {

/// More than a person reads at once; a file that is broken all over fills no disk.
constexpr std::size_t kMostInFull = 1000;

void say_gone(const std::vector<BaselineUse::Gone>& gone, const Context& context) {
  std::map<std::string, std::int64_t> by_path;
  for (const BaselineUse::Gone& entry : gone) {
    ++by_path[entry.path];
  }
  for (const auto& [path, count] : by_path) {
    context.say(text(msg::known_gone, count, visible(path)));
  }
  if (context.talk != Talk::verbose) {
    return;
  }
  for (const BaselineUse::Gone& entry : gone) {
    context.say(text(msg::known_gone_entry, visible(entry.known.code), visible(entry.known.item),
                     entry.count));
  }
}

}  // namespace

void show_settings(const LintRun& run, const Context& context) {
  if (!run.settings_findings.empty()) {
    context.io.err().write(find_renderer("full")->render(
        {run.settings_findings, run.settings_sources}, context.err_style));
  }
  for (const Error& error : run.settings_errors) {
    context.fail(error);
  }
  if (!run.was_checked) {
    context.fail(Error{text(msg::settings_have_errors)});
  }
}

std::span<const Diagnostic> listed_findings(std::span<const Diagnostic> findings,
                                            std::optional<std::int64_t> most,
                                            std::string_view format, const Context& context) {
  const auto limit = static_cast<std::size_t>(most.value_or(format == "full" ? kMostInFull : 0));
  if (limit == 0 || findings.size() <= limit) {
    return findings;
  }
  context.say(text(msg::findings_cut, limit, findings.size()));
  return findings.first(limit);
}

void say_left_out(const LintRun& run, const Context& context) {
  if (run.suppressed > 0 && context.talk == Talk::verbose) {
    context.say(text(msg::suppressed_findings, run.suppressed));
  }
  if (run.known.hidden > 0) {
    context.say(text(msg::known_hidden, run.known.hidden));
  }
  say_gone(run.known.gone, context);
}

void say_sheets(const std::string& key, const LintRun& run, const Context& context) {
  if (key.empty()) {
    return;
  }
  if (!run.sheets) {
    if (run.tree.errors.empty()) {
      context.say(text(msg::sheets_not_checked, visible(key)));
    }
    return;
  }
  for (const Text& remark : run.sheets->remarks) {
    context.say(remark);
  }
  if (run.sheets->errors.empty()) {
    context.say(text(run.findings.empty() ? msg::sheets_clean : msg::sheets_checked,
                     run.sheets->sheets, visible(key), run.sheets->answers));
  }
}

bool write_baseline(const std::string& path, const LintRun& run, const Context& context) {
  if (!run.tree.errors.empty()) {
    context.say(text(msg::baseline_not_written, visible(path)));
    return false;
  }
  const Result<void> written = write_file(path, baseline_text(run.new_baseline));
  if (!written) {
    context.fail(written.error());
    return false;
  }
  std::int64_t count = 0;
  for (const auto& [known, times] : run.new_baseline) {
    count += times;
  }
  context.say(text(msg::baseline_written, count, visible(path)));
  return true;
}

}  // namespace tiku
