#include "interop/table/cell_list.h"

#include "base/text.h"

namespace tiku {
namespace {

class CellListReader {
 public:
  explicit CellListReader(std::string_view text) : text_(text) {}

  std::optional<std::vector<CellEntry>> read() {
    const bool map = take('{');
    if (!map && !take('[')) {
      return std::nullopt;
    }
    std::vector<CellEntry> entries;
    do {
      CellEntry entry;
      if (map && !(quoted(entry.key) && take(':'))) {
        return std::nullopt;
      }
      if (!quoted(entry.text)) {
        return std::nullopt;
      }
      entries.push_back(std::move(entry));
    } while (take(','));
    return take(map ? '}' : ']') && at_ == text_.size() ? std::optional(std::move(entries))
                                                        : std::nullopt;
  }

 private:
  void skip_spaces() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\t')) {
      ++at_;
    }
  }

  bool take(char sign) {
    skip_spaces();
    const bool is_there = at_ < text_.size() && text_[at_] == sign;
    at_ += is_there ? 1U : 0U;
    skip_spaces();
    return is_there;
  }

  bool quoted(std::string& into) {
    skip_spaces();
    const char quote = at_ < text_.size() ? text_[at_] : '\0';
    if (quote != '"' && quote != '\'') {
      return false;
    }
    for (++at_; at_ < text_.size() && text_[at_] != quote; ++at_) {
      if (text_[at_] != '\\') {
        into += text_[at_];
      } else if (!escaped(into)) {
        return false;
      }
    }
    const bool closed = at_ < text_.size();
    at_ += closed ? 1U : 0U;
    return closed;
  }

  bool escaped(std::string& into) {
    constexpr std::string_view kPlain = "\"'\\/";
    ++at_;
    const char c = at_ < text_.size() ? text_[at_] : '\0';
    if (c == 'n' || c == 't') {
      into += c == 'n' ? '\n' : '\t';
      return true;
    }
    into += c;
    return kPlain.find(c) != std::string_view::npos;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<std::vector<CellEntry>> read_cell_list(std::string_view cell) {
  return CellListReader(trim(cell)).read();
}

}  // namespace tiku
