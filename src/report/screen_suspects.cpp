// Which questions deserve a look before the results are published, most urgent first: a suspect
// key, an item where the better do worse, an answer commoner than the key, another wording of a
// blank, low difficulty.
#include <algorithm>
#include <map>
#include <optional>

#include "base/text.h"
#include "base/width.h"
#include "report/answers_text.h"
#include "report/common_answers.h"
#include "report/layout.h"
#include "report/messages.h"
#include "report/numbers.h"
#include "report/screen_parts.h"
#include "report/words.h"

namespace tiku {
namespace {

constexpr double kHard = 0.5;
/// An answer is common if at least this many candidates and this share gave it.
constexpr std::int64_t kCommonAnswers = 3;
constexpr double kCommonShare = 0.1;

struct Finding {
  int urgency = 0;
  double p = 1;
  Suspect suspect;
};

class Search {
 public:
  explicit Search(const Report& report) : report_(report), lang_(report.lang()) {}

  std::optional<Finding> look_at(std::size_t item) const {
    const GradedItem& graded = report_.grading.items[item];
    const ItemStatistics& statistics = report_.items[item];
    if (!graded.counts || !statistics.p.value ||
        !is_shown(report_, statistics.n, kLeastForDifficulty)) {
      return std::nullopt;
    }
    Finding finding;
    finding.p = *statistics.p.value;
    finding.suspect.item = item;
    const bool found = (is_shown(report_, statistics.n, kLeastForCorrelation) &&
                        (miskeyed(graded, statistics, finding) || negative(statistics, finding))) ||
                       common_wrong(graded, finding) || hard(finding);
    return found ? std::optional(finding) : std::nullopt;
  }

 private:
  static bool has_flag(const std::vector<std::string>& flags, std::string_view flag) {
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
  }

  bool miskeyed(const GradedItem& graded, const ItemStatistics& statistics,
                Finding& finding) const {
    const OptionStatistics* suspect = nullptr;
    for (const OptionStatistics& option : statistics.options) {
      if (has_flag(option.flags, "miskey") && (suspect == nullptr || option.n > suspect->n)) {
        suspect = &option;
      }
    }
    if (suspect == nullptr) {
      return false;
    }
    finding.urgency = 0;
    finding.suspect.settle = true;
    finding.suspect.finding =
        text(msg::screen_miskey, visible(suspect->label), key_of(graded)).in(lang_);
    return true;
  }

  bool negative(const ItemStatistics& statistics, Finding& finding) const {
    if (!has_flag(statistics.flags, "negative_r")) {
      return false;
    }
    finding.urgency = 1;
    finding.suspect.settle = true;
    finding.suspect.finding = text(msg::screen_negative_r).in(lang_);
    return true;
  }

  bool common_wrong(const GradedItem& graded, Finding& finding) const {
    const CommonAnswer common = commonest_wrong_answer(graded);
    const double share =
        common.of == 0 ? 0 : static_cast<double>(common.n) / static_cast<double>(common.of);
    if (common.n < kCommonAnswers || share < kCommonShare) {
      return false;
    }
    const Question& question = *graded.item.question;
    const bool other_wording =
        question.type == QuestionType::fill && question.fill.slots() == 1 && !common.is_blank;
    const bool beats_key = common.n > common.right && !common.is_blank;
    if (!other_wording && !beats_key && finding.p >= kHard) {
      return false;
    }
    finding.urgency = beats_key ? 2 : (other_wording ? 3 : 4);
    finding.suspect.settle = beats_key || other_wording;
    finding.suspect.finding = common_answer_text(graded, common, lang_);
    return true;
  }

  bool hard(Finding& finding) const {
    if (finding.p >= kHard) {
      return false;
    }
    finding.urgency = 4;
    finding.suspect.finding = text(msg::screen_hard).in(lang_);
    return true;
  }

  const Report& report_;
  Lang lang_;
};

}  // namespace

std::vector<Suspect> find_suspects(const Report& report, std::size_t most) {
  const Search search(report);
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < report.items.size(); ++i) {
    if (std::optional<Finding> finding = search.look_at(i)) {
      findings.push_back(std::move(*finding));
    }
  }
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return a.urgency != b.urgency ? a.urgency < b.urgency : a.p < b.p;
  });
  std::vector<Suspect> suspects;
  for (std::size_t i = 0; i < findings.size() && i < most; ++i) {
    suspects.push_back(std::move(findings[i].suspect));
  }
  return suspects;
}

std::string screen_suspects(const Report& report, const std::vector<Suspect>& suspects) {
  if (suspects.empty()) {
    return {};
  }
  const Lang lang = report.lang();
  std::string out = std::string(msg::screen_look.in(lang)) + "\n";
  std::size_t label_width = 2;
  std::size_t type_width = 0;
  for (const Suspect& suspect : suspects) {
    const GradedItem& item = report.grading.items[suspect.item];
    label_width = std::max(label_width, display_width(item_label(item)));
    type_width = std::max(type_width, display_width(type_word(item.item.question->type).in(lang)));
  }
  for (const Suspect& suspect : suspects) {
    const GradedItem& item = report.grading.items[suspect.item];
    const ItemStatistics& statistics = report.items[suspect.item];
    std::string line = "  " + pad_left(item_label(item), label_width) + " " +
                       pad_right(type_word(item.item.question->type).in(lang), type_width) + "  " +
                       text(msg::screen_p, pad_left(share_text(*statistics.p.value), 5)).in(lang);
    if (statistics.r_ir.value && is_shown(report, statistics.n, kLeastForCorrelation)) {
      line += "  " +
              text(msg::screen_r, pad_left(correlation_text(*statistics.r_ir.value), 4)).in(lang);
    }
    out += wrap(line + "  ", suspect.finding, report.style.width, label_width + type_width + 5);
  }
  return out;
}

std::string screen_tolerated(const Report& report) {
  const GradingCounts& counts = report.grading.counts;
  if (counts.tolerated == 0) {
    return {};
  }
  const JudgedResponse* example = nullptr;
  for (const GradedItem& item : report.grading.items) {
    for (const JudgedResponse& response : item.responses) {
      const bool readable = response.response.kind == Response::Kind::answered;
      if (!response.response.rules.empty() && readable &&
          (example == nullptr || response.n > example->n)) {
        example = &response;
      }
    }
  }
  const Lang lang = report.lang();
  std::vector<std::string> pieces;
  if (example != nullptr) {
    pieces.push_back(
        text(msg::screen_tolerated, counts.tolerated, counts.cells,
             fit(visible(raw_text(example->raw)), 16),
             fit(visible(example->response.normalised), 12),
             example->n == 1 ? text(msg::screen_once) : text(msg::screen_times, example->n))
            .in(lang));
  } else {
    pieces.push_back(text(msg::screen_tolerated_blank, counts.tolerated, counts.cells).in(lang));
  }
  pieces.push_back(see_result(report, "ledger.csv"));
  return flow(std::string(msg::screen_read.in(lang)) + " ", pieces, report.style.width);
}

}  // namespace tiku
