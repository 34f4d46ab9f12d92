// A row is its person, a text that depends on the total alone, and small numbers: everything but
// the person is made once. Pieces are rendered by several threads and written in their order.
#include "report/row_files.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <condition_variable>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <optional>
#include <unistd.h>
#include <utility>

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

constexpr std::string_view kResults = "results.csv";
constexpr std::string_view kRejects = "rejects.csv";

/// A text of a person, with a quote for every character, between two more and after a comma.
constexpr std::size_t kMostPersonText = 2 * RowRecords::kMostText + 3;

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
        scores_[t] = cells_after_comma(row, kPersonCells, kCountCells);
        longest_score_ = std::max(longest_score_, scores_[t].size());
        scores_[t].append(kShortCopySlack, '\0');
      }
    }
    for (std::size_t n = 0; n <= PackedWorth::kMostItems; ++n) {
      numbers_.emplace_back(',' + std::to_string(n));
    }
  }

  char* copy_score(char* to, std::size_t total) const {
    const std::string& text = scores_[total];
    return copy_short(to, text.data(), text.size() - kShortCopySlack);
  }

  std::size_t longest_score() const { return longest_score_; }

  const ShortText& number(std::int64_t n) const { return numbers_[static_cast<std::size_t>(n)]; }

  ShortText points(std::int64_t units) const {
    return ShortText(',' + score_text(Rational(units) / Rational(streamed_.paper.scale)));
  }

 private:
  const StreamedGrading& streamed_;
  std::vector<std::string> scores_;  // with kShortCopySlack bytes behind each
  std::size_t longest_score_ = 0;
  std::vector<ShortText> numbers_;
};

/// The rows of one piece, as both files have them.
struct RenderedPiece {
  RowText results;
  RowText rejects;
};

