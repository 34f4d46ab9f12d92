#include "interop/foreign_files.h"

#include <algorithm>

#include "interop/messages.h"

namespace tiku {
namespace {

using namespace std::string_view_literals;

struct Signature {
  std::string_view bytes;
  std::size_t at;
  const Message* what;
};

constexpr Signature kSignatures[] = {
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, 0, &msg::foreign_old_office},
    {"%PDF-"sv, 0, &msg::foreign_pdf},
    {"{\\rtf"sv, 0, &msg::foreign_rtf},
    {"\x89PNG\r\n"sv, 0, &msg::foreign_picture},
    {"\xFF\xD8\xFF"sv, 0, &msg::foreign_picture},
    {"GIF87a"sv, 0, &msg::foreign_picture},
    {"GIF89a"sv, 0, &msg::foreign_picture},
    {"II*\0"sv, 0, &msg::foreign_picture},
    {"MM\0*"sv, 0, &msg::foreign_picture},
    {"WEBP"sv, 8, &msg::foreign_picture},
    {"\x1F\x8B\x08"sv, 0, &msg::foreign_packed},
    {"7z\xBC\xAF\x27\x1C"sv, 0, &msg::foreign_packed},
    {"Rar!\x1A\x07"sv, 0, &msg::foreign_packed},
};

/// The first entry of an archive that says its kind there, uncompressed, as OpenDocument does.
constexpr std::string_view kOpenDocument = "mimetypeapplication/vnd.oasis.opendocument.";
constexpr std::size_t kFirstName = 30;

}  // namespace

std::optional<Error> foreign_file(std::string_view bytes) {
  for (const Signature& signature : kSignatures) {
    if (bytes.substr(std::min(signature.at, bytes.size())).starts_with(signature.bytes)) {
      return Error{text(*signature.what)};
    }
  }
  if (!bytes.starts_with("PK\x03\x04")) {
    return std::nullopt;
  }
  if (bytes.substr(std::min(kFirstName, bytes.size())).starts_with(kOpenDocument)) {
    return Error{text(msg::foreign_open_document)};
  }
  // The names of all parts stand at the end, uncompressed.
  constexpr std::size_t kDirectory = std::size_t{64} << 10;
  const std::string_view tail =
      bytes.substr(bytes.size() > kDirectory ? bytes.size() - kDirectory : 0);
  return tail.find("ppt/presentation.xml") != std::string_view::npos
             ? std::optional(Error{text(msg::foreign_slides)})
             : std::nullopt;
}

}  // namespace tiku
