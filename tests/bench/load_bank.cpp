// tiku_load_bank FILE: reads a bank as every command does (bytes, decoding, tree, model) and
// nothing more. Fails where there is a finding, so that only what is sound is measured.
#include <cstdio>

#include "bank/load.h"

int main(int count, char** words) {
  if (count != 2) {
    std::fputs("usage: tiku_load_bank FILE\n", stderr);
    return 2;
  }
  tiku::SourceMap sources;
  tiku::Sink sink;
  const tiku::Result<tiku::Bank> bank = tiku::load_bank(words[1], sources, sink);
  if (!bank || !sink.diagnostics().empty()) {
    std::fputs("the bank has findings\n", stderr);
    return 1;
  }
  std::printf("%zu questions\n", bank->questions.size());
  return 0;
}
