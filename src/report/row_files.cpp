// A row is its person, a text that depends on the total alone, and small numbers: everything but
// the person is made once. Pieces are rendered by several threads and written in their order.
#include "report/row_files.h"

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <unistd.h>

#include "base/parallel.h"
#include "base/short_copy.h"
#include "format/csv.h"
#include "grade/stream/held_rows.h"
#include "grade/stream/packed_worth.h"
#include "grade/stream/piece_rows.h"
#include "io/descriptor.h"
#include "io/hash.h"
#include "io/os_error.h"
#include "report/answers_text.h"
#include "report/files/tables.h"
#include "report/numbers.h"
#include "report/row_text.h"

namespace tiku {
namespace {

/// Of a row what is not its score and sections: person, numbers, quotes around every character.
constexpr std::size_t kMostRowTexts = 8 * RowRecords::kMostText + kShortCopySlack;

/// A file that is written from front to back.
class OutFile {
 public:
  explicit OutFile(std::string path)
      : path_(std::move(path)),
        file_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)) {
    trouble_ = file_.is_open() ? 0 : errno;
  }

  void write(std::string_view bytes) {
    if (trouble_ == 0) {
      trouble_ = write_all(file_.number(), bytes);
    }
    hash_.add(bytes);
    size_ += bytes.size();
  }

  Result<RunFile> finish(std::string name) const {
    return trouble_ == 0 ? Result<RunFile>(RunFile{std::move(name), size_, hash_.text()})
                         : Result<RunFile>(write_error(path_, trouble_));
  }

 private:
  std::string path_;
  Descriptor file_;
  HashStream hash_;
  std::uint64_t size_ = 0;
  int trouble_ = 0;
};

/// Cells `from` to `to` of a row as CSV has them, each after a comma.
std::string cells_after_comma(const Row& row, std::size_t from, std::size_t to) {
  std::string out;
  for (std::size_t i = from; i < to; ++i) {
    out += ',' + (row[i].is_number ? row[i].text : csv_text(row[i].text));
  }
  return out;
}

/// The texts that many rows share.
class SharedTexts {
 public:
  SharedTexts(const Report& report, const StreamedGrading& streamed) : streamed_(streamed) {
    const RowTally::ByTotal& by_total = streamed.pass.tally.by_total;
    const ResultsExtras extras = results_extras(report.grading);
    scores_.resize(by_total.size());
    for (std::size_t t = 0; t < by_total.size(); ++t) {
      if (by_total[t] > 0) {
        const Row row = results_row(report.grading, extras, candidate_of_total(streamed, t));
        scores_[t] = ReadableText(cells_after_comma(row, kPersonCells, kCountCells));
        longest_score_ = std::max(longest_score_, scores_[t].view().size());
      }
    }
    for (std::size_t n = 0; n <= PackedWorth::kMostItems; ++n) {
      numbers_.emplace_back(',' + std::to_string(n));
    }
  }

  std::string_view score(std::size_t total) const { return scores_[total].view(); }

  std::size_t longest_score() const { return longest_score_; }

  std::string_view number(std::int64_t n) const {
    return numbers_[static_cast<std::size_t>(n)].view();
  }

  ReadableText points(std::int64_t units) const {
    return ReadableText(',' + score_text(Rational(units) / Rational(streamed_.paper.scale)));
  }

 private:
  const StreamedGrading& streamed_;
  std::vector<ReadableText> scores_;
  std::size_t longest_score_ = 0;
  std::vector<ReadableText> numbers_;
};

/// The rows of one piece, as both files have them.
struct RenderedPiece {
  RowText results;
  std::string rejects;
};

class PieceRenderer {
 public:
  PieceRenderer(const Report& report, const StreamedGrading& streamed, const SharedTexts& texts)
      : report_(report),
        streamed_(streamed),
        texts_(texts),
        points_(streamed.paper.totals),
        rows_(streamed),
        row_room_(kMostRowTexts + texts.longest_score()),
        file_(streamed.pile ? "" : csv_text(origin_file(report.sources, {streamed.file, "", 1}))),
        extras_(results_extras(streamed.grading)),
        held_(streamed),
        refused_(streamed.grading.items.size()) {}

  Result<void> render(std::size_t number, RenderedPiece& out) {
    out.results.clear();
    out.rejects.clear();
    if (Result<void> opened = rows_.open(number); !opened) {
      return opened;
    }
    const std::vector<NotedCell>& refused = streamed_.pass.refused[number];
    std::size_t cell = 0;
    while (rows_.next()) {
      if (!rows_.is_plain()) {
        add_held(rows_.line(), out);
        continue;
      }
      const RowRecord& record = rows_.record();
      add_row(record, out.results);
      for (; cell < refused.size() && refused[cell].row == rows_.number(); ++cell) {
        out.rejects += place_of(rows_.line(), number, cell);
        out.rejects += record.id;
        out.rejects += refused_text(refused[cell]);
      }
    }
    return {};
  }

 private:
  void add_row(const RowRecord& record, RowText& out) {
    out.make_room(row_room_);
    out.add_short(record.id) << ',';
    add_text(record, record.name, out);
    out << ',';
    add_text(record, record.group, out);
    out.add_short(texts_.score(streamed_.index_of(record)));
    const StateCounts counts = PackedWorth::states(record.worth, streamed_.paper.counted);
    for (const std::int64_t n : {counts.correct, counts.partial, counts.wrong, counts.blank,
                                 counts.invalid, counts.pending}) {
      out.add_short(texts_.number(n));
    }
    for (const std::int16_t units : rows_.sections()) {
      out.make_room(kMostRowTexts);
      out.add_short(points_text(units));
    }
    if (extras_.unknown) {  // everybody whose row passes by is on the roster
      out << ',';
    }
    for (const std::string_view extra : rows_.extras()) {
      out.make_room(kMostRowTexts);
      out << ',';
      add_text(record, extra, out);
    }
    out << '\r' << '\n';
  }

