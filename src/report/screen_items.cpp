// --stats full: every item, what its figures say in words, every option.
#include <algorithm>

#include "base/text.h"
#include "base/width.h"
#include "report/common_answers.h"
#include "report/layout.h"
#include "report/messages.h"
#include "report/numbers.h"
#include "report/screen_parts.h"
#include "report/statistics_messages.h"
#include "report/table_messages.h"
#include "report/words.h"

namespace tiku {
namespace {

using Cells = std::vector<std::string>;

bool has_flag(const std::vector<std::string>& flags, std::string_view flag) {
  return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

std::string percent(const Figure& figure) {
  return figure.value ? short_number(*figure.value * 100, 0) : "-";
}

std::string coefficient(const Figure& figure) {
  return figure.value ? correlation_text(*figure.value) : "-";
}

Cells item_row(const Report& report, std::size_t index) {
  const ItemStatistics& item = report.items[index];
  const bool difficulty = is_shown(report, item.n, kLeastForDifficulty);
  const bool all = is_shown(report, item.n, kLeastForCorrelation);
  Cells row{
      item_label(report.grading.items[index]), difficulty ? percent(item.p) : "-",
      difficulty && item.p_low.value ? percent(item.p_low) + "-" + percent(item.p_high) : "-"};
  for (const Figure* figure : {&item.d27, &item.r_it, &item.r_ir, &item.alpha_if_deleted}) {
    row.push_back(all ? coefficient(*figure) : "-");
  }
  row.push_back(all ? percent(item.efficiency) : "-");
  row.push_back(all ? percent(item.weight) : "-");
  row.push_back(all ? coefficient(item.b_index) : "-");
  row.push_back(difficulty ? percent(item.omitted) : "-");
  row.push_back(difficulty ? percent(item.not_reached) : "-");
  return row;
}

/// Labels of the wrong options that `wanted` picks, "C, D".
template <class Wanted>
std::string labels_of(const ItemStatistics& item, Wanted wanted, Lang lang) {
  std::vector<std::string> labels;
  for (const OptionStatistics& option : item.options) {
    if (!option.key && wanted(option)) {
      labels.push_back(visible(option.label));
    }
  }
  return join(labels, msg::list_comma.in(lang));
}

/// What the flags of an item mean, most urgent first.
std::vector<std::string> sayings(const Report& report, std::size_t index) {
  const ItemStatistics& item = report.items[index];
  const Lang lang = report.lang();
  std::vector<std::string> words;
  const auto is_miskey = [](const OptionStatistics& o) { return has_flag(o.flags, "miskey"); };
  const auto is_rare = [](const OptionStatistics& o) {
    return has_flag(o.flags, "nonfunctional") && o.share.value && *o.share.value < 0.05;
  };
  const auto draws_strong = [&](const OptionStatistics& o) {
    return has_flag(o.flags, "nonfunctional") && !is_rare(o) && !is_miskey(o);
  };
  const auto add = [&](const Message& message, const std::string& labels) {
    if (!labels.empty()) {
      words.push_back(text(message, labels).in(lang));
    }
  };
  const std::string miskeyed = labels_of(item, is_miskey, lang);
  if (!miskeyed.empty()) {
    words.push_back(text(msg::says_miskey, miskeyed, key_of(report.grading.items[index])).in(lang));
  } else if (has_flag(item.flags, "negative_r")) {
    words.emplace_back(msg::says_negative.in(lang));
  }
  add(msg::says_strong, labels_of(item, draws_strong, lang));
  if (has_flag(item.flags, "hard")) {
    words.emplace_back(msg::says_hard.in(lang));
  }
  if (has_flag(item.flags, "easy")) {
    words.emplace_back(msg::says_easy.in(lang));
  }
  add(msg::says_rare, labels_of(item, is_rare, lang));
  const Figure& alpha = report.summary.alpha;
  if (alpha.value && item.alpha_if_deleted.value &&
      *item.alpha_if_deleted.value > *alpha.value + 0.005) {
    words.emplace_back(msg::says_alpha.in(lang));
  }
  return words;
}

/// One sentence after the other; a question ends with its own mark.
std::string joined(const std::vector<std::string>& words, Lang lang) {
  std::string out;
  for (const std::string& word : words) {
    const bool asked = out.ends_with("?") || out.ends_with("？");
    if (!out.empty()) {
      out += lang == Lang::zh ? (asked ? "" : "；") : (asked ? " " : "; ");
    }
    out += word;
  }
  return out;
}

std::string say_items(const Report& report) {
  const Lang lang = report.lang();
  if (!is_shown(report, report.summary.n, kLeastForCorrelation)) {
    return text(msg::flags_too_few, report.summary.n, kLeastForCorrelation).in(lang) + "\n";
  }
  std::string out;
  for (std::size_t i = 0; i < report.items.size(); ++i) {
    const std::vector<std::string> words = sayings(report, i);
    if (report.grading.items[i].counts && !words.empty()) {
      const std::string head = "  " + pad_left(item_label(report.grading.items[i]), 4) + "  ";
      out += wrap(head, joined(words, lang), report.style.width, display_width(head));
    }
  }
  return out.empty() ? out : std::string(msg::says_title.in(lang)) + "\n" + out;
}

Cells option_row(const Report& report, const std::string& item, const OptionStatistics& option) {
  const bool shares = is_shown(report, report.summary.n, kLeastForDifficulty);
  const bool all = is_shown(report, report.summary.n, kLeastForCorrelation);
  return {item,
          visible(option.label),
          option.key ? std::string(msg::options_is_key.in(report.lang())) : std::string(),
          std::to_string(option.n),
          shares ? percent(option.share) : "-",
          all ? percent(option.upper) : "-",
          all ? percent(option.lower) : "-",
          shares && option.mean_total.value ? short_number(*option.mean_total.value, 1) : "-",
          all ? coefficient(option.r_rest) : "-"};
}

std::string option_table(const Report& report) {
  const Lang lang = report.lang();
  std::vector<Cells> rows;
  for (std::size_t i = 0; i < report.items.size(); ++i) {
    std::string label = item_label(report.grading.items[i]);
    for (const OptionStatistics& option : report.items[i].options) {
      rows.push_back(option_row(report, label, option));
      label.clear();
    }
  }
  if (rows.empty()) {
    return {};
  }
  const auto say = [lang](const Message& message) { return std::string(message.in(lang)); };
  return say(msg::options_title) + "\n" +
         screen_table({{say(msg::table_item), Align::right, 8},
                       {say(msg::options_option), Align::left, 20},
                       {say(msg::options_key), Align::left, 4},
                       {say(msg::table_n), Align::right, 8},
                       {say(msg::options_share), Align::right, 6},
                       {say(msg::options_upper), Align::right, 6},
                       {say(msg::options_lower), Align::right, 6},
                       {say(msg::options_mean), Align::right, 10},
                       {"r", Align::right, 5}},
                      rows, report.style.width);
}

std::string set_lines(const Report& report) {
  const Lang lang = report.lang();
  std::string out;
  for (std::size_t i = 0; i < report.items.size(); ++i) {
    std::vector<std::string> pieces;
    for (const AnswerSet& set : report.items[i].sets) {
      pieces.push_back(text(set.right ? msg::sets_right : msg::sets_piece,
                            fit(visible(set.labels), 20), set.n, share_text(set.share))
                           .in(lang));
    }
    if (!pieces.empty()) {
      out += flow("  " + pad_left(item_label(report.grading.items[i]), 4) + "  ", pieces,
                  report.style.width);
    }
  }
  return out.empty() ? out : std::string(msg::sets_title.in(lang)) + "\n" + out;
}

std::string item_table(const Report& report) {
  std::vector<Cells> rows;
  for (std::size_t i = 0; i < report.items.size(); ++i) {
    if (report.grading.items[i].counts) {
      rows.push_back(item_row(report, i));
    }
  }
  const Lang lang = report.lang();
  std::vector<ScreenColumn> columns;
  for (const Message* message :
       {&msg::table_item, &msg::items_p, &msg::items_interval, &msg::items_d, &msg::items_r_it,
        &msg::items_r_ir, &msg::items_alpha, &msg::items_efficiency, &msg::items_weight,
        &msg::items_b, &msg::items_omitted, &msg::items_not_reached}) {
    columns.push_back({std::string(message->in(lang)), Align::right, 7});
  }
  return std::string(msg::items_title.in(lang)) + "\n" +
         screen_table(columns, rows, report.style.width) +
         wrap("  ", msg::items_legend.in(lang), report.style.width, 2);
}

}  // namespace

std::string screen_items(const Report& report) {
  std::string out = item_table(report);
  for (const std::string& part : {say_items(report), option_table(report), set_lines(report)}) {
    out += part.empty() ? "" : "\n" + part;
  }
  return out;
}

}  // namespace tiku
