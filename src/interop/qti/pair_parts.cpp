#include "interop/qti/pair_parts.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "format/package_xml.h"
#include "interop/qti/body_text.h"
#include "interop/qti/choice_answer.h"
#include "interop/qti/messages.h"

namespace tiku {
namespace {

/// Every part repeats all options: a matching of more is no question.
constexpr std::size_t kMostOptions = 10'000;
constexpr std::size_t kMostText = 4'000'000;

/// An end of a pair.
struct PairEnd {
  std::string identifier;
  PlainText text;
};

struct Pair {
  std::string place;
  std::string filling;
  Rational points;
};

void find_gaps(const pugi::xml_node& parent, int& blanks, std::vector<PairEnd>& gaps) {
  for (const pugi::xml_node& node : parent.children()) {
    if (local_name(node) == "gap") {
      gaps.push_back(
          {std::string(attribute(node, "identifier")), {"(" + std::to_string(++blanks) + ")", 0}});
    } else {
      find_gaps(node, blanks, gaps);
    }
  }
}

std::vector<PairEnd> ends_in(const pugi::xml_node& parent, std::string_view name) {
  std::vector<PairEnd> ends;
  for (pugi::xml_node node = first_child(parent, name); node; node = next_sibling(node, name)) {
    ends.push_back({std::string(attribute(node, "identifier")), text_of_element(node)});
  }
  return ends;
}

class PairParts {
 public:
  PairParts(PairWish& wish, Question& question, ItemReading& reading)
      : wish_(wish),
        question_(question),
        reading_(reading),
        by_map_(!wish.declaration.entries.empty() && (wish.rule.by_map || !wish.rule.by_match)) {}

  void add() {
    find_ends();
    if (places_.size() * fillings_.size() > kMostOptions ||
        places_.size() * text_size() > kMostText) {
      reading_.doubt(DoubtKind::options_missing, text(msg::qti_too_many_pairs, kMostOptions));
      return;
    }
    find_pairs();
    const std::string prompt =
        wish_.alone ? std::string()
                    : text_of_element(first_child(wish_.interaction.node, "prompt")).text;
    for (const PairEnd& place : places_) {
      Question part;
      part.number = static_cast<std::int64_t>(question_.parts.size()) + 1;
      part.points = 1;
      part.stem = prompt.empty() ? place.text.text : prompt + "\n" + place.text.text;
      reading_.say_lost(place.text.lost);
      fill_part(place, part);
      question_.parts.push_back(std::move(part));
    }
    say();
  }

 private:
  std::size_t text_size() const {
    std::size_t size = 0;
    for (const PairEnd& filling : fillings_) {
      size += filling.text.text.size();
    }
    return size;
  }

  void find_ends() {
    const pugi::xml_node& node = wish_.interaction.node;
    if (wish_.interaction.kind == InteractionKind::gap_match) {
      find_gaps(node, wish_.blanks, places_);
      fillings_ = ends_in(node, "gapText");
      const std::vector<PairEnd> pictures = ends_in(node, "gapImg");
      fillings_.insert(fillings_.end(), pictures.begin(), pictures.end());
      return;
    }
    if (wish_.interaction.kind == InteractionKind::associate) {
      part_choices(ends_in(node, "simpleAssociableChoice"));
      return;
    }
    const pugi::xml_node first = first_child(node, "simpleMatchSet");
    places_ = ends_in(first, "simpleAssociableChoice");
    fillings_ = ends_in(next_sibling(first, "simpleMatchSet"), "simpleAssociableChoice");
  }

  /// One set holds both ends: what begins a right pair is asked, and all else may belong to it.
  void part_choices(const std::vector<PairEnd>& choices) {
    std::set<std::string> firsts;
    std::set<std::string> seconds;
    for (const std::string& value : right_values()) {
      const std::size_t space = std::min(value.find(' '), value.size());
      firsts.insert(value.substr(0, space));
      seconds.insert(std::string(trim(value.substr(space))));
    }
    for (const PairEnd& choice : choices) {
      const bool is_asked = firsts.count(choice.identifier) > 0;
      if (is_asked) {
        places_.push_back(choice);
      }
      if (!is_asked || seconds.count(choice.identifier) > 0) {
        fillings_.push_back(choice);
      }
    }
  }

