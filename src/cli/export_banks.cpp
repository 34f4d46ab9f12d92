#include "cli/export_banks.h"

namespace tiku {

Result<void> load_export_banks(const std::vector<std::string>& paths, const Encoding* encoding,
                               ExportBanks& banks) {
  for (const std::string& path : paths) {
    const std::size_t errors = banks.sink.error_count();
    Result<Bank> bank = load_bank(path, banks.sources, banks.sink, encoding);
    if (!bank) {
      return bank.error();
    }
    if (banks.faulty.empty() && banks.sink.error_count() > errors) {
      banks.faulty = path;
    }
    banks.banks.push_back(std::move(*bank));
  }
  return {};
}

}  // namespace tiku
