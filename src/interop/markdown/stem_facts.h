#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tiku {

/// Whether what stands behind the number of a heading is the name of a type and no question.
bool names_type_alone(std::string_view words);

/// What a bracket tells of its question: [判断题, 5分].
struct QuizFacts {
  /// The name of the type; "" where only points are told.
  std::string type;
  std::string points;
};

/// Nothing where the bracket says anything else.
std::optional<QuizFacts> facts_in(std::string_view inside);

/// Takes such a bracket out of the text, from its beginning only, or from wherever it stands.
std::optional<QuizFacts> take_facts(std::string& text, bool anywhere);

/// Takes （多选） from the end or the beginning of a stem, or 填空题：, `Short answer:`,
/// `**Vrai/Faux** :` from its beginning, as the type is called in Chinese or English; "" where no
/// name stands there.
std::string take_type_name(std::string& stem);

/// Whether such a name stands before a colon, and the question behind it: `**Vrai/Faux** : ...`.
bool has_type_before_colon(const std::string& stem);

}  // namespace tiku