  /// File and line of a refused cell.
  std::string place_of(std::int64_t line, std::size_t piece, std::size_t cell) const {
    if (!streamed_.pile) {
      return file_ + ',' + std::to_string(line) + ',';
    }
    const Origin origin{streamed_.pile->file(line), "", 1};
    return csv_text(origin_file(report_.sources, origin)) + ',' +
           std::to_string(streamed_.pile->refused_lines[piece][cell]) + ',';
  }

  static void add_text(const RowRecord& record, std::string_view text, RowText& out) {
    if (record.needs_care) [[unlikely]] {
      out << csv_text(text);
    } else {
      out.add_short(text);
    }
  }

  std::string_view points_text(std::int64_t units) {
    ReadableText& text = points_[static_cast<std::size_t>(units - streamed_.paper.least)];
    if (text.is_empty()) {
      text = texts_.points(units);
    }
    return text.view();
  }

  void add_held(std::int64_t row_line, RenderedPiece& out) const {
    if (const Candidate* candidate = held_.candidate(row_line)) {
      const std::string line = csv_line(results_row(streamed_.grading, extras_, *candidate));
      out.results.make_room(line.size());
      out.results << line;
    }
    const auto [begin, end] = held_.rejects(row_line);
    for (auto reject = begin; reject != end; ++reject) {
      out.rejects += csv_line(rejects_row(report_.sources, *reject->second));
    }
  }

  const std::string& refused_text(const NotedCell& cell) {
    std::vector<std::string>& of_item = refused_[cell.item];
    of_item.resize(std::max<std::size_t>(of_item.size(), cell.response + std::size_t{1}));
    std::string& text = of_item[cell.response];
    if (text.empty()) {
      const GradedItem& item = streamed_.grading.items[cell.item];
      const JudgedResponse& response = item.responses[cell.response];
      Reject reject;
      reject.item = item.id();
      reject.reason = response.response.reason;
      reject.raw = response.raw;
      reject.origin.file = streamed_.file;
      const Row row = rejects_row(report_.sources, reject);
      text = cells_after_comma(row, 3, row.size()) + "\r\n";
    }
    return text;
  }

  const Report& report_;
  const StreamedGrading& streamed_;
  const SharedTexts& texts_;
  std::vector<ReadableText> points_;  // by units
  PieceRows rows_;
  std::size_t row_room_;
  std::string file_;
  ResultsExtras extras_;
  HeldRows held_;
  std::vector<std::vector<std::string>> refused_;  // by item and response
};

/// Several threads render, each writes when its piece is next.
class RowWriting {
 public:
  RowWriting(const Report& report, const StreamedGrading& streamed, const RowFiles& paths)
      : report_(report),
        streamed_(streamed),
        texts_(report, streamed),
        results_(paths.results),
        rejects_(paths.rejects) {
    results_.write(csv_head(report, results_table));
    rejects_.write(csv_head(report, rejects_table));
    for (std::size_t r = 0; r < streamed.grading.first_candidate_reject; ++r) {
      rejects_.write(csv_line(rejects_row(report.sources, streamed.grading.rejects[r])));
    }
  }

  void work() {
    PieceRenderer renderer(report_, streamed_, texts_);
    RenderedPiece piece;
    std::unique_lock<std::mutex> lock(mutex_);
    while (next_ < streamed_.pass.pieces.size() && !error_) {
      const std::size_t number = next_++;
      lock.unlock();
      const Result<void> rendered = renderer.render(number, piece);
      lock.lock();
      turn_.wait(lock, [&] { return written_ == number || error_; });
      if (!rendered) {
        error_ = rendered.error();
      } else if (!error_) {
        results_.write(piece.results.text());
        rejects_.write(piece.rejects);
      }
      ++written_;
      turn_.notify_all();
    }
  }

  Result<std::vector<RunFile>> finish() {
    if (error_) {
      return *error_;
    }
    const ResultsExtras extras = results_extras(streamed_.grading);
    for (const Candidate& candidate : streamed_.grading.candidates) {
      if (candidate.outcome == Outcome::absent) {
        results_.write(csv_line(results_row(streamed_.grading, extras, candidate)));
      }
    }
    const Result<RunFile> results = results_.finish("results.csv");
    const Result<RunFile> rejects = rejects_.finish("rejects.csv");
    if (!results || !rejects) {
      return results ? rejects.error() : results.error();
    }
    return std::vector<RunFile>{*results, *rejects};
  }

 private:
  const Report& report_;
  const StreamedGrading& streamed_;
  SharedTexts texts_;
  OutFile results_;
  OutFile rejects_;
  std::mutex mutex_;
  std::condition_variable turn_;
  std::size_t next_ = 0;
  std::size_t written_ = 0;
  std::optional<Error> error_;
};

}  // namespace

Result<std::vector<RunFile>> write_row_files(const Report& report, const StreamedGrading& streamed,
                                             const RowFiles& paths, unsigned threads) {
  RowWriting writing(report, streamed, paths);
  run_beside(threads, [&writing] { writing.work(); });
  return writing.finish();
}

}  // namespace tiku
