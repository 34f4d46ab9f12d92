// Character references of HTML: the numeric ones, and the names that people's questions use.
#include "interop/moodle/html_entities.h"

#include <algorithm>
#include <charconv>

#include "base/utf8.h"

namespace tiku {
namespace {

struct Entity {
  std::string_view name;
  std::string_view text;
};

// In the order of bytes, for binary search.
constexpr Entity kEntities[] = {
    {"Aacute", "Á"}, {"Agrave", "À"}, {"Alpha", "Α"},   {"Auml", "Ä"},   {"Beta", "Β"},
    {"Ccedil", "Ç"}, {"Delta", "Δ"},  {"Eacute", "É"},  {"Egrave", "È"}, {"Gamma", "Γ"},
    {"Iacute", "Í"}, {"Lambda", "Λ"}, {"Ntilde", "Ñ"},  {"Oacute", "Ó"}, {"Omega", "Ω"},
    {"Ouml", "Ö"},   {"Phi", "Φ"},    {"Pi", "Π"},      {"Prime", "″"},  {"Psi", "Ψ"},
    {"Sigma", "Σ"},  {"Theta", "Θ"},  {"Uacute", "Ú"},  {"Uuml", "Ü"},   {"aacute", "á"},
    {"acirc", "â"},  {"acute", "´"},  {"agrave", "à"},  {"alpha", "α"},  {"amp", "&"},
    {"and", "∧"},    {"ang", "∠"},    {"apos", "'"},    {"aring", "å"},  {"asymp", "≈"},
    {"atilde", "ã"}, {"auml", "ä"},   {"bdquo", "„"},   {"beta", "β"},   {"bull", "•"},
    {"cap", "∩"},    {"ccedil", "ç"}, {"cedil", "¸"},   {"cent", "¢"},   {"chi", "χ"},
    {"copy", "©"},   {"cup", "∪"},    {"darr", "↓"},    {"deg", "°"},    {"delta", "δ"},
    {"divide", "÷"}, {"eacute", "é"}, {"ecirc", "ê"},   {"egrave", "è"}, {"empty", "∅"},
    {"emsp", " "},   {"ensp", " "},   {"epsilon", "ε"}, {"equiv", "≡"},  {"eta", "η"},
    {"euml", "ë"},   {"euro", "€"},   {"exist", "∃"},   {"forall", "∀"}, {"frac12", "½"},
    {"frac14", "¼"}, {"frac34", "¾"}, {"gamma", "γ"},   {"ge", "≥"},     {"gt", ">"},
    {"hArr", "⇔"},   {"harr", "↔"},   {"hellip", "…"},  {"iacute", "í"}, {"icirc", "î"},
    {"iexcl", "¡"},  {"infin", "∞"},  {"int", "∫"},     {"iquest", "¿"}, {"isin", "∈"},
    {"iuml", "ï"},   {"kappa", "κ"},  {"lArr", "⇐"},    {"lambda", "λ"}, {"laquo", "«"},
    {"larr", "←"},   {"ldquo", "“"},  {"le", "≤"},      {"lsaquo", "‹"}, {"lsquo", "‘"},
    {"lt", "<"},     {"mdash", "—"},  {"micro", "µ"},   {"middot", "·"}, {"minus", "−"},
    {"mu", "μ"},     {"nabla", "∇"},  {"nbsp", " "},    {"ndash", "–"},  {"ne", "≠"},
    {"not", "¬"},    {"notin", "∉"},  {"ntilde", "ñ"},  {"nu", "ν"},     {"oacute", "ó"},
    {"ocirc", "ô"},  {"oelig", "œ"},  {"ograve", "ò"},  {"omega", "ω"},  {"omicron", "ο"},
    {"or", "∨"},     {"ordf", "ª"},   {"ordm", "º"},    {"oslash", "ø"}, {"otilde", "õ"},
    {"ouml", "ö"},   {"para", "¶"},   {"part", "∂"},    {"permil", "‰"}, {"phi", "φ"},
    {"pi", "π"},     {"plusmn", "±"}, {"pound", "£"},   {"prime", "′"},  {"prod", "∏"},
    {"psi", "ψ"},    {"quot", "\""},  {"rArr", "⇒"},    {"radic", "√"},  {"raquo", "»"},
    {"rarr", "→"},   {"rdquo", "”"},  {"reg", "®"},     {"rho", "ρ"},    {"rsaquo", "›"},
    {"rsquo", "’"},  {"sbquo", "‚"},  {"sect", "§"},    {"shy", ""},     {"sigma", "σ"},
    {"sub", "⊂"},    {"sube", "⊆"},   {"sum", "∑"},     {"sup", "⊃"},    {"sup1", "¹"},
    {"sup2", "²"},   {"sup3", "³"},   {"supe", "⊇"},    {"szlig", "ß"},  {"tau", "τ"},
    {"there4", "∴"}, {"theta", "θ"},  {"thinsp", " "},  {"times", "×"},  {"trade", "™"},
    {"uacute", "ú"}, {"uarr", "↑"},   {"ucirc", "û"},   {"ugrave", "ù"}, {"uuml", "ü"},
    {"xi", "ξ"},     {"yen", "¥"},    {"yuml", "ÿ"},    {"zeta", "ζ"},   {"zwj", ""},
    {"zwnj", ""},
};

constexpr std::size_t kLongestName = 10;

/// The digits of "&#233;" or "&#xE9;" as a character; nothing for what is none.
bool append_number(std::string& out, std::string_view digits) {
  const bool hex = digits.starts_with('x') || digits.starts_with('X');
  digits.remove_prefix(hex ? 1 : 0);
  unsigned scalar = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, code] = std::from_chars(digits.data(), end, scalar, hex ? 16 : 10);
  const bool surrogate = scalar >= 0xD800 && scalar <= 0xDFFF;
  if (digits.empty() || code != std::errc() || stop != end || scalar == 0 || scalar > 0x10FFFF ||
      surrogate) {
    return false;
  }
  append_utf8(out, scalar == 0xA0 ? U' ' : static_cast<char32_t>(scalar));
  return true;
}

}  // namespace

std::size_t append_entity(std::string& out, std::string_view text, std::size_t at) {
  const std::string_view head = text.substr(at, kLongestName + 2);
  const std::size_t end = head.find(';');
  if (!head.starts_with('&') || end == std::string_view::npos) {
    return 0;
  }
  const std::string_view name = head.substr(1, end - 1);
  if (name.starts_with('#')) {
    return append_number(out, name.substr(1)) ? end + 1 : 0;
  }
  const auto* const found = std::lower_bound(
      std::begin(kEntities), std::end(kEntities), name,
      [](const Entity& entity, std::string_view key) { return entity.name < key; });
  if (found == std::end(kEntities) || found->name != name) {
    return 0;
  }
  out += found->text;
  return end + 1;
}

}  // namespace tiku
