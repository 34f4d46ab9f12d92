#include "interop/foreign_truths.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string>

#include "base/text.h"

namespace tiku {
namespace {

struct TruthPair {
  std::string_view right;
  std::string_view wrong;
};

/// By language: French, Spanish and Catalan, Portuguese, Italian, German, Dutch, Swedish and
/// Danish, Norwegian, Finnish, Polish, Czech and Slovak, Hungarian, Romanian, Croatian and Serbian,
/// Slovene, Turkish, Indonesian, Malay, Russian, Ukrainian, Bulgarian, Greek, Vietnamese, Hindi,
/// Korean, Japanese. Words for yes and no stay out: what they answer need not be a statement.
constexpr TruthPair kPairs[] = {
    {"vrai", "faux"},
    {"vraie", "fausse"},
    {"verdadero", "falso"},
    {"verdadera", "falsa"},
    {"correcto", "incorrecto"},
    {"correcta", "incorrecta"},
    {"cierto", "falso"},
    {"verdader", "fals"},
    {"verdadeiro", "falso"},
    {"verdadeira", "falsa"},
    {"certo", "errado"},
    {"certa", "errada"},
    {"correto", "errado"},
    {"correto", "incorreto"},
    {"correta", "incorreta"},
    {"vero", "falso"},
    {"giusto", "sbagliato"},
    {"richtig", "falsch"},
    {"wahr", "falsch"},
    {"wahr", "unwahr"},
    {"waar", "onwaar"},
    {"waar", "niet waar"},
    {"juist", "onjuist"},
    {"juist", "fout"},
    {"goed", "fout"},
    {"sant", "falskt"},
    {"sandt", "falsk"},
    {"sant", "usant"},
    {"rigtigt", "forkert"},
    {"riktig", "galt"},
    {"riktig", "feil"},
    {"rätt", "fel"},
    {"oikein", "väärin"},
    {"tosi", "epätosi"},
    {"prawda", "fałsz"},
    {"pravda", "nepravda"},
    {"správně", "špatně"},
    {"správne", "nesprávne"},
    {"igaz", "hamis"},
    {"adevărat", "fals"},
    {"adevarat", "fals"},
    {"točno", "netočno"},
    {"tačno", "netačno"},
    {"pravilno", "nepravilno"},
    {"õige", "vale"},
    {"doğru", "yanlış"},
    {"dogru", "yanlis"},
    {"benar", "salah"},
    {"betul", "salah"},
    {"верно", "неверно"},
    {"вярно", "невярно"},
    {"правда", "ложь"},
    {"правильно", "неправильно"},
    {"правда", "неправда"},
    {"вірно", "невірно"},
    {"правильно", "хибно"},
    {"σωστό", "λάθοσ"},
    {"đúng", "sai"},
    {"सही", "गलत"},
    {"सत्य", "असत्य"},
    {"참", "거짓"},
    {"正しい", "間違い"},
};

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & '\x80') != 0;
}

constexpr char small(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Letters beyond ASCII share their first byte with their capitals, but for those named here.
constexpr std::array<bool, 256> kFirst = [] {
  std::array<bool, 256> first{};
  for (const TruthPair& pair : kPairs) {
    first[static_cast<unsigned char>(pair.right.front())] = true;
    first[static_cast<unsigned char>(pair.wrong.front())] = true;
  }
  first[0xD0] = true;  // Cyrillic capitals before small letters behind 0xD1
  return first;
}();

bool may_begin_truth(char first) {
  return kFirst[static_cast<unsigned char>(small(first))];
}

/// For each first byte how long the words are that begin so, a bit for each size.
/// ASCII, where small letters may be longer than capitals.
constexpr std::array<std::uint32_t, 256> kSizes = [] {
  std::array<std::uint32_t, 256> sizes{};
  for (const TruthPair& pair : kPairs) {
    for (const std::string_view word : {pair.right, pair.wrong}) {
      const auto first = static_cast<unsigned char>(word.front());
      sizes[first] |= std::uint32_t{1} << word.size();
    }
  }
  return sizes;
}();

/// What first letter and size tell of a word of ASCII.
bool may_be_truth(std::string_view word) {
  const bool is_ascii =
      std::none_of(word.begin(), word.end(), [](char c) { return (c & '\x80') != 0; });
  constexpr std::size_t kLongest = 31;
  const auto first = static_cast<unsigned char>(small(word.front()));
  return !is_ascii || (word.size() <= kLongest && (kSizes[first] >> word.size() & 1U) != 0);
}

}  // namespace

std::optional<bool> foreign_truth(std::string_view word) {
  if (word.empty() || !may_begin_truth(word.front()) || !may_be_truth(word)) {
    return std::nullopt;  // most words
  }
  const std::string folded = fold_case(word);
  const auto* const found = std::find_if(
      std::begin(kPairs), std::end(kPairs),
      [&folded](const TruthPair& pair) { return pair.right == folded || pair.wrong == folded; });
  return found == std::end(kPairs) ? std::nullopt : std::optional(found->right == folded);
}

bool names_foreign_truths(std::string_view line) {
  std::uint64_t rights = 0;
  std::uint64_t wrongs = 0;
  for (std::size_t at = 0; at < line.size();) {
    const auto* const from = line.begin() + static_cast<std::ptrdiff_t>(at);
    const auto size =
        static_cast<std::size_t>(std::find_if_not(from, line.end(), is_word_byte) - from);
    if (size > 0 && may_begin_truth(line[at]) && may_be_truth(line.substr(at, size))) {
      const std::string word = fold_case(line.substr(at, size));
      for (std::size_t i = 0; i < std::size(kPairs); ++i) {
        rights |= static_cast<std::uint64_t>(kPairs[i].right == word) << i;
        wrongs |= static_cast<std::uint64_t>(kPairs[i].wrong == word) << i;
      }
    }
    at += std::max<std::size_t>(size, 1);
  }
  return (rights & wrongs) != 0;
}

}  // namespace tiku
