#include "bank/adjustments.h"

#include <algorithm>

#include "bank/closed_answer.h"
#include "bank/field_tables.h"
#include "bank/load.h"
#include "bank/messages.h"
#include "bank/options.h"
#include "bank/rules.h"
#include "bank/table_answer.h"
#include "bank/values.h"
#include "bank/words.h"
#include "base/text.h"
#include "format/yaml.h"
#include "io/files.h"

namespace tiku {
namespace {

void read_word(Reading& reading, const Node& node, Adjustment& adjustment,
               std::vector<Adjustment>& all) {
  const std::string_view word = trim(node.text());
  if (word != "drop" && word != "full_for_all") {
    constexpr std::string_view kWords[] = {"drop", "full_for_all", "accept_also"};
    const std::string_view near = suggest(word, {std::begin(kWords), std::end(kWords)});
    reading.sink.report(rules::bad_adjustment, node.where, text(msg::bad_adjustment, visible(word)),
                        near.empty() ? text(msg::adjustment_help) : text(msg::did_you_mean, near));
    return;
  }
  adjustment.kind = word == "drop" ? Adjustment::Kind::drop : Adjustment::Kind::full_for_all;
  all.push_back(std::move(adjustment));
}

/// An answer of a list: a text, or several labels in an inner list.
std::string answer_text(Reading& reading, const Node& node) {
  if (node.is_scalar()) {
    return std::string(trim(node.text()));
  }
  std::vector<std::string> labels;
  for (const Node& item : node.items()) {
    if (check_shape(reading, item, kScalar, "accept_also")) {
      labels.emplace_back(trim(item.text()));
    }
  }
  return join(labels, ",");
}

void read_accepted(Reading& reading, const Node& node, Adjustment& adjustment,
                   std::vector<Adjustment>& all) {
  const Fields fields(reading, node, field_tables::adjustment());
  const Node* answers = fields.find("accept_also");
  if (answers == nullptr) {
    if (!fields.is_refused("accept_also") && node.find("accept_also") == nullptr &&
        node.entries().empty()) {
      reading.sink.report(rules::bad_adjustment, node.where, text(msg::bad_adjustment, "{}"),
                          text(msg::adjustment_help));
    }
    return;
  }
  adjustment.kind = Adjustment::Kind::accept_also;
  if (answers->is_list()) {
    for (const Node& item : answers->items()) {
      if (check_shape(reading, item, kScalar | kList, "accept_also")) {
        adjustment.answers.push_back(answer_text(reading, item));
      }
    }
  } else {
    adjustment.answers.push_back(answer_text(reading, *answers));
  }
  all.push_back(std::move(adjustment));
}

bool is_capital(std::string_view label) {
  return label.size() == 1 && label[0] >= 'A' && label[0] <= 'Z';
}

/// Whether `labels` is already right.
bool is_known_set(const Question& question, const std::vector<std::string>& labels) {
  return labels == question.right ||
         std::find(question.also_right.begin(), question.also_right.end(), labels) !=
             question.also_right.end();
}

/// The option a label means; a key without options learns a label it did not know.
const Option* option_for(Question& question, const std::string& label) {
  const std::int64_t index = find_label(question.options, label);
  if (index >= 0) {
    return &question.options[static_cast<std::size_t>(index)];
  }
  if (question.options_stated || !is_capital(label)) {
    return nullptr;
  }
  const auto place = std::find_if(question.options.begin(), question.options.end(),
                                  [&](const Option& option) { return option.label > label; });
  return &*question.options.insert(place, {label, {}, question.where});
}

bool accept_choice(Question& question, const std::string& answer) {
  std::vector<std::string> labels;
  const std::vector<Option> stated =
      question.options_stated ? question.options : std::vector<Option>();
  for (const std::string& given : split_labels(answer, stated)) {
    const Option* option = option_for(question, given);
    if (option == nullptr) {
      return false;
    }
    labels.push_back(option->label);
  }
  std::sort(labels.begin(), labels.end(), [&](const std::string& a, const std::string& b) {
    return question.option_index(a) < question.option_index(b);
  });
  labels.erase(std::unique(labels.begin(), labels.end()), labels.end());
  if (labels.empty() || (question.type == QuestionType::single && labels.size() != 1)) {
    return false;
  }
  if (!is_known_set(question, labels)) {
    question.also_right.push_back(std::move(labels));
  }
  return true;
}

bool accept_judge(Question& question, const std::string& answer) {
  const std::int64_t index = find_label(question.options, answer);
  const std::optional<bool> truth =
      index >= 0 ? question.options[static_cast<std::size_t>(index)].label == *question.true_label
                 : parse_truth(answer);
  question.either_truth = question.either_truth || (truth && *truth != question.truth);
  return truth.has_value();
}

/// A further variant for each blank, as a table writes them: `;` between blanks.
bool accept_fill(Question& question, const std::string& answer) {
  const std::vector<Blank> blanks = parse_table_blanks(answer, question.answer_where);
  if (blanks.size() != question.fill.blanks.size()) {
    return false;
  }
  for (std::size_t i = 0; i < blanks.size(); ++i) {
    Blank& known = question.fill.blanks[i];
    known.insert(known.end(), blanks[i].begin(), blanks[i].end());
  }
  return true;
}

bool accept(Question& question, const std::string& answer) {
  if (question.is_choice()) {
    return accept_choice(question, answer);
  }
  return question.type == QuestionType::judge ? accept_judge(question, answer)
                                              : accept_fill(question, answer);
}

void accept_all(Question& question, const Adjustment& adjustment, Sink& sink) {
  const bool has_key =
      question.is_leaf() && (question.is_choice() || question.type == QuestionType::judge ||
                             question.type == QuestionType::fill);
  if (!has_key) {
    sink.report(rules::bad_adjustment, adjustment.where,
                text(msg::adjusted_type, visible(question.id)));
    return;
  }
  for (const std::string& answer : adjustment.answers) {
    if (!accept(question, answer)) {
      sink.report(rules::bad_adjustment, adjustment.where,
                  text(msg::adjusted_answer, visible(question.id), visible(answer)),
                  text(msg::adjusted_answer_help));
    }
  }
}

}  // namespace

std::vector<Adjustment> read_adjustments(Reading& reading, const Node& map) {
  std::vector<Adjustment> all;
  for (const NodeEntry& entry : map.entries()) {
    Adjustment adjustment;
    adjustment.item = std::string(trim(entry.key.text()));
    adjustment.where = entry.key.where;
    if (!check_shape(reading, entry.value, kScalar | kMap, entry.key.text())) {
      continue;
    }
    if (entry.value.is_scalar()) {
      read_word(reading, entry.value, adjustment, all);
    } else {
      read_accepted(reading, entry.value, adjustment, all);
    }
  }
  return all;
}

std::vector<Adjustment> read_adjustment_file(const SourceMap& sources, FileId file, Sink& sink) {
  const NodeTrees trees = read_yaml(sources, file, Documents::one, sink);
  const std::vector<Node>& documents = trees.roots;
  Bank unused;
  Reading reading{unused, sink};
  if (documents.empty() || !check_shape(reading, documents.front(), kMap, "adjust")) {
    return {};
  }
  const Node& root = documents.front();
  const Node* adjust = root.find("adjust");
  if (adjust == nullptr) {
    return read_adjustments(reading, root);
  }
  return check_shape(reading, *adjust, kMap, "adjust") ? read_adjustments(reading, *adjust)
                                                       : std::vector<Adjustment>();
}

Result<std::vector<Adjustment>> load_adjustments(const std::string& path, SourceMap& sources,
                                                 Sink& sink) {
  Result<FileText> file_text = load_file_text(path, nullptr);
  if (!file_text) {
    return file_text.error();
  }
  return read_adjustment_file(sources, enter_text(std::move(*file_text), sources, sink), sink);
}

void apply_adjustments(Bank& bank, const std::vector<Adjustment>& adjustments, Sink& sink) {
  std::vector<std::pair<const Question*, Adjustment::Kind>> seen;
  for (const Adjustment& adjustment : adjustments) {
    auto* question =
        const_cast<Question*>(find_question(bank, adjustment.item));  // the bank is ours to change
    if (question == nullptr) {
      sink.report(rules::unknown_item, adjustment.where,
                  text(msg::unknown_item, visible(adjustment.item)), text(msg::unknown_item_help));
      continue;
    }
    const bool twice =
        std::any_of(seen.begin(), seen.end(), [&](const auto& s) { return s.first == question; });
    if (twice) {
      sink.report(rules::bad_adjustment, adjustment.where,
                  text(msg::adjusted_twice, visible(question->id)));
      continue;
    }
    seen.emplace_back(question, adjustment.kind);
    if (adjustment.kind == Adjustment::Kind::accept_also) {
      accept_all(*question, adjustment, sink);
    }
  }
}

}  // namespace tiku
