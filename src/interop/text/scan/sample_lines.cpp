#include "interop/text/scan/sample_lines.h"

#include <algorithm>

#include "base/utf8.h"
#include "interop/text/scan/section_lines.h"

namespace tiku {
namespace {

constexpr std::size_t kFar = 160;

/// Where the line that `at` stands in begins; nothing is looked for far before.
std::size_t line_begin(const PaperText& text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && text[begin - 1] != U'\n' && at - begin < kFar) {
    --begin;
  }
  return begin;
}

/// 一、把句子改成...(例:... 答:...): a sample in brackets, or in the line of a section.
std::size_t sample_within(const PaperText& text, TextRange line) {
  const bool section = section_number_at(text, text.skip_spaces(line.begin, line.end)).has_value();
  for (std::size_t at = line.end; at > line.begin + 1; --at) {
    const char32_t before = text[at - 1];
    if (before == U')' || ((before == U'.' || before == U'、') && is_paper_digit(text[at - 2]))) {
      break;
    }
    const bool may = before == U'(' || (section && !is_hanzi(before));
    if (may && begins_sample(text, at)) {
      return at;
    }
  }
  return std::string::npos;
}

/// Where the sample begins that the label at `at` answers: on its line, or on the one above.
std::size_t sample_of(const PaperText& text, std::size_t at) {
  const std::size_t line = line_begin(text, at);
  if (begins_sample(text, line)) {
    return line;
  }
  const bool begins = text.skip_spaces(line, at) == at;
  if (!begins) {
    return sample_within(text, {line, at});
  }
  const std::size_t above = line > 0 ? line_begin(text, line - 1) : at;
  return above < at && begins_sample(text, above) ? above : std::string::npos;
}

}  // namespace

bool begins_sample(const PaperText& text, std::size_t at) {
  constexpr std::u32string_view kWords[] = {U"例如", U"例句", U"例题", U"示例",
                                            U"范例", U"样例", U"样题", U"例"};
  constexpr std::u32string_view kMay = U"例示范样([";
  at = text.skip_spaces(at, text.size());
  if (kMay.find(text[at]) == std::u32string_view::npos || text[at] == 0) {
    return false;  // nearly all lines
  }
  const bool bracket = text[at] == U'(' || text[at] == U'[';
  at += bracket ? 1U : 0U;
  for (const std::u32string_view word : kWords) {
    if (text.has(at, word)) {
      const char32_t sign = text[at + word.size()];
      return sign == U':' || (bracket && (sign == U')' || sign == U']'));
    }
  }
  return false;
}

std::size_t skip_samples(const PaperText& text, std::size_t at, std::size_t end) {
  constexpr std::size_t kMost = 3;
  at = text.skip_blank(at, end);
  for (std::size_t lines = 0; lines < kMost && at < end && begins_sample(text, at); ++lines) {
    at = text.skip_blank(text.line_end(at), end);
  }
  return at;
}

void drop_sample_answers(const PaperText& text, std::vector<Label>& labels) {
  std::size_t last = std::string::npos;
  const auto answers_sample = [&](const Label& label) {
    const std::size_t sample =
        label.kind == LabelKind::answer ? sample_of(text, label.begin) : std::string::npos;
    if (sample == std::string::npos) {
      return false;
    }
    const std::size_t next = text.skip_blank(text.line_end(label.after), text.size());
    const bool one_of_many = begins_sample(text, next) || last == sample;
    last = one_of_many ? next : last;
    return !one_of_many;
  };
  labels.erase(std::remove_if(labels.begin(), labels.end(), answers_sample), labels.end());
}

}  // namespace tiku
