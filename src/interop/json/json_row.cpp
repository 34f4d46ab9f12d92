#include "interop/json/json_row.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "base/text.h"
#include "interop/json/json_names.h"
#include "interop/json/json_options.h"
#include "interop/table/option_numbers.h"
#include "interop/table/skipped_labels.h"
#include "interop/table/type_cell.h"

namespace tiku {
namespace {

class RowReader {
 public:
  JsonRow read(const Node& object) {
    const NodeRow<NodeEntry> fields = object.entries();
    has_stem_ = std::any_of(fields.begin(), fields.end(), [](const auto& entry) {
      const QuestionColumn column = read_json_field(entry.key.text());
      return column.role == ColumnRole::stem && !column.is_vague && entry.value.is_scalar();
    });
    has_first_option_ = has_option(object, 'A');
    has_second_option_ = has_option(object, 'B');
    answers_are_options_ = !has_first_option_ && counts_answers(object);
    for (const NodeEntry& entry : object.entries()) {
      field(entry);
    }
    take_solution();
    take_picked();
    take_type_of_several();
    row().has_answer_cell = !answers_.empty();
    if (wrong_ != nullptr) {
      right_and_wrong(*wrong_);
    } else {
      answers_as_options();
    }
    proven_options();
    take_skipped_labels(row());
    if (answer_ != nullptr) {
      answer(*answer_);
    }
    join_right_and_wrong(row());
    read_.has_letters = options_.has_labels() || has_first_option_;
    return std::move(read_);
  }

  static bool has_option(const Node& object, char label) {
    const NodeRow<NodeEntry> fields = object.entries();
    return std::any_of(fields.begin(), fields.end(), [label](const auto& entry) {
      const QuestionColumn column = read_json_field(entry.key.text());
      return column.role == ColumnRole::option && column.label == label && entry.value.is_scalar();
    });
  }

  JsonRow read_parts(const Node& stem, const Node& options, const Node& right) {
    row().stem = scalar_text(stem);
    options_.read("options", options);
    answer(right);
    return std::move(read_);
  }

 private:
  QuestionRow& row() { return read_.row; }

  void unknown(std::string_view name) { read_.unknown.insert(std::string(name)); }

  void field(const NodeEntry& entry) {
    const std::string_view name = entry.key.text();
    const Node& value = entry.value;
    QuestionColumn column = read_json_field(name);
    if (column.role == ColumnRole::option && column.header.size() == 1 && !has_second_option_) {
      column.role = column.label == 'A' ? ColumnRole::answer : ColumnRole::none;  // a beside q
    }
    if (value.is_null() || column.role == ColumnRole::aside) {
      return;
    }
    if (answers_are_options_ && column.role == ColumnRole::blank && value.is_scalar()) {
      options_.add("", scalar_text(value), false, std::string(name));
      return;
    }
    // Beside the question itself a title is no part of what is asked.
    const bool title = column.role == ColumnRole::stem && column.is_vague && has_stem_;
    if (column.role == ColumnRole::stem && value.is_map()) {
      for (const NodeEntry& inner : value.entries()) {
        inner_field(inner);
      }
    } else if (column.role == ColumnRole::options ||
               (column.role == ColumnRole::option && !value.is_scalar())) {
      options_.read(name, value);
    } else if (column.role == ColumnRole::answer && parts_answers(value)) {
      for (const NodeEntry& inner : value.entries()) {
        field(inner);
      }
    } else if (column.role == ColumnRole::answer || is_list_of_answers(name, value)) {
      if (says_it_is_right(name)) {
        keys_.push_back(&value);
      }
      const bool key = fold_case(name) == "key";  // beside an answer it names the question
      answers_.insert(
          key ? answers_.end() : answers_.begin() + static_cast<std::ptrdiff_t>(keyless_), &value);
      keyless_ += key ? 0U : 1U;
      read_.has_index = read_.has_index || names_index(name);
      read_.may_list_all = value.is_list() && may_be_all_answers(name);
    } else if (fold_case(name) == "solution" && value.is_scalar()) {
      solution_ = &value;
    } else if ((is_wrong_options(name) || column.role == ColumnRole::wrong) && value.is_list()) {
      wrong_ = &value;
    } else if (column.role == ColumnRole::tags && value.is_list()) {
      for (const Node& tag : value.items()) {
        row().tags.push_back(scalar_text(tag));
      }
    } else if (column.role == ColumnRole::none && may_list_options(name) && value.is_list() &&
               value.items().size() > 1 && are_scalars(value)) {
      lists_.push_back(&entry);
    } else if (column.role == ColumnRole::none && value.is_scalar()) {
      unnamed_.push_back(&entry);
    } else if (title || !value.is_scalar() || column.role == ColumnRole::none ||
               (column.role == ColumnRole::option && !has_first_option_)) {
      unknown(name);  // a letter such as `g` is no option where there is no first one
    } else {
      cell(column, scalar_text(value));
    }
  }

