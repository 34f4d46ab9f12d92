// 1.题干[单选题], an option a line, the right ones marked behind their text, an empty line between
// questions. Letters in front of the options may be missing.
#include "interop/wjx/wjx_text.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "base/text.h"
#include "interop/table/blank_cell.h"
#include "interop/table/row_question.h"
#include "interop/table/type_cell.h"
#include "interop/wjx/messages.h"
#include "io/paths.h"

namespace tiku {
namespace {

constexpr std::string_view kRight[] = {"(正确答案)", "（正确答案）"};
constexpr std::string_view kLetterSigns[] = {"、", ".", "．", ":", "："};

/// A line that begins a question.
struct WjxHead {
  std::string number;
  std::string stem;
  std::string type;
  std::string points;
  /// What stands behind the bracket of the type and is none of those known.
  std::string rest;
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// "12." or "12、" at the beginning, and the bytes it takes.
std::size_t number_length(std::string_view text, std::string& number) {
  std::size_t at = 0;
  while (at < text.size() && is_digit(text[at])) {
    ++at;
  }
  constexpr std::size_t kMostDigits = 5;
  if (at == 0 || at > kMostDigits) {
    return 0;
  }
  for (const std::string_view sign : {".", "、", "．"}) {
    if (text.substr(at).starts_with(sign)) {
      number = text.substr(0, at);
      return at + sign.size();
    }
  }
  return 0;
}

/// Whether the words in brackets are a type: 单选题, 矩阵量表题 ...
bool is_type(std::string_view words) {
  return words.ends_with("题") || words == "上传文件" || words == "段落说明";
}

struct BracketPair {
  std::string_view open;
  std::string_view close;
};

constexpr BracketPair kBrackets[] = {{"[", "]"}, {"【", "】"}, {"(", ")"}, {"（", "）"}};

/// What stands behind "分值:" in brackets.
std::optional<std::string_view> points_in(std::string_view words) {
  constexpr std::string_view kPoints = "分值";
  if (!words.starts_with(kPoints)) {
    return std::nullopt;
  }
  words.remove_prefix(kPoints.size());
  for (const std::string_view colon : {":", "："}) {
    words.remove_prefix(words.starts_with(colon) ? colon.size() : 0);
  }
  return trim(words);
}

/// Takes one bracket from the end of the stem: [单选题], [分值:5], (分值：5分), [必答].
bool take_bracket(std::string_view& line, WjxHead& head) {
  line = trim(line);
  if (line.ends_with('*')) {
    line = trim(line.substr(0, line.size() - 1));
  }
  std::size_t open = std::string_view::npos;
  std::string_view words;
  bool square = false;
  for (const BracketPair& pair : kBrackets) {
    const std::size_t begin =
        line.ends_with(pair.close) ? line.rfind(pair.open) : std::string_view::npos;
    if (begin != std::string_view::npos) {
      open = begin;
      words = line.substr(begin + pair.open.size());
      words = trim(words.substr(0, words.size() - pair.close.size()));
      square = pair.open == "[";
    }
  }
  if (open == std::string_view::npos) {
    return false;
  }
  const std::optional<std::string_view> points = points_in(words);
  const bool names_type = square && is_type(words) && head.type.empty();
  if (points) {
    head.points = *points;
  } else if (names_type) {
    head.type = words;
  } else if (!square || (words != "必答" && words != "选答")) {
    return false;  // a bracket of the sentence
  }
  line = trim(line.substr(0, open));
  return true;
}

std::optional<WjxHead> read_head(std::string_view line) {
  WjxHead head;
  const std::size_t number = number_length(line, head.number);
  if (number == 0) {
    return std::nullopt;
  }
  std::string_view stem = line.substr(number);
  while (take_bracket(stem, head)) {
  }
  const std::size_t inside = head.type.empty() ? stem.rfind("题]") : std::string_view::npos;
  if (inside != std::string_view::npos) {  // something stands behind the type
    constexpr std::string_view kEnd = "题]";
    head.rest = trim(stem.substr(inside + kEnd.size()));
    stem = stem.substr(0, inside + kEnd.size());
    while (take_bracket(stem, head)) {
    }
  }
  head.stem = trim(stem);
  if (head.type.empty() || head.stem.empty()) {
    return std::nullopt;  // 1.[单选题]题干 is not how it writes them
  }
  return head;
}

bool is_right(std::string_view& line) {
  for (const std::string_view mark : kRight) {
    if (line.ends_with(mark)) {
      line = trim(line.substr(0, line.size() - mark.size()));
      return true;
    }
  }
  return false;
}

/// Whether a mark stands in the text, and in another place than its end.
bool holds_mark(std::string_view words) {
  return std::any_of(std::begin(kRight), std::end(kRight), [words](std::string_view mark) {
    return words.find(mark) != std::string_view::npos;
  });
}

/// What is set behind an option and its mark: （2分）, (分值:2), [跳题:3], a full stop.
bool take_setting(std::string_view& line, std::string& setting) {
  for (const std::string_view stop : {"。", ".", ";", "；"}) {
    if (line.ends_with(stop)) {
      line = trim(line.substr(0, line.size() - stop.size()));
      return true;
    }
  }
  for (const BracketPair& pair : kBrackets) {
    const std::size_t open =
        line.ends_with(pair.close) ? line.rfind(pair.open) : std::string_view::npos;
    if (open != std::string_view::npos) {
      setting = std::string(line.substr(open)) + setting;
      line = trim(line.substr(0, open));
      return true;
    }
  }
  return false;
}

/// Takes the mark of a right option with what is set behind it; without one nothing changes.
bool take_mark(std::string_view& line, std::string& setting) {
  std::string_view rest = line;
  std::string behind;
  while (!is_right(rest)) {
    if (!holds_mark(rest) || !take_setting(rest, behind)) {
      return false;
    }
  }
  line = rest;
  setting = std::move(behind);
  return true;
}

/// Whether a letter and its sign begin the line: "C. ", "D、".
bool is_lettered(std::string_view words) {
  if (words.empty() || words[0] < 'A' || words[0] > 'Z') {
    return false;
  }
  return std::any_of(std::begin(kLetterSigns), std::end(kLetterSigns),
                     [words](std::string_view sign) { return words.substr(1).starts_with(sign); });
}

/// "答案：" and "解析：" behind a question, "(答案：…)" too; the rest of the line.
std::optional<std::string_view> behind(std::string_view line, std::string_view word) {
  for (const BracketPair& pair : kBrackets) {
    if (line.starts_with(pair.open) && line.ends_with(pair.close)) {
      line.remove_prefix(pair.open.size());
      line = trim(line.substr(0, line.size() - pair.close.size()));
    } else if (line.starts_with(pair.open) && line.substr(pair.open.size()).starts_with(word) &&
               line.substr(pair.open.size() + word.size()).starts_with(pair.close)) {
      line.remove_prefix(pair.open.size() + word.size() + pair.close.size());  // [答案解析]
      for (const std::string_view colon : {":", "："}) {
        line.remove_prefix(line.starts_with(colon) ? colon.size() : 0);
      }
      return trim(line);
    }
  }
  if (!line.starts_with(word)) {
    return std::nullopt;
  }
  for (const std::string_view colon : {":", "："}) {
    if (line.substr(word.size()).starts_with(colon)) {
      return trim(line.substr(word.size() + colon.size()));
    }
  }
  return std::nullopt;
}

class WjxReader {
 public:
  ImportResult read(std::string_view text, const std::string& path) {
    std::int64_t number = 0;
    for (const std::string_view raw : split(text, "\n")) {
      ++number;
      line(trim(raw), number);
    }
    finish();
    paper_.last_line = number;
    if (!paper_.bank.questions.empty()) {
      paper_.bank.title = paper_.bank.title.empty() ? file_stem(path) : paper_.bank.title;
      paper_.bank.language = "zh-CN";
      result_.papers.push_back(std::move(paper_));
    }
    return std::move(result_);
  }

