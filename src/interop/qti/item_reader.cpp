#include "interop/qti/item_reader.h"

#include <algorithm>

#include "base/text.h"
#include "format/package_xml.h"
#include "interop/qti/blank_answer.h"
#include "interop/qti/body_text.h"
#include "interop/qti/choice_answer.h"
#include "interop/qti/interaction.h"
#include "interop/qti/messages.h"
#include "interop/qti/pair_parts.h"
#include "interop/qti/processing.h"

namespace tiku {
namespace {

const std::vector<std::string> kNone;

class ItemReader {
 public:
  explicit ItemReader(const pugi::xml_node& item)
      : item_(item),
        body_(first_child(item, "itemBody")),
        interactions_(find_interactions(body_)),
        declarations_(read_declarations(item)),
        scoring_(read_scoring(item, declarations_)) {}

  ItemReading read() {
    drop_unstated_pairs();
    if (const Text reason = no_question(); !reason.empty()) {
      const std::string words = text_of_element(body_).text;
      reading_.leave_out(reason, words.empty() ? std::string(attribute(item_, "title")) : words);
      return std::move(reading_);
    }
    question_.points_stated = scoring_.maximum.has_value();
    question_.points = scoring_.maximum.value_or(Rational(1));
    if (is_fill()) {
      fill();
    } else if (interactions_.size() == 1 && !is_pairs(interactions_.front().kind)) {
      stem({});
      answer(interactions_.front(), question_);
    } else {
      make_case();
    }
    say_rest();
    reading_.question = std::move(question_);
    return std::move(reading_);
  }

 private:
  static bool is_pairs(InteractionKind kind) {
    return kind == InteractionKind::match || kind == InteractionKind::gap_match ||
           kind == InteractionKind::associate;
  }

  /// Which choices ask for which is only known from the right pairs.
  void drop_unstated_pairs() {
    for (Interaction& interaction : interactions_) {
      const ResponseDeclaration& declaration = declarations_[interaction.response];
      if (interaction.kind == InteractionKind::associate && declaration.correct.empty() &&
          declaration.entries.empty()) {
        interaction.kind = InteractionKind::foreign;
      }
    }
  }

  Text no_question() const {
    if (interactions_.empty()) {
      return text(msg::left_no_interaction);
    }
    if (first_child(item_, "templateProcessing")) {
      return text(msg::left_template);
    }
    for (const Interaction& interaction : interactions_) {
      if (!interaction.is_shown) {
        return text(msg::left_steps);
      }
      if (interaction.kind == InteractionKind::foreign) {
        return text(msg::left_interaction, visible(local_name(interaction.node)));
      }
    }
    return {};
  }

  bool is_fill() const {
    return std::all_of(interactions_.begin(), interactions_.end(), [](const Interaction& one) {
      return one.kind == InteractionKind::text_entry || one.kind == InteractionKind::slider;
    });
  }

  void stem(BodyMarks marks) {
    PlainText body = text_of_element(body_, marks);
    const std::string rubric = rubric_text(body_, RubricReader::candidate);
    question_.stem = rubric.empty() ? body.text : rubric + "\n" + body.text;
    reading_.say_lost(body.lost);
    reading_.name_textless(question_, attribute(item_, "title"));
  }

  void fill() {
    stem({});
    question_.type = QuestionType::fill;
    std::vector<Rational> earned;
    for (const Interaction& interaction : interactions_) {
      earned.push_back(add_blank(interaction.response, declarations_[interaction.response],
                                 scoring_.rules[interaction.response], question_, reading_));
    }
    finish_blanks(question_, earned, scoring_.maximum, reading_);
    if (scoring_.is_joint && question_.keyed) {
      question_.policy.name = "all_blanks";
    }
  }

