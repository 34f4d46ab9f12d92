#include "cli/import_files.h"

#include "bank/bank_writer.h"
#include "base/text.h"
#include "base/utf8.h"
#include "cli/import_messages.h"
#include "interop/records.h"
#include "io/files.h"
#include "io/paths.h"
#include "io/result_folder.h"
#include "io/safe_name.h"

namespace tiku {
namespace {

/// "01-id", so that a listing of the folder keeps the order of the papers.
std::string numbered_name(std::size_t number, std::size_t of, const std::string& id) {
  std::string digits = std::to_string(number);
  digits.insert(
      0, std::to_string(of).size() > digits.size() ? std::to_string(of).size() - digits.size() : 0,
      '0');
  return digits + "-" + safe_name(id);
}

std::vector<const ImportedPaper*> all_papers(const std::vector<ImportedFile>& files) {
  std::vector<const ImportedPaper*> papers;
  for (const ImportedFile& file : files) {
    for (const ImportedPaper& paper : file.result.papers) {
      papers.push_back(&paper);
    }
  }
  return papers;
}

/// The bank as YAML in `made`, or the bytes that are there.
std::string_view bytes_of(const ImportWrite& file, std::string& made) {
  if (file.bank == nullptr) {
    return file.bytes;
  }
  made = write_bank(*file.bank);
  return made;
}

/// Whether the path may be written: nothing is there, or the same, or it is to be overwritten.
Result<void> check_writable(const ImportWrite& file, bool force) {
  if (force || !is_regular_file(file.path)) {
    return {};
  }
  const Result<std::string> there = read_file(file.path);
  std::string made;
  return there && *there == bytes_of(file, made)
             ? Result<void>()
             : Result<void>(Error{text(msg::import_exists, file.path)});
}

Result<void> check_not_read(const std::string& path, const std::vector<std::string>& inputs,
                            std::string_view option) {
  for (const std::string& input : inputs) {
    if (input != "-" && is_same_file(path, input)) {
      return Error{text(msg::import_over_input, visible(path), option)};
    }
  }
  return {};
}

Result<void> write_folder(const std::string& folder, const std::vector<ImportWrite>& files) {
  std::vector<std::string> names;
  for (const ImportWrite& file : files) {
    names.push_back(file_name(file.path));
  }
  ResultFolder result(folder, names);
  for (const ImportWrite& file : files) {
    std::string made;
    Result<void> added = result.add(file_name(file.path), bytes_of(file, made));
    if (!added) {
      return added;
    }
  }
  return result.commit();
}

}  // namespace

ImportTarget import_target(const std::string& out) {
  const std::string folded = fold_case(out);
  const bool file = (folded.ends_with(".yaml") || folded.ends_with(".yml")) && !is_folder(out);
  std::string path = out;
  while (!file && path.size() > 1 && path.ends_with('/')) {
    path.pop_back();
  }
  return {path, !file};
}

Result<PaperWrites> papers_to_write(const ImportTarget& target,
                                    const std::vector<ImportedFile>& files) {
  const std::vector<const ImportedPaper*> papers = all_papers(files);
  if (!target.is_folder && papers.size() > 1) {
    return Error{text(msg::import_several_papers, papers.size(), without_extension(target.path))};
  }
  PaperWrites writes;
  for (const ImportedPaper* paper : papers) {
    const std::size_t number = writes.papers.size() + 1;
    const std::string stem =
        target.is_folder ? target.path + "/" + numbered_name(number, papers.size(), paper->bank.id)
                         : without_extension(target.path);
    const std::string bank = target.is_folder ? stem + ".yaml" : target.path;
    writes.files.push_back({bank, {}, &paper->bank});
    writes.papers.push_back({bank, {}, {}});
    std::string sheets = sheets_text(*paper);
    if (!sheets.empty()) {
      writes.papers.back().sheets = stem + ".sheets.jsonl";
      writes.files.push_back({writes.papers.back().sheets, std::move(sheets), nullptr});
    }
    std::string marks = marks_text(*paper);
    if (!marks.empty()) {
      writes.papers.back().marks = stem + ".marks.csv";
      writes.files.push_back({writes.papers.back().marks, std::move(marks), nullptr});
    }
  }
  return writes;
}

Result<void> check_import_writes(const PaperWrites& papers, const ImportWrite& report,
                                 const std::vector<std::string>& inputs, bool force) {
  // All are in one folder, and a new one has none of them.
  const bool is_known =
      !papers.files.empty() && path_exists(parent_folder(absolute_path(papers.files.front().path)));
  for (const ImportWrite& file : papers.files) {
    const bool is_there = is_known && path_exists(file.path);
    Result<void> fits = is_there ? check_not_read(file.path, inputs, "-o") : Result<void>();
    if (fits && !report.path.empty() && is_same_file(file.path, report.path)) {
      fits = Error{text(msg::import_report_is_bank, visible(report.path))};
    }
    if (fits && is_there) {
      fits = check_writable(file, force);
    }
    if (!fits) {
      return fits;
    }
  }
  if (report.path.empty()) {
    return {};
  }
  const Result<void> fits = check_not_read(report.path, inputs, "--report");
  return fits ? check_writable(report, force) : fits;
}

Result<void> write_papers(const ImportTarget& target, const PaperWrites& papers) {
  if (papers.files.empty()) {
    return {};
  }
  if (target.is_folder) {
    return write_folder(target.path, papers.files);
  }
  for (const ImportWrite& file : papers.files) {
    std::string made;
    Result<void> done = write_file(file.path, bytes_of(file, made));
    if (!done) {
      return done;
    }
  }
  return {};
}

}  // namespace tiku
