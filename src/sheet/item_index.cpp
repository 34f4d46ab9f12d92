#include "sheet/item_index.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"
#include "sheet/fold.h"
#include "sheet/vocabulary.h"

namespace tiku {
namespace {

/// A stem that begins with a header of fewer characters is not taken for it.
constexpr std::size_t kShortestCut = 4;
constexpr std::string_view kDigits = "0123456789";

ItemMatch one(std::size_t item, ItemMatch::By by) {
  ItemMatch match;
  match.kind = ItemMatch::Kind::one;
  match.by = by;
  match.item = item;
  return match;
}

/// Adds a further reading; the same item twice is one reading.
void add_reading(ItemMatch& match, std::size_t item, ItemMatch::By by) {
  if (match.kind == ItemMatch::Kind::none) {
    match = one(item, by);
  } else if (match.item != item && match.kind == ItemMatch::Kind::one) {
    match.kind = ItemMatch::Kind::two;
    match.other = item;
  }
}

/// `第5题`, `Q5`, `5`, `题目5`, `no.5`: what stands before and behind the number.
bool take_number_words(std::string_view& text) {
  constexpr std::array<std::string_view, 10> kBefore{"第", "question", "item", "题目", "问题",
                                                     "题", "no.",      "q",    "t",    "#"};
  bool found = false;
  for (const std::string_view word : kBefore) {
    if (take_word(text, word)) {
      found = true;
      break;
    }
  }
  while (!text.empty() && (text.front() == ' ' || text.front() == '_' || text.front() == '-')) {
    text.remove_prefix(1);
  }
  return found;
}

bool take_number_ending(std::string_view& text) {
  if (std::string_view ending = trim(text);
      ending.starts_with("题") || ending.starts_with("小题")) {
    text = ending;
  }
  return take_word(text, "小题") || take_word(text, "题");
}

std::string_view without_marks(std::string_view text) {
  const auto is_mark = [](char c) {
    return std::string_view(" .:-_()[]").find(c) != std::string_view::npos;
  };
  while (!text.empty() && is_mark(text.front())) {
    text.remove_prefix(1);
  }
  while (!text.empty() && is_mark(text.back())) {
    text.remove_suffix(1);
  }
  if (text.starts_with("、")) {
    text.remove_prefix(std::string_view("、").size());
  }
  return text;
}

/// A heading keeps its brackets, which say what is only a remark.
std::string_view without_dashes(std::string_view text) {
  while (!text.empty() &&
         (text.back() == '-' || text.back() == '_' || text.back() == ' ' || text.back() == '.')) {
    text.remove_suffix(1);
  }
  return text;
}

/// `2`, `空2`, `第2空` as a blank, from 0.
std::optional<std::size_t> blank_number(std::string_view text, std::size_t slots) {
  take_word(text, "第");
  take_word(text, "空");
  const std::optional<std::int64_t> number = take_number(text);
  take_word(text, "空");
  if (!number || !text.empty() || *number < 1 || static_cast<std::size_t>(*number) > slots) {
    return std::nullopt;
  }
  return static_cast<std::size_t>(*number - 1);
}

/// The option that stands behind the stem in the header of a one-option column: `5、题干:选项`.
std::string option_of(const Question& question, const std::string& words) {
  for (const Option& option : question.options) {
    const std::string label = fold_words(option.label);
    const std::string text = fold_words(option.text);
    if (question.is_choice() && (words == label || words == text || words == label + text)) {
      return option.label;
    }
  }
  return {};
}

std::string_view part_tail(const Item& item) {
  std::string_view id = item.question->id;
  if (item.parent != nullptr && take_word(id, item.parent->id)) {
    take_word(id, ".");
  }
  return id;
}

}  // namespace

ItemIndex::ItemIndex(const Bank& bank) : bank_(bank), items_(items_of(bank)) {
  for (const Section& section : bank.sections) {
    section_words_.push_back(fold_words(without_tags(fold_plain(section.title))));
  }
  for (std::size_t i = 0; i < items_.size(); ++i) {
    const Question& question = *items_[i].question;
    ids_.emplace(question.id, i);
    folded_.push_back(fold_plain(question.id));
    folded_ids_.emplace(folded_.back(), i);
    if (items_[i].parent == nullptr) {
      numbers_.emplace(question.number, i);
    }
    std::string words = fold_words(question.stem);
    if (!words.empty()) {
      stems_.push_back({std::move(words), i});
    }
  }
}

ItemMatch ItemIndex::find_id(std::string_view text) const {
  std::string_view id = trim(text);
  if (const auto exact = ids_.find(std::string(id)); exact != ids_.end()) {
    return one(exact->second, ItemMatch::By::id);
  }
  if (!bank_.id.empty() && id.starts_with(bank_.id + "/")) {
    return find_id(id.substr(bank_.id.size() + 1));
  }
  ItemMatch match;
  const auto [begin, end] = folded_ids_.equal_range(fold_plain(id));
  for (auto at = begin; at != end; ++at) {
    add_reading(match, at->second, ItemMatch::By::id);
  }
  if (match.kind == ItemMatch::Kind::two && match.other < match.item) {
    std::swap(match.item, match.other);
  }
  return match;
}

ItemMatch ItemIndex::find_number(std::int64_t number) const {
  ItemMatch match;
  if (const auto found = numbers_.find(number); found != numbers_.end()) {
    match = one(found->second, ItemMatch::By::number);
  }
  match.printed = number;
  return match;
}

ItemMatch ItemIndex::find(std::string_view header) const {
  if (trim(header).empty()) {
    return {};
  }
  ItemMatch match = find_id(header);
  const std::string plain = fold_plain(header);
  if (match.kind != ItemMatch::Kind::none) {
    std::string_view digits = plain;
    const std::optional<std::int64_t> number = take_number(digits);
    if (number && digits.empty()) {
      match.printed = number;
    }
    return match;
  }
  const bool only_digits = plain.find_first_not_of("0123456789") == std::string::npos;
  if (match = only_digits ? ItemMatch{} : find_text(plain); match.kind != ItemMatch::Kind::none) {
    return match;
  }
  ItemMatch numbered = find_plain_number(plain);
  if (numbered.kind != ItemMatch::Kind::none || (numbered.printed && numbered.suffix.empty())) {
    return numbered;
  }
  if (match = find_typed(plain); match.kind != ItemMatch::Kind::none) {
    return match;
  }
  match = find_part_of_id(plain);
  return match.kind != ItemMatch::Kind::none ? match : numbered;
}

/// `5`, `第5题`, `Q5`, and one column of several: `5A`, `5(2)`, `第5题空1`. A number with words
/// that is also the id of another question could be either.
ItemMatch ItemIndex::find_plain_number(std::string_view plain) const {
  std::string_view rest = plain;
  const bool worded = take_number_words(rest);
  const std::optional<std::int64_t> number = take_number(rest);
  if (!number) {
    return {};
  }
  const bool ended = take_number_ending(rest);
  ItemMatch match = find_number(*number);
  if (worded || ended) {
    const ItemMatch by_id = find_id(std::to_string(*number));
    if (by_id.is_one() && by_id.by == ItemMatch::By::id) {
      add_reading(match, by_id.item, ItemMatch::By::number);
      match.printed = number;
    }
  }
  const std::string_view suffix = without_marks(rest);
  if (suffix.empty()) {
    return match;
  }
  ItemMatch part = part_of_case(find_case(std::to_string(*number)), suffix);
  part = part.is_one() ? part : match.is_one() ? with_suffix(match, suffix) : part;
  const bool may_be_part = suffix.size() == 1 ||
                           suffix.find_first_not_of(kDigits) == std::string_view::npos ||
                           suffix.ends_with("空");
  if (!part.is_one() && (bank_.forms.empty() || !may_be_part)) {
    return {};
  }
  part.by = ItemMatch::By::number;
  part.printed = number;
  part.suffix = suffix;
  return part;
}

ItemMatch ItemIndex::part_of_case(const Question* study, std::string_view suffix) const {
  std::string_view digits = suffix;
  const std::optional<std::int64_t> part_number = take_number(digits);
  for (std::size_t i = 0; i < items_.size(); ++i) {
    const Item& item = items_[i];
    if (study == nullptr || item.parent != study) {
      continue;
    }
    const bool by_number = part_number && digits.empty() && item.question->number == *part_number;
    if (by_number || fold_plain(part_tail(item)) == suffix) {
      return one(i, ItemMatch::By::number);
    }
  }
  return {};
}

const Question* ItemIndex::find_case(std::string_view address) const {
  for (const Item& item : items_) {
    if (item.parent != nullptr && item.parent->id == address) {
      return item.parent;
    }
  }
  for (const Item& item : items_) {
    if (item.parent != nullptr && std::to_string(item.parent->number) == address) {
      return item.parent;
    }
  }
  return nullptr;
}

ItemMatch ItemIndex::find_on_form(std::string_view address, std::string_view suffix) const {
  ItemMatch match = find(address);
  if (suffix.empty()) {
    return match;
  }
  return match.is_one() ? with_suffix(match, suffix) : part_of_case(find_case(address), suffix);
}

std::vector<std::size_t> ItemIndex::items_at(std::string_view address) const {
  const ItemMatch match = find(address);
  if (match.is_one()) {
    return {match.item};
  }
  std::vector<std::size_t> parts;
  const Question* study = find_case(address);
  for (std::size_t i = 0; i < items_.size() && study != nullptr; ++i) {
    if (items_[i].parent == study) {
      parts.push_back(i);
    }
  }
  return parts;
}

/// The option (`A`) or blank (`2`) a column stands for; none where the item has no such thing.
ItemMatch ItemIndex::with_suffix(ItemMatch base, std::string_view suffix) const {
  const Question& question = *items_[base.item].question;
  for (const Option& option : question.options) {
    if (fold_plain(option.label) == suffix && question.is_choice()) {
      base.label = option.label;
      return base;
    }
  }
  if (question.type == QuestionType::fill && question.fill.slots() > 1) {
    base.slot = blank_number(suffix, question.fill.slots());
    if (base.slot) {
      return base;
    }
  }
  return {};
}

ItemMatch ItemIndex::find_part_of_id(std::string_view plain) const {
  ItemMatch best;
  std::size_t longest = 0;
  for (std::size_t i = 0; i < items_.size(); ++i) {
    const std::string& id = folded_[i];
    if (id.size() <= longest || id.size() >= plain.size() || !plain.starts_with(id)) {
      continue;
    }
    const ItemMatch match =
        with_suffix(one(i, ItemMatch::By::id), without_marks(plain.substr(id.size())));
    if (match.is_one()) {
      best = match;
      longest = id.size();
    }
  }
  return best;
}

std::vector<std::size_t> ItemIndex::under_title(std::string_view title) const {
  const std::vector<QuestionType> types = types_of_title(title);
  const std::string words = fold_words(without_tags(fold_plain(title)));
  const auto section = std::find(section_words_.begin(), section_words_.end(), words);
  if (types.empty() && (words.empty() || section == section_words_.end())) {
    return {};
  }
  std::vector<std::size_t> by_type;
  std::vector<std::size_t> by_section;
  for (std::size_t i = 0; i < items_.size(); ++i) {
    const Item& item = items_[i];
    if (item.parent != nullptr) {
      continue;  // a paper numbers the parts of a case within it
    }
    if (std::find(types.begin(), types.end(), item.question->type) != types.end()) {
      by_type.push_back(i);
    }
    const bool has_section =
        item.section >= 0 && static_cast<std::size_t>(item.section) < bank_.sections.size();
    if (has_section && !words.empty()) {
      if (section_words_[static_cast<std::size_t>(item.section)] == words) {
        by_section.push_back(i);
      }
    }
  }
  return by_section.empty() ? by_type : by_section;
}

/// `单选3`, `多选题第2题`, `安全 4`: a heading (with digits of its own, perhaps) and the number
/// within it.
ItemMatch ItemIndex::find_typed(std::string_view plain) const {
  for (std::size_t at = plain.find_first_of(kDigits); at != std::string_view::npos;
       at = plain.find_first_of(kDigits, at + 1)) {
    const bool inside_number = at == 0 || kDigits.find(plain[at - 1]) != std::string_view::npos;
    ItemMatch match = inside_number ? ItemMatch{} : typed_at(plain.substr(0, at), plain.substr(at));
    if (match.is_one()) {
      return match;
    }
  }
  return {};
}

ItemMatch ItemIndex::typed_at(std::string_view heading, std::string_view rest) const {
  std::string_view title = trim(heading);
  if (title.ends_with("第")) {
    title.remove_suffix(std::string_view("第").size());
  }
  const std::optional<std::int64_t> number = take_number(rest);
  take_number_ending(rest);
  const std::vector<std::size_t> items = under_title(without_dashes(title));
  if (!number || *number < 1 || static_cast<std::size_t>(*number) > items.size()) {
    return {};
  }
  const ItemMatch match = one(items[static_cast<std::size_t>(*number - 1)], ItemMatch::By::typed);
  const std::string_view suffix = without_marks(rest);
  return suffix.empty() ? match : with_suffix(match, suffix);
}

ItemMatch ItemIndex::find_text(std::string_view plain) const {
  const std::string_view untagged = without_tags(plain);
  const bool cut = untagged.ends_with("...") || untagged.ends_with("…");
  ItemMatch match = find_words(fold_words(untagged), cut);
  if (match.kind != ItemMatch::Kind::none) {
    return match;
  }
  const std::optional<NumberedText> numbered = split_number(untagged);
  if (!numbered) {
    return {};
  }
  match = find_words(fold_words(numbered->text), cut);
  match.printed = numbered->number;
  if (match.kind == ItemMatch::Kind::none) {
    match.printed.reset();
  }
  return match;
}

/// The stem itself; else the one stem of which this is the beginning, or with which it begins.
ItemMatch ItemIndex::find_words(const std::string& words, bool cut) const {
  ItemMatch exact;
  ItemMatch beginning;
  const Stem* longest = nullptr;
  const std::size_t length = count_characters(words);
  for (const Stem& stem : stems_) {
    if (stem.words == words) {
      add_reading(exact, stem.item, ItemMatch::By::text);
    } else if ((cut || length >= kShortestCut) && length > 1 && stem.words.starts_with(words)) {
      add_reading(beginning, stem.item, ItemMatch::By::text);
    } else if (words.starts_with(stem.words) && count_characters(stem.words) >= kShortestCut &&
               (longest == nullptr || stem.words.size() > longest->words.size())) {
      longest = &stem;
    }
  }
  if (exact.kind != ItemMatch::Kind::none || beginning.kind != ItemMatch::Kind::none ||
      longest == nullptr) {
    return exact.kind != ItemMatch::Kind::none ? exact : beginning;
  }
  ItemMatch match = one(longest->item, ItemMatch::By::text);
  match.label = option_of(*items_[longest->item].question, words.substr(longest->words.size()));
  return match;
}

}  // namespace tiku
