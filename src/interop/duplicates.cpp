#include "interop/duplicates.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/text.h"
#include "base/utf8.h"
#include "interop/messages.h"

namespace tiku {
namespace {

bool is_kept_ascii(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '+' || c == '-' || c == '%' ||
         c == '.';
}

/// bare_text of what is nothing but ASCII, Han characters and their punctuation, as most papers
/// are; nothing where another character stands, which the tables must fold.
std::optional<std::string> bare_plain_text(std::string_view text) {
  std::string bare;
  bare.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    char ascii = text[at];
    std::size_t bytes = 1;
    if (byte >= 0x80) {
      const Decoded next = decode_utf8(text, at);
      const char32_t c = next.scalar;
      bytes = next.bytes;
      if (c >= 0x4E00 && c < 0xA000) {
        bare.append(text, at, bytes);
        at += bytes;
        continue;
      }
      const bool dropped = (c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x3011) ||
                           c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D;
      if (!dropped && (c < 0xFF01 || c > 0xFF5E)) {
        return std::nullopt;
      }
      ascii = dropped ? ' ' : static_cast<char>(c - 0xFEE0);
    }
    ascii = ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii - 'A' + 'a') : ascii;
    if (is_kept_ascii(ascii)) {
      bare += ascii;
    }
    at += bytes;
  }
  return bare;
}

/// Letters, digits and Han characters in one width and case; what else stands in a text does not
/// make another question of it.
std::string bare_text(std::string_view text) {
  if (std::optional<std::string> plain = bare_plain_text(text)) {
    return std::move(*plain);
  }
  const std::string folded = fold_case(fold_width(text));
  std::string bare;
  for (std::size_t at = 0; at < folded.size();) {
    const Decoded next = decode_utf8(folded, at);
    const char32_t c = next.scalar;
    if ((c < 0x80 && is_kept_ascii(static_cast<char>(c))) || is_hanzi(c) ||
        (c >= 0xC0 && c < 0x2000)) {
      append_utf8(bare, c);
    }
    at += next.bytes;
  }
  return bare;
}

/// What makes a question itself: its stem and, in any order, its options.
std::string substance(const Question& question) {
  std::vector<std::string> options;
  for (const Option& option : question.options) {
    options.push_back(bare_text(option.text));
  }
  std::sort(options.begin(), options.end());
  return bare_text(question.stem) + "\n" + join(options, "\n");
}

/// The answer as words, so that shuffled options compare equal.
std::string answer_words(const Question& question) {
  if (!question.keyed || question.right.empty()) {
    return question.keyed && !question.is_choice() ? bare_text(question.key_text()) : "";
  }
  std::vector<std::string> texts;
  for (const std::string& label : question.right) {
    const std::int64_t index = question.option_index(label);
    texts.push_back(index < 0 ? label
                              : bare_text(question.options[static_cast<std::size_t>(index)].text));
  }
  std::sort(texts.begin(), texts.end());
  return join(texts, "\n");
}

struct Seen {
  const ImportedPaper* paper = nullptr;
  std::size_t question = 0;
};

std::string address(const ImportedPaper& here, const Seen& seen) {
  const std::string& id = seen.paper->bank.questions[seen.question].id;
  return &here == seen.paper ? id : seen.paper->bank.id + "/" + id;
}

void look_up(ImportedPaper& paper, std::size_t index, std::map<std::string, Seen>& seen) {
  const Question& question = paper.bank.questions[index];
  if (question.stem.empty()) {
    return;
  }
  const auto [known, is_new] = seen.try_emplace(substance(question), Seen{&paper, index});
  if (is_new) {
    return;
  }
  const Question& first = known->second.paper->bank.questions[known->second.question];
  const std::string mine = answer_words(question);
  const std::string other = answer_words(first);
  const bool conflict = !mine.empty() && !other.empty() && mine != other;
  const std::string where = address(paper, known->second);
  ImportDoubt doubt;
  doubt.kind = conflict ? DoubtKind::conflicting_key : DoubtKind::duplicate;
  doubt.line = paper.lines[index];
  doubt.question = index;
  doubt.what = conflict ? text(msg::import_conflict, where, visible(first.key_text()))
                        : text(msg::import_duplicate, where);
  doubt.review = conflict;
  paper.doubts.push_back(std::move(doubt));
}

}  // namespace

void add_duplicate_doubts(std::vector<ImportedFile>& files) {
  std::map<std::string, Seen> seen;
  for (ImportedFile& file : files) {
    for (ImportedPaper& paper : file.result.papers) {
      for (std::size_t i = 0; i < paper.bank.questions.size(); ++i) {
        look_up(paper, i, seen);
      }
    }
  }
}

}  // namespace tiku
