#include <unordered_map>

#include "base/text.h"
#include "io/paths.h"
#include "sheet/messages.h"
#include "sheet/places.h"
#include "sheet/row_kinds.h"
#include "sheet/show.h"
#include "sheet/table_findings.h"
#include "sheet/table_sheets.h"

namespace tiku {
namespace {

/// Gathers the rows of each candidate, in order of the first.
class LongReader {
 public:
  LongReader(SheetReading& reading, const Table& table, const Header& header)
      : reading_(reading), table_(table), header_(header) {}

  void read() {
    for (std::size_t i = header_.data_row; i < table_.rows.size(); ++i) {
      const TableRow& row = table_.rows[i];
      if (kind_of_row(row, header_) == RowKind::candidate) {
        read_row(row);
      }
    }
    if (!enough_items()) {
      return;
    }
    for (Draft& draft : drafts_) {
      finish_sheet(reading_, std::move(draft));
    }
  }

 private:
  std::string field(const TableRow& row, SheetField wanted) {
    const std::ptrdiff_t at = header_.index_of(wanted);
    return at < 0 ? ""
                  : std::string(trim(reading_.plain_cell(
                        cell_text(row, static_cast<std::size_t>(at)), table_.file)));
  }

  Draft& draft_of(const TableRow& row) {
    Identity who{field(row, SheetField::id), field(row, SheetField::name),
                 field(row, SheetField::group)};
    const bool anonymous =
        header_.find(SheetField::id) == nullptr && header_.find(SheetField::name) == nullptr;
    if (anonymous) {
      who.id = file_stem(reading_.path(table_.file));
    }
    const std::string nobody = who.name.empty() ? "\n" + std::to_string(row.line) : "";
    const std::string key = who.id.empty() ? "\n" + who.name + nobody : who.id;
    const auto [found, added] = places_.try_emplace(key, drafts_.size());
    if (added) {
      if (anonymous) {
        reading_.count(reading_.file_name_ids, reading_.path(table_.file));
      }
      Draft draft;
      draft.who = std::move(who);
      const std::ptrdiff_t id = header_.index_of(SheetField::id);
      draft.origin =
          id < 0 ? origin_in(table_, row) : origin_in(table_, row, static_cast<std::size_t>(id));
      draft.raw = raw_row(row);
      draft.extra.resize(reading_.options.extra_columns.size());
      drafts_.push_back(std::move(draft));
    }
    return drafts_[found->second];
  }

  const ItemMatch& match_of(const std::string& address) {
    const auto [found, added] = matches_.try_emplace(address);
    if (added) {
      found->second = reading_.index.find(address);
      (found->second.kind == ItemMatch::Kind::none ? missing_ : placed_).push_back(address);
    }
    return found->second;
  }

  void read_row(const TableRow& row) {
    Draft& draft = draft_of(row);
    keep(draft.form, field(row, SheetField::form));
    draft.has_form_column = header_.find(SheetField::form) != nullptr;
    keep(draft.submitted, field(row, SheetField::submitted));
    for (std::size_t i = 0; i < header_.columns.size(); ++i) {
      if (header_.columns[i].extra) {
        keep(draft.extra[*header_.columns[i].extra], std::string(trim(cell_text(row, i))));
      }
    }
    const auto at = static_cast<std::size_t>(header_.index_of(SheetField::answer));
    const std::string address = field(row, SheetField::item);
    if (at < row.cells.size()) {
      check_answer_cell(reading_, table_, row, at, address);
    }
    std::string raw = reading_.plain_cell(cell_text(row, at), table_.file);
    const ItemMatch& match = match_of(address);
    const auto item = static_cast<std::size_t>(header_.index_of(SheetField::item));
    const bool is_known = match.kind != ItemMatch::Kind::none;
    draft.answers.push_back({match, address, std::move(raw), row.line,
                             origin_in(table_, row, is_known ? at : item).at});
  }

  static void keep(std::string& known, std::string value) {
    if (known.empty()) {
      known = std::move(value);
    }
  }

  bool enough_items() {
    const std::size_t all = placed_.size() + missing_.size();
    if (placed_.size() * 2 >= all) {
      return true;
    }
    reading_.stop(text(msg::too_few_columns, table_name(reading_, table_), placed_.size(), all,
                       shown_list(missing_)),
                  other_exam_finding(reading_, {table_, header_}, placed_.size(), missing_));
    return false;
  }

  SheetReading& reading_;
  const Table& table_;
  const Header& header_;
  std::vector<Draft> drafts_;
  std::unordered_map<std::string, std::size_t> places_;
  std::unordered_map<std::string, ItemMatch> matches_;
  std::vector<std::string> placed_;
  std::vector<std::string> missing_;
};

}  // namespace

void read_long_table(SheetReading& reading, const Table& table, const Header& header) {
  LongReader(reading, table, header).read();
}

}  // namespace tiku
