#include "interop/text/entry_parts.h"

#include "interop/text/option_runs.h"

namespace tiku {

std::vector<ReadPart> find_parts(const PaperText& text, std::size_t end,
                                 const std::vector<NumberMark>& marks, NumberStyle style) {
  std::vector<ReadPart> parts;
  std::int64_t expected = 1;
  std::size_t begin = 0;
  const auto close = [&](std::size_t at) {
    if (!parts.empty()) {
      parts.back().stem = text.joined({begin, at});
    }
  };
  for (const NumberMark& mark : marks) {
    if (mark.style == style && mark.value == expected && !mark.may_be_amount) {
      close(mark.begin);
      parts.push_back({expected++, {}, {}, mark.begin});
      begin = mark.after;
    }
  }
  close(end);
  return parts;
}

std::size_t hidden_question(const PaperText& text, TextRange body) {
  const std::vector<OptionMark> marks = find_option_marks(text, body, OptionNeed::possible);
  if (marks.size() > 64) {
    return body.end;  // no two questions have so many: looking would only cost time
  }
  for (std::size_t i = 3; i + 2 < marks.size(); ++i) {
    if (marks[i].label != 'A' || marks[i + 1].label != 'B') {
      continue;
    }
    const std::vector<OptionMark> before = choose_options(
        {marks.begin(), marks.begin() + static_cast<std::ptrdiff_t>(i)}, OptionNeed::possible);
    if (before.size() < 3) {
      continue;
    }
    const TextRange between{before.back().after, marks[i].begin};
    const std::vector<Slot> slots = find_slots(text, between);
    if (slots.empty() || text.skip_blank(slots.back().range.end, between.end) + 1 < between.end) {
      continue;
    }
    for (std::size_t at = slots.back().range.begin; at > between.begin; --at) {
      if (text[at - 1] == U'\n' || text[at - 1] == U'。') {
        return at;
      }
    }
  }
  return body.end;
}

bool key_fits(const std::optional<TypeWord>& question, const std::optional<TypeWord>& key) {
  const auto open = [](TypeWord word) {
    return word == TypeWord::open || word == TypeWord::short_answer || word == TypeWord::case_study;
  };
  if (!question || !key) {
    return false;
  }
  return *question == *key || (*key == TypeWord::choice && is_choice_word(question)) ||
         (*question == TypeWord::choice && is_choice_word(key)) ||
         (open(*question) && open(*key) && (*question == TypeWord::open || *key == TypeWord::open));
}

std::vector<NumberedEntry> range_entries(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kAnswers = U"ABCDEFGH√×";
  constexpr std::u32string_view kBetween = U"-~—至: \n";
  std::vector<NumberedEntry> entries;
  const auto past = [&](std::size_t at) {
    while (at < range.end && kBetween.find(text[at]) != std::u32string_view::npos) {
      ++at;
    }
    return at;
  };
  for (std::size_t at = range.begin; at < range.end;) {
    const std::optional<PrintedNumber> first = printed_number(text, at, range.end);
    const std::optional<PrintedNumber> last =
        first ? printed_number(text, past(first->end), range.end) : std::nullopt;
    const bool whole = last && first->value.is_integer() && last->value.is_integer() &&
                       first->value > Rational(0) && first->value < last->value &&
                       last->value < Rational(10000);
    at = whole ? past(last->end) : at + 1;
    std::vector<NumberedEntry> found;
    const std::int64_t count = whole ? (last->value - first->value).floor() + 1 : 0;
    while (static_cast<std::int64_t>(found.size()) < count && at < range.end &&
           kAnswers.find(text[at]) != std::u32string_view::npos) {
      NumberedEntry entry;
      entry.number = first->value.floor() + static_cast<std::int64_t>(found.size());
      entry.begin = at;
      entry.body = {at, at + 1};
      found.push_back(entry);
      at = text.skip_spaces(at + 1, range.end);
    }
    if (count > 0 && static_cast<std::int64_t>(found.size()) == count) {
      entries.insert(entries.end(), found.begin(), found.end());
    }
  }
  return entries;
}

}  // namespace tiku
