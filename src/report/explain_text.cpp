// An explanation must settle a dispute without another file at hand: what stood where, what it was
// read as, which rule gave how many points, and who changed that.
#include "report/explain_text.h"

#include <algorithm>

#include "base/text.h"
#include "base/width.h"
#include "grade/policy.h"
#include "report/answers_text.h"
#include "report/common_answers.h"
#include "report/explain_messages.h"
#include "report/layout.h"
#include "report/numbers.h"
#include "report/words.h"

namespace tiku {
namespace {

/// Longer answers get lines of their own.
constexpr std::size_t kShortAnswer = 36;

class ItemExplanation {
 public:
  ItemExplanation(const Report& report, const Candidate& candidate, std::size_t item)
      : report_(report),
        lang_(report.lang()),
        graded_(report.grading.items[item]),
        question_(*graded_.item.question),
        cell_(cell_of(report.grading, candidate, item)) {}

  /// `who` are pieces put before the item; `place` is said in the last line.
  std::string render(const std::vector<std::string>& who, const std::string& place) {
    head(who);
    if (cell_.state == State::not_presented) {
      line({say(text(msg::explain_not_presented)), place});
      return out_;
    }
    long_response();
    earned();
    evidence();
    tolerated();
    changes();
    line({place});
    return out_;
  }

 private:
  std::string say(const Text& words) const { return words.in(lang_); }

  void line(const std::vector<std::string>& pieces) {
    const bool nothing =
        std::all_of(pieces.begin(), pieces.end(), [](const std::string& p) { return p.empty(); });
    if (!nothing) {
      out_ += flow("  ", pieces, report_.style.width);
    }
  }

  void paragraph(const std::string& words) { out_ += wrap("  ", words, report_.style.width, 4); }

  void head(const std::vector<std::string>& who) {
    std::vector<std::string> pieces = who;
    const std::string label = item_label(graded_);
    const std::string id = visible(graded_.id());
    pieces.push_back(label == id ? say(text(msg::explain_item_plain, label))
                                 : say(text(msg::explain_item, label, id)));
    pieces.push_back(say(
        text(msg::explain_type_points, type_word(question_.type), points_text(question_.points))));
    if (!is_open(question_) && question_.keyed) {
      pieces.push_back(say(text(msg::explain_key, visible(question_.key_text()))));
    }
    if (cell_.response != nullptr && !is_long()) {
      pieces.push_back(response_text());
    }
    out_ += flow("", pieces, report_.style.width, 2);
  }

  bool is_long() const {
    return cell_.response != nullptr &&
           display_width(visible(raw_text(cell_.response->raw))) > kShortAnswer;
  }

  std::string response_text() const {
    const Response& response = cell_.response->response;
    const std::string raw = visible(raw_text(cell_.response->raw));
    if (response.kind == Response::Kind::blank) {
      return raw.empty() ? say(text(msg::explain_no_answer))
                         : say(text(msg::explain_read_as, raw, msg::explain_no_answer));
    }
    if (response.kind != Response::Kind::answered) {
      return say(text(msg::explain_unread, raw));
    }
    const std::string read = visible(response.normalised);
    return raw == read || read.empty() ? say(text(msg::explain_response, raw))
                                       : say(text(msg::explain_read_as, raw, read));
  }

  void long_response() {
    if (is_long()) {
      const bool as_written =
          cell_.response->response.normalised == cell_.response->raw || is_open(question_);
      paragraph(as_written ? say(text(msg::explain_unread, visible(raw_text(cell_.response->raw))))
                           : response_text());
    }
  }

