#include "lint/text_edits.h"

namespace tiku {
namespace {

bool is_plain(std::string_view written) {
  return !written.empty() &&
         std::string_view("\"'|>").find(written.front()) == std::string_view::npos;
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Whether a plain scalar may begin with `c`: no other sign can mean anything to YAML.
bool may_begin(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

TextEdits::TextEdits(const LocatedText& text, const Check& check)
    : text_(text), written_(check.source(text.where)), places_(written_, text.text) {}

void TextEdits::replace(std::size_t begin, std::size_t end, std::string_view replacement) {
  constexpr std::size_t kMostEdits = 1000;  // the next run corrects the rest
  if (edits_.size() >= kMostEdits) {
    return;
  }
  const std::optional<std::size_t> at = places_.find(begin, end);
  if (!at || (is_plain(written_) && !stays_plain(*at, *at + (end - begin), replacement))) {
    return;
  }
  const auto first = static_cast<std::uint32_t>(text_.where.begin + *at);
  const Span where{text_.where.file, first, static_cast<std::uint32_t>(first + (end - begin))};
  edits_.push_back({where, std::string(replacement)});
}

std::optional<Fix> TextEdits::fix(Text title) const {
  return edits_.empty() ? std::nullopt : std::optional(Fix{std::move(title), edits_});
}

/// ": " makes a key of what is before it, " #" a comment of what is behind.
bool TextEdits::stays_plain(std::size_t at, std::size_t end, std::string_view replacement) const {
  const std::string_view before = written_.substr(0, at);
  const std::string piece =
      std::string(before.substr(before.size() - std::min<std::size_t>(at, 1))) +
      std::string(replacement) + std::string(written_.substr(end, 1));
  if (at == 0 && (piece.empty() || !may_begin(piece.front()))) {
    return false;
  }
  for (std::size_t i = 0; i < piece.size(); ++i) {
    const bool before_blank =
        i + 1 == piece.size() ? end >= written_.size() : is_blank(piece[i + 1]);
    if ((piece[i] == ':' && before_blank) || (piece[i] == '#' && i > 0 && is_blank(piece[i - 1]))) {
      return false;
    }
  }
  return true;
}

}  // namespace tiku
