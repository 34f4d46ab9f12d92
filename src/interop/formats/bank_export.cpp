// A bank as tiku writes it: nothing is lost but comments and layout.
#include "bank/bank_writer.h"
#include "interop/export_registry.h"

namespace tiku {

Result<ExportResult> write_bank_export(const Bank& bank, const ExportWish& /*wish*/) {
  return ExportResult{write_bank(bank), {}};
}

}  // namespace tiku
