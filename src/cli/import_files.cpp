#include "cli/import_files.h"

#include "bank/bank_writer.h"
#include "base/text.h"
#include "base/utf8.h"
#include "cli/import_messages.h"
#include "interop/records.h"
#include "io/files.h"
#include "io/paths.h"
#include "io/result_folder.h"

namespace tiku {
namespace {

struct NewFile {
  std::string name;
  std::string bytes;
};

/// "01-id", so that a listing of the folder keeps the order of the papers.
std::string numbered_name(std::size_t number, std::size_t of, const std::string& id) {
  std::string digits = std::to_string(number);
  digits.insert(
      0, std::to_string(of).size() > digits.size() ? std::to_string(of).size() - digits.size() : 0,
      '0');
  return digits + "-" + id;
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

/// Whether the path may be written: nothing is there, or the same, or it is to be overwritten.
Result<void> check_writable(const std::string& path, const NewFile& file, bool force) {
  if (force || !path_exists(path)) {
    return {};
  }
  const Result<std::string> there = read_file(path);
  return there && *there == file.bytes ? Result<void>()
                                       : Result<void>(Error{text(msg::import_exists, path)});
}

Result<void> write_folder(const std::string& folder, const std::vector<NewFile>& files) {
  std::vector<std::string> names;
  for (const NewFile& file : files) {
    names.push_back(file.name);
  }
  ResultFolder result(folder, names);
  for (const NewFile& file : files) {
    Result<void> added = result.add(file.name, file.bytes);
    if (!added) {
      return added;
    }
  }
  return result.commit();
}

}  // namespace

ImportTarget import_target(const std::string& out, bool force) {
  const std::string folded = fold_case(out);
  const bool file = (folded.ends_with(".yaml") || folded.ends_with(".yml")) && !is_folder(out);
  std::string path = out;
  while (!file && path.size() > 1 && path.ends_with('/')) {
    path.pop_back();
  }
  return {path, !file, force};
}

Result<std::vector<PaperFiles>> write_papers(const ImportTarget& target,
                                             const std::vector<ImportedFile>& files) {
  const std::vector<const ImportedPaper*> papers = all_papers(files);
  if (!target.is_folder && papers.size() > 1) {
    return Error{text(msg::import_several_papers, papers.size(), without_extension(target.path))};
  }
  const std::string prefix = target.is_folder ? target.path + "/" : std::string();
  std::vector<NewFile> to_write;
  std::vector<PaperFiles> written;
  for (const ImportedPaper* paper : papers) {
    const std::string stem = target.is_folder
                                 ? numbered_name(written.size() + 1, papers.size(), paper->bank.id)
                                 : without_extension(target.path);
    const std::string name = target.is_folder ? stem + ".yaml" : target.path;
    to_write.push_back({name, write_bank(paper->bank)});
    written.push_back({prefix + name, {}, {}});
    const std::string sheets = sheets_text(*paper);
    if (!sheets.empty()) {
      to_write.push_back({stem + ".sheets.jsonl", sheets});
      written.back().sheets = prefix + to_write.back().name;
    }
    const std::string marks = marks_text(*paper);
    if (!marks.empty()) {
      to_write.push_back({stem + ".marks.csv", marks});
      written.back().marks = prefix + to_write.back().name;
    }
  }
  for (const NewFile& file : to_write) {
    const Result<void> writable = check_writable(prefix + file.name, file, target.force);
    if (!writable) {
      return writable.error();
    }
  }
  if (target.is_folder) {
    const Result<void> done = write_folder(target.path, to_write);
    return done ? Result<std::vector<PaperFiles>>(written)
                : Result<std::vector<PaperFiles>>(done.error());
  }
  for (const NewFile& file : to_write) {
    const Result<void> done = write_file(file.name, file.bytes);
    if (!done) {
      return done.error();
    }
  }
  return written;
}

}  // namespace tiku
