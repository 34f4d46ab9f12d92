#include "interop/registry.h"

#include <algorithm>

#include "base/text.h"

namespace tiku {

// A format is a file in interop/formats that defines its record; it is named here and nowhere else.
extern const ImportFormat aiken_import;
extern const ImportFormat anki_import;
extern const ImportFormat blackboard_import;
extern const ImportFormat brightspace_import;
extern const ImportFormat canvas_import;
extern const ImportFormat csv_import;
extern const ImportFormat docx_import;
extern const ImportFormat gift_import;
extern const ImportFormat html_import;
extern const ImportFormat json_import;
extern const ImportFormat markdown_import;
extern const ImportFormat moodle_import;
extern const ImportFormat qti_import;
extern const ImportFormat record_import;
extern const ImportFormat text2qti_import;
extern const ImportFormat text_import;
extern const ImportFormat wjx_import;
extern const ImportFormat xlsx_import;
extern const ImportFormat xml_import;
extern const ImportFormat yaml_import;

std::span<const ImportFormat* const> import_formats() {
  static constexpr const ImportFormat* kFormats[] = {
      &record_import, &docx_import,       &xlsx_import,        &qti_import,      &canvas_import,
      &html_import,   &xml_import,        &moodle_import,      &gift_import,     &aiken_import,
      &anki_import,   &blackboard_import, &brightspace_import, &csv_import,      &json_import,
      &yaml_import,   &wjx_import,        &text2qti_import,    &markdown_import, &text_import,
  };
  return kFormats;
}

const ImportFormat* find_import_format(std::string_view name) {
  for (const ImportFormat* format : import_formats()) {
    if (format->name == name) {
      return format;
    }
  }
  return nullptr;
}

const ImportFormat& recognise_import(const ImportInput& input) {
  for (const ImportFormat* format : import_formats()) {
    if (format->recognises(input)) {
      return *format;
    }
  }
  const std::size_t point = input.path.rfind('.');
  const std::string extension =
      point == std::string::npos ? std::string() : fold_case(input.path.substr(point + 1));
  for (const ImportFormat* format : import_formats()) {
    if (std::find(format->extensions.begin(), format->extensions.end(), extension) !=
        format->extensions.end()) {
      return *format;
    }
  }
  return text_import;
}

}  // namespace tiku
