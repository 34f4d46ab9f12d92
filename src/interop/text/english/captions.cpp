// Lines that a page prints below every question, `Resultado:`, `Show (Hide) Explanation`: they end
// its options, and are none of them.
#include <string>
#include <unordered_map>
#include <vector>

#include "base/text.h"
#include "interop/text/english/lines.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Lines that say nothing of their own, as often as there are numbers.
class Captions {
 public:
  explicit Captions(EnglishLines& lines) : lines_(lines) {}

  void clear() {
    constexpr std::size_t kFewest = 3;
    count();
    if (numbers_ < kFewest) {
      return;
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!may_be_caption(i)) {
        continue;
      }
      const std::size_t seen = seen_[lines_.trimmed(i)];
      if (seen >= kFewest && 10 * seen >= 8 * numbers_ && 10 * seen <= 11 * numbers_) {
        const bool explains = lines_.trimmed(i).find("xplanation") != std::string_view::npos;
        lines_.set(i, {explains ? "Explanation:" : ""});
      }
    }
  }

 private:
  void count() {
    for (const std::size_t i : lines_.with(trait::counted | trait::words)) {
      numbers_ += lines_.has(i, trait::counted) ? 1U : 0U;
      if (may_be_caption(i)) {
        ++seen_[lines_.trimmed(i)];
      }
    }
  }

  /// A label without anything behind it, or what a button says.
  bool may_be_caption(std::size_t i) const {
    constexpr std::size_t kLongest = 40;
    const std::string_view line = lines_.trimmed(i);
    if (!lines_.has(i, trait::words) || line.size() > kLongest) {
      return false;
    }
    return line.back() == ':' || line.starts_with("Show") || line.starts_with("Hide") ||
           line.starts_with("View") || line.starts_with("Check");
  }

  EnglishLines& lines_;
  std::size_t numbers_ = 0;
  std::unordered_map<std::string_view, std::size_t> seen_;
};

}  // namespace

void clear_captions(EnglishLines& lines) {
  Captions(lines).clear();
}

}  // namespace tiku
