#include "interop/text/shared_stems.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "interop/text/question_marks.h"
#include "interop/text/questions/shared_options.h"
#include "interop/text/scan/key_tokens.h"
#include "interop/text/scan/paper_blocks.h"

namespace tiku {
namespace {

constexpr std::int64_t kMostQuestions = 20;

/// (3~4题共用题干), [第3-5题基于以下病例]: the bracket that opens at `open`.
std::optional<SharedStem> bracket_at(const PaperText& text, std::size_t open) {
  constexpr std::size_t kLongest = 40;
  constexpr std::u32string_view kTo = U" 题~-—至到、第";
  constexpr std::u32string_view kShare[] = {U"共用", U"共享", U"基于", U"根据", U"依据"};
  constexpr std::u32string_view kStems[] = {U"题干", U"病例", U"案例", U"病历",
                                            U"病案", U"材料", U"资料", U"情景"};
  constexpr std::u32string_view kOptions[] = {U"备选答案", U"答案选项", U"选项", U"备选项"};
  const std::size_t end = std::min(text.line_end(open), open + kLongest);
  const std::size_t close = text.find(text[open] == U'[' ? U"]" : U")", {open, end});
  const std::size_t digit = past(text, open + 1, end, U" 第题");
  const std::optional<KeyNumber> first = key_number(text, digit, end);
  if (close >= end || !first) {
    return std::nullopt;
  }
  const std::size_t second = past(text, first->after, close, kTo);
  const std::optional<KeyNumber> last = key_number(text, second, close);
  const auto says = [&](std::u32string_view word) {
    return text.find(word, {second, close}) < close;
  };
  const auto any = [&](const auto& words) {
    return std::any_of(std::begin(words), std::end(words), says);
  };
  if (!last || second == first->after || last->value <= first->value ||
      last->value - first->value >= kMostQuestions || !any(kShare) ||
      !(any(kStems) || any(kOptions))) {
    return std::nullopt;
  }
  SharedStem stem;
  stem.first = first->value;
  stem.last = last->value;
  stem.begin = open;
  stem.material = {close + 1, close + 1};
  stem.holds_options = any(kOptions);
  return stem;
}

/// Where the first of the questions begins; where the material does if it is not found.
std::size_t first_question(const PaperText& text, const SharedStem& stem,
                           const std::vector<NumberMark>& numbers) {
  constexpr std::size_t kLongest = 3000;
  constexpr char32_t kStop = U'。';
  const std::size_t begin = stem.material.begin;
  for (const NumberMark& mark : numbers_within(numbers, {begin, begin + kLongest})) {
    const bool parted = mark.place == NumberPlace::line_start || text[mark.begin - 1] == kStop;
    if (mark.value == stem.first && mark.separator != 0 && !mark.may_be_amount && parted &&
        mark.style == NumberStyle::plain) {
      return mark.begin;
    }
  }
  return begin;
}

/// What the question shares with its neighbours.
const SharedStem* stem_of(const std::vector<SharedStem>& stems, const ReadQuestion& read) {
  const auto next =
      std::upper_bound(stems.begin(), stems.end(), read.begin,
                       [](std::size_t at, const SharedStem& stem) { return at < stem.begin; });
  const SharedStem* stem = next == stems.begin() ? nullptr : &*std::prev(next);
  const bool shares = stem != nullptr && read.number >= stem->first && read.number <= stem->last &&
                      !read.is_unnumbered && !read.unusual->response;
  return shares ? stem : nullptr;
}

}  // namespace

std::vector<SharedStem> find_shared_stems(const PaperText& text,
                                          const std::vector<NumberMark>& numbers) {
  std::vector<SharedStem> stems;
  for (std::size_t at = 0; (at = text.next(kind::bracket, at, text.size())) < text.size(); ++at) {
    std::optional<SharedStem> stem = bracket_at(text, at);
    if (!stem) {
      continue;
    }
    stem->material = text.trimmed({stem->material.begin, first_question(text, *stem, numbers)});
    if (!stem->material.empty()) {
      stems.push_back(*stem);
    }
  }
  return stems;
}

void end_before_shared_stems(const std::vector<SharedStem>& stems,
                             std::vector<NumberedEntry>& entries) {
  for (NumberedEntry& entry : entries) {
    const auto stem =
        std::lower_bound(stems.begin(), stems.end(), entry.body.begin,
                         [](const SharedStem& one, std::size_t at) { return one.begin < at; });
    if (stem != stems.end()) {
      entry.body.end = std::min(entry.body.end, stem->begin);
    }
  }
}

void take_shared_options(const PaperText& text, const std::vector<SharedStem>& stems,
                         std::vector<ReadQuestion>& questions) {
  const SharedStem* known = nullptr;
  std::vector<ReadOption> options;
  for (ReadQuestion& question : questions) {
    const SharedStem* stem = stem_of(stems, question);
    if (stem == nullptr || !stem->holds_options || !question.options.empty()) {
      continue;
    }
    options = stem == known ? std::move(options) : options_at_end(text, stem->material);
    known = stem;
    question.options = options;
  }
}

bool SharedCases::take(const ReadQuestion& read, DecidedQuestion& decided, ImportedPaper& paper) {
  const SharedStem* stem = stem_of(stems_, read);
  stem = stem != nullptr && stem->holds_options ? nullptr : stem;
  if (stem != open_) {
    close(paper);
  }
  Question& part = decided.question;
  if (stem == nullptr || !part.parts.empty()) {
    return false;
  }
  Question& whole = case_.question;
  if (open_ == nullptr) {
    open_ = stem;
    whole.number = stem->first;
    whole.type = QuestionType::case_study;
    whole.stem = text_.joined(stem->material);
    whole.keyed = true;
  }
  whole.points += part.points;
  whole.points_stated = whole.points_stated || part.points_stated;
  whole.cut = whole.cut || part.cut;
  part.cut = false;
  whole.parts.push_back(std::move(part));
  std::move(decided.doubts.begin(), decided.doubts.end(), std::back_inserter(case_.doubts));
  return true;
}

void SharedCases::close(ImportedPaper& paper) {
  if (open_ != nullptr) {
    add_question(std::move(case_), text_.line(open_->begin), paper);
  }
  open_ = nullptr;
  case_ = {};
}

}  // namespace tiku
