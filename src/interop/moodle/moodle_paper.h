#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "interop/moodle/moodle_question.h"

namespace tiku {

/// Gathers what a file of Moodle's kinds of questions holds into one paper. Categories become the
/// title (what all of them begin with) and sections; a description, which is no question, the note
/// of the next one.
class MoodlePaper {
 public:
  /// "$course$/top/Unit 1/Verbs": of all questions that follow.
  void category(std::string_view path);
  void add(MoodleQuestion question);

  /// Room for so many questions; they are large.
  void reserve(std::size_t questions) { paper_.bank.questions.reserve(questions); }

  /// `question` has a line, a stem and doubts.
  void description(MoodleQuestion question);
  void leave_out(std::int64_t line, std::string_view beginning, Text reason);
  /// Something about the whole file that is not carried over, each kind said once with its count.
  void lost(const Message& what, std::int64_t line);
  /// A doubt about no question.
  void doubt(DoubtKind kind, std::int64_t line, Text what);

  ImportResult take(const std::string& path);

 private:
  struct Lost {
    const Message* what = nullptr;
    std::int64_t line = 0;
    std::int64_t count = 0;
  };

  struct Description {
    std::string text;
    std::int64_t line = 0;
  };

  void settle_id(Question& question);
  void settle_sections(const std::string& path);
  void settle_losses();
  void drop_descriptions();

  ImportResult result_;
  ImportedPaper paper_;
  /// Names of the categories in the order in which they come, and of each question its place there.
  std::vector<std::vector<std::string>> categories_;
  std::map<std::vector<std::string>, std::size_t> known_;
  std::vector<std::size_t> category_of_;
  std::size_t current_ = 0;
  std::set<std::string> ids_;
  std::vector<Description> descriptions_;
  std::vector<Lost> lost_;
};

/// The names of a category's path; what Moodle puts before them is left out, "//" is a slash.
std::vector<std::string> category_names(std::string_view path);

}  // namespace tiku
