#include "interop/text/questions/slot_choice.h"

#include <algorithm>
#include <iterator>

#include "interop/text/questions/answer_text.h"
#include "interop/text/scan/word_endings.h"

namespace tiku {
namespace {

bool is_open_type(const std::optional<TypeWord>& type) {
  return type == TypeWord::fill || type == TypeWord::short_answer || type == TypeWord::open ||
         type == TypeWord::case_study;
}

/// √, ×, ○: signs that no sentence has in brackets.
bool is_sign(const PaperText& text, const Slot& slot) {
  const TextRange inside = text.trimmed(slot.inside);
  return slot.kind == Slot::Kind::circle ||
         (!inside.empty() && (text[inside.begin] == U'√' || text[inside.begin] == U'×'));
}

/// Whether the sentence goes on on both sides.
bool stands_in_text(const PaperText& text, TextRange stem, const Slot& slot) {
  constexpr std::u32string_view kEnds = U"\n,。?!;:.";
  const std::size_t behind = std::max(slot.range.end, slot.reference.end);
  const std::size_t next = text.skip_spaces(behind, stem.end);
  return !text.trimmed({stem.begin, slot.range.begin}).empty() && next < stem.end &&
         kEnds.find(text[next]) == std::u32string_view::npos;
}

/// 应当真实(CD),保存期限不得少于( )年: a comma ends no sentence.
bool stands_before_comma(const PaperText& text, TextRange stem, const Slot& slot) {
  const std::size_t behind = std::max(slot.range.end, slot.reference.end);
  const std::size_t next = text.skip_spaces(behind, stem.end);
  return next < stem.end && text[next] == U',';
}

class SlotChoice {
 public:
  SlotChoice(const PaperText& text, const SlotFacts& facts, const std::vector<Slot>& slots)
      : text_(text), facts_(facts), slots_(slots) {}

  /// Whether what stands in a bracket in the middle of a sentence can be the answer.
  bool believes(const Slot& slot) const {
    if (facts_.is_labelled) {
      return slot.kind == Slot::Kind::letters && slot.letters == facts_.labelled;
    }
    const bool several = answers_several(slot);
    const bool other = std::any_of(slots_.begin(), slots_.end(), [&](const Slot& another) {
      return another.kind == Slot::Kind::empty ? !several
                                               : !another.in_text && !same(another, slot);
    });
    return !other && fits(slot);
  }

  /// Whether the answer is to be written elsewhere.
  bool has_empty_beside(const Slot& slot) const {
    return !answers_several(slot) &&
           std::any_of(slots_.begin(), slots_.end(),
                       [](const Slot& another) { return another.kind == Slot::Kind::empty; });
  }

 private:
  static bool same(const Slot& a, const Slot& b) {
    return a.kind == b.kind && a.letters == b.letters && a.truth == b.truth;
  }

  /// 严禁(ABD)、()和()躲避: gaps in a row, and the letters of all of them in the first or the last.
  bool answers_several(const Slot& slot) const {
    const bool at_an_end = same(slot, slots_.front()) || same(slot, slots_.back());
    return at_an_end && slot.letters.size() > 1 && stand_in_a_row();
  }

  /// Whether nothing but 、 or 和 stands between the slots.
  bool stand_in_a_row() const {
    constexpr std::u32string_view kBetween = U"、,和与及或以 ";
    for (std::size_t i = 1; i < slots_.size(); ++i) {
      for (std::size_t at = slots_[i - 1].range.end; at < slots_[i].range.begin; ++at) {
        if (kBetween.find(text_[at]) == std::u32string_view::npos) {
          return false;
        }
      }
    }
    return true;
  }

  bool fits(const Slot& slot) const {
    if (slot.kind == Slot::Kind::truth) {
      return facts_.type ? facts_.type == TypeWord::judge : facts_.options.empty();
    }
    if (facts_.options.empty() && (!facts_.type || facts_.type == TypeWord::judge)) {
      return facts_.type.has_value() && slot.letters == "F";
    }
    const bool known = std::all_of(slot.letters.begin(), slot.letters.end(), [&](char c) {
      return facts_.options.empty() || facts_.options.find(c) != std::string::npos;
    });
    return known && std::is_sorted(slot.letters.begin(), slot.letters.end()) &&
           (facts_.type != TypeWord::single || slot.letters.size() == 1);
  }

