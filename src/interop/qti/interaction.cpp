#include "interop/qti/interaction.h"

#include "format/package_xml.h"

namespace tiku {
namespace {

struct InteractionName {
  std::string_view name;
  InteractionKind kind;
};

constexpr InteractionName kInteractions[] = {
    {"choiceInteraction", InteractionKind::choice},
    {"inlineChoiceInteraction", InteractionKind::inline_choice},
    {"hottextInteraction", InteractionKind::hot_text},
    {"textEntryInteraction", InteractionKind::text_entry},
    {"sliderInteraction", InteractionKind::slider},
    {"extendedTextInteraction", InteractionKind::extended_text},
    {"matchInteraction", InteractionKind::match},
    {"gapMatchInteraction", InteractionKind::gap_match},
    {"associateInteraction", InteractionKind::associate},
    {"endAttemptInteraction", InteractionKind::button},
    {"mediaInteraction", InteractionKind::media},
};

/// Feedback is shown after an answer and is no part of the question.
bool is_feedback(std::string_view name) {
  return name == "feedbackBlock" || name == "feedbackInline" || name == "rubricBlock";
}

void collect(const pugi::xml_node& parent, bool is_shown, std::vector<Interaction>& found) {
  for (const pugi::xml_node& node : parent.children()) {
    const std::string_view name = local_name(node);
    if (is_interaction(name)) {
      const InteractionKind kind = interaction_kind(name);
      if (kind != InteractionKind::button && kind != InteractionKind::media) {
        found.push_back({kind, node, std::string(attribute(node, "responseIdentifier")), is_shown});
      }
    } else {
      collect(node, is_shown && !is_feedback(name), found);
    }
  }
}

}  // namespace

bool is_interaction(std::string_view name) {
  return name.ends_with("Interaction");
}

InteractionKind interaction_kind(std::string_view name) {
  for (const InteractionName& known : kInteractions) {
    if (known.name == name) {
      return known.kind;
    }
  }
  return InteractionKind::foreign;
}

std::vector<Interaction> find_interactions(const pugi::xml_node& body) {
  std::vector<Interaction> found;
  collect(body, true, found);
  return found;
}

}  // namespace tiku
