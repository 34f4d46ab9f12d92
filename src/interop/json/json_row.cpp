#include "interop/json/json_row.h"

#include <algorithm>
#include <optional>

#include "bank/options.h"
#include "base/text.h"
#include "interop/json/json_names.h"
#include "interop/table/option_numbers.h"
#include "interop/table/type_cell.h"

namespace tiku {
namespace {

/// No question has more.
constexpr std::size_t kMostOptions = 200;

class RowReader {
 public:
  JsonRow read(const Node& object) {
    has_stem_ = std::any_of(object.entries.begin(), object.entries.end(), [](const auto& entry) {
      const QuestionColumn column = read_json_field(entry.key.text);
      return column.role == ColumnRole::stem && !column.is_vague && entry.value.is_scalar() &&
             !entry.value.is_null();
    });
    has_first_option_ =
        std::any_of(object.entries.begin(), object.entries.end(), [](const auto& entry) {
          const QuestionColumn column = read_json_field(entry.key.text);
          return column.role == ColumnRole::option && column.label == 'A' &&
                 entry.value.is_scalar();
        });
    for (const NodeEntry& entry : object.entries) {
      field(entry);
    }
    take_solution();
    take_type_of_several();
    row().has_answer_cell = !answers_.empty();
    if (wrong_ != nullptr) {
      right_and_wrong(*wrong_);
    } else {
      answers_as_options();
    }
    proven_options();
    if (answer_ != nullptr) {
      answer(*answer_);
    }
    join_right_and_wrong(row());
    return std::move(read_);
  }

 private:
  QuestionRow& row() { return read_.row; }

  void unknown(std::string_view name) { read_.unknown.insert(std::string(name)); }

  void field(const NodeEntry& entry) {
    const std::string_view name = entry.key.text;
    const Node& value = entry.value;
    const QuestionColumn column = read_json_field(name);
    if (value.is_null() || column.role == ColumnRole::aside) {
      return;
    }
    // Beside the question itself a title is no part of what is asked.
    const bool title = column.role == ColumnRole::stem && column.is_vague && has_stem_;
    if (column.role == ColumnRole::options) {
      options(name, value);
    } else if (column.role == ColumnRole::answer || is_list_of_answers(name, value)) {
      answers_.push_back(&value);
    } else if (fold_case(name) == "solution" && value.is_scalar()) {
      solution_ = &value;
    } else if (is_wrong_options(name) && value.is_list()) {
      wrong_ = &value;
    } else if (column.role == ColumnRole::tags && value.is_list()) {
      for (const Node& tag : value.items) {
        row().tags.push_back(scalar_text(tag));
      }
    } else if (column.role == ColumnRole::none && may_list_options(name) && value.is_list() &&
               value.items.size() > 1 && are_scalars(value)) {
      lists_.push_back(&entry);
    } else if (title || !value.is_scalar() || column.role == ColumnRole::none ||
               (column.role == ColumnRole::option && !has_first_option_)) {
      unknown(name);  // a letter such as `g` is no option where there is no first one
    } else {
      cell(column, scalar_text(value));
    }
  }

