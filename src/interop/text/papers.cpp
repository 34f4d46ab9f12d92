#include "interop/text/papers.h"

#include <algorithm>

#include "interop/text/english/lines.h"
#include "interop/text/layout/documents.h"
#include "interop/text/layout/lone_key_numbers.h"
#include "interop/text/layout/marked_truths.h"
#include "interop/text/layout/markup.h"
#include "interop/text/layout/number_stars.h"
#include "interop/text/layout/page_numbers.h"
#include "interop/text/layout/placeholders.h"
#include "interop/text/layout/question_pages.h"
#include "interop/text/layout/repeated_lines.h"
#include "interop/text/layout/stem_tags.h"
#include "interop/text/layout/table_pipes.h"
#include "interop/text/layout/volume_keys.h"
#include "interop/text/layout/watermarks.h"
#include "interop/text/paper_reader.h"

namespace tiku {
namespace {

/// Lines that end as Windows ends them, as others do: no word is to end in a sign nobody sees.
void drop_returns(std::string& text) {
  std::size_t to = text.find("\r\n");
  if (to == std::string::npos) {
    return;
  }
  for (std::size_t from = to; from < text.size();) {
    const std::size_t next = std::min(text.find("\r\n", from + 1), text.size());
    std::copy(text.begin() + static_cast<std::ptrdiff_t>(from + 1),
              text.begin() + static_cast<std::ptrdiff_t>(next),
              text.begin() + static_cast<std::ptrdiff_t>(to));
    to += next - from - 1;
    from = next;
  }
  text.resize(to);
}

}  // namespace

void read_papers(std::string text, ImportResult& result) {
  drop_returns(text);
  text = without_watermarks(without_placeholders(std::move(text)));
  std::vector<DocumentSpan> spans = split_documents(text);
  join_question_pages(text, spans);
  give_papers_their_keys(text, spans);
  for (const DocumentSpan& span : spans) {
    std::string document = take_document(text, span);
    document = with_tags_before_stems(without_markup(std::move(document)));
    document = without_number_stars(std::move(document));
    document = with_key_numbers_joined(std::move(document));
    document = without_table_pipes(std::move(document));
    document = without_wide_spacing(std::move(document));
    document = without_repeated_lines(without_page_furniture(std::move(document), span.title));
    document = with_marked_truths(without_page_numbers(std::move(document)));
    read_paper(with_plain_conventions(std::move(document)), span.title, span.first_line, result);
  }
}

}  // namespace tiku
