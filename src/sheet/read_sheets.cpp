#include "sheet/read_sheets.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/text.h"
#include "io/files.h"
#include "io/paths.h"
#include "model/result_names.h"
#include "sheet/damage.h"
#include "sheet/inputs.h"
#include "sheet/messages.h"
#include "sheet/places.h"
#include "sheet/readers/reader.h"
#include "sheet/reading.h"
#include "sheet/rules.h"
#include "sheet/show.h"

namespace tiku {
namespace {

std::string extension_of(const std::string& path) {
  const std::size_t slash = path.find_last_of('/');
  const std::size_t dot = path.find_last_of('.');
  const bool has = dot != std::string::npos && (slash == std::string::npos || dot > slash + 1);
  return has ? fold_case(std::string_view(path).substr(dot + 1)) : "";
}

bool is_in(std::string_view word, const auto& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// What a folder of answers may hold beside them: sheets in these are read,
bool is_answer_kind(std::string_view extension) {
  constexpr std::array<std::string_view, 11> kKinds{"yaml", "yml", "json", "jsonl", "ndjson", "csv",
                                                    "tsv",  "tab", "xlsx", "txt",   ""};
  return is_in(extension, kKinds);
}

/// sheets in these are refused with advice, because somebody meant them as answers; other files are
/// only said.
bool is_document_kind(std::string_view extension) {
  constexpr std::array<std::string_view, 9> kKinds{"doc", "docx", "xls", "et", "wps",
                                                   "pdf", "ods",  "odt", "rtf"};
  return is_in(extension, kKinds);
}

bool is_the_bank(const SheetReading& reading, const std::string& path) {
  return !path.empty() && path == reading.bank.path;
}

std::string folder_of(const std::string& path) {
  return path.substr(0, path.rfind('/') + 1);
}

/// Results of an earlier run, where their folder's summary.json says so: `-o` may point among the
/// answers.
bool is_own_result(const std::string& path) {
  const std::string folder = folder_of(path);
  if (!is_in(path.substr(folder.size()), kResultFileNames)) {
    return false;
  }
  const Result<std::string> summary = read_file(folder + "summary.json");
  return summary && summary->find("\"schema_version\"") != std::string::npos &&
         summary->find("\"tiku\"") != std::string::npos;
}

Result<void> add_folder(SheetReading& reading, const std::string& folder, Inputs& inputs) {
  const Result<std::vector<std::string>> files = list_files(folder);
  if (!files) {
    return files.error();
  }
  const std::size_t before = inputs.files.size();
  for (const std::string& file : *files) {
    if (is_own_result(file)) {
      continue;
    }
    const std::string extension = extension_of(file);
    const bool wanted =
        (is_answer_kind(extension) || is_document_kind(extension)) && !is_the_bank(reading, file);
    (wanted ? inputs.files : inputs.skipped).push_back(file);
  }
  if (inputs.files.size() == before) {
    reading.remark(text(msg::remark_empty_folder, visible(folder)));
  }
  return {};
}

void reject_kind(SheetReading& reading, const InputFile& input) {
  Draft draft;
  draft.origin = {input.file, "", 0};
  draft.who.id = file_stem(input.path);
  reject_sheet(reading, draft, "unreadable", text(msg::sheet_wrong_kind, input.extension));
}

/// Enters the text of a file into the map; false: it was refused.
bool decode(SheetReading& reading, InputFile& input) {
  const Encoding* forced = reading.options.encoding ? &*reading.options.encoding : nullptr;
  Result<DecodedText> decoded = decode_text(input.bytes, forced);
  if (!decoded) {
    input.file = reading.sources.add(input.path, "");
    reject_file(reading, input, 0, decoded.error().what);
    return false;
  }
  const Encoding encoding = decoded->encoding;
  if (encoding != Encoding::utf8 && encoding != Encoding::utf8_bom) {
    reading.remark(text(msg::remark_encoding, visible(input.path), encoding_name(encoding)));
  }
  input.file = reading.sources.add(input.path, std::move(decoded->text));
  input.text = reading.sources.at(input.file).text();
  return true;
}

void say_tallies(SheetReading& reading, const std::vector<std::string>& skipped) {
  const auto say = [&](const Message& message, const Tally& tally) {
    if (tally.count > 0) {
      reading.remark(text(message, tally.count, visible(tally.first)));
    }
  };
  say(msg::remark_file_name_ids, reading.file_name_ids);
  say(msg::remark_name_ids, reading.name_ids);
  say(msg::remark_no_form, reading.no_forms);
  say(msg::remark_unwrapped, reading.unwrapped_cells);
  if (reading.base_forms.count > 0 && !reading.bank.forms.empty()) {
    reading.remark(text(msg::remark_base_form, reading.base_forms.first));
  }
  if (!skipped.empty()) {
    reading.remark(text(msg::remark_skipped_files, skipped.size(), shown_list(skipped)));
  }
}

/// Two ids that differ only by zeros in front are probably one person after a spreadsheet.
void check_leading_zeros(SheetReading& reading) {
  std::unordered_map<std::string, const Sheet*> seen;
  for (const Sheet& sheet : reading.set.sheets) {
    const auto [first, added] = seen.try_emplace(without_leading_zeros(sheet.who.id), &sheet);
    if (added || !ids_differ_only_by_leading_zeros(first->second->who.id, sheet.who.id)) {
      continue;
    }
    Diagnostic finding = finding_at(
        rule::id_lost_zeros, reading.sources, sheet.origin, sheet.who.id,
        text(msg::ids_differ_by_zeros, shown(first->second->who.id), shown(sheet.who.id)));
    finding.help = text(msg::ids_differ_by_zeros_help);
    reading.sink.report(std::move(finding));
  }
}

void check_placed(SheetReading& reading) {
  if (reading.placed * 2 >= reading.placed + reading.misplaced) {
    return;
  }
  const auto unknown =
      std::find_if(reading.set.rejected_cells.begin(), reading.set.rejected_cells.end(),
                   [](const Reject& cell) { return cell.reason == "unknown-item"; });
  const bool has_first = unknown != reading.set.rejected_cells.end();
  const std::string first = has_first ? shown(unknown->item) : "";
  const std::int64_t all = reading.placed + reading.misplaced;
  Diagnostic finding;
  finding.rule = &rule::other_exam;
  finding.message = text(msg::other_exam_answers, reading.placed, all, first);
  if (has_first) {
    finding = finding_at(rule::other_exam, reading.sources, unknown->origin, "",
                         std::move(finding.message));
  }
  finding.help = text(msg::other_exam_help);
  reading.stop(text(msg::too_few_answers, reading.placed, all, first), std::move(finding));
}

void check_extra_columns(SheetReading& reading) {
  for (std::size_t i = 0; i < reading.extra_found.size(); ++i) {
    if (!reading.extra_found[i]) {
      reading.stop(text(msg::extra_column_nowhere, shown(reading.options.extra_columns[i])));
    }
  }
}

}  // namespace

Result<Inputs> list_inputs(SheetReading& reading, const std::vector<std::string>& paths) {
  Inputs inputs;
  for (const std::string& path : paths) {
    const bool standard_input = path == "-";
    if (!standard_input && is_folder(path)) {
      if (const Result<void> added = add_folder(reading, path, inputs); !added) {
        return added.error();
      }
    } else if (standard_input || path_exists(path)) {
      inputs.files.push_back(path);
    } else {
      return Error{text(msg::sheet_path_missing, visible(path))};
    }
  }
  return inputs;
}

void read_input(SheetReading& reading, const std::string& path) {
  InputFile input;
  input.path = path;
  input.extension = extension_of(path);
  const Result<std::string> bytes = read_file(path);
  if (!bytes) {
    input.file = reading.sources.add(path, "");
    reject_file(reading, input, 0, bytes.error().what);
    return;
  }
  input.bytes = *bytes;
  if (is_document_kind(input.extension) && !kXlsxReader.recognises(input, reading)) {
    input.file = reading.sources.add(path, "");
    reject_kind(reading, input);
    return;
  }
  if (kXlsxReader.recognises(input, reading)) {
    input.file = reading.sources.add(path, "");
    input.extension == "docx" ? reject_kind(reading, input) : kXlsxReader.read(reading, input);
    return;
  }
  if (!decode(reading, input)) {
    return;
  }
  if (trim(input.text).empty()) {
    reading.remark(text(msg::remark_empty_file, visible(path)));
    return;
  }
  reader_for(input, reading).read(reading, input);
}

Result<void> finish_reading(SheetReading& reading, const std::vector<std::string>& skipped) {
  say_tallies(reading, skipped);
  check_leading_zeros(reading);
  check_placed(reading);
  check_extra_columns(reading);
  return reading.fatal ? Result<void>(*reading.fatal) : Result<void>();
}

Result<SheetSet> read_sheets(const std::vector<std::string>& paths, const Bank& bank,
                             const SheetOptions& options, SourceMap& sources, Sink& sink) {
  SheetReading reading(bank, options, sources, sink);
  reading.set.extra_columns = options.extra_columns;
  reading.extra_found.resize(options.extra_columns.size());
  const Result<Inputs> inputs = list_inputs(reading, paths);
  if (!inputs) {
    return inputs.error();
  }
  for (const std::string& path : inputs->files) {
    read_input(reading, path);
  }
  if (const Result<void> finished = finish_reading(reading, inputs->skipped); !finished) {
    return finished.error();
  }
  return std::move(reading.set);
}

}  // namespace tiku
