#include "report/guess_screen.h"

#include "base/text.h"
#include "report/guess_messages.h"
#include "report/layout.h"
#include "report/numbers.h"
#include "report/words.h"

namespace tiku {
namespace {

using Cells = std::vector<std::string>;

std::string percent(double earned, const Rational& points) {
  const double full = points.to_double();
  return full > 0 ? short_number(100 * earned / full, 1) + " %" : "-";
}

Cells cells_of(const GuessRow& row, Lang lang) {
  return {std::string(type_word(row.type).in(lang)),
          visible(row.policy),
          std::to_string(row.questions),
          score_text(row.points),
          row.everything ? percent(*row.everything, row.points) : "-",
          percent(row.random, row.points)};
}

Cells sum_of(const GuessTable& table, Lang lang) {
  GuessRow sum;
  for (const GuessRow& row : table.rows) {
    sum.questions += row.questions;
    sum.points += row.points;
    sum.random += row.random;
  }
  Cells cells = cells_of(sum, lang);
  cells[0] = msg::guess_all.in(lang);
  return cells;
}

std::string render_table(const GuessTable& table, const Style& style) {
  const Lang lang = style.lang;
  if (table.rows.empty()) {
    return std::string(msg::guess_nothing.in(lang)) + "\n";
  }
  const auto say = [lang](const Message& message) { return std::string(message.in(lang)); };
  const std::vector<ScreenColumn> columns = {{say(msg::guess_type)},
                                             {say(msg::guess_policy), Align::left, 30},
                                             {say(msg::guess_questions), Align::right},
                                             {say(msg::guess_points), Align::right},
                                             {say(msg::guess_everything), Align::right},
                                             {say(msg::guess_random), Align::right}};
  std::vector<Cells> rows;
  for (const GuessRow& row : table.rows) {
    rows.push_back(cells_of(row, lang));
  }
  if (rows.size() > 1) {
    rows.push_back(sum_of(table, lang));
  }
  std::string out = screen_table(columns, rows, style.width);
  if (table.left_out > 0) {
    out += wrap("", text(msg::guess_left_out, table.left_out).in(lang), style.width, 0);
  }
  return out;
}

}  // namespace

std::string render_guess_screen(std::span<const GuessTable> tables, const Style& style) {
  std::string out;
  for (const GuessTable& table : tables) {
    out += out.empty() ? "" : "\n";
    out += tables.size() > 1 ? visible(table.path) + "\n" : "";
    out += render_table(table, style);
  }
  return out;
}

}  // namespace tiku
