#include "interop/markdown/ordered_options.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/markdown/inline_text.h"
#include "interop/markdown/quiz_lines.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;

class OrderedLists {
 public:
  void take(const MarkdownLine& line) {
    if (line.kind == Kind::heading) {
      close();
      is_headed_ = quiz_number(read_inline(line.text).text).has_value();
    } else if (line.kind == Kind::item) {
      const bool counts =
          is_headed_ && !line.is_quoted && line.number == std::to_string(count_ + 1);
      count_ += counts ? 1 : 0;
      std::string words = read_inline(line.text).text;
      marked_ += counts && take_right_mark(words) ? 1 : 0;
      is_list_ = is_list_ && counts;
      if (counts) {
        items_.push_back(std::move(words));
      }
    } else if (line.kind == Kind::text) {
      is_told_ = is_told_ || tells_item(read_inline(line.text).text);
    }
  }

  bool are_options() {
    close();
    return with_mark_ > 1 && 10 * with_mark_ >= 8 * lists_;
  }

 private:
  void close() {
    lists_ += count_ > 1 ? 1 : 0;
    with_mark_ += is_list_ && count_ > 1 && (marked_ == 1 || is_told_) ? 1 : 0;
    count_ = 0;
    marked_ = 0;
    is_told_ = false;
    items_.clear();
    is_list_ = true;
  }

  /// Answer: 2. RAID 5: an item is printed again, behind its number or alone.
  bool tells_item(std::string_view words) const {
    const std::optional<QuizAnnounced> said = quiz_announced(words);
    if (!said || said->word != QuizWord::answer) {
      return false;
    }
    const std::string_view answer = trim(words.substr(said->length));
    for (std::size_t i = 0; i < items_.size(); ++i) {
      const std::string number = std::to_string(i + 1) + ".";
      const bool numbered = answer.starts_with(number);
      if (trim(answer.substr(numbered ? number.size() : 0)) == trim(items_[i])) {
        return true;
      }
    }
    return false;
  }

  bool is_headed_ = false;
  bool is_told_ = false;
  std::vector<std::string> items_;
  bool is_list_ = true;  // nothing else is listed below the heading
  int count_ = 0;
  int marked_ = 0;
  int lists_ = 0;
  int with_mark_ = 0;
};

}  // namespace

bool numbers_options(const std::vector<MarkdownLine>& lines) {
  OrderedLists lists;
  for (const MarkdownLine& line : lines) {
    lists.take(line);
  }
  return lists.are_options();
}

}  // namespace tiku
