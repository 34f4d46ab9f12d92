#include "interop/import_format.h"
#include "interop/messages.h"

namespace tiku {
namespace {

struct DoubtWords {
  std::string_view name;
  const Message* title;
};

constexpr DoubtWords kDoubts[] = {
    {"unanswered", &msg::doubt_unanswered},
    {"cut", &msg::doubt_cut},
    {"type-inferred", &msg::doubt_type_inferred},
    {"answer-unclear", &msg::doubt_answer_unclear},
    {"key-contradicts", &msg::doubt_key_contradicts},
    {"outside-options", &msg::doubt_outside_options},
    {"options-missing", &msg::doubt_options_missing},
    {"blanks-lost", &msg::doubt_blanks_lost},
    {"number-missing", &msg::doubt_number_missing},
    {"count-differs", &msg::doubt_count_differs},
    {"score-contradicts", &msg::doubt_score_contradicts},
    {"unjoined-key", &msg::doubt_unjoined_key},
    {"not-carried", &msg::doubt_not_carried},
    {"duplicate", &msg::doubt_duplicate},
    {"conflicting-key", &msg::doubt_conflicting_key},
    {"points-missing", &msg::doubt_points_missing},
};

}  // namespace

std::string_view doubt_name(DoubtKind kind) {
  return kDoubts[static_cast<std::size_t>(kind)].name;
}

const Message& doubt_title(DoubtKind kind) {
  return *kDoubts[static_cast<std::size_t>(kind)].title;
}

}  // namespace tiku
