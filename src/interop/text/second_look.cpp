#include "interop/text/second_look.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

#include "interop/text/paper_reader.h"
#include "interop/text/recurring/spelled_records.h"

namespace tiku {
namespace {

/// No answer, or what says that the reading went wrong; the others are about the paper as it is.
bool lowers_worth(DoubtKind kind) {
  constexpr DoubtKind kKinds[] = {DoubtKind::unanswered,      DoubtKind::answer_unclear,
                                  DoubtKind::key_contradicts, DoubtKind::outside_options,
                                  DoubtKind::options_missing, DoubtKind::blanks_lost,
                                  DoubtKind::unjoined_key};
  return std::find(std::begin(kKinds), std::end(kKinds), kind) != std::end(kKinds);
}

struct Worth {
  std::size_t questions = 0;
  /// Something speaks against how one was read.
  bool is_doubtful = false;
  /// With an answer, and without a doubt about the reading.
  std::size_t whole = 0;
};

Worth worth_of(const ImportResult& read) {
  Worth worth;
  for (const ImportedPaper& paper : read.papers) {
    std::set<std::size_t> doubtful;
    for (const ImportDoubt& doubt : paper.doubts) {
      if (doubt.question && lowers_worth(doubt.kind)) {
        doubtful.insert(*doubt.question);
        worth.is_doubtful = worth.is_doubtful || doubt.kind != DoubtKind::unanswered;
      }
    }
    worth.questions += paper.bank.questions.size();
    worth.whole += paper.bank.questions.size() - doubtful.size();
  }
  return worth;
}

}  // namespace

std::optional<SecondLook> look_again(const PlainDocument& document, const std::string& title,
                                     std::int64_t first_line, const ImportResult& first) {
  constexpr std::size_t kLargest = std::size_t{4} << 20;  // a second copy of all of it is held
  if (document.text.size() > kLargest) {
    return std::nullopt;
  }
  const Worth before = worth_of(first);
  if (before.whole > 0 && !before.is_doubtful && first.left_out.empty()) {
    return std::nullopt;
  }
  std::optional<PlainDocument> spelled = with_recurring_records(document);
  if (!spelled) {
    return std::nullopt;
  }
  SecondLook again{std::move(*spelled), {}};
  read_paper(again.document, title, first_line, again.read);
  const Worth now = worth_of(again.read);
  const bool more = now.whole > before.whole || before.questions == 0;
  const bool better = more && now.questions > 0 && now.questions >= before.questions &&
                      again.read.left_out.size() <= first.left_out.size();
  return better ? std::optional(std::move(again)) : std::nullopt;
}

}  // namespace tiku