  /// What is stated, or else what earns points.
  std::vector<std::string> right_values() const {
    std::vector<std::string> values = wish_.declaration.correct;
    const bool is_stated = !values.empty();
    for (const MapEntry& entry : wish_.declaration.entries) {
      if (!is_stated && by_map_ && entry.value > Rational(0)) {
        values.push_back(entry.key);
      }
    }
    return values;
  }

  /// "W G1" is filling and gap; in a matching the first stands in the first set.
  void find_pairs() {
    const bool gaps = wish_.interaction.kind == InteractionKind::gap_match;
    std::map<std::string, Rational> points;
    for (const MapEntry& entry : wish_.declaration.entries) {
      points.emplace(entry.key, entry.value);
    }
    std::vector<std::string> values = right_values();
    add_mapped(values);
    for (const std::string& value : values) {
      const std::size_t space = value.find(' ');
      const std::string first = value.substr(0, space);
      const std::string second(trim(space == std::string::npos ? "" : value.substr(space)));
      const auto earned = points.find(value);
      pairs_.push_back({gaps ? second : first, gaps ? first : second,
                        by_map_ && earned != points.end() ? earned->second : Rational(0)});
    }
    if (!gaps && fits_other_way()) {
      std::swap(places_, fillings_);
      for (Pair& pair : pairs_) {
        std::swap(pair.place, pair.filling);
      }
    }
    for (const Pair& pair : pairs_) {
      of_place_[pair.place].push_back(&pair);
    }
  }

  /// The stated answer is one of the best; what else earns points is right as well.
  void add_mapped(std::vector<std::string>& values) {
    std::vector<std::string> added;
    for (const MapEntry& entry : wish_.declaration.entries) {
      if (by_map_ && entry.value > Rational(0) &&
          std::find(values.begin(), values.end(), entry.key) == values.end()) {
        added.push_back(entry.key);
      }
    }
    values.insert(values.end(), added.begin(), added.end());
    if (!added.empty()) {
      reading_.doubt(DoubtKind::key_contradicts, text(msg::qti_pairs_added, join(added, ", ")));
    }
  }

  /// Every filling has one place, and some place several or none: the fillings are what is asked.
  bool fits_other_way() const {
    std::map<std::string, int> of_place;
    std::map<std::string, int> of_filling;
    for (const Pair& pair : pairs_) {
      ++of_place[pair.place];
      ++of_filling[pair.filling];
    }
    const auto one_each = [](const std::vector<PairEnd>& ends,
                             const std::map<std::string, int>& counts) {
      return std::all_of(ends.begin(), ends.end(), [&counts](const PairEnd& end) {
        const auto found = counts.find(end.identifier);
        return found != counts.end() && found->second == 1;
      });
    };
    return !one_each(places_, of_place) && one_each(fillings_, of_filling);
  }

  void fill_part(const PairEnd& place, Question& part) {
    ForeignChoice choice;
    for (const PairEnd& filling : fillings_) {
      choice.options.push_back({filling.identifier, filling.text, {}});
    }
    Rational points;
    for (const Pair* pair : of_place_[place.identifier]) {
      choice.right.push_back(pair->filling);
      points += pair->points;
    }
    choice.several = choice.right.size() > 1;
    if (points > Rational(0)) {
      part.points = points;
      part.points_stated = true;
    }
    set_choice(part, std::move(choice), reading_);
  }

  void say() {
    const ResponseDeclaration& declaration = wish_.declaration;
    const bool taken_off =
        by_map_ && (declaration.default_value < Rational(0) ||
                    std::any_of(declaration.entries.begin(), declaration.entries.end(),
                                [](const MapEntry& entry) { return entry.value < Rational(0); }));
    if (taken_off || wish_.rule.wrong) {
      reading_.doubt(DoubtKind::not_carried, text(msg::qti_deductions));
    }
    if (!by_map_ && wish_.rule.by_match && places_.size() > 1) {
      reading_.doubt(DoubtKind::not_carried, text(msg::qti_all_or_nothing));
    }
  }

  PairWish& wish_;
  Question& question_;
  ItemReading& reading_;
  bool by_map_;
  std::vector<PairEnd> places_;
  std::vector<PairEnd> fillings_;
  std::vector<Pair> pairs_;
  std::map<std::string, std::vector<const Pair*>> of_place_;
};

}  // namespace

void add_pair_parts(PairWish& wish, Question& question, ItemReading& reading) {
  PairParts(wish, question, reading).add();
}

}  // namespace tiku
