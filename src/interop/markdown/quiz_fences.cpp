#include "interop/markdown/quiz_fences.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"
#include "interop/markdown/quiz_lines.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;

bool is_fence(const MarkdownLine& line) {
  const std::string_view text = trim(line.text);
  return line.kind == Kind::code && (text.starts_with("```") || text.starts_with("~~~"));
}

/// The next line of code that opens or closes a fence, from `i` on.
std::size_t next_fence(const std::vector<MarkdownLine>& lines, std::size_t i) {
  while (i < lines.size() && lines[i].kind == Kind::code && !is_fence(lines[i])) {
    ++i;
  }
  return i;
}

/// Options from `first` on, in the order of their letters up to `end`.
struct FencedOptions {
  std::size_t first = 0;
  std::size_t end = 0;
  std::vector<std::size_t> lines;
};

/// Those at the end of the code between `begin` and `end`; nothing where some other line follows
/// the first of them.
std::optional<FencedOptions> options_in(const std::vector<MarkdownLine>& lines, std::size_t begin,
                                        std::size_t end) {
  FencedOptions found{begin, end, {}};
  for (std::size_t i = begin; i < end; ++i) {
    const std::string_view text = trim(lines[i].text);
    const std::optional<QuizLabel> label = label_of(std::string(text), true);
    const bool next = label && label->length < text.size() &&
                      label->label == static_cast<char>('A' + found.lines.size());
    if (next) {
      found.first = found.lines.empty() ? i : found.first;
      found.lines.push_back(i);
    } else if (!text.empty() && !found.lines.empty()) {
      return std::nullopt;
    }
  }
  return found.lines.size() > 1 ? std::optional(std::move(found)) : std::nullopt;
}

/// All of them that the document has.
std::vector<FencedOptions> find_options(const std::vector<MarkdownLine>& lines) {
  std::vector<FencedOptions> all;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_fence(lines[i])) {
      continue;
    }
    const std::size_t begin = i + 1;
    i = next_fence(lines, begin);
    const bool closed = i < lines.size() && is_fence(lines[i]);
    if (std::optional<FencedOptions> found = options_in(lines, begin, i); closed && found) {
      all.push_back(std::move(*found));
    }
  }
  return all;
}

/// Whether the sign stands behind all options but the last, in several lists and in every one.
bool parts_options(const std::vector<MarkdownLine>& lines, const std::vector<FencedOptions>& all,
                   char sign) {
  constexpr std::size_t kFewest = 3;
  return all.size() >= kFewest &&
         std::all_of(all.begin(), all.end(), [&lines, sign](const FencedOptions& options) {
           return std::all_of(options.lines.begin(), options.lines.end(), [&](std::size_t i) {
             return trim(lines[i].text).ends_with(sign) == (i != options.lines.back());
           });
         });
}

/// A fence around an answer or the reason for it holds no code: 解析：...
void open_told_fences(std::vector<MarkdownLine>& lines) {
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!is_fence(lines[i])) {
      continue;
    }
    const std::size_t close = next_fence(lines, i + 1);
    const bool tells = close > i + 1 && close < lines.size() && is_fence(lines[close]) &&
                       quiz_announced(trim(lines[i + 1].text));
    for (std::size_t k = i; tells && k <= close; ++k) {
      lines[k].kind =
          k == i || k == close || trim(lines[k].text).empty() ? Kind::blank : Kind::text;
      lines[k].text = trim(lines[k].text);
    }
    i = close;
  }
}

}  // namespace

void open_quiz_fences(std::vector<MarkdownLine>& lines) {
  open_told_fences(lines);
  const std::vector<FencedOptions> all = find_options(lines);
  if (all.empty()) {
    return;
  }
  const char sign = parts_options(lines, all, ';')   ? ';'
                    : parts_options(lines, all, ',') ? ','
                                                     : '\0';
  for (const FencedOptions& options : all) {
    for (const std::size_t i : options.lines) {
      MarkdownLine& line = lines[i];
      line.kind = Kind::item;
      line.is_literal = true;
      line.text = trim(line.text);
      line.text.remove_suffix(sign != '\0' && line.text.ends_with(sign) ? 1 : 0);
    }
    MarkdownLine& before = lines[options.first - 1];
    MarkdownLine& close = lines[options.end];
    if (is_fence(before)) {
      before.kind = Kind::blank;  // the fence was only theirs
      close.kind = Kind::blank;
    } else {
      const auto first = lines.begin() + static_cast<std::ptrdiff_t>(options.first);
      const auto end = lines.begin() + static_cast<std::ptrdiff_t>(options.end);
      std::rotate(first, end, end + 1);  // it closes before them
    }
  }
}

}  // namespace tiku
