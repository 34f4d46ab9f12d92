#include "sheet/readers/nodes.h"

#include <algorithm>

#include "io/paths.h"
#include "sheet/messages.h"
#include "sheet/node_sheets.h"

namespace tiku {
namespace {

/// First byte after the node and everything in it.
std::uint32_t end_of(const Node& node) {
  std::uint32_t end = node.where.end;
  for (const Node& item : node.items()) {
    end = std::max(end, end_of(item));
  }
  for (const NodeEntry& entry : node.entries()) {
    end = std::max({end, entry.key.where.end, end_of(entry.value)});
  }
  return end;
}

class NodeReading {
 public:
  NodeReading(SheetReading& reading, const InputFile& input, const NodeFile& file)
      : reading_(reading), input_(input), file_(file) {
    for (Diagnostic& finding : file.findings.sorted()) {
      if (finding.severity() == Severity::error) {
        errors_.push_back(std::move(finding));
      }
    }
  }

  void run() {
    const bool alone = file_.nodes.size() == 1;
    for (const Node& node : file_.nodes) {
      if (!node.is_list() || errors_.empty()) {
        read_unless_spoiled(node, file_.are == NodesAre::lines, alone);
        continue;
      }
      for (const Node& item : node.items()) {
        read_unless_spoiled(item, true, false);
      }
    }
    Sink rest;
    for (Diagnostic& error : errors_) {
      rest.report(std::move(error));
    }
    reject_errors(reading_, input_, rest);
  }

 private:
  /// In a list (or a line) a sheet ends with its last value, elsewhere with its document.
  bool spoils(const Diagnostic& error, const Node& sheet, bool listed) const {
    const std::uint32_t place = error.where.begin;
    if (listed) {
      return place >= sheet.where.begin && place < end_of(sheet);
    }
    return file_.nodes.size() == 1 ||
           (place >= sheet.where.begin && !document_ends(sheet.where.begin, place));
  }

  bool document_ends(std::uint32_t from, std::uint32_t to) const {
    const std::string_view text = reading_.sources.at(input_.file).text();
    return text.substr(from, to - from).find("\n---") != std::string_view::npos;
  }

  void read_unless_spoiled(const Node& sheet, bool listed, bool alone) {
    const auto mine = std::stable_partition(
        errors_.begin(), errors_.end(),
        [&](const Diagnostic& error) { return !spoils(error, sheet, listed); });
    if (mine == errors_.end()) {
      read_sheet_node(reading_, sheet, alone);
      return;
    }
    const Source& source = reading_.sources.at(input_.file);
    const std::int64_t line = source.place(mine->where.begin).line;
    Draft draft;
    draft.origin = {input_.file, "", line};
    draft.raw = source.line(line);
    draft.who.id = stated_id(sheet);
    if (draft.who.id.empty() && alone) {
      draft.who.id = file_stem(input_.path);
    }
    reject_sheet(reading_, draft, "unreadable", text(msg::sheet_unreadable, mine->message));
    errors_.erase(mine, errors_.end());
  }

  SheetReading& reading_;
  const InputFile& input_;
  const NodeFile& file_;
  std::vector<Diagnostic> errors_;
};

}  // namespace

void read_nodes(SheetReading& reading, const InputFile& input, const NodeFile& file) {
  NodeReading(reading, input, file).run();
}

}  // namespace tiku
