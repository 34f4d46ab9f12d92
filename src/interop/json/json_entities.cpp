#include "interop/json/json_entities.h"

#include <algorithm>

#include "base/text.h"
#include "interop/markup/entities.h"

namespace tiku {
namespace {

/// Gives every text of the row to `take`.
template <class Take>
void each_text(JsonRow& read, Take take) {
  QuestionRow& row = read.row;
  for (std::string* one : {&row.stem, &row.option_cell, &row.answer, &row.explanation, &row.section,
                           &row.source, &row.note, &read.also}) {
    take(*one);
  }
  for (Option& option : row.options) {
    take(option.text);
  }
  for (std::vector<std::string>* list : {&row.wrong, &row.blanks, &row.tags, &read.answers}) {
    std::for_each(list->begin(), list->end(), take);
  }
}

/// Whether the text may have been escaped as a whole.
bool may_be_escaped(std::string_view text) {
  if (text.find_first_of("\"<>") != std::string_view::npos) {
    return false;
  }
  std::string out;
  for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
    if (append_entity(out, text, at) == 0) {
      return false;
    }
  }
  return true;
}

/// Quotation marks and apostrophes of sentences; an entity alone may be what is asked about.
bool is_escaped(std::string_view stem) {
  const auto has = [stem](std::string_view entity) {
    return stem.find(entity) != std::string_view::npos;
  };
  return has("&quot;") || has("&#039;") || has("&#39;");
}

}  // namespace

void decode_escaped(const std::vector<JsonRow*>& rows) {
  const bool any = std::any_of(rows.begin(), rows.end(),
                               [](const JsonRow* row) { return is_escaped(row->row.stem); });
  bool all = any;
  for (JsonRow* row : rows) {
    if (all) {
      each_text(*row, [&all](std::string& text) { all = all && may_be_escaped(text); });
    }
  }
  for (JsonRow* row : rows) {
    if (all) {
      each_text(*row, [](std::string& text) { text = decode_entities(text); });
    }
  }
}

}  // namespace tiku
