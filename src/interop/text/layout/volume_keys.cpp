#include "interop/text/layout/volume_keys.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "base/text.h"
#include "interop/text/layout/named_keys.h"
#include "interop/text/scan/title_words.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

constexpr std::size_t kLongestName = 120;

/// The letter or number of a volume, as one number for all ways to write it: 1 for A卷 and 卷一.
std::optional<std::int64_t> ordinal_at(const PaperText& line, std::size_t at) {
  const std::size_t begin = at + (line[at] == U'(' ? 1U : 0U);
  if (line[begin] >= U'A' && line[begin] <= U'F' && !is_paper_letter(line[begin + 1])) {
    return static_cast<std::int64_t>(line[begin] - U'A') + 1;
  }
  const std::optional<HanziNumber> number = hanzi_number_at(line, begin);
  return number ? std::optional(number->value) : std::nullopt;
}

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::int64_t number = 0;
};

/// Where answers begin, and of which volume.
struct VolumeKey {
  std::int64_t volume = 0;
  Line head;
  std::size_t end = 0;
};

/// Below a line such as 参考答案, or in a line that says so itself: A卷, (B卷)答案.
class KeyScan {
 public:
  KeyScan(std::string_view text, std::size_t begin, std::int64_t number)
      : text_(text), begin_(begin), number_(number) {}

  std::vector<VolumeKey> run() {
    Line line{begin_, begin_, number_};
    for (; line.begin < text_.size(); line.begin = line.end + 1, ++line.number) {
      line.end = std::min(text_.find('\n', line.begin), text_.size());
      look(line);
    }
    if (!keys_.empty()) {
      keys_.back().end = text_.size();
    }
    return std::move(keys_);
  }

  /// Where the heading above the first volume begins.
  std::size_t begin() const { return heading_; }

 private:
  void look(const Line& line) {
    const std::string_view words = trim(text_.substr(line.begin, line.end - line.begin));
    if (words.empty() || words.size() > kLongestName) {
      return;
    }
    const std::optional<std::int64_t> volume = volume_of(words);
    const bool answers = words.find("答案") != std::string_view::npos;
    if (volume && (answers || (heading_ < text_.size() && is_bare(words)))) {
      if (!keys_.empty()) {
        keys_.back().end = line.begin;
      }
      heading_ = keys_.empty() ? std::min(heading_, line.begin) : heading_;
      keys_.push_back({*volume, line, text_.size()});
    } else if (answers && keys_.empty()) {
      const PaperText name(words);
      const bool alone = name.size() <= kMostOfHeading;
      heading_ = alone ? line.begin : text_.size();
    }
  }

  /// A卷, 试卷(一): nothing but the name.
  static bool is_bare(std::string_view words) { return PaperText(words).size() <= kMostOfHeading; }

  static constexpr std::size_t kMostOfHeading = 10;

  std::string_view text_;
  std::size_t begin_;
  std::int64_t number_;
  std::size_t heading_ = std::string_view::npos;
  std::vector<VolumeKey> keys_;
};

bool names_answers_of_volume(const std::string& title) {
  return title.find("答案") != std::string::npos;
}

}  // namespace

std::optional<std::int64_t> volume_of(std::string_view bytes) {
  if (bytes.size() > kLongestName ||
      (bytes.find("卷") == std::string_view::npos && bytes.find("套") == std::string_view::npos)) {
    return std::nullopt;  // most lines
  }
  const PaperText line(bytes);
  std::set<std::int64_t> volumes;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] != U'卷' && line[at] != U'套') {
      continue;
    }
    const std::optional<std::int64_t> before = at > 0 && (at < 2 || !is_paper_letter(line[at - 2]))
                                                   ? ordinal_at(line, at - 1)
                                                   : std::nullopt;
    const std::optional<std::int64_t> volume = before ? before : ordinal_at(line, at + 1);
    if (volume) {
      volumes.insert(*volume);
    }
  }
  return volumes.size() == 1 ? std::optional(*volumes.begin()) : std::nullopt;
}

