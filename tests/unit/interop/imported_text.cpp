#include "unit/interop/imported_text.h"

#include <vector>

#include "bank/bank_writer.h"
#include "interop/import_run.h"
#include "interop/registry.h"

namespace tiku {

ImportedText read_as(std::string_view format, std::string_view text) {
  ImportedText out;
  const ImportInput input{"file", text, nullptr};
  Result<ImportedFile> file = import_file(input, find_import_format(format));
  if (!file) {
    out.error = file.error().what.in(Lang::en);
    return out;
  }
  std::vector<ImportedFile> files;
  files.push_back(std::move(*file));
  complete_import(files);
  for (const LeftOut& left : files[0].result.left_out) {
    out.left_out += std::to_string(left.line) + ": " + left.reason.in(Lang::en) + "\n";
  }
  for (const BesideText& line : files[0].result.beside) {
    out.beside += std::to_string(line.line) +
                  (line.kind == BesideText::Kind::page ? " page: " : " text: ") + line.text + "\n";
  }
  for (ImportedPaper& paper : files[0].result.papers) {
    for (const ImportDoubt& doubt : paper.doubts) {
      out.doubts += std::string(doubt_name(doubt.kind)) + "@" + std::to_string(doubt.line) + ": " +
                    doubt.what.in(Lang::en) + "\n";
    }
    out.title = paper.bank.title;
    const std::string all = write_bank(paper.bank);
    out.bank += all.substr(all.find('\n', all.find("language: ")) + 1);
  }
  return out;
}

std::string recognised(std::string_view text) {
  return std::string(recognise_import({"file", text, nullptr}).name);
}

}  // namespace tiku
