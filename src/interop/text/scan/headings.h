#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "interop/text/scan/labels.h"
#include "interop/text/scan/numbers.h"
#include "interop/text/scan/points.h"
#include "interop/text/scan/words.h"

namespace tiku {

/// A heading of a section, or the tag of a single question.
struct Heading {
  enum class Role : std::uint8_t {
    section,  // 一、单项选择题(共20分,每题1分)
    untyped,  // 基础知识部分:
    chapter,  // 第一章 客服中心概述
    before,   // a tag before the number: 单选题本题分值:4分1,
    within,   // a tag in brackets: [单选题], (单选题,分值:1分)
  };

  Role role = Role::section;
  std::optional<TypeWord> type;
  /// From its ordinal to where what follows begins.
  TextRange range;
  TextRange title;
  Rare<PointsSpec> points;
  /// The heading says that answers follow: 单选题答案:
  bool announces_answers = false;
  /// 三、简述...(10分): the one question of its section stands on its line.
  bool is_task = false;
};

/// All headings and tags of the range, in order. `numbers` are those of the range.
std::vector<Heading> find_headings(const PaperText& text, TextRange range,
                                   const std::vector<NumberMark>& numbers);

/// Those of the headings that begin in the range.
std::span<const Heading> headings_within(const std::vector<Heading>& headings, TextRange range);

}  // namespace tiku
