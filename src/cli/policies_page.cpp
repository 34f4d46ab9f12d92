#include "cli/policies_page.h"

#include "cli/roff.h"
#include "cli/roff_messages.h"
#include "grade/policy.h"
#include "version.h"

namespace tiku {
namespace {

std::string in_both(const Message& message) {
  return roff(message.en) + "\n.br\n" + roff(message.zh) + "\n";
}

/// "ABD 2, AB 1, ABC 0": what each response earns.
std::string worked(const WorkedTable& table) {
  std::string out;
  for (const WorkedRow& row : table.rows) {
    const std::string response(row.response.empty() ? msg::page_blank.en : row.response);
    out += (out.empty() ? "" : ", ") + response + " = " + std::string(row.points);
  }
  const Text head = text(msg::page_worked, table.policy, table.options, table.key, table.points);
  return ".IP\n" + bold(head.in(Lang::en)) + "\n.br\n" + roff(out) + "\n";
}

std::string entry(const Policy& policy) {
  std::string out = ".SS " + roff(policy.name) + "\n" + in_both(policy.summary);
  out += ".PP\n" + in_both(policy.formula);
  for (const WorkedTable& table : policy.tables) {
    out += worked(table);
  }
  return out;
}

}  // namespace

std::string policies_page() {
  std::string out =
      ".\\\" Made by `tiku generate policies7`; edit the records of the policies instead.\n";
  out += ".TH TIKU-POLICIES 7 \"\" \"tiku " TIKU_VERSION "\" \"Scoring policies\"\n";
  out += ".ad l\n";
  out += ".SH NAME\ntiku\\-policies \\- " + roff(msg::page_policies_name.en) + "\n";
  out += ".SH DESCRIPTION\n" + in_both(msg::page_policies);
  out += ".SH POLICIES\n";
  for (const Policy* policy : policies()) {
    out += entry(*policy);
  }
  return out + ".SH SEE ALSO\n.BR tiku (1),\n.BR tiku\\-bank (5)\n";
}

}  // namespace tiku
