// Lists of answers of English papers that repeat the words of the options.
#include <algorithm>
#include <map>
#include <optional>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

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

/// An option of which the words are read when a list of answers repeats them.
struct WordedOption {
  std::int64_t place = 0;
  std::string_view words;
  /// The lines below it that it goes on in, half open.
  std::size_t more = 0;
  std::size_t more_end = 0;
};

/// What a look at two characters tells: most words are no letter of an option.
bool may_begin_option(std::string_view line, std::size_t at) {
  const char next = at + 1 < line.size() ? line[at + 1] : ' ';
  return next == '.' || next == ')' || next == ':' || line[at] == '(' || line[at] == '#' ||
         line[at] == '\t';
}

class WordedKeys {
 public:
  explicit WordedKeys(EnglishLines& lines) : lines_(lines) {}

  void letter() {
    for (const std::size_t i : lines_.with(trait::words | trait::number_lead)) {
      if (lines_.has(i, trait::words)) {
        if (is_answers_label(lines_.trimmed(i))) {
          lists_.push_back({i + 1, true});
        }
      } else if (lines_.lead(i).value == 1 && is_told_item(i, 1)) {
        lists_.push_back({i, false});
      }
    }
    std::size_t i = 0;
    for (const List& list : lists_) {
      for (; i < list.first; ++i) {
        take_question_line(i);
      }
      if (i == list.first) {
        i = list.has_label ? take_list(i) : take_told_list(i);
      }
    }
  }

 private:
  /// A list of answers may begin here.
  struct List {
    std::size_t first = 0;
    bool has_label = false;
  };

  /// `2)c. Canada`: a letter behind the number, and words.
  bool is_told_item(std::size_t i, std::int64_t number) const {
    const LineLead lead = lines_.lead(i);
    return lead.kind == LeadKind::number && lead.value == number && lines_.row(i).empty() &&
           read_lead(lines_[i].substr(lead.after)).kind == LeadKind::letter;
  }

  /// A list without a label, below the questions: that it repeats the words of their options, each
  /// behind its letter, says what it is. Where it ends; where it begins if it is none.
  std::size_t take_told_list(std::size_t first) {
    constexpr std::int64_t kFewest = 3;
    std::vector<std::size_t> taken;
    std::int64_t alike = 0;
    std::int64_t last = 0;
    for (std::size_t i = first; i < lines_.size() && !doubtful_; ++i) {
      if (lines_.is_blank(i)) {
        continue;
      }
      if (!is_told_item(i, last + 1)) {
        break;
      }
      const std::string_view told = lines_[i].substr(lines_.lead(i).after);
      const auto question = options_.find(++last);
      if (question == options_.end()) {
        return first;
      }
      const char letter = letter_of(question->second, told.substr(read_lead(told).after));
      if (letter != 0 && letter != told_letter(told)) {
        return first;
      }
      alike += letter != 0 ? 1 : 0;
      taken.push_back(i);
    }
    if (last < kFewest || 3 * alike < 2 * last) {
      return first;
    }
    for (const std::size_t i : taken) {
      const LineLead lead = lines_.lead(i);
      const char letter = told_letter(lines_[i].substr(lead.after));
      lines_.set(i, {std::to_string(lead.value), ". ", std::string(1, letter)});
    }
    open_ = nullptr;
    return taken.back() + 1;
  }

  static char told_letter(std::string_view told) {
    return static_cast<char>('A' + read_lead(told).value - 1);
  }

  /// The numbers of questions and what stands in their options.
  void take_question_line(std::size_t i) {
    const LineLead lead = lines_.lead(i);
    if (lead.kind == LeadKind::number || lead.kind == LeadKind::word ||
        lead.kind == LeadKind::bracket) {
      const auto [at, fresh] = options_.try_emplace(lead.value);
      // Two questions of one number: the list may be about either.
      doubtful_ = doubtful_ || !fresh;
      open_ = &at->second;
    } else if (open_ != nullptr && lead.kind == LeadKind::letter) {
      take_options(i);
    } else if (open_ != nullptr && !open_->empty() && !lines_.is_blank(i)) {
      WordedOption& option = open_->back();
      option.more = option.more_end == 0 ? i : option.more;
      option.more_end = i + 1;
    }
  }

  /// One option, or several that stand one behind the other or in columns.
  void take_options(std::size_t i) {
    const std::string_view line = lines_[i];
    LineLead lead = lines_.lead(i);
    std::size_t begin = 0;
    const auto add = [&](std::size_t end) {
      const std::string_view part = line.substr(begin, end - begin);
      open_->push_back({lead.value, part.substr(std::min(lead.after, part.size()))});
    };
    for (std::size_t at = 1; at < line.size() && lines_.has(i, trait::letters); ++at) {
      if (line[at] == ' ' || (line[at - 1] != ' ' && line[at - 1] != '\t') ||
          !may_begin_option(line, at)) {
        continue;
      }
      const LineLead next = read_lead(line.substr(at));
      if (next.kind == LeadKind::letter && next.sign == lead.sign &&
          (next.value == lead.value + 1 || next.value == lead.value + 2) &&
          open_->size() < kMostOptions) {
        add(at);
        lead = next;
        begin = at;
      }
    }
    if (open_->size() < kMostOptions) {
      add(line.size());
    }
  }

  /// The list below a label of answers. Where it ends.
  std::size_t take_list(std::size_t first) {
    open_ = nullptr;
    std::vector<std::pair<std::size_t, std::string>> spelt;
    std::int64_t last = 0;
    std::size_t end = first;
    for (std::size_t i = first; i < lines_.size(); ++i) {
      if (lines_.is_blank(i)) {
        continue;
      }
      const LineLead lead = lines_.lead(i);
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
      for (const auto& [line, answer] : spelt) {
        lines_.set(line, {answer});
      }
    }
    return end;
  }

  /// The letters of the options with these words, one or several; "" where one is none of them.
  std::string letters_of(std::int64_t number, std::string_view words) const {
    const auto question = options_.find(number);
    if (question == options_.end() || doubtful_) {
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
  char letter_of(const std::vector<WordedOption>& options, std::string_view words) const {
    const std::string wanted = plain(words);
    const auto has_words = [&](const WordedOption& option) { return words_of(option) == wanted; };
    const auto found = std::find_if(options.begin(), options.end(), has_words);
    if (wanted.empty() || found == options.end() ||
        std::count_if(found, options.end(), has_words) > 1) {
      return 0;
    }
    return static_cast<char>('A' + found->place - 1);
  }

  std::string words_of(const WordedOption& option) const {
    std::string words = plain(option.words);
    for (std::size_t i = option.more; i < option.more_end; ++i) {
      if (!lines_.is_blank(i)) {
        words += (words.empty() ? "" : " ") + plain(lines_.trimmed(i));
      }
    }
    return words;
  }

  EnglishLines& lines_;
  std::vector<List> lists_;
  std::map<std::int64_t, std::vector<WordedOption>> options_;
  std::vector<WordedOption>* open_ = nullptr;
  bool doubtful_ = false;
};

}  // namespace

void letter_worded_keys(EnglishLines& lines) {
  WordedKeys(lines).letter();
}

}  // namespace tiku
