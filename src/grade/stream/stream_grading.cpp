// The steps in order: the beginning of the file says what its columns are; every row is gone
// through once; rows that are not plain, and all copies of a candidate, are read and graded as any
// other sheet; then the two are put together.
#include "grade/stream/stream_grading.h"

#include <algorithm>
#include <fcntl.h>
#include <span>
#include <sys/stat.h>
#include <unistd.h>
#include <unordered_set>
#include <utility>

#include "base/parallel.h"
#include "base/text.h"
#include "grade/roster_match.h"
#include "grade/stream/join_gradings.h"
#include "grade/stream/learnt_answers.h"
#include "grade/stream/piece_rows.h"
#include "grade/stream/repeated_ids.h"
#include "grade/stream/row_head.h"
#include "grade/stream/row_roster.h"
#include "grade/stream/special_rows.h"
#include "io/os_error.h"
#include "io/standard_input.h"
#include "io/utf8_copy.h"
#include "sheet/messages.h"
#include "sheet/reading.h"
#include "sheet/table_sheets.h"

namespace tiku {
namespace {

constexpr std::size_t kHeadBytes = std::size_t{64} << 10;
/// Rows that take the long way are held in memory; where they are many the whole grader is as good.
constexpr std::size_t kMostSpecial = 200'000;

Descriptor open_file(const std::string& path) {
  Descriptor file(::open(openable_path(path).c_str(), O_RDONLY | O_CLOEXEC));

  struct stat status {};

  const bool regular =
      file.is_open() && ::fstat(file.number(), &status) == 0 && S_ISREG(status.st_mode);
  return regular ? std::move(file) : Descriptor();
}

std::string read_head(int file) {
  std::string bytes(kHeadBytes, '\0');
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t got =
        ::pread(file, bytes.data() + filled, bytes.size() - filled, static_cast<off_t>(filled));
    if (got <= 0) {
      break;
    }
    filled += static_cast<std::size_t>(got);
  }
  bytes.resize(filled);
  return bytes;
}

/// To be read from its beginning.
Descriptor open_copy(const Utf8Copy& copy) {
  const std::string path = "/proc/self/fd/" + std::to_string(copy.spool.descriptor());
  return Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
}

/// A file in another encoding is gone through as a copy.
Result<std::optional<Utf8Copy>> copy_if_foreign(const StreamInput& input, const Descriptor& file) {
  const std::optional<Encoding>& forced = input.sheets.encoding;

  struct stat status {};

  ::fstat(file.number(), &status);
  const std::optional<EncodingGuess> guess =
      foreign_encoding(read_head(file.number()), static_cast<std::uint64_t>(status.st_size),
                       forced ? &*forced : nullptr);
  return guess ? copy_as_utf8(input.path, file.number(), *guess, input.folder)
               : Result<std::optional<Utf8Copy>>(std::optional<Utf8Copy>());
}

/// A row whose answers count for what options there are, whatever else is wrong with it.
bool is_surely_a_sheet(const TableRow& row, const RowPlan& plan) {
  bool has_id = false;
  for (std::size_t c = 0; c < row.cells.size() && c < plan.cells.size(); ++c) {
    has_id = has_id || (plan.cells[c].use == RowPlan::Use::id && !row.cells[c].text.empty() &&
                        is_plain_id(row.cells[c].text) && row.cells[c].text != plan.id_header);
  }
  return has_id && row.cells.size() == plan.cells.size();
}

/// The cells of the first rows that answer items, each once.
std::vector<std::pair<std::size_t, std::string_view>> first_cells(const RowHead& head) {
  std::vector<std::pair<std::size_t, std::string_view>> cells;
  constexpr std::size_t kRows = 50;
  const std::size_t rows = std::min(kRows, head.table.rows.size());
  for (const TableRow& row : std::span(head.table.rows).first(rows)) {
    const bool sheet = row.line >= head.first_line && is_surely_a_sheet(row, head.plan);
    for (std::size_t c = 0; sheet && c < row.cells.size(); ++c) {
      if (head.plan.cells[c].use == RowPlan::Use::item) {
        cells.emplace_back(head.plan.cells[c].item, row.cells[c].text);
      }
    }
  }
  std::sort(cells.begin(), cells.end());
  cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
  return cells;
}

class Streaming {
 public:
  Streaming(const StreamInput& input, RowHead head, Descriptor file, std::optional<Utf8Copy> copy)
      : input_(input),
        head_(std::move(head)),
        file_(std::move(file)),
        copy_(std::move(copy)),
        texts_(input.path, file_.number(), head_.table.separator),
        learnt_(input.bank, input.batch, input.earlier) {
    if (input.roster != nullptr) {
      roster_.emplace(*input.roster);
      match_.emplace(*input.roster);
      head_.plan.roster = &*roster_;
    }
    if (input.marks != nullptr && !input.marks->empty()) {
      marked_ = marked_ids(*input.marks);
      head_.plan.marked = &marked_;
    }
  }

