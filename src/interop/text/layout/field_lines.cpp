#include "interop/text/layout/field_lines.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "bank/words.h"
#include "base/text.h"
#include "interop/text/scan/find_han.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// `name: value` on a line.
struct Field {
  std::string_view name;
  std::string_view value;
};

constexpr std::size_t kLongestName = 80;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool has_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

/// The value begins behind the first colon, or the last one, where brackets explain the name.
Field field_of(std::string_view line, bool last) {
  const std::string_view head = line.substr(0, kLongestName);
  const std::size_t narrow = last ? head.rfind(':') : head.find(':');
  const std::size_t wide = last ? head.rfind("：") : head.find("：");
  const bool both = narrow != head.npos && wide != head.npos;
  const bool is_wide = wide != head.npos && (!both || (last ? wide > narrow : wide < narrow));
  const std::size_t at = is_wide ? wide : narrow;
  if (at == head.npos) {
    return {};
  }
  const std::size_t sign = is_wide ? std::string_view("：").size() : 1;
  return {trim(line.substr(0, at)), trim(line.substr(at + sign))};
}

/// 答案是否正确（Y为正确，N为错误）：Y, 是否审核：是.
bool is_check(const Field& field) {
  constexpr std::string_view kWhether = "是否";
  constexpr std::size_t kMostBefore = 12;  // bytes: 本题答案
  return field.name.substr(0, kMostBefore + kWhether.size()).find(kWhether) != field.name.npos &&
         !is_ascii_digit(field.name.front()) &&
         !has_any(field.name, {"。", "？", "?", "_", "( )"}) &&
         (parse_truth(field.value) || is_one_of(field.value, {"已", "未"}));
}

bool denies(std::string_view value) {
  return !parse_truth(value).value_or(value != "未");
}

/// 图片: https://..., 图片：images/6.png, 图片: 无.
bool is_picture(const Field& field) {
  if (!is_one_of(field.name, {"图片", "圖片", "图片链接", "图片地址", "圖片連結", "圖片網址",
                              "题目图片", "題目圖片", "配图", "附图", "图片URL", "图片url"})) {
    return false;
  }
  const bool is_word = field.value.find(' ') == field.value.npos;
  const bool none = is_one_of(field.value, {"", "无", "無", "None", "null", "[]", "-"});
  return none || (is_word && (has_any(field.value, {"://"}) ||
                              has_any(fold_case(field.value),
                                      {".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg"})));
}

bool is_answer(std::string_view line) {
  const Field field = field_of(line, false);
  return is_one_of(field.name,
                   {"答案", "正确答案", "正確答案", "参考答案", "參考答案", "标准答案"});
}

/// 第 6 题, or a number alone.
bool is_lone_number(std::string_view line) {
  for (const std::string_view word : {"第", "题目", "題目", "试题", "問題", "问题"}) {
    line.remove_prefix(line.starts_with(word) ? word.size() : 0);
  }
  for (const std::string_view word : {"题", "題", ":", "：", ".", "、"}) {
    line.remove_suffix(line.ends_with(word) ? word.size() : 0);
  }
  line = trim(line);
  return !line.empty() && std::all_of(line.begin(), line.end(), is_ascii_digit);
}

/// How long the number is that stands before the words of the stem: *1、
std::size_t number_before(std::string_view stem) {
  constexpr std::string_view kSigns[] = {"、", ".", "．"};
  std::size_t at = stem.starts_with('*') ? 1 : 0;
  const std::size_t digits = at;
  at = std::min(stem.find_first_not_of("0123456789", at), stem.size());
  const auto sign = std::find_if(std::begin(kSigns), std::end(kSigns), [&](std::string_view one) {
    return stem.substr(at).starts_with(one);
  });
  if (at == digits || sign == std::end(kSigns)) {
    return 0;
  }
  at = past_spaces(stem, at + sign->size());
  return at < stem.size() && !is_ascii_digit(stem[at]) ? at : 0;
}

class FieldLines {
 public:
  explicit FieldLines(const std::string& document) : lines_(split(document, "\n")) {}

