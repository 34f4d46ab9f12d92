#include <algorithm>
#include <cstring>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/byte_set.h"

namespace tiku {
namespace {

constexpr std::uint64_t kEach = 0x0101010101010101;
constexpr std::uint64_t kTops = 0x80 * kEach;

/// How many top bits are set. No library counts bits faster: every processor multiplies.
std::size_t count_tops(std::uint64_t eight) {
  return (((eight & kTops) >> 7U) * kEach) >> 56U;
}

/// Letters among eight bytes of ASCII.
std::size_t count_letters(std::uint64_t eight) {
  const std::uint64_t small = eight | (0x20 * kEach);
  const std::uint64_t from_a = small + (0x80 - 'a') * kEach;  // the top bit of each says yes
  const std::uint64_t beyond_z = small + (0x7F - 'z') * kEach;
  return count_tops(from_a & ~beyond_z);
}

/// Bytes from E3 to E9 among eight: they begin Han characters and their punctuation.
std::size_t count_wide(std::uint64_t eight) {
  const std::uint64_t is_e = eight & (eight << 1U) & (eight << 2U) & ~(eight << 3U);
  const std::uint64_t low = eight & (0x0F * kEach);
  const std::uint64_t from_3 = (low + 0x0D * kEach) << 3U;
  const std::uint64_t beyond_9 = (low + 0x06 * kEach) << 3U;
  return count_tops(is_e & from_3 & ~beyond_9);
}

/// Line ends among eight bytes.
std::size_t count_breaks(std::uint64_t eight) {
  constexpr std::uint64_t kLows = ~kTops;
  const std::uint64_t other = eight ^ (kEach * '\n');  // 0 where a line ends
  return count_tops(~(((other & kLows) + kLows) | other));
}

/// Eight bytes from `at` on, zeros behind the last.
std::uint64_t eight_at(std::string_view text, std::size_t at) {
  std::uint64_t eight = 0;
  if (text.size() - at >= sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);  // a copy of a fixed size is no call
  } else {
    std::memcpy(&eight, text.data() + at, text.size() - at);
  }
  return eight;
}

std::size_t count_breaks(std::string_view document) {
  std::size_t breaks = 0;
  for (std::size_t at = 0; at < document.size(); at += sizeof kTops) {
    breaks += count_breaks(eight_at(document, at));
  }
  return breaks;
}

/// Whether letters are the rule and Han characters, if any, the exception.
bool is_english(std::string_view document) {
  constexpr std::size_t kLook = 16384;
  const std::string_view look = document.substr(0, kLook);
  std::size_t wide = 0;
  for (std::size_t at = 0; at < look.size() && 8 * wide < look.size(); at += sizeof kTops) {
    const std::uint64_t eight = eight_at(look, at);
    wide += (eight & kTops) == 0 ? 0 : count_wide(eight);
  }
  const std::size_t fewest = std::max<std::size_t>(40, 8 * wide);
  std::size_t letters = 0;
  for (std::size_t at = 0; at < look.size() && letters <= fewest; at += sizeof kTops) {
    const std::uint64_t eight = eight_at(look, at);
    letters += count_letters(eight & ~kTops & ~(((eight & kTops) >> 7U) * 0x7F));
  }
  return letters > fewest;
}

/// The bytes that a trait of a line ends in.
constexpr ByteSet kTells(".):sSkKyY*<|\t_F0123456789");

constexpr ByteSet kMarkEnds(")]tTrR*");

/// What a line may hold.
class TraitScan {
 public:
  explicit TraitScan(std::string_view line) : line_(line) {}

  LineTraits run() {
    add(trait::sign, !is_ascii_letter(line_[0]) && !is_ascii_digit(line_[0]));
    add(trait::mark, kMarkEnds.has(line_.back()) || (line_.back() & '\x80') != 0);
    for (std::size_t at = 0; at < line_.size(); ++at) {
      if (kTells.has(line_[at])) {
        look(at);
      }
    }
    return traits_;
  }

