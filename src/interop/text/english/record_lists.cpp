// Lists of options, a letter each, as they stand below what is asked.
#include <algorithm>
#include <vector>

#include "interop/text/english/records.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// The lists of options that stand one a line.
class OptionListFinder {
 public:
  OptionListFinder(const EnglishLines& lines, OptionKind kind) : lines_(lines), kind_(kind) {}

  std::vector<OptionList> find() {
    for (const std::size_t i : lines_.with(trait::any)) {
      take(i);
    }
    close();
    return std::move(found_);
  }

 private:
  void take(std::size_t i) {
    constexpr std::size_t kMostBetween = 2;
    const std::string_view line = lines_.trimmed(i);
    const OptionLine option = read(line);
    const bool has_options = !open_.options.empty();
    if (option.place > 1 && has_options && goes_on_with(option) &&
        (option.sign != ' ' || between_ == 0)) {
      add(i, option);
    } else if (has_options && begins_column(i, option)) {
      open_.has_rows = true;
      add(i, option);
    } else if (option.place == 1 && (option.sign != ' ' || goes_on_below(i, option))) {
      close();
      add(i, option);
    } else if (has_options && !(lines_.has(i, trait::sign) && is_lone_ornament(line)) &&
               (++between_ > kMostBetween || lines_.lead(i).kind == LeadKind::number ||
                lines_.lead(i).kind == LeadKind::word)) {
      close();
    }
  }

  /// An option of the kind that is looked for; bullets count on below the same bullet.
  OptionLine read(std::string_view line) const {
    if (kind_ == OptionKind::letters) {
      return read_option_line(line);
    }
    if (kind_ == OptionKind::digits) {
      return read_digit_option(line);
    }
    OptionLine option = read_bullet_option(line);
    const bool goes_on = option.place > 0 && between_ == 0 && !open_.options.empty() &&
                         open_.options.back().sign == option.sign;
    option.place = goes_on ? open_.options.size() + 1 : option.place;
    return option;
  }

  /// In columns the letters count down: `a. a bell  c. a horn` above `b. ...`.
  bool goes_on_with(const OptionLine& next) const {
    const std::vector<OptionLine>& options = open_.options;
    return options.back().goes_on_with(next) ||
           (open_.has_rows &&
            std::any_of(options.begin(), options.end(),
                        [&](const auto& one) { return one.goes_on_with(next); }) &&
            std::none_of(options.begin(), options.end(),
                         [&](const auto& one) { return one.place == next.place; }));
  }

  /// `a. a bell`, `c. a horn`, `b. a lamp`, each on a line: two columns as a page printed them.
  bool begins_column(std::size_t i, const OptionLine& option) const {
    const OptionLine& first = open_.options.front();
    OptionLine before = option;
    before.place = 1;
    return open_.options.size() == 1 && between_ == 0 && option.place > 2 && option.place < 5 &&
           option.sign == first.sign && option.is_capital == first.is_capital &&
           goes_on_below(i, before);
  }

  /// `A bell rings.` begins a list only above `B ...`.
  bool goes_on_below(std::size_t i, const OptionLine& option) const {
    i = lines_.next_filled(i + 1);
    return i < lines_.size() && option.goes_on_with(read(lines_.trimmed(i)));
  }

  void add(std::size_t i, const OptionLine& option) {
    constexpr std::size_t kUsual = 4;
    if (open_.options.empty()) {
      open_.lines.reserve(kUsual);
      open_.options.reserve(kUsual);
    }
    open_.lines.push_back(i);
    open_.options.push_back(option);
    between_ = 0;
    take_row();
  }

  /// The other options on the line of the last one.
  void take_row() {
    while (kind_ == OptionKind::letters && open_.options.back().sign != ' ') {
      const std::string_view text = open_.options.back().text;
      if (text.find(open_.options.back().sign) == std::string_view::npos) {
        return;  // most options
      }
      std::size_t at = 1;
      OptionLine next;
      for (; at < text.size(); ++at) {
        // A letter behind a space, and what closes it.
        const bool begins = (text[at - 1] == ' ' || text[at - 1] == '\t') && at + 1 < text.size();
        next = begins && (is_ascii_letter(text[at]) || text[at] == '(' || text[at] == '[')
                   ? read_option_line(text.substr(at))
                   : OptionLine();
        if (next.place > open_.options.back().place && next.sign == open_.options.back().sign &&
            next.is_capital == open_.options.back().is_capital) {
          break;
        }
      }
      if (at >= text.size()) {
        return;
      }
      open_.options.back().text = trim(text.substr(0, at));
      open_.lines.push_back(open_.lines.back());
      open_.options.push_back(next);
      open_.has_rows = true;
    }
  }

  void close() {
    const std::size_t fewest = !open_.options.empty() && open_.options[0].sign == ' ' ? 3 : 2;
    if (open_.has_rows) {
      order_row();
    }
    if (open_.options.size() >= fewest) {
      open_.gap = found_.empty() ? 0 : found_.back().end();
      found_.push_back(std::move(open_));
    }
    open_ = {};
    between_ = 0;
  }

  /// By their letters; none where one is missing.
  void order_row() {
    std::sort(open_.options.begin(), open_.options.end(),
              [](const auto& a, const auto& b) { return a.place < b.place; });
    for (std::size_t i = 0; i < open_.options.size(); ++i) {
      if (open_.options[i].place != i + 1) {
        open_.options.clear();
        return;
      }
    }
  }

  const EnglishLines& lines_;
  OptionKind kind_;
  std::vector<OptionList> found_;
  OptionList open_;
  /// Lines behind the last option that are none.
  std::size_t between_ = 0;
};

}  // namespace

std::vector<OptionList> find_option_lists(const EnglishLines& lines, OptionKind kind) {
  return OptionListFinder(lines, kind).find();
}

std::size_t record_tail_end(const EnglishLines& lines, const std::vector<OptionList>& records,
                            std::size_t r) {
  constexpr std::size_t kLongest = 12;
  if (r + 1 < records.size()) {
    return std::min(records[r + 1].head, records[r + 1].first());
  }
  return std::min(lines.size(), records[r].end() + kLongest);
}

bool is_lone_ornament(std::string_view line) {
  if (line.starts_with("```")) {
    return true;
  }
  return !line.empty() && past_ornaments(line) == line.size() && !line.starts_with("--") &&
         !line.starts_with("__") && !line.starts_with("**");
}

}  // namespace tiku
