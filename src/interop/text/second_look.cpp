#include "interop/text/second_look.h"

#include <optional>
#include <utility>

#include "interop/reading_worth.h"
#include "interop/text/paper_reader.h"
#include "interop/text/recurring/spelled_records.h"

namespace tiku {

std::optional<SecondLook> look_again(const PlainDocument& document, const std::string& title,
                                     std::int64_t first_line, const ImportResult& first) {
  constexpr std::size_t kLargest = std::size_t{4} << 20;  // a second copy of all of it is held
  if (document.text.size() > kLargest) {
    return std::nullopt;
  }
  const ReadingWorth before = reading_worth(first);
  constexpr std::size_t kQuestionsALine = 10;  // a closing word below them is no lost question
  if (before.whole > 0 && !before.is_doubtful &&
      first.left_out.size() * kQuestionsALine <= before.whole) {
    return std::nullopt;
  }
  std::optional<PlainDocument> spelled = with_recurring_records(document);
  if (!spelled) {
    return std::nullopt;
  }
  SecondLook again{std::move(*spelled), {}};
  read_paper(again.document, title, first_line, again.read);
  const ReadingWorth now = reading_worth(again.read);
  const bool more = now.whole > before.whole || before.questions == 0;
  const bool better = more && now.questions > 0 && now.questions >= before.questions &&
                      again.read.left_out.size() <= first.left_out.size();
  return better ? std::optional(std::move(again)) : std::nullopt;
}

}  // namespace tiku
