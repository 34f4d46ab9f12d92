#include "format/yaml_errors.h"

#include <algorithm>
#include <array>
#include <optional>

#include <yaml-cpp/exceptions.h>

#include "base/utf8.h"
#include "format/yaml_lines.h"
#include "format/yaml_messages.h"
#include "format/yaml_rules.h"
#include "format/yaml_scalar.h"
#include "format/yaml_text.h"

namespace tiku {
namespace {

constexpr std::size_t kNowhere = std::string_view::npos;
/// The longest key yaml-cpp looks for a colon after.
constexpr std::size_t kLongestKey = 1024;

using Finding = std::optional<Diagnostic>;

Span span(const SyntaxError& error, std::size_t begin, std::size_t end) {
  const std::size_t last = error.text.size() - kAppendedEnd.size();
  begin = std::min(begin, last);
  end = std::clamp(end, begin, last);
  return {error.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

Diagnostic finding(const RuleInfo& rule, Span where, Text message, const Message& help) {
  Diagnostic result{&rule, where, std::move(message)};
  result.help = text(help);
  return result;
}

/// The whole character at `at`, never past the end of its line.
Span character(const SyntaxError& error, std::size_t at) {
  if (at >= error.text.size() || error.text[at] == '\n' || error.text[at] == '\r') {
    return span(error, at, at);
  }
  return span(error, at, at + std::max<std::size_t>(decode_utf8(error.text, at).bytes, 1));
}

bool same_line(const SyntaxError& error, std::size_t a, std::size_t b) {
  return line_begin(error.text, a) == line_begin(error.text, b);
}

std::string line_number(const SyntaxError& error, std::size_t at) {
  const auto lines =
      std::count(error.text.begin(), error.text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
  return std::to_string(lines + 1);
}

/// Past a plain scalar, roughly: up to what could end it on its line.
std::size_t skip_plain(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] != '\n') {
    const bool ends =
        text[at] == ':' && at + 1 < text.size() && (text[at + 1] == ' ' || text[at + 1] == '\n');
    const bool comment = text[at] == '#' && at > 0 && text[at - 1] == ' ';
    if (ends || comment) {
      return at;
    }
    ++at;
  }
  return at;
}

/// The first quoted text, between where reading stands and the error, that is still open at
/// `until`.
std::size_t quote_open_at(const SyntaxError& error, std::size_t until) {
  const std::string_view text = error.text;
  for (std::size_t at = skip_blank(text, error.read_to); at < until; at = skip_blank(text, at)) {
    const char c = text[at];
    if (c == '"' || c == '\'') {
      const std::size_t end = scalar_end(text, at, {});
      if (end > until || end == text.size()) {
        return at;
      }
      at = end;
    } else if (std::string_view("-?:,[]{}").find(c) != kNowhere) {
      ++at;
    } else {
      at = std::max(skip_plain(text, at), at + 1);
    }
  }
  return kNowhere;
}

Finding unclosed_quote(const SyntaxError& error) {
  const std::size_t opened = quote_open_at(error, error.at);
  if (opened == kNowhere) {
    return {};
  }
  Diagnostic result =
      finding(rules::unclosed_quote, span(error, opened, opened + 1),
              text(msg::unclosed_quote, error.text.substr(opened, 1)), msg::unclosed_quote_help);
  result.label = text(msg::opened_here);
  result.notes.push_back({span(error, error.at, error.at), text(msg::text_ends_here)});
  return result;
}

/// A quote that was forgotten closes at the opening of the next one; what follows then makes no
/// sense.
Finding quote_closed_by_the_next(const SyntaxError& error) {
  const Span quote = error.long_quote;
  if (quote.end == quote.begin || !same_line(error, quote.end, error.at) || quote.end > error.at) {
    return {};
  }
  Diagnostic result = finding(
      rules::unclosed_quote, span(error, quote.begin, quote.begin + 1),
      text(msg::quote_runs_on, error.text.substr(quote.begin, 1), line_number(error, quote.end)),
      msg::quote_runs_on_help);
  result.label = text(msg::opened_here);
  result.notes.push_back({span(error, quote.end - 1, quote.end), text(msg::closed_here)});
  return result;
}

Finding text_after_quote(const SyntaxError& error) {
  const std::size_t begin = line_begin(error.text, error.at);
  const std::string_view before = error.text.substr(begin, error.at - begin);
  const std::size_t last = before.find_last_not_of(" \t");
  if (last == kNowhere || (before[last] != '"' && before[last] != '\'')) {
    return {};
  }
  return finding(rules::yaml_syntax, character(error, error.at), text(msg::text_after_quote),
                 msg::text_after_quote_help);
}

Finding tab_indentation(const SyntaxError& error) {
  const std::size_t begin = line_begin(error.text, error.at);
  const std::size_t first = first_on_line(error.text, error.at);
  const std::size_t tab = error.text.substr(0, first).find('\t', begin);
  if (tab == kNowhere) {
    return {};
  }
  return finding(rules::tab_indentation, span(error, tab, tab + 1), text(msg::tab_indentation),
                 msg::tab_indentation_help);
}

Finding tab_indentation_above(const SyntaxError& error) {
  SyntaxError above = error;
  while (above.at > 0) {
    const std::size_t begin = line_begin(error.text, above.at);
    if (begin == 0) {
      return {};
    }
    above.at = begin - 1;
    if (!is_empty_line(line_around(error.text, above.at))) {
      return tab_indentation(above);
    }
  }
  return {};
}

/// Whether the bracket is closed before a line that belongs to something else.
bool is_closed_bracket(const SyntaxError& error, std::size_t opened) {
  const std::string_view text = error.text;
  const std::size_t indent = leading_spaces(line_around(text, opened));
  std::size_t depth = 0;
  for (std::size_t at = opened; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '[' || c == '{') {
      ++depth;
    } else if (c == ']' || c == '}') {
      if (--depth == 0) {
        return true;
      }
    } else if (c == '\n') {
      const std::string_view line = line_around(text, at + 1);
      const std::string_view rest = line.substr(leading_spaces(line));
      const bool closes = rest.substr(0, 1) == "]" || rest.substr(0, 1) == "}";
      if (!is_empty_line(line) && !closes && leading_spaces(line) <= indent) {
        return false;
      }
    }
  }
  return false;
}

Finding unclosed_bracket(const SyntaxError& error) {
  const std::size_t opened = error.open_bracket;
  if (opened == kNowhere || is_closed_bracket(error, opened)) {
    return {};
  }
  const std::string_view bracket = error.text.substr(opened, 1);
  Diagnostic result = finding(rules::unclosed_bracket, span(error, opened, opened + 1),
                              text(msg::unclosed_bracket, bracket), msg::unclosed_bracket_help);
  result.label = text(msg::opened_here);
  result.notes.push_back({character(error, error.at), text(msg::still_open_here)});
  return result;
}

Finding missing_comma(const SyntaxError& error) {
  return finding(rules::yaml_syntax, character(error, error.at), text(msg::missing_comma),
                 msg::missing_comma_help);
}

/// yaml-cpp ends a text in brackets at a question mark, although YAML would not.
Finding question_mark(const SyntaxError& error) {
  // {stem: What is it?}: the brackets may be closed by now, but a text has begun before the sign.
  const bool begins_text =
      error.at == 0 ||
      std::string_view(" \t\r\n,[{").find(error.text[error.at - 1]) != std::string_view::npos;
  if (error.text.substr(error.at, 1) != "?" || (begins_text && error.open_bracket == kNowhere)) {
    return {};
  }
  return finding(rules::yaml_syntax, character(error, error.at),
                 text(msg::question_mark_in_brackets), msg::reserved_character_help);
}

Finding closing_bracket_alone(const SyntaxError& error) {
  return finding(rules::yaml_syntax, character(error, error.at),
                 text(msg::closes_nothing, error.text.substr(error.at, 1)),
                 msg::closes_nothing_help);
}

Finding long_key(const SyntaxError& error) {
  const std::size_t begin = first_on_line(error.text, error.at);
  if (error.at < begin || error.at - begin <= kLongestKey) {
    return {};
  }
  return finding(rules::long_key, span(error, begin, error.at),
                 text(msg::long_key, error.at - begin), msg::long_key_help);
}

Finding colon_in_text(const SyntaxError& error) {
  const std::size_t begin = first_on_line(error.text, error.at);
  const std::size_t colon = error.text.find(": ", begin);
  if (colon >= error.at) {
    return {};
  }
  return finding(rules::colon_in_text, span(error, error.at, error.at + 1),
                 text(msg::colon_in_text), msg::colon_in_text_help);
}

/// Whether the line at `at` stands among keys and is none.
bool lacks_colon(const SyntaxError& error, std::size_t at) {
  const std::size_t begin = first_on_line(error.text, at);
  const std::string_view line = error.text.substr(begin, line_end(error.text, begin) - begin);
  const bool has_colon = line.find(": ") != kNowhere || (!line.empty() && line.back() == ':');
  const bool is_item = line == "-" || line.substr(0, 2) == "- ";
  return !line.empty() && !has_colon && !is_item;
}

Diagnostic line_without_colon(const SyntaxError& error, std::size_t at) {
  const std::size_t begin = first_on_line(error.text, at);
  return finding(rules::missing_colon, span(error, begin, line_end(error.text, begin)),
                 text(msg::missing_colon), msg::missing_colon_help);
}

Finding missing_colon(const SyntaxError& error) {
  if (first_on_line(error.text, error.at) != error.at || !lacks_colon(error, error.at)) {
    return {};
  }
  return line_without_colon(error, error.at);
}

/// A line without a colon runs into the key or item below it. The first such line is the mistake.
Finding missing_colon_above(const SyntaxError& error) {
  const std::string_view text = error.text;
  std::size_t column = first_on_line(text, error.at) - line_begin(text, error.at);
  std::size_t found = kNowhere;
  for (std::size_t begin = line_begin(text, error.at); begin > 0;) {
    begin = line_begin(text, begin - 1);
    const std::size_t here = first_on_line(text, begin) - begin;
    const bool fits = found == kNowhere ? here >= column : here == column;
    if (!fits || !lacks_colon(error, begin)) {
      break;
    }
    found = begin;
    column = here;
  }
  return found == kNowhere ? Finding{} : line_without_colon(error, found);
}

/// A key that is indented deeper than the entry above it is read as more text of that entry.
Finding key_read_as_text(const SyntaxError& error) {
  const std::size_t begin = first_on_line(error.text, error.at);
  if (begin == 0 || error.at <= begin) {
    return {};
  }
  return finding(rules::bad_indentation, span(error, begin, error.at), text(msg::indented_too_deep),
                 msg::indented_too_deep_help);
}

Finding unmatched_indentation(const SyntaxError& error) {
  const std::size_t begin = first_on_line(error.text, error.at);
  if (begin != error.at) {
    return {};
  }
  return finding(rules::bad_indentation, span(error, begin, line_end(error.text, begin)),
                 text(msg::unmatched_indentation), msg::unmatched_indentation_help);
}

Finding unknown_escape(const SyntaxError& error) {
  const std::size_t slash = error.at == 0 ? kNowhere : error.text.rfind('\\', error.at - 1);
  if (slash == kNowhere || slash < error.read_to) {
    return {};
  }
  const std::size_t bytes = std::max<std::size_t>(decode_utf8(error.text, slash + 1).bytes, 1);
  return finding(rules::unknown_escape, span(error, slash, slash + 1 + bytes),
                 text(msg::unknown_escape, error.text.substr(slash, 1 + bytes)),
                 msg::unknown_escape_help);
}

Finding reserved_character(const SyntaxError& error) {
  return finding(rules::reserved_character, character(error, error.at),
                 text(msg::reserved_character, error.text.substr(error.at, 1)),
                 msg::reserved_character_help);
}

/// "**bold**" or "&c": what looks like an alias or anchor and is none.
Finding broken_reference(const SyntaxError& error) {
  const std::size_t begin = line_begin(error.text, error.at);
  const std::size_t sign = error.text.substr(0, error.at).find_last_of("*&");
  SyntaxError there = error;
  there.at = sign == kNowhere || sign < begin ? error.at : sign;
  return reserved_character(there);
}

Finding unknown_alias(const SyntaxError& error) {
  const std::size_t end =
      std::min(error.text.find_first_of(" \t\r\n,[]{}", error.at), error.text.size());
  return finding(rules::unknown_alias, span(error, error.at, end),
                 text(msg::unknown_alias, error.text.substr(error.at, end - error.at)),
                 msg::unknown_alias_help);
}

Finding list_on_same_line(const SyntaxError& error) {
  return finding(rules::yaml_syntax, character(error, error.at), text(msg::list_not_here),
                 msg::list_not_here_help);
}

Finding text_after_block_sign(const SyntaxError& error) {
  return finding(rules::yaml_syntax, character(error, error.at), text(msg::text_after_block_sign),
                 msg::text_after_block_sign_help);
}

Finding nested_too_deep(const SyntaxError& error) {
  return finding(rules::too_deep, character(error, error.at), text(msg::too_deep_to_read),
                 msg::too_deep_help);
}

using Explanation = Finding (*)(const SyntaxError&);

/// For each of yaml-cpp's reasons what it may stand for, most likely first.
struct Reason {
  std::string_view words;
  std::array<Explanation, 7> explanations;
};

const auto& reasons() {
  static const std::array kAll{
      Reason{YAML::ErrorMsg::DOC_IN_SCALAR, {unclosed_quote}},
      Reason{YAML::ErrorMsg::EOF_IN_SCALAR, {unclosed_quote}},
      Reason{YAML::ErrorMsg::MAP_VALUE,
             {quote_closed_by_the_next, tab_indentation, colon_in_text, long_key,
              tab_indentation_above, missing_colon_above, key_read_as_text}},
      Reason{YAML::ErrorMsg::END_OF_MAP,
             {quote_closed_by_the_next, text_after_quote, tab_indentation, tab_indentation_above,
              missing_colon, unmatched_indentation}},
      Reason{YAML::ErrorMsg::END_OF_SEQ,
             {quote_closed_by_the_next, text_after_quote, tab_indentation, tab_indentation_above,
              unmatched_indentation}},
      Reason{YAML::ErrorMsg::END_OF_MAP_FLOW,
             {quote_closed_by_the_next, unclosed_bracket, text_after_quote, question_mark,
              missing_comma}},
      Reason{YAML::ErrorMsg::END_OF_SEQ_FLOW,
             {quote_closed_by_the_next, unclosed_bracket, text_after_quote, question_mark,
              missing_comma}},
      Reason{YAML::ErrorMsg::FLOW_END, {closing_bracket_alone}},
      Reason{YAML::ErrorMsg::BLOCK_ENTRY, {tab_indentation, list_on_same_line}},
      Reason{YAML::ErrorMsg::TAB_IN_INDENTATION, {tab_indentation}},
      Reason{YAML::ErrorMsg::INVALID_ESCAPE, {unknown_escape}},
      Reason{YAML::ErrorMsg::INVALID_HEX, {unknown_escape}},
      Reason{YAML::ErrorMsg::INVALID_UNICODE, {unknown_escape}},
      Reason{YAML::ErrorMsg::UNKNOWN_TOKEN,
             {tab_indentation, quote_closed_by_the_next, question_mark, reserved_character}},
      Reason{YAML::ErrorMsg::UNKNOWN_ANCHOR, {unknown_alias}},
      Reason{YAML::ErrorMsg::ALIAS_NOT_FOUND, {broken_reference}},
      Reason{YAML::ErrorMsg::CHAR_IN_ALIAS, {broken_reference}},
      Reason{YAML::ErrorMsg::ANCHOR_NOT_FOUND, {broken_reference}},
      Reason{YAML::ErrorMsg::CHAR_IN_ANCHOR, {broken_reference}},
      Reason{YAML::ErrorMsg::CHAR_IN_BLOCK, {text_after_block_sign}},
      Reason{YAML::ErrorMsg::BAD_FILE, {nested_too_deep}},
  };
  return kAll;
}

}  // namespace

Diagnostic explain(const SyntaxError& error) {
  for (const Reason& reason : reasons()) {
    if (error.reason.substr(0, reason.words.size()) != reason.words) {
      continue;
    }
    for (const Explanation explanation : reason.explanations) {
      Finding found = explanation == nullptr ? Finding{} : explanation(error);
      if (found.has_value()) {
        return *found;
      }
    }
  }
  return finding(rules::yaml_syntax, character(error, error.at), text(msg::yaml_syntax),
                 msg::yaml_syntax_help);
}

}  // namespace tiku
