#include "interop/qti/v1_item.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "format/package_xml.h"
#include "interop/qti/blank_answer.h"
#include "interop/qti/declaration.h"
#include "interop/qti/messages.h"
#include "interop/qti/v1_answer.h"
#include "interop/qti/v1_metadata.h"
#include "interop/qti/v1_placeholders.h"
#include "interop/qti/v1_text.h"

namespace tiku {
namespace {

/// Conditions by the response they ask about, each with the tests of that response.
using ConditionsByResponse = std::map<std::string, std::vector<V1Condition>>;

ConditionsByResponse by_response(const std::vector<V1Condition>& conditions, bool& joint) {
  ConditionsByResponse found;
  for (const V1Condition& condition : conditions) {
    std::map<std::string, std::vector<V1Test>> tests;
    for (const V1Test& test : condition.tests) {
      tests[test.response].push_back(test);
    }
    joint = joint || (tests.size() > 1 && condition.earned > Rational(0));
    for (auto& [response, of_response] : tests) {
      found[response].push_back({std::move(of_response), condition.earned});
    }
  }
  return found;
}

bool is_essay(const std::string& type) {
  return type == "essay_question" || type == "essay" || type == "cc.essay.v0p1" ||
         type == "wct_paragraph" || type == "short response";
}

class V1ItemReader {
 public:
  explicit V1ItemReader(const pugi::xml_node& item)
      : item_(item),
        metadata_(read_v1_metadata(item)),
        conditions_(by_response(read_v1_conditions(item), joint_)) {}

  V1Item read() {
    made_.identifier = attribute(item_, "ident");
    made_.parent = metadata_entry(metadata_, "parent_stimulus_item_ident");
    type_ = type();
    const bool fill_name = type_ == "fill_in_multiple_blanks_question";
    presentation_ = read_v1_presentation(first_child(item_, "presentation"), writes_answers());
    if (const Text reason = no_question(); !reason.empty()) {
      passage();
      const std::string& words = presentation_.stem.text;
      reading().leave_out(reason, words.empty() ? std::string(attribute(item_, "title")) : words);
      return std::move(made_);
    }
    points();
    reading().say_lost(presentation_.stem.lost);
    question_.stem = presentation_.stem.text;
    reading().name_textless(question_, attribute(item_, "title"));
    std::vector<V1Response>& responses = presentation_.responses;
    if (responses.empty()) {
      virtual_blanks();
    } else if (fill_name) {
      option_blanks();
    } else if (responses.front().kind == V1Response::Kind::text && all_text()) {
      written();
    } else if (responses.size() == 1 && responses.front().label.text.empty()) {
      set_v1_choice(responses.front(), conditions_[responses.front().identifier], question_,
                    reading());
      drop_truth_options();
    } else {
      make_case();
    }
    feedback();
    ItemReading::keep_title(question_, attribute(item_, "title"), made_.identifier);
    reading().question = std::move(question_);
    return std::move(made_);
  }

 private:
  ItemReading& reading() { return made_.reading; }

  std::string type() const {
    for (const char* label : {"question_type", "respondusapi_qtype", "wct_questiontype",
                              "cc_profile", "bbmd_questiontype", "qmd_itemtype"}) {
      const std::string& entry = metadata_entry(metadata_, label);
      if (!entry.empty()) {
        return fold_case(entry);
      }
    }
    return {};
  }

  /// Where the item says that it is a judgement, options called True and False are those of every
  /// one.
  void drop_truth_options() {
    const bool named = type_ == "true_false_question" || type_ == "cc.true_false.v0p1" ||
                       type_ == "true/false" || type_ == "wct_truefalse";
    const std::vector<Option>& options = question_.options;
    if (!named || question_.type != QuestionType::judge || options.size() != 2 ||
        fold_case(options[0].text) != "true" || fold_case(options[1].text) != "false") {
      return;
    }
    question_.options.clear();
    question_.options_stated = false;
    question_.true_label = std::string();
    question_.false_label = std::string();
  }

  /// Whether a response of text is a blank to be filled: there is something to compare it with.
  bool writes_answers() const {
    if (is_essay(type_)) {
      return false;
    }
    const bool named = type_ == "short_answer_question" || type_ == "numerical_question" ||
                       type_ == "cc.fib.v0p1" || type_ == "fillinblank" ||
                       type_ == "wct_shortanswer" || type_ == "wct_fillintheblank";
    return named || std::any_of(conditions_.begin(), conditions_.end(), [](const auto& entry) {
             return std::any_of(
                 entry.second.begin(), entry.second.end(),
                 [](const V1Condition& condition) { return condition.earned > Rational(0); });
           });
  }

  bool all_text() const {
    return std::all_of(
        presentation_.responses.begin(), presentation_.responses.end(),
        [](const V1Response& response) { return response.kind == V1Response::Kind::text; });
  }

