#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "lint/rule.h"
#include "lint/same_text.h"
#include "sheet/answer_text.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK216",
    "near-duplicate-options",
    Severity::warning,
    {"two options of a question say the same in another spelling, so that one of them is lost",
     "同一题有两个选项只是写法不同，内容一样，等于少了一个选项"}};

constexpr Message kFound{"option {} is option {} in another spelling",
                         "选项 {} 与 {} 只是写法不同"};
constexpr Message kOther{"option {}", "选项 {}"};
constexpr Message kHelp{"write another option, or take one of the two out",
                        "请换一个选项，或者删去其中一个"};

/// Lists longer than this are looked at no further than their neighbours.
constexpr std::size_t kMostCompared = 40;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Letters and digits only where words may be code, everything that has a narrow form in Chinese
/// text. NFKC would be too much: 10³ is not 103.
std::string narrow(std::string_view text, bool chinese) {
  constexpr std::pair<char32_t, char> kMarks[] = {{U'“', '"'},  {U'”', '"'}, {U'‘', '\''},
                                                  {U'’', '\''}, {U'—', '-'}, {U'–', '-'}};
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    const char32_t folded =
        next.scalar >= 0xFF01 && next.scalar <= 0xFF5E ? next.scalar - 0xFEE0 : next.scalar;
    const bool word = folded < 0x80 &&
                      (is_letter(static_cast<char>(folded)) || is_digit(static_cast<char>(folded)));
    const auto* const mark =
        std::find_if(std::begin(kMarks), std::end(kMarks),
                     [&next](const auto& entry) { return entry.first == next.scalar; });
    if (chinese && mark != std::end(kMarks)) {
      out += mark->second;
    } else {
      append_utf8(out, word || chinese ? folded : next.scalar);
    }
    at += next.bytes;
  }
  return out;
}

/// "10 MB" as "10MB": a number and one unit are the whole text.
void join_unit(std::string& text) {
  const std::size_t number = text.find_first_not_of("0123456789.,");
  if (number == std::string::npos || number == 0 || text[number] != ' ') {
    return;
  }
  const bool unit = std::all_of(text.begin() + static_cast<std::ptrdiff_t>(number) + 1, text.end(),
                                [](char c) { return is_letter(c) || c == '%'; });
  if (unit) {
    text.erase(number, 1);
  }
}

/// Three words or more and no sign of code: what the case of the first letter, or a full stop, is
/// of no account in.
bool is_sentence(std::string_view text) {
  return std::count(text.begin(), text.end(), ' ') >= 2 &&
         text.find_first_of("=;<>{}[]_/\\*#$&|\"`") == std::string_view::npos;
}

void drop_end(std::string& text, bool chinese, bool sentence) {
  for (const std::string_view mark : {"。", "；", "，", "、", ";", ",", "."}) {
    if (text.size() <= mark.size() || !text.ends_with(mark)) {
      continue;
    }
    const char before = text[text.size() - mark.size() - 1];
    const bool after_han = chinese && static_cast<unsigned char>(before) >= 0x80;
    const bool ends_sentence = sentence && mark == "." && is_letter(before);
    if (mark.size() > 1 || after_han || ends_sentence) {
      text.resize(text.size() - mark.size());
    }
    return;
  }
}

/// What is left of an option when nothing counts that cannot change what it says.
std::string essence(std::string_view text) {
  const bool chinese = is_chinese(classify(text));
  std::string out = narrow(compose(without_invisible(text)), chinese);
  out = chinese ? collapse_spaces(out) : std::string(trim(out));
  const bool sentence = !chinese && is_sentence(out);
  drop_end(out, chinese, sentence);
  if (sentence && out[0] >= 'A' && out[0] <= 'Z') {
    out[0] = static_cast<char>(out[0] - 'A' + 'a');
  }
  join_unit(out);
  return out;
}

