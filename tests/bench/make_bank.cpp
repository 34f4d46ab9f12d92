// tiku_make_bank QUESTIONS [SEED] > bank.yaml
#include <cstdio>
#include <cstdlib>

#include "bench/bank_text.h"

int main(int count, char** words) {
  const std::size_t questions = count > 1 ? std::strtoull(words[1], nullptr, 10) : 0;
  if (questions == 0) {
    std::fputs("usage: tiku_make_bank QUESTIONS [SEED]\n", stderr);
    return 2;
  }
  const std::uint64_t seed = count > 2 ? std::strtoull(words[2], nullptr, 10) : 1;
  const std::string text = tiku::bench::bank_text(questions, seed);
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? 0 : 1;
}
