#include "grade/rubric.h"

#include <algorithm>
#include <numeric>

#include "base/text.h"
#include "base/utf8.h"
#include "grade/messages.h"
#include "grade/policy.h"

namespace tiku {
namespace {

/// A folded character and the character of the original text it came from.
struct Folded {
  char32_t scalar = 0;
  std::size_t origin = 0;
};

bool is_mark(char32_t scalar) {
  return (scalar >= 0x300 && scalar <= 0x36F) || scalar == 0x3099 || scalar == 0x309A;
}

/// Width and case folded; a character is folded together with the combining marks that follow it.
std::vector<Folded> fold_characters(std::string_view text) {
  std::vector<Folded> folded;
  std::size_t origin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    std::size_t characters = 1;
    at += decode_utf8(text, at).bytes;
    while (at < text.size() && is_mark(decode_utf8(text, at).scalar)) {
      at += decode_utf8(text, at).bytes;
      ++characters;
    }
    const std::string plain = fold_case(fold_width(text.substr(begin, at - begin)));
    for (std::size_t i = 0; i < plain.size();) {
      const Decoded next = decode_utf8(plain, i);
      folded.push_back({next.scalar, origin});
      i += next.bytes;
    }
    origin += characters;
  }
  return folded;
}

/// Leaves out white space at the ends and beside Han characters; any other run of it becomes one
/// space.
std::vector<Folded> fold_text(std::string_view text) {
  const std::vector<Folded> characters = fold_characters(text);
  std::vector<Folded> kept;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    if (!is_space(characters[i].scalar)) {
      kept.push_back(characters[i]);
      continue;
    }
    std::size_t next = i;
    while (next < characters.size() && is_space(characters[next].scalar)) {
      ++next;
    }
    const bool inside = !kept.empty() && next < characters.size();
    if (inside && !is_hanzi(kept.back().scalar) && !is_hanzi(characters[next].scalar)) {
      kept.push_back({U' ', characters[i].origin});
    }
    i = next - 1;
  }
  return kept;
}

std::optional<std::size_t> find_folded(const std::vector<Folded>& answer, std::string_view phrase) {
  const std::vector<Folded> wanted = fold_text(phrase);
  const auto same = [](const Folded& a, const Folded& b) { return a.scalar == b.scalar; };
  const auto found = std::search(answer.begin(), answer.end(), wanted.begin(), wanted.end(), same);
  if (wanted.empty() || found == answer.end()) {
    return std::nullopt;
  }
  return found->origin;
}

/// What one rubric point found: its evidence, the first entry without points yet.
struct Finding {
  bool hit = false;
  std::vector<Evidence> evidence;
};

Finding missed(std::size_t index, std::string phrase = {}, std::size_t position = 0) {
  Evidence evidence;
  evidence.rubric_point = index;
  evidence.phrase = std::move(phrase);
  evidence.position = position;
  return {false, {evidence}};
}

Finding look_for(const RubricPoint& point, std::size_t index, const std::vector<Folded>& answer) {
  for (const std::string& phrase : point.forbidden) {
    if (const auto position = find_folded(answer, phrase)) {
      return missed(index, phrase, *position);
    }
  }
  Finding finding;
  const auto add = [&finding, index](const std::string& phrase, std::size_t position) {
    finding.evidence.push_back({index, true, phrase, position, Rational(0)});
  };
  for (const std::string& phrase : point.any) {
    if (const auto position = find_folded(answer, phrase)) {
      add(phrase, *position);
      break;
    }
  }
  if (!point.any.empty() && finding.evidence.empty()) {
    return missed(index);
  }
  for (const std::string& phrase : point.all) {
    const auto position = find_folded(answer, phrase);
    if (!position) {
      return missed(index);
    }
    add(phrase, *position);
  }
  finding.hit = !finding.evidence.empty();
  return finding.hit ? finding : missed(index);
}

/// The rubric points that count: all that were found, or the best `need` of them.
std::vector<std::size_t> counted(const Rubric& rubric, const std::vector<Finding>& findings) {
  std::vector<std::size_t> hits;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (findings[i].hit) {
      hits.push_back(i);
    }
  }
  std::stable_sort(hits.begin(), hits.end(), [&rubric](std::size_t a, std::size_t b) {
    return rubric.points[a].points > rubric.points[b].points;
  });
  if (rubric.need && hits.size() > static_cast<std::size_t>(*rubric.need)) {
    hits.resize(static_cast<std::size_t>(*rubric.need));
  }
  return hits;
}

Text explain(const Question& question, std::int64_t hits, const Rational& proposed) {
  const Rubric& rubric = *question.rubric;
  const auto all = static_cast<std::int64_t>(rubric.points.size());
  if (all == 0) {
    return text(msg::rubric_none);
  }
  if (rubric.need) {
    return text(msg::rubric_best, hits, all, *rubric.need, points_text(proposed));
  }
  return text(msg::rubric_proposal, hits, all, points_text(proposed));
}

}  // namespace

std::optional<std::size_t> find_phrase(std::string_view answer, std::string_view phrase) {
  return find_folded(fold_text(answer), phrase);
}

Judgement propose_by_rubric(const Question& question, std::string_view answer) {
  const Rubric& rubric = *question.rubric;
  const std::vector<Folded> folded = fold_text(answer);
  std::vector<Finding> findings;
  std::int64_t hits = 0;
  for (std::size_t i = 0; i < rubric.points.size(); ++i) {
    findings.push_back(look_for(rubric.points[i], i, folded));
    hits += findings.back().hit ? 1 : 0;
  }
  Judgement result;
  result.state = State::pending;
  Rational sum;
  for (const std::size_t index : counted(rubric, findings)) {
    findings[index].evidence.front().points = rubric.points[index].points;
    sum += rubric.points[index].points;
  }
  result.proposed = std::min(sum, question.points);
  for (const Finding& finding : findings) {
    result.evidence.insert(result.evidence.end(), finding.evidence.begin(), finding.evidence.end());
  }
  result.formula = explain(question, hits, result.proposed);
  return result;
}

}  // namespace tiku
