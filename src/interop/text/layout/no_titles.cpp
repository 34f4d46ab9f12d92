#include "interop/text/layout/no_titles.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "interop/text/scan/byte_set.h"
#include "interop/text/scan/word_set.h"

namespace tiku {
namespace {

/// 考题出处:..., 试题来源:...: what is said of one question.
bool is_field(std::string_view line) {
  constexpr std::size_t kLongest = 24;
  constexpr std::string_view kFields[] = {"出处", "来源", "來源", "出處", "考点", "考點",
                                          "依据", "依據", "难度", "難度", "章节", "章節"};
  const std::string_view head = line.substr(0, kLongest);
  const std::size_t colon = std::min(head.find(':'), head.find("："));
  const std::string_view name = head.substr(0, std::min(colon, head.size()));
  return colon < head.size() &&
         std::any_of(std::begin(kFields), std::end(kFields),
                     [name](std::string_view field) { return name.ends_with(field); });
}

}  // namespace

bool begins_no_title(std::string_view line) {
  static constexpr ByteSet kSigns("-*(_#|>{[\"");
  constexpr std::string_view kWords[] = {"（", "【", "答案", "解析", "• "};
  static constexpr std::string_view kSeparators[] = {"、", "．", "：", "）", "，", "；"};
  constexpr std::size_t kOfOptions = 3;
  static constexpr ByteSet kBehindNumber(".:),;");
  static constexpr ByteSet kBehindCapital(" .:)");
  static constexpr ByteSet kBehindLetter(".:)");
  const auto separates = [](std::string_view behind, const ByteSet& signs, std::size_t kinds) {
    return !behind.empty() &&
           (signs.has(behind.front()) ||
            std::any_of(kSeparators, kSeparators + kinds,
                        [behind](std::string_view sign) { return behind.starts_with(sign); }));
  };
  const char first = line.front();
  if (static_cast<unsigned char>(first) >= 0x80) {
    return is_field(line) ||
           std::any_of(std::begin(kWords), std::end(kWords),
                       [line](std::string_view word) { return line.starts_with(word); });
  }
  if (is_ascii_digit(first)) {
    const auto behind = std::find_if_not(line.begin(), line.end(), is_ascii_digit);
    return separates({behind, line.end()}, kBehindNumber, std::size(kSeparators)) ||
           (line.size() > 2 && first >= '1' &&
            (line[2] == '.' || line.substr(2).starts_with(kSeparators[0])));
  }
  return kSigns.has(first) || line.starts_with("o ") ||
         (line.size() > 2 && first >= 'A' && first <= 'H' &&
          separates(line.substr(1), kBehindCapital, kOfOptions)) ||
         (line.size() > 2 && first >= 'a' && first <= 'h' &&
          separates(line.substr(1), kBehindLetter, kOfOptions));
}

bool is_no_title(std::string_view line) {
  constexpr std::string_view kEnds[] = {"：", "，", "！", "、"};
  static constexpr std::string_view kSigns[] = {"。", "？", "；", "?", ";", "_"};
  static constexpr WordSet kSentence(kSigns);
  static constexpr ByteSet kAsciiEnds(":,!");
  return begins_no_title(line) || kAsciiEnds.has(line.back()) ||
         std::any_of(std::begin(kEnds), std::end(kEnds),
                     [line](std::string_view sign) { return line.ends_with(sign); }) ||
         kSentence.is_within(line);
}

}  // namespace tiku