  /// A field of a question that stands in an object of its own: {"question": {"text": ...}}.
  void inner_field(const NodeEntry& entry) {
    QuestionColumn column = read_json_field(entry.key.text());
    if (column.role == ColumnRole::stem && entry.value.is_scalar()) {
      cell(column, scalar_text(entry.value));
    } else {
      field(entry);
    }
  }

  /// A solution is the answer where nothing else is, and it is short; else it explains.
  void take_solution() {
    if (solution_ == nullptr) {
      return;
    }
    constexpr std::size_t kLongest = 12;
    const bool answers = answers_.empty() && trim(solution_->text()).size() <= kLongest;
    if (answers) {
      answers_.push_back(solution_);
    } else {
      std::string& explanation = row().explanation;
      explanation += (explanation.empty() ? "" : "\n") + scalar_text(*solution_);
    }
  }

  /// {"answers": ["one", "two"], "sol": "two"}: a field of unknown name may pick one of them.
  void take_picked() {
    const bool all = answers_.size() == 1 && read_.may_list_all;
    const NodeEntry* picks = all ? field_that_picks(*answers_.front(), unnamed_) : nullptr;
    for (const NodeEntry* field : unnamed_) {
      if (field == picks) {
        answers_.push_back(&field->value);
      } else {
        unknown(field->key.text());
      }
    }
  }

  /// "multiple" beside one right answer and several wrong ones: several to choose from.
  void take_type_of_several() {
    const bool one = wrong_ != nullptr && answers_.size() == 1 && answers_.front()->is_scalar();
    if (one && fold_case(row().type) == "multiple") {
      row().type = "single";
    }
  }

  void cell(const QuestionColumn& column, const std::string& text) {
    TableRow table_row;
    TableCell table_cell;
    table_cell.text = text;
    table_row.cells.push_back(std::move(table_cell));
    QuestionColumns columns;
    columns.columns.push_back(column);
    merge(question_row(table_row, columns), column.header);
  }

  void merge(QuestionRow more, const std::string& name) {
    QuestionRow& row_of_all = row();
    const auto put = [](std::string& into, const std::string& text) {
      into += into.empty() || text.empty() ? text : "\n" + text;
    };
    sections_as_tags(more);
    put(row_of_all.number, more.number);
    put(row_of_all.type, more.type);
    put(row_of_all.stem, more.stem);
    put(row_of_all.explanation, more.explanation);
    put(row_of_all.points, more.points);
    put(row_of_all.points_per_blank, more.points_per_blank);
    put(row_of_all.difficulty, more.difficulty);
    put(row_of_all.source, more.source);
    put(row_of_all.note, more.note);
    for (Option& option : more.options) {
      row_of_all.options.push_back(std::move(option));
      options_.name_last(name);
    }
    for (std::string& text : more.wrong) {
      row_of_all.wrong.push_back(std::move(text));
    }
    for (std::string& blank : more.blanks) {
      row_of_all.blanks.push_back(std::move(blank));
    }
    for (std::string& tag : more.tags) {
      row_of_all.tags.push_back(std::move(tag));
    }
  }

  /// "answers" with the options and "key" or "correct" with the answer; or "answers" that say of
  /// each whether it is right.
  void answers_as_options() {
    const bool bare = row().options.empty() && row().option_cell.empty();
    for (auto list = answers_.begin(); bare && list != answers_.end(); ++list) {
      const Node& node = **list;
      const bool several = node.is_list() && node.items().size() > 1;
      const bool is_key = node.is_list() && std::count(keys_.begin(), keys_.end(), &node) > 0 &&
                          keys_.size() < answers_.size();
      const bool beside =
          answers_.size() > 1 && !is_key &&
          ((several && (are_scalars(node) || have_texts(node))) || maps_texts(node));
      const bool maps =
          judges_texts(node) || (several && (are_judged(node) || is_one_judged(node) ||
                                             are_marked(node) || are_weighted(node)));
      if (beside || maps) {
        options_.read("answers", node);
        answers_.erase(list);
        break;
      }
    }
    answer_ = answers_.empty() ? nullptr : answers_.front();
  }

  /// A list of unknown name that holds the answer is what there is to choose from.
  void proven_options() {
    const bool bare = row().options.empty() && row().option_cell.empty();
    std::vector<const NodeEntry*> proven;
    std::copy_if(lists_.begin(), lists_.end(), std::back_inserter(proven),
                 [this](const NodeEntry* list) { return is_proven(*list); });
    for (const NodeEntry* list : lists_) {
      if (bare && proven.size() == 1 && list == proven.front()) {
        options_.read(list->key.text(), list->value);
      } else {
        unknown(list->key.text());
      }
    }
  }

