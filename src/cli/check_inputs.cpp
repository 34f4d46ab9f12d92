#include "cli/check_inputs.h"

#include "base/parallel.h"
#include "cli/check_messages.h"
#include "lint/registry.h"

namespace tiku {
namespace {

/// The words of one option, which may be given several times.
Result<void> add_step(std::string_view option, const std::vector<std::string>& lists,
                      SelectionVerb verb, LintOptions& options) {
  if (lists.empty()) {
    return {};
  }
  SelectionStep step{verb, {}};
  for (const std::string& list : lists) {
    const Result<std::vector<RuleWord>> words = parse_rule_words(list, options.rules);
    if (!words) {
      return Error{text(msg::in_option, option, words.error().what)};
    }
    for (const RuleWord& word : *words) {
      const Result<void> allowed =
          verb == SelectionVerb::ignore ? check_may_be_off(word, options.rules) : Result<void>();
      if (!allowed) {
        return Error{text(msg::in_option, option, allowed.error().what)};
      }
      step.words.push_back(word);
    }
  }
  options.selection.push_back(std::move(step));
  return {};
}

Result<SettingsWish> settings_wish(const CheckInputs& inputs) {
  if (inputs.no_config && !inputs.config.empty()) {
    return Error{text(msg::config_twice)};
  }
  if (inputs.no_config) {
    return SettingsWish{SettingsWish::Kind::none};
  }
  return inputs.config.empty() ? SettingsWish{}
                               : SettingsWish{SettingsWish::Kind::file, inputs.config};
}

Result<TreeOptions> tree_options(const CheckInputs& inputs) {
  const Result<std::size_t> threads = thread_wish(inputs.jobs);
  if (!threads) {
    return threads.error();
  }
  TreeOptions options{.paths = inputs.paths, .encoding = {}, .threads = *threads};
  const Result<std::optional<Encoding>> encoding = encoding_wish(inputs.encoding);
  if (!encoding) {
    return encoding.error();
  }
  options.encoding = *encoding;
  return options;
}

}  // namespace

Result<LintOptions> lint_options(const CheckInputs& inputs) {
  const Result<TreeOptions> tree = tree_options(inputs);
  if (!tree) {
    return tree.error();
  }
  const Result<SettingsWish> settings = settings_wish(inputs);
  if (!settings) {
    return settings.error();
  }
  if (!inputs.write_baseline.empty() && (inputs.fix || inputs.diff)) {
    return Error{text(msg::baseline_and_fix)};
  }
  if (!inputs.key.empty() && (inputs.fix || inputs.diff)) {
    return Error{text(msg::key_and_fix)};
  }
  const bool about_sheets = !inputs.roster.empty() || !inputs.id_column.empty() ||
                            !inputs.name_column.empty() || !inputs.group_column.empty();
  if (about_sheets && inputs.key.empty()) {
    return Error{text(msg::sheets_without_key)};
  }
  LintOptions options{.tree = *tree,
                      .rules = all_rules(),
                      .settings = *settings,
                      .selection = {},
                      .baseline = inputs.baseline,
                      .makes_baseline = !inputs.write_baseline.empty(),
                      .key = inputs.key,
                      .roster = inputs.roster,
                      .stats = inputs.stats,
                      .sheets = {.id_column = inputs.id_column,
                                 .name_column = inputs.name_column,
                                 .group_column = inputs.group_column,
                                 .extra_columns = {},
                                 .encoding = {}}};
  for (const Result<void>& step :
       {add_step("--select", inputs.select, SelectionVerb::select, options),
        add_step("--ignore", inputs.ignore, SelectionVerb::ignore, options),
        add_step("--extend", inputs.extend, SelectionVerb::extend, options)}) {
    if (!step) {
      return step.error();
    }
  }
  return options;
}

}  // namespace tiku
