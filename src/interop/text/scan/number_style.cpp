#include "interop/text/scan/number_style.h"

#include <algorithm>
#include <iterator>

namespace tiku {
namespace {

/// 1.1, 1.2 ...: every line that begins with a number counts so.
bool counts_dotted(std::span<const NumberMark> marks) {
  std::int64_t expected = 1;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const NumberMark& mark = marks[i];
    if (mark.style == NumberStyle::dotted && mark.value == expected) {
      ++expected;
    } else if (mark.style == NumberStyle::plain && mark.separator != 0 && !mark.may_be_amount &&
               mark.place == NumberPlace::line_start) {
      return false;
    }
  }
  return expected > 2 || (expected == 2 && marks.front().style == NumberStyle::plain &&
                          marks.front().place == NumberPlace::line_start);
}

/// (5)...(6)...(7): all of them count on from the first, on one line too; two where no number in
/// another style stands there.
bool counts_in_brackets(std::span<const NumberMark> marks) {
  std::int64_t first = 0;
  std::int64_t last = 0;
  for (const NumberMark& mark : marks) {
    if (mark.style != NumberStyle::paren) {
      continue;
    }
    if (last > 0 && mark.value != last + 1) {
      return false;
    }
    first = last > 0 ? first : mark.value;
    last = mark.value;
  }
  const auto count = static_cast<std::size_t>(last - first + 1);
  return last > 0 && (count > 2 || (count == 2 && marks.size() == 2));
}

/// 15.简述...(1)...(2)...16.: what the block begins with counts on, whatever lists stand within.
bool counts_on_from_first(std::span<const NumberMark> marks) {
  if (marks.empty() || marks.front().style != NumberStyle::plain || marks.front().separator == 0 ||
      marks.front().may_be_amount) {
    return false;
  }
  return std::any_of(marks.begin() + 1, marks.end(), [&marks](const NumberMark& mark) {
    return mark.style == NumberStyle::plain && mark.separator == marks.front().separator &&
           mark.value == marks.front().value + 1;
  });
}

}  // namespace

NumberStyle choose_style(std::span<const NumberMark> marks) {
  const auto begins = [&marks](NumberStyle style, NumberPlace least) {
    return std::any_of(marks.begin(), marks.end(), [&](const NumberMark& mark) {
      return mark.style == style && mark.place >= least;
    });
  };
  if (begins(NumberStyle::word, NumberPlace::within)) {
    return NumberStyle::word;
  }
  if (counts_dotted(marks)) {
    return NumberStyle::dotted;
  }
  const bool plain = std::any_of(marks.begin(), marks.end(), [](const NumberMark& mark) {
    const bool of_name = mark.place == NumberPlace::within && mark.separator == U':';  // 范文1:
    return mark.style == NumberStyle::plain && mark.separator != 0 && !mark.may_be_amount &&
           mark.value == 1 && !of_name;
  });
  if (plain || begins(NumberStyle::plain, NumberPlace::line_start) || counts_on_from_first(marks)) {
    return NumberStyle::plain;
  }
  if (begins(NumberStyle::paren, NumberPlace::behind_space) || counts_in_brackets(marks)) {
    return NumberStyle::paren;
  }
  return begins(NumberStyle::circled, NumberPlace::behind_space) ? NumberStyle::circled
                                                                 : NumberStyle::plain;
}

bool go_on_from_plain(std::span<const NumberMark> marks) {
  bool plain = false;
  for (const NumberMark& mark : marks) {
    if (mark.value == 1 && mark.style == NumberStyle::word) {
      return false;
    }
    plain = plain || (mark.value == 1 && mark.style == NumberStyle::plain &&
                      mark.place == NumberPlace::line_start && mark.separator != 0);
  }
  return plain;
}

bool count_parts(std::span<const NumberMark> marks) {
  std::int64_t plain = 0;
  std::size_t words = 0;
  for (const NumberMark& mark : marks) {
    const bool begins = mark.place == NumberPlace::line_start;
    if (mark.style == NumberStyle::plain && mark.separator != 0 && begins) {
      plain = mark.value == plain + 1 ? mark.value : plain;
    } else if (mark.style == NumberStyle::word && begins && plain == 0) {
      return false;
    }
    words += mark.style == NumberStyle::word ? 1U : 0U;
  }
  return plain > 0 && words > 1;
}

bool count_points(std::span<const NumberMark> ordinals, std::span<const NumberMark> marks,
                  const std::vector<Label>& labels, const PaperText& text) {
  if (ordinals.empty()) {
    return false;
  }
  const std::size_t first = ordinals.front().begin;
  const auto behind =
      std::lower_bound(labels.begin(), labels.end(), first,
                       [](const Label& label, std::size_t at) { return label.begin < at; });
  const bool answers = behind != labels.begin() && std::prev(behind)->kind == LabelKind::answer &&
                       text.skip_blank(std::prev(behind)->after, first) == first;
  std::int64_t before = 0;
  for (const NumberMark& mark : marks) {
    const bool counts = mark.style == NumberStyle::plain && mark.separator != 0 &&
                        mark.place == NumberPlace::line_start;
    if (counts && mark.begin > ordinals.back().begin) {
      return answers && before > 0 && mark.value == before + 1;
    }
    before = counts && mark.begin < first ? mark.value : before;
  }
  return false;
}

std::vector<NumberMark> counted_ordinals(std::span<const NumberMark> marks) {
  std::vector<NumberMark> ordinals;
  for (const NumberMark& mark : marks) {
    const bool next = ordinals.empty() ? mark.value == 1 : mark.value == ordinals.back().value + 1;
    if (mark.style == NumberStyle::hanzi && mark.place == NumberPlace::line_start && next) {
      ordinals.push_back(mark);
    }
  }
  return ordinals.size() < 2 ? std::vector<NumberMark>() : ordinals;
}

}  // namespace tiku