  /// By its text; under a name of one letter also by a letter or a number that counts them.
  bool is_proven(const NodeEntry& list) const {
    if (answer_ == nullptr || !answer_->is_scalar()) {
      return false;
    }
    const std::string said = scalar_text(*answer_);
    const bool holds = std::any_of(list.value.items().begin(), list.value.items().end(),
                                   [&said](const Node& item) { return scalar_text(item) == said; });
    const std::size_t size = list.value.items().size();
    const std::optional<std::size_t> number = counting_number(said);
    const bool letter =
        said.size() == 1 && said[0] >= 'A' && said[0] < 'A' + static_cast<int>(size);
    const bool short_name = list.key.text().size() == 1;  // o beside q and a
    return holds || (short_name && (letter || (number && *number <= size)));
  }

  /// The right ones first, as the file has them apart.
  void right_and_wrong(const Node& wrong) {
    answer_ = answers_.empty() ? nullptr : answers_.front();
    const bool bare = row().options.empty() && row().option_cell.empty();
    if (!bare || answer_ == nullptr || !are_scalars(wrong) ||
        (answer_->is_list() && !are_scalars(*answer_))) {
      return;
    }
    if (answer_->is_scalar() && wrong.items().size() == 1 &&
        are_opposite_truths(scalar_text(*answer_), scalar_text(wrong.items()[0]))) {
      return;  // which of them comes first says nothing
    }
    options_.mark();
    if (answer_->is_scalar()) {
      options_.add("", scalar_text(*answer_), true);
    }
    for (const Node& right : answer_->items()) {
      options_.add("", scalar_text(right), true);
    }
    for (const Node& other : wrong.items()) {
      options_.add("", scalar_text(other), false);
    }
    answer_ = nullptr;
  }

  /// Answers that are names of options.
  bool named_answer(const Node& value) {
    std::vector<std::string> labels;
    const auto take = [this, &labels](const Node& node) {
      const Option* option = options_.named(scalar_text(node));
      const Option* same = option_with_text(row().options, scalar_text(node));
      if (option != nullptr) {
        labels.push_back(option->label);
        read_.also = same != nullptr && same != option ? same->label : read_.also;
      }
      return option != nullptr;
    };
    const NodeRow<Node> items = value.items();
    const bool named = value.is_list()
                           ? !items.empty() && std::all_of(items.begin(), items.end(), take)
                           : value.is_scalar() && take(value);
    row().answer = named ? join(labels, ",") : row().answer;
    return named;
  }

  /// [false, true, false], {"answer_b_correct": "true"}: of each option whether it is right.
  bool flagged_answer(const Node& value) {
    const bool list = value.is_list() && value.items().size() == row().options.size() &&
                      std::all_of(value.items().begin(), value.items().end(), is_flag);
    const bool map = value.is_map() && !value.entries().empty() &&
                     std::all_of(value.entries().begin(), value.entries().end(),
                                 [](const NodeEntry& entry) { return is_flag(entry.value); });
    std::vector<std::string> labels;
    for (std::size_t i = 0; list && i < value.items().size(); ++i) {
      if (says_right_in_words(value.items()[i])) {
        labels.push_back(row().options[i].label);
      }
    }
    for (const NodeEntry& entry : map ? value.entries() : NodeRow<NodeEntry>()) {
      constexpr std::string_view kBehind = "_correct";
      std::string_view key = trim(entry.key.text());
      key.remove_suffix(key.ends_with(kBehind) ? kBehind.size() : 0);
      const Option* option = options_.named(key);
      if (says_right_in_words(entry.value)) {
        labels.push_back(option == nullptr ? "?" : option->label);
      }
    }
    row().answer = list || map ? join(labels, ",") : row().answer;
    return list || map;
  }

  /// {"index": 1, "text": "two", "why": "..."}.
  void answer_object(const Node& map) {
    const Node* text = nullptr;
    const Node* label = nullptr;
    for (const NodeEntry& entry : map.entries()) {
      const ColumnRole role = read_json_field(entry.key.text()).role;
      if (role == ColumnRole::explanation && entry.value.is_scalar()) {
        row().explanation += (row().explanation.empty() ? "" : "\n") + scalar_text(entry.value);
      } else if (is_text_name(entry.key.text()) && entry.value.is_scalar()) {
        text = text == nullptr ? &entry.value : text;
      } else if (is_label_name(entry.key.text()) || role == ColumnRole::answer) {
        label = label == nullptr ? &entry.value : label;
      } else {
        unknown(entry.key.text());
      }
    }
    if (text != nullptr || label != nullptr) {
      answer(text != nullptr ? *text : *label);
    }
  }

