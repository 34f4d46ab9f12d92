// The idea: every format ends here, so that forms, orders, damage and conflicts are treated alike
// wherever a sheet came from. A sheet leaves as a Sheet or as a Reject, never as nothing.
#include <algorithm>
#include <charconv>
#include <utility>

#include "base/text.h"
#include "sheet/damage.h"
#include "sheet/drawn_paper.h"
#include "sheet/forms.h"
#include "sheet/gathered.h"
#include "sheet/messages.h"
#include "sheet/normalise.h"
#include "sheet/printed_options.h"
#include "sheet/reading.h"
#include "sheet/show.h"
#include "sheet/submitted.h"

namespace tiku {
namespace {

bool is_blank(std::string_view raw) {
  return trim(raw).empty();
}

bool says_nothing_but_absent(const Draft& draft) {
  bool absent = false;
  for (const DraftAnswer& answer : draft.answers) {
    if (says_absent(answer.raw)) {
      absent = true;
    } else if (!is_blank(answer.raw)) {
      return false;
    }
  }
  return absent;
}

void take_identity(Sheet& sheet, const Question& question, const std::string& raw) {
  const std::string value(trim(raw));
  std::string* field = nullptr;
  switch (question.identity) {
    case IdentityRole::none:
      return;
    case IdentityRole::id:
      field = &sheet.who.id;
      break;
    case IdentityRole::name:
      field = &sheet.who.name;
      break;
    case IdentityRole::group:
      field = &sheet.who.group;
      break;
  }
  if (field->empty()) {
    *field = value;
  }
}

/// A seed is a whole number; anything else in its place would leave open what was on the paper.
Result<std::optional<std::uint64_t>> seed_of(const Draft& draft) {
  const std::string_view digits = trim(draft.seed);
  std::uint64_t seed = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seed);
  if (digits.empty()) {
    return std::optional<std::uint64_t>();
  }
  if (error != std::errc() || end != digits.data() + digits.size()) {
    return Error{text(msg::sheet_bad_seed, shown(draft.seed))};
  }
  return std::optional<std::uint64_t>(seed);
}

/// Without a stated order or form, what stood on a drawn paper is told from the sheet.
std::vector<std::size_t> presented_items(const SheetReading& reading, const SheetPaper& paper,
                                         const GatheredItems& items, const Sheet& sheet) {
  std::vector<std::size_t> stated = paper.presented();
  if (!stated.empty() || reading.bank.exam.draw.empty()) {
    return stated;
  }
  SeenItems seen;
  for (const auto& [item, gathered] : items) {
    seen.placed.insert(item);
  }
  for (const RawAnswer& answer : sheet.answers) {
    seen.answered.insert(answer.item);
  }
  return drawn_items(reading.bank, seen);
}

/// Says who a sheet belongs to; false: nobody, or an id that a spreadsheet destroyed.
bool settle_identity(SheetReading& reading, const Draft& draft, Sheet& sheet) {
  Identity& who = sheet.who;
  if (who.id.empty() && who.name.empty()) {
    reject_sheet(reading, draft, "no-id", text(msg::sheet_no_id));
    return false;
  }
  if (who.id.empty()) {
    who.id = who.name;
    reading.count(reading.name_ids, shown(who.name));
  }
  const Damage damage = id_damage({who.id, TableCell::Kind::text, {}});
  if (damage == Damage::exponent || damage == Damage::hashes) {
    const Message& why =
        damage == Damage::exponent ? msg::sheet_damaged_exponent : msg::sheet_damaged_hashes;
    reject_sheet(reading, draft, "damaged-id", text(why, shown(who.id)));
    return false;
  }
  return true;
}

/// Whether an answer stands under a number that each form prints at another question.
bool goes_by_number(const DraftAnswer& answer) {
  return answer.match.printed && answer.match.by != ItemMatch::By::text;
}

/// Without a form and an order of its own, numbers on a sheet could be those of any form.
bool needs_form(const SheetReading& reading, const Draft& draft) {
  const bool absent = draft.absent || says_nothing_but_absent(draft);
  return !reading.bank.forms.empty() && draft.order.empty() && !absent &&
         std::any_of(draft.answers.begin(), draft.answers.end(), [](const DraftAnswer& answer) {
           return goes_by_number(answer) && !is_blank(answer.raw);
         });
}

/// The order of the key is form A where the key lists none, and then the form of files that speak
/// of no forms; true: the sheet may be read so, which is said. A gap in a column of forms is a gap.
bool may_be_base_form(SheetReading& reading, const Draft& draft) {
  std::vector<std::string> names;
  for (const PaperForm& form : reading.bank.forms) {
    names.push_back(form.name);
  }
  const bool base_listed = std::any_of(names.begin(), names.end(), is_base_form);
  if (!base_listed && !draft.has_form_column) {
    reading.count(reading.no_forms, reading.path(draft.origin.file));
    return true;
  }
  if (!base_listed) {
    names.insert(names.begin(), "A");
  }
  reject_sheet(reading, draft, "no-form", text(msg::sheet_no_form, shown_list(names)));
  return false;
}

/// The form a sheet names; nothing: the sheet was refused. Sheets whose items all go by id or text
/// need no form.
std::optional<const PaperForm*> form_of(SheetReading& reading, const Draft& draft) {
  if (trim(draft.form).empty()) {
    const bool readable = !needs_form(reading, draft) || may_be_base_form(reading, draft);
    return readable ? std::optional<const PaperForm*>(nullptr) : std::nullopt;
  }
  const PaperForm* form = find_form(reading.bank, draft.form);
  if (form != nullptr) {
    return form;
  }
  if (is_base_form(draft.form)) {
    reading.count(reading.base_forms, shown(draft.form));
    return nullptr;
  }
  const bool by_number = std::any_of(draft.answers.begin(), draft.answers.end(), goes_by_number);
  if (by_number || !reading.bank.forms.empty()) {
    reject_sheet(reading, draft, "unknown-form", text(msg::sheet_unknown_form, shown(draft.form)));
    return std::nullopt;
  }
  return nullptr;
}

/// The items of a stated order; those that are not in the bank are refused as cells.
std::vector<std::size_t> order_of(SheetReading& reading, const Draft& draft) {
  std::vector<std::size_t> order;
  for (const std::string& address : draft.order) {
    const ItemMatch match = reading.index.find(address);
    if (match.is_one()) {
      order.push_back(match.item);
      continue;
    }
    DraftAnswer answer;
    answer.address = address;
    answer.line = draft.origin.line;
    answer.at = draft.origin.at;
    reject_cell(reading, draft, answer, "unknown-item",
                text(msg::cell_unknown_item, shown(address)));
  }
  return order;
}

}  // namespace