  /// One interaction that is a question by itself.
  void answer(const Interaction& interaction, Question& question) {
    switch (interaction.kind) {
      case InteractionKind::choice:
        choice(interaction, question, "simpleChoice");
        break;
      case InteractionKind::inline_choice:
        choice(interaction, question, "inlineChoice");
        break;
      case InteractionKind::hot_text:
        choice(interaction, question, "hottext");
        break;
      case InteractionKind::slider:
      case InteractionKind::text_entry: {
        question.type = QuestionType::fill;
        const Rational earned = add_blank(interaction.response, declarations_[interaction.response],
                                          scoring_.rules[interaction.response], question, reading_);
        finish_blanks(question, {earned}, {}, reading_);
        break;
      }
      case InteractionKind::extended_text:
      case InteractionKind::match:
      case InteractionKind::gap_match:
      case InteractionKind::associate:
      case InteractionKind::button:
      case InteractionKind::media:
      case InteractionKind::foreign:
        open(interaction, question);
        break;
    }
  }

  void open(const Interaction& interaction, Question& question) {
    question.type = QuestionType::short_answer;
    question.keyed = true;
    std::string reference = rubric_text(body_, RubricReader::reference);
    const std::vector<std::string>& correct = declarations_[interaction.response].correct;
    if (reference.empty() && correct.size() == 1) {
      reference = correct.front();
    }
    question.rubric.edit().reference = std::move(reference);
    if (question.rubric->reference.empty()) {
      reading_.doubt(DoubtKind::unanswered, text(msg::qti_unanswered), false);
    }
  }

  static void collect_options(const pugi::xml_node& parent, std::string_view name,
                              std::vector<ForeignOption>& options) {
    for (const pugi::xml_node& node : parent.children()) {
      if (local_name(node) == name) {
        options.push_back({std::string(attribute(node, "identifier")), text_of_element(node), {}});
      } else {
        collect_options(node, name, options);
      }
    }
  }

  void choice(const Interaction& interaction, Question& question, std::string_view option) {
    const ResponseDeclaration& declaration = declarations_[interaction.response];
    const ResponseRule& rule = scoring_.rules[interaction.response];
    ForeignChoice choice;
    collect_options(interaction.node, option, choice.options);
    choice.right = declaration.correct;
    choice.several =
        declaration.cardinality == "multiple" && attribute(interaction.node, "maxChoices") != "1";
    if (interaction.kind == InteractionKind::inline_choice) {
      choice.several = false;
    }
    scores(declaration, rule, choice);
    deduction(rule, choice);
    if (!choice.by_scores && rule.score && !question.points_stated) {
      question.points = *rule.score;
      question.points_stated = true;
    }
    set_choice(question, std::move(choice), reading_);
  }

  /// What each option earns, by the mapping or by conditions.
  static void scores(const ResponseDeclaration& declaration, const ResponseRule& rule,
                     ForeignChoice& choice) {
    std::map<std::string, Rational> points;
    const bool by_map = !declaration.entries.empty() && (rule.by_map || !rule.by_match);
    if (by_map) {
      for (const MapEntry& entry : declaration.entries) {
        points.emplace(entry.key, entry.value);
      }
      choice.other = declaration.default_value;
      choice.min = declaration.lower;
      choice.max = declaration.upper;
    } else if (!rule.by_match || (!choice.several && !rule.values.empty())) {
      for (const ResponseRule::Value& value : rule.values) {
        points[value.value] += value.score;
      }
      for (const std::string& right : rule.by_match ? declaration.correct : kNone) {
        points[right] = rule.score.value_or(Rational(1));
      }
    }
    choice.by_scores = !points.empty();
    for (ForeignOption& option : choice.options) {
      const auto found = points.find(option.identifier);
      if (found != points.end()) {
        option.score = found->second;
      }
    }
  }