 private:
  void line(std::string_view words, std::int64_t number) {
    if (words.empty()) {
      return;
    }
    if (std::optional<WjxHead> head = read_head(words)) {
      finish();
      open_ = true;
      explains_ = false;
      lettered_ = false;
      doubts_.clear();
      row_ = {};
      row_.marked.emplace();
      row_.line = number;
      row_.number = head->number;
      row_.stem = head->stem;
      row_.type = head->type;
      row_.points = head->points;
      if (!head->rest.empty()) {
        option(head->rest);
      }
      return;
    }
    if (!open_) {
      paper_.bank.title = paper_.bank.title.empty() ? std::string(words) : paper_.bank.title;
      return;
    }
    for (const std::string_view word : {"答案解析", "解析"}) {
      if (const std::optional<std::string_view> rest = behind(words, word)) {
        row_.explanation = *rest;
        explains_ = true;
        return;
      }
    }
    for (const std::string_view word : {"正确答案", "参考答案", "答案"}) {
      if (const std::optional<std::string_view> rest = behind(words, word)) {
        row_.answer = *rest;
        return;
      }
    }
    if (explains_) {  // it goes on: options stand before it
      row_.explanation += (row_.explanation.empty() ? "" : "\n") + std::string(words);
      return;
    }
    if (setting(words)) {
      return;
    }
    if (lettered_ && !is_lettered(words)) {
      result_.left_out.push_back({number, std::string(words), text(msg::left_wjx_line), {}});
      return;
    }
    option(words);
  }

