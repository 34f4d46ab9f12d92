// The steps are those of stream_grading.cpp, with a file for a row: every file is gone through
// once; sheets that are not plain, and all copies of a candidate, are read and graded as any other;
// then the two are put together.
#include "grade/pile/grade_pile.h"

#include <algorithm>
#include <set>
#include <span>
#include <tuple>
#include <unordered_set>

#include "base/parallel.h"
#include "grade/pile/pile_pass.h"
#include "grade/pile/sheet_rows.h"
#include "grade/stream/join_gradings.h"
#include "grade/stream/learnt_answers.h"
#include "grade/stream/repeated_ids.h"
#include "sheet/inputs.h"
#include "sheet/reading.h"

namespace tiku {
namespace {

/// Sheets that are looked at before the others, for what they teach.
constexpr std::size_t kFirstSheets = 256;
constexpr std::size_t kFirstAtOnce = 32;

/// An answer as given, under the number of its item.
using GivenCell = std::pair<std::size_t, std::string>;

/// The different answers in some of the files.
std::set<GivenCell> cells_of(std::span<const std::string> files, const ItemIndex& index) {
  SheetRows rows(index);
  std::string text;
  std::uint64_t size = 0;
  for (const std::string& file : files) {
    rows.add(read_small_file(file, text, size) ? std::string_view(text) : std::string_view());
  }
  const RowPlan plan = SheetRows::plan(index);
  std::set<std::pair<std::size_t, std::string_view>> cells;
  std::string_view rest = rows.rows();
  while (!rest.empty()) {
    std::string_view row = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(row.size() + 1);
    for (std::size_t column = 0; column < plan.cells.size() && !row.empty(); ++column) {
      const std::string_view cell = row.substr(0, row.find(SheetRows::kSeparator));
      row.remove_prefix(std::min(row.size(), cell.size() + 1));
      if (plan.cells[column].use == RowPlan::Use::item) {
        cells.emplace(plan.cells[column].item, cell);
      }
    }
  }
  return {cells.begin(), cells.end()};
}

class PileGrading {
 public:
  PileGrading(const PileInput& input, Inputs files, std::vector<Text> remarks)
      : input_(input),
        files_(std::move(files)),
        remarks_(std::move(remarks)),
        index_(input.bank),
        plan_(SheetRows::plan(index_)),
        learnt_(input.bank, input.batch, input.earlier) {}

  Result<std::optional<StreamedGrading>> run();

 private:
  enum class Step : std::uint8_t { done, again, give_up };

  std::vector<GivenCell> first_cells() const;
  Result<Step> pass();
  Result<SheetSet> read_special(SourceMap& sources, Sink& sink, bool all_files) const;
  Result<Step> find_copies();
  bool is_held_apart(const SheetSet& special) const;
  Step take_out(const std::vector<std::uint64_t>& hashes);
  Step take_back(const std::vector<RowPlace>& rows);
  Result<Step> grade_special();

  const PileInput& input_;
  Inputs files_;
  std::vector<Text> remarks_;
  ItemIndex index_;
  RowPlan plan_;