class PieceRenderer {
 public:
  PieceRenderer(const Report& report, const StreamedGrading& streamed, const SharedTexts& texts)
      : report_(report),
        streamed_(streamed),
        texts_(texts),
        points_(streamed.paper.totals),
        rows_(streamed),
        row_room_(most_of_row(streamed, texts)),
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
        add_refused(refused[cell], place_of(number, cell), out.rejects);
      }
    }
    return {};
  }

 private:
  static std::size_t most_of_row(const StreamedGrading& streamed, const SharedTexts& texts) {
    constexpr std::size_t kPerson = 3;  // id, name, group
    constexpr std::size_t kCounts = 6;
    constexpr std::size_t kRest = 3 + kShortCopySlack;  // a comma, the line end
    return (kPerson + streamed.extras) * kMostPersonText + texts.longest_score() +
           (kCounts + streamed.paper.sections) * ShortText::kMost + kRest;
  }

  void add_row(const RowRecord& record, RowText& out) {
    char* to = copy_short(out.open(row_room_), record.id.data(), record.id.size());
    *to++ = ',';
    to = copy_person(record, record.name, to);
    *to++ = ',';
    to = copy_person(record, record.group, to);
    to = texts_.copy_score(to, streamed_.index_of(record));
    const StateCounts counts = PackedWorth::states(record.worth, streamed_.paper.counted);
    for (const std::int64_t n : {counts.correct, counts.partial, counts.wrong, counts.blank,
                                 counts.invalid, counts.pending}) {
      to = texts_.number(n).copy_to(to);
    }
    for (const std::int16_t units : rows_.sections()) {
      to = points_text(units).copy_to(to);
    }
    if (extras_.unknown) {  // everybody whose row passes by is on the roster
      *to++ = ',';
    }
    for (const std::string_view extra : rows_.extras()) {
      *to++ = ',';
      to = copy_person(record, extra, to);
    }
    *to++ = '\r';
    *to++ = '\n';
    out.close(to);
  }

  struct CellPlace {
    std::string_view file;  // as CSV has it
    std::int64_t line = 0;
  };

  /// Where a refused cell stands.
  CellPlace place_of(std::size_t piece, std::size_t cell) {
    if (!streamed_.pile) {
      return {file_, rows_.line()};
    }
    const Origin origin{streamed_.pile->file(rows_.line()), "", 1};
    file_ = csv_text(origin_file(report_.sources, origin));
    return {file_, streamed_.pile->refused_lines[piece][cell]};
  }

  void add_refused(const NotedCell& cell, const CellPlace& place, RowText& out) {
    constexpr std::size_t kLine = 24;  // its digits, two commas
    const std::string_view id = rows_.record().id;
    const std::string_view text = refused_text(cell);
    char* to = copy_text(out.open(place.file.size() + kLine + id.size() + text.size()), place.file);
    *to++ = ',';
    to = std::to_chars(to, to + kLine, place.line).ptr;
    *to++ = ',';
    out.close(copy_text(copy_text(to, id), text));
  }

  static char* copy_person(const RowRecord& record, std::string_view text, char* to) {
    return record.needs_care ? copy_text(to, csv_text(text))
                             : copy_short(to, text.data(), text.size());
  }

  const ShortText& points_text(std::int64_t units) {
    ShortText& text = points_[static_cast<std::size_t>(units - streamed_.paper.least)];
    if (text.is_empty()) {
      text = texts_.points(units);
    }
    return text;
  }

  void add_held(std::int64_t row_line, RenderedPiece& out) const {
    if (const Candidate* candidate = held_.candidate(row_line)) {
      out.results.add(csv_line(results_row(streamed_.grading, extras_, *candidate)));
    }
    const auto [begin, end] = held_.rejects(row_line);
    for (auto reject = begin; reject != end; ++reject) {
      out.rejects.add(csv_line(rejects_row(report_.sources, *reject->second)));
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
  std::vector<ShortText> points_;  // by units
  PieceRows rows_;
  std::size_t row_room_;
  std::string file_;  // of the row at hand
  ResultsExtras extras_;
  HeldRows held_;
  std::vector<std::vector<std::string>> refused_;  // by item and response
};

/// Several threads render; whoever is free writes what is next.
class RowWriting {
 public:
  RowWriting(const Report& report, StreamedGrading& streamed, const RowFiles& paths)
      : report_(report),
        streamed_(streamed),
        spool_(streamed.spool),
        texts_(report, streamed),
        keeps_records_(paths.keeps_records),
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
    std::unique_lock<std::mutex> lock(mutex_);
    while (next_ < streamed_.pass.pieces.size() && !error_) {
      const std::size_t number = next_++;
      RenderedPiece piece = take_room();
      lock.unlock();
      const Result<void> rendered = renderer.render(number, piece);
      if (!keeps_records_) {
        spool_.give_back(streamed_.pass.pieces[number].records);
      }
      lock.lock();
      if (!rendered) {
        error_ = rendered.error();
      } else {
        ready_.emplace(number, std::move(piece));
        write_ready(lock);
      }
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
    const Result<RunFile> results = results_.finish(std::string(kResults));
    const Result<RunFile> rejects = rejects_.finish(std::string(kRejects));
    if (!results || !rejects) {
      return results ? rejects.error() : results.error();
    }
    return std::vector<RunFile>{*results, *rejects};
  }

 private:
  /// So many pieces may wait to be written before whoever renders waits too.
  static constexpr std::size_t kMostWaiting = 8;

  RenderedPiece take_room() {
    if (spare_.empty()) {
      return {};
    }
    RenderedPiece piece = std::move(spare_.back());
    spare_.pop_back();
    return piece;
  }

  /// One thread at a time writes what is next; the others go on.
  void write_ready(std::unique_lock<std::mutex>& lock) {
    turn_.wait(lock, [&] { return !is_writing_ || ready_.size() < kMostWaiting; });
    while (!is_writing_ && !ready_.empty() && ready_.begin()->first == written_) {
      is_writing_ = true;
      RenderedPiece piece = std::move(ready_.extract(ready_.begin()).mapped());
      lock.unlock();
      results_.write(piece.results.text());
      rejects_.write(piece.rejects.text());
      lock.lock();
      spare_.push_back(std::move(piece));
      ++written_;
      is_writing_ = false;
      turn_.notify_all();
    }
  }

  const Report& report_;
  const StreamedGrading& streamed_;
  Spool& spool_;
  SharedTexts texts_;
  bool keeps_records_;
  OutFile results_;
  OutFile rejects_;
  std::mutex mutex_;
  std::condition_variable turn_;
  std::size_t next_ = 0;  // to be rendered
  std::map<std::size_t, RenderedPiece> ready_;
  std::vector<RenderedPiece> spare_;
  std::size_t written_ = 0;
  bool is_writing_ = false;
  std::optional<Error> error_;
};

}  // namespace

bool is_row_file(std::string_view name) {
  return name == kResults || name == kRejects;
}

Result<std::vector<RunFile>> write_row_files(const Report& report, StreamedGrading& streamed,
                                             const RowFiles& paths, unsigned threads,
                                             const std::function<void()>& meanwhile) {
  RowWriting writing(report, streamed, paths);
  std::atomic_flag is_taken;
  run_beside(threads, [&] {
    if (!is_taken.test_and_set()) {
      meanwhile();
    }
    writing.work();
  });
  return writing.finish();
}

}  // namespace tiku
