// Lists of answers of English papers that repeat the words of the options.
#include <algorithm>
#include <map>
#include <optional>

#include "base/text.h"
#include "interop/text/english_lines.h"
#include "interop/text/line_lead.h"

namespace tiku {
namespace {

/// As it is compared: in small letters, without what ends a sentence.
std::string plain(std::string_view words) {
  words = trim(words);
  words.remove_suffix(words.ends_with('.') ? 1 : 0);
  std::string out(trim(words));
  std::transform(out.begin(), out.end(), out.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

constexpr std::size_t kMostOptions = 26;

struct WordedOption {
  std::int64_t place = 0;
  std::string words;
};

class WordedKeys {
 public:
  explicit WordedKeys(std::vector<std::string>& lines) : lines_(lines) {}

  void letter() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (is_answers_label(lines_[i])) {
        i = take_list(i + 1) - 1;
        continue;
      }
      take_question_line(lines_[i]);
    }
  }

 private:
  /// The numbers of questions and what stands in their options.
  void take_question_line(std::string_view line) {
    const LineLead lead = read_lead(line);
    if (lead.kind == LeadKind::number || lead.kind == LeadKind::word ||
        lead.kind == LeadKind::bracket) {
      const auto [at, fresh] = options_.try_emplace(lead.value);
      // Two questions of one number: the list may be about either.
      doubtful_ = doubtful_ || !fresh;
      open_ = &at->second;
    } else if (open_ != nullptr && lead.kind == LeadKind::letter) {
      take_options(line);
    } else if (open_ != nullptr && !open_->empty() && !trim(line).empty()) {
      std::string& words = open_->back().words;
      words += (words.empty() ? "" : " ") + plain(line);
    }
  }

  /// One option, or several that stand one behind the other or in columns.
  void take_options(std::string_view line) {
    LineLead lead = read_lead(line);
    std::size_t begin = 0;
    for (std::size_t at = 1; at <= line.size() && open_->size() < kMostOptions; ++at) {
      const bool parted =
          at < line.size() && line[at] != ' ' && (line[at - 1] == ' ' || line[at - 1] == '\t');
      const LineLead next = parted ? read_lead(line.substr(at)) : LineLead{};
      const bool begins = next.kind == LeadKind::letter && next.sign == lead.sign &&
                          (next.value == lead.value + 1 || next.value == lead.value + 2);
      if (at == line.size() || begins) {
        const std::string_view part = line.substr(begin, at - begin);
        open_->push_back({lead.value, plain(part.substr(std::min(lead.after, part.size())))});
        lead = next;
        begin = at;
      }
    }
  }

  /// The list below a label of answers. Where it ends.
  std::size_t take_list(std::size_t first) {
    open_ = nullptr;
    std::vector<std::pair<std::size_t, std::string>> spelt;
    std::int64_t last = 0;
    std::size_t end = first;
    for (std::size_t i = first; i < lines_.size(); ++i) {
      if (trim(lines_[i]).empty()) {
        continue;
      }
      const LineLead lead = read_lead(lines_[i]);
      if (lead.kind != LeadKind::number || lead.value != last + 1) {
        break;
      }
      ++last;
      end = i + 1;
      std::string letters = letters_of(lead.value, lines_[i].substr(lead.after));
      if (!letters.empty()) {
        spelt.emplace_back(i, std::to_string(lead.value) + ". " + std::move(letters));
      }
    }
    if (!doubtful_ && spelt.size() > 1 && 3 * spelt.size() >= 2 * static_cast<std::size_t>(last)) {
      for (auto& [line, answer] : spelt) {
        lines_[line] = std::move(answer);
      }
    }
    return end;
  }

  /// The letters of the options with these words, one or several; "" where one is none of them.
  std::string letters_of(std::int64_t number, std::string_view words) const {
    const auto question = options_.find(number);
    if (question == options_.end()) {
      return {};
    }
    const char whole = letter_of(question->second, words);
    if (whole != 0) {
      return {whole};
    }
    std::string letters;
    for (const std::string_view part :
         split(words, words.find(';') != std::string_view::npos ? ";" : ",")) {
      const char letter = letter_of(question->second, part);
      if (letter == 0) {
        return {};
      }
      letters += letter;
    }
    return letters;
  }

  /// 0 where no option has these words, or more than one.
  static char letter_of(const std::vector<WordedOption>& options, std::string_view words) {
    const std::string wanted = plain(words);
    const auto has_words = [&](const WordedOption& option) { return option.words == wanted; };
    const auto found = std::find_if(options.begin(), options.end(), has_words);
    if (wanted.empty() || found == options.end() ||
        std::count_if(found, options.end(), has_words) > 1) {
      return 0;
    }
    return static_cast<char>('A' + found->place - 1);
  }

  std::vector<std::string>& lines_;
  std::map<std::int64_t, std::vector<WordedOption>> options_;
  std::vector<WordedOption>* open_ = nullptr;
  bool doubtful_ = false;
};

}  // namespace

void letter_worded_keys(std::vector<std::string>& lines) {
  WordedKeys(lines).letter();
}

}  // namespace tiku
