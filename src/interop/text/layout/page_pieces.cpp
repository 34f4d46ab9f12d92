// Pages that show the beginning of a document cut it into pieces of a few hundred characters, and
// number them: the pieces are long lines one below the other, and the paper in them counts anew.
#include "interop/text/layout/page_pieces.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// A piece but for the last has as many bytes at least.
constexpr std::size_t kShortest = 300;

/// Behind `2、` where the number of the line is 2; 0 otherwise.
std::size_t past_piece_number(std::string_view line, std::int64_t number) {
  constexpr std::string_view kSign = "、";
  std::size_t at = past_spaces(line, 0);
  return take_number(line, at) == number && line.substr(at).starts_with(kSign)
             ? past_spaces(line, at + kSign.size())
             : 0;
}

/// Whether the paper within the first piece counts from 1 itself.
bool counts_anew(std::string_view piece) {
  constexpr std::string_view kOnes[] = {"1、", "1.", "1．", "一、", "（一）", "(一)", "第一"};
  return std::any_of(std::begin(kOnes), std::end(kOnes),
                     [piece](std::string_view one) { return piece.find(one) != piece.npos; });
}

class PieceNumbers {
 public:
  explicit PieceNumbers(std::string_view text) : text_(text) {}

  /// The bytes that the numbers take, in order.
  std::vector<std::string_view> find() {
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', at), text_.size());
      take(text_.substr(at, end - at));
      at = end + 1;
    }
    close();
    return std::move(found_);
  }

 private:
  void take(std::string_view line) {
    if (line.empty()) {
      return;  // most pages part the pieces so
    }
    const bool goes_on = !run_.empty() && was_long_;
    const auto next = static_cast<std::int64_t>(run_.size()) + 1;
    std::size_t past = goes_on || run_.empty() ? past_piece_number(line, next) : 0;
    if (past == 0 && !run_.empty()) {
      close();
      past = past_piece_number(line, 1);
    }
    was_long_ = line.size() >= kShortest;
    const bool begins = !run_.empty() || (was_long_ && counts_anew(line.substr(past)));
    if (past > 0 && begins) {
      run_.push_back(line.substr(0, past));
    }
  }

  void close() {
    if (run_.size() > 1) {
      found_.insert(found_.end(), run_.begin(), run_.end());
    }
    run_.clear();
  }

  std::string_view text_;
  std::vector<std::string_view> run_;
  std::vector<std::string_view> found_;
  /// The line above is long enough for a piece.
  bool was_long_ = false;
};

}  // namespace

std::string without_piece_numbers(std::string text) {
  const std::vector<std::string_view> numbers = PieceNumbers(text).find();
  if (numbers.empty()) {
    return text;  // nearly always
  }
  std::string out;
  out.reserve(text.size());
  std::size_t from = 0;
  for (const std::string_view number : numbers) {
    const auto at = static_cast<std::size_t>(number.data() - text.data());
    out.append(text, from, at - from);
    from = at + number.size();
  }
  return out.append(text, from);
}

}  // namespace tiku