  const PaperText& text_;
  const SlotFacts& facts_;
  const std::vector<Slot>& slots_;
};

/// ( acd ): small letters in order, and nothing else.
void add_small_slots(const PaperText& text, TextRange stem, std::vector<Slot>& slots) {
  constexpr std::size_t kLongest = 20;
  for (std::size_t open = stem.begin; open < stem.end; ++open) {
    if (text[open] != U'(' || is_word_ending(text, open, stem)) {
      continue;
    }
    std::size_t close = open;
    while (close < stem.end && close - open <= kLongest && text[close] != U')') {
      ++close;
    }
    const TextRange inside = text.trimmed({open + 1, close});
    const std::optional<LetterList> list = small_letter_list(text, inside.begin, inside.end);
    if (close < stem.end && text[close] == U')' && list && list->end == inside.end &&
        std::is_sorted(list->letters.begin(), list->letters.end())) {
      Slot slot;
      slot.kind = Slot::Kind::letters;
      slot.range = {open, close + 1};
      slot.inside = inside;
      slot.letters = list->letters;
      slots.push_back(slot);
    }
  }
}

}  // namespace

std::vector<Slot> answer_slots(const PaperText& text, TextRange stem, const SlotFacts& facts) {
  std::vector<Slot> slots = find_slots(text, stem);
  if (facts.has_small_options && !facts.is_labelled) {
    add_small_slots(text, stem, slots);
  } else if (facts.options.size() > 1 && !facts.is_labelled && slots.empty()) {
    add_small_slots(text, stem, slots);
    if (slots.size() > 1) {
      slots.clear();  // (a) ... (b) ...: what the options choose from
    }
  }
  for (Slot& slot : slots) {
    slot.in_text =
        slot.kind != Slot::Kind::empty && !is_sign(text, slot) && stands_in_text(text, stem, slot);
  }
  const SlotChoice choice(text, facts, slots);
  const auto is_text = [&](const Slot& slot) {
    const bool word = slot.kind != Slot::Kind::empty && !is_sign(text, slot);
    const bool unit = slot.is_typed && facts.type != TypeWord::judge;
    const bool comma = word && !facts.is_labelled && stands_before_comma(text, stem, slot) &&
                       choice.has_empty_beside(slot);
    return unit || comma ||
           (word && (is_open_type(facts.type) || (slot.in_text && !choice.believes(slot))));
  };
  if (std::none_of(slots.begin(), slots.end(), is_text)) {
    return slots;  // nearly always
  }
  std::vector<Slot> kept;
  std::remove_copy_if(slots.begin(), slots.end(), std::back_inserter(kept), is_text);
  return kept;
}

std::vector<Slot> line_answers(const PaperText& text, TextRange stem, const SlotFacts& facts) {
  const bool choice = facts.options.size() > 1;
  if (!choice && facts.type != TypeWord::judge) {
    return {};
  }
  std::vector<Slot> answers = underlined_answers(text, stem);
  std::erase_if(answers, [&](const Slot& slot) {
    return choice != (slot.kind == Slot::Kind::letters) ||
           slot.letters.find_first_not_of(facts.options) != std::string::npos;
  });
  return answers;
}

std::optional<ColumnLetters> column_letters(const PaperText& text, TextRange stem) {
  stem = text.trimmed(stem);
  const bool small = !stem.empty() && text[stem.end - 1] >= U'a';
  const char32_t first = small ? U'a' : U'A';
  std::size_t begin = stem.end;
  const auto is_letter = [&](std::size_t at) {
    return at > stem.begin && text[at - 1] >= first && text[at - 1] < first + 8;
  };
  while (is_letter(begin) || (!small && begin < stem.end && begin > stem.begin &&
                              text[begin - 1] == U' ' && is_letter(begin - 1))) {
    --begin;  // AC, A C
  }
  std::size_t end = begin;
  while (end > stem.begin && (text[end - 1] == U' ' || text[end - 1] == U'\n')) {
    --end;
  }
  const bool on_own_line = text.at_line_start(begin);
  const std::optional<LetterList> list =
      small ? small_letter_list(text, begin, stem.end) : letter_list(text, begin, stem.end);
  const char32_t before = end > stem.begin ? text[end - 1] : U'\0';
  const bool asked = ends_sentence(before) || before == U')' || before == U'.' || before == U':';
  // ...是指什么A, ...错误的是 D
  const bool word = !small && !on_own_line && before > 0x3000 && !asked;
  // A B C D in a row may name all the options.
  const bool row = list && list->letters.starts_with("ABCD") && text[begin + 1] == U' ';
  const bool stands = (asked || word || on_own_line) && !row;
  return list && stands ? std::optional(ColumnLetters{list->letters, end, word,
                                                      before == U'?' || before == U')'})
                        : std::nullopt;
}

void take_lead_slot(const PaperText& text, TextRange lead, ReadQuestion& question) {
  if (lead.empty()) {
    return;
  }
  const std::vector<Slot> slots = find_slots(text, lead);
  if (slots.size() == 2) {  // 【对】【错】: to choose from
    question.tag = TypeWord::judge;
    question.first_of_pair = slots.front().truth;
    return;
  }
  for (const Slot& slot : slots) {
    question.slot_letters = slot.letters;
    if (slot.kind == Slot::Kind::truth) {
      question.slot_truth = slot.truth;
    }
    question.slot_circle = slot.kind == Slot::Kind::circle;
    question.blanks += slot.kind == Slot::Kind::empty ? 1U : 0U;
  }
  if (text[lead.begin] != U'(') {
    const ReadAnswer bare = read_answer(text, lead);
    question.slot_letters = bare.letters;
    question.slot_truth = bare.truth;
  }
}

}  // namespace tiku
