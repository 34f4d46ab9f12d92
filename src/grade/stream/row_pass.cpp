#include "grade/stream/row_pass.h"

#include <atomic>
#include <mutex>
#include <optional>

#include "base/parallel.h"
#include "io/encoding.h"

namespace tiku {
namespace {

/// Pieces come back in any order; each goes to its own place.
class RowPassWork {
 public:
  RowPassWork(const RowPassInput& input, Spool& spool) : input_(input), spool_(spool) {
    const PlainPaper& paper = input.paper;
    pass_.tally = RowTally(paper.items, paper.totals, paper.joint_units);
    pass_.first.resize(paper.items);
  }

  void work() {
    RowGrader grader(input_.plan, input_.paper, input_.answers, input_.separator);
    RowPiece piece;
    GradedPiece graded;
    while (!stopped_ && input_.pieces.next(piece)) {
      if (!input_.learns_all && input_.answers.has_lesson()) {
        stop(RowPass::End::learn);
      } else if (!grader.grade(piece, graded) || !is_of_text(piece, graded)) {
        stop(RowPass::End::irregular);
      } else {
        keep(graded);
      }
    }
    grader.finish();
    const std::lock_guard<std::mutex> lock(mutex_);
    grader.add_to(pass_.tally, pass_.first);
  }

  Result<RowPass> finish() {
    if (error_) {
      return *error_;
    }
    if (const Result<void> read = input_.pieces.outcome(); !read) {
      return read.error();
    }
    if (pass_.end == RowPass::End::done && input_.answers.has_lesson()) {
      pass_.end = RowPass::End::learn;
    }
    std::int64_t line = input_.first_line;
    for (std::size_t piece = 0; piece < pass_.pieces.size(); ++piece) {
      pass_.pieces[piece].line = line;
      line += lines_[piece];
      pass_.special.insert(pass_.special.end(), special_[piece].begin(), special_[piece].end());
    }
    return std::move(pass_);
  }

 private:
  /// No file is less of a text than each of its pieces.
  bool is_of_text(const RowPiece& piece, const GradedPiece& graded) const {
    return !(graded.has_wide && input_.ascii_only) && (!graded.has_controls || is_text(piece.rows));
  }

  void stop(RowPass::End why) {
    const std::lock_guard<std::mutex> lock(mutex_);
    pass_.end = why;
    stopped_ = true;
  }

  void keep(GradedPiece& graded) {
    const Result<Spool::Block> block = spool_.append(graded.records.bytes());
    const std::lock_guard<std::mutex> lock(mutex_);
    if (!block) {
      error_ = block.error();
      stopped_ = true;
      return;
    }
    if (pass_.pieces.size() <= graded.number) {
      const std::size_t count = graded.number + 1;
      pass_.pieces.resize(count);
      pass_.refused.resize(count);
      pass_.changed.resize(count);
      pass_.id_hashes.resize(count);
      pass_.listed.resize(count);
      lines_.resize(count);
      special_.resize(count);
    }
    pass_.pieces[graded.number] = {graded.rows,  0, graded.offset, *block, graded.wrapped,
                                   graded.totals};
    pass_.refused[graded.number] = graded.refused;
    pass_.changed[graded.number] = graded.changed;
    pass_.id_hashes[graded.number] = graded.id_hashes;
    pass_.listed[graded.number] = graded.listed;
    lines_[graded.number] = graded.lines;
    special_[graded.number] = graded.special;
  }

  const RowPassInput& input_;
  Spool& spool_;
  std::mutex mutex_;
  std::atomic<bool> stopped_ = false;
  RowPass pass_;
  std::vector<std::int64_t> lines_;
  std::vector<std::vector<RowPlace>> special_;
  std::optional<Error> error_;
};

}  // namespace

Result<RowPass> pass_rows(const RowPassInput& input, Spool& spool) {
  RowPassWork work(input, spool);
  run_beside(input.threads, [&work] { work.work(); });
  return work.finish();
}

}  // namespace tiku