void finish_sheet(SheetReading& reading, Draft draft) {
  draft.who = {std::string(trim(draft.who.id)), std::string(trim(draft.who.name)),
               std::string(trim(draft.who.group))};
  const std::optional<const PaperForm*> form = form_of(reading, draft);
  if (!form) {
    return;
  }
  const Result<std::optional<std::uint64_t>> seed = seed_of(draft);
  if (!seed) {
    reject_sheet(reading, draft, "wrong-shape", seed.error().what);
    return;
  }
  Sheet sheet;
  sheet.who = draft.who;
  sheet.origin = draft.origin;
  sheet.form = trim(draft.form);
  sheet.submitted = trim(draft.submitted);
  sheet.submitted_order = parse_submission_time(draft.submitted);
  sheet.given_total = trim(draft.given_total);
  sheet.extra = draft.extra;
  sheet.absent = draft.absent || says_nothing_but_absent(draft);
  const SheetPaper paper(reading.index, *form, order_of(reading, draft));
  GatheredItems items;
  if (!sheet.absent && !gather(reading, draft, paper, items)) {
    return;
  }
  sheet.seed = *seed;
  for (const auto& [item, gathered] : items) {
    TakenAnswer taken = answer_of(reading, draft, item, gathered);
    if (!is_blank(taken.raw)) {
      take_identity(sheet, reading.index.question(item), taken.raw);
      taken.raw = with_option_order(taken.raw, paper.option_order(item));
      sheet.answers.push_back(raw_answer(draft, item, gathered, std::move(taken)));
    }
  }
  if (!sheet.seed) {
    sheet.presented = presented_items(reading, paper, items, sheet);
  }
  if (settle_identity(reading, draft, sheet)) {
    reading.set.sheets.push_back(std::move(sheet));
  }
}

}  // namespace tiku