  void answer(const Node& value) {
    const bool several = row().options.size() > 1;
    if (several && (flagged_answer(value) || named_answer(value))) {
      return;
    }
    if (value.is_map()) {
      answer_object(value);
      return;
    }
    if (several && !options_.has_labels()) {
      read_.indices = indices_in(value);
    }
    if (value.is_list() && !read_.indices.empty()) {
      return;
    }
    if (!read_.indices.empty() && option_with_text(row().options, value.text()) == nullptr) {
      return;
    }
    if (value.is_scalar()) {
      row().answer = scalar_text(value);
      return;
    }
    std::vector<std::string> pieces;
    for (const Node& item : value.items()) {
      if (!item.is_scalar() && !item.is_map()) {
        unknown("answer");
        return;
      }
      const std::string piece = item.is_map() ? text_in(item) : scalar_text(item);
      if (!item.is_map() || std::find(pieces.begin(), pieces.end(), piece) == pieces.end()) {
        pieces.push_back(piece);
      }
    }
    read_.answers = pieces;
    if (several) {
      pick(pieces);
    } else if (is_choice_type()) {
      row().answer = join(pieces, "; ");  // its options are lost
    } else {
      row().blanks = pieces;  // an answer a blank
    }
  }

  /// A number, or a list of nothing else, that is no text of an option; without quotes one alone
  /// may be both.
  std::vector<std::size_t> indices_in(const Node& value) {
    std::vector<std::size_t> indices;
    const auto take = [this, &indices](const Node& node) {
      const bool text = node.is_scalar() && node.quoted &&
                        option_with_text(row().options, trim(node.text())) != nullptr;
      const std::optional<std::size_t> number =
          node.is_scalar() && !text ? counting_number(trim(node.text())) : std::nullopt;
      indices.push_back(number.value_or(0));
      return number.has_value();
    };
    const bool numbers = value.is_list()
                             ? std::all_of(value.items().begin(), value.items().end(), take)
                             : take(value);
    const bool texts =
        std::any_of(value.items().begin(), value.items().end(), [this](const Node& item) {
          return option_with_text(row().options, item.text()) != nullptr;
        });
    return numbers && !texts ? indices : std::vector<std::size_t>();
  }

  /// {"text": "plum", "answer_start": 0}: what the answer is, without where it was found.
  std::string text_in(const Node& map) {
    std::string text;
    for (const NodeEntry& entry : map.entries()) {
      if (is_text_name(entry.key.text()) && text.empty()) {
        text = scalar_text(entry.value);
      } else {
        unknown(entry.key.text());
      }
    }
    return text;
  }

  bool is_choice_type() const {
    const std::optional<TypeWord> type = type_of_field(read_.row.type);
    return type == TypeWord::single || type == TypeWord::multiple ||
           type == TypeWord::indeterminate || type == TypeWord::choice;
  }

  /// Labels or texts of options.
  void pick(const std::vector<std::string>& pieces) {
    std::vector<std::string> labels;
    for (const std::string& piece : pieces) {
      for (const Option& option : row().options) {
        if (option.label == piece || option.text == piece) {
          labels.push_back(option.label);
          break;
        }
      }
    }
    const bool all = labels.size() == pieces.size();
    row().answer = join(all ? labels : pieces, ",");
  }

  JsonRow read_;
  JsonOptions options_{read_.row, read_.unknown};
  /// Every field that may be the answer, in their order.
  std::vector<const Node*> answers_;
  /// Those whose names say that they are right.
  std::vector<const Node*> keys_;
  std::size_t keyless_ = 0;
  const Node* answer_ = nullptr;
  const Node* wrong_ = nullptr;
  const Node* solution_ = nullptr;
  /// Lists whose names do not say quite that they hold the options.
  std::vector<const NodeEntry*> lists_;
  /// Scalars of unknown names.
  std::vector<const NodeEntry*> unnamed_;
  bool has_stem_ = false;
  bool has_first_option_ = false;
  bool has_second_option_ = false;
  bool answers_are_options_ = false;
};

}  // namespace

JsonRow read_json_row(const Node& object) {
  return RowReader().read(object);
}

JsonRow read_json_pair(const NodeEntry& entry) {
  JsonRow read;
  read.row.stem = std::string(trim(entry.key.text()));
  read.row.answer = std::string(trim(entry.value.text()));
  read.row.has_answer_cell = true;
  return read;
}

JsonRow read_bare_row(const Node& list) {
  return RowReader().read_parts(list.items()[0], list.items()[1], list.items()[2]);
}

}  // namespace tiku
