// A record is read by its labels, line by line: nothing is guessed. What goes on over several lines
// is indented, so that no text can be taken for a label.
#include "interop/record/record_reader.h"

#include <utility>

#include "base/text.h"
#include "interop/record/messages.h"
#include "interop/record/record_lines.h"
#include "interop/record/record_value.h"
#include "interop/record/record_words.h"

namespace tiku {
namespace {

struct TypeName {
  const Message* name;
  QuestionType type;
};

constexpr TypeName kTypes[] = {
    {&msg::record_single, QuestionType::single},
    {&msg::record_multiple, QuestionType::multiple},
    {&msg::record_indeterminate, QuestionType::indeterminate},
    {&msg::record_judge, QuestionType::judge},
    {&msg::record_fill, QuestionType::fill},
    {&msg::record_short, QuestionType::short_answer},
    {&msg::record_case_study, QuestionType::case_study},
    {&msg::record_given, QuestionType::given},
};

std::optional<QuestionType> type_of(std::string_view words) {
  for (const TypeName& known : kTypes) {
    if (words == known.name->en || words == known.name->zh) {
      return known.type;
    }
  }
  return std::nullopt;
}

constexpr std::pair<RecordLineKind, std::string GradedRecord::*> kHeadFields[] = {
    {RecordLineKind::id, &GradedRecord::id},
    {RecordLineKind::name, &GradedRecord::name},
    {RecordLineKind::group, &GradedRecord::group},
};

constexpr std::pair<RecordLineKind, std::string RecordItem::*> kItemValues[] = {
    {RecordLineKind::item_id, &RecordItem::id},
    {RecordLineKind::case_id, &RecordItem::case_id},
    {RecordLineKind::scoring, &RecordItem::scoring},
};

/// These may go on over several lines.
constexpr std::pair<RecordLineKind, std::string RecordItem::*> kItemTexts[] = {
    {RecordLineKind::material, &RecordItem::material},
    {RecordLineKind::stem, &RecordItem::stem},
    {RecordLineKind::key, &RecordItem::key},
};

class RecordReader {
 public:
  RecordReader(std::string_view text, std::vector<LeftOut>& left_out) : left_out_(left_out) {
    for (std::string_view line : split(text, "\n")) {
      line.remove_suffix(line.ends_with('\r') ? 1 : 0);
      lines_.push_back(line);
    }
  }

  std::vector<GradedRecord> run() {
    for (at_ = 0; at_ < lines_.size(); ++at_) {
      if (begins_record()) {
        records_.emplace_back();
        record().first_line = number();
        close();
        continue;
      }
      read(read_record_line(lines_[at_]));
    }
    return std::move(records_);
  }

 private:
  GradedRecord& record() { return records_.back(); }

  RecordItem& item() { return records_.back().items.back(); }

  bool in_item() const { return !records_.empty() && !records_.back().items.empty(); }

  std::int64_t number() const { return static_cast<std::int64_t>(at_) + 1; }

  bool begins_record() const {
    const bool id_follows =
        at_ + 1 < lines_.size() && read_record_line(lines_[at_ + 1]).kind == RecordLineKind::id;
    return id_follows && may_head_record(lines_[at_]);
  }

  /// What is indented from here on belongs to nothing.
  void close() {
    words_ = nullptr;
    block_ = nullptr;
    empty_lines_ = 0;
  }

  void leave_out() {
    left_out_.push_back(
        {number(), std::string(trim(lines_[at_])), text(msg::record_line_unknown), {}});
  }

  void read(const RecordLine& line) {
    if (line.kind == RecordLineKind::empty) {
      ++empty_lines_;
      return;
    }
    if (line.kind == RecordLineKind::indented) {
      go_on(line.value());
      return;
    }
    close();
    const bool known =
        !records_.empty() && (read_head(line) || read_frame(line) ||
                              (in_item() && (read_question(line) || read_answer(line))));
    if (known) {
      record().last_line = number();
    } else {
      leave_out();
    }
  }

  void go_on(const std::string& rest) {
    if (block_ != nullptr) {
      block_->push_back({rest, number()});
    } else if (words_ != nullptr) {
      words_->append(empty_lines_, '\n');
      *words_ += "\n" + rest;
    } else if (!trim(rest).empty()) {
      leave_out();
    }
    empty_lines_ = 0;
    if (!records_.empty()) {
      record().last_line = number();
    }
  }

  void take(std::string& field, const std::string& words) {
    field = words;
    words_ = &field;
  }

  bool read_head(const RecordLine& line) {
    for (const auto& [kind, field] : kHeadFields) {
      if (line.kind == kind) {
        record().*field = read_record_value(line.value());
        return true;
      }
    }
    record().absent = record().absent || line.kind == RecordLineKind::absent;
    return line.kind == RecordLineKind::absent || line.kind == RecordLineKind::totals ||
           line.kind == RecordLineKind::pass;
  }

  bool read_frame(const RecordLine& line) {
    if (line.kind == RecordLineKind::block) {
      block_ = in_item() ? &item().block : &record().block;
    } else if (line.kind == RecordLineKind::section) {
      record().sections.push_back({read_record_value(line.value()), {}});
    } else if (line.kind == RecordLineKind::choose) {
      record().sections.back().choose = line.value();
    } else {
      return line.kind == RecordLineKind::item && read_item(line);
    }
    return true;
  }

  bool read_item(const RecordLine& line) {
    const std::optional<QuestionType> type = type_of(line.values[1]);
    if (!type) {
      return false;
    }
    RecordItem next;
    next.line = number();
    next.section = record().sections.size() - 1;
    next.type = *type;
    next.points = line.values[2];
    record().items.push_back(std::move(next));
    return true;
  }

  bool read_question(const RecordLine& line) {
    for (const auto& [kind, field] : kItemValues) {
      if (line.kind == kind) {
        item().*field = read_record_value(line.value());
        return true;
      }
    }
    for (const auto& [kind, field] : kItemTexts) {
      if (line.kind == kind) {
        item().key_line = line.kind == RecordLineKind::key ? number() : item().key_line;
        take(item().*field, line.value());
        return true;
      }
    }
    if (line.kind != RecordLineKind::option || item().response) {
      return false;
    }
    item().options.push_back({line.values[0], {}, {}});
    take(item().options.back().text, line.values[1]);
    return true;
  }

  bool read_answer(const RecordLine& line) {
    if (line.kind == RecordLineKind::score) {
      item().score = parse_rational(trim(line.value()));
      return item().score.has_value();
    }
    item().is_void = item().is_void || line.kind == RecordLineKind::void_response;
    if (line.kind == RecordLineKind::response || line.kind == RecordLineKind::void_response) {
      item().response = read_record_value(line.value());
      item().response_line = number();
      return true;
    }
    return line.kind == RecordLineKind::remark;
  }

  std::vector<LeftOut>& left_out_;
  std::vector<std::string_view> lines_;
  std::vector<GradedRecord> records_;
  std::size_t at_ = 0;
  std::string* words_ = nullptr;
  std::vector<RecordYaml>* block_ = nullptr;
  std::size_t empty_lines_ = 0;
};

}  // namespace

std::vector<GradedRecord> read_records(std::string_view text, std::vector<LeftOut>& left_out) {
  return RecordReader(text, left_out).run();
}

}  // namespace tiku
