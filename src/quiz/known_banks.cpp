#include "quiz/known_banks.h"

#include <algorithm>

#include "bank/load.h"
#include "base/text.h"
#include "quiz/identity.h"
#include "quiz/progress_messages.h"

namespace tiku {
namespace {

/// What the sitting knows of its bank, and the bank itself if it is still there and the same.
KnownBank bank_of(const Sitting& sitting) {
  KnownBank known{sitting.bank, sitting.bank_title, sitting.bank_path, std::nullopt, {}};
  Result<KnownBank> loaded = load_known_bank(sitting.bank_path);
  if (!loaded) {
    known.trouble = loaded.error().what;
  } else if (loaded->id != sitting.bank) {
    known.trouble = text(msg::progress_other_bank, visible(sitting.bank_path), visible(loaded->id));
  } else {
    known.bank = std::move(loaded->bank);
    known.title = loaded->title;
  }
  return known;
}

}  // namespace

Result<KnownBank> load_known_bank(const std::string& path) {
  SourceMap sources;
  Sink sink;
  Result<Bank> bank = load_bank(path, sources, sink);
  if (!bank) {
    return bank.error();
  }
  if (sink.has_errors()) {
    return Error{text(msg::progress_faulty_bank, visible(path))};
  }
  KnownBank known{record_bank_id(*bank), bank->title, path, std::nullopt, {}};
  known.bank = std::move(*bank);
  return known;
}

std::vector<KnownBank> known_banks(const std::vector<Sitting>& sittings) {
  std::vector<KnownBank> banks;
  for (auto sitting = sittings.rbegin(); sitting != sittings.rend(); ++sitting) {
    const bool seen = std::any_of(banks.begin(), banks.end(),
                                  [&](const KnownBank& bank) { return bank.id == sitting->bank; });
    if (!seen) {
      banks.push_back(bank_of(*sitting));
    }
  }
  return banks;
}

}  // namespace tiku