  /// A line that says something about the question, not what there is to choose from.
  bool setting(std::string_view words) {
    const std::pair<std::string_view, std::string*> kFields[] = {
        {"分值", &row_.points}, {"难度", &row_.difficulty}, {"提示", &row_.note}};
    for (const auto& [name, field] : kFields) {
      if (const std::optional<std::string_view> said = behind(words, name)) {
        *field = field->empty() ? std::string(*said) : *field;
        return true;
      }
    }
    return false;
  }

  std::string label_of(std::size_t option) const {
    return std::string(1, static_cast<char>('A' + option % 26));
  }

  /// A. 一声    B. 两声（正确答案）: where the next option begins on the line of one with a letter.
  std::size_t next_option(std::string_view words) const {
    const std::string label = label_of(row_.options.size());
    const std::string next = label_of(row_.options.size() + 1);
    for (const std::string_view sign : kLetterSigns) {
      if (!words.starts_with(label + std::string(sign))) {
        continue;
      }
      for (const std::string_view before : {" ", "\t", "　", "）", ")"}) {
        const std::size_t at = words.find(std::string(before) + next + std::string(sign));
        if (at != std::string_view::npos) {
          return at + before.size();
        }
      }
    }
    return words.size();
  }

  void option(std::string_view words) {
    const std::size_t next = next_option(words);
    const std::string_view rest = words.substr(next);
    words = trim(words.substr(0, next));
    std::string setting;
    const bool right = take_mark(words, setting);
    if (!setting.empty()) {
      doubt(DoubtKind::not_carried, text(msg::wjx_setting, visible(setting)));
    }
    if (holds_mark(words)) {
      doubt(DoubtKind::answer_unclear, text(msg::wjx_mark_within, visible(words)));
    }
    const std::string label = label_of(row_.options.size());
    lettered_ = lettered_ || is_lettered(words);
    for (const std::string_view sign : kLetterSigns) {
      if (words.starts_with(label + std::string(sign))) {
        words = trim(words.substr(label.size() + sign.size()));
        break;
      }
    }
    row_.options.push_back({label, std::string(words), {}});
    if (right) {
      row_.marked->push_back(label);
    }
    if (!rest.empty()) {
      option(rest);
    }
  }

