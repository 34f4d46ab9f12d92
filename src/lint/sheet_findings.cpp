// The idea: grading has read and judged everything already; here its reasons become findings. A
// reason that no rule is named for is an answer that can be none, or a sheet that cannot be read.
#include "lint/sheet_findings.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "grade/response_table.h"
#include "grade/roster_match.h"
#include "lint/items.h"
#include "lint/messages.h"
#include "lint/sheet_check_rules.h"
#include "sheet/places.h"
#include "sheet/rules.h"
#include "sheet/show.h"

namespace tiku {
namespace {

/// Of findings about people, and about whole sheets, so many are listed one by one.
constexpr std::size_t kListed = 20;
/// Fewer sheets may well leave out a question by chance.
constexpr std::int64_t kEnoughSheets = 10;
/// More ids cost too much to compare with, and help nobody.
constexpr std::size_t kMostCompared = 2000;

struct ReasonRule {
  std::string_view reason;
  const RuleInfo* rule;
};

constexpr std::array kSheetReasons = {
    ReasonRule{"no-id", &rules::sheet_without_id},
    ReasonRule{"damaged-id", &rules::sheet_without_id},
    ReasonRule{"ambiguous-number", &rule::ambiguous_number},
    ReasonRule{"unknown-form", &rules::unknown_form},
    ReasonRule{"no-form", &rules::unknown_form},
    ReasonRule{"ambiguous-name", &rules::ambiguous_person},
};

constexpr std::array kCellReasons = {
    ReasonRule{"unknown-item", &rules::answer_to_no_item},
    ReasonRule{"not-presented", &rules::answer_to_no_item},
    ReasonRule{"unread-text", &rules::answer_to_no_item},
    ReasonRule{"answered-twice", &rules::unclear_answer},
    ReasonRule{"unclear-tick", &rules::unclear_answer},
};

const RuleInfo& rule_for(std::string_view reason, std::span<const ReasonRule> table,
                         const RuleInfo& otherwise) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const ReasonRule& entry) { return entry.reason == reason; });
  return found == table.end() ? otherwise : *found->rule;
}

/// Findings are alike within one table.
std::string kind_in(const RuleInfo& rule, const Origin& origin, std::string_view what) {
  return std::string(rule.code) + "\n" + std::to_string(static_cast<std::uint32_t>(origin.file)) +
         "\n" + origin.sheet + "\n" + std::string(what);
}

std::string person_text(const Identity& who) {
  return shown(who.name.empty() || who.name == who.id ? who.id : who.id + " " + who.name);
}

}  // namespace

SheetFindings::SheetFindings(const GradedSheets& input) : input_(input) {
  for (const Item& item : items_of(input.bank)) {
    addresses_.emplace(item.question->id, item_address(input.bank, *item.question));
  }
}

Diagnostic SheetFindings::at(const RuleInfo& rule, const Origin& origin, std::string_view value,
                             Text message) const {
  return finding_at(rule, input_.sources, origin, value, std::move(message));
}

std::string SheetFindings::address_of(std::string_view item) const {
  const auto found = addresses_.find(item);
  return found == addresses_.end() ? "" : found->second;
}

void SheetFindings::add_read(const Sink& found) {
  for (const Diagnostic& finding : found.sorted()) {
    const FileId file = finding.where.file;
    is_other_exam_ = is_other_exam_ || finding.rule == &rule::other_exam;
    if (file != kNoFile && finding.severity() == Severity::error) {
      errors_.emplace(file, input_.sources.at(file).place(finding.where.begin).line);
    }
    const bool damaged =
        finding.rule == &rule::answer_became_date || finding.rule == &rule::cell_too_narrow;
    const bool of_column =
        damaged || finding.rule == &rule::id_lost_digits || finding.rule == &rule::id_lost_zeros;
    const bool of_all = finding.rule == &rule::unknown_sheet_field;
    Diagnostic own = finding;
    own.item = address_of(finding.item);
    if (damaged) {
      damaged_.insert({file, own.row, own.where.begin, own.item});
    }
    const std::string kind =
        of_all      ? std::string(finding.rule->code) + finding.message.in(Lang::en)
        : of_column ? kind_in(*finding.rule, {file, "", 0}, finding.item)
                    : kind_in(*finding.rule, {file, "", finding.row},
                              std::to_string(finding.where.begin) + finding.message.in(Lang::en));
    findings_.add(kind, 1, std::move(own));
  }
}

/// What a spreadsheet made of an answer is mostly no answer, which need not be said again.
bool SheetFindings::is_damaged(const Diagnostic& finding) const {
  return damaged_.contains({finding.where.file, finding.row, finding.where.begin, finding.item});
}

