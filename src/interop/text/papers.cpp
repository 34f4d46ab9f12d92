#include "interop/text/papers.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>

#include "interop/substance.h"
#include "interop/text/english/passes.h"
#include "interop/text/layout/alternating_answers.h"
#include "interop/text/layout/answer_sheets.h"
#include "interop/text/layout/answered_records.h"
#include "interop/text/layout/cleared_lines.h"
#include "interop/text/layout/container_lines.h"
#include "interop/text/layout/decimal_heads.h"
#include "interop/text/layout/document_lines.h"
#include "interop/text/layout/documents.h"
#include "interop/text/layout/field_lines.h"
#include "interop/text/layout/lone_key_numbers.h"
#include "interop/text/layout/marked_blanks.h"
#include "interop/text/layout/marked_truths.h"
#include "interop/text/layout/markup.h"
#include "interop/text/layout/number_stars.h"
#include "interop/text/layout/page_furniture.h"
#include "interop/text/layout/page_numbers.h"
#include "interop/text/layout/placeholders.h"
#include "interop/text/layout/question_pages.h"
#include "interop/text/layout/repeated_lines.h"
#include "interop/text/layout/set_aside.h"
#include "interop/text/layout/stem_tags.h"
#include "interop/text/layout/table_pipes.h"
#include "interop/text/layout/tagged_numbers.h"
#include "interop/text/layout/truth_options.h"
#include "interop/text/layout/verdict_lines.h"
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

LineSigns signs_of(std::span<const DocumentLine> lines) {
  LineSigns signs;
  for (const DocumentLine& line : lines) {
    signs.other_answers = signs.other_answers || heads_other_answers(line.words);
    signs.sample = signs.sample || heads_sample(line.words);
    signs.answer_sheet = signs.answer_sheet || heads_answer_sheet(line.words);
  }
  return signs;
}

/// The document as the reader of papers likes it.
PlainDocument plain_document(DocumentLines& document, const std::string& title) {
  document.apply(without_field_lines);
  drop_decimal_numbers(document);
  document.apply(with_marked_blanks);
  letter_truths(document);
  document.apply(without_markup);
  document.apply(with_alternating_answers);
  document.apply(with_answered_records_numbered);
  join_tagged_numbers(document);
  set_tags_before_stems(document);
  document.apply(without_number_stars);
  document.apply(with_key_numbers_joined);
  document.apply(without_table_pipes);
  document.apply(without_wide_spacing);
  clear_page_furniture(document, title);
  clear_repeated_lines(document);
  return with_plain_conventions(with_marked_truths(without_page_numbers(document.take())));
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
void read_document(std::string bytes, const DocumentSpan& span, ImportResult& result) {
  std::vector<SetAside> aside;
  DocumentLines document(std::move(bytes));
  const LineSigns signs = signs_of(document.lines());
  if (signs.other_answers) {
    document.apply(
        [&aside](std::string all) { return without_other_answers(std::move(all), aside); });
  }
  if (signs.sample) {
    document.apply([&aside](std::string all) { return without_samples(std::move(all), aside); });
  }
  const std::string source = document.text();
  if (signs.answer_sheet) {
    document.apply(without_answer_sheets);
  }
  PlainDocument plain = plain_document(document, span.title);
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
  std::for_each(read.papers.begin(), read.papers.end(), keep_substances);
  std::move(read.papers.begin(), read.papers.end(), std::back_inserter(result.papers));
  std::move(read.left_out.begin(), read.left_out.end(), std::back_inserter(result.left_out));
  std::move(read.beside.begin(), read.beside.end(), std::back_inserter(result.beside));
}

}  // namespace

void read_papers(std::string text, ImportResult& result) {
  drop_returns(text);
  text = without_watermarks(without_placeholders(without_answer_fields(std::move(text))));
  text = with_verdicts_as_keys(std::move(text));
  std::vector<DocumentSpan> spans = split_documents(text);
  join_question_pages(text, spans);
  give_papers_their_keys(text, spans);
  for (const DocumentSpan& span : spans) {
    read_document(take_document(text, span), span, result);
  }
}

}  // namespace tiku