  void earned() {
    if (!question_.scored) {
      line({say(text(msg::explain_unscored))});
      return;
    }
    const Judgement& judgement = cell_.response->judgement;
    std::string words;
    const bool formula_says_all = cell_.state == State::invalid || cell_.state == State::blank;
    if (formula_says_all) {
      words = say(text(msg::explain_points, points_text(cell_.points), points_text(cell_.max)));
    } else if (cell_.state == State::pending) {
      words = say(text(msg::explain_pending, points_text(cell_.max)));
    } else if (cell_.points.is_exact_decimal()) {
      words = say(text(msg::explain_earned, points_text(cell_.points), points_text(cell_.max),
                       state_word(cell_.state)));
    } else {
      words = say(text(msg::explain_earned_fraction, cell_.points.fraction(),
                       cell_.points.decimal(), points_text(cell_.max), state_word(cell_.state)));
    }
    const bool decided = cell_.mark == nullptr && !graded_.full_for_all && !graded_.dropped;
    if (!judgement.formula.empty() && decided) {
      const std::string formula = visible(judgement.formula.in(lang_));
      words += "  ";
      words += formula_says_all
                   ? formula
                   : say(text(msg::explain_policy, question_.policy.to_string(), formula));
    }
    paragraph(words);
  }

  /// What the rubric found, and what it missed.
  void evidence() {
    if (!is_open(question_)) {
      return;
    }
    for (const Evidence& found : cell_.response->judgement.evidence) {
      if (found.hit) {
        paragraph("  " +
                  say(text(msg::explain_hit, points_text(found.points), visible(found.phrase),
                           static_cast<std::int64_t>(found.position) + 1)));
      } else {
        paragraph("  " + missed(found));
      }
    }
  }

  std::string missed(const Evidence& found) const {
    const std::vector<RubricPoint>& points = question_.rubric->points;
    if (found.rubric_point >= points.size()) {
      return {};
    }
    const RubricPoint& point = points[found.rubric_point];
    std::vector<std::string> phrases;
    for (const std::string& phrase : point.any) {
      phrases.push_back(visible(phrase));
    }
    return say(text(msg::explain_missed, points_text(point.points), join(phrases, " / ")));
  }

  void tolerated() {
    std::string names;
    for (const ToleranceRule* rule : cell_.response->response.rules) {
      names += names.empty() ? "" : (lang_ == Lang::zh ? "；" : "; ");
      names += rule->summary.in(lang_);
    }
    if (!names.empty()) {
      paragraph(say(text(msg::explain_tolerated, names)));
    }
  }

  void changes() {
    if (cell_.mark != nullptr) {
      const AppliedMark& mark = *cell_.mark;
      line({say(text(msg::explain_marked, points_text(mark.points), points_text(graded_.max))),
            mark.marker.empty() ? "" : say(text(msg::explain_marker, visible(mark.marker))),
            mark.comment.empty() ? "" : say(text(msg::explain_comment, visible(mark.comment)))});
    }
    if (graded_.dropped) {
      line({say(text(msg::explain_dropped))});
    } else if (graded_.full_for_all) {
      line({say(text(msg::explain_full, points_text(graded_.max)))});
    }
    if (cell_.not_chosen) {
      const auto section = static_cast<std::size_t>(graded_.item.section);
      const std::int64_t choose = report_.grading.bank->sections[section].choose.value_or(0);
      line({say(text(msg::explain_not_chosen, choose))});
    }
  }