/// Questions about spelling itself have options that differ in nothing else.
bool asks_about_spelling(std::string_view stem) {
  const std::string folded = fold_case(stem);
  constexpr std::string_view kWords[] = {
      "全角", "半角",     "大小写", "大写",    "小写",   "标点",  "空格",   "格式",
      "书写", "写法",     "拼写",   "输入",    "输出",   "命令",  "case",   "capital",
      "spel", "punctuat", "spac",   "written", "format", "typed", "output", "command"};
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

/// The option before `later` that says the same in another spelling, or null; null too where one is
/// the same to the letter, which the reader reports.
const Option* earlier_twin(const std::vector<Option>& options, std::size_t later) {
  const std::string& text = options[later].text;
  const Option* twin = nullptr;
  const std::size_t first = later > kMostCompared ? later - kMostCompared : 0;
  for (std::size_t i = first; i < later; ++i) {
    if (options[i].text == text) {
      return nullptr;
    }
    if (twin == nullptr && may_fold_equal(options[i].text, text) &&
        essence(options[i].text) == essence(text)) {
      twin = &options[i];
    }
  }
  return twin;
}

void check_question(const QuestionView& view, Check& check) {
  const std::vector<Option>& options = view.question.options;
  for (std::size_t i = 1; i < options.size(); ++i) {
    const Option* twin = options[i].text.empty() ? nullptr : earlier_twin(options, i);
    if (twin == nullptr || asks_about_spelling(view.question.stem)) {
      continue;
    }
    const std::string label = visible(options[i].label);
    const std::string other = visible(twin->label);
    check.report(Diagnostic{.where = options[i].where,
                            .message = text(kFound, label, other),
                            .help = text(kHelp),
                            .notes = {{twin->where, text(kOther, other)}}});
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: vip-call
  type: single
  stem: 贵宾客户来电时，坐席应当怎样处理？
  options: {A: 转接 VIP 专席, B: 请客户改天再来电, C: 记下问题后挂断, D: 转接VIP专席}
  answer: A
)",
    R"(- id: upgrade
  type: single
  stem: 同一问题在什么情况下升级给主管？
  options: {A: 客户提出要求。, B: 客户首次来电, C: 客户提出要求, D: 客户没有订单}
  answer: A
)",
    R"(- id: dropped-call
  type: single
  stem: What do you do when a call is cut off?
  options:
    A: Wait for the next caller
    B: Call the customer back
    C: call the customer back
    D: Close the case at once
  answer: B
)",
    R"(- id: attachment
  type: single
  stem: How large may an attachment be?
  options: {A: 5 MB, B: 10 MB, C: 10MB, D: 20 MB}
  answer: D
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: return-days
  type: single
  stem: 普通商品签收后几天内可以无理由退货？
  options: {A: 3 天, B: 7 天, C: 13 天, D: 30 天}
  answer: B
)",
    R"(- id: who-decides
  type: single
  stem: 关于补偿方案，下列哪种说法符合规定？
  options: {A: 坐席可以决定, B: 坐席不可以决定, C: 客户可以决定, D: 客户可决定的部分由主管定}
  answer: B
)",
    R"(- id: rate
  type: single
  stem: Which of these lines is the fastest?
  options: {A: 10 kb per second, B: 10 kB per second, C: 10 Mb per second, D: 10 MB per second}
  answer: D
)",
    R"(- id: sentence
  type: single
  stem: Which greeting is spelled as the style guide asks?
  options:
    A: Thank you for calling
    B: thank you for calling
    C: Thank you for call-ing
  answer: A
)",
};

}  // namespace

extern const Rule tk216_near_duplicate_options;

constinit const Rule tk216_near_duplicate_options{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Two options that say the same leave one real choice less, and a candidate who picks the "
         "other spelling of the key loses the points for nothing. It happens when options are "
         "typed in from two sources.\n\n"
         "Compared are the options of one question without spaces beside Chinese characters, "
         "without the width of letters and punctuation, without a full stop at the end and, in "
         "whole English sentences, without the case of the first letter. Change one of the two, "
         "or take it out.\n\n"
         "Numbers and words that differ are never near duplicates: 3 days and 13 days, 可以 and "
         "不可以, kB and Mb. Questions about spelling, spacing or commands are left alone, where "
         "such a difference is the point. Options that are the same to the letter are TK206.",
         "两个选项内容一样，实际上就少了一个选项；选了另一种写法的考生还会白白丢分。多半是从两处"
         "抄来的选项凑到了一起。\n\n"
         "比较时不看汉字旁边的空格、字母和标点的全角半角、句末的句号；整句的英文还不看首字母大小写"
         "。"
         "请换掉其中一个，或者删去。\n\n"
         "数字不同、用词不同都不算：3 天和 13 天、可以和不可以、kB 和 "
         "Mb。考拼写、标点、空格或命令的"
         "题不查，那正是要考的地方。一字不差的两个选项由 TK206 报告。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
