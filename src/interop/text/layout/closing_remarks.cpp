#include "interop/text/layout/closing_remarks.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/text.h"
#include "interop/text/scan/word_set.h"

namespace tiku {
namespace {

/// 以上就是..., 祝大家...: what an article says behind the paper it holds.
bool is_closing_remark(std::string_view line) {
  static constexpr std::string_view kBegins[] = {
      "以上就是", "以上是",   "以上即",   "以上内容", "更多试题", "更多内容",
      "更多资料", "本文由",   "附上完整", "声明：",   "声明:",    "以上试题",
      "以上题目", "以上试卷", "本文地址", "本文链接", "本文来源", "原文地址",
      "原文链接", "分享到",   "责任编辑", "点击查看", "点击下载"};
  static constexpr std::string_view kHolds[] = {
      "祝大家",   "祝各位",   "祝同学",   "祝考生", "希望大家", "希望同学", "希望每位",
      "希望各位", "希望考生", "对大家有", "请关注", "希望广大", "欢迎转载", "转载请"};
  static constexpr WordSet kBegin(kBegins);
  static constexpr WordSet kHold(kHolds);
  constexpr std::size_t kLongest = 600;  // bytes; a line may be a whole paper, and end so
  if (line.size() > kLongest) {
    return false;
  }
  return kBegin.begins(line) || kHold.is_within(line);
}

/// 相关文章: above nothing but links, ## 导航, 参考资料.
bool heads_links(std::string_view line) {
  static constexpr std::string_view kHeads[] = {
      "相关文章", "相关推荐", "相关阅读",       "相关链接",      "参考资料", "参考文献",
      "延伸阅读", "推荐阅读", "导航",           "上一篇",        "下一篇",   "猜你喜欢",
      "编辑推荐", "热门文章", "你可能感兴趣的", "您可能感兴趣的"};
  while (line.starts_with('#') || line.starts_with(' ') || line.starts_with('*')) {
    line.remove_prefix(1);
  }
  static constexpr WordSet kBegin(kHeads);
  if (!kBegin.begins(line) && !line.starts_with("【")) {
    return false;  // most lines
  }
  constexpr std::size_t kLongest = 90;
  return std::any_of(std::begin(kHeads), std::end(kHeads), [line](std::string_view head) {
    const bool links = head.ends_with("篇");
    const std::string_view rest = line.substr(std::min(line.size(), head.size()));
    // 你可能感兴趣的:(操作系统,复习): with the words that they share.
    const bool shared = head.ends_with("的") && (rest.starts_with("：") || rest.starts_with(":"));
    const bool ends = rest.empty() || rest == "：" || rest == ":";
    return (line.starts_with(head) && (links || shared || ends)) ||
           (line.size() <= kLongest && line.starts_with("【") && !links &&
            (line.ends_with(std::string(head) + "：") || line.ends_with(std::string(head) + ":")));
  });
}

/// A line that a question or an answer may have.
bool may_be_of_question(std::string_view line) {
  static constexpr std::string_view kSigns[] = {"答案", "（ ）", "( )", "√",  "×",
                                                "____", "A.",    "A、", "B.", "B、"};
  static constexpr WordSet kOfQuestion(kSigns);
  return kOfQuestion.is_within(line);
}

}  // namespace

std::size_t end_without_closing(std::string_view document) {
  constexpr std::size_t kMostLines = 12;
  std::size_t kept = document.size();
  std::size_t end = document.size();
  bool remarks = true;  // nothing but remarks so far
  for (std::size_t lines = 0; lines < kMostLines && end > 0;) {
    const std::size_t before = document.rfind('\n', end - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::string_view line = trim(document.substr(begin, end - begin));
    const bool heads = !line.empty() && heads_links(line);
    const bool remark = !line.empty() && is_closing_remark(line);
    if (!line.empty() && !heads && ((may_be_of_question(line) && !remark) || begin == 0)) {
      break;
    }
    remarks = heads || (remarks && (remark || line.empty()));
    kept = heads || (remark && remarks) ? begin : kept;
    lines += line.empty() ? 0U : 1U;
    end = begin > 0 ? begin - 1 : 0;
  }
  return kept;
}

}  // namespace tiku
