#include "lint/check.h"

#include "lint/texts.h"

namespace tiku {
namespace {

/// How often `piece` begins in `text` before byte `end`.
std::size_t occurrences_before(std::string_view text, std::string_view piece, std::size_t end) {
  std::size_t count = 0;
  for (std::size_t at = text.find(piece); at < end; at = text.find(piece, at + 1)) {
    ++count;
  }
  return count;
}

std::size_t find_occurrence(std::string_view text, std::string_view piece, std::size_t number) {
  std::size_t at = text.find(piece);
  for (; number > 0 && at != std::string_view::npos; --number) {
    at = text.find(piece, at + 1);
  }
  return at;
}

}  // namespace

void Check::report(Span where, Text message, Text help) {
  sink_.report(rule_, where, std::move(message), std::move(help));
}

void Check::report(Diagnostic diagnostic) {
  diagnostic.rule = &rule_;
  sink_.report(std::move(diagnostic));
}

void Check::report_in(const LocatedText& text, std::size_t begin, std::size_t end, Text message,
                      Text help) {
  report(place(text, begin, end), std::move(message), std::move(help));
}

std::string_view Check::source(Span where) const {
  if (where.file == kNoFile) {
    return {};
  }
  const std::string_view all = sources_.at(where.file).text();
  return where.begin > all.size() ? std::string_view()
                                  : all.substr(where.begin, where.end - where.begin);
}

std::optional<Span> Check::exact_place(const LocatedText& text, std::size_t begin,
                                       std::size_t end) const {
  const std::string_view written = source(text.where);
  const auto at = [&](std::size_t offset) {
    const auto first = static_cast<std::uint32_t>(text.where.begin + offset);
    return Span{text.where.file, first, static_cast<std::uint32_t>(first + (end - begin))};
  };
  const std::size_t verbatim = written.find(text.text);
  if (verbatim != std::string_view::npos) {
    return at(verbatim + begin);
  }
  const std::string_view piece = text.text.substr(begin, end - begin);
  if (piece.empty() || piece.find('\n') != std::string_view::npos) {
    return std::nullopt;
  }
  const std::size_t number = occurrences_before(text.text, piece, begin);
  const std::size_t found = find_occurrence(written, piece, number);
  return found == std::string_view::npos ? std::nullopt : std::optional(at(found));
}

Span Check::place(const LocatedText& text, std::size_t begin, std::size_t end) const {
  return exact_place(text, begin, end).value_or(text.where);
}

}  // namespace tiku
