// Notes as Anki exports them: see interop/anki.
#include "format/csv.h"
#include "interop/anki/note_text.h"
#include "interop/anki/tabbed_cards.h"
#include "interop/import_head.h"
#include "interop/moodle/moodle_paper.h"
#include "interop/registry.h"
#include "interop/table/table_import.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& input) {
  const ImportHead head = read_import_head(input);
  return read_note_head(head.text).lines > 0 || are_tabbed_cards(head.text);
}

Result<ImportResult> read(const ImportInput& input) {
  Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  if (std::optional<Error> error = no_question_cells(decoded->text)) {
    return std::move(*error);
  }
  const NoteHead head = read_note_head(decoded->text);
  SourceMap sources;
  Sink sink;
  const FileId file = sources.add(input.path, std::move(decoded->text));
  const Table table = read_csv(sources, file, sink, head.separator);
  MoodlePaper paper;
  for (const Diagnostic& diagnostic : sink.sorted()) {
    paper.doubt(DoubtKind::not_carried, sources.at(file).place(diagnostic.where.begin).line,
                diagnostic.message);
  }
  for (const TableRow& row : table.rows) {
    std::vector<std::string> cells;
    for (const TableCell& cell : row.cells) {
      cells.push_back(cell.text);
    }
    const bool empty = cells.empty() || (cells.size() == 1 && cells[0].empty());
    if (row.line > static_cast<std::int64_t>(head.lines) && !empty) {
      paper.add(read_note(cells, head, row.line));
    }
  }
  Result<ImportResult> result = paper.take(input.path);
  if (result && !result->papers.empty() && !head.deck.empty()) {
    result->papers.front().bank.title = head.deck;
  }
  return result;
}

}  // namespace

extern const ImportFormat anki_import;

constinit const ImportFormat anki_import{
    .name = "anki",
    .summary = {"notes as Anki exports them, in plain text; cards with a tab before the answer",
                "Anki 导出的纯文本笔记；题目与答案以制表符分隔的卡片"},
    .extensions = {},
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku
