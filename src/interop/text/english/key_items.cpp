// Answers behind their numbers, as keys of English papers print them.
#include "interop/text/english/key_items.h"

#include <algorithm>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::string_view kBetween = ")],;. \t|/";

std::size_t past_any(std::string_view line, std::size_t at, std::string_view signs) {
  while (at < line.size() && signs.find(line[at]) != std::string_view::npos) {
    ++at;
  }
  return at;
}

/// Behind `II.` or `B.` before a number: the ordinal of the section.
std::size_t past_ordinal(std::string_view line) {
  const std::size_t figures = std::min(line.find_first_not_of("IVXABC"), line.size());
  const bool sign = figures > 0 && figures < 5 && figures < line.size() &&
                    (line[figures] == '.' || line[figures] == ')');
  const std::size_t next = sign ? past_spaces(line, figures + 1) : 0;
  return next < line.size() && is_ascii_digit(line[next]) ? next : 0;
}

/// `1-5 ABCDA`, `6-8: B C D`: a letter for each number.
std::vector<KeyItem> range_items(std::string_view line, std::size_t& at) {
  constexpr std::int64_t kMost = 100;
  std::size_t end = at;
  const std::int64_t first = take_number(line, end);
  const std::size_t dash = past_spaces(line, end);
  const bool is_range =
      first > 0 && (line.substr(dash).starts_with("-") || line.substr(dash).starts_with("–"));
  end = is_range ? past_spaces(line, dash + (line[dash] == '-' ? 1 : 3)) : at;
  const std::int64_t last = is_range ? take_number(line, end) : 0;
  std::vector<KeyItem> items;
  if (last <= first || last - first >= kMost) {
    return items;
  }
  for (end = past_any(line, end, ".):-= \t");
       end < line.size() && first + static_cast<std::int64_t>(items.size()) <= last;) {
    const char c = static_cast<char>(line[end] & ~0x20);
    if (!is_ascii_letter(line[end]) || c > 'H') {
      return {};
    }
    items.push_back({first + static_cast<std::int64_t>(items.size()), std::string(1, c), false});
    end = past_any(line, end + 1, " ,");
  }
  const bool whole = static_cast<std::int64_t>(items.size()) == last - first + 1 &&
                     (end >= line.size() || !is_ascii_letter(line[end]));
  at = whole ? past_any(line, end, kBetween) : at;
  return whole ? items : std::vector<KeyItem>();
}

/// Behind the letter of `B - it rings`, `C (p. 45)`, `B) a bell`, `(B) a bell`; 0 where words of
/// their own stand there.
std::size_t past_letter(std::string_view words) {
  if (const LineLead lead = read_lead(words); lead.kind == LeadKind::letter) {
    return lead.after;
  }
  if (words.size() < 4 || words[0] < 'A' || words[0] > 'H') {
    return 0;
  }
  for (const std::string_view sign : {" - ", " – ", " — ", " ("}) {
    if (words.substr(1).starts_with(sign)) {
      return sign == " (" ? 2 : 1 + sign.size();
    }
  }
  return 0;
}

/// Behind the letters of `ABD. Heat, fuel`: several capitals in order, a stop and words; 0 of
/// others.
std::size_t past_letters_with_words(std::string_view words) {
  constexpr std::size_t kFewest = 2;
  std::size_t at = 0;
  while (at < words.size() && words[at] >= 'A' && words[at] <= 'H' &&
         (at == 0 || words[at] > words[at - 1])) {
    ++at;
  }
  const bool tied = at >= kFewest && at + 1 < words.size() && words[at + 1] == ' ' &&
                    std::string_view(".):").find(words[at]) != std::string_view::npos;
  return tied ? at + 1 : 0;
}

/// Behind the dash of `False – it rings twice`; 0 where the truth stands alone or goes on
/// otherwise.
std::size_t past_truth_tie(std::string_view words) {
  const std::size_t truth = past_truth(words, 0);
  for (const std::string_view tie : {" - ", " – ", " — ", ". ", ", ", ": ", " ("}) {
    if (truth > 0 && words.substr(truth).starts_with(tie)) {
      return truth + (tie == " (" ? 1 : tie.size());
    }
  }
  return 0;
}

/// Behind what joins two letters of one answer: `a and d`, `A, C`.
std::size_t past_join(std::string_view line, std::size_t at) {
  for (const std::string_view join : {" and ", " & ", ", and ", ", ", ","}) {
    const std::size_t letter = at + join.size();
    const bool alone = letter < line.size() && (line[letter] | 0x20) >= 'a' &&
                       (line[letter] | 0x20) <= 'h' &&
                       (letter + 1 == line.size() || !is_ascii_letter(line[letter + 1]));
    if (has_word(line, at, join) && alone) {
      return letter;
    }
  }
  return at;
}

/// Where a number behind a wide gap goes on with answers that leave some out, `2) a bell  4) a
/// key`: the space before it, with `next` as that number; the end of the line where none does.
std::size_t skipped_number(std::string_view line, std::size_t at, char sign, std::int64_t& next) {
  constexpr std::int64_t kFarthest = 10;
  for (at = line.find("  ", at); at != std::string_view::npos; at = line.find("  ", at + 1)) {
    std::size_t end = at + 2;
    const std::int64_t number = end < line.size() && line[end] != ' ' ? take_number(line, end) : 0;
    if (number > next && number < next + kFarthest && end + 1 < line.size() && line[end] == sign &&
        line[end + 1] == ' ') {
      next = number;
      return at + 1;
    }
  }
  return line.size();
}

/// Behind `Answer:`, `Correct answer -`, `Ans.`; 0 where no label stands there.
std::size_t past_answer_label(std::string_view words) {
  constexpr std::string_view kLabels[] = {"the correct answer is",
                                          "the answer is",
                                          "correct answer",
                                          "correct option",
                                          "right answer",
                                          "answer",
                                          "ans"};
  for (const std::string_view label : kLabels) {
    if (!has_word(words, 0, label)) {
      continue;
    }
    const std::size_t sign = past_spaces(words, label.size());
    const std::size_t after = past_any(words, sign, ":.-= ");
    const bool stands = after > sign || (label.ends_with(" is") && sign > label.size());
    return stands && after < words.size() ? after : 0;
  }
  return 0;
}

/// The cells of a row that hold something, between bars or tabs where it is `ruled`, else between
/// spaces.
std::vector<std::string_view> grid_cells(std::string_view row, bool ruled) {
  const std::string_view parting = ruled ? "\t|" : " \t|";
  std::vector<std::string_view> cells;
  for (std::size_t at = 0; at < row.size();) {
    const std::size_t end = std::min(row.find_first_of(parting, at), row.size());
    if (const std::string_view cell = trim(row.substr(at, end - at)); !cell.empty()) {
      cells.push_back(cell);
    }
    at = end + 1;
  }
  return cells;
}

}  // namespace

std::optional<std::string_view> key_reason_of(std::string_view line) {
  constexpr std::string_view kLabels[] = {"rationale", "explanation", "reason", "feedback",
                                          "why",       "solution",    "sol",    "exp"};
  constexpr std::size_t kLongestShort = 3;
  if (has_word(line, 0, "pts:")) {
    return trim(line);
  }
  for (const std::string_view label : kLabels) {
    const std::size_t sign = past_spaces(line, label.size());
    const bool cut = label.size() <= kLongestShort && label != "why";  // Sol. It rings.
    if (has_word(line, 0, label) && sign < line.size() &&
        (line[sign] == ':' || (cut && line[sign] == '.'))) {
      return trim(line.substr(sign + 1));
    }
  }
  return std::nullopt;
}

std::string key_answer_at(std::string_view line, std::size_t& at) {
  if (const std::size_t truth = past_truth(line, at); truth > at) {
    const bool is_true = (line[at] | 0x20) == 't';
    at = truth;
    return is_true ? "True" : "False";
  }
  std::string letters;
  const auto plain = [](char c) {
    return c >= 'a' && c <= 'h' ? static_cast<char>(c - 'a' + 'A') : c;
  };
  std::size_t end = at;
  while (end < line.size() && ((plain(line[end]) >= 'A' && plain(line[end]) <= 'H') ||
                               (line[end] == 'T' && letters.empty()))) {
    letters += plain(line[end++]);
    end = past_join(line, end);
  }
  if (letters.empty() || (end < line.size() && is_ascii_letter(line[end])) ||
      !std::is_sorted(letters.begin(), letters.end())) {
    return {};
  }
  at = end;
  return letters == "T" ? "True" : letters;
}

