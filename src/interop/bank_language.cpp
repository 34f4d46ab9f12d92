#include "interop/bank_language.h"

#include "base/utf8.h"

namespace tiku {

std::string language_of_questions(const Bank& bank, const std::string& stated) {
  for (const Question& question : bank.questions) {
    for (std::size_t at = 0; at < question.stem.size();) {
      const Decoded next = decode_utf8(question.stem, at);
      if (is_hanzi(next.scalar)) {
        return "zh-CN";
      }
      at += next.bytes;
    }
  }
  return stated.empty() ? "en" : stated;
}

}  // namespace tiku