void SheetFindings::add_sheets() {
  for (const Reject& reject : input_.sheets.rejected) {
    add_refused_sheet(reject);
  }
  std::map<std::string, std::vector<const Reject*>> copies;
  for (const Reject& reject : input_.grading.rejects) {
    if (reject.reason == "duplicate") {
      copies[reject.id].push_back(&reject);
    } else if (reject.reason == "ambiguous-name") {
      add_refused_sheet(reject);
    }
  }
  for (const auto& [id, sheets] : copies) {
    add_two_sheets(sheets);
  }
  for (const Superseded& copy : input_.grading.superseded) {
    findings_.add(kind_in(rules::repeated_sheet, copy.origin, ""), 1,
                  at(rules::repeated_sheet, copy.origin, copy.id,
                     text(msg::repeated_sheet, visible(copy.id))));
  }
}

void SheetFindings::add_refused_sheet(const Reject& reject) {
  const RuleInfo& rule = rule_for(reject.reason, kSheetReasons, rules::unreadable_sheet);
  const bool is_reported =
      reject.reason == "unreadable" && errors_.contains({reject.origin.file, reject.origin.line});
  if (reject.origin.file == kNoFile || is_reported) {
    return;  // what the readers reported as an error of the file is not reported again
  }
  Diagnostic finding = at(rule, reject.origin, reject.id, reject.explanation);
  if (&rule == &rules::sheet_without_id) {
    finding.help = reject.reason == "no-id" ? text(msg::no_id_help) : Text{};
  } else if (&rule == &rules::unknown_form) {
    finding.help = reject.reason == "no-form" ? text(msg::no_form_stated_help) : help_for_form();
  }
  const bool of_all_rows = &rule == &rules::sheet_without_id || &rule == &rules::unknown_form;
  findings_.add(kind_in(rule, reject.origin, reject.reason), of_all_rows ? 3 : kListed,
                std::move(finding));
}

Text SheetFindings::help_for_form() const {
  std::vector<std::string> names;
  for (const PaperForm& form : input_.bank.forms) {
    names.push_back(form.name);
  }
  return names.empty() ? text(msg::no_forms_help) : text(msg::unknown_form_help, shown_list(names));
}

void SheetFindings::add_two_sheets(const std::vector<const Reject*>& copies) {
  const Reject& second = *copies[1];
  const Reject& first = *copies.front();
  Diagnostic finding = at(rules::two_sheets, second.origin, second.id, second.explanation);
  if (finding.row == 0) {
    finding.notes.push_back(
        {span_of(input_.sources, first.origin, first.id), text(msg::first_copy)});
  }
  findings_.add(kind_in(rules::two_sheets, second.origin, ""), kListed, std::move(finding));
}

Text SheetFindings::help_for_item(const std::string& item) {
  if (compared_.size() >= kListed || !compared_.insert(item).second) {
    return text(msg::no_item_help);
  }
  std::vector<std::string_view> ids;
  for (const auto& [id, address] : addresses_) {
    if (ids.size() < kMostCompared && id.find_first_not_of("0123456789") != std::string::npos) {
      ids.push_back(id);
    }
  }
  const std::string_view near = suggest(item, ids);
  return near.empty() ? text(msg::no_item_help) : text(msg::item_meant, shown(near));
}

void SheetFindings::add_refused_cell(const Reject& reject) {
  const bool unknown = reject.reason == "unknown-item";
  if (reject.origin.file == kNoFile || (is_other_exam_ && unknown)) {
    return;
  }
  const RuleInfo& rule = rule_for(reject.reason, kCellReasons, rules::invalid_answer);
  const bool says_item = &rule != &rules::invalid_answer;
  Diagnostic finding =
      at(rule, reject.origin, unknown ? std::string_view(reject.item) : trim(reject.raw),
         says_item ? reject.explanation
                   : text(msg::answer_of_item, shown(reject.item), reject.explanation));
  finding.item = address_of(reject.item);
  if (unknown) {
    finding.help = help_for_item(reject.item);
    findings_.add(std::string(rule.code) + "\n" + reject.item, 1, std::move(finding));
  } else {
    findings_.add(kind_in(rule, reject.origin, reject.item), 1, std::move(finding));
  }
}

void SheetFindings::add_answer(const Sheet& sheet, const RawAnswer& answer,
                               const JudgedResponse& judged) {
  const bool invalid = judged.judgement.state == State::invalid;
  if (!invalid && judged.response.kind != Response::Kind::ambiguous) {
    return;
  }
  const RuleInfo& rule = invalid ? rules::invalid_answer : rules::unclear_answer;
  const Origin origin{sheet.origin.file, sheet.origin.sheet, answer.line, answer.at};
  const std::string& id = input_.grading.items[answer.item].id();
  Diagnostic finding = at(rule, origin, trim(answer.raw),
                          text(msg::answer_of_item, shown(id), judged.response.explanation));
  finding.item = address_of(id);
  if (!is_damaged(finding)) {
    findings_.add(kind_in(rule, origin, id), 1, std::move(finding));
  }
}

