// Picks of single, multiple and indeterminate questions. A canonical answer takes the short way.
// Anything else is read layer by layer (as it stands, then without brackets, 答案：, a full stop),
// each layer first as written, then in any case, then with look-alike letters; the first reading
// that understands everything wins.

#include <algorithm>

#include "base/rational.h"
#include "base/text.h"
#include "base/utf8.h"
#include "model/sheet.h"
#include "sheet/answer_messages.h"
#include "sheet/answer_text.h"
#include "sheet/choice_reader.h"
#include "sheet/normalise_types.h"
#include "sheet/tolerance_rules.h"

namespace tiku {
namespace {

using Status = ChoiceReading::Status;

bool all_labels_are_letters(const Question& question) {
  return std::all_of(question.options.begin(), question.options.end(),
                     [](const Option& option) { return option.label.size() == 1; });
}

std::string joined_labels(const Question& question, const std::vector<std::size_t>& picks) {
  std::vector<std::string> labels;
  for (const std::size_t pick : picks) {
    labels.push_back(question.options[pick].label);
  }
  return join(labels, all_labels_are_letters(question) ? "" : ",");
}

std::string known_labels(const Question& question) {
  std::vector<std::string> labels;
  for (const Option& option : question.options) {
    labels.push_back(option.label);
  }
  constexpr std::size_t kMostListed = 8;
  if (labels.size() > 2 && question.options_stated && all_labels_are_letters(question)) {
    return labels.front() + "-" + labels.back();
  }
  if (labels.size() > kMostListed) {
    labels.resize(kMostListed);
    labels.emplace_back("…");
  }
  return quoted(join(labels, ","));
}

/// Labels in option order, each once, as the key writes them or as members of a list.
std::optional<std::vector<std::size_t>> canonical_picks(const Question& question,
                                                        std::string_view raw) {
  const bool list = raw.find(kListSeparator) != std::string_view::npos;
  const char separator = list ? kListSeparator : ',';
  const bool members = raw.find(separator) != std::string_view::npos;
  std::vector<std::size_t> picks;
  std::size_t at = 0;
  for (std::size_t i = 0; i < question.options.size() && at < raw.size(); ++i) {
    const std::string& label = question.options[i].label;
    const std::size_t behind = at + label.size();
    const bool here = !label.empty() && raw.substr(at).starts_with(label);
    if (!here || (members && behind < raw.size() && raw[behind] != separator)) {
      continue;
    }
    picks.push_back(i);
    at = behind + (members && behind < raw.size() ? 1 : 0);
  }
  const bool whole = at == raw.size() && !picks.empty() && raw.back() != separator;
  if (!whole || (!list && joined_labels(question, picks) != raw)) {
    return std::nullopt;
  }
  return picks;
}

Response answered(const Question& question, std::vector<std::size_t> written, RuleTrail rules) {
  std::vector<std::size_t> picks = written;
  std::sort(picks.begin(), picks.end());
  picks.erase(std::unique(picks.begin(), picks.end()), picks.end());
  if (picks.size() != written.size()) {
    note_rule(rules, tolerance::duplicate);
  }
  if (!std::is_sorted(written.begin(), written.end())) {
    note_rule(rules, tolerance::order);
  }
  if (question.type == QuestionType::single && picks.size() > 1) {
    return invalid_response("two-picks",
                            text(msg::answer_two_picks, joined_labels(question, picks)));
  }
  Response response;
  response.kind = Response::Kind::answered;
  response.normalised = joined_labels(question, picks);
  response.picks = std::move(picks);
  response.rules = std::move(rules);
  return response;
}

Response blank(RuleTrail rules) {
  Response response;
  response.rules = std::move(rules);
  note_rule(response.rules, tolerance::blank_word);
  return response;
}

Response two_readings(std::string_view raw, std::string_view first, std::string_view second) {
  return ambiguous_response("two-readings",
                            text(msg::answer_two_readings, quoted(raw), first, second));
}

/// Reads one answer (a whole cell, or a member of a list) to its picks.
class AnswerReader {
 public:
  explicit AnswerReader(const Question& question)
      : question_(question),
        exact_(question, ChoiceReader::Letters::as_written),
        any_case_(question, ChoiceReader::Letters::any_case) {}

