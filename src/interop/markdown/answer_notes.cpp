#include "interop/markdown/answer_notes.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/markdown/markdown_lines.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;

/// `**Why not B:**` that begins a line.
struct BoldLabel {
  std::string_view words;
  std::size_t size = 0;  // with the stars and the colon
};

std::optional<BoldLabel> bold_label(std::string_view line) {
  constexpr std::string_view kBold = "**";
  constexpr std::size_t kLongest = 32;
  const std::size_t close = line.starts_with(kBold) ? line.find(kBold, kBold.size()) : line.npos;
  if (close == line.npos || close > kLongest) {
    return std::nullopt;
  }
  BoldLabel label{line.substr(kBold.size(), close - kBold.size()), close + kBold.size()};
  const bool within = label.words.ends_with(':');
  label.words.remove_suffix(within ? 1 : 0);
  label.size += !within && line.substr(label.size).starts_with(':') ? 1U : 0U;
  const bool is_label = within || label.size > close + kBold.size();
  return is_label && !label.words.empty() && !is_ascii_digit(label.words.back())
             ? std::optional(label)
             : std::nullopt;
}

/// Where labels stand that the reader does not know.
class NoteLabels {
 public:
  explicit NoteLabels(const std::vector<MarkdownLine>& lines) {
    bool behind_answer = false;
    for (const MarkdownLine& line : lines) {
      const std::optional<BoldLabel> label =
          line.kind == Kind::text ? bold_label(line.text) : std::nullopt;
      const std::string named = label ? std::string(label->words) + ":" : "";
      const std::optional<QuizAnnounced> said = label ? quiz_announced(named) : std::nullopt;
      const bool answer = said && said->word == QuizWord::answer;
      answers_ += answer ? 1U : 0U;
      if (answer || line.kind == Kind::heading || line.kind == Kind::rule) {
        behind_answer = answer;
      } else if (label && !said) {
        ++(behind_answer && is_note(named) ? behind_ : elsewhere_)[label->words];
      }
    }
  }

  bool has(std::string_view words) const {
    constexpr std::size_t kFewest = 3;
    const auto found = behind_.find(words);
    return found != behind_.end() && found->second >= kFewest && 2 * found->second >= answers_ &&
           !elsewhere_.contains(words);
  }

  bool empty() const { return behind_.empty(); }

 private:
  static bool is_note(const std::string& named) {
    return !quiz_label(named) && !quiz_number(named) && names_question(named) == 0 &&
           names_situation(named) == 0 && names_hint(named) == 0 && !heads_options(named) &&
           !type_of_heading(named);
  }

  std::map<std::string_view, std::size_t> behind_;
  std::map<std::string_view, std::size_t> elsewhere_;
  std::size_t answers_ = 0;
};

}  // namespace

std::string with_answer_notes(std::string document) {
  const std::vector<MarkdownLine> lines = read_markdown_lines(document);
  const NoteLabels notes(lines);
  std::string out;
  std::size_t copied = 0;
  for (const MarkdownLine& line : lines) {
    const bool may = !notes.empty() && line.kind == Kind::text;
    const std::optional<BoldLabel> label = may ? bold_label(line.text) : std::nullopt;
    if (label && notes.has(label->words)) {
      const auto at = static_cast<std::size_t>(line.text.data() - document.data());
      out.append(document, copied, at - copied).append("**Explanation:** ");
      out.append(label->words).append(":");
      copied = at + label->size;
    }
  }
  return copied == 0 ? document : out.append(document, copied);
}

}  // namespace tiku