void SheetFindings::add_answers() {
  for (const Reject& reject : input_.sheets.rejected_cells) {
    add_refused_cell(reject);
  }
  for (const Reject& reject : input_.grading.rejects) {
    if (reject.reason == "not-presented") {
      add_refused_cell(reject);
    }
  }
  std::vector<GradedItem> items;  // as in grading, but for the answers of copies and rejects too
  for (const GradedItem& item : input_.grading.items) {
    items.push_back({item.item, item.max, item.dropped, item.full_for_all, item.counts, {}});
  }
  ResponseTable table(items, Tolerance::tolerant);
  for (const Sheet& sheet : input_.sheets.sheets) {
    for (const RawAnswer& answer : sheet.answers) {
      const GradedItem& item = items[answer.item];
      if (sheet.absent || answer.refused || (item.full_for_all && item.counts)) {
        continue;
      }
      const std::uint32_t at = table.intern(answer.item, answer.raw);
      const JudgedResponse& judged = items[answer.item].responses[at];
      add_answer(sheet, answer, judged);
      if (first_tolerated_.file == kNoFile && !judged.response.rules.empty()) {
        first_tolerated_ = {sheet.origin.file, sheet.origin.sheet, answer.line, answer.at};
        first_tolerated_raw_ = answer.raw;
      }
    }
  }
}

void SheetFindings::add_people(const Roster& roster) {
  const FileId file = roster.origins.empty() ? kNoFile : roster.origins.front().file;
  std::set<std::string> unclear;  // names of sheets that may be theirs
  for (const Reject& reject : input_.grading.rejects) {
    if (reject.reason == "ambiguous-name") {
      unclear.insert(fold_id(reject.id));
    }
  }
  std::vector<std::string> absent;
  const Candidate* first = nullptr;
  for (const Candidate& candidate : input_.grading.candidates) {
    if (candidate.outcome == Outcome::absent && candidate.origin.file == file) {
      if (unclear.contains(fold_id(candidate.who.name))) {
        continue;
      }
      first = first == nullptr ? &candidate : first;
      absent.push_back(person_text(candidate.who));
    } else if (!candidate.on_roster) {
      Diagnostic finding = at(rules::not_on_roster, candidate.origin, candidate.who.id,
                              text(msg::not_on_roster, person_text(candidate.who)));
      finding.help = text(msg::not_on_roster_help);
      findings_.add(kind_in(rules::not_on_roster, candidate.origin, ""), kListed,
                    std::move(finding));
    }
  }
  if (first == nullptr) {
    return;
  }
  Diagnostic finding = at(rules::person_without_sheet, first->origin, first->who.id,
                          text(msg::without_sheet, absent.size(), shown_list(absent)));
  finding.help = text(msg::without_sheet_help);
  findings_.add(kind_in(rules::person_without_sheet, first->origin, ""), 1, std::move(finding));
}

void SheetFindings::add_unanswered() {
  const std::vector<GradedItem>& items = input_.grading.items;
  std::vector<bool> answered(items.size());
  bool any = false;
  for (const Sheet& sheet : input_.sheets.sheets) {
    for (const RawAnswer& answer : sheet.answers) {
      answered[answer.item] = true;
      any = true;
    }
  }
  if (!any || !input_.bank.exam.draw.empty() ||
      input_.grading.counts.graded + input_.grading.counts.pending < kEnoughSheets) {
    return;
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (answered[i] || !items[i].counts) {
      continue;
    }
    Diagnostic finding;
    finding.rule = &rules::unanswered_item;
    finding.where = items[i].item.question->where;
    finding.message = text(msg::unanswered_item, shown(items[i].id()),
                           input_.grading.counts.graded + input_.grading.counts.pending);
    finding.help = text(msg::unanswered_item_help);
    finding.item = address_of(items[i].id());
    findings_.add(std::string(rules::unanswered_item.code), kListed, std::move(finding));
  }
}

void SheetFindings::add_tolerated() {
  const JudgedResponse* most = nullptr;
  for (const GradedItem& item : input_.grading.items) {
    for (const JudgedResponse& judged : item.responses) {
      const bool tolerated = judged.n > 0 && !judged.response.rules.empty();
      most = tolerated && (most == nullptr || judged.n > most->n) ? &judged : most;
    }
  }
  if (most == nullptr || first_tolerated_.file == kNoFile) {
    return;
  }
  const GradingCounts& counts = input_.grading.counts;
  Diagnostic finding = at(rules::tolerated_answers, first_tolerated_, first_tolerated_raw_,
                          text(msg::tolerated_answers, counts.tolerated, counts.cells,
                               shown(most->raw), shown(most->response.normalised), most->n));
  finding.help = text(msg::tolerated_help);
  findings_.add(std::string(rules::tolerated_answers.code), 1, std::move(finding));
}

}  // namespace tiku