 private:
  char before(std::size_t at, std::size_t back) const { return at < back ? ' ' : line_[at - back]; }

  char behind(std::size_t at) const { return at + 1 < line_.size() ? line_[at + 1] : ' '; }

  /// Whether the two letters before are these, in any case.
  bool ends_in(std::size_t at, char first, char second) const {
    return (before(at, 1) | 0x20) == second && (before(at, 2) | 0x20) == first;
  }

  /// T F, T / F: the other letter to circle.
  bool is_behind_true(std::size_t at) const {
    constexpr std::string_view kBetween = " \t/()[]";
    std::size_t back = 1;
    while (kBetween.find(before(at, back)) != std::string_view::npos) {
      if (++back > 8) {
        return false;
      }
    }
    return back > 1 && (before(at, back) == 'T' || before(at, back) == 'V');
  }

  void look(std::size_t at) {
    switch (const char c = line_[at]) {
      case '.':
      case ')':
      case ':':
        look_at_sign(at, c);
        break;
      case 's':
      case 'S':
        add(trait::answer,
            ends_in(at, 'o', 'n') ||
                (ends_in(at, 'a', 'n') && (!is_ascii_letter(before(at, 3)) ||
                                           before(at, 2) == 'A' || (behind(at) | 0x20) == 'w')));
        break;
      case 'k':
      case 'K':
        add(trait::answer, ends_in(at, 'a', 'r'));
        break;
      case 'y':
      case 'Y':
        add(trait::answer, ends_in(at, 'k', 'e'));
        break;
      case '*':
        add(trait::star, true);
        break;
      case '<':
        add(trait::tag, true);
        break;
      case '|':
      case '\t':
        add(trait::cells, true);
        break;
      case '_':
        add(trait::rule, before(at, 1) == '_' && behind(at) == ' ');
        break;
      case 'F':
        add(trait::truth, std::string_view(" \t)]").find(behind(at)) != std::string_view::npos &&
                              is_behind_true(at));
        break;
      default:
        add(trait::digit, true);
        add(trait::truth, before(at, 1) == 'E');
    }
  }

  void look_at_sign(std::size_t at, char sign) {
    add(trait::colon, sign == ':');
    add(trait::double_sign, sign == ')' && before(at, 1) == '.');
    const char letter = before(at, 1) | 0x20;
    // Glued to what stands before it only where a bracket closes.
    if (letter >= 'a' && letter <= 'h' && (sign == ')' || !is_ascii_letter(before(at, 2)))) {
      add(trait::letters, ++letters_ > 1);
    }
  }

  void add(LineTraits traits, bool has) { traits_ |= has ? traits : LineTraits{0}; }

