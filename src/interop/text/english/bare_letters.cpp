// Options behind capitals without a sign, `A  a bell`, `B  a lamp`, as examination boards print
// them.
#include <vector>

#include "base/text.h"
#include "interop/text/english/lines.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// The place of the bare capital before words: 1 for A; 0 of other lines.
std::int64_t bare_place(std::string_view line) {
  const bool capital = line.size() > 2 && line[0] >= 'A' && line[0] <= 'H';
  return capital && (line[1] == ' ' || line[1] == '\t') ? line[0] - 'A' + 1 : 0;
}

class BareLetters {
 public:
  explicit BareLetters(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_.is_blank(i)) {
        continue;
      }
      const std::int64_t place = bare_place(lines_.trimmed(i));
      if (place != static_cast<std::int64_t>(run_.size()) + 1) {
        close();
      }
      if (place == static_cast<std::int64_t>(run_.size()) + 1) {
        run_.push_back(i);
      }
    }
    close();
  }

 private:
  /// Three that count from A are no words of a sentence.
  void close() {
    constexpr std::size_t kFewest = 3;
    if (run_.size() >= kFewest) {
      for (const std::size_t i : run_) {
        const std::string_view line = lines_.trimmed(i);
        lines_.set(i, {line.substr(0, 1), ". ", trim(line.substr(1))});
      }
    }
    run_.clear();
  }

  EnglishLines& lines_;
  std::vector<std::size_t> run_;
};

}  // namespace

void spell_bare_letters(EnglishLines& lines) {
  BareLetters(lines).spell();
}

}  // namespace tiku
