#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sheet/item_index.h"
#include "sheet/read_sheets.h"

namespace tiku {

/// An answer as a file addresses it, before forms and orders are applied.
struct DraftAnswer {
  ItemMatch match;
  std::string address;
  std::string raw;
  std::int64_t line = 0;
  /// As Origin::at.
  std::uint32_t at = 0;
  /// Listed among the rejects already, because its shape is no answer.
  bool refused = false;
};

/// A sheet as one file format gives it; finish_sheet makes it a Sheet or a Reject.
struct Draft {
  Identity who;
  Origin origin;
  std::string form;
  /// The table has a column for it.
  bool has_form_column = false;
  /// Item addresses in the order in which this paper shows them.
  std::vector<std::string> order;
  /// Seed of a drawn paper, as it stood.
  std::string seed;
  std::string submitted;
  std::string given_total;
  bool absent = false;
  std::vector<std::string> extra;
  std::vector<DraftAnswer> answers;
  /// All of it as it stood, for rejects.
  std::string raw;
};

/// What happened so often that it is said once with a count and the first place.
struct Tally {
  std::int64_t count = 0;
  std::string first;
};

/// State of one run of read_sheets, shared by the readers.
struct SheetReading {
  SheetReading(const Bank& the_bank, const SheetOptions& the_options, SourceMap& the_sources,
               Sink& the_sink)
      : bank(the_bank),
        index(the_bank),
        options(the_options),
        sources(the_sources),
        sink(the_sink) {}

  const Bank& bank;
  ItemIndex index;
  const SheetOptions& options;
  SourceMap& sources;
  Sink& sink;
  SheetSet set;
  /// What makes the run meaningless; the first one counts.
  std::optional<Error> fatal;
  Tally file_name_ids;
  Tally name_ids;
  /// Sheets of paper A where the key lists only the others.
  Tally base_forms;
  /// Sheets of such a key that go by number and state no form.
  Tally no_forms;
  Tally unwrapped_cells;
  Tally skipped_files;
  /// Answers of sheets that carry their own addresses (YAML, text): placed and not placed.
  std::int64_t placed = 0;
  std::int64_t misplaced = 0;
  std::vector<bool> extra_found;

  const std::string& path(FileId file) const { return sources.at(file).path(); }

  void remark(Text text) { set.remarks.push_back(std::move(text)); }

  void stop(Text why);
  /// The same; in a check of sheets the finding instead, and the run goes on.
  void stop(Text why, Diagnostic finding);
  void count(Tally& tally, const std::string& where);
  /// The cell without what people wrap around ids to save them from a spreadsheet; said once.
  std::string plain_cell(std::string_view cell, FileId file);
};

/// After the last file: says what was counted, and looks at all sheets together. An error is what
/// makes the run meaningless.
Result<void> finish_reading(SheetReading& reading, const std::vector<std::string>& skipped);

/// Forms, orders and identity items are applied, damage found; the sheet is kept or refused with
/// its reason.
void finish_sheet(SheetReading& reading, Draft draft);

void reject_sheet(SheetReading& reading, const Draft& draft, std::string_view reason, Text why);
void reject_cell(SheetReading& reading, const Draft& draft, const DraftAnswer& answer,
                 std::string_view reason, Text why);

}  // namespace tiku
