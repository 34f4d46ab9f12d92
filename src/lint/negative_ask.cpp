// A stem is cut into clauses (Chinese) or sentences (English). A negation turns the question round
// when its own clause asks: "不……的是", "哪项不……", "不包括（ ）", "which ... is not".
#include "lint/negative_ask.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"
#include "lint/emphasis.h"
#include "lint/texts.h"
#include "lint/words.h"

namespace tiku {
namespace {

// NOLINTNEXTLINE(google-build-using-namespace): a handful of names, in this file only.
using namespace words;

constexpr WordTable kHints(kNegationHints);
constexpr WordTable kChinese(kNegations);
constexpr WordTable kEnglish(kEnglishNegations);
constexpr WordTable kAuxiliary(kAuxiliaries);
constexpr WordTable kSide(kSideClauses);

constexpr Word kAsking[] = {{"下列"}, {"以下"}, {"下面"}, {"下述"}, {"哪"}};
constexpr WordTable kAsksWhich(kAsking);
constexpr Word kEnglishAsking[] = {{"which"}, {"following"}};
constexpr WordTable kAsksWhichEnglish(kEnglishAsking);

/// Words after and before a negation that make it part of the circumstances.
constexpr Word kCircumstances[] = {{"时"}, {"后"}, {"怎么"}, {"如何"}, {"怎样"}, {"应"}, {"的话"}};
constexpr WordTable kTellsWhen(kCircumstances);
constexpr Word kConditions[] = {{"如果"}, {"若"}, {"假如"}, {"由于"}, {"因为"}};
constexpr WordTable kTellsIf(kConditions);

constexpr std::array<std::string_view, 7> kBlankOpens = {"（", "(", "_", "【", "[", "［", "〔"};

bool starts_with_any(std::string_view text, std::span<const std::string_view> beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](std::string_view beginning) { return text.starts_with(beginning); });
}

/// Whether nothing but a blank, or the question word, follows.
bool is_asking_end(std::string_view rest) {
  constexpr std::array<std::string_view, 7> kQuestionWords = {"哪",   "什么", "谁",  "几",
                                                              "以下", "下列", "下面"};
  const std::string_view next = trim(rest);
  return next.empty() || starts_with_any(next, kBlankOpens) ||
         starts_with_any(next, kQuestionWords);
}

/// "……的是（ ）", "……的有哪些", "……的一项": asks for what the words before it say.
bool asks_for_what_is(std::string_view rest) {
  constexpr std::array<std::string_view, 3> kLinks = {"的是", "的有", "的为"};
  constexpr std::array<std::string_view, 3> kNouns = {"的一项", "的选项", "的一组"};
  for (std::size_t at = rest.find("的"); at != std::string_view::npos;
       at = rest.find("的", at + 1)) {
    const std::string_view here = rest.substr(at);
    const bool links = starts_with_any(here, kLinks) && is_asking_end(here.substr(6));
    if (links || starts_with_any(here, kNouns)) {
      return true;
    }
  }
  return false;
}

/// "错误的处理方式是（ ）": a short noun and the link stand behind the first 的.
bool asks_for_noun(std::string_view rest) {
  constexpr std::size_t kMostBytes = 36;
  const std::size_t of = rest.find("的");
  if (of == std::string_view::npos) {
    return false;
  }
  const std::string_view noun = rest.substr(of + 3);
  for (const std::string_view link : {"是", "有", "为"}) {
    const std::size_t at = noun.find(link);
    if (at <= kMostBytes && is_asking_end(noun.substr(at + link.size()))) {
      return true;
    }
  }
  return starts_with_any(trim(noun), kBlankOpens);
}

bool is_blank(std::string_view rest) {
  return trim(rest).empty() || starts_with_any(trim(rest), kBlankOpens);
}

bool leaves_out(std::string_view rest) {
  const std::size_t out = rest.find("外");
  const std::string_view between = rest.substr(0, out);
  const auto holds = [&](std::string_view word) {
    return between.find(word) != std::string_view::npos;
  };
  return out != std::string_view::npos &&
         (holds("哪") || std::any_of(kBlankOpens.begin(), kBlankOpens.end(), holds));
}

bool turns_round(std::string_view clause, const WordMatch& match) {
  const std::string_view before = clause.substr(0, match.begin);
  const std::string_view rest = clause.substr(match.end);
  const bool asks_which = kAsksWhich.occurs_in(before) && !kTellsIf.occurs_in(before);
  switch (match.word->kind) {
    case joins:
      return asks_for_what_is(rest) || asks_which || is_blank(rest) || kAsksWhich.occurs_in(rest) ||
             (trim(before).empty() && asks_for_noun(rest));
    case may:
      return asks_for_what_is(rest) || (asks_which && !kTellsWhen.occurs_in(rest) &&
                                        rest.find("的") == std::string_view::npos);
    case improper:
    case wrong:
      if (rest.starts_with("的")) {
        return asks_for_what_is(rest) || asks_for_noun(rest) || (asks_which && trim(rest) == "的");
      }
      return asks_which && is_asking_end(rest);
    case except:
      return leaves_out(rest);
    default:
      return false;
  }
}

