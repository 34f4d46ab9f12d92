#include "cli/rules_page.h"

#include "base/text.h"
#include "cli/roff.h"
#include "cli/rule_messages.h"
#include "lint/registry.h"
#include "version.h"

namespace tiku {
namespace {

std::string paragraphs(std::string_view text) {
  std::string out;
  for (const std::string_view part : split(text, "\n\n")) {
    out += ".PP\n" + roff(part) + "\n";
  }
  return out;
}

std::string in_both(const Message& message) {
  return paragraphs(message.en) + paragraphs(message.zh);
}

/// Headings of manual pages are in capitals.
std::string capitals(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return out;
}

/// An example as it stands.
std::string example(const Message& title, std::string_view yaml) {
  std::string out = ".PP\n" + roff(trim(title.en)) + "\n.nf\n";
  for (const std::string_view line : split(yaml, "\n")) {
    out += line.empty() ? "" : "    " + roff(visible(line)) + "\n";
  }
  return out + ".fi\n";
}

std::string why_no_example(const Rule& rule) {
  const Text why = text(msg::rule_no_example, rule.why_no_example);
  return paragraphs(why.in(Lang::en)) + paragraphs(why.in(Lang::zh));
}

std::string entry(const Rule& rule) {
  const RuleInfo& info = *rule.info;
  std::string out = ".SS " + roff(std::string(info.code) + " " + std::string(info.name)) + "\n";
  out += italic(severity_name(info.severity)) + "\n" + in_both(info.summary);
  out += in_both(rule.explanation);
  out += rule.bad.empty() ? why_no_example(rule) : example(msg::rule_bad, rule.bad.front());
  return out + (rule.good.empty() ? "" : example(msg::rule_good, rule.good.front()));
}

}  // namespace

std::string rules_page() {
  std::string out =
      ".\\\" Made by `tiku generate rules7`; edit the records of the rules instead.\n";
  out += ".TH TIKU-RULES 7 \"\" \"tiku " TIKU_VERSION "\" \"Rules of tiku check\"\n.ad l\n";
  out += ".SH NAME\ntiku\\-rules \\- " + roff(msg::page_rules_name.en) + "\n";
  out += ".SH DESCRIPTION\n" + in_both(msg::page_rules);
  std::string_view family;
  for (const Rule* rule : all_rules()) {
    const Message& title = rule_family(rule->info->code);
    if (title.en != family) {
      family = title.en;
      out += ".SH " + roff(capitals(title.en)) + "\n";
    }
    out += entry(*rule);
  }
  return out + ".SH SEE ALSO\n.BR tiku (1),\n.BR tiku\\-bank (5)\n";
}

}  // namespace tiku