  /// A solution is the answer where nothing else is, and it is short; else it explains.
  void take_solution() {
    if (solution_ == nullptr) {
      return;
    }
    constexpr std::size_t kLongest = 12;
    const bool answers = answers_.empty() && trim(solution_->text).size() <= kLongest;
    if (answers) {
      answers_.push_back(solution_);
    } else {
      std::string& explanation = row().explanation;
      explanation += (explanation.empty() ? "" : "\n") + scalar_text(*solution_);
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
    merge(question_row(table_row, columns));
  }

  void merge(QuestionRow more) {
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

  void options(std::string_view name, const Node& value) {
    if (value.is_scalar()) {
      row().option_cell = scalar_text(value);
    } else if (value.is_map()) {
      for (const NodeEntry& entry : value.entries) {
        has_labels_ = true;
        add_option(std::string(trim(entry.key.text)), scalar_text(entry.value), false);
      }
    } else {
      for (const Node& item : value.items) {
        option(name, item);
      }
    }
  }

  static bool are_scalars(const Node& list) {
    return std::all_of(list.items.begin(), list.items.end(),
                       [](const Node& item) { return item.is_scalar(); });
  }

  /// "answers" with the options and "key" or "correct" with the answer; or "answers" that say of
  /// each whether it is right.
  void answers_as_options() {
    const bool bare = row().options.empty() && row().option_cell.empty();
    for (auto list = answers_.begin(); bare && list != answers_.end(); ++list) {
      const Node& node = **list;
      const bool several = node.is_list() && node.items.size() > 1;
      const bool beside = answers_.size() > 1 && several && are_scalars(node);
      const bool maps = several && (are_judged(node) || are_marked(node));
      if (beside || maps) {
        options("answers", node);
        answers_.erase(list);
        break;
      }
    }
    answer_ = answers_.empty() ? nullptr : answers_.front();
  }

  /// A list of unknown name that holds the answer is what there is to choose from.
  void proven_options() {
    const bool bare = row().options.empty() && row().option_cell.empty();
    const NodeEntry* proven = nullptr;
    for (const NodeEntry* list : lists_) {
      const bool holds =
          answer_ != nullptr && answer_->is_scalar() &&
          std::any_of(list->value.items.begin(), list->value.items.end(),
                      [this](const Node& item) { return item.text == answer_->text; });
      proven = bare && holds && lists_.size() == 1 ? list : nullptr;
      if (proven == nullptr) {
        unknown(list->key.text);
      }
    }
    if (proven != nullptr) {
      options(proven->key.text, proven->value);
    }
  }

  /// The right ones first, as the file has them apart.
  void right_and_wrong(const Node& wrong) {
    answer_ = answers_.empty() ? nullptr : answers_.front();
    const bool bare = row().options.empty() && row().option_cell.empty();
    if (!bare || answer_ == nullptr || !are_scalars(wrong) ||
        (answer_->is_list() && !are_scalars(*answer_))) {
      return;
    }
    marks_ = true;
    if (answer_->is_scalar()) {
      add_option("", scalar_text(*answer_), true);
    }
    for (const Node& right : answer_->items) {
      add_option("", scalar_text(right), true);
    }
    for (const Node& other : wrong.items) {
      add_option("", scalar_text(other), false);
    }
    answer_ = nullptr;
  }

  void option(std::string_view name, const Node& item) {
    if (item.is_scalar()) {
      add_option("", scalar_text(item), false);
    } else if (const Node* marked = text_marked_right(item); marked != nullptr) {
      marks_ = true;
      add_option("", scalar_text(*marked), true);
    } else if (item.is_list() && item.items.size() == 2 && item.items[0].is_scalar()) {
      marks_ = true;
      add_option("", scalar_text(item.items[0]), says_right(item.items[1]));
    } else if (item.is_map()) {
      std::string label;
      std::string text;
      bool right = false;
      for (const NodeEntry& entry : item.entries) {
        if (judges_option(entry, item)) {
          marks_ = true;
          right = says_right(entry.value);
        } else if (is_label_name(entry.key.text)) {
          label = scalar_text(entry.value);
        } else if (is_text_name(entry.key.text) && text.empty()) {
          text = scalar_text(entry.value);
        } else {
          unknown(entry.key.text);
        }
      }
      const bool letter = label.size() == 1 && label[0] >= 'A' && label[0] <= 'Z';
      has_labels_ = has_labels_ || letter;
      add_option(letter ? label : "", text, right);
    } else {
      unknown(name);
    }
  }

  void add_option(std::string label, std::string text, bool right) {
    std::vector<Option>& all = row().options;
    if (all.size() >= kMostOptions) {
      unknown("options");
      return;
    }
    const bool taken =
        std::any_of(all.begin(), all.end(), [&label](const Option& o) { return o.label == label; });
    label = label.empty() || taken ? letter_label(all.size()) : label;
    if (right || marks_) {
      row().marked = row().marked ? row().marked : std::vector<std::string>();
    }
    if (right) {
      row().marked->push_back(label);
    }
    all.push_back({std::move(label), std::move(text), {}});
  }

  void answer(const Node& value) {
    const bool several = row().options.size() > 1;
    if (several && !has_labels_) {
      read_.indices = indices_in(value);
    }
    if (value.is_list() && !read_.indices.empty()) {
      return;
    }
    if (!read_.indices.empty() && option_with_text(row().options, value.text) == nullptr) {
      return;
    }
    if (value.is_scalar()) {
      row().answer = scalar_text(value);
      return;
    }
    std::vector<std::string> pieces;
    for (const Node& item : value.items) {
      if (!item.is_scalar() && !item.is_map()) {
        unknown("answer");
        return;
      }
      const std::string piece = item.is_map() ? text_in(item) : scalar_text(item);
      if (!item.is_map() || std::find(pieces.begin(), pieces.end(), piece) == pieces.end()) {
        pieces.push_back(piece);
      }
    }
    if (several) {
      pick(pieces);
    } else if (is_choice_type()) {
      row().answer = join(pieces, "; ");  // its options are lost
    } else {
      row().blanks = pieces;  // an answer a blank
    }
  }

  /// A number without quotes, or a list of nothing else that is no text of an option.
  std::vector<std::size_t> indices_in(const Node& value) {
    std::vector<std::size_t> indices;
    const auto take = [&indices](const Node& node) {
      const std::optional<std::size_t> number =
          node.is_scalar() && !node.quoted ? counting_number(node.text) : std::nullopt;
      indices.push_back(number.value_or(0));
      return number.has_value();
    };
    const bool numbers =
        value.is_list() ? std::all_of(value.items.begin(), value.items.end(), take) : take(value);
    const bool texts = std::any_of(
        value.items.begin(), value.items.end(),
        [this](const Node& item) { return option_with_text(row().options, item.text) != nullptr; });
    return numbers && !texts ? indices : std::vector<std::size_t>();
  }

  /// {"text": "plum", "answer_start": 0}: what the answer is, without where it was found.
  std::string text_in(const Node& map) {
    std::string text;
    for (const NodeEntry& entry : map.entries) {
      if (is_text_name(entry.key.text) && text.empty()) {
        text = scalar_text(entry.value);
      } else {
        unknown(entry.key.text);
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
  /// Every field that may be the answer, in their order.
  std::vector<const Node*> answers_;
  const Node* answer_ = nullptr;
  const Node* wrong_ = nullptr;
  const Node* solution_ = nullptr;
  /// Lists whose names do not say quite that they hold the options.
  std::vector<const NodeEntry*> lists_;
  bool has_stem_ = false;
  bool has_first_option_ = false;
  bool has_labels_ = false;
  bool marks_ = false;
};

}  // namespace

QuestionColumn read_json_field(std::string_view name) {
  for (const std::string_view prefix : {"qn_", "q_"}) {  // qn_stem, q_options
    name.remove_prefix(name.starts_with(prefix) ? prefix.size() : 0);
  }
  return read_column_header(name == "q" || name == "Q" ? "question" : name);
}

bool is_json_question(const Node& object) {
  bool stem = false;
  bool vague = false;
  int others = 0;
  for (const NodeEntry& entry : object.entries) {
    const QuestionColumn column = read_json_field(entry.key.text);
    const bool is_stem = column.role == ColumnRole::stem && entry.value.is_scalar();
    stem = stem || (is_stem && !column.is_vague);
    vague = vague || (is_stem && column.is_vague);
    const bool other = column.role == ColumnRole::answer || column.role == ColumnRole::options ||
                       column.role == ColumnRole::option || column.role == ColumnRole::type ||
                       column.role == ColumnRole::blank;
    others += other ? (are_judged(entry.value) ? 2 : 1) : 0;
  }
  return (stem && others > 0) || (vague && others > 1);
}

JsonRow read_json_row(const Node& object) {
  return RowReader().read(object);
}

}  // namespace tiku