  std::optional<std::string> run() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      look(i);
    }
    take_checks();
    if (stems_ > 1 && numbers_.size() == stems_) {
      for (const auto& [line, begin] : numbers_) {
        lines_[line] = lines_[line].substr(begin);
      }
      changed_ = true;
    }
    return changed_ ? std::optional(joined()) : std::nullopt;
  }

 private:
  void look(std::size_t i) {
    const std::string_view line = trim(lines_[i]);
    if (line.empty()) {
      return;
    }
    if (const Field field = field_of(line, false); !field.name.empty()) {
      const bool picture = is_picture(field);
      lines_[i] = picture ? std::string_view() : lines_[i];
      changed_ = changed_ || picture;
      look_at_stem(i, field);
    }
    if (const Field field = field_of(line, true); !field.name.empty() && is_check(field)) {
      checks_[field.name].push_back({i, answer_, denies(field.value)});
    } else {
      answer_ = is_answer(line) ? i : kNone;
    }
    is_below_number_ = is_lone_number(line);
  }

  /// 题目: *1、words below 第 6 题.
  void look_at_stem(std::size_t i, const Field& field) {
    if (!is_below_number_ || !is_one_of(field.name, {"题目", "題目", "题干", "題幹", "问题", "問題",
                                                     "试题", "題干", "题目内容", "試題"})) {
      return;
    }
    ++stems_;
    if (const std::size_t number = number_before(field.value); number > 0) {
      const char* const words = field.value.data() + number;
      numbers_.emplace_back(i, static_cast<std::size_t>(words - lines_[i].data()));
    }
  }

  /// Checks of one name below several answers.
  void take_checks() {
    for (const auto& [name, checks] : checks_) {
      const bool all = std::all_of(checks.begin(), checks.end(),
                                   [](const Check& check) { return check.answer != kNone; });
      if (checks.size() < 2 || !all) {
        continue;
      }
      const bool about_answer = has_any(name, {"答案"}) && has_any(name, {"正确", "正確"});
      for (const Check& check : checks) {
        lines_[check.line] = {};
        if (about_answer && check.denied) {
          lines_[check.answer] = {};
        }
      }
      changed_ = true;
    }
  }

  std::string joined() const {
    std::string out;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      out += i > 0 ? "\n" : "";
      out += lines_[i];
    }
    return out;
  }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  struct Check {
    std::size_t line = 0;
    /// The line of the answer right above.
    std::size_t answer = kNone;
    bool denied = false;
  };

  std::vector<std::string_view> lines_;
  std::map<std::string_view, std::vector<Check>> checks_;
  /// Lines of stems with a number of their own, and where their words begin.
  std::vector<std::pair<std::size_t, std::size_t>> numbers_;
  std::size_t stems_ = 0;
  std::size_t answer_ = kNone;
  bool is_below_number_ = false;
  bool changed_ = false;
};

/// Whether the character stands somewhere right before one of the words behind it, or behind one of
/// those before it.
bool stands_beside(std::string_view document, std::string_view character,
                   std::initializer_list<std::string_view> behind,
                   std::initializer_list<std::string_view> before) {
  std::size_t from = 0;
  for (std::size_t at = find_han(document, character); at != std::string_view::npos;
       at = find_han(document.substr(from), character)) {
    const std::string_view above = document.substr(0, from + at);
    from += at + character.size();
    const std::string_view rest = document.substr(from);
    if (std::any_of(behind.begin(), behind.end(),
                    [rest](std::string_view word) { return rest.starts_with(word); }) ||
        std::any_of(before.begin(), before.end(),
                    [above](std::string_view word) { return above.ends_with(word); })) {
      return true;
    }
  }
  return false;
}

/// What a look for words tells that nearly no document holds. Words that share a character are
/// looked for at once.
bool may_have_fields(std::string_view document) {
  return stands_beside(document, "图", {"片"}, {"配", "附"}) ||
         stands_beside(document, "圖", {"片"}, {}) || stands_beside(document, "是", {"否"}, {}) ||
         stands_beside(document, "题", {"目:", "目：", "干:", "干："}, {}) ||
         stands_beside(document, "題", {"目："}, {});
}

}  // namespace

std::string without_field_lines(std::string document) {
  if (!may_have_fields(document)) {
    return document;
  }
  std::optional<std::string> kept = FieldLines(document).run();
  return kept ? std::move(*kept) : document;
}

}  // namespace tiku
