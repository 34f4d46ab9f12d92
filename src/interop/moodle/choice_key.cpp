// What each option earns decides three things: the key, the way of scoring, and whether either can
// be trusted. Radio buttons: the option's share is the score. Boxes: the shares of the ticked ones
// add up, never below nothing.
#include "interop/moodle/choice_key.h"

#include <algorithm>

#include "base/text.h"
#include "interop/moodle/asked_count.h"
#include "interop/moodle/messages.h"
#include "interop/text/messages.h"

namespace tiku {
namespace {

using Answers = std::vector<MoodleAnswer>;

/// Options without a text; an author who writes "~=" for a right option makes one by accident.
void drop_empty_options(MoodleQuestion& source) {
  Answers kept;
  std::size_t dropped = 0;
  for (MoodleAnswer& answer : source.answers) {
    if (!answer.text.empty()) {
      kept.push_back(std::move(answer));
    } else if (!answer.feedback.empty()) {
      source.doubt(DoubtKind::options_missing,
                   text(msg::moodle_option_of_feedback, visible("#" + answer.feedback)));
      answer.text = "#" + answer.feedback;
      answer.feedback.clear();
      kept.push_back(std::move(answer));
    } else {
      ++dropped;
      if (answer.share != Rational(0)) {
        source.doubt(DoubtKind::answer_unclear, text(msg::moodle_empty_option_earns));
        source.has_broken_key = true;
      }
    }
  }
  source.answers = std::move(kept);
  if (dropped > 0) {
    source.doubt(DoubtKind::options_missing, text(msg::moodle_empty_options, dropped),
                 source.has_broken_key);
  }
}

Rational share_of(const MoodleAnswer& answer) {
  return answer.share.value_or(Rational(0));
}

std::vector<std::size_t> indices(const Answers& answers, bool (*wanted)(const Rational&)) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (wanted(share_of(answers[i]))) {
      out.push_back(i);
    }
  }
  return out;
}

bool is_whole(const Rational& share) {
  return share == Rational(1);
}

bool earns(const Rational& share) {
  return share > Rational(0);
}

bool earns_nothing(const Rational& share) {
  return share <= Rational(0);
}

/// The options that earn most, where any earns at all.
std::vector<std::size_t> best_of(const Answers& answers) {
  const std::vector<std::size_t> earning = indices(answers, &earns);
  std::vector<std::size_t> best;
  for (const std::size_t i : earning) {
    if (!best.empty() && share_of(answers[i]) > share_of(answers[best.front()])) {
      best.clear();
    }
    if (best.empty() || share_of(answers[i]) == share_of(answers[best.front()])) {
      best.push_back(i);
    }
  }
  return best;
}

/// The share that all of these have; nothing where they differ or there are none.
std::optional<Rational> common_share(const Answers& answers, const std::vector<std::size_t>& at) {
  if (at.empty()) {
    return std::nullopt;
  }
  const Rational first = share_of(answers[at.front()]);
  const bool same = std::all_of(at.begin(), at.end(),
                                [&](std::size_t i) { return share_of(answers[i]) == first; });
  return same ? std::optional(first) : std::nullopt;
}

void set_option_map(Question& question, const Answers& answers) {
  PolicySpec& policy = question.policy;
  policy.name = "option_map";
  Rational least;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const Rational points = share_of(answers[i]) * question.points;
    policy.map.edit().points.push_back({question.options[i].label, points});
    least = std::min(least, points);
  }
  const bool one = question.type == QuestionType::single;
  policy.map.edit().min = one ? least : Rational(0);
  policy.map.edit().max = question.points;
}

void set_key(Question& question, const std::vector<std::size_t>& right) {
  for (const std::size_t i : right) {
    question.right.push_back(question.options[i].label);
  }
  question.keyed = !right.empty();
}

