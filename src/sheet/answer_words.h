#pragma once

#include <string_view>

/// What candidates write, as tables. Words are compared after width and case folding, so each
/// stands here once, in lower case and half width.
namespace tiku::words {

inline constexpr std::string_view kBlank[] = {
    "-",    "--",     "—",    "——",   "/",    "\\",     ".",      "。",     "无",   "空",
    "未答", "未作答", "未填", "缺答", "不会", "不知道", "不清楚", "跳过",   "(空)", "(跳过)",
    "null", "none",   "nan",  "n/a",  "#n/a", "未选",   "没有答", "未回答", "没填"};

inline constexpr std::string_view kAbsent[] = {"缺考", "缺席", "请假"};

/// What optical readers write for double or unreadable marks: never blank, never an answer.
inline constexpr std::string_view kUnreadable = "*#";

inline constexpr std::string_view kCanonicalTrue[] = {"true", "对", "正确", "√"};
inline constexpr std::string_view kCanonicalFalse[] = {"false", "错", "错误", "×"};

inline constexpr std::string_view kTrue[] = {
    "对",  "正确", "是", "√",  "✓",    "✔",    "☑",    "✅", "t",     "true", "y",
    "yes", "1",    "v",  "勾", "同意", "属实", "成立", "r", "right", "+",    "✔️"};

inline constexpr std::string_view kFalse[] = {
    "错",     "错误",   "否",     "不对", "不正确", "不是",  "×",      "✗",  "✘", "✕",
    "☒",      "❌",      "x",      "╳",    "f",      "false", "n",      "no", "0", "叉",
    "不同意", "不属实", "不成立", "w",    "wrong",  "✖",     "✖️", "⨯"};

/// A circle means true on some sheets and false (zero) on others; 2 is false only where a file
/// counts 1, 2.
inline constexpr std::string_view kUndecided[] = {"○", "〇", "o", "◯", "⭕", "2"};

/// Words around an answer; longer ones first.
inline constexpr std::string_view kLabelsBefore[] = {
    "正确答案", "参考答案", "我的答案", "答案是", "答案为", "答案", "选择",
    "选项",     "我选",     "应选",     "选",     "答",     "故选"};
inline constexpr std::string_view kLabelsBehind[] = {"选项", "项"};

inline constexpr std::string_view kTrailing[] = {"。", ".", ";", "!"};

struct Pair {
  std::string_view open;
  std::string_view close;
};

inline constexpr Pair kPairs[] = {
    {"(", ")"},   {"[", "]"}, {"{", "}"},   {"【", "】"}, {"「", "」"}, {"『", "』"}, {"〔", "〕"},
    {"《", "》"}, {"<", ">"}, {"\"", "\""}, {"'", "'"},   {"“", "”"},   {"‘", "’"},   {"`", "`"}};

/// Between labels (white space and list members aside).
inline constexpr std::string_view kSeparators[] = {",",  "、", ";", "|", "/",  "\\", "+",
                                                   "&",  "-",  "·", ".", "。", "┋",  "和",
                                                   "及", "与", "—", "–", ":"};

/// Between a label and the text of its option.
inline constexpr std::string_view kLabelMarks[] = {"、", ".", ":", ")", "]", "】", ",", "。", "-"};

/// Between the ends of a range.
inline constexpr std::string_view kRangeMarks[] = {"-", "~", "至", "到", "—", "–"};

struct LookAlike {
  char32_t looks;
  char means;
};

/// Cyrillic and Greek letters that a keyboard or a copied text puts where a Latin letter was meant.
inline constexpr LookAlike kLookAlikes[] = {
    {0x0410, 'A'}, {0x0412, 'B'}, {0x0421, 'C'}, {0x0415, 'E'}, {0x041D, 'H'}, {0x041A, 'K'},
    {0x041C, 'M'}, {0x041E, 'O'}, {0x0420, 'P'}, {0x0422, 'T'}, {0x0425, 'X'}, {0x0405, 'S'},
    {0x0406, 'I'}, {0x0408, 'J'}, {0x0430, 'a'}, {0x0435, 'e'}, {0x043E, 'o'}, {0x0440, 'p'},
    {0x0441, 'c'}, {0x0445, 'x'}, {0x0443, 'y'}, {0x0455, 's'}, {0x0456, 'i'}, {0x0458, 'j'},
    {0x0391, 'A'}, {0x0392, 'B'}, {0x0395, 'E'}, {0x0396, 'Z'}, {0x0397, 'H'}, {0x0399, 'I'},
    {0x039A, 'K'}, {0x039C, 'M'}, {0x039D, 'N'}, {0x039F, 'O'}, {0x03A1, 'P'}, {0x03A4, 'T'},
    {0x03A5, 'Y'}, {0x03A7, 'X'}, {0x03F9, 'C'}, {0x03BF, 'o'}, {0x03F2, 'c'}, {0x0501, 'd'},
    {0x0432, 'b'}, {0x03B1, 'a'},
};

}  // namespace tiku::words