  const Report& report_;
  Lang lang_;
  const GradedItem& graded_;
  const Question& question_;
  Cell cell_;
  std::string out_;
};

std::vector<std::string> who_pieces(const Candidate& candidate) {
  const Identity& who = candidate.who;
  const std::string name = who.name == who.id ? "" : visible(who.name);
  return {visible(who.id) + (name.empty() ? "" : " " + name)};
}

std::string place_of(const Report& report, const Origin& origin) {
  if (origin.file == kNoFile) {
    return {};
  }
  const std::string path = visible(report.sources.at(origin.file).path());
  if (!origin.sheet.empty()) {
    return text(msg::explain_place_row, path, visible(origin.sheet), origin.line).in(report.lang());
  }
  return origin.line > 0 ? text(msg::explain_place_line, path, origin.line).in(report.lang())
                         : path;
}

/// Score, result, rank, and what the sheet itself said.
std::string total_lines(const Report& report, const Candidate& candidate) {
  const Grading& grading = report.grading;
  const Lang lang = report.lang();
  const std::optional<Rational> line = pass_line(grading, candidate);
  std::vector<std::string> pieces{
      text(msg::explain_score, score_text(candidate.score, line), score_text(candidate.max))
          .in(lang)};
  const std::string percent =
      percent_text(candidate.score, candidate.max, 2, pass_percent(grading, candidate));
  pieces.push_back(percent.empty() ? "" : percent + " %");
  if (!grading.pass.empty()) {
    pieces.emplace_back(outcome_word(candidate.outcome).in(lang));
  }
  if (line) {
    pieces.push_back(text(msg::explain_pass_line, line->decimal()).in(lang));
  }
  std::vector<std::string> failed;
  for (const std::string& rule : candidate.failed_rules) {
    failed.push_back(rule == "total" ? std::string(msg::explain_failed_total.in(lang))
                                     : visible(rule));
  }
  if (!failed.empty() && !grading.pass.sections.empty()) {
    pieces.push_back(text(msg::explain_failed, join(failed, "; ")).in(lang));
  }
  if (candidate.is_pending()) {
    pieces.push_back(text(msg::explain_can_reach, score_text(candidate.least, line),
                          score_text(candidate.most, line))
                         .in(lang));
  }
  pieces.push_back(candidate.rank
                       ? text(msg::explain_rank, *candidate.rank, report.summary.n).in(lang)
                       : std::string(msg::explain_no_rank.in(lang)));
  if (candidate.difference) {
    pieces.push_back(
        text(msg::explain_given, visible(candidate.given_total), candidate.difference->decimal())
            .in(lang));
  }
  return flow("", pieces, report.style.width);
}

std::string section_line(const Report& report, const Candidate& candidate) {
  std::vector<std::string> pieces;
  const std::vector<Section>& sections = report.grading.bank->sections;
  for (std::size_t s = 0; s < candidate.sections.size() && s < sections.size(); ++s) {
    const SectionScore& score = candidate.sections[s];
    pieces.push_back(text(msg::explain_section, section_label(report.grading, s, report.lang()),
                          score_text(score.score), score_text(score.max))
                         .in(report.lang()));
  }
  return pieces.size() < 2 ? std::string() : flow("", pieces, report.style.width);
}

std::string whole_candidate(const Report& report, const Candidate& candidate) {
  std::vector<std::string> head = who_pieces(candidate);
  head.push_back(visible(candidate.who.group));
  if (!candidate.form.empty()) {
    head.push_back(text(msg::explain_form, visible(candidate.form)).in(report.lang()));
  }
  if (report.grading.has_roster && !candidate.on_roster) {
    head.emplace_back(msg::explain_not_on_roster.in(report.lang()));
  }
  head.push_back(place_of(report, candidate.origin));
  std::string out = flow("", head, report.style.width);
  if (candidate.answers.empty()) {
    return out + std::string(msg::explain_absent.in(report.lang())) + "\n";
  }
  out += total_lines(report, candidate) + section_line(report, candidate);
  for (std::size_t i = 0; i < report.grading.items.size(); ++i) {
    out += "\n" + ItemExplanation(report, candidate, i).render({}, "");
  }
  return out;
}

}  // namespace

std::string explain_text(const Report& report, const Candidate& candidate,
                         std::optional<std::size_t> item) {
  if (!item) {
    return whole_candidate(report, candidate);
  }
  const std::string place = place_of(report, origin_of(candidate, *item));
  if (candidate.answers.empty()) {
    std::vector<std::string> pieces = who_pieces(candidate);
    pieces.emplace_back(msg::explain_absent.in(report.lang()));
    pieces.push_back(place);
    return flow("", pieces, report.style.width);
  }
  return ItemExplanation(report, candidate, *item).render(who_pieces(candidate), place);
}

}  // namespace tiku
