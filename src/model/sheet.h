#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/message.h"
#include "diag/source.h"

namespace tiku {

/// Separates the members of an answer that a file gave as a list ([A, B], two blanks); cannot occur
/// in a text file.
constexpr char kListSeparator = '\x1f';

/// Stands between an answer and the bank's labels in the order in which the candidate's paper form
/// printed the options (joined by kListSeparator); comes from reading sheets, never from a file.
constexpr char kOrderSeparator = '\x1e';

/// Where something stood, so that a dispute can be settled: a line of a text file, or a row of a
/// workbook's sheet.
struct Origin {
  FileId file = kNoFile;
  std::string sheet;
  std::int64_t line = 0;
  /// More closely: the byte of the file's text, or in a workbook the number of the column, from 1;
  /// 0 where only the line is known.
  std::uint32_t at = 0;
};

struct Identity {
  std::string id;
  std::string name;
  std::string group;
};

/// One raw answer: the cell as it stood (lists joined by kListSeparator).
struct RawAnswer {
  /// Index into items_of(bank).
  std::size_t item = 0;
  std::string raw;
  std::int64_t line = 0;
  /// Nobody can say what was meant (two different answers, a tick that may be none): invalid, and
  /// listed in SheetSet::rejected_cells.
  bool refused = false;
  /// As Origin::at.
  std::uint32_t at = 0;
};

/// One answer sheet as read, nothing judged yet.
struct Sheet {
  Identity who;
  Origin origin;
  /// At most one answer an item; items without one are blank (or not presented, see `presented`).
  std::vector<RawAnswer> answers;
  /// Items of a drawn paper or a stated order; empty: all items were presented.
  std::vector<std::size_t> presented;
  /// Seed of a drawn paper (`exam.draw`); with it the drawn items are known even where nothing was
  /// answered.
  std::optional<std::uint64_t> seed;
  std::string form;
  /// Submission time as the file gives it, and as a number that sorts; empty where no column holds
  /// it.
  std::string submitted;
  std::optional<std::int64_t> submitted_order;
  /// 缺考 and the like on the whole row.
  bool absent = false;
  /// The total a column gave (总分), as text.
  std::string given_total;
  /// Other columns named by the user (`--by`), in the order of SheetSet::extra_columns.
  std::vector<std::string> extra;
};

/// Something that was refused, with the reason; one row of rejects.csv. `item` is empty where a
/// whole sheet was.
struct Reject {
  Origin origin;
  std::string id;
  std::string item;
  /// Stable word for files ("no-id", "duplicate", "unknown-option"); never translated.
  std::string_view reason;
  /// The same for people.
  Text explanation;
  std::string raw;
};

/// Everything that was read from the answer files of a run, in the order given.
struct SheetSet {
  std::vector<Sheet> sheets;
  /// Whole sheets that could not be read (each counts as a sheet that came in).
  std::vector<Reject> rejected;
  /// Single cells that could not be placed (unknown item); their sheets are graded.
  std::vector<Reject> rejected_cells;
  /// What was taken for what, tolerated or skipped, for people: which columns were identity, totals
  /// rows left out.
  std::vector<Text> remarks;
  std::vector<std::string> extra_columns;
};

struct Roster {
  std::vector<Identity> people;
  std::vector<Origin> origins;
};

/// A mark a person gave (`--marks`).
struct Mark {
  std::string id;
  std::string item;
  /// Empty: still pending.
  std::string points;
  std::string marker;
  std::string comment;
  Origin origin;
};

}  // namespace tiku
