// A result folder read back. Whatever stands in it, a file that is not as summary.json says is
// refused before it is used.
#include "grade/earlier_results.h"

#include <algorithm>
#include <charconv>
#include <fcntl.h>

#include "base/text.h"
#include "diag/diagnostic.h"
#include "format/csv.h"
#include "format/csv_borders.h"
#include "format/jsonl.h"
#include "grade/earlier_messages.h"
#include "io/files.h"
#include "io/hash.h"
#include "io/load_text.h"
#include "io/row_pieces.h"
#include "model/result_names.h"

namespace tiku {
namespace {

/// The value of a key of a map; nothing where there is none.
Node at(const Node& node, std::string_view key) {
  const Node* found = node.is_map() ? node.find(key) : nullptr;
  return found == nullptr ? Node() : *found;
}

std::string text_of(const Node& node) {
  return node.is_scalar() ? std::string(node.text()) : std::string();
}

bool is_true(const Node& node) {
  return node.is_scalar() && node.text() == "true";
}

std::optional<double> number_of(const Node& node) {
  double value = 0;
  const char* end = node.text().data() + node.text().size();
  const std::from_chars_result read = std::from_chars(node.text().data(), end, value);
  return node.is_scalar() && read.ec == std::errc() && read.ptr == end ? std::optional(value)
                                                                       : std::nullopt;
}

std::int64_t count_of(const Node& node) {
  std::int64_t count = 0;
  const char* end = node.text().data() + node.text().size();
  const std::from_chars_result read = std::from_chars(node.text().data(), end, count);
  return node.is_scalar() && read.ec == std::errc() && read.ptr == end ? count : 0;
}

std::vector<std::string> texts_of(const Node& node) {
  std::vector<std::string> texts;
  for (const Node& entry : node.items()) {
    texts.push_back(text_of(entry));
  }
  return texts;
}

/// Points as summary.json writes them: a number, or a fraction as text.
Rational points_of(const Node& node) {
  std::string_view text = node.text();
  text = text.ends_with(".0") ? text.substr(0, text.size() - 2) : text;
  return parse_rational(text).value_or(Rational(0));
}

EarlierItem item_of(const Node& node) {
  EarlierItem item;
  item.id = text_of(at(node, "item"));
  item.hash = text_of(at(node, "hash"));
  item.max = points_of(at(node, "max"));
  item.dropped = is_true(at(node, "dropped"));
  item.full_for_all = is_true(at(node, "full_for_all"));
  if (const Node credited = at(node, "credited"); credited.is_map()) {
    item.credited.emplace();
    for (const NodeEntry& entry : credited.entries()) {
      item.credited->emplace(entry.key.text(), points_of(entry.value));
    }
  }
  item.n = count_of(at(node, "n"));
  item.p = number_of(at(node, "p"));
  item.r_ir = number_of(at(node, "r_ir"));
  item.flags = texts_of(at(node, "flags"));
  for (const Node& option : at(node, "options").items()) {
    item.options.push_back(
        {text_of(at(option, "option")), is_true(at(option, "key")), texts_of(at(option, "flags"))});
  }
  return item;
}

std::string path_in(const std::string& folder, const std::string& name) {
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

/// A summary.json as a tree.
class SummaryFile {
 public:
  explicit SummaryFile(const std::string& folder) {
    Result<std::string> bytes = read_file(path_in(folder, "summary.json"));
    if (!bytes) {
      return;
    }
    // A line end in JSON is never part of a value, so that the whole file can be one line.
    std::replace(bytes->begin(), bytes->end(), '\n', ' ');
    Sink sink;
    trees_ = read_json_lines(sources_, sources_.add("summary.json", *bytes), sink);
    const bool sound = !sink.has_errors() && trees_->roots.size() == 1;
    is_ours_ = sound && !at(root(), "schema_version").is_null() && !at(root(), "tiku").is_null();
  }

  bool is_ours() const { return is_ours_; }

  const Node& root() const { return trees_->roots.front(); }

 private:
  SourceMap sources_;
  std::optional<NodeTrees> trees_;
  bool is_ours_ = false;
};

/// Files of the run that were read stand in the same list; a result file is the last of its name.
std::map<std::string, std::string> result_hashes(const Node& summary) {
  std::map<std::string, std::string> hashes;
  for (const Node& file : at(summary, "files").items()) {
    const std::string path = text_of(at(file, "path"));
    if (std::find(kResultFileNames.begin(), kResultFileNames.end(), path) !=
        kResultFileNames.end()) {
      hashes[path] = text_of(at(file, "hash"));
    }
  }
  return hashes;
}

Result<void> check_files(const EarlierResults& earlier) {
  for (const auto& [name, hash] : earlier.files) {
    const Result<std::string> bytes = read_file(path_in(earlier.folder, name));
    if (!bytes) {
      return Error{text(msg::earlier_missing_file, visible(earlier.folder), name)};
    }
    if (content_hash(*bytes) != hash) {
      return Error{text(msg::earlier_edited, visible(earlier.folder), name)};
    }
  }
  return {};
}

Result<Table> read_table(const std::string& folder, const std::string& name) {
  Result<DecodedText> decoded = load_text(path_in(folder, name));
  if (!decoded) {
    return decoded.error();
  }
  SourceMap sources;
  Sink sink;
  const FileId file = sources.add(name, decoded->text);
  return read_csv(sources, file, sink, ',');
}

std::string cell_at(const TableRow& row, std::size_t column) {
  return column < row.cells.size() ? std::string(without_formula_guard(row.cells[column].text))
                                   : std::string();
}

// The first columns of both files are fixed; their titles may be Chinese.
constexpr std::size_t kScoreColumn = 3;
constexpr std::size_t kResultColumn = 6;
constexpr std::size_t kPointsColumn = 3;

/// The rows of results.csv as they pass by: there may be a million.
class ResultRows {
 public:
  explicit ResultRows(EarlierResults& earlier) : earlier_(earlier) {}

  Result<void> read() {
    const std::string path = path_in(earlier_.folder, "results.csv");
    RowPieces pieces(path, Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC)), 0);
    RowPiece piece;
    while (pieces.next(piece)) {
      if (!find_csv_borders(piece.rows, ',', best_csv_scan(), borders_)) {
        return Error{text(msg::earlier_edited, visible(earlier_.folder), "results.csv")};
      }
      add(piece);
    }
    return pieces.outcome();
  }

