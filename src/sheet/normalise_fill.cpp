// Blanks keep the words of the candidate; only what separates blanks, and what stands for an empty
// one, is understood here. The key is looked at first: where it says 无, 0 or "(3)", that is an
// answer and not a surface form.

#include <algorithm>

#include "base/text.h"
#include "model/sheet.h"
#include "sheet/answer_messages.h"
#include "sheet/answer_text.h"
#include "sheet/decimal_comma.h"
#include "sheet/fill_text.h"
#include "sheet/normalise_types.h"
#include "sheet/tolerance_rules.h"

namespace tiku {
namespace {

/// Words for "no answer" and their wrappings are short; longer texts are never looked at for them.
constexpr std::size_t kLongestWord = 64;
constexpr std::size_t kLongestWrapped = 1024;

struct Pieces {
  std::vector<std::string> texts;
  const ToleranceRule* rule = nullptr;
};

/// Splits at any of `separators`; a backslash before one makes it part of the text.
std::vector<std::string> split_cell(std::string_view cell,
                                    const std::vector<std::string_view>& separators) {
  std::vector<std::string> pieces(1);
  const auto separator_at = [&](std::size_t at) -> std::size_t {
    for (const std::string_view separator : separators) {
      if (cell.substr(at).starts_with(separator)) {
        return separator.size();
      }
    }
    return 0;
  };
  for (std::size_t at = 0; at < cell.size();) {
    const bool escaped =
        cell[at] == '\\' && at + 1 < cell.size() && (cell[at + 1] == ';' || cell[at + 1] == '|');
    const std::size_t separator = escaped ? 0 : separator_at(at);
    if (separator != 0) {
      pieces.emplace_back();
      at += separator;
      continue;
    }
    at += escaped ? 1 : 0;
    pieces.back() += cell[at++];
  }
  for (std::string& piece : pieces) {
    piece = std::string(trim(piece));
  }
  return pieces;
}

/// A last separator ends the last blank; it does not begin another.
void drop_empty_end(std::vector<std::string>& pieces, std::size_t slots) {
  while (pieces.size() > slots && pieces.back().empty()) {
    pieces.pop_back();
  }
}

struct Mark {
  std::size_t at = std::string_view::npos;
  std::size_t length = 0;
};

/// Where "(2)" or "（2）" stands first.
Mark find_mark(std::string_view text, std::size_t number) {
  const std::string digits = std::to_string(number);
  Mark first;
  for (const std::string& form : {"(" + digits + ")", "（" + digits + "）"}) {
    const std::size_t at = text.find(form);
    if (at < first.at) {
      first = {at, form.size()};
    }
  }
  return first;
}

std::string_view without_end_separator(std::string_view piece) {
  for (const std::string_view separator : {";", "；", ",", "，"}) {
    if (piece.ends_with(separator)) {
      return trim(piece.substr(0, piece.size() - separator.size()));
    }
  }
  return piece;
}

/// The texts behind (1) (2) ... in a cell that begins with (1); nothing unless there are exactly
/// `slots`.
std::optional<std::vector<std::string>> split_numbered(std::string_view cell, std::size_t slots) {
  std::vector<std::string> pieces;
  Mark mark = find_mark(cell, 1);
  for (std::size_t number = 1; number <= slots; ++number) {
    if (mark.at != 0) {
      return std::nullopt;
    }
    cell = trim(cell.substr(mark.length));
    mark = find_mark(cell, number + 1);
    const std::size_t end = std::min(mark.at, cell.size());
    pieces.emplace_back(without_end_separator(trim(cell.substr(0, end))));
    cell.remove_prefix(end);
    mark.at = cell.empty() ? std::string_view::npos : 0;
  }
  return cell.empty() ? std::optional(pieces) : std::nullopt;
}

/// One cell for several blanks. Separators the format names may leave blanks empty at the end;
/// others, which may as well belong to an answer, count only where they give exactly as many pieces
/// as there are blanks.
Pieces split_blanks(std::string_view cell, std::size_t slots) {
  const std::vector<std::vector<std::string_view>> named = {
      {"\n"}, {";", "；"}, {"|", "｜"}, {"\n", ";", "；", "|", "｜"}};
  const std::vector<std::vector<std::string_view>> others = {{"#", "＃"}, {"，"}, {"、"}, {","}};
  if (std::optional<std::vector<std::string>> numbered = split_numbered(cell, slots)) {
    return {std::move(*numbered), &tolerance::numbered_blanks};
  }
  std::vector<std::string> all;
  for (const std::vector<std::string_view>& separators : named) {
    all = split_cell(cell, separators);
    drop_empty_end(all, slots);
    if (all.size() == slots) {
      return {std::move(all)};
    }
  }
  if (all.size() > 1) {
    return {std::move(all)};
  }
  for (const std::vector<std::string_view>& separators : others) {
    std::vector<std::string> pieces = split_cell(cell, separators);
    const bool filled = std::none_of(pieces.begin(), pieces.end(),
                                     [](const std::string& piece) { return piece.empty(); });
    if (pieces.size() == slots && filled) {
      return {std::move(pieces), &tolerance::blank_separator};
    }
  }
  return {std::move(all)};
}

Pieces split_list(std::string_view raw) {
  Pieces pieces;
  for (const std::string_view member : split(raw, std::string_view(&kListSeparator, 1))) {
    pieces.texts.emplace_back(trim(member));
  }
  return pieces;
}

/// Whether the key accepts `written` in this blank; where blanks may come in any order, in any
/// blank.
bool key_accepts(const FillKey& key, std::size_t slot, std::string_view written) {
  const auto accepts = [&](const Blank& blank) {
    return std::any_of(blank.begin(), blank.end(), [&](const Variant& variant) {
      return matches(variant, key.match, written);
    });
  };
  if (key.any || key.any_order) {
    return std::any_of(key.blanks.begin(), key.blanks.end(), accepts);
  }
  return slot < key.blanks.size() && accepts(key.blanks[slot]);
}

struct FilledBlank {
  std::string text;
  RuleTrail rules;
  bool unreadable = false;
  /// What it says with its comma as a decimal point, where only that is right and the comma may as
  /// well part thousands.
  std::string other_reading = {};
};

/// The blank with its comma as a decimal point, where the key accepts only that.
std::optional<FilledBlank> with_decimal_comma(const FillKey& key, std::size_t slot,
                                              const std::string& written) {
  if (key.match.width_matters || key.match.space_matters) {
    return std::nullopt;
  }
  const std::optional<DecimalComma> read = read_decimal_comma(written);
  if (!read || !key_accepts(key, slot, read->text)) {
    return std::nullopt;
  }
  FilledBlank blank{written, {}};
  if (read->is_ambiguous) {
    blank.other_reading = read->text;
  } else {
    blank = {read->text, {&tolerance::decimal_comma}};
  }
  return blank;
}

/// The blank as written, or empty where it holds a word for no answer, or without a wrapping that
/// hides the key.
FilledBlank read_blank(const FillKey& key, std::size_t slot, std::string written) {
  FilledBlank blank{std::move(written), {}};
  if (blank.text.empty() || blank.text.size() > kLongestWrapped ||
      key_accepts(key, slot, blank.text)) {
    return blank;
  }
  if (std::optional<FilledBlank> decimal = with_decimal_comma(key, slot, blank.text)) {
    return std::move(*decimal);
  }
  const AnswerText plain = plain_answer(blank.text);
  std::optional<AnswerText> layer = AnswerText{plain.text, {}};
  for (int depth = 0; layer && depth < 8; ++depth) {
    if (depth > 0 && key_accepts(key, slot, layer->text)) {
      return {layer->text, layer->rules};
    }
    if (is_unreadable_mark(layer->text)) {
      blank.unreadable = true;
      return blank;
    }
    const bool zero = layer->text == "0";
    if (zero || (layer->text.size() <= kLongestWord && is_blank_word(layer->text))) {
      return {{}, {&tolerance::blank_word}};
    }
    layer = peel(*layer);
  }
  return blank;
}

/// For people and files; read again it gives the same blanks.
std::string normalised_blanks(const std::vector<std::string>& blanks) {
  if (blanks.size() == 1) {
    return blanks.front();
  }
  std::string out;
  for (std::size_t i = 0; i < blanks.size(); ++i) {
    const bool after_backslash =
        out.ends_with('\\');  // which would take the separator for a part of the text
    out += i == 0 ? "" : after_backslash ? " ; " : "; ";
    for (const char c : blanks[i]) {
      if (c == ';' || c == '|') {
        out += '\\';
      }
      out += c == '\n' ? ' ' : c;
    }
  }
  return out;
}

}  // namespace

Response normalise_fill(const Question& question, std::string_view raw) {
  const std::string_view inner = trim(raw);
  if (inner.empty()) {
    return {};
  }
  const std::size_t slots = std::max<std::size_t>(question.fill.slots(), 1);
  const bool list = raw.find(kListSeparator) != std::string_view::npos;
  Pieces pieces = list         ? split_list(raw)
                  : slots == 1 ? Pieces{{std::string(inner)}}
                               : split_blanks(inner, slots);
  drop_empty_end(pieces.texts, slots);
  if (pieces.texts.size() > slots) {
    return ambiguous_response("blank-count",
                              text(msg::answer_blank_count, pieces.texts.size(), slots));
  }
  Response response;
  if (pieces.rule != nullptr) {
    note_rule(response.rules, *pieces.rule);
  }
  response.blanks.resize(slots);
  for (std::size_t i = 0; i < pieces.texts.size(); ++i) {
    FilledBlank blank = read_blank(question.fill, i, std::move(pieces.texts[i]));
    if (blank.unreadable) {
      return ambiguous_response("unreadable-mark", text(msg::answer_mark, quoted(blank.text)));
    }
    if (!blank.other_reading.empty()) {
      return ambiguous_response(
          "two-readings", text(msg::answer_comma, quoted(blank.text), quoted(blank.other_reading)));
    }
    response.blanks[i] = std::move(blank.text);
    note_rules(response.rules, blank.rules);
  }
  const bool filled = std::any_of(response.blanks.begin(), response.blanks.end(),
                                  [](const std::string& blank) { return !blank.empty(); });
  if (filled) {
    response.kind = Response::Kind::answered;
    response.normalised = normalised_blanks(response.blanks);
  } else {
    response.blanks.clear();
  }
  return response;
}

}  // namespace tiku
