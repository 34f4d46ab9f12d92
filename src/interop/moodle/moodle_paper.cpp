#include "interop/moodle/moodle_paper.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "interop/bank_language.h"
#include "interop/moodle/bank_question.h"
#include "interop/moodle/messages.h"
#include "interop/printed_labels.h"
#include "io/paths.h"

namespace tiku {
namespace {

constexpr std::size_t kLongestBeginning = 60;

std::string beginning_of(std::string_view text) {
  std::string out;
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size() && count < kLongestBeginning; ++count) {
    const std::size_t bytes = decode_utf8(text, at).bytes;
    out += text[at] == '\n' ? std::string(" ") : std::string(text.substr(at, bytes));
    at += bytes;
  }
  return out;
}

/// "$course$", "$system$", "$cat1$" and the nameless root of every tree.
bool is_place_of_moodle(const std::string& name, std::size_t depth) {
  const bool variable = name.size() > 2 && name.starts_with('$') && name.ends_with('$');
  return (variable && depth == 0) || (name == "top" && depth <= 1);
}

}  // namespace

std::vector<std::string> category_names(std::string_view path) {
  std::vector<std::string> names{""};
  for (std::size_t i = 0; i < path.size(); ++i) {
    const bool slash = path[i] == '/';
    if (slash && i + 1 < path.size() && path[i + 1] == '/') {
      names.back() += path[i++];
    } else if (slash) {
      names.emplace_back();
    } else {
      names.back() += path[i];
    }
  }
  std::vector<std::string> out;
  for (std::size_t depth = 0; depth < names.size(); ++depth) {
    std::string name(trim(names[depth]));
    const bool moodles = out.empty() && is_place_of_moodle(name, depth);
    if (!moodles && !name.empty()) {
      out.push_back(std::move(name));
    }
  }
  return out;
}

void MoodlePaper::category(std::string_view path) {
  std::vector<std::string> names = category_names(path);
  const auto [known, is_new] = known_.try_emplace(names, categories_.size() + 1);
  if (is_new) {
    categories_.push_back(std::move(names));
  }
  current_ = known->second;
}

/// An id that another question has, or that counts otherwise than the questions do, is a name for
/// people.
void MoodlePaper::settle_id(Question& question) {
  const bool number = question.id.find_first_not_of("0123456789") == std::string::npos;
  const std::string place = std::to_string(paper_.bank.questions.size() + 1);
  if (question.id_stated &&
      ((number && question.id != place) || !ids_.insert(question.id).second)) {
    question.note = question.id + (question.note->empty() ? "" : "\n") + *question.note;
    question.id_stated = false;
  }
}

void MoodlePaper::add(MoodleQuestion source) {
  if (source.stem.empty()) {
    source.stem = source.name;
    if (source.name.empty()) {
      leave_out(source.line, "", text(msg::moodle_no_stem));
      return;
    }
    source.doubt(DoubtKind::not_carried, text(msg::moodle_name_for_stem));
  }
  std::optional<Question> question = bank_question(source);
  if (!question) {
    const bool said = !source.doubts.empty() && source.doubts.back().kind != DoubtKind::unanswered;
    leave_out(source.line, source.stem,
              said ? source.doubts.back().what : text(msg::moodle_no_answers));
    return;
  }
  settle_id(*question);
  for (const Description& description : descriptions_) {
    question->note.edit() += (question->note->empty() ? "" : "\n") + description.text;
    doubt(DoubtKind::not_carried, description.line,
          text(msg::moodle_description_noted, beginning_of(visible(description.text))));
  }
  descriptions_.clear();
  for (const Message* what : source.lost) {
    lost(*what, source.line);
  }
  const std::size_t index = paper_.bank.questions.size();
  for (ImportDoubt& one : source.doubts) {
    one.question = index;
    paper_.doubts.push_back(std::move(one));
  }
  paper_.first_line = paper_.first_line == 0 ? source.line : paper_.first_line;
  paper_.last_line = source.line;
  paper_.lines.push_back(source.line);
  category_of_.push_back(current_);
  paper_.bank.questions.push_back(std::move(*question));
}

void MoodlePaper::description(MoodleQuestion question) {
  for (ImportDoubt& one : question.doubts) {
    paper_.doubts.push_back(std::move(one));
  }
  if (!question.stem.empty()) {
    descriptions_.push_back({std::move(question.stem), question.line});
  }
}

void MoodlePaper::leave_out(std::int64_t line, std::string_view beginning, Text reason) {
  result_.left_out.push_back({line, beginning_of(beginning), std::move(reason), {}});
}

void MoodlePaper::lost(const Message& what, std::int64_t line) {
  const auto known = std::find_if(lost_.begin(), lost_.end(),
                                  [&what](const Lost& lost) { return lost.what == &what; });
  if (known == lost_.end()) {
    lost_.push_back({&what, line, 1});
  } else {
    ++known->count;
  }
}

void MoodlePaper::doubt(DoubtKind kind, std::int64_t line, Text what) {
  ImportDoubt one;
  one.kind = kind;
  one.line = line;
  one.what = std::move(what);
  paper_.doubts.push_back(std::move(one));
}

/// What all categories begin with is the title; a file without any is named by its own name.
void MoodlePaper::settle_sections(const std::string& path) {
  std::vector<std::size_t> used(category_of_);
  std::sort(used.begin(), used.end());
  used.erase(std::unique(used.begin(), used.end()), used.end());
  const auto names_of = [this](std::size_t category) {
    return category == 0 ? std::vector<std::string>() : categories_[category - 1];
  };
  const std::vector<std::string> first = names_of(used.front());
  const bool shared =
      !first.empty() && std::all_of(used.begin(), used.end(), [&](std::size_t category) {
        const std::vector<std::string> names = names_of(category);
        return !names.empty() && names.front() == first.front();
      });
  Bank& bank = paper_.bank;
  bank.title = shared ? first.front() : file_stem(path);
  std::map<std::size_t, std::int64_t> sections;
  for (std::size_t i = 0; i < bank.questions.size(); ++i) {
    std::vector<std::string> names = names_of(category_of_[i]);
    names.erase(names.begin(), names.begin() + (shared ? 1 : 0));
    const bool alone = names.empty() && used.size() == 1;
    if (alone) {
      continue;
    }
    const auto [known, is_new] =
        sections.try_emplace(category_of_[i], static_cast<std::int64_t>(bank.sections.size()));
    if (is_new) {
      Section section;
      section.title = join(names, "/");
      bank.sections.push_back(std::move(section));
    }
    bank.questions[i].section = known->second;
  }
}

void MoodlePaper::settle_losses() {
  for (const Lost& lost : lost_) {
    doubt(DoubtKind::not_carried, lost.line, text(msg::moodle_lost_times, *lost.what, lost.count));
  }
}

void MoodlePaper::drop_descriptions() {
  for (const Description& description : descriptions_) {
    leave_out(description.line, description.text, text(msg::moodle_description));
  }
  descriptions_.clear();
}

ImportResult MoodlePaper::take(const std::string& path) {
  drop_descriptions();
  if (!paper_.bank.questions.empty()) {
    settle_sections(path);
    settle_losses();
    take_printed_labels(paper_.bank);
    paper_.bank.language = language_of_questions(paper_.bank);
    std::stable_sort(paper_.doubts.begin(), paper_.doubts.end(),
                     [](const ImportDoubt& a, const ImportDoubt& b) { return a.line < b.line; });
    result_.papers.push_back(std::move(paper_));
  }
  return std::move(result_);
}

}  // namespace tiku
