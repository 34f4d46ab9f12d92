#include "cli/export_files.h"

#include <algorithm>

#include "base/text.h"
#include "cli/export_messages.h"
#include "io/files.h"
#include "io/paths.h"
#include "io/result_folder.h"
#include "report/text_workbook.h"

namespace tiku {
namespace {

Result<void> check_paths(const std::vector<ExportFile>& files,
                         const std::vector<std::string>& inputs) {
  std::vector<std::string> taken;
  for (const std::string& input : inputs) {
    if (input != "-") {
      taken.push_back(file_identity(input));
    }
  }
  std::vector<std::string> seen;
  for (const ExportFile& file : files) {
    const bool there = path_exists(file.path);
    if (there && std::find(taken.begin(), taken.end(), file_identity(file.path)) != taken.end()) {
      return Error{text(msg::export_over_input, visible(file.path))};
    }
    if (std::find(seen.begin(), seen.end(), file.path) != seen.end()) {
      return Error{text(msg::export_same_name, visible(file.path))};
    }
    seen.push_back(file.path);
  }
  return {};
}

Result<std::string> bytes_of(const ExportFile& file) {
  return file.sheets.empty() ? Result<std::string>(file.bytes) : render_text_workbook(file.sheets);
}

Result<void> add_to_folder(ResultFolder& folder, const ExportFile& file) {
  const Result<std::string> bytes = bytes_of(file);
  return bytes ? folder.add(file_name(file.path), *bytes) : Result<void>(bytes.error());
}

Result<void> write_one(const ExportFile& file) {
  const Result<std::string> bytes = bytes_of(file);
  return bytes ? write_file(file.path, *bytes) : Result<void>(bytes.error());
}

Result<void> write_folder(const std::string& folder, const std::vector<ExportFile>& files) {
  std::vector<std::string> names;
  for (const ExportFile& file : files) {
    names.push_back(file_name(file.path));
  }
  ResultFolder result(folder, names);
  for (const ExportFile& file : files) {
    Result<void> added = add_to_folder(result, file);
    if (!added) {
      return added;
    }
  }
  return result.commit();
}

}  // namespace

Result<ExportTarget> export_target(const std::string& out, std::string_view extension,
                                   bool several) {
  ExportTarget target{out, std::string(extension), false};
  const bool is_stream = out.empty() || out == "-";
  target.is_folder = !is_stream && (several || out.ends_with('/') || is_folder(out));
  if (is_stream && several) {
    return Error{text(msg::export_needs_folder)};
  }
  while (target.is_folder && target.out.size() > 1 && target.out.ends_with('/')) {
    target.out.pop_back();
  }
  return target;
}

std::string export_path(const ExportTarget& target, const std::string& bank_path,
                        const std::string& suffix, std::string_view extension) {
  if (target.is_folder) {
    const std::string name = bank_path == "-" ? "bank" : without_extension(file_name(bank_path));
    return target.out + "/" + name + suffix + "." + std::string(extension);
  }
  if (suffix.empty() && extension == target.extension) {
    return target.out;
  }
  return without_extension(target.out) + suffix + "." + std::string(extension);
}

Result<void> write_exports(const ExportTarget& target, const std::vector<ExportFile>& files,
                           const std::vector<std::string>& inputs) {
  Result<void> fits = check_paths(files, inputs);
  if (!fits) {
    return fits;
  }
  if (target.is_folder) {
    return write_folder(target.out, files);
  }
  for (const ExportFile& file : files) {
    Result<void> done = write_one(file);
    if (!done) {
      return done;
    }
  }
  return {};
}

}  // namespace tiku
