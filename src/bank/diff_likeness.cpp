// Hashes only propose who is who; what differs is found by comparing the texts themselves.
#include "bank/diff_likeness.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

constexpr std::uint64_t kStart = 14695981039346656037U;
constexpr std::uint64_t kPrime = 1099511628211U;

std::uint64_t mix(std::uint64_t hash, std::string_view text) {
  for (const char c : text) {
    hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
  }
  return (hash ^ 0x1FU) * kPrime;  // so that "ab" "c" is not "a" "bc"
}

/// Options in any order: each has a hash of its own, and sums do not care.
std::uint64_t options_hash(const Question& question) {
  std::uint64_t sum = 0;
  for (const Option& option : question.options) {
    sum += mix(kStart, plain_text(option.text));
  }
  return sum;
}

std::uint64_t stem_hash(const Question& question) {
  const std::string plain = plain_text(question.stem);
  return plain.empty() ? 0 : mix(kStart, plain);
}

std::uint64_t combine(std::uint64_t hash, std::uint64_t more) {
  return (hash ^ (more + 0x9E3779B97F4A7C15U + (hash << 6U) + (hash >> 2U))) * kPrime;
}

void add_pairs(std::string_view text, Sketch& sketch) {
  const std::string plain = plain_text(text);
  char32_t before = U' ';
  for (std::size_t at = 0; at < plain.size();) {
    const Decoded next = decode_utf8(plain, at);
    const std::uint64_t pair = (std::uint64_t{before} << 32U) | next.scalar;
    sketch.push_back(static_cast<std::uint32_t>(combine(kStart, pair) >> 32U));
    before = next.scalar;
    at += next.bytes;
  }
}

}  // namespace

std::string plain_text(std::string_view text) {
  const std::string folded = fold_case(fold_width(text));
  std::string plain;
  for (std::size_t at = 0; at < folded.size();) {
    const Decoded next = decode_utf8(folded, at);
    if (!is_space(next.scalar)) {
      plain += folded.substr(at, next.bytes);
    }
    at += next.bytes;
  }
  return plain;
}

ContentHashes content_hashes(const Question& question) {
  ContentHashes hashes;
  hashes.stem = stem_hash(question);
  if (hashes.stem == 0) {
    return hashes;
  }
  hashes.texts = combine(hashes.stem, options_hash(question));
  hashes.all = mix(hashes.texts, question.key_text());
  for (const Option& option : question.options) {
    hashes.all = mix(mix(hashes.all, option.label), option.text);
  }
  for (const Question& part : question.parts) {
    const ContentHashes own = content_hashes(part);
    hashes.texts = combine(hashes.texts, own.texts);
    hashes.all = combine(hashes.all, own.all);
  }
  return hashes;
}

Sketch sketch_of(const Question& question) {
  Sketch sketch;
  add_pairs(question.stem, sketch);
  for (const Option& option : question.options) {
    add_pairs(option.text, sketch);
  }
  std::sort(sketch.begin(), sketch.end());
  sketch.erase(std::unique(sketch.begin(), sketch.end()), sketch.end());
  sketch.resize(std::min(sketch.size(), kSketchSize));
  return sketch;
}

double likeness(const Sketch& a, const Sketch& b) {
  if (a.empty() || b.empty()) {
    return 0;
  }
  // The least hashes of both together are a fair sample of everything that either says.
  std::size_t i = 0;
  std::size_t j = 0;
  std::size_t seen = 0;
  std::size_t shared = 0;
  const bool complete = a.size() < kSketchSize && b.size() < kSketchSize;
  while ((i < a.size() || j < b.size()) && (complete || seen < kSketchSize)) {
    const bool from_a = j == b.size() || (i < a.size() && a[i] <= b[j]);
    const bool from_b = i == a.size() || (j < b.size() && b[j] <= a[i]);
    shared += from_a && from_b ? 1U : 0U;
    i += from_a ? 1U : 0U;
    j += from_b ? 1U : 0U;
    ++seen;
  }
  return static_cast<double>(shared) / static_cast<double>(seen);
}

}  // namespace tiku
