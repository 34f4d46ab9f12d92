// What pages print below a paper: the number of the page beside the address of a site, and what a
// site that shares documents says about one.
#include <algorithm>
#include <iterator>
#include <string>

#include "base/text.h"
#include "interop/text/english/page_figures.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/word_set.h"

namespace tiku {
namespace {

/// Behind `Página 3`, `Seite 3` at the beginning of the line; 0 of other lines.
std::size_t past_page_number(std::string_view line) {
  static constexpr std::string_view kPages[] = {
      "page ", "página ", "pagina ", "pág. ", "pag. ",  "pàgina ", "seite ",  "strona ",
      "sida ", "side ",   "strana ", "sivu ", "sayfa ", "trang ",  "halaman "};
  static constexpr auto kPage = words_in_any_case(kPages);
  std::size_t at = kPage.at(line, 0).size();
  return at > 0 && take_number(line, at) > 0 ? at : 0;
}

bool names_site(std::string_view text) {
  return text.find("www.") != text.npos || text.find("http://") != text.npos ||
         text.find("https://") != text.npos;
}

/// `Página 3`, `Seite 3 - www.desk.example`; what counts the pages too is a page figure.
bool is_page_footer(std::string_view line) {
  constexpr std::size_t kLongest = 80;
  const std::size_t behind = line.size() <= kLongest ? past_page_number(line) : 0;
  if (behind == 0) {
    return false;  // most lines
  }
  const std::string_view rest = trim(line.substr(behind));
  const bool number = std::none_of(rest.begin(), rest.end(), is_ascii_letter);
  return names_site(rest) || (number && rest.size() <= 4 && !has_word(line, 0, "page "));
}

/// `Page 3: Town clerk test`, as transcripts begin their pages: the title of all stands behind it.
bool is_titled_page(std::string_view line, std::string_view title) {
  const std::size_t behind = past_page_number(line);
  return behind > 0 && behind < line.size() && line[behind] == ':' &&
         trim(line.substr(behind + 1)) == title;
}

/// `2 ID: A`: the page and the form of a test that is printed in several.
bool is_form_mark(std::string_view line) {
  constexpr std::string_view kForm = "ID: ";
  const std::size_t at = line.find_first_not_of("0123456789 ");
  const bool form =
      at <= 5 && line.size() == at + kForm.size() + 1 && line.substr(at).starts_with(kForm);
  return form && line.back() >= 'A' && line.back() <= 'Z';
}

/// `2 FOR ANSWERS CALL SIR JOHN 0700 000 000`: whom to call, and no question.
bool is_call(std::string_view line) {
  constexpr std::size_t kLongest = 100;
  constexpr std::string_view kCalls[] = {" call ", " contact ", " whatsapp ", " tel", " phone"};
  if (line.size() > kLongest || line.back() == '?' || !(is_ascii_digit(line.back()))) {
    return false;  // most lines
  }
  constexpr std::size_t kFewest = 9;
  std::size_t digits = 0;
  std::size_t at = line.size();
  while (at > 0 && std::string_view("0123456789 -/+").find(line[at - 1]) != line.npos) {
    digits += is_ascii_digit(line[--at]) ? 1U : 0U;
  }
  const std::string folded = " " + fold_case(line.substr(0, at)) + " ";
  return digits >= kFewest && std::any_of(std::begin(kCalls), std::end(kCalls), [&](auto word) {
           return folded.find(word) != std::string::npos;
         });
}

/// `Desk School / Mid-Year Examination / Science / Class 7`: the head of a page, in parts.
bool is_running_head(std::string_view line) {
  constexpr std::size_t kLongest = 120;
  constexpr std::size_t kFewest = 3;
  std::size_t parts = 0;
  for (std::size_t at = 0; line.size() <= kLongest && at + 2 < line.size(); ++at) {
    const bool bar =
        (line[at + 1] == '/' || line[at + 1] == '|') && line[at] == ' ' && line[at + 2] == ' ';
    parts += bar ? 1U : 0U;
  }
  return parts >= kFewest && !line.ends_with('?') && names_quiz(line);
}

/// `3 views`, `1,024 downloads`, `Upload: others`, `Post on 14-Feb-2021`, `Category:`.
bool is_share_line(std::string_view line) {
  constexpr std::string_view kBegins[] = {
      "upload: ",   "uploaded by", "upload date", "post on ",
      "posted on ", "category:",   "categories:", "report this"};
  constexpr std::string_view kCounted[] = {"view",  "views", "download", "downloads", "like",
                                           "likes", "vote",  "votes",    "share",     "shares"};
  const auto begins = [line](std::string_view words) { return has_word(line, 0, words); };
  if (std::any_of(std::begin(kBegins), std::end(kBegins), begins)) {
    return true;
  }
  const std::size_t word = line.find_first_not_of("0123456789,.");
  if (word == 0 || word == std::string_view::npos || line[word] != ' ') {
    return false;
  }
  const std::string_view counted = trim(line.substr(word));
  return std::any_of(std::begin(kCounted), std::end(kCounted), [counted](std::string_view one) {
    return one.size() == counted.size() && has_word(counted, 0, one);
  });
}

/// The last lines of a page, from the first one that speaks of the document on, where several do
/// and all are short.
void clear_share_lines(EnglishLines& lines) {
  constexpr std::size_t kMost = 16;
  constexpr std::size_t kFewest = 3;
  constexpr std::size_t kLongest = 40;
  std::size_t first = lines.size();
  std::size_t seen = 0;
  std::size_t speaking = 0;
  for (std::size_t i = lines.size(); i-- > 0 && seen < kMost;) {
    const std::string_view line = lines.trimmed(i);
    if (line.empty()) {
      continue;
    }
    if (line.size() > kLongest || lines.lead(i).kind != LeadKind::none) {
      break;
    }
    ++seen;
    if (is_share_line(line)) {
      first = i;
      ++speaking;
    }
  }
  for (std::size_t i = speaking >= kFewest ? first : lines.size(); i < lines.size(); ++i) {
    lines.set(i, {});
  }
}

}  // namespace

void clear_page_figures(EnglishLines& lines) {
  for (const std::size_t i : lines.with(trait::words)) {
    const std::string_view line = lines.trimmed(i);
    if (lines.has(i, trait::digit) && (prints_page_figure(line) || is_page_footer(line))) {
      lines.set(i, {});
    }
  }
}

void clear_page_footers(EnglishLines& lines) {
  std::string_view title;
  for (const std::size_t i : lines.with(trait::any)) {
    const std::string_view line = lines.trimmed(i);
    title = title.empty() ? line : title;
    const bool is_words = lines.has(i, trait::words);
    const bool has_digit = lines.has(i, trait::digit);
    if (!is_words && !has_digit) {
      continue;  // most lines
    }
    if ((has_digit && is_call(line)) ||
        (is_words && (is_page_footer(line) || is_form_mark(line) || is_titled_page(line, title) ||
                      is_running_head(line)))) {
      lines.set(i, {});
    }
  }
  clear_share_lines(lines);
}

}  // namespace tiku