KeyItem key_item_of(std::int64_t number, std::string_view words) {
  const std::size_t label = past_answer_label(words);
  words.remove_prefix(label);
  KeyItem item{number, std::string(words), true};
  item.is_told = label > 0;
  constexpr std::string_view kPoints = " PTS:";  // and other fields of a bank of tests
  if (const std::size_t fields = words.find(kPoints);
      item.is_told && fields != std::string_view::npos) {
    item.why = std::string(trim(words.substr(fields)));
    words = trim(words.substr(0, fields));
    item.answer = std::string(words);
  }
  std::size_t behind = 0;
  const std::string whole = key_answer_at(words, behind);
  if (const std::size_t letter = past_letter(words); letter > 0) {
    const char c = words[words[0] == '(' ? 1 : 0];
    item.answer = std::string(1, c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c);
    item.why = item.why.empty() ? std::string(trim(words.substr(letter))) : item.why;
    item.is_words = false;
  } else if (const std::size_t letters = past_letters_with_words(words); letters > 0) {
    item.answer = std::string(words.substr(0, letters - 1));
    item.why = item.why.empty() ? std::string(trim(words.substr(letters))) : item.why;
    item.is_words = false;
  } else if (const std::size_t reason = past_truth_tie(words); reason > 0) {
    item.answer = whole;
    item.why = item.why.empty() ? std::string(trim(words.substr(reason))) : item.why;
    item.is_words = false;
  } else if (!whole.empty() && past_any(words, behind, " .") >= words.size()) {
    item.answer = whole;
    item.is_words = false;
  }
  return item;
}

namespace {

/// `1C 2A 3B`, `1c, 2a, 3b`: letters right behind their numbers, three at least that count.
std::vector<KeyItem> glued_items(std::string_view line) {
  constexpr std::size_t kFewest = 3;
  std::vector<KeyItem> items;
  for (std::size_t at = 0; at < line.size();) {
    KeyItem item;
    item.number = take_number(line, at);
    const bool glued = item.number > 0 && at < line.size() && is_ascii_letter(line[at]);
    item.answer = glued ? key_answer_at(line, at) : std::string();
    const bool counts = items.empty() || item.number == items.back().number + 1;
    if (item.answer.empty() || !counts) {
      return {};
    }
    items.push_back(std::move(item));
    at = past_any(line, at, kBetween);
  }
  return items.size() < kFewest ? std::vector<KeyItem>() : items;
}

/// The item at `at`, which moves behind it; no answer where none stands there.
KeyItem take_item(std::string_view line, std::size_t& at) {
  at += line[at] == '(' ? 1U : 0U;
  at += has_word(line, at, "question ") ? 9U
        : has_word(line, at, "q.")      ? 2U
        : has_word(line, at, "q")       ? 1U
                                        : 0U;
  at = past_spaces(line, at);
  KeyItem item;
  item.number = take_number(line, at);
  const std::size_t sign = at;
  at = past_any(line, at, ".):-= \t|([");
  for (const std::string_view dash : {"–", "—", "−"}) {
    at = line.substr(at).starts_with(dash) ? past_spaces(line, at + dash.size()) : at;
  }
  item.answer = at > sign ? key_answer_at(line, at) : std::string();
  return item;
}

}  // namespace

