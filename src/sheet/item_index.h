#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/bank.h"

namespace tiku {

/// The item a header, a YAML key or the front of a text line means.
struct ItemMatch {
  enum class Kind : std::uint8_t { none, one, two };
  /// By the id, by a printed number (5, 第5题, Q5), by the number within a type (单选3), by the
  /// words of the stem.
  enum class By : std::uint8_t { id, number, typed, text };

  Kind kind = Kind::none;
  By by = By::id;
  std::size_t item = 0;
  /// kind two: the other reading.
  std::size_t other = 0;
  /// The number that was printed, if any.
  std::optional<std::int64_t> printed;
  /// What stood behind the printed number: a part of a case, an option or a blank.
  std::string suffix = {};
  /// One column of several for one item: the option it ticks, or the blank it fills (from 0).
  std::string label;
  std::optional<std::size_t> slot;

  bool is_one() const { return kind == Kind::one; }
};

/// Finds items of a bank by whatever a person calls them. Keeps pointers into the bank.
class ItemIndex {
 public:
  explicit ItemIndex(const Bank& bank);

  /// An id wins over a number; a header that carries text is matched by its text, never by its
  /// number. What could mean two items is `two`.
  ItemMatch find(std::string_view header) const;
  ItemMatch find_number(std::int64_t number) const;
  /// What `suffix` means behind the number of a paper form that stands for `address`: a part of
  /// that case, one option or blank of that item; the item itself where it is empty.
  ItemMatch find_on_form(std::string_view address, std::string_view suffix) const;
  /// The item of an address, or the parts of the case it names.
  std::vector<std::size_t> items_at(std::string_view address) const;
  /// The items of a heading: a type (单选题) or the title of a section; empty where it is neither.
  std::vector<std::size_t> under_title(std::string_view title) const;
  /// The id as people may write it (exact, else width and case folded), nothing else.
  ItemMatch find_id(std::string_view text) const;

  const std::vector<Item>& items() const { return items_; }

  const Question& question(std::size_t item) const { return *items_[item].question; }

 private:
  struct Stem {
    std::string words;
    std::size_t item = 0;
  };

  ItemMatch find_plain_number(std::string_view plain) const;
  ItemMatch find_typed(std::string_view plain) const;
  ItemMatch typed_at(std::string_view heading, std::string_view rest) const;
  ItemMatch find_text(std::string_view plain) const;
  ItemMatch find_words(const std::string& words, bool cut) const;
  ItemMatch find_part_of_id(std::string_view plain) const;
  ItemMatch with_suffix(ItemMatch base, std::string_view suffix) const;
  ItemMatch part_of_case(const Question* study, std::string_view suffix) const;
  const Question* find_case(std::string_view address) const;

  const Bank& bank_;
  std::vector<Item> items_;
  std::unordered_map<std::string, std::size_t> ids_;
  std::vector<std::string> folded_;  // the ids, as items_
  std::unordered_multimap<std::string, std::size_t> folded_ids_;
  std::unordered_map<std::int64_t, std::size_t> numbers_;
  std::vector<Stem> stems_;
  std::vector<std::string> section_words_;  // of the titles, as Bank::sections
};

}  // namespace tiku
