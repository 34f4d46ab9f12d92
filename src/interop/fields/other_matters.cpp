#include "interop/fields/other_matters.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"

namespace tiku {
namespace {

constexpr std::string_view kWords[] = {
    "author",  "band",     "batch",  "by",     "category", "chapter",    "class",    "date",
    "default", "diff",     "domain", "editor", "file",     "difficulty", "grade",    "group",
    "hint",    "id",       "image",  "lesson", "level",    "link",       "mark",     "marks",
    "module",  "note",     "owner",  "page",   "part",     "path",       "points",   "preselected",
    "rank",    "priority", "rating", "region", "section",  "score",      "set",      "severity",
    "slug",    "source",   "stage",  "step",   "subject",  "tag",        "teacher",  "tier",
    "time",    "title",    "topic",  "unit",   "url",      "user",       "username", "version",
    "weight",  "week",     "wt",     "who",    "year"};

/// Of names without spaces between words.
constexpr std::string_view kParts[] = {"难度", "等级", "级别", "年级", "章",   "单元",
                                       "作者", "来源", "分值", "分数", "页码", "权重"};

/// chapterId, chapter_id: chapter, id.
std::vector<std::string> words_in(std::string_view name) {
  std::vector<std::string> words(1);
  for (const char c : name) {
    const bool capital = c >= 'A' && c <= 'Z';
    const bool small_before = !words.back().empty() && words.back().back() >= 'a';
    const bool new_word = capital && small_before && name.find_first_of("_-. ") == name.npos;
    if (c == '_' || c == '-' || c == '.' || c == ' ' || new_word) {
      words.back() = fold_case(words.back());
      words.emplace_back();
    }
    if (c != '_' && c != '-' && c != '.' && c != ' ') {
      words.back() += c;
    }
  }
  words.back() = fold_case(words.back());
  return words;
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

/// An address, a path, a slug, a code, a day or a figure.
bool is_code(std::string_view text) {
  const bool one_word = text.find(' ') == std::string_view::npos;
  const bool ascii = std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
  const bool signs = text.find_first_of("_-/\\@.:#0123456789") != std::string_view::npos;
  const bool capitals =
      text.size() > 1 && text.size() <= 5 && std::all_of(text.begin(), text.end(), is_capital);
  const bool letters = std::any_of(text.begin(), text.end(), [](char c) {
    return (c & 0x80) != 0 || is_capital(c) || (c >= 'a' && c <= 'z');
  });
  const bool list = text.starts_with('[') || text.starts_with('{');
  return list || text.find("://") != std::string_view::npos || !letters ||
         (one_word && ascii && (signs || capitals || text.size() == 1));
}

/// Anna Bell, J. R. Smith.
bool may_be_person(std::string_view text) {
  const std::vector<std::string_view> words = split(text, " ");
  return words.size() >= 2 && words.size() <= 3 &&
         std::all_of(words.begin(), words.end(), [](std::string_view word) {
           return !word.empty() && is_capital(word.front());
         });
}

}  // namespace

bool names_other_matter(std::string_view name) {
  const std::vector<std::string> words = words_in(name);
  return std::any_of(words.begin(), words.end(),
                     [](const std::string& word) {
                       return std::find(std::begin(kWords), std::end(kWords), word) !=
                              std::end(kWords);
                     }) ||
         std::any_of(std::begin(kParts), std::end(kParts), [name](std::string_view part) {
           return name.find(part) != std::string_view::npos;
         });
}

bool may_answer(const RecordFields& records, std::size_t column) {
  std::size_t texts = 0;
  std::size_t codes = 0;
  std::size_t persons = 0;
  for (std::size_t row = 0; row < records.rows(); ++row) {
    const Node* value = records.at(row, column);
    const std::string_view text = value == nullptr ? std::string_view() : trim(value->text());
    texts += text.empty() ? 0U : 1U;
    codes += !text.empty() && is_code(text) ? 1U : 0U;
    persons += may_be_person(text) ? 1U : 0U;
  }
  return texts > 0 && codes * 3 < texts && persons * 2 < texts &&
         !names_other_matter(records.name(column));
}

bool judges_statement(std::string_view text) {
  constexpr std::string_view kTruths[] = {
      "true", "false",  "对",         "错",    "正确",    "错误", "√",     "×",
      "wahr", "falsch", "richtig",    "vrai",  "faux",    "vero", "falso", "verdadero",
      "waar", "onwaar", "verdadeiro", "верно", "неверно", "對",   "錯",    "錯誤"};
  const std::string folded = fold_case(trim(text));
  return std::find(std::begin(kTruths), std::end(kTruths), folded) != std::end(kTruths);
}

}  // namespace tiku
