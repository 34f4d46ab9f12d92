#include "interop/foreign_files.h"

#include <string>

#include <doctest/doctest.h>

#include "interop/import_run.h"
#include "support/zip_file.h"

namespace tiku {
namespace {

using namespace std::string_literals;

std::string said(const std::string& bytes) {
  const std::optional<Error> error = foreign_file(bytes);
  return error ? error->what.in(Lang::en) : "";
}

}  // namespace

TEST_CASE("kinds that hold no questions are named with what to do") {
  CHECK(said("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old"s).find("save it as .docx") !=
        std::string::npos);
  CHECK(said("%PDF-1.7\n"s).find("PDF") != std::string::npos);
  CHECK(said("{\\rtf1\\ansi"s).find(".rtf") != std::string::npos);
  CHECK(said("RIFF\x10\0\0\0WEBPVP8 "s).find("picture") != std::string::npos);
  CHECK(said("\x1F\x8B\x08 packed"s).find("unpack it first") != std::string::npos);
  CHECK(said(make_zip({{"ppt/presentation.xml", "<p/>"}})).find("slides") != std::string::npos);
}

TEST_CASE("what a format may read is no foreign kind") {
  CHECK(said("").empty());
  CHECK(said("一、单选题").empty());
  CHECK(said("RIFF").empty());
  CHECK(said(make_zip({{"word/document.xml", "<d/>"}})).empty());
}

TEST_CASE("an import names the file it cannot read") {
  const Result<ImportedFile> file = import_file({"卷.pdf", "%PDF-1.7", nullptr}, nullptr);
  REQUIRE_FALSE(file);
  CHECK(file.error().what.in(Lang::zh).starts_with("“卷.pdf”：这是 PDF"));
}

}  // namespace tiku