  Response read(std::string_view raw) const;

 private:
  std::optional<Response> read_layer(const AnswerText& layer, std::string& unknown) const;
  std::optional<Response> read_with(const ChoiceReader& reader, const AnswerText& layer,
                                    std::string& unknown) const;
  std::optional<Response> read_blank(const AnswerText& layer) const;
  std::optional<Response> read_unchecked(const AnswerText& whole) const;
  Response read_beginning(const AnswerText& whole, const AnswerText& core,
                          const std::string& unknown) const;

  const Question& question_;
  ChoiceReader exact_;
  ChoiceReader any_case_;
};

/// 〖…〗 holds what a candidate added to an option such as "other"; the option itself stands before
/// it.
AnswerText without_other_text(const AnswerText& answer) {
  constexpr std::string_view kOpen = "〖";
  constexpr std::string_view kClose = "〗";
  AnswerText out{{}, answer.rules};
  std::string_view rest = answer.text;
  while (true) {
    const std::size_t open = rest.find(kOpen);
    const std::size_t close = open == std::string_view::npos ? open : rest.find(kClose, open);
    if (close == std::string_view::npos) {
      break;
    }
    out.text += rest.substr(0, open);
    rest.remove_prefix(close + kClose.size());
    note_rule(out.rules, tolerance::other_text);
  }
  out.text += rest;
  out.text = std::string(trim(out.text));
  return out;
}

Response AnswerReader::read(std::string_view raw) const {
  constexpr int kMostLayers = 8;
  const AnswerText whole = without_other_text(plain_answer(raw));
  std::string unknown;
  AnswerText core = whole;
  std::optional<AnswerText> layer = whole;
  for (int depth = 0; layer && depth < kMostLayers; ++depth) {
    if (std::optional<Response> response = read_layer(*layer, unknown)) {
      return *response;
    }
    core = *layer;
    layer = peel(core);
  }
  if (std::optional<Response> response = read_unchecked(whole)) {
    return *response;
  }
  return read_beginning(whole, core, unknown);
}

std::optional<Response> AnswerReader::read_layer(const AnswerText& layer,
                                                 std::string& unknown) const {
  if (std::optional<Response> response = read_with(exact_, layer, unknown)) {
    return response;
  }
  if (std::optional<Response> response = read_blank(layer)) {
    return response;
  }
  AnswerText folded = layer;
  note_rule(folded.rules, tolerance::lower_case);
  if (std::optional<Response> response = read_with(any_case_, folded, unknown)) {
    return response;
  }
  const std::optional<std::string> latin = without_look_alikes(layer.text);
  if (!latin) {
    return std::nullopt;
  }
  AnswerText other{*latin, layer.rules};
  note_rule(other.rules, tolerance::look_alike);
  if (std::optional<Response> response = read_with(exact_, other, unknown)) {
    return response;
  }
  note_rule(other.rules, tolerance::lower_case);
  return read_with(any_case_, other, unknown);
}

std::optional<Response> AnswerReader::read_with(const ChoiceReader& reader, const AnswerText& layer,
                                                std::string& unknown) const {
  if (layer.text.empty()) {
    return std::nullopt;
  }
  ChoiceReading reading = reader.read(layer.text);
  RuleTrail rules = layer.rules;
  note_rules(rules, reading.rules);
  switch (reading.status) {
    case Status::read:
      return reading.picks.empty()
                 ? std::nullopt
                 : std::optional(answered(question_, std::move(reading.picks), std::move(rules)));
    case Status::unknown:
      if (unknown.empty()) {  // as it was written, not as later layers fold it
        unknown = reading.piece;
      }
      return std::nullopt;
    case Status::text_differs:
      return ambiguous_response("text-differs", text(msg::answer_text_differs, quoted(layer.text)));
    case Status::two_readings:
      return two_readings(layer.text, reading.first_meaning, reading.second_meaning);
  }
  return std::nullopt;
}

std::optional<Response> AnswerReader::read_blank(const AnswerText& layer) const {
  if (is_unreadable_mark(layer.text)) {
    return ambiguous_response("unreadable-mark", text(msg::answer_mark, quoted(layer.text)));
  }
  if (!is_blank_word(layer.text)) {
    return std::nullopt;
  }
  const std::vector<std::size_t> options = any_case_.options_beginning_with(layer.text);
  if (options.size() == 1) {
    return two_readings(layer.text, question_.options[options.front()].label, "-");
  }
  return blank(layer.rules);
}

/// Without option texts "A、…┋B、…" still says A and B, but nobody can check the texts.
std::optional<Response> AnswerReader::read_unchecked(const AnswerText& whole) const {
  if (question_.options_stated) {
    return std::nullopt;
  }
  constexpr std::string_view kMarks[] = {"、", ".", ":", ")"};
  std::vector<std::size_t> picks;
  for (const std::string_view member : split(whole.text, "┋")) {
    std::size_t end = member.size();
    for (const std::string_view mark : kMarks) {
      end = std::min(end, member.find(mark));
    }
    const std::int64_t option = question_.option_index(trim(member.substr(0, end)));
    if (option < 0 || end == member.size()) {
      return std::nullopt;
    }
    picks.push_back(static_cast<std::size_t>(option));
  }
  RuleTrail rules = whole.rules;
  note_rule(rules, tolerance::unchecked_text);
  return answered(question_, std::move(picks), std::move(rules));
}

Response AnswerReader::read_beginning(const AnswerText& whole, const AnswerText& core,
                                      const std::string& unknown) const {
  for (const AnswerText* const candidate : {&whole, &core}) {
    const std::vector<std::size_t> options = any_case_.options_beginning_with(candidate->text);
    if (options.size() == 1) {
      RuleTrail rules = candidate->rules;
      note_rule(rules, tolerance::option_prefix);
      return answered(question_, {options.front()}, std::move(rules));
    }
    if (options.size() > 1) {
      return two_readings(candidate->text, question_.options[options[0]].label,
                          question_.options[options[1]].label);
    }
  }
  if (unknown.empty()) {
    return blank(whole.rules);  // separators and brackets around nothing
  }
  return invalid_response("unknown-option",
                          text(msg::answer_unknown_option, unknown, known_labels(question_)));
}

/// The members of a list one by one; the first that is not understood decides.
Response read_list(const Question& question, std::string_view raw) {
  const AnswerReader reader(question);
  std::vector<std::size_t> picks;
  RuleTrail rules;
  for (const std::string_view member : split(raw, std::string_view(&kListSeparator, 1))) {
    if (trim(member).empty()) {
      continue;
    }
    const std::int64_t exact = question.option_index(member);
    if (exact >= 0) {
      picks.push_back(static_cast<std::size_t>(exact));
      continue;
    }
    Response response = reader.read(member);
    if (response.kind == Response::Kind::invalid || response.kind == Response::Kind::ambiguous) {
      return response;
    }
    picks.insert(picks.end(), response.picks.begin(), response.picks.end());
    note_rules(rules, response.rules);
  }
  if (picks.empty()) {
    Response nothing;
    nothing.rules = std::move(rules);
    return nothing;
  }
  return answered(question, std::move(picks), std::move(rules));
}

/// More than anybody writes: every option's text several times over.
std::size_t length_limit(const Question& question) {
  std::size_t limit = 4096;
  for (const Option& option : question.options) {
    limit += (option.label.size() + option.text.size()) * 4;
  }
  return limit;
}

/// "-1" is a number, not a dash before an option.
bool is_negative_number(std::string_view raw) {
  const std::string folded = fold_width(trim(raw));
  return folded.starts_with('-') && parse_rational(folded).has_value();
}

}  // namespace

Response normalise_choice(const Question& question, std::string_view raw) {
  if (trim(raw).empty()) {
    return {};
  }
  if (std::optional<std::vector<std::size_t>> picks = canonical_picks(question, raw)) {
    return answered(question, std::move(*picks), {});
  }
  if (raw.size() > length_limit(question)) {
    return invalid_response("too-long", text(msg::answer_too_long, count_characters(raw)));
  }
  if (is_negative_number(raw)) {
    return invalid_response("unknown-option", text(msg::answer_unknown_option, quoted(trim(raw)),
                                                   known_labels(question)));
  }
  return raw.find(kListSeparator) != std::string_view::npos ? read_list(question, raw)
                                                            : AnswerReader(question).read(raw);
}

}  // namespace tiku
