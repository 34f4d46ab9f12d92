#include "interop/text/layout/answered_records.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "bank/words.h"
#include "base/text.h"
#include "base/utf8_han.h"
#include "interop/text/scan/find_han.h"
#include "interop/text/scan/line_lead.h"
#include "sheet/fold.h"

namespace tiku {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view kAnswer = "答案";
constexpr std::string_view kAnswerWords[] = {"正确答案", "正確答案", "参考答案", "參考答案",
                                             "标准答案", "標準答案", kAnswer};
constexpr std::string_view kStemWords[] = {"题目", "題目", "题干", "題幹", "问题", "問題"};
constexpr std::string_view kAsideWords[] = {"答案解析", "解析", "知识点", "考点",
                                            "难度",     "分析", "来源",   "出处"};
constexpr std::string_view kOpen[] = {"【", "[", "（", "("};
constexpr std::string_view kClose[] = {"】", "]", "）", ")"};
constexpr std::string_view kColon[] = {"：", ":"};

bool take_any(std::string_view& text, Words words) {
  return std::any_of(words.begin(), words.end(), [&text](std::string_view word) {
    return !text.empty() && text.front() == word.front() && take_word(text, word);
  });
}

bool ends_with_any(std::string_view text, Words words) {
  return std::any_of(words.begin(), words.end(),
                     [text](std::string_view word) { return text.ends_with(word); });
}

/// Takes `word：` or `【word】` off.
bool take_label(std::string_view& text, Words words) {
  std::string_view rest = text;
  const bool bracket = take_any(rest, kOpen);
  if (!take_any(rest, words) || (bracket && !take_any(rest, kClose))) {
    return false;
  }
  rest = trim(rest);
  if (!take_any(rest, kColon) && !bracket) {
    return false;
  }
  text = trim(rest);
  return true;
}

bool ends_in_word(std::string_view text) {
  return !text.empty() && (is_ascii_letter(text.back()) || is_ascii_digit(text.back()) ||
                           (text.size() >= 3 && han_at(text, text.size() - 3) != 0));
}

/// Where the label of an answer begins within the line, and what it announces; a word of a sentence
/// is no label.
struct InnerAnswer {
  std::size_t begin = std::string_view::npos;
  std::string_view said;
};

InnerAnswer answer_within(std::string_view line) {
  for (std::size_t at = line.find(kAnswer); at != std::string_view::npos;
       at = line.find(kAnswer, at + 1)) {
    std::size_t begin = at;
    for (const std::string_view word : kAnswerWords) {
      const std::size_t before = word.size() - kAnswer.size();
      const bool longer = before > 0 && at >= before && line.substr(at - before).starts_with(word);
      begin = longer ? at - before : begin;
    }
    for (const std::string_view open : kOpen) {
      begin -= line.substr(0, begin).ends_with(open) ? open.size() : 0;
    }
    InnerAnswer found{begin, line.substr(begin)};
    if (begin > 0 && !ends_in_word(line.substr(0, begin)) && take_label(found.said, kAnswerWords) &&
        !found.said.empty()) {
      return found;
    }
  }
  return {};
}

bool is_truth(std::string_view answer) {
  return !answer.empty() && !is_ascii_digit(answer.front()) && parse_truth(answer).has_value();
}

/// 正确答案 A, without a colon: only before letters or a truth.
bool take_bare_answer(std::string_view& text) {
  constexpr std::size_t kMostLetters = 8;
  std::string_view rest = text;
  if (!take_any(rest, kAnswerWords) || !rest.starts_with(' ')) {
    return false;
  }
  rest = trim(rest);
  const bool letters =
      rest.size() <= kMostLetters && std::all_of(rest.begin(), rest.end(), is_ascii_letter);
  if (rest.empty() || (!letters && !is_truth(rest))) {
    return false;
  }
  text = rest;
  return true;
}

/// A blank, or a sentence that is to be finished or answered.
bool asks(std::string_view stem) {
  constexpr std::string_view kEnds[] = {"？", "?", "：", ":", "是", "为", "有", "包括", "。。。"};
  constexpr std::string_view kBlanks[] = {"（）", "()", "（ ", "( ", "（　", "__", "＿＿"};
  const bool blank = std::any_of(std::begin(kBlanks), std::end(kBlanks), [stem](auto sign) {
    return stem.find(sign) != std::string_view::npos;
  });
  return blank || ends_with_any(trim(stem), kEnds);
}

constexpr std::string_view kFigures[] = {
    "0",  "1",  "2",  "3",  "4",  "5",  "6",  "7",  "8",  "9",  "一", "二", "三", "四", "五",
    "六", "七", "八", "九", "十", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９"};

/// `1.`, `第3题`, `（一）` at the beginning of the text: a number and a sign. 2020年 is none.
bool begins_with_number(std::string_view text) {
  constexpr std::string_view kSigns[] = {".", "、", "．", ")",  "）", ":", "：",
                                         ",", "，", "题", "題", "】", "]", " "};
  const std::size_t whole = text.size();
  while (take_any(text, kFigures)) {
  }
  return text.size() < whole && (text.empty() || take_any(text, kSigns));
}

/// A number begins the line, or stands behind a word or a bracket that does: `案例一：`,
/// `[单选题]1.`
bool counts(std::string_view line) {
  constexpr std::size_t kMostCharacters = 6;
  for (std::size_t i = 0; i <= kMostCharacters && !line.empty(); ++i) {
    if (begins_with_number(line)) {
      return true;
    }
    const bool han = han_at(line, 0) != 0;
    if (!han && !take_any(line, kOpen) && !take_any(line, kClose)) {
      return false;
    }
    line.remove_prefix(han ? 3 : 0);
  }
  return false;
}

/// 判断题, 【单选题举例】, 单选题 4分1.: a line that names what stands below or behind it.
bool is_heading(std::string_view line) {
  constexpr std::size_t kLongest = 36;
  constexpr std::string_view kTypes[] = {"单选题", "多选题", "单项选择", "多项选择", "不定项",
                                         "选择题", "判断题", "是非题",   "填空题",   "简答题",
                                         "问答题", "論述題", "單選題",   "多選題",   "判斷題"};
  const bool short_name = line.size() <= kLongest && (line.ends_with("题") || line.ends_with("題"));
  const bool bracketed = line.starts_with("【") && line.ends_with("】");
  return short_name || bracketed || take_any(line, kTypes);
}

struct Line {
  enum class Kind : std::uint8_t { words, option, answer, aside };

  Kind kind = Kind::words;
  std::size_t begin = 0;  // of the document
  std::string_view text;
  bool is_behind_blank = false;
  /// 题目： begins it.
  bool opens = false;
  bool asks = false;
  /// Of the answer that it is, or that stands at its end.
  std::string_view said;
  /// Where the label within the line begins.
  std::size_t label = std::string_view::npos;

  bool is_answered() const { return !said.empty(); }
};

Line read_line(std::string_view text) {
  Line line;
  line.text = text;
  std::string_view rest = text;
  if (take_label(rest, kAnswerWords) || take_bare_answer(rest)) {
    line.kind = Line::Kind::answer;
    line.said = rest;
  } else if (take_label(rest, kAsideWords)) {
    line.kind = Line::Kind::aside;
  } else if (read_lead(text).kind == LeadKind::letter) {
    line.kind = Line::Kind::option;
  } else {
    const InnerAnswer answer = answer_within(text);
    line.opens = take_label(rest, kStemWords);
    line.label = answer.begin;
    line.said = answer.said;
    line.asks = line.opens || asks(text.substr(0, answer.begin));
  }
  return line;
}

/// Empty where one of them counts, or is a heading.
std::vector<Line> read_lines(std::string_view document) {
  std::vector<Line> lines;
  bool blank = true;
  for (std::size_t at = 0; at < document.size();) {
    const std::size_t end = std::min(document.find('\n', at), document.size());
    const std::string_view text = trim(document.substr(at, end - at));
    if (!text.empty()) {
      if (counts(text) || is_heading(text)) {
        return {};
      }
      lines.push_back(read_line(text));
      lines.back().begin = static_cast<std::size_t>(text.data() - document.data());
      lines.back().is_behind_blank = blank;
    }
    blank = text.empty();
    at = end + 1;
  }
  return lines;
}

/// One question: where its first line begins; where on its line the answer's label does, and what
/// is asked ends before it.
struct Record {
  std::size_t begin = 0;
  std::size_t asked_end = 0;
  std::size_t label = 0;
  bool is_question = false;
};

/// Without the signs that part what is asked and the label: @@@, ---, tabs.
std::size_t asked_end(std::string_view asked) {
  return asked.find_last_not_of(" \t@#$|*=-~>") + 1;
}

/// The question that begins with line `at`, which moves behind its answer and what is told about
/// it. Nothing where another begins before its answer.
std::optional<Record> take_record(std::span<const Line> lines, std::size_t& at) {
  const Line& first = lines[at];
  if (first.kind != Line::Kind::words) {
    return std::nullopt;
  }
  Record record{first.begin, 0, 0, false};
  std::size_t options = 0;
  for (const std::size_t begin = at; at < lines.size(); ++at) {
    const Line& line = lines[at];
    const bool new_words = line.kind == Line::Kind::words && (line.opens || line.is_behind_blank);
    if (line.kind == Line::Kind::aside || (at > begin && new_words)) {
      return std::nullopt;
    }
    options += line.kind == Line::Kind::option ? 1U : 0U;
    record.is_question = record.is_question || line.asks;
    if (line.is_answered()) {
      record.is_question = record.is_question || options > 1 || is_truth(line.said);
      if (line.label != std::string_view::npos) {
        record.asked_end = line.begin + asked_end(line.text.substr(0, line.label));
        record.label = line.begin + line.label;
      }
      break;
    }
    if (line.kind == Line::Kind::answer) {
      return std::nullopt;  // it says nothing
    }
  }
  if (at == lines.size()) {
    return std::nullopt;
  }
  ++at;
  while (at < lines.size() && lines[at].kind == Line::Kind::aside) {
    ++at;
  }
  return record;
}

/// 1证由（）颁发 above 2系统由（）组成: numbers that lost their signs.
bool count_on(std::string_view document, const std::vector<Record>& records) {
  std::int64_t last = -1;
  return std::any_of(records.begin(), records.end(), [&](const Record& record) {
    std::size_t at = record.begin;
    const std::int64_t number = take_number(document, at);
    const bool counts_on = last >= 0 && at > record.begin && number == last + 1;
    last = at > record.begin ? number : -1;
    return counts_on;
  });
}

/// Empty where the document is no such list.
std::vector<Record> find_records(std::string_view document) {
  constexpr std::size_t kFewest = 3;
  const std::vector<Line> lines = read_lines(document);
  std::vector<Record> records;
  std::size_t questions = 0;
  const bool title = lines.size() > 1 && !lines[0].is_answered() &&
                     lines[1].kind == Line::Kind::words &&
                     (lines[1].is_behind_blank || lines[1].opens);
  for (std::size_t at = title ? 1 : 0; at < lines.size();) {
    const std::optional<Record> record = take_record(lines, at);
    if (!record) {
      return {};
    }
    questions += record->is_question ? 1U : 0U;
    records.push_back(*record);
  }
  const bool asks = questions >= kFewest && 10 * questions >= 9 * records.size();
  return asks && !count_on(document, records) ? records : std::vector<Record>();
}

}  // namespace

std::string with_answered_records_numbered(std::string document) {
  if (find_han(document, kAnswer) == std::string::npos) {
    return document;
  }
  const std::vector<Record> records = find_records(document);
  if (records.empty()) {
    return document;
  }
  std::string out;
  std::size_t from = 0;
  for (std::size_t r = 0; r < records.size(); ++r) {
    const Record& record = records[r];
    out.append(document, from, record.begin - from).append(std::to_string(r + 1)).append(". ");
    from = record.begin;
    if (record.label > 0) {
      out.append(document, from, record.asked_end - from).append("  ");
      from = record.label;
    }
  }
  return out.append(document, from);
}

}  // namespace tiku
