// Examples that show how questions are answered: with options and an answer they look like one.
#include <algorithm>
#include <iterator>
#include <optional>

#include "base/text.h"
#include "interop/text/layout/set_aside.h"
#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/paper_text.h"
#include "interop/text/scan/sample_lines.h"
#include "interop/text/scan/word_set.h"

namespace tiku {

/// 例题:, 【例】, `Example: Which rings?`
bool heads_sample(std::string_view line) {
  static constexpr std::string_view kChineseWords[] = {"例", "示例", "范例", "样",
                                                       "【", "（",   "(",    "["};
  static constexpr std::string_view kEnglishWords[] = {
      "example:",        "sample question:",  "sample item:",     "sample:",
      "worked example:", "example question:", "practice example:"};
  static constexpr auto kChinese = words_in(kChineseWords);
  static constexpr auto kEnglish = words_in_any_case(kEnglishWords);
  constexpr std::size_t kLook = 60;
  return (kChinese.begins(line) && begins_sample(PaperText(line.substr(0, kLook)), 0)) ||
         kEnglish.begins(line);
}

namespace {

/// 答案:B, `Answer: B`
bool begins_answer(std::string_view line) {
  constexpr std::string_view kChinese[] = {"答案",         "参考答案", "正确答案", "【答案】",
                                           "【参考答案】", "答:",      "答：",     "[答案]"};
  constexpr std::string_view kEnglish[] = {
      "answer:",       "ans:",     "ans.", "correct answer:", "the correct answer",
      "the answer is", "solution:"};
  return std::any_of(std::begin(kChinese), std::end(kChinese),
                     [line](std::string_view word) { return line.starts_with(word); }) ||
         std::any_of(std::begin(kEnglish), std::end(kEnglish),
                     [line](std::string_view word) { return has_word(line, 0, word); });
}

bool begins_reason(std::string_view line) {
  return line.starts_with("解析") || line.starts_with("【解析】") ||
         has_word(line, 0, "explanation:");
}

/// 1. or 1、 at the beginning.
bool is_numbered(std::string_view line) {
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  constexpr std::string_view kSigns[] = {".", "、", "．", ")", "）"};
  return digits > 0 && std::any_of(std::begin(kSigns), std::end(kSigns), [&](std::string_view s) {
           return line.substr(digits).starts_with(s);
         });
}

/// Lines from the heading of a sample to its answer.
struct Sample {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The sample that begins at the line; nothing where none with lines of its own does, or no answer
/// closes it.
std::optional<Sample> sample_at(const std::vector<std::string_view>& lines, std::size_t begin) {
  constexpr std::size_t kMostLines = 12;
  const std::size_t last = std::min(lines.size(), begin + kMostLines);
  for (std::size_t i = begin + 1; i < last; ++i) {
    const std::string_view line = trim(lines[i]);
    if (is_numbered(line) || heads_sample(line)) {
      return std::nullopt;
    }
    if (begins_answer(line)) {
      const bool reason = i + 1 < lines.size() && begins_reason(trim(lines[i + 1]));
      return Sample{begin, i + (reason ? 2U : 1U)};
    }
  }
  return std::nullopt;
}

}  // namespace

std::string without_samples(std::string document, std::vector<SetAside>& aside) {
  constexpr std::size_t kMost = 3;
  const std::vector<std::string_view> lines = split(document, "\n");
  std::vector<Sample> samples;
  std::size_t heads = 0;
  std::size_t numbered = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    numbered += is_numbered(trim(lines[i])) ? 1U : 0U;
    if (heads_sample(trim(lines[i]))) {
      ++heads;
      if (const std::optional<Sample> sample = sample_at(lines, i)) {
        samples.push_back(*sample);
      }
    }
  }
  if (heads > kMost || 2 * heads > numbered || samples.empty()) {
    return document;  // where they are many they are the questions
  }
  std::string out;
  auto sample = samples.begin();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool within = sample != samples.end() && i >= sample->begin;
    if (within && i == sample->begin) {
      aside.push_back({i, SetAside::Why::sample, {}});
    }
    if (within && !trim(lines[i]).empty()) {
      std::string& text = aside.back().text;
      text.append(text.empty() ? "" : "\n").append(trim(lines[i]));
    }
    out += within ? std::string_view() : lines[i];
    out += i + 1 < lines.size() ? "\n" : "";
    sample += within && i + 1 == sample->end ? 1 : 0;
  }
  return out;
}

}  // namespace tiku