 private:
  void add(const RowPiece& piece) {
    std::size_t first = 0;
    for (std::size_t row = 0; row < borders_.row_ends.size(); ++row) {
      const std::size_t end = borders_.row_ends[row];
      const bool header = piece.number == 0 && row == 0;
      if (!header) {
        earlier_.candidates.push_back({cell(piece, first, end, 0),
                                       cell(piece, first, end, kScoreColumn),
                                       cell(piece, first, end, kResultColumn)});
      }
      first = end;
    }
  }

  /// Of the row whose borders are `first` to `end`.
  std::string cell(const RowPiece& piece, std::size_t first, std::size_t end, std::size_t column) {
    const std::size_t at = first + column;
    if (at >= end) {
      return {};
    }
    const std::size_t begin = at == 0 ? 0 : borders_.places[at - 1] + std::size_t{1};
    return std::string(without_formula_guard(
        cell_without_quotes(piece.rows.substr(begin, borders_.places[at] - begin), room_)));
  }

  EarlierResults& earlier_;
  CsvBorders borders_;
  std::string room_;
};

}  // namespace

Result<std::optional<EarlierResults>> find_earlier_figures(const std::string& folder) {
  const SummaryFile summary(folder);
  if (!summary.is_ours()) {
    return std::optional<EarlierResults>();
  }
  EarlierResults earlier;
  earlier.folder = folder;
  const Node exam = at(summary.root(), "exam");
  earlier.exam_id = text_of(at(exam, "id"));
  earlier.exam_title = text_of(at(exam, "title"));
  earlier.files = result_hashes(summary.root());
  for (const Node& item : at(summary.root(), "items").items()) {
    earlier.items.push_back(item_of(item));
  }
  if (const Result<void> whole = check_files(earlier); !whole) {
    return whole.error();
  }
  return std::optional(std::move(earlier));
}

Result<EarlierResults> load_earlier_figures(const std::string& folder) {
  Result<std::optional<EarlierResults>> earlier = find_earlier_figures(folder);
  if (!earlier) {
    return earlier.error();
  }
  if (!*earlier) {
    return Error{text(msg::earlier_no_summary, visible(folder))};
  }
  return std::move(**earlier);
}

Result<void> load_earlier_candidates(EarlierResults& earlier) {
  if (Result<void> results = ResultRows(earlier).read(); !results) {
    return results;
  }
  if (earlier.files.count("details.csv") == 0) {
    return {};
  }
  const Result<Table> details = read_table(earlier.folder, "details.csv");
  if (!details) {
    return details.error();
  }
  earlier.has_details = true;
  for (const EarlierCandidate& candidate : earlier.candidates) {
    earlier.points[candidate.id];  // nothing yet
  }
  for (std::size_t r = 1; r < details->rows.size(); ++r) {
    const TableRow& row = details->rows[r];
    const auto candidate = earlier.points.find(cell_at(row, 0));
    const std::optional<Rational> points = parse_rational(cell_at(row, kPointsColumn));
    if (candidate != earlier.points.end() && points) {
      candidate->second.emplace(cell_at(row, 1), *points);
    }
  }
  return {};
}

Result<EarlierResults> load_earlier_results(const std::string& folder) {
  Result<EarlierResults> earlier = load_earlier_figures(folder);
  if (!earlier) {
    return earlier;
  }
  if (const Result<void> read = load_earlier_candidates(*earlier); !read) {
    return read.error();
  }
  return earlier;
}

}  // namespace tiku