  /// What every other answer costs; several ticks are no sum of single ones.
  void deduction(const ResponseRule& rule, ForeignChoice& choice) {
    const bool values_of_several = choice.several && !rule.values.empty();
    if (values_of_several && rule.by_match) {
      scoring_.is_unknown = true;
    }
    if (!rule.wrong) {
      return;
    }
    if (values_of_several || (!choice.by_scores && !rule.score)) {
      scoring_.has_deductions = true;
      return;
    }
    choice.blank_costs = !scoring_.asks_for_none;
    if (choice.by_scores) {
      choice.other = *rule.wrong;
    } else {
      choice.cost = -*rule.wrong / *rule.score;
    }
  }

  void make_case() {
    const bool alone = interactions_.size() == 1;
    stem({true, alone});
    question_.type = QuestionType::case_study;
    int blanks = 0;
    for (const Interaction& interaction : interactions_) {
      if (is_pairs(interaction.kind)) {
        PairWish wish{interaction,
                      declarations_[interaction.response],
                      scoring_.rules[interaction.response],
                      scoring_.maximum,
                      blanks,
                      alone};
        add_pair_parts(wish, question_, reading_);
        blanks = wish.blanks;
        continue;
      }
      Question part;
      part.points = 1;
      part.stem = part_stem(interaction, blanks);
      answer(interaction, part);
      add_part(std::move(part));
    }
    if (scoring_.is_joint) {
      reading_.doubt(DoubtKind::not_carried, text(msg::qti_all_or_nothing));
    }
    share_points();
  }

  std::string part_stem(const Interaction& interaction, int& blanks) {
    if (interaction.kind == InteractionKind::text_entry ||
        interaction.kind == InteractionKind::inline_choice) {
      const std::string number = "(" + std::to_string(++blanks) + ")";
      return interaction.kind == InteractionKind::text_entry ? number + " ____" : number;
    }
    PlainText prompt = text_of_element(first_child(interaction.node, "prompt"));
    reading_.say_lost(prompt.lost);
    return prompt.text.empty() ? "[" + std::to_string(question_.parts.size() + 1) + "]"
                               : prompt.text;
  }

  void add_part(Question part) {
    part.number = static_cast<std::int64_t>(question_.parts.size()) + 1;
    question_.parts.push_back(std::move(part));
  }

  /// Points that only the whole states are shared equally; a case has those of its parts.
  void share_points() {
    const bool none = std::none_of(question_.parts.begin(), question_.parts.end(),
                                   [](const Question& part) { return part.points_stated; });
    const auto count = static_cast<std::int64_t>(question_.parts.size());
    Rational sum;
    for (Question& part : question_.parts) {
      if (none && scoring_.maximum && count > 0) {
        const Rational points = *scoring_.maximum / Rational(count);
        part.policy.blank = *part.policy.blank * (points / part.points);
        part.points = points;
        part.points_stated = true;
      }
      sum += part.points;
    }
    question_.points = sum;
    question_.points_stated = false;
    question_.keyed = true;
  }

  void say_rest() {
    if (scoring_.is_unknown) {
      reading_.doubt(DoubtKind::not_carried, text(msg::qti_scoring));
    }
    if (scoring_.has_deductions) {
      reading_.doubt(DoubtKind::not_carried, text(msg::qti_deductions));
    }
    if (attribute(item_, "adaptive") == "true") {
      reading_.doubt(DoubtKind::not_carried, text(msg::qti_adaptive));
    }
    question_.explanation = rubric_text(body_, RubricReader::tutor);
    question_.note = rubric_text(body_, RubricReader::other);
    ItemReading::keep_title(question_, attribute(item_, "title"), attribute(item_, "identifier"));
    const std::size_t feedback = feedback_texts(item_).size();
    if (feedback > 0) {
      reading_.doubt(DoubtKind::not_carried, text(msg::qti_feedback, feedback), false);
    }
  }

  const pugi::xml_node& item_;
  pugi::xml_node body_;
  std::vector<Interaction> interactions_;
  ResponseDeclarations declarations_;
  ItemScoring scoring_;
  Question question_;
  ItemReading reading_;
};

}  // namespace

ItemReading read_qti_item(const pugi::xml_node& item) {
  return ItemReader(item).read();
}

}  // namespace tiku