/// The last word before `end`.
std::string_view word_before(std::string_view text, std::size_t end) {
  const std::string_view before = trim(text.substr(0, end));
  const std::size_t space = before.rfind(' ');
  return space == std::string_view::npos ? before : before.substr(space + 1);
}

bool is_sentence_end(std::string_view rest) {
  return trim(rest).find_first_not_of(" .?!:_()") == std::string_view::npos;
}

bool turns_round_english(std::string_view sentence, const WordMatch& match) {
  const std::optional<WordMatch> asking = kAsksWhichEnglish.find(sentence);
  if (!asking || asking->begin > match.begin) {
    return false;
  }
  const std::string_view between = sentence.substr(asking->end, match.begin - asking->end);
  const std::string_view rest = sentence.substr(match.end);
  const std::string_view before = word_before(sentence, match.begin);
  const bool is_stated = kAuxiliary.match_at(before, 0).has_value();
  const bool is_aside = kSide.occurs_in(between) || between.find(',') != std::string_view::npos;
  switch (match.word->kind) {
    case may:
      return is_stated && !is_aside && !trim(rest).starts_with("only") &&
             !trim(rest).starts_with("to ");
    case joins:
      return !is_aside;
    case wrong:
      return is_stated && !is_aside && is_sentence_end(rest);
    default:
      return is_sentence_end(rest) || sentence.substr(asking->begin).starts_with("following");
  }
}

class Finder {
 public:
  Finder(const Unmarked& text, bool is_chinese) : text_(text), is_chinese_(is_chinese) {}

  std::optional<NegativeAsk> last() const {
    std::optional<NegativeAsk> found;
    const std::string_view all = text_.text;
    for (std::size_t begin = 0; begin < all.size();) {
      const std::size_t end = piece_end(begin);
      if (const auto ask = in_piece(begin, all.substr(begin, end - begin))) {
        found = ask;
      }
      begin = end + std::max<std::size_t>(decode_utf8(all, end).bytes, 1);
    }
    return found;
  }

 private:
  /// Where the clause or sentence that begins at `begin` ends: at its end mark.
  std::size_t piece_end(std::size_t begin) const {
    constexpr std::u32string_view kChineseEnds = U"，。；？！：,;?!:\n";
    constexpr std::u32string_view kEnglishEnds = U".?!\n";
    const std::u32string_view ends = is_chinese_ ? kChineseEnds : kEnglishEnds;
    const std::string_view all = text_.text;
    std::size_t at = begin;
    while (at < all.size()) {
      const Decoded next = decode_utf8(all, at);
      if (ends.find(next.scalar) != std::u32string_view::npos) {
        return at;
      }
      at += next.bytes;
    }
    return at;
  }

  std::optional<NegativeAsk> in_piece(std::size_t offset, std::string_view piece) const {
    // What is asked stands at the end; a clause without end costs no more than a long one.
    constexpr std::size_t kMostBytes = 600;
    if (piece.size() > kMostBytes) {
      offset += piece.size() - kMostBytes;
      piece.remove_prefix(piece.size() - kMostBytes);
    }
    const WordTable& table = is_chinese_ ? kChinese : kEnglish;
    std::optional<NegativeAsk> found;
    for (auto match = table.find(piece); match; match = table.find(piece, match->end)) {
      const bool turns =
          is_chinese_ ? turns_round(piece, *match) : turns_round_english(piece, *match);
      if (turns) {
        found = ask_of(offset + match->begin, offset + match->end, *match->word);
      }
    }
    return found;
  }

  NegativeAsk ask_of(std::size_t begin, std::size_t end, const Word& word) const {
    const std::string_view written = std::string_view(text_.text).substr(begin, end - begin);
    const bool is_marked = std::any_of(text_.marked.begin() + static_cast<std::ptrdiff_t>(begin),
                                       text_.marked.begin() + static_cast<std::ptrdiff_t>(end),
                                       [](std::uint8_t marked) { return marked != 0; });
    const bool has_capitals =
        std::any_of(written.begin(), written.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return {text_.from[begin], text_.from[end - 1] + 1U, is_marked || has_capitals,
            word.kind != wrong};
  }

  const Unmarked& text_;
  bool is_chinese_;
};

}  // namespace

std::optional<NegativeAsk> find_negative_ask(std::string_view stem) {
  if (!kHints.occurs_in(stem)) {
    return std::nullopt;
  }
  const Unmarked text = without_emphasis(stem);
  return Finder(text, is_chinese(classify(stem))).last();
}

}  // namespace tiku
