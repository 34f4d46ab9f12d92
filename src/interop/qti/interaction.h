#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

namespace tiku {

/// What a candidate is asked to do in a place of an item.
enum class InteractionKind : std::uint8_t {
  choice,
  inline_choice,
  hot_text,
  text_entry,
  slider,  // a number on a scale, asked for as in a blank
  extended_text,
  match,
  gap_match,
  associate,  // pairs within one set of choices
  button,  // ends an attempt: nothing is asked
  media,   // is played: nothing is asked
  foreign  // pictures, uploads, orders ...: a bank has no such questions
};

struct Interaction {
  InteractionKind kind = InteractionKind::foreign;
  pugi::xml_node node;
  std::string response;
  /// False where it appears only after an answer, within feedback.
  bool is_shown = true;
};

/// The kind of an element whose name ends in "Interaction".
InteractionKind interaction_kind(std::string_view name);

/// Whether the element is an interaction.
bool is_interaction(std::string_view name);

/// Those of a body that ask something, in document order.
std::vector<Interaction> find_interactions(const pugi::xml_node& body);

}  // namespace tiku
