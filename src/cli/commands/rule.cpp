// `tiku rule`: the list of rules, or everything about one. Written from the records in lint.
#include <algorithm>

#include "base/text.h"
#include "base/width.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/exit_codes.h"
#include "cli/layout.h"
#include "cli/rule_messages.h"
#include "lint/registry.h"
#include "lint/selection.h"

namespace tiku {
namespace {

struct RuleOptions {
  std::vector<std::string> codes;
};

/// "warning, on request": how grave, and whether it is on.
std::string standing(const Rule& rule, Lang lang) {
  const std::string severity(severity_name(rule.info->severity));
  return rule.on_request ? text(msg::rule_on_request, severity).in(lang) : severity;
}

std::string list_of_rules(const Style& style) {
  std::string out;
  std::string_view family;
  std::size_t widest = 0;
  for (const Rule* rule : all_rules()) {
    widest = std::max(widest, display_width(rule->info->name));
  }
  for (const Rule* rule : all_rules()) {
    const std::string_view title = rule_family(rule->info->code).in(style.lang);
    if (title != family) {
      family = title;
      out += (out.empty() ? "" : "\n") + std::string(title) + "\n";
    }
    out += "  " + std::string(rule->info->code) + " " + pad_right(rule->info->name, widest) + " " +
           standing(*rule, style.lang) + "\n";
  }
  return out;
}

std::string example_block(const Message& title, std::span<const std::string_view> examples,
                          const Style& style) {
  std::string out;
  for (const std::string_view example : examples) {
    out += "\n" + std::string(title.in(style.lang)) + "\n";
    for (const std::string_view line : split(example, "\n")) {
      out += line.empty() ? "" : "    " + visible(line) + "\n";
    }
  }
  return out;
}

Text how_to_silence(const RuleInfo& rule) {
  if (is_about_reading(rule)) {
    return text(msg::rule_never_silent, rule.code);
  }
  const bool about_sheets = rule.code.starts_with("TK7");
  return text(about_sheets ? msg::rule_silence_sheets : msg::rule_silence, rule.code);
}

std::string all_about(const Rule& rule, const Style& style) {
  const RuleInfo& info = *rule.info;
  std::string out = std::string(info.code) + " " + std::string(info.name) + "  " +
                    standing(rule, style.lang) + "  " +
                    std::string(rule_family(info.code).in(style.lang)) + "\n\n";
  out += paragraph(info.summary.in(style.lang), style.width, 2);
  for (const std::string_view part : split(rule.explanation.in(style.lang), "\n\n")) {
    out += "\n" + paragraph(part, style.width, 2);
  }
  if (rule.bad.empty()) {
    out += "\n" + paragraph(text(msg::rule_no_example, rule.why_no_example).in(style.lang),
                            style.width, 2);
  }
  out += example_block(msg::rule_bad, rule.bad, style);
  out += example_block(msg::rule_good, rule.good, style);
  return out + "\n" + paragraph(how_to_silence(info).in(style.lang), style.width, 2);
}

std::vector<std::string_view> names_of_rules() {
  std::vector<std::string_view> names;
  for (const Rule* rule : all_rules()) {
    names.push_back(rule->info->code);
    names.push_back(rule->info->name);
  }
  return names;
}

int show_rules(const RuleOptions& options, Context& context) {
  if (options.codes.empty()) {
    context.print(list_of_rules(context.out_style));
    return kDone;
  }
  std::string out;
  for (const std::string& code : options.codes) {
    const Rule* rule = find_rule(code);
    if (rule == nullptr) {
      const std::string_view near = suggest(code, names_of_rules());
      return context.fail(Error{near.empty()
                                    ? text(msg::rule_not_found, visible(code))
                                    : text(msg::rule_not_found_near, visible(code), near)});
    }
    out += (out.empty() ? "" : "\n") + all_about(*rule, context.out_style);
  }
  context.print(out);
  return kDone;
}

constexpr PositionalSpec kPositionals[] = {
    {.label = "CODE",
     .bind = bind<&RuleOptions::codes>,
     .help = {"codes or names of rules; all rules in a list without one",
              "规则的代号或名字；不写就列出全部规则"},
     .required = false},
};

constexpr Example kExamples[] = {
    {"tiku rule", {"list every rule", "列出全部规则"}},
    {"tiku rule TK201", {"explain one, with examples", "解释一条规则，附例子"}},
};

constexpr ExitCode kExitCodes[] = {{kDone, {"printed", "已输出"}}};

constexpr std::string_view kSeeAlso[] = {"check", "tiku-rules(7)"};

}  // namespace

extern const Command rule_command;

constinit const Command rule_command{
    .name = "rule",
    .group = Group::reference,
    .summary = {"list the rules of check, or explain some", "列出检查规则，或解释其中几条"},
    .description =
        {"Prints why a rule exists, what it leaves alone on purpose, how to mend what it "
         "finds, and examples that are wrong and right. The same text is in "
         "tiku-rules(7).",
         "说明规则的理由、有意放过什么、怎样改正，并给出错的和对的例子。tiku-rules(7) 里有"
         "同样的内容。"},
    .positionals = kPositionals,
    .options = {},
    .examples = kExamples,
    .exit_codes = kExitCodes,
    .see_also = kSeeAlso,
    .since = "0.1",
    .run = runs<RuleOptions, show_rules>,
};

}  // namespace tiku
