#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "format/node.h"

// What the fields of questions and options are called, and what their values say.
namespace tiku {

/// Whether a list holds nothing but scalars.
bool are_scalars(const Node& list);

/// The text of a scalar; "" of everything else.
std::string scalar_text(const Node& node);

/// true, and True or yes as YAML may have it.
bool says_right(const Node& node);

/// The same of a field that can hold nothing else: also "true", 1 and 是.
bool says_right_in_words(const Node& node);

/// true or false, be it quoted.
bool is_flag(const Node& node);

bool is_text_name(std::string_view name);

bool is_label_name(std::string_view name);

/// `a` beside `q`.
bool is_list_of_answers(std::string_view name, const Node& value);

/// "answers": all that may be said, or all that is right.
bool may_be_all_answers(std::string_view name);

/// The wrong options where the right one stands apart, as quiz services write them.
bool is_wrong_options(std::string_view name);

/// Whether the name of a field speaks of answers or options in some way.
bool may_list_options(std::string_view name);

/// {"answer_a": "one", "answer_b": null}: texts under names, and more than flags.
bool maps_texts(const Node& node);

/// answerA, answerB ... beside `correct` are what there is to choose from, not blanks.
bool counts_answers(const Node& object);

/// Whether the field says if its option is right; `answer: true` does beside the text.
bool judges_option(const NodeEntry& entry, const Node& option);

/// `- correct: Water` among options that are plain texts: what is right about it is all it says.
const Node* text_marked_right(const Node& item);

/// {"rightAnswer": "one", "wrongAnswer1": "two"}: what is right stands apart from what is wrong.
bool parts_answers(const Node& map);

/// The one scalar of `fields` that says one text of the list again; null: none, or several do.
const NodeEntry* field_that_picks(const Node& list, const std::vector<const NodeEntry*>& fields);

/// Whether the name of a field says that what it holds is right: correctAnswers, richtig.
bool says_it_is_right(std::string_view name);

/// Objects that each have a text, and no list of plain texts.
bool have_texts(const Node& list);

/// Plain texts of which some are marked as right.
bool are_marked(const Node& list);

/// {"red": false, "green": true}: texts under which it says whether each is right.
bool judges_texts(const Node& map);

/// {"green": true}: one of them.
bool judges_one_text(const Node& item);

/// The share of an option, as quiz services write it: {"text": "one", "weight": 100}.
const Node* weight_of(const Node& option);

/// Whether each has a text and a share.
bool are_weighted(const Node& list);

/// Whether the shares say no more than which are right: some are nothing, the others the same.
bool weigh_right_from_wrong(const Node& list);

/// Answers that say of each whether it is right.
bool are_judged(const Node& list);

/// Texts, plain or under a name, and such answers, of which one at least is judged.
bool is_one_judged(const Node& list);

}  // namespace tiku
