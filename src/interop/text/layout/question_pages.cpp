// A site that prints one question a page, saved page below page.
#include "interop/text/layout/question_pages.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string_view>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kFewestPages = 3;
constexpr std::size_t kMostLines = 4;

/// The line with text at or behind `at`, trimmed; empty where none follows before `end`.
std::string_view line_behind(std::string_view text, std::size_t at, std::size_t end) {
  while (at < end) {
    const std::size_t line = std::min(text.find('\n', at), end);
    const std::string_view words = trim(text.substr(at, line - at));
    if (!words.empty()) {
      return words;
    }
    at = line + 1;
  }
  return {};
}

/// The same right before `at`.
std::string_view line_before(std::string_view text, std::size_t at, std::size_t begin) {
  while (at > begin) {
    const std::size_t line = text.rfind('\n', at - 1);
    const std::size_t first = line == std::string_view::npos || line < begin ? begin : line + 1;
    const std::string_view words = trim(text.substr(first, at - first));
    if (!words.empty()) {
      return words;
    }
    at = first > begin ? first - 1 : begin;
  }
  return {};
}

/// No option, answer, number, field or verdict: what a page may print around its question.
bool may_be_furniture(std::string_view line) {
  constexpr std::size_t kShortest = 12;  // bytes: four characters
  constexpr std::size_t kLongest = 120;
  constexpr std::string_view kSigns[] = {":", "：", "。", "？", "?", "答案", "正确", "错误"};
  const bool letter =
      !line.empty() && (is_ascii_letter(line.front()) || is_ascii_digit(line.front()));
  return line.size() >= kShortest && line.size() <= kLongest && !letter &&
         !line.starts_with("（") && !line.starts_with("(") &&
         std::none_of(std::begin(kSigns), std::end(kSigns), [line](std::string_view sign) {
           return line.find(sign) != std::string_view::npos;
         });
}

/// 1. or 一、: the pages are papers, or of one whose questions are counted.
bool begins_number(std::string_view line) {
  constexpr std::string_view kNumerals[] = {"一", "二", "三", "四", "五", "六", "七", "八",
                                            "九", "十", "第", "①",  "(",  "（", "【", "["};
  return line.empty() || is_ascii_digit(line.front()) ||
         std::any_of(std::begin(kNumerals), std::end(kNumerals),
                     [line](std::string_view numeral) { return line.starts_with(numeral); });
}

/// Pages of one title.
class Pages {
 public:
  Pages(std::string& text, std::span<const DocumentSpan> spans) : text_(text), spans_(spans) {}

  /// False where they are none: then nothing is changed.
  bool empty_furniture() {
    for (const DocumentSpan& span : spans_) {
      if (!take_title(span)) {
        return false;
      }
      ends_.push_back(span.end);
    }
    take_repeated(begins_, [this](std::size_t page) {
      return line_behind(text_, begins_[page], ends_[page]);
    });
    for (std::size_t page = 0; page < begins_.size(); ++page) {
      if (begins_number(line_behind(text_, begins_[page], ends_[page]))) {
        return false;
      }
    }
    ends_.pop_back();  // below the last page stands what the next one would begin with, or nothing
    take_repeated(
        ends_, [this](std::size_t page) { return line_before(text_, ends_[page], begins_[page]); });
    take_last();
    for (const std::string_view line : furniture_) {
      std::fill_n(text_.begin() + (line.data() - text_.data()), line.size(), ' ');
    }
    return true;
  }

 private:
  /// The title stands among the first lines of the page; of the first page it stays.
  bool take_title(const DocumentSpan& span) {
    std::size_t at = span.begin;
    for (std::size_t i = 0; i < kMostLines; ++i) {
      const std::string_view line = line_behind(text_, at, span.end);
      if (line.empty()) {
        return false;
      }
      at = end_of(line);
      const bool title = line == span.title;
      if (!title || &span != &spans_.front()) {
        furniture_.push_back(line);
      }
      if (title) {
        begins_.push_back(at);
        return true;
      }
    }
    return false;
  }

  /// The lines that all pages have at these places, one by one.
  template <class LineOf>
  void take_repeated(std::vector<std::size_t>& places, LineOf line_of) {
    for (std::size_t i = 0; i < kMostLines; ++i) {
      const std::string_view first = line_of(0);
      for (std::size_t page = 0; page < places.size(); ++page) {
        if (!may_be_furniture(first) || line_of(page) != first) {
          return;
        }
      }
      for (std::size_t page = 0; page < places.size(); ++page) {
        const std::string_view line = line_of(page);
        furniture_.push_back(line);
        places[page] = &places == &begins_ ? end_of(line) : begin_of(line);
      }
    }
  }

  /// What the last page ends with, where it is the furniture of the others.
  void take_last() {
    const std::size_t known = furniture_.size();
    std::size_t end = spans_.back().end;
    for (std::size_t i = 0; i < kMostLines; ++i) {
      const std::string_view line = line_before(text_, end, begins_.back());
      const auto last = furniture_.begin() + static_cast<std::ptrdiff_t>(known);
      if (line.empty() || std::find(furniture_.begin(), last, line) == last) {
        return;
      }
      end = begin_of(line);
      furniture_.push_back(line);
    }
  }

  std::size_t begin_of(std::string_view line) const {
    return static_cast<std::size_t>(line.data() - text_.data());
  }

  std::size_t end_of(std::string_view line) const { return begin_of(line) + line.size(); }

  std::string& text_;
  std::span<const DocumentSpan> spans_;
  /// Behind the title of each page, and where it ends.
  std::vector<std::size_t> begins_;
  std::vector<std::size_t> ends_;
  std::vector<std::string_view> furniture_;
};

}  // namespace

void join_question_pages(std::string& text, std::vector<DocumentSpan>& spans) {
  std::vector<DocumentSpan> joined;
  for (std::size_t i = 0; i < spans.size();) {
    std::size_t end = i + 1;
    while (end < spans.size() && !spans[i].title.empty() && spans[end].title == spans[i].title) {
      ++end;
    }
    const bool pages = end - i >= kFewestPages &&
                       Pages(text, std::span(spans).subspan(i, end - i)).empty_furniture();
    DocumentSpan whole = spans[i];
    if (pages) {
      whole.end = spans[end - 1].end;
      whole.last_line = spans[end - 1].last_line;
      i = end - 1;
    }
    joined.push_back(std::move(whole));
    ++i;
  }
  spans = std::move(joined);
}

}  // namespace tiku