void set_single(Question& question, MoodleQuestion& source) {
  const Answers& answers = source.answers;
  std::vector<std::size_t> right = indices(answers, &is_whole);
  if (right.empty()) {
    right = best_of(answers);
    if (!right.empty()) {
      source.doubt(DoubtKind::answer_unclear, text(msg::moodle_no_whole_answer));
    }
    if (right.size() != 1) {
      return;
    }
  } else if (right.size() > 1) {
    source.doubt(DoubtKind::answer_unclear,
                 text(msg::moodle_several_whole, right.size(), question.options[right[0]].label));
    right.resize(1);
  }
  set_key(question, right);
  std::vector<std::size_t> wrong;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (i != right[0]) {
      wrong.push_back(i);
    }
  }
  const std::optional<Rational> cost = common_share(answers, wrong);
  const bool whole = is_whole(share_of(answers[right[0]]));
  if (whole && (wrong.empty() || cost == Rational(0))) {
    return;
  }
  if (whole && cost && *cost < Rational(0)) {
    question.policy.name = "penalty";
    question.policy.argument = Amount{-*cost, true};
    return;
  }
  set_option_map(question, answers);
}

void set_multiple(Question& question, MoodleQuestion& source) {
  const Answers& answers = source.answers;
  const std::vector<std::size_t> right = indices(answers, &earns);
  const std::vector<std::size_t> wrong = indices(answers, &earns_nothing);
  set_key(question, right);
  if (right.empty()) {
    return;
  }
  Rational sum;
  for (const std::size_t i : right) {
    sum += share_of(answers[i]);
  }
  const Rational hair(1, 100);
  const bool sums_up = sum >= Rational(1) - hair && sum <= Rational(1) + hair;
  const std::optional<Rational> cost = common_share(answers, wrong);
  if (sum < Rational(1) - hair) {
    source.doubt(DoubtKind::answer_unclear, text(msg::moodle_no_whole_answer));
  }
  if (!sums_up || !common_share(answers, right) || (!wrong.empty() && !cost)) {
    set_option_map(question, answers);
  } else if (wrong.empty() || *cost <= Rational(-1)) {
    question.policy.name = "subset_ratio";
  } else {
    question.policy.name = "net_w";
    question.policy.argument = Amount{-*cost, true};
  }
}

/// Several options earn everything, and nothing says how many can be ticked (a program that knows
/// no shares writes 100 for each right one), or the question itself asks for as many.
bool are_right_together(const MoodleQuestion& source) {
  const std::size_t whole = indices(source.answers, &is_whole).size();
  return whole > 1 &&
         (!source.says_how_many || (!source.takes_several && asks_for_count(source.stem, whole)));
}

void set_all(Question& question, MoodleQuestion& source) {
  const std::vector<std::size_t> right = indices(source.answers, &is_whole);
  question.type = QuestionType::multiple;
  if (!source.says_how_many) {
    source.doubt(DoubtKind::answer_unclear, text(msg::moodle_several_untold, right.size()));
  }
  set_key(question, right);
}

}  // namespace

std::string option_label(std::size_t index, std::size_t count) {
  constexpr std::size_t kLetters = 26;
  return count <= kLetters ? std::string(1, static_cast<char>('A' + index))
                           : std::to_string(index + 1);
}

void set_choices(Question& question, MoodleQuestion& source) {
  drop_empty_options(source);
  for (std::size_t i = 0; i < source.answers.size(); ++i) {
    question.options.push_back(
        {option_label(i, source.answers.size()), source.answers[i].text, {}});
    if (!source.answers[i].share) {
      source.has_broken_key = true;
    }
  }
  if (question.options.size() < 2) {
    source.doubt(DoubtKind::options_missing, text(msg::moodle_few_options));
  }
  question.options_stated = true;
  question.type = source.takes_several ? QuestionType::multiple : QuestionType::single;
  if (source.has_broken_key) {
    return;
  }
  if (source.needs_all) {
    set_key(question, indices(source.answers, &earns));
  } else if (are_right_together(source)) {
    set_all(question, source);
  } else if (source.takes_several) {
    set_multiple(question, source);
  } else {
    set_single(question, source);
  }
}

}  // namespace tiku