std::vector<KeyItem> key_items_of(std::string_view line) {
  constexpr std::string_view kFirst = "0123456789(IVXABCqQ ";
  std::vector<KeyItem> items;
  if (line.empty() || kFirst.find(line.front()) == std::string_view::npos) {
    return items;  // most lines
  }
  if (items = glued_items(line); !items.empty()) {
    return items;
  }
  for (std::size_t at = past_ordinal(line); at < line.size();) {
    if (std::vector<KeyItem> range = range_items(line, at); !range.empty()) {
      items.insert(items.end(), range.begin(), range.end());
      continue;
    }
    KeyItem item = take_item(line, at);
    if (item.number == 0 || item.answer.empty()) {
      return {};
    }
    const std::size_t end = at;
    at = past_any(line, at, kBetween);
    if (at < line.size() && at == end) {
      return {};
    }
    items.push_back(std::move(item));
  }
  return items;
}

std::vector<KeyItem> worded_key_items_of(std::string_view line) {
  std::vector<KeyItem> items;
  const LineLead lead = read_lead(line);
  if (lead.kind != LeadKind::number || lead.begin > 0) {
    return items;
  }
  std::int64_t number = lead.value;
  for (std::size_t at = lead.after; at < line.size();) {
    std::int64_t following = number + 1;
    std::string next = " " + std::to_string(following) + lead.sign + " ";
    std::size_t end = std::min(line.find(next, at), line.size());
    if (end == line.size()) {
      end = skipped_number(line, at, lead.sign, following);
      next = " " + std::to_string(following) + lead.sign + " ";
    }
    std::string_view words = trim(line.substr(at, end - at));
    const bool parted = words.ends_with(';') || (words.ends_with(',') && end < line.size());
    words.remove_suffix(parted ? 1 : 0);
    if (words.empty()) {
      return {};
    }
    items.push_back(key_item_of(number, words));
    number = following;
    at = end + next.size();
  }
  return items;
}

std::vector<KeyItem> key_grid_of(std::string_view numbers, std::string_view answers) {
  const char last = numbers.empty() ? ' ' : numbers.back();
  if (!is_ascii_digit(last) && last != '|') {
    return {};  // most lines
  }
  const bool ruled = numbers.find_first_of("\t|") != std::string_view::npos;
  const std::vector<std::string_view> heads = grid_cells(numbers, ruled);
  const std::vector<std::string_view> cells = grid_cells(answers, ruled);
  const auto is_number = [](std::string_view cell) {
    return std::all_of(cell.begin(), cell.end(), is_ascii_digit);
  };
  const auto first =
      static_cast<std::size_t>(std::find_if(heads.begin(), heads.end(), is_number) - heads.begin());
  const std::size_t count = heads.size() - first;
  constexpr std::size_t kFewest = 3;
  constexpr std::size_t kMostWords = 2;  // before either row: Q. No, Correct answer
  if (count < kFewest || first > kMostWords || cells.size() < count ||
      cells.size() - count > (ruled ? first : kMostWords)) {
    return {};
  }
  std::vector<KeyItem> items;
  for (std::size_t k = 0; k < count; ++k) {
    std::size_t at = 0;
    const std::int64_t number = is_number(heads[first + k]) ? take_number(heads[first + k], at) : 0;
    KeyItem item = key_item_of(number, cells[cells.size() - count + k]);
    const bool counts = items.empty() || number == items.back().number + 1;
    if (number == 0 || !counts || (item.is_words && !ruled)) {
      return {};
    }
    items.push_back(std::move(item));
  }
  return items;
}

std::optional<KeyItem> key_row_of(std::string_view line) {
  const bool bars = line.starts_with('|');
  const std::vector<std::string_view> cells = split(line, bars ? "|" : "\t");
  const std::size_t first = bars ? 1 : 0;
  if (cells.size() < first + 2) {
    return std::nullopt;
  }
  std::size_t at = 0;
  const std::string_view number = trim(cells[first]);
  KeyItem item;
  item.number = take_number(number, at);
  at += at < number.size() && (number[at] == '.' || number[at] == ')') ? 1U : 0U;
  const std::string_view words = trim(cells[first + 1]);
  if (item.number == 0 || at < number.size() || words.empty()) {
    return std::nullopt;
  }
  std::size_t end = 0;
  item.answer = key_answer_at(words, end);
  item.is_words = item.answer.empty() || end < words.size();
  item.answer = item.is_words ? std::string(words) : item.answer;
  return item;
}

}  // namespace tiku
