#include <algorithm>

#include "base/text.h"
#include "base/width.h"
#include "report/export_messages.h"
#include "report/export_report.h"
#include "report/layout.h"

namespace tiku {
namespace {

constexpr std::size_t kWidestName = 28;

/// What one question loses, in one line.
struct LossLine {
  std::string name;
  std::vector<std::string> what;
};

/// Losses of one question come one behind the other.
std::vector<LossLine> loss_lines(const ExportReport& report, Lang lang) {
  std::vector<LossLine> lines;
  for (const ExportLoss& loss : report.losses) {
    const std::string name = loss.question.empty() ? std::string(msg::export_whole_bank.in(lang))
                                                   : visible(loss.question);
    if (lines.empty() || lines.back().name != name) {
      lines.push_back({name, {}});
    }
    lines.back().what.push_back(visible(loss.what.in(lang)));
  }
  return lines;
}

/// What the forms do not shuffle, a line a reason.
std::string kept_text(const KeptPlaces& kept, const Style& style) {
  const std::pair<const Message*, const std::vector<std::string>*> kLists[] = {
      {&msg::export_kept_together, &kept.together},
      {&msg::export_kept_order, &kept.in_order},
      {&msg::export_kept_options, &kept.options},
      {&msg::export_kept_last, &kept.last_option}};
  std::string out;
  for (const auto& [message, ids] : kLists) {
    if (!ids->empty()) {
      out += wrap("  ", text(*message, visible(join(*ids, ", "))).in(style.lang), style.width, 4);
    }
  }
  return out;
}

std::string losses_text(const ExportReport& report, const Style& style) {
  std::string out =
      text(msg::export_losses_head, report.format->name, report.losses.size()).in(style.lang) +
      "\n";
  const std::vector<LossLine> lines = loss_lines(report, style.lang);
  std::size_t widest = 0;
  for (const LossLine& line : lines) {
    widest = std::max(widest, std::min(kWidestName, display_width(line.name)));
  }
  for (const LossLine& line : lines) {
    out += wrap("  " + pad_right(line.name, widest) + "  ",
                join(line.what, msg::export_between.in(style.lang)), style.width, widest + 4);
  }
  return out;
}

}  // namespace

std::string export_text(const std::vector<ExportReport>& reports, const Style& style) {
  std::string out;
  for (const ExportReport& report : reports) {
    out += wrap("",
                text(msg::export_head, visible(report.from), report.format->name, report.questions)
                    .in(style.lang),
                style.width, 2);
    for (const std::string& file : report.to) {
      out += "  " + text(msg::export_file, visible(file)).in(style.lang) + "\n";
    }
    if (report.seed) {
      out += "  " + text(msg::export_seed, *report.seed).in(style.lang) + "\n";
    }
    out += kept_text(report.kept, style);
    if (!report.losses.empty()) {
      out += losses_text(report, style);
    }
  }
  return out;
}

}  // namespace tiku