  Text no_question() const {
    const pugi::xml_node extension = first_child(item_, "itemproc_extension");
    if (type_ == "calculated_question" || type_ == "wct_calculated" ||
        first_child(extension, "calculated")) {
      return text(msg::left_template);
    }
    if (type_ == "file_upload_question" || type_ == "file upload") {
      return text(msg::left_interaction, type_);
    }
    for (const V1Response& response : presentation_.responses) {
      if (response.kind == V1Response::Kind::foreign) {
        return text(msg::left_interaction, visible(response.element));
      }
      if (has_no_texts(response)) {
        return text(msg::left_option_texts);
      }
    }
    if (presentation_.responses.empty() && placeholder_names().empty()) {
      return text(msg::left_no_interaction);
    }
    return {};
  }

  /// Options that are only places: their texts stand elsewhere, in words of the program's own.
  static bool has_no_texts(const V1Response& response) {
    return response.options.size() > 1 &&
           std::all_of(response.options.begin(), response.options.end(),
                       [](const ForeignOption& option) {
                         return option.text.text.empty() && !is_truth_name(option.identifier);
                       });
  }

  /// "[a]" of the stem that a condition asks about.
  std::set<std::string> placeholder_names() const {
    std::set<std::string> names;
    for (const auto& [response, asked] : conditions_) {
      if (response.size() > 2 && response.starts_with('[') && response.ends_with(']')) {
        names.insert(response.substr(1, response.size() - 2));
      }
    }
    return names;
  }

  void passage() {
    made_.is_passage = presentation_.responses.empty() && type_ == "text_only_question";
    made_.passage = presentation_.stem.text;
    made_.passage_lost = presentation_.stem.lost;
  }

  void points() {
    for (const char* label :
         {"points_possible", "respondusapi_qpoints", "cc_weighting", "qmd_absolutescore_max"}) {
      const std::optional<Rational> stated = parse_xml_points(metadata_entry(metadata_, label));
      if (stated && *stated >= Rational(0)) {
        question_.points = *stated;
        question_.points_stated = true;
        return;
      }
    }
    const std::optional<Rational> scored = scored_points();
    question_.points = scored.value_or(Rational(1));
    question_.points_stated = scored.has_value();
  }

  /// What the conditions of the only response give, where they count in points: as much as the
  /// item states as the most there is, and not the 100 of a percentage.
  std::optional<Rational> scored_points() const {
    const pugi::xml_node outcomes = first_child(first_child(item_, "resprocessing"), "outcomes");
    const std::optional<Rational> most =
        parse_xml_points(attribute(first_child(outcomes, "decvar"), "maxvalue"));
    if (!most || *most <= Rational(0) || *most == Rational(100) || conditions_.size() != 1) {
      return std::nullopt;
    }
    Rational best;
    Rational sum;
    for (const V1Condition& condition : conditions_.begin()->second) {
      best = std::max(best, condition.earned);
      sum += std::max(condition.earned, Rational(0));
    }
    return best == *most || sum == *most ? most : std::nullopt;
  }

  void written() {
    if (!writes_answers()) {
      question_.type = QuestionType::short_answer;
      question_.keyed = true;
      question_.rubric.edit().reference = solution();
      if (question_.rubric->reference.empty()) {
        reading().doubt(DoubtKind::unanswered, text(msg::qti_unanswered), false);
      }
      return;
    }
    question_.type = QuestionType::fill;
    for (const V1Response& response : presentation_.responses) {
      question_.fill.blanks.push_back(v1_blank(response.identifier, response.is_number,
                                               conditions_[response.identifier], question_,
                                               reading()));
    }
    finish_v1_blanks(question_, reading());
    say_joint();
  }

  /// Blanks that only their places in the stem and the conditions name.
  void virtual_blanks() {
    question_.type = QuestionType::fill;
    const std::set<std::string> names = placeholder_names();
    for (const std::string& name :
         replace_placeholders(question_.stem, {names.begin(), names.end()}, false)) {
      question_.fill.blanks.push_back(
          v1_blank("[" + name + "]", false, conditions_["[" + name + "]"], question_, reading()));
    }
    finish_v1_blanks(question_, reading());
    say_joint();
  }

  std::vector<std::string> response_names() const {
    std::vector<std::string> names;
    for (const V1Response& response : presentation_.responses) {
      constexpr std::string_view kPrefix = "response_";
      names.push_back(response.identifier.starts_with(kPrefix)
                          ? response.identifier.substr(kPrefix.size())
                          : response.identifier);
    }
    return names;
  }

  /// Canvas lists the accepted answers of each blank as options; the answers of a list to choose
  /// from are marked so.
  void option_blanks() {
    if (holds_choices()) {
      make_case();
      return;
    }
    question_.type = QuestionType::fill;
    const std::vector<std::string> names =
        replace_placeholders(question_.stem, response_names(), false);
    std::map<std::string, const V1Response*> by_name;
    const std::vector<std::string> all = response_names();
    for (std::size_t i = 0; i < all.size(); ++i) {
      by_name.emplace(all[i], &presentation_.responses[i]);
    }
    if (names.size() < by_name.size()) {
      reading().doubt(DoubtKind::blanks_lost, text(msg::qti_blanks_lost));
    }
    for (const std::string& name : names.size() < by_name.size() ? all : names) {
      Blank blank;
      for (const ForeignOption& option : by_name[name]->options) {
        Variant variant;
        variant.text = option.text.text;
        blank.push_back(std::move(variant));
      }
      question_.fill.blanks.push_back(std::move(blank));
    }
    finish_v1_blanks(question_, reading());
  }

