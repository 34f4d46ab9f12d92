#include "interop/text/english/page_figures.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Takes the digits off that end the line; false where none do.
bool take_last_digits(std::string_view& line) {
  const std::size_t size = line.size();
  while (!line.empty() && is_ascii_digit(line.back())) {
    line.remove_suffix(1);
  }
  return line.size() < size;
}

bool ends_in_word(std::string_view line, std::string_view word) {
  return line.size() >= word.size() && has_word(line, line.size() - word.size(), word);
}

/// `... page 1 of 2`, `Página 1 de 12`: what stands before belongs to the page as well.
bool ends_in_page(std::string_view line) {
  constexpr std::string_view kOf[] = {" of ",  " sur ", " de ", " von ", " di ",
                                      " van ", " z ",   " av ", " af ",  " dari ",
                                      " din ", " iz ",  " из ", " / ",   "/"};
  constexpr std::string_view kPage[] = {
      "page ", "página ",   "pagina ",   "seite ", "pág. ",  "pag. ",  "pàgina ",  "strona ",
      "sida ", "side ",     "strana ",   "sivu ",  "sayfa ", "trang ", "halaman ", "stranica ",
      "стр. ", "страница ", "Страница ", "Стр. ",  "Trang ", "σελίδα "};
  if (line.empty() || !is_ascii_digit(line.back()) || !take_last_digits(line)) {
    return false;  // most lines
  }
  const auto* const of = std::find_if(std::begin(kOf), std::end(kOf),
                                      [line](std::string_view o) { return line.ends_with(o); });
  if (of == std::end(kOf)) {
    return false;
  }
  line.remove_suffix(of->size());
  return take_last_digits(line) &&
         std::any_of(std::begin(kPage), std::end(kPage),
                     [line](std::string_view page) { return ends_in_word(line, page); });
}

/// `1 | P a g e`, `Page | 1`: the figure beside a bar, as word processors print it.
bool is_barred_page(std::string_view line) {
  constexpr std::size_t kLongest = 16;
  const std::size_t bar = line.size() <= kLongest ? line.find('|') : line.npos;
  if (bar == line.npos) {
    return false;  // most lines
  }
  const auto is_page = [](std::string_view words) {
    std::string letters(words);
    std::erase(letters, ' ');
    return fold_case(letters) == "page";
  };
  const auto is_figure = [](std::string_view words) {
    return !words.empty() && std::all_of(words.begin(), words.end(), is_ascii_digit);
  };
  const std::string_view before = trim(line.substr(0, bar));
  const std::string_view behind = trim(line.substr(bar + 1));
  return (is_figure(before) && is_page(behind)) || (is_page(before) && is_figure(behind));
}

}  // namespace

bool prints_page_figure(std::string_view line) {
  return ends_in_page(line) || is_barred_page(line);
}

}  // namespace tiku
