#include "lint/brackets.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

enum class Shape : std::uint8_t { round, square, other };

struct Kind {
  char32_t open;
  char32_t close;
  std::uint8_t pair;  // brackets of one pair close each other
  Shape shape = Shape::other;
};

constexpr Kind kKinds[] = {
    {U'(', U')', 0, Shape::round},
    {U'（', U'）', 0, Shape::round},
    {U'[', U']', 1, Shape::square},
    {U'［', U'］', 1, Shape::square},
    {U'【', U'】', 2},
    {U'《', U'》', 3},
    {U'〈', U'〉', 4},
    {U'「', U'」', 5},
    {U'『', U'』', 6},
    {U'〔', U'〕', 7},
    {U'〖', U'〗', 8},
};

constexpr std::size_t kPairs = 9;

/// Characters between these bounds may be brackets; most are not, so that it pays to ask.
bool may_be_bracket(char32_t scalar) {
  return scalar == '(' || scalar == ')' || scalar == '[' || scalar == ']' ||
         (scalar >= 0x3008 && scalar <= 0x3017) || (scalar >= 0xFF08 && scalar <= 0xFF3D);
}

const Kind* kind_of(char32_t scalar) {
  if (!may_be_bracket(scalar)) {
    return nullptr;
  }
  const auto* kind = std::find_if(std::begin(kKinds), std::end(kKinds), [scalar](const Kind& k) {
    return k.open == scalar || k.close == scalar;
  });
  return kind == std::end(kKinds) ? nullptr : kind;
}

bool is_one_of(char32_t scalar, std::u32string_view set) {
  return scalar != 0 && set.find(scalar) != std::u32string_view::npos;
}

/// “(”, `"]]"`: brackets between the halves of a quotation.
bool is_quoted(std::string_view text, const Characters& at) {
  constexpr std::size_t kMost = 3;
  Character before = at.before();
  Character after = at.after();
  for (std::size_t i = 0; i < kMost && may_be_bracket(before.scalar); ++i) {
    before = character_before(text, before.begin);
  }
  for (std::size_t i = 0; i < kMost && may_be_bracket(after.scalar); ++i) {
    after = character_at(text, after.end);
  }
  return are_quotes(before.scalar, after.scalar);
}

/// ":(" ";-)" and the like, as far as the left side tells.
bool follows_eyes(std::string_view text, const Characters& at) {
  const Character& before = at.before();
  const char32_t eyes =
      before.scalar == '-' ? character_before(text, before.begin).scalar : before.scalar;
  return is_one_of(eyes, U":;=^");
}

/// "1)", "12)", "a)", "Ａ）", "一）": a bracket that numbers.
bool closes_number(std::string_view text, const Character& bracket) {
  constexpr std::size_t kMostDigits = 3;
  Character last = character_before(text, bracket.begin);
  if (is_ascii_letter(last.scalar) || is_one_of(last.scalar, U"一二三四五六七八九十") ||
      (last.scalar >= U'Ａ' && last.scalar <= U'ｚ')) {
    const char32_t before = character_before(text, last.begin).scalar;
    return !is_ascii_letter(before) && !is_ascii_digit(before);
  }
  std::size_t digits = 0;
  while (is_ascii_digit(last.scalar) && digits <= kMostDigits) {
    ++digits;
    last = character_before(text, last.begin);
  }
  return digits > 0 && digits <= kMostDigits && !is_ascii_letter(last.scalar);
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  BracketScan run() {
    for (Characters at(text_); !at.done() && open_.size() < kDeepest; at.next()) {
      const Kind* kind = kind_of(at.here().scalar);
      if (kind == nullptr || is_quoted(text_, at)) {
        continue;
      }
      if (kind->open == at.here().scalar) {
        open_.push_back({kind, at.here(), follows_eyes(text_, at)});
        ++depth_[kind->pair];
      } else {
        close(*kind, at);
      }
    }
    while (!open_.empty()) {
      drop_open();
    }
    return scan_;
  }

 private:
  struct Open {
    const Kind* kind;
    Character at;
    bool may_be_face;
  };

  static constexpr std::size_t kDeepest = 200;

  void close(const Kind& kind, const Characters& at) {
    if (closes_interval(kind, at.here())) {
      pop();
      return;
    }
    if (depth_[kind.pair] == 0) {
      if (!closes_number(text_, at.here()) && !follows_eyes(text_, at)) {
        add_lone({at.here().begin, at.here().end, false});
      }
      return;
    }
    while (open_.back().kind->pair != kind.pair) {
      drop_open();
    }
    if (open_.back().kind != &kind) {
      scan_.mixed.add(open_.back().at.begin, open_.back().at.end);
    }
    pop();
  }

  /// "[0, 1)", "(0, 1]"
  bool closes_interval(const Kind& kind, const Character& bracket) const {
    constexpr std::size_t kLongest = 40;
    if (open_.empty() || kind.shape == Shape::other || open_.back().kind->shape == Shape::other ||
        open_.back().kind->shape == kind.shape) {
      return false;
    }
    const std::size_t begin = open_.back().at.end;
    const std::string_view inside = text_.substr(begin, bracket.begin - begin);
    const bool has_comma =
        inside.size() <= kLongest &&
        (inside.find(',') != std::string_view::npos || inside.find("，") != std::string_view::npos);
    for (Characters at(inside); has_comma && !at.done(); at.next()) {
      if (is_hanzi(at.here().scalar)) {
        return false;
      }
    }
    return has_comma;
  }

  void pop() {
    --depth_[open_.back().kind->pair];
    open_.pop_back();
  }

  void drop_open() {
    const Open& last = open_.back();
    if (!last.may_be_face) {
      add_lone({last.at.begin, last.at.end, true});
    }
    pop();
  }

  void add_lone(const LoneBracket& lone) {
    if (!scan_.lone || lone.begin < scan_.lone->begin) {
      scan_.lone = lone;
    }
    ++scan_.lone_count;
  }

  std::string_view text_;
  std::vector<Open> open_;
  std::array<std::size_t, kPairs> depth_{};
  BracketScan scan_;
};

}  // namespace

BracketScan scan_brackets(std::string_view text) {
  return Scanner(text).run();
}

}  // namespace tiku