  LearntAnswers learnt_;
  std::optional<StreamedGrading> streamed_;
  /// Per file; 0 for those that take the long way.
  std::vector<std::uint32_t> answer_counts_;
};

Result<std::optional<StreamedGrading>> PileGrading::run() {
  const std::vector<GivenCell> cells = first_cells();
  learnt_.warm_up([&](PlainAnswers& answers) {
    parallel_for(cells.size(), input_.threads,
                 [&](std::size_t i) { answers.find(cells[i].first, cells[i].second); });
  });
  constexpr int kMostPasses = 12;
  Step step = Step::again;
  for (int attempt = 0; attempt < kMostPasses && step == Step::again; ++attempt) {
    Result<Step> ended = pass();
    if (ended && *ended == Step::done) {
      ended = find_copies();
    }
    if (ended && *ended == Step::done) {
      ended = grade_special();
    }
    if (!ended) {
      return ended.error();
    }
    step = *ended;
  }
  return step == Step::done ? std::move(streamed_) : std::optional<StreamedGrading>();
}

std::vector<GivenCell> PileGrading::first_cells() const {
  const std::span<const std::string> files =
      std::span(files_.files).first(std::min(files_.files.size(), kFirstSheets));
  std::vector<std::set<GivenCell>> pieces((files.size() + kFirstAtOnce - 1) / kFirstAtOnce);
  parallel_for(pieces.size(), input_.threads, [&](std::size_t i) {
    const std::size_t first = i * kFirstAtOnce;
    pieces[i] =
        cells_of(files.subspan(first, std::min(kFirstAtOnce, files.size() - first)), index_);
  });
  std::set<GivenCell> cells;
  for (std::set<GivenCell>& piece : pieces) {
    cells.merge(piece);
  }
  return {cells.begin(), cells.end()};
}

Result<PileGrading::Step> PileGrading::pass() {
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
  Result<PilePass> pass =
      pass_pile({files_.files, index_, *paper, answers, input_.threads}, *spool);
  if (!pass) {
    return pass.error();
  }
  if (pass->rows.end == RowPass::End::learn) {
    learnt_.learn(*answers.lesson());
    return Step::again;
  }
  // Where many take the long way the whole grader is as good.
  if (pass->rows.end == RowPass::End::irregular ||
      pass->rows.special.size() * 2 > files_.files.size()) {
    return Step::give_up;
  }
  answer_counts_ = std::move(pass->answers);
  streamed_.emplace(StreamedGrading{
      .grading = {}, .paper = *paper, .pass = std::move(pass->rows), .spool = std::move(*spool)});
  streamed_->pile = std::move(pass->pile);
  streamed_->taken_out.resize(streamed_->pass.pieces.size());
  return Step::done;
}

/// Reads the sheets that take the long way, as if there were no others; with all files the others
/// are entered into the map.
Result<SheetSet> PileGrading::read_special(SourceMap& sources, Sink& sink, bool all_files) const {
  SheetReading reading(input_.bank, input_.sheets, sources, sink);
  reading.set.remarks = remarks_;
  for (const std::uint32_t answers : answer_counts_) {
    reading.placed += answers;
  }
  std::size_t file = 0;
  const auto enter_plain = [&](std::size_t end) {
    for (; all_files && file < end; ++file) {
      sources.add(files_.files[file], "");
    }
  };
  for (const RowPlace& place : streamed_->pass.special) {
    const auto number =
        static_cast<std::size_t>(streamed_->pass.pieces[place.piece].line) + place.row;
    enter_plain(number);
    read_input(reading, files_.files[number]);
    file = number + 1;
  }
  enter_plain(files_.files.size());
  if (const Result<void> finished = finish_reading(reading, files_.skipped); !finished) {
    return finished.error();
  }
  return std::move(reading.set);
}

/// All sheets of a candidate who has more than one take the long way, so that the rule for
/// duplicates is the same as ever.
Result<PileGrading::Step> PileGrading::find_copies() {
  std::vector<std::uint64_t> hashes = repeated_hashes(streamed_->pass.id_hashes, input_.threads);
  if (!streamed_->pass.special.empty()) {
    SourceMap sources;
    Sink sink;
    const Result<SheetSet> special = read_special(sources, sink, false);
    if (!special) {
      return special.error();
    }
    if (is_held_apart(*special)) {
      return Step::give_up;
    }
    const PlainAnswers::Lesson lesson = learnt_.lesson_of(*special);
    if (!lesson.labels.empty()) {
      learnt_.learn(lesson);
      return Step::again;
    }
    for (const Sheet& sheet : special->sheets) {
      hashes.push_back(hash_of_id(sheet.who.id));
    }
  }
  return hashes.empty() ? Step::done : take_out(hashes);
}

/// Something that a pile has no place for: columns that all rows get, papers that differ, a file
/// with several sheets.
bool PileGrading::is_held_apart(const SheetSet& special) const {
  const std::vector<Sheet>& sheets = special.sheets;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const bool same_file = i > 0 && sheets[i].origin.file == sheets[i - 1].origin.file;
    const bool own_paper = !sheets[i].presented.empty() || sheets[i].seed.has_value();
    if (same_file || own_paper || !sheets[i].form.empty() || !sheets[i].given_total.empty()) {
      return true;
    }
  }
  return false;
}

PileGrading::Step PileGrading::take_out(const std::vector<std::uint64_t>& hashes) {
  const std::unordered_set<std::uint64_t> wanted(hashes.begin(), hashes.end());
  RowPass& pass = streamed_->pass;
  std::vector<RowPlace> rows;
  for (std::size_t p = 0; p < pass.pieces.size(); ++p) {
    const std::vector<std::uint64_t>& ids = pass.id_hashes[p];
    std::vector<std::uint32_t>& taken = streamed_->taken_out[p];
    for (std::uint32_t row = 0; row < ids.size(); ++row) {
      if (ids[row] != 0 && wanted.count(ids[row]) != 0) {
        taken.push_back(row);
        RowPlace place;
        place.piece = p;
        place.row = row;
        rows.push_back(place);
      }
    }
    std::vector<NotedCell> refused;
    std::vector<std::uint32_t> lines;
    for (std::size_t i = 0; i < pass.refused[p].size(); ++i) {
      if (!std::binary_search(taken.begin(), taken.end(), pass.refused[p][i].row)) {
        refused.push_back(pass.refused[p][i]);
        lines.push_back(streamed_->pile->refused_lines[p][i]);
      }
    }
    pass.refused[p] = std::move(refused);
    streamed_->pile->refused_lines[p] = std::move(lines);
  }
  return rows.empty() ? Step::done : take_back(rows);
}

/// Takes plain sheets out of the tally, and puts them among those that take the long way.
PileGrading::Step PileGrading::take_back(const std::vector<RowPlace>& rows) {
  RowPass& pass = streamed_->pass;
  RowGrader grader(plan_, streamed_->paper, learnt_.answers(), SheetRows::kSeparator);
  SheetRows sheets(index_);
  std::string text;
  std::uint64_t size = 0;
  for (const RowPlace& row : rows) {
    const std::size_t number = static_cast<std::size_t>(pass.pieces[row.piece].line) + row.row;
    sheets.add(read_small_file(files_.files[number], text, size) ? std::string_view(text)
                                                                 : std::string_view());
    answer_counts_[number] = 0;
  }
  RowPiece piece;
  piece.buffer.assign(sheets.rows().begin(), sheets.rows().end());
  piece.buffer.resize(piece.buffer.size() + RowPiece::kReadable);
  piece.rows = {piece.buffer.data(), sheets.rows().size()};
  GradedPiece graded;
  if (!grader.grade(piece, graded) || !graded.special.empty()) {
    return Step::give_up;  // a file changed meanwhile
  }
  RowTally taken(streamed_->paper.items, streamed_->paper.totals, streamed_->paper.joint_units);
  std::vector<std::vector<RowPosition>> first(streamed_->paper.items);
  grader.add_to(taken, first);
  pass.tally -= taken;
  pass.special.insert(pass.special.end(), rows.begin(), rows.end());
  std::sort(pass.special.begin(), pass.special.end(), [](const RowPlace& a, const RowPlace& b) {
    return std::tie(a.piece, a.row) < std::tie(b.piece, b.row);
  });
  return Step::done;
}

Result<PileGrading::Step> PileGrading::grade_special() {
  SheetPile& pile = *streamed_->pile;
  pile.first = static_cast<FileId>(input_.sources.size());
  Result<SheetSet> special = read_special(input_.sources, input_.sink, true);
  if (!special) {
    return special.error();
  }
  const BatchInput batch{&input_.sources, &input_.bank, &*special, nullptr, nullptr};
  Grading grading = grade_batch(batch, input_.batch);
  for (Sheet& sheet : special->sheets) {
    sheet.origin.line = pile.number_of(sheet.origin.file);  // as the plain ones have it
  }
  join_gradings(learnt_.items(), *special, std::move(grading), *streamed_, input_.threads);
  return Step::done;
}

}  // namespace

Result<std::optional<StreamedGrading>> grade_pile(const PileInput& input) {
  const SheetOptions& options = input.sheets;
  const bool named_columns = !options.id_column.empty() || !options.name_column.empty() ||
                             !options.group_column.empty() || !options.extra_columns.empty();
  if (named_columns || options.encoding || options.reports_all) {
    return std::optional<StreamedGrading>();
  }
  SheetReading reading(input.bank, options, input.sources, input.sink);
  Result<Inputs> files = list_inputs(reading, input.paths);
  if (!files) {
    return files.error();
  }
  if (files->files.size() < input.least_files) {
    return std::optional<StreamedGrading>();
  }
  return PileGrading(input, std::move(*files), std::move(reading.set.remarks)).run();
}

}  // namespace tiku