  std::string_view line_;
  LineTraits traits_ = 0;
  std::size_t letters_ = 0;
};

/// The trait that tells what the line begins with.
LineTraits lead_trait(std::string_view line, LeadKind kind) {
  constexpr std::string_view kLabel = "answer:";
  switch (kind) {
    case LeadKind::number:
      return trait::number_lead;
    case LeadKind::word:
      return trait::word_lead;
    case LeadKind::bracket:
      return trait::bracket_lead;
    case LeadKind::letter:
      return trait::letter_lead;
    case LeadKind::none:
      break;
  }
  const std::size_t last = line.size() - 1;
  const bool told = has_word(line, 0, kLabel) && is_ascii_letter(line[last]) &&
                    past_spaces(line, kLabel.size()) == last;
  return told ? trait::told : trait::words;
}

/// A space that breaks no line is one.
void spell_spaces(std::string& document) {
  constexpr std::string_view kHard = "\xC2\xA0";
  std::size_t to = document.find(kHard);
  for (std::size_t from = to; from < document.size();) {
    document[to++] = ' ';
    from += kHard.size();
    const std::size_t next = std::min(document.find(kHard, from), document.size());
    std::copy(document.begin() + static_cast<std::ptrdiff_t>(from),
              document.begin() + static_cast<std::ptrdiff_t>(next),
              document.begin() + static_cast<std::ptrdiff_t>(to));
    to += next - from;
    from = next;
  }
  document.resize(std::min(to, document.size()));
}

/// Bullets, boxes and ticks of the fonts that word processors draw them with: they have no meaning
/// in Unicode, but all stand where such a font has them.
void spell_symbols(std::string& document) {
  constexpr std::pair<std::string_view, std::string_view> kSymbols[] = {
      {"\xEF\x82\xB7", "•"}, {"\xEF\x82\xA7", "▪"}, {"\xEF\x81\xAF", "□"}, {"\xEF\x82\xA8", "□"},
      {"\xEF\x81\xB1", "□"}, {"\xEF\x83\xBC", "✓"}, {"\xEF\x83\xBE", "☑"}, {"\xEF\x83\x98", "➢"}};
  for (std::size_t at = document.find('\xEF'); at < document.size();
       at = document.find('\xEF', at + 1)) {
    for (const auto& [private_use, sign] : kSymbols) {
      if (document.compare(at, private_use.size(), private_use) == 0) {
        std::copy(sign.begin(), sign.end(), document.begin() + static_cast<std::ptrdiff_t>(at));
      }
    }
  }
}

bool is_made_of(std::string_view line, std::initializer_list<std::string_view> pieces) {
  for (const std::string_view piece : pieces) {
    if (!line.starts_with(piece)) {
      return false;
    }
    line.remove_prefix(piece.size());
  }
  return line.empty();
}

}  // namespace

EnglishLines::EnglishLines(std::string_view document) : size_of_document_(document.size()) {
  lines_.reserve(count_breaks(document) + 1);
  traits_.reserve(lines_.capacity());
  for (std::size_t at = 0; at <= document.size();) {
    const std::size_t end = std::min(document.find('\n', at), document.size());
    lines_.emplace_back();
    traits_.push_back(0);
    read(lines_.size() - 1, document.substr(at, end - at));
    at = end + 1;
  }
}

void EnglishLines::read(std::size_t i, std::string_view text) {
  const std::string_view trimmed = trim(text);
  Line& line = lines_[i];
  line = Line();
  traits_[i] = 0;
  line.bytes = text.data();
  line.size = static_cast<std::uint32_t>(text.size());
  line.trimmed_size = static_cast<std::uint32_t>(trimmed.size());
  if (!trimmed.empty()) {
    line.begin = static_cast<std::uint32_t>(trimmed.data() - text.data());
    const LineLead lead = read_lead(trimmed);
    line.lead_begin = line.begin + static_cast<std::uint32_t>(lead.begin);
    line.lead_after = line.begin + static_cast<std::uint32_t>(lead.after);
    line.value = static_cast<std::int32_t>(lead.value);
    line.kind = lead.kind;
    line.sign = lead.sign;
    traits_[i] = TraitScan(trimmed).run() | lead_trait(trimmed, lead.kind);
    traits_[i] |= is_led_alone(i) ? trait::lone : 0;
    seen_ |= traits_[i];
    if (has(i, trait::letters)) {
      line.row = static_cast<std::uint32_t>(rows_.size());
      add_options_in_row(trimmed, rows_);
      line.row_size = static_cast<std::uint8_t>(rows_.size() - line.row);
    }
  }
}

void EnglishLines::set(std::size_t i, std::initializer_list<std::string_view> pieces) {
  if (!is_made_of((*this)[i], pieces)) {
    std::string text;
    for (const std::string_view piece : pieces) {
      text += piece;
    }
    written_.push_back(std::move(text));
    read(i, written_.back());
  }
}

bool EnglishLines::counts_on_options(std::size_t i) const {
  const Line& line = lines_[i];
  while (line.kind == LeadKind::letter && i-- > 0) {
    if (!is_blank(i)) {
      return lines_[i].kind == LeadKind::letter && lines_[i].value + 1 == line.value;
    }
  }
  return false;
}