  bool holds_choices() const {
    const pugi::xml_node presentation = first_child(item_, "presentation");
    for (pugi::xml_node response = first_child(presentation, "response_lid"); response;
         response = next_sibling(response, "response_lid")) {
      const pugi::xml_node label =
          first_child(first_child(response, "render_choice"), "response_label");
      const std::string_view kind = attribute(label, "answer_type");
      if (kind == "dropdown" || kind == "wordbank") {
        return true;
      }
    }
    return false;
  }

  /// A part for each response; the points are shared as the file shares them.
  void make_case() {
    question_.type = QuestionType::case_study;
    question_.keyed = true;
    const std::vector<std::string> names = response_names();
    const std::vector<std::string> placed = replace_placeholders(question_.stem, names, true);
    std::map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < placed.size(); ++i) {
      numbers.emplace(placed[i], i + 1);
    }
    std::vector<Rational> earned;
    for (std::size_t i = 0; i < names.size(); ++i) {
      const V1Response& response = presentation_.responses[i];
      Question part;
      part.number = static_cast<std::int64_t>(i) + 1;
      part.points = 1;
      const auto number = numbers.find(names[i]);
      part.stem = number != numbers.end()       ? "(" + std::to_string(number->second) + ")"
                  : response.label.text.empty() ? "[" + std::to_string(i + 1) + "]"
                                                : response.label.text;
      reading().say_lost(response.label.lost);
      earned.push_back(answer_part(response, part));
      question_.parts.push_back(std::move(part));
    }
    share_points(earned);
    say_joint();
    if (type_.empty() && !placed.empty()) {
      reading().doubt(DoubtKind::type_inferred, text(msg::qti_blanks_or_choice));
    }
  }

  Rational answer_part(const V1Response& response, Question& part) {
    const std::vector<V1Condition>& conditions = conditions_[response.identifier];
    if (response.kind == V1Response::Kind::choice) {
      return set_v1_choice(response, conditions, part, reading());
    }
    part.type = QuestionType::fill;
    part.stem += " ____";
    part.fill.blanks.push_back(
        v1_blank(response.identifier, response.is_number, conditions, part, reading()));
    finish_v1_blanks(part, reading());
    Rational best;
    for (const V1Condition& condition : conditions) {
      best = std::max(best, condition.earned);
    }
    return best;
  }

  void share_points(const std::vector<Rational>& earned) {
    Rational sum;
    for (const Rational& points : earned) {
      sum += points;
    }
    const auto count = static_cast<std::int64_t>(earned.size());
    const bool equal = sum <= Rational(0) ||
                       std::all_of(earned.begin(), earned.end(), [&earned](const Rational& points) {
                         return points == earned.front();
                       });
    for (std::size_t i = 0; i < earned.size() && question_.points_stated; ++i) {
      question_.parts[i].points =
          equal ? question_.points / Rational(count) : question_.points * earned[i] / sum;
      question_.parts[i].points_stated = question_.parts[i].points > Rational(0);
    }
    question_.points_stated = false;
  }

  void say_joint() {
    if (joint_ && question_.type == QuestionType::fill && question_.keyed) {
      question_.policy.name = "all_blanks";
    } else if (joint_) {
      reading().doubt(DoubtKind::not_carried, text(msg::qti_all_or_nothing));
    }
  }

  std::string solution() const {
    const pugi::xml_node feedback = first_child(item_, "itemfeedback");
    return text_of_material(first_child(feedback, "solution")).text;
  }

  /// What is shown to everybody explains the question; the rest is about single answers.
  void feedback() {
    std::size_t others = 0;
    for (pugi::xml_node node = first_child(item_, "itemfeedback"); node;
         node = next_sibling(node, "itemfeedback")) {
      const PlainText words = text_of_material(node);
      if (words.text.empty() || words.text == question_.rubric->reference) {
        continue;
      }
      const std::string name = fold_case(attribute(node, "ident"));
      const bool general = name == "general_fb" || name.ends_with("_all") ||
                           name.starts_with("wct_general") || first_child(node, "solution");
      if (general && question_.explanation.empty()) {
        question_.explanation = words.text;
        reading().say_lost(words.lost);
      } else {
        ++others;
      }
    }
    if (others > 0) {
      reading().doubt(DoubtKind::not_carried, text(msg::qti_feedback, others), false);
    }
  }

  const pugi::xml_node& item_;
  V1Metadata metadata_;
  bool joint_ = false;
  ConditionsByResponse conditions_;
  std::string type_;
  V1Presentation presentation_;
  Question question_;
  V1Item made_;
};

}  // namespace

V1Item read_v1_item(const pugi::xml_node& item) {
  return V1ItemReader(item).read();
}

}  // namespace tiku
