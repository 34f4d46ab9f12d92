#include "sheet/answer_text.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "base/width.h"
#include "sheet/answer_words.h"
#include "sheet/tolerance_rules.h"

namespace tiku {
namespace {

bool is_invisible(char32_t scalar) {
  return (scalar >= 0x200B && scalar <= 0x200F) || scalar == 0x2060 || scalar == 0xFEFF ||
         scalar == 0x00AD || scalar == 0xFE0E || scalar == 0xFE0F;
}

struct CircledBlock {
  char32_t first;
  char32_t last;
};

/// Blocks of circled numbers that begin with 1.
constexpr CircledBlock kCircled[] = {
    {0x2460, 0x2473}, {0x2776, 0x277F}, {0x2780, 0x2789}, {0x278A, 0x2793}};

int circled_number(char32_t scalar) {
  for (const CircledBlock& block : kCircled) {
    if (scalar >= block.first && scalar <= block.last) {
      return static_cast<int>(scalar - block.first) + 1;
    }
  }
  return 0;
}

std::string with_positions(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    const int number = circled_number(next.scalar);
    if (number != 0) {
      out += "第" + std::to_string(number) + "项";
    } else {
      out += text.substr(at, next.bytes);
    }
    at += next.bytes;
  }
  return out;
}

bool is_plain_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

template <class Table>
bool contains(const Table& table, std::string_view word) {
  return std::find(std::begin(table), std::end(table), word) != std::end(table);
}

/// Removes spaces and a colon between a label word and the answer.
std::string_view behind_label(std::string_view rest) {
  rest = trim(rest);
  if (!rest.empty() && rest.front() == ':') {
    rest = trim(rest.substr(1));
  }
  return rest;
}

AnswerText peeled(const AnswerText& answer, std::string_view text, const ToleranceRule& rule) {
  AnswerText next{std::string(trim(text)), answer.rules};
  note_rule(next.rules, rule);
  return next;
}

}  // namespace

void note_rule(RuleTrail& rules, const ToleranceRule& rule) {
  if (std::find(rules.begin(), rules.end(), &rule) == rules.end()) {
    rules.push_back(&rule);
  }
}

void note_rules(RuleTrail& rules, const RuleTrail& more) {
  for (const ToleranceRule* rule : more) {
    note_rule(rules, *rule);
  }
}

std::string without_invisible(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    if (!is_invisible(next.scalar)) {
      out += text.substr(at, next.bytes);
    }
    at += next.bytes;
  }
  return out;
}

AnswerText plain_answer(std::string_view raw) {
  if (is_plain_ascii(raw)) {
    return {std::string(raw), {}};
  }
  AnswerText answer;
  const std::string visible_only = without_invisible(raw);
  if (visible_only.size() != raw.size()) {
    note_rule(answer.rules, tolerance::invisible);
  }
  const std::string_view inner = trim(visible_only);
  if (inner.size() != visible_only.size()) {
    note_rule(answer.rules, tolerance::outer_space);
  }
  const std::string positions = with_positions(inner);
  if (positions != inner) {
    note_rule(answer.rules, tolerance::circled_number);
  }
  const std::string folded = fold_width(positions);
  if (folded != positions) {
    note_rule(answer.rules, tolerance::full_width);
  }
  answer.text = std::string(trim(folded));
  return answer;
}

std::optional<AnswerText> peel(const AnswerText& answer) {
  const std::string_view text = answer.text;
  for (const words::Pair& pair : words::kPairs) {
    const std::size_t both = pair.open.size() + pair.close.size();
    if (text.size() >= both && text.starts_with(pair.open) && text.ends_with(pair.close)) {
      return peeled(answer, text.substr(pair.open.size(), text.size() - both), tolerance::brackets);
    }
  }
  for (const std::string_view mark : words::kTrailing) {
    if (text.size() > mark.size() && text.ends_with(mark)) {
      return peeled(answer, text.substr(0, text.size() - mark.size()), tolerance::trailing_mark);
    }
  }
  for (const std::string_view word : words::kLabelsBefore) {
    if (text.starts_with(word)) {
      return peeled(answer, behind_label(text.substr(word.size())), tolerance::answer_label);
    }
  }
  for (const std::string_view word : words::kLabelsBehind) {
    if (text.size() > word.size() && text.ends_with(word)) {
      return peeled(answer, text.substr(0, text.size() - word.size()), tolerance::answer_label);
    }
  }
  return std::nullopt;
}

std::string comparable(std::string_view text) {
  return collapse_spaces(fold_width(with_positions(without_invisible(text))));
}

std::optional<std::string> without_look_alikes(std::string_view text) {
  std::string out;
  bool found = false;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    const auto* const entry = std::find_if(
        std::begin(words::kLookAlikes), std::end(words::kLookAlikes),
        [&next](const words::LookAlike& candidate) { return candidate.looks == next.scalar; });
    if (entry != std::end(words::kLookAlikes)) {
      out += entry->means;
      found = true;
    } else {
      out += text.substr(at, next.bytes);
    }
    at += next.bytes;
  }
  return found ? std::optional(out) : std::nullopt;
}

bool is_blank_word(std::string_view plain) {
  constexpr std::size_t kLongestWord = 32;
  return plain.empty() ||
         (plain.size() <= kLongestWord && contains(words::kBlank, fold_case(plain)));
}

bool is_unreadable_mark(std::string_view plain) {
  return !plain.empty() && plain.find_first_not_of(words::kUnreadable) == std::string_view::npos;
}

std::string quoted(std::string_view raw) {
  constexpr std::size_t kShownColumns = 40;
  constexpr std::size_t kShownBytes = 160;
  std::size_t end = std::min(raw.size(), kShownBytes);
  while (end < raw.size() && end > 0 && (static_cast<unsigned char>(raw[end]) & 0xC0) == 0x80) {
    --end;
  }
  return fit(visible(raw.substr(0, end)), kShownColumns);
}

Response invalid_response(std::string_view reason, Text explanation) {
  Response response;
  response.kind = Response::Kind::invalid;
  response.reason = reason;
  response.explanation = std::move(explanation);
  return response;
}

Response ambiguous_response(std::string_view reason, Text explanation) {
  Response response = invalid_response(reason, std::move(explanation));
  response.kind = Response::Kind::ambiguous;
  return response;
}

}  // namespace tiku
