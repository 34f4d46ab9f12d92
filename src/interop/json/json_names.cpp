#include "interop/json/json_names.h"

#include <algorithm>
#include <span>

#include "bank/words.h"
#include "base/accents.h"
#include "base/text.h"
#include "interop/foreign_truths.h"
#include "interop/json/json_fields.h"
#include "interop/moodle/percent.h"
#include "interop/table/option_numbers.h"

namespace tiku {
namespace {

bool says_wrong(const Node& node) {
  const std::string folded = node.is_scalar() && !node.quoted ? fold_case(node.text()) : "";
  return folded == "false" || folded == "no";
}

/// One name in any of its spellings: incorrect_answers, incorrectAnswers, incorrectés.
std::string bare_name(std::string_view name) {
  std::string folded = without_accents(fold_case(name));
  std::erase_if(folded, [](char c) { return c == '_' || c == '-'; });
  return folded;
}

/// The name of a field of an option, without what every field of an option may begin with:
/// option_text, optionText and answer_text are `text`.
std::string option_field(std::string_view name) {
  std::string folded = bare_name(name);
  for (const std::string_view prefix : {"option", "answer", "choice"}) {
    if (folded.size() > prefix.size() && folded.starts_with(prefix)) {
      return folded.substr(prefix.size());
    }
  }
  return folded;
}

bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::string_view kRightWords[] = {"correct", "right",  "corret", "richtig", "bonne",
                                            "juste",   "juist",  "dogru",  "poprawn", "prawidl",
                                            "esatt",   "правил", "dung",   "正确",    "正解"};

/// Names of the field that marks an option as right, and of the one that holds its text.
bool is_right_name(std::string_view name) {
  static constexpr std::string_view kNames[] = {"correct",         "iscorrect",
                                                "right",           "isright",
                                                "isanswer",        "istrue",
                                                "iscorrectanswer", "正确",
                                                "是否正确",        "correcta",
                                                "correcto",        "escorrecta",
                                                "escorrecto",      "respuestacorrecta",
                                                "correta",         "correto",
                                                "respostacorreta", "corretta",
                                                "corretto",        "rispostacorretta",
                                                "correcte",        "estcorrect",
                                                "estcorrecte",     "bonnereponse",
                                                "richtig",         "istrichtig",
                                                "richtigeantwort", "dogru",
                                                "poprawna",        "juist",
                                                "правильный",      "правильно",
                                                "верно",           "верный"};
  return is_one_of(option_field(name), kNames);
}

}  // namespace

bool is_flag(const Node& node) {
  const std::string folded = node.is_scalar() ? fold_case(node.text()) : "";
  return folded == "true" || folded == "false";
}

bool are_scalars(const Node& list) {
  return std::all_of(list.items().begin(), list.items().end(),
                     [](const Node& item) { return item.is_scalar(); });
}

std::string scalar_text(const Node& node) {
  return node.is_scalar() ? std::string(trim(node.text())) : std::string();
}

bool says_right(const Node& node) {
  const std::string folded = node.is_scalar() && !node.quoted ? fold_case(node.text()) : "";
  return folded == "true" || folded == "yes";
}

bool says_right_in_words(const Node& node) {
  if (!node.is_scalar()) {
    return false;
  }
  static constexpr std::string_view kYes[] = {"si", "sí", "sì", "sim", "oui", "ja", "да", "evet"};
  const std::string_view words = trim(node.text());
  return parse_truth(words).value_or(foreign_truth(words).value_or(false)) ||
         is_one_of(fold_case(words), kYes);
}

bool is_text_name(std::string_view name) {
  static constexpr std::string_view kNames[] = {
      "text",   "content",   "value",   "option",      "answer",   "body",     "statement",
      "choice", "title",     "name",    "description", "内容",     "选项",     "文本",
      "txt",    "respuesta", "reponse", "antwort",     "risposta", "resposta", "texto",
      "testo",  "texte",     "libelle", "metin",       "текст",    "ответ"};
  return is_one_of(option_field(name), kNames);
}

bool is_label_name(std::string_view name) {
  static constexpr std::string_view kNames[] = {"label", "key",    "letter",  "id",       "no",
                                                "order", "index",  "标签",    "选项标号", "标号",
                                                "letra", "lettre", "lettera", "buchstabe"};
  return is_one_of(option_field(name), kNames);
}

bool is_list_of_answers(std::string_view name, const Node& value) {
  return fold_case(name) == "a" && value.is_list();
}

bool may_be_all_answers(std::string_view name) {
  static constexpr std::string_view kNames[] = {
      "answers",   "allanswers",           "possibleanswers", "listofanswers",
      "responses", "respuestas",           "reponses",        "antworten",
      "risposte",  "antwortmoglichkeiten", "respostas",       "odpowiedzi"};
  return is_one_of(bare_name(name), kNames);
}

bool is_wrong_options(std::string_view name) {
  static constexpr std::string_view kNames[] = {"incorrectanswers", "wronganswers", "distractors",
                                                "incorrectoptions", "wrong",        "incorrect"};
  return is_one_of(bare_name(name), kNames);
}

bool may_list_options(std::string_view name) {
  const std::string folded = fold_case(name);
  constexpr std::string_view kWords[] = {"answer",   "option",     "choice",
                                         "response", "alternativ", "选"};
  return folded == "o" || folded == "c" ||
         std::any_of(std::begin(kWords), std::end(kWords), [&folded](std::string_view word) {
           return folded.find(word) != std::string::npos;
         });
}

bool maps_texts(const Node& node) {
  const NodeRow<NodeEntry> fields = node.entries();
  return fields.size() > 1 &&
         std::all_of(fields.begin(), fields.end(),
                     [](const NodeEntry& entry) {
                       return entry.value.is_null() || entry.value.is_scalar();
                     }) &&
         !std::all_of(fields.begin(), fields.end(),
                      [](const NodeEntry& entry) { return is_flag(entry.value); });
}

bool counts_answers(const Node& object) {
  std::size_t counted = 0;
  bool says_right = false;
  for (const NodeEntry& field : object.entries()) {
    const ColumnRole role = read_json_field(field.key.text()).role;
    const std::string name = fold_case(field.key.text());
    counted += role == ColumnRole::blank && field.value.is_scalar() ? 1U : 0U;
    says_right = says_right || (role == ColumnRole::answer && field.value.is_scalar() &&
                                (name.starts_with("correct") || name.starts_with("right")));
  }
  return says_right && counted > 1;
}

bool judges_option(const NodeEntry& entry, const Node& option) {
  if (is_right_name(entry.key.text())) {
    return true;
  }
  const bool answer = fold_case(entry.key.text()) == "answer" &&
                      (says_right(entry.value) || says_wrong(entry.value));
  return answer && std::any_of(option.entries().begin(), option.entries().end(),
                               [&entry](const NodeEntry& other) {
                                 return &other != &entry && is_text_name(other.key.text()) &&
                                        other.value.is_scalar();
                               });
}

const Node* text_marked_right(const Node& item) {
  const bool alone = item.is_map() && item.entries().size() == 1;
  const bool right = alone && is_right_name(item.entries().front().key.text());
  const Node* text = right ? &item.entries().front().value : nullptr;
  const bool judges = text != nullptr && (says_right(*text) || says_wrong(*text));
  return text != nullptr && text->is_scalar() && !judges ? text : nullptr;
}

bool are_marked(const Node& list) {
  const auto marked = [](const Node& item) { return text_marked_right(item) != nullptr; };
  return list.is_list() && std::any_of(list.items().begin(), list.items().end(), marked) &&
         std::all_of(list.items().begin(), list.items().end(),
                     [&marked](const Node& item) { return item.is_scalar() || marked(item); });
}

namespace {

bool is_judged(const Node& item) {
  return item.is_map() && std::any_of(item.entries().begin(), item.entries().end(),
                                      [](const auto& e) { return is_right_name(e.key.text()); });
}

/// `- text: brick`: an option of which nothing is said.
bool has_text(const Node& item) {
  return std::any_of(item.entries().begin(), item.entries().end(), [](const auto& field) {
    return is_text_name(field.key.text()) && field.value.is_scalar();
  });
}

}  // namespace

namespace {

/// A field that says whether the text it is called by is right.
bool judges_name(const NodeEntry& entry) {
  const std::string_view key = trim(entry.key.text());
  const bool label = key.size() == 1 || counting_number(key) ||
                     read_json_field(key).role != ColumnRole::none || is_text_name(key) ||
                     is_label_name(key) || is_right_name(key);
  return !label && (says_right(entry.value) || says_wrong(entry.value));
}

}  // namespace

bool judges_texts(const Node& map) {
  const NodeRow<NodeEntry> fields = map.entries();
  return fields.size() > 1 && std::all_of(fields.begin(), fields.end(), judges_name) &&
         std::any_of(fields.begin(), fields.end(),
                     [](const NodeEntry& entry) { return says_right(entry.value); });
}

bool judges_one_text(const Node& item) {
  return item.is_map() && item.entries().size() == 1 && judges_name(item.entries()[0]);
}

const Node* weight_of(const Node& option) {
  static constexpr std::string_view kNames[] = {"weight",    "fraction",   "share",  "percentage",
                                                "percent",   "grade",      "points", "score",
                                                "weighting", "gradeshare", "credit"};
  for (const NodeEntry& entry : option.entries()) {
    if (is_one_of(option_field(entry.key.text()), kNames) &&
        decimal_number(scalar_text(entry.value))) {
      return &entry.value;
    }
  }
  return nullptr;
}

bool are_weighted(const Node& list) {
  return list.is_list() && list.items().size() > 1 &&
         std::all_of(list.items().begin(), list.items().end(), [](const Node& item) {
           return item.is_map() && has_text(item) && weight_of(item) != nullptr;
         });
}

bool weigh_right_from_wrong(const Node& list) {
  Rational right;
  bool wrong = false;
  for (const Node& item : list.items()) {
    const Rational weight = decimal_number(scalar_text(*weight_of(item))).value_or(Rational(0));
    if (weight < Rational(0) || (!weight.is_zero() && !right.is_zero() && weight != right)) {
      return false;
    }
    wrong = wrong || weight.is_zero();
    right = weight.is_zero() ? right : weight;
  }
  return wrong && !right.is_zero();
}

bool are_judged(const Node& list) {
  return list.is_list() && !list.items().empty() &&
         std::all_of(list.items().begin(), list.items().end(), is_judged);
}

bool parts_answers(const Node& map) {
  const auto has = [&map](ColumnRole role) {
    const NodeRow<NodeEntry> fields = map.entries();
    return std::any_of(fields.begin(), fields.end(), [role](const NodeEntry& inner) {
      return read_json_field(inner.key.text()).role == role;
    });
  };
  return map.is_map() && has(ColumnRole::answer) && has(ColumnRole::wrong);
}

const NodeEntry* field_that_picks(const Node& list, const std::vector<const NodeEntry*>& fields) {
  const NodeEntry* picks = nullptr;
  if (!list.is_list() || list.items().size() < 2 || !are_scalars(list)) {
    return nullptr;
  }
  for (const NodeEntry* field : fields) {
    const std::string said = scalar_text(field->value);
    const auto same =
        std::count_if(list.items().begin(), list.items().end(),
                      [&said](const Node& item) { return scalar_text(item) == said; });
    if (!said.empty() && same == 1) {
      if (picks != nullptr) {
        return nullptr;
      }
      picks = field;
    }
  }
  return picks;
}

bool says_it_is_right(std::string_view name) {
  const std::string bare = bare_name(name);
  return std::any_of(
      std::begin(kRightWords), std::end(kRightWords),
      [&bare](std::string_view word) { return bare.find(word) != std::string::npos; });
}

bool have_texts(const Node& list) {
  return list.is_list() && !list.items().empty() &&
         std::all_of(list.items().begin(), list.items().end(),
                     [](const Node& item) { return item.is_map() && has_text(item); });
}

bool is_one_judged(const Node& list) {
  return list.is_list() && list.items().size() > 1 &&
         std::any_of(list.items().begin(), list.items().end(), is_judged) &&
         std::all_of(list.items().begin(), list.items().end(), [](const Node& item) {
           return item.is_scalar() || is_judged(item) || has_text(item);
         });
}

}  // namespace tiku
