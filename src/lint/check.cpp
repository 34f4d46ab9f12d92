#include "lint/check.h"

#include "lint/scalar_place.h"
#include "lint/texts.h"

namespace tiku {
namespace {

/// Where `piece` stands in `text` if it does exactly once. Long pieces are not looked for: a
/// hostile text would make that take time with its square.
std::optional<std::size_t> only_occurrence(std::string_view text, std::string_view piece) {
  constexpr std::size_t kLongest = 256;
  if (piece.empty() || piece.size() > kLongest) {
    return std::nullopt;
  }
  const std::size_t at = text.find(piece);
  const bool is_only =
      at != std::string_view::npos && text.find(piece, at + 1) == std::string_view::npos;
  return is_only ? std::optional(at) : std::nullopt;
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
  std::optional<std::size_t> at = ScalarPlaces(written, text.text).find(begin, end);
  if (!at) {  // one of several texts that share a place
    at = only_occurrence(written, text.text);
    at = at ? std::optional(*at + begin) : std::nullopt;
  }
  if (!at) {
    return std::nullopt;
  }
  const auto first = static_cast<std::uint32_t>(text.where.begin + *at);
  return Span{text.where.file, first, static_cast<std::uint32_t>(first + (end - begin))};
}

Span Check::place(const LocatedText& text, std::size_t begin, std::size_t end) const {
  if (const std::optional<Span> exact = exact_place(text, begin, end)) {
    return *exact;
  }
  const auto range = ScalarPlaces(source(text.where), text.text).locate(begin, end);
  if (!range || range->begin >= range->end) {
    return text.where;
  }
  return {text.where.file, static_cast<std::uint32_t>(text.where.begin + range->begin),
          static_cast<std::uint32_t>(text.where.begin + range->end)};
}

}  // namespace tiku
