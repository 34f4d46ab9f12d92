#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "cli/context.h"
#include "cli/quiz_face.h"
#include "quiz/record.h"

namespace tiku {

/// A bank that can be asked.
struct FoundBank {
  std::string id;
  std::string title;
  std::string path;
};

/// The banks here, in ./banks, in the folders of $TIKU_BANKS (separated by colons) and those that
/// came with the program; each id once, the first wins.
std::vector<FoundBank> find_banks(const Io& io);

/// The file of a bank that was named by path or by id. An error says what there is.
Result<std::string> bank_path(const std::string& named, const Io& io);

/// Without a name: the bank of the unfinished sitting, else one with reviews due, else what the
/// person chooses from those that were found.
Result<std::string> choose_bank(const Context& context, const Record& record, QuizFace* face);

}  // namespace tiku
