#include "grade/stream/row_plan.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "sheet/damage.h"
#include "sheet/vocabulary.h"

namespace tiku {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::optional<RowPlan::Use> use_of(SheetField field) {
  switch (field) {
    case SheetField::id:
      return RowPlan::Use::id;
    case SheetField::name:
      return RowPlan::Use::name;
    case SheetField::group:
      return RowPlan::Use::group;
    case SheetField::none:
    case SheetField::item:
    case SheetField::serial:
    case SheetField::aside:
      return RowPlan::Use::nothing;
    case SheetField::form:
    case SheetField::order:
    case SheetField::submitted:
    case SheetField::total:
    case SheetField::answer:
    case SheetField::marker:
    case SheetField::comment:
      return std::nullopt;
  }
  return std::nullopt;
}

/// A column that answers one whole item by itself.
bool is_whole_item(const SheetColumn& column, const ItemIndex& index) {
  return column.match.is_one() && column.match.label.empty() && !column.match.slot &&
         index.question(column.match.item).identity == IdentityRole::none;
}

/// Three bytes of UTF-8 that are a common Han character.
bool is_common_han(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  return byte(0) >= 0xE4 && byte(0) <= 0xE9 && at + 2 < text.size() && (byte(1) & 0xC0U) == 0x80U &&
         (byte(2) & 0xC0U) == 0x80U;
}

/// Han characters and ASCII letters, digits, dots and spaces between them, as nearly all names.
bool is_plain_name(std::string_view cell) {
  for (std::size_t at = 0; at < cell.size();) {
    const char c = cell[at];
    const bool inside = at > 0 && at + 1 < cell.size();
    if (is_letter(c) || is_digit(c) || (inside && (c == ' ' || c == '.'))) {
      ++at;
    } else if (is_common_han(cell, at)) {
      at += 3;
    } else {
      return false;
    }
  }
  return true;
}

constexpr std::uint32_t three_bytes(const char* text) {
  const auto byte = [text](std::size_t at) {
    return std::uint32_t{static_cast<unsigned char>(text[at])};
  };
  return byte(0) << 16 | byte(1) << 8 | byte(2);
}

/// A word for the key begins with one of these; looking closer at every name would cost more than
/// reading it.
bool may_be_key_word(std::string_view cell) {
  const char first = cell.empty() ? '\0' : cell.front();
  const std::uint32_t character = cell.size() < 3 ? 0 : three_bytes(cell.data());
  return first == 'k' || first == 'K' || first == 'a' || first == 'A' ||
         character == three_bytes("答") || character == three_bytes("标") ||
         character == three_bytes("正") || character == three_bytes("参");
}

}  // namespace

std::optional<RowPlan> plan_rows(const Header& header, const ItemIndex& index, std::size_t extras) {
  RowPlan plan;
  plan.extras = extras;
  std::vector<bool> kept(extras);
  std::vector<bool> seen(index.items().size());
  for (const SheetColumn& column : header.columns) {
    const std::optional<RowPlan::Use> use = use_of(column.field);
    if (column.is_run() || !use) {
      return std::nullopt;
    }
    RowPlan::Cell cell{*use, 0};
    if (column.is_answer() || column.match.printed) {
      const bool plain =
          *use == RowPlan::Use::nothing && is_whole_item(column, index) && !seen[column.match.item];
      if (!plain) {
        return std::nullopt;
      }
      seen[column.match.item] = true;
      cell = {RowPlan::Use::item, column.match.item};
    }
    if (column.extra) {
      if (cell.use == RowPlan::Use::item || kept[*column.extra]) {
        return std::nullopt;
      }
      kept[*column.extra] = true;
      cell.extra = static_cast<std::int32_t>(*column.extra);
    }
    if (cell.use == RowPlan::Use::id) {
      plan.id_header = column.header;
    }
    plan.cells.push_back(cell);
  }
  const bool all_kept = std::find(kept.begin(), kept.end(), false) == kept.end();
  return all_kept && header.find(SheetField::id) != nullptr ? std::optional(std::move(plan))
                                                            : std::nullopt;
}

bool is_plain_id(std::string_view cell) {
  constexpr std::size_t kMost = 64;
  bool digit = false;
  for (const char c : cell) {
    if (!is_digit(c) && !is_letter(c) && c != '-' && c != '_') {
      return false;
    }
    digit = digit || is_digit(c);
  }
  constexpr std::size_t kExactDigits = 15;
  const bool short_enough =
      cell.size() <= kExactDigits ||
      id_damage({std::string(cell), TableCell::Kind::text, {}}) == Damage::none;
  return digit && cell.size() <= kMost && short_enough && cell.front() != '-' &&
         cell.front() != '_';
}

PersonText kind_of_text(std::string_view cell) {
  if (is_plain_name(cell) && !may_be_key_word(cell)) {
    return PersonText::plain;
  }
  const bool no_person = find_invalid_utf8(cell) != std::string_view::npos || unwrapped(cell) ||
                         is_key_word(cell) || is_totals_word(cell);
  return no_person ? PersonText::long_way : PersonText::text;
}

}  // namespace tiku