  void finish() {
    if (!open_) {
      return;
    }
    open_ = false;
    const std::optional<TypeWord> type = type_of_cell(row_.type);
    const bool rows = row_.type.starts_with("矩阵");  // what stands below are rows to rate
    if (is_foreign_type(row_.type) || !type || rows) {
      result_.left_out.push_back({row_.line, row_.stem, text(msg::left_wjx_type, row_.type)});
      return;
    }
    const bool truths =
        row_.options.size() == 2 && row_.options[0].text == "对" && row_.options[1].text == "错";
    if (type == TypeWord::judge && truths) {  // what every judgement has
      row_.answer = row_.marked->size() != 1      ? row_.answer
                    : row_.marked->front() == "A" ? "对"
                                                  : "错";
      row_.options.clear();
      row_.marked->clear();
    }
    if (type == TypeWord::fill && row_.answer.empty() && count_blanks(row_.stem) == 0) {
      row_.type = "简答题";  // a box for any text
    }
    if (type == TypeWord::fill || type == TypeWord::short_answer || type == TypeWord::open) {
      leave_out_options();
    }
    add(decide_row(row_, std::nullopt, true));
  }

  /// Lines below a question that has no options; a line of "_" only shows where to write.
  void leave_out_options() {
    for (const Option& option : row_.options) {
      if (option.text.find_first_not_of("_ ") != std::string::npos) {
        result_.left_out.push_back({row_.line, option.text, text(msg::left_wjx_line)});
      }
    }
    row_.options.clear();
  }

  void add(DecidedQuestion decided) {
    const bool open = decided.question.type == QuestionType::fill ||
                      decided.question.type == QuestionType::short_answer;
    for (ImportDoubt& said : doubts_) {
      decided.doubts.push_back(std::move(said));
    }
    doubts_.clear();
    for (ImportDoubt& doubt : decided.doubts) {
      if (doubt.kind == DoubtKind::unanswered) {
        doubt.what = text(open ? msg::wjx_open_unanswered : msg::wjx_unanswered);
      }
      doubt.line = row_.line;
      doubt.question = paper_.bank.questions.size();
      paper_.doubts.push_back(std::move(doubt));
    }
    paper_.first_line = paper_.first_line == 0 ? row_.line : paper_.first_line;
    paper_.bank.questions.push_back(std::move(decided.question));
    paper_.lines.push_back(row_.line);
  }

  void doubt(DoubtKind kind, Text what) {
    ImportDoubt said;
    said.kind = kind;
    said.what = std::move(what);
    doubts_.push_back(std::move(said));
  }

  ImportResult result_;
  ImportedPaper paper_;
  /// Of the question in hand.
  std::vector<ImportDoubt> doubts_;
  bool lettered_ = false;
  QuestionRow row_;
  bool open_ = false;
  bool explains_ = false;
};

/// ○ 一声, □ 您好: a form as it was printed or copied, not the text that makes one.
bool has_bullet(std::string_view line) {
  constexpr std::string_view kBullets[] = {"○", "〇", "◯", "●", "□", "☐", "■"};
  return std::any_of(std::begin(kBullets), std::end(kBullets),
                     [line](std::string_view bullet) { return line.starts_with(bullet); });
}

}  // namespace

bool is_wjx_text(std::string_view text) {
  std::size_t heads = 0;
  std::size_t numbered = 0;
  bool marks = false;
  for (const std::string_view raw : split(text, "\n")) {
    std::string_view words = trim(raw);
    if (has_bullet(words)) {
      return false;
    }
    std::string number;
    numbered += number_length(words, number) > 0 ? 1U : 0U;
    heads += read_head(words) ? 1U : 0U;
    marks = marks || is_right(words);
  }
  // In a paper that only mentions a type here and there most numbers stand without one.
  return heads > 0 && marks && heads * 5 >= numbered * 4;
}

ImportResult read_wjx_text(std::string_view text, const std::string& path) {
  return WjxReader().read(text, path);
}

}  // namespace tiku
