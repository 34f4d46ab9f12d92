#include "interop/text/papers.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/layout/answer_sheets.h"
#include "interop/text/layout/answered_records.h"
#include "interop/text/layout/cleared_lines.h"
#include "interop/text/layout/container_lines.h"
#include "interop/text/layout/decimal_heads.h"
#include "interop/text/layout/documents.h"
#include "interop/text/layout/field_lines.h"
#include "interop/text/layout/lone_key_numbers.h"
#include "interop/text/layout/marked_blanks.h"
#include "interop/text/layout/marked_truths.h"
#include "interop/text/layout/markup.h"
#include "interop/text/layout/number_stars.h"
#include "interop/text/layout/page_numbers.h"
#include "interop/text/layout/placeholders.h"
#include "interop/text/layout/question_pages.h"
#include "interop/text/layout/repeated_lines.h"
#include "interop/text/layout/set_aside.h"
#include "interop/text/layout/stem_tags.h"
#include "interop/text/layout/table_pipes.h"
#include "interop/text/layout/tagged_numbers.h"
#include "interop/text/layout/truth_options.h"
#include "interop/text/layout/volume_keys.h"
#include "interop/text/layout/watermarks.h"
#include "interop/text/messages.h"
#include "interop/text/paper_reader.h"
#include "interop/text/second_look.h"

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

/// What a look at the lines of a document tells that it may hold; most hold none of it.
struct LineSigns {
  bool other_answers = false;
  bool sample = false;
  bool answer_sheet = false;
};

LineSigns signs_of(std::string_view document) {
  LineSigns signs;
  for (std::size_t at = 0; at < document.size();) {
    const std::size_t end = std::min(document.find('\n', at), document.size());
    const std::string_view line = trim(document.substr(at, end - at));
    signs.other_answers = signs.other_answers || heads_other_answers(line);
    signs.sample = signs.sample || heads_sample(line);
    signs.answer_sheet = signs.answer_sheet || heads_answer_sheet(line);
    at = end + 1;
  }
  return signs;
}

/// The document as the reader of papers likes it.
PlainDocument plain_document(std::string document, const std::string& title) {
  document = with_marked_blanks(without_decimal_numbers(without_field_lines(std::move(document))));
  document = without_markup(with_lettered_truths(std::move(document)));
  document = with_answered_records_numbered(std::move(document));
  document = with_tags_before_stems(with_tagged_numbers(std::move(document)));
  document = without_number_stars(std::move(document));
  document = with_key_numbers_joined(std::move(document));
  document = without_table_pipes(std::move(document));
  document = without_wide_spacing(std::move(document));
  document = without_repeated_lines(without_page_furniture(std::move(document), title));
  document = with_marked_truths(without_page_numbers(std::move(document)));
  return with_plain_conventions(std::move(document));
}

/// What a page prints around the paper stands beside the questions too.
void add_cleared(const std::vector<ClearedLine>& cleared, std::int64_t first_line,
                 ImportResult& read) {
  for (const ClearedLine& line : cleared) {
    read.beside.push_back({first_line + static_cast<std::int64_t>(line.line),
                           BesideText::Kind::page, std::string(line.text)});
  }
}

/// Reads one document, and tells which of its lines were left out where it holds a paper.
void read_document(std::string document, const DocumentSpan& span, ImportResult& result) {
  std::vector<SetAside> aside;
  const LineSigns signs = signs_of(document);
  if (signs.other_answers) {
    document = without_other_answers(std::move(document), aside);
  }
  if (signs.sample) {
    document = without_samples(std::move(document), aside);
  }
  const std::string source = document;
  if (signs.answer_sheet) {
    document = without_answer_sheets(std::move(document));
  }
  PlainDocument plain = plain_document(std::move(document), span.title);
  ImportResult read;
  read_paper(plain, span.title, span.first_line, read);
  if (auto again = look_again(plain, span.title, span.first_line, read)) {
    plain = std::move(again->document);
    read = std::move(again->read);
  }
  if (read.papers.empty()) {
    read.beside.clear();
  } else {
    add_cleared(cleared_lines(source, plain.text), span.first_line, read);
  }
  for (SetAside& one : aside) {
    const Message& why =
        one.why == SetAside::Why::sample ? msg::left_sample : msg::left_other_answers;
    read.left_out.push_back(
        {span.first_line + static_cast<std::int64_t>(one.line), std::move(one.text), text(why)});
  }
  const auto by_line = [](const auto& a, const auto& b) { return a.line < b.line; };
  std::stable_sort(read.left_out.begin(), read.left_out.end(), by_line);
  std::stable_sort(read.beside.begin(), read.beside.end(), by_line);
  std::move(read.papers.begin(), read.papers.end(), std::back_inserter(result.papers));
  std::move(read.left_out.begin(), read.left_out.end(), std::back_inserter(result.left_out));
  std::move(read.beside.begin(), read.beside.end(), std::back_inserter(result.beside));
}

}  // namespace

void read_papers(std::string text, ImportResult& result) {
  drop_returns(text);
  text = without_watermarks(without_placeholders(without_answer_fields(std::move(text))));
  std::vector<DocumentSpan> spans = split_documents(text);
  join_question_pages(text, spans);
  give_papers_their_keys(text, spans);
  for (const DocumentSpan& span : spans) {
    read_document(take_document(text, span), span, result);
  }
}

}  // namespace tiku