PlainDocument EnglishLines::document() const {
  PlainDocument out;
  out.text.reserve(size_of_document_ + size_of_document_ / 16);
  auto quiet = quiet_.begin();
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const Line& line = lines_[i];
    for (; quiet != quiet_.end() && quiet->line <= i; ++quiet) {
      if (quiet->bytes == line.bytes) {
        out.quiet.push_back({out.text.size(), out.text.size() + quiet->size});
      }
    }
    out.text.append(line.bytes, line.size);
    out.text += '\n';
  }
  out.text.pop_back();
  return out;
}

PlainDocument with_plain_conventions(std::string document) {
  if (!is_english(document)) {
    return {std::move(document), {}};
  }
  spell_spaces(document);
  spell_symbols(document);
  EnglishLines lines(document);
  clear_page_figures(lines);
  spell_flash_cards(lines);
  spell_tied_cards(lines);
  spell_prefixed_numbers(lines);
  join_lone_bullets(lines);
  spell_term_cards(lines);
  part_glued_letters(lines);
  part_glued_rows(lines);
  spell_labelled_truths(lines);
  spell_coded_numbers(lines);
  spell_bracketed_numbers(lines);
  spell_roman_items(lines);
  spell_roman_choices(lines);
  spell_lettered_tasks(lines);
  spell_worksheet_tasks(lines);
  clear_dump_pages(lines);
  letter_cell_options(lines);
  spell_listed_options(lines);
  spell_flat_bullets(lines);
  spell_other_tongues(lines);
  spell_foreign_truths(lines);
  spell_leading_truths(lines);
  clear_card_headings(lines);
  spell_plain_records(lines);
  spell_bare_blocks(lines);
  join_listed_keys(lines);
  spell_signed_reasons(lines);
  spell_repeated_records(lines);
  spell_sentence_answers(lines);
  spell_closing_answers(lines);
  spell_yes_letters(lines);
  mend_torn_labels(lines);
  part_glued_answers(lines);
  spell_trivia(lines);
  spell_question_pools(lines);
  take_option_boxes(lines);
  take_boxes_behind(lines);
  spell_leading_marks(lines);
  spell_habitual_remarks(lines);
  spell_bare_letters(lines);
  clear_captions(lines);
  spell_several_answers(lines);
  spell_question_heads(lines);
  clear_instructions(lines);
  clear_closing_words(lines);
  clear_scores_below_answers(lines);
  spell_part_counts(lines);
  spell_worded_parts(lines);
  name_counted_parts(lines);
  spell_part_types(lines);
  spell_open_parts(lines);
  name_type_marks(lines);
  clear_page_remarks(lines);
  clear_page_footers(lines);
  clear_bubble_sheets(lines);
  clear_topic_lines(lines);
  spell_marks(lines);
  spell_key_numbers(lines);
  spell_stem_letters(lines);
  spell_marked_bullets(lines);
  spell_bullet_questions(lines);
  spell_bullet_answers(lines);
  order_option_columns(lines);
  part_first_options(lines);
  set_rows_apart(lines);
  spell_option_answers(lines);
  join_answer_tails(lines);
  spell_answers(lines);
  spell_answer_tails(lines);
  clear_empty_answers(lines);
  set_fields_apart(lines);
  spell_repeats(lines);
  spell_explained_truths(lines);
  join_unheaded_answers(lines);
  spell_trailing_truths(lines);
  draw_dotted_blanks(lines);
  letter_numbered_options(lines);
  letter_plain_options(lines);
  spell_reprinted_questions(lines);
  letter_worded_keys(lines);
  join_keyed_runs(lines);
  label_key_list(lines);
  spell_short_answers(lines);
  clear_part_lines(lines);
  number_questions(lines);
  return lines.is_changed() ? lines.document() : PlainDocument{std::move(document), {}};
}

bool names_quiz(const EnglishLines& lines) {
  constexpr int kTop = 12;
  int seen = 0;
  for (std::size_t i = 0; i < lines.size() && seen < kTop; ++i) {
    if (names_quiz(lines[i])) {
      return true;
    }
    seen += lines.is_blank(i) ? 0 : 1;
  }
  return false;
}

}  // namespace tiku
