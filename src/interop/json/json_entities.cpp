#include "interop/json/json_entities.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "interop/markup/entities.h"

namespace tiku {
namespace {

/// Gives what the row asks and answers to `take`.
template <class Take>
void each_word(JsonRow& read, Take take) {
  QuestionRow& row = read.row;
  for (std::string* one :
       {&row.stem, &row.option_cell, &row.answer, &row.explanation, &read.also}) {
    take(*one);
  }
  for (Option& option : row.options) {
    take(option.text);
  }
  for (std::vector<std::string>* list : {&row.wrong, &row.blanks, &read.answers}) {
    std::for_each(list->begin(), list->end(), take);
  }
}

/// What the question is filed under.
template <class Take>
void each_label(JsonRow& read, Take take) {
  QuestionRow& row = read.row;
  for (std::string* one : {&row.section, &row.source, &row.note}) {
    take(*one);
  }
  std::for_each(row.tags.begin(), row.tags.end(), take);
}

/// Gives every text of the row to `take`.
template <class Take>
void each_text(JsonRow& read, Take take) {
  each_word(read, take);
  each_label(read, take);
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

/// Every tag in the text is one of those that set code or lines off, and what opens is closed.
bool has_code_tags_only(std::string_view text) {
  constexpr std::string_view kTags[] = {"code>", "/code>", "pre>", "/pre>", "br>", "br/>", "br />"};
  int open = 0;
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const std::string_view rest = text.substr(at + 1);
    const bool known = std::any_of(std::begin(kTags), std::end(kTags),
                                   [rest](std::string_view tag) { return rest.starts_with(tag); });
    if (!known && !rest.empty() && (rest[0] == '/' || (rest[0] | 0x20) >= 'a')) {
      return false;
    }
    open += !known || rest[0] == 'b' ? 0 : rest[0] == '/' ? -1 : 1;
  }
  return open == 0 && !(text.starts_with('<') && text.find('>') + 1 == text.size());
}

void drop_code_tags(std::string& text) {
  if (text.find('<') == std::string::npos) {
    return;
  }

  struct Tag {
    std::string_view written;
    std::string_view read;
  };

  constexpr Tag kTags[] = {{"<code>", ""}, {"</code>", ""}, {"<pre>", ""},   {"</pre>", ""},
                           {"<br>", "\n"}, {"<br/>", "\n"}, {"<br />", "\n"}};
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = std::string_view(text).substr(at);
    const auto tag = std::find_if(std::begin(kTags), std::end(kTags),
                                  [rest](const Tag& t) { return rest.starts_with(t.written); });
    const bool found = rest[0] == '<' && tag != std::end(kTags);
    out += found ? tag->read : rest.substr(0, 1);
    at += found ? tag->written.size() : 1;
  }
  text = std::string(trim(out));
}

int hex_digit(char c) {
  return c >= '0' && c <= '9'   ? c - '0'
         : c >= 'A' && c <= 'F' ? c - 'A' + 10
         : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                : -1;
}

/// Whether the text may stand in an address: no spaces, and each % before two digits.
bool may_be_percent_coded(std::string_view text) {
  if (text.find_first_of(" \t\n\"<>") != std::string_view::npos) {
    return false;
  }
  for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1)) {
    if (at + 2 >= text.size() || hex_digit(text[at + 1]) < 0 || hex_digit(text[at + 2]) < 0) {
      return false;
    }
  }
  return true;
}

std::string percent_decoded(std::string_view text, bool plus) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool coded = text[at] == '%';
    out += coded ? static_cast<char>(16 * hex_digit(text[at + 1]) + hex_digit(text[at + 2]))
           : plus && text[at] == '+' ? ' '
                                     : text[at];
    at += coded ? 2U : 0U;
  }
  return out;
}

}  // namespace

void take_code_tags(const std::vector<JsonRow*>& rows) {
  bool all = true;
  const auto look = [&all](const std::string& text) { all = all && has_code_tags_only(text); };
  for (JsonRow* row : rows) {
    each_text(*row, look);
  }
  for (JsonRow* row : rows) {
    if (all) {
      each_text(*row, drop_code_tags);
    }
  }
}

void decode_escaped(const std::vector<JsonRow*>& rows) {
  bool words = std::any_of(rows.begin(), rows.end(),
                           [](const JsonRow* row) { return is_escaped(row->row.stem); });
  bool labels = words;
  for (JsonRow* row : rows) {
    if (words) {
      each_word(*row, [&words](std::string& text) { words = words && may_be_escaped(text); });
      each_label(*row, [&labels](std::string& text) { labels = labels && may_be_escaped(text); });
    }
  }
  const auto decode = [](std::string& text) { text = decode_entities(text); };
  for (JsonRow* row : rows) {
    if (words) {
      each_word(*row, decode);
    }
    if (words && labels) {
      each_label(*row, decode);
    }
  }
}

void decode_percent(const std::vector<JsonRow*>& rows) {
  bool all = !rows.empty();
  bool plus = false;
  bool spaces = false;
  bool coded = false;  // what else is coded, so that + is no sum
  for (JsonRow* row : rows) {
    const std::string& stem = row->row.stem;
    coded = coded || stem.find('%') != std::string::npos;
    spaces = spaces || stem.find("%20") != std::string::npos;
    plus = plus || stem.find('+') != std::string::npos;
    all = all && stem.find_first_of("%+") != std::string::npos;
    each_text(*row, [&all](std::string& text) { all = all && may_be_percent_coded(text); });
  }
  plus = plus && coded && !spaces;
  bool valid = all && (plus || spaces);
  const auto look = [&](const std::string& text) {
    valid = valid && find_invalid_utf8(percent_decoded(text, plus)) == std::string_view::npos;
  };
  for (JsonRow* row : rows) {
    if (valid) {
      each_text(*row, look);
    }
  }
  for (JsonRow* row : rows) {
    if (valid) {
      each_text(*row, [plus](std::string& text) { text = percent_decoded(text, plus); });
    }
  }
}

}  // namespace tiku
