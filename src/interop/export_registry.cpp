#include "interop/export_registry.h"

namespace tiku {

const ExportFormat* find_export_format(std::string_view name) {
  for (const ExportFormat& format : kExportFormats) {
    if (format.name == name) {
      return &format;
    }
  }
  return nullptr;
}

Lang language_of(const Bank& bank, const ExportWish& wish) {
  if (bank.language.empty()) {
    return wish.lang;
  }
  return bank.language.starts_with("zh") ? Lang::zh : Lang::en;
}

}  // namespace tiku