  Result<std::optional<StreamedGrading>> run();

 private:
  enum class Step : std::uint8_t { done, again, give_up };

  /// The file, or its copy.
  Descriptor open_again() const {
    return copy_ ? open_copy(*copy_)
                 : Descriptor(::open(openable_path(input_.path).c_str(), O_RDONLY | O_CLOEXEC));
  }

  void warm_up();
  Result<Step> pass(bool learns_all);
  Result<SheetSet> read_special(SourceMap& sources, Sink& sink, FileId& file) const;
  Result<Step> find_copies();
  void add_hashes(const std::vector<Sheet>& sheets, std::vector<std::uint64_t>& hashes);
  std::vector<bool> graded_by_rows() const;
  Result<void> take_out(const std::vector<std::uint64_t>& hashes);
  Result<void> take_back(const std::vector<RowPlace>& rows);
  Result<void> grade_special();

  const StreamInput& input_;
  RowHead head_;
  Descriptor file_;  // UTF-8: the file, or the copy
  std::optional<Utf8Copy> copy_;
  RowTexts texts_;
  std::optional<RowRoster> roster_;
  std::optional<RosterMatch> match_;  // of the same
  std::unordered_set<std::string> marked_;

  LearntAnswers learnt_;
  std::optional<StreamedGrading> streamed_;
};

Result<std::optional<StreamedGrading>> Streaming::run() {
  warm_up();
  // Mostly one pass ends soon and says what is missing; where that does not help, one goes on to
  // the end. Rows that take the long way may have something to teach after that.
  constexpr int kShortPasses = 4;
  constexpr int kMostPasses = 8;
  Step step = Step::again;
  for (int attempt = 0; attempt < kMostPasses && step == Step::again; ++attempt) {
    Result<Step> ended = pass(attempt >= kShortPasses);
    if (ended && *ended == Step::done) {
      ended = find_copies();
    }
    if (!ended) {
      return ended.error();
    }
    step = *ended;
  }
  if (step != Step::done) {
    return std::optional<StreamedGrading>();
  }
  if (const Result<void> graded = grade_special(); !graded) {
    return graded.error();
  }
  return std::move(streamed_);
}

/// What the first rows teach need not be learnt by starting again.
void Streaming::warm_up() {
  const std::vector<std::pair<std::size_t, std::string_view>> cells = first_cells(head_);
  learnt_.warm_up([&](PlainAnswers& answers) {
    parallel_for(cells.size(), input_.threads,
                 [&](std::size_t i) { answers.find(cells[i].first, cells[i].second); });
  });
}

Result<Streaming::Step> Streaming::pass(bool learns_all) {
  PlainAnswers& answers = learnt_.begin();
  const std::optional<PlainPaper> paper =
      make_plain_paper(input_.bank, learnt_.items(), learnt_.points());
  Result<Spool> spool = Spool::create(input_.folder);
  if (!paper) {
    return Step::give_up;
  }
  if (!spool) {
    return spool.error();
  }
  RowPieces pieces(input_.path, open_again(), head_.bytes, input_.piece_bytes);
  const RowPassInput input{
      pieces,           head_.plan,       *paper,         answers,   head_.table.separator,
      head_.ascii_only, head_.first_line, input_.threads, learns_all};
  Result<RowPass> pass = pass_rows(input, *spool);
  if (!pass) {
    return pass.error();
  }
  if (pass->end == RowPass::End::learn) {
    learnt_.learn(*answers.lesson());
    return Step::again;
  }
  if (pass->end == RowPass::End::irregular || pass->special.size() > kMostSpecial) {
    return Step::give_up;
  }
  streamed_.emplace(StreamedGrading{
      .grading = {}, .paper = *paper, .pass = std::move(*pass), .spool = std::move(*spool)});
  streamed_->extras = head_.plan.extras;
  streamed_->hash = copy_ ? copy_->hash : pieces.hash();
  streamed_->size = copy_ ? copy_->size : pieces.size();
  streamed_->taken_out.resize(streamed_->pass.pieces.size());
  return Step::done;
}

/// Reads the rows that take the long way, as if the file held no others.
Result<SheetSet> Streaming::read_special(SourceMap& sources, Sink& sink, FileId& file) const {
  SheetReading reading(input_.bank, input_.sheets, sources, sink);
  reading.set.extra_columns = input_.sheets.extra_columns;
  reading.extra_found.resize(input_.sheets.extra_columns.size());
  file = sources.add(input_.path, "");
  if (copy_) {
    reading.remark(
        text(msg::remark_encoding, visible(input_.path), encoding_name(copy_->encoding)));
  }
  Table head = head_.table;
  head.file = file;
  std::optional<Header> header = take_header(reading, head);
  Result<Table> rows = texts_.table(streamed_->pass.special, streamed_->pass.pieces);
  if (!rows) {
    return rows.error();
  }
  if (header) {
    rows->file = file;
    header->data_row = 0;
    read_wide_table(reading, *rows, *header);
  }
  if (const Result<void> finished = finish_reading(reading, {}); !finished) {
    return finished.error();
  }
  return std::move(reading.set);
}

/// All sheets of a candidate who has more than one take the long way, so that the rule for
/// duplicates is the same as ever.
Result<Streaming::Step> Streaming::find_copies() {
  std::vector<std::uint64_t> hashes = repeated_hashes(streamed_->pass.id_hashes, input_.threads);
  if (!streamed_->pass.special.empty()) {
    SourceMap sources;
    Sink sink;
    FileId file = kNoFile;
    const Result<SheetSet> special = read_special(sources, sink, file);
    if (!special) {
      return special.error();
    }
    const PlainAnswers::Lesson lesson = learnt_.lesson_of(*special);
    if (!lesson.labels.empty()) {
      learnt_.learn(lesson);
      return Step::again;
    }
    add_hashes(special->sheets, hashes);
  }
  const Result<void> taken = hashes.empty() ? Result<void>() : take_out(hashes);
  return taken ? Result<Step>(Step::done) : Result<Step>(taken.error());
}

/// A sheet may be of somebody on the roster whose id it writes in another way.
void Streaming::add_hashes(const std::vector<Sheet>& sheets, std::vector<std::uint64_t>& hashes) {
  for (const Sheet& sheet : sheets) {
    hashes.push_back(hash_of_id(sheet.who.id));
    const std::optional<std::size_t> person =
        match_ ? match_->find(sheet.who).person_meant() : std::nullopt;
    if (person) {
      hashes.push_back(hash_of_id(input_.roster->people[*person].id));
    }
  }
}

/// Per person of the roster.
std::vector<bool> Streaming::graded_by_rows() const {
  std::vector<bool> graded(input_.roster == nullptr ? 0 : input_.roster->people.size());
  for (std::size_t p = 0; p < streamed_->pass.listed.size(); ++p) {
    const std::vector<std::uint32_t>& listed = streamed_->pass.listed[p];
    const std::vector<std::uint32_t>& taken = streamed_->taken_out[p];
    for (std::uint32_t row = 0; row < listed.size(); ++row) {
      if (listed[row] != RowRoster::kNobody &&
          !std::binary_search(taken.begin(), taken.end(), row)) {
        graded[listed[row]] = true;
      }
    }
  }
  return graded;
}

Result<void> Streaming::take_out(const std::vector<std::uint64_t>& hashes) {
  const std::unordered_set<std::uint64_t> wanted(hashes.begin(), hashes.end());
  RowPass& pass = streamed_->pass;
  std::vector<RowPlace> rows;
  PieceRows piece(*streamed_);
  for (std::size_t p = 0; p < pass.pieces.size(); ++p) {
    const std::vector<std::uint64_t>& ids = pass.id_hashes[p];
    std::vector<std::uint32_t>& taken = streamed_->taken_out[p];
    for (std::uint32_t row = 0; row < ids.size(); ++row) {
      if (ids[row] != 0 && wanted.count(ids[row]) != 0) {
        taken.push_back(row);
      }
    }
    if (taken.empty()) {
      continue;
    }
    if (const Result<void> opened = piece.open(p); !opened) {
      return opened.error();
    }
    while (piece.next()) {
      if (!piece.is_plain() && !piece.record().special) {
        rows.push_back({p, piece.number(),
                        static_cast<std::uint32_t>(piece.line() - pass.pieces[p].line),
                        piece.offset(), piece.record().size});
      }
    }
    std::erase_if(pass.refused[p], [&taken](const NotedCell& cell) {
      return std::binary_search(taken.begin(), taken.end(), cell.row);
    });
  }
  return rows.empty() ? Result<void>() : take_back(rows);
}

/// Takes plain rows out of the tally, and puts them among those that take the long way.
Result<void> Streaming::take_back(const std::vector<RowPlace>& rows) {
  RowPass& pass = streamed_->pass;
  RowGrader grader(head_.plan, streamed_->paper, learnt_.answers(), head_.table.separator);
  GradedPiece ignored;
  for (const RowPlace& row : rows) {
    const Result<std::string> bytes = texts_.bytes(row);
    if (!bytes) {
      return bytes.error();
    }
    RowPiece piece;
    piece.buffer.assign(bytes->begin(), bytes->end());
    piece.buffer.resize(bytes->size() + RowPiece::kReadable);
    piece.rows = {piece.buffer.data(), bytes->size()};
    grader.grade(piece, ignored);
  }
  RowTally taken(streamed_->paper.items, streamed_->paper.totals, streamed_->paper.joint_units);
  std::vector<std::vector<RowPosition>> first(streamed_->paper.items);
  grader.add_to(taken, first);
  pass.tally -= taken;
  pass.special.insert(pass.special.end(), rows.begin(), rows.end());
  std::sort(pass.special.begin(), pass.special.end(),
            [](const RowPlace& a, const RowPlace& b) { return a.offset < b.offset; });
  return {};
}

Result<void> Streaming::grade_special() {
  Result<SheetSet> special = read_special(input_.sources, input_.sink, streamed_->file);
  if (!special) {
    return special.error();
  }
  const std::vector<bool> elsewhere = graded_by_rows();
  const BatchInput batch{&input_.sources, &input_.bank, &*special,
                         input_.roster,   input_.marks, match_ ? &*match_ : nullptr,
                         &elsewhere};
  Grading grading = grade_batch(batch, input_.batch);
  join_gradings(learnt_.items(), *special, std::move(grading), *streamed_, input_.threads);
  return {};
}

}  // namespace

Result<std::optional<StreamedGrading>> grade_stream(const StreamInput& input) {
  Descriptor file = open_file(input.path);
  if (!file.is_open()) {
    return std::optional<StreamedGrading>();
  }
  Result<std::optional<Utf8Copy>> copy = copy_if_foreign(input, file);
  if (!copy) {
    return copy.error();
  }
  SheetOptions options = input.sheets;
  if (*copy) {
    file = open_copy(**copy);
    options.encoding = Encoding::utf8;
  }
  if (!file.is_open()) {
    return std::optional<StreamedGrading>();
  }
  const std::string bytes = read_head(file.number());
  std::optional<RowHead> head =
      read_row_head(input.path, {bytes, bytes.size() < kHeadBytes}, input.bank, options);
  if (!head) {
    return std::optional<StreamedGrading>();
  }
  head->ascii_only = head->ascii_only && !*copy;
  if (!input.by.empty()) {
    head->plan.by = input.by == "group" ? RowPlan::By::group : RowPlan::By::first_extra;
  }
  return Streaming(input, std::move(*head), std::move(file), std::move(*copy)).run();
}

}  // namespace tiku