namespace {

void give_volumes_theirs(std::string_view text, std::vector<DocumentSpan>& spans) {
  std::vector<std::size_t> papers;
  std::set<std::int64_t> volumes;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const std::optional<std::int64_t> volume = volume_of(spans[i].title);
    if (!volume || names_answers_of_volume(spans[i].title)) {
      continue;
    }
    if (!volumes.insert(*volume).second) {
      return;
    }
    papers.push_back(i);
  }
  if (papers.size() < 2) {
    return;
  }
  DocumentSpan& last = spans[papers.back()];
  // Documents behind them are others.
  std::size_t end = last.end;
  for (std::size_t i = papers.back() + 1;
       i < spans.size() && names_answers_of_volume(spans[i].title); ++i) {
    end = spans[i].end;
  }
  KeyScan scan(text.substr(0, end), last.begin, last.first_line);
  const std::vector<VolumeKey> keys = scan.run();
  std::set<std::int64_t> answered;
  for (const VolumeKey& key : keys) {
    answered.insert(key.volume);
  }
  if (keys.size() != papers.size() || answered != volumes || scan.begin() <= last.begin) {
    return;
  }
  for (const std::size_t paper : papers) {
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const VolumeKey& one) {
      return one.volume == volume_of(spans[paper].title);
    });
    spans[paper].answers = {key->head.end, key->end, key->head.number};
  }
  last.end = std::min(last.end, scan.begin());
  std::erase_if(spans, [&](const DocumentSpan& span) {
    return span.begin >= scan.begin() && span.begin < end;
  });
}

/// A title without 第三篇: before it, and without 参考答案 behind it.
std::string bare_title(const std::string& title) {
  constexpr std::string_view kColons[] = {":", "："};
  constexpr std::size_t kLongestItem = 20;
  constexpr std::string_view kEnds[] = {"答案", "参考", "标准", "正确", "的"};
  std::string bare = without_spaces(title);
  const bool item = bare.starts_with("第") || bare.starts_with("篇") || bare.starts_with("范文");
  for (const std::string_view colon : kColons) {
    const std::size_t at = item ? bare.find(colon) : std::string::npos;
    bare.erase(0, at <= kLongestItem ? at + colon.size() : 0);
  }
  for (const std::string_view end : kEnds) {
    bare.resize(bare.size() - (bare.ends_with(end) ? end.size() : 0));
  }
  return bare;
}

/// Whether the document is no longer than the paper, and asks nothing.
bool may_be_key_of(std::string_view text, const DocumentSpan& key, const DocumentSpan& paper) {
  constexpr std::string_view kAsks[] = {"__", "()", "( )", "（）", "（ ）", "?", "？"};
  const std::string_view words = text.substr(key.begin, key.end - key.begin);
  return words.size() <= paper.end - paper.begin &&
         std::none_of(std::begin(kAsks), std::end(kAsks), [words](std::string_view sign) {
           return words.find(sign) != std::string_view::npos;
         });
}

/// 安全知识试题答案, somewhere behind 安全知识试题: the answers of that paper.
void give_titles_theirs(std::string_view text, std::vector<DocumentSpan>& spans) {
  constexpr std::size_t kLeast = 12;          // bytes: four characters
  std::map<std::string, std::size_t> papers;  // the last one of each title
  std::set<std::size_t> taken;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const PaperText title(spans[i].title);
    const std::string bare = bare_title(spans[i].title);
    if (bare.size() < kLeast) {
      continue;
    }
    if (!names_answers(title, {0, title.size()})) {
      papers[bare] = i;
      continue;
    }
    const auto found = papers.find(bare);
    if (found == papers.end()) {
      continue;
    }
    DocumentSpan& paper = spans[found->second];
    if (paper.answers.end == 0 && may_be_key_of(text, spans[i], paper)) {
      const std::size_t line = std::min(text.find('\n', spans[i].begin), spans[i].end);
      paper.answers = {line, spans[i].end, spans[i].first_line};
      taken.insert(i);
    }
  }
  std::size_t at = 0;
  std::erase_if(spans, [&](const DocumentSpan&) { return taken.count(at++) > 0; });
}

}  // namespace

void give_papers_their_keys(std::string_view text, std::vector<DocumentSpan>& spans) {
  give_volumes_theirs(text, spans);
  give_titles_theirs(text, spans);
  give_named_papers_their_keys(text, spans);
}

std::string take_document(std::string& text, const DocumentSpan& span) {
  if (span.begin == 0 && span.end == text.size()) {
    return std::move(text);
  }
  std::string document = text.substr(span.begin, span.end - span.begin);
  if (span.answers.end > span.answers.begin) {
    const auto lines = std::count(document.begin(), document.end(), '\n');
    const std::int64_t below = span.answers.first_line - span.first_line - lines;
    document.append(static_cast<std::size_t>(std::max<std::int64_t>(below, 1)), '\n');
    const bool below_name = text[span.answers.begin] == '\n';  // else their heading is there
    document += below_name ? "答案" : "";
    document.append(text, span.answers.begin, span.answers.end - span.answers.begin);
  }
  return document;
}

}  // namespace tiku
