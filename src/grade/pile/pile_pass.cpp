// Opening and reading thousands of small files is most of the work; the rest is one walk over their
// bytes and a look at each answer.
#include "grade/pile/pile_pass.h"

#include <algorithm>
#include <atomic>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

#include "base/parallel.h"
#include "grade/pile/sheet_rows.h"
#include "io/hash.h"

namespace tiku {
namespace {

constexpr std::size_t kFilesAtOnce = 64;
constexpr std::size_t kMostBytes = std::size_t{256} << 10;

class PileWork {
 public:
  PileWork(const PilePassInput& input, Spool& spool)
      : input_(input), spool_(spool), plan_(SheetRows::plan(input.index)) {
    const std::size_t files = input.files.size();
    const std::size_t pieces = (files + kFilesAtOnce - 1) / kFilesAtOnce;
    pass_.rows.tally = RowTally(input.paper.items, input.paper.totals, input.paper.joint_units);
    pass_.rows.first.resize(input.paper.items);
    pass_.rows.pieces.resize(pieces);
    pass_.rows.refused.resize(pieces);
    pass_.rows.changed.resize(pieces);
    pass_.rows.id_hashes.resize(pieces);
    pass_.pile.refused_lines.resize(pieces);
    pass_.pile.files.resize(files);
    pass_.answers.resize(files);
    special_.resize(pieces);
  }

  void work() {
    RowGrader grader(plan_, input_.paper, input_.answers, SheetRows::kSeparator);
    SheetRows rows(input_.index);
    GradedPiece graded;
    std::string text;
    for (std::size_t number = next_++; number < pass_.rows.pieces.size() && !stopped_;
         number = next_++) {
      read_files(number, rows, text);
      RowPiece piece;
      piece.number = number;
      piece.buffer.assign(rows.rows().begin(), rows.rows().end());
      piece.buffer.resize(piece.buffer.size() + RowPiece::kReadable);
      piece.rows = {piece.buffer.data(), rows.rows().size()};
      if (input_.answers.has_lesson()) {
        stop(RowPass::End::learn);
      } else if (!grader.grade(piece, graded)) {
        stop(RowPass::End::irregular);
      } else {
        keep(rows, graded);
      }
    }
    grader.finish();
    const std::lock_guard<std::mutex> lock(mutex_);
    grader.add_to(pass_.rows.tally, pass_.rows.first);
  }

  Result<PilePass> finish() {
    if (error_) {
      return *error_;
    }
    if (pass_.rows.end == RowPass::End::done && input_.answers.has_lesson()) {
      pass_.rows.end = RowPass::End::learn;
    }
    for (const std::vector<RowPlace>& special : special_) {
      pass_.rows.special.insert(pass_.rows.special.end(), special.begin(), special.end());
    }
    return std::move(pass_);
  }

 private:
  void read_files(std::size_t piece, SheetRows& rows, std::string& text) {
    rows.clear();
    const std::size_t first = piece * kFilesAtOnce;
    const std::size_t end = std::min(first + kFilesAtOnce, input_.files.size());
    for (std::size_t number = first; number < end; ++number) {
      const std::string& path = input_.files[number];
      const bool yaml = path.ends_with(".yaml") || path.ends_with(".yml");
      SheetPile::File& file = pass_.pile.files[number];
      const bool read = read_small_file(path, text, file.size);
      file.hash = read ? content_hash(text) : std::string();
      rows.add(read && yaml ? std::string_view(text) : std::string_view());
    }
  }

  void stop(RowPass::End why) {
    const std::lock_guard<std::mutex> lock(mutex_);
    pass_.rows.end = why;
    stopped_ = true;
  }

  void keep(const SheetRows& rows, GradedPiece& graded) {
    const Result<Spool::Block> block = spool_.append(graded.records.bytes());
    if (!block) {
      const std::lock_guard<std::mutex> lock(mutex_);
      error_ = block.error();
      stopped_ = true;
      return;
    }
    // Every piece has its own places; nobody else looks at them.
    const std::size_t number = graded.number;
    const std::size_t first = number * kFilesAtOnce;
    PiecePlace& place = pass_.rows.pieces[number];
    place.rows = graded.rows;
    place.line = static_cast<std::int64_t>(first);
    place.records = *block;
    place.totals = graded.totals;
    for (const NotedCell& cell : graded.refused) {
      pass_.pile.refused_lines[number].push_back(rows.line(cell.row, cell.item));
    }
    for (std::size_t row = 0; row < graded.rows; ++row) {
      pass_.answers[first + row] = static_cast<std::uint32_t>(rows.answers(row));
    }
    for (const RowPlace& row : graded.special) {
      pass_.answers[first + row.row] = 0;
    }
    pass_.rows.refused[number] = std::move(graded.refused);
    pass_.rows.changed[number] = std::move(graded.changed);
    pass_.rows.id_hashes[number] = std::move(graded.id_hashes);
    special_[number] = std::move(graded.special);
  }

  const PilePassInput& input_;
  Spool& spool_;
  RowPlan plan_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<bool> stopped_ = false;
  std::mutex mutex_;
  PilePass pass_;
  std::vector<std::vector<RowPlace>> special_;
  std::optional<Error> error_;
};

}  // namespace

bool read_small_file(const std::string& path, std::string& text, std::uint64_t& size) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));

  struct stat status {};

  if (!file.is_open() || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode) ||
      static_cast<std::size_t>(status.st_size) > kMostBytes) {
    return false;
  }
  size = static_cast<std::uint64_t>(status.st_size);
  text.resize(size + 1);  // one more, to see that nothing follows
  const ssize_t got = ::read(file.number(), text.data(), text.size());
  if (got != status.st_size) {
    return false;
  }
  text.resize(size);
  return true;
}

Result<PilePass> pass_pile(const PilePassInput& input, Spool& spool) {
  PileWork work(input, spool);
  run_beside(input.threads, [&work] { work.work(); });
  return work.finish();
}

}  // namespace tiku
