#include "cli/quiz_bank.h"

#include <algorithm>
#include <set>

#include "bank/load.h"
#include "base/text.h"
#include "cli/quiz_messages.h"
#include "io/files.h"
#include "io/local_time.h"
#include "quiz/choice_entry.h"
#include "quiz/identity.h"
#include "quiz/known_banks.h"
#include "quiz/reviews.h"
#include "report/quiz_messages.h"
#include "version.h"

namespace tiku {
namespace {

bool is_yaml(std::string_view path) {
  return path.ends_with(".yaml") || path.ends_with(".yml");
}

/// Adds the bank of a file, where it is one that can be asked.
void add_bank(const std::string& path, std::vector<FoundBank>& found) {
  SourceMap sources;
  Sink sink;
  const Result<Bank> bank = load_bank(path, sources, sink);
  if (!bank || sink.has_errors() || bank.value().kind != Bank::Kind::bank ||
      bank.value().questions.empty()) {
    return;
  }
  const std::string id = record_bank_id(bank.value());
  const bool known = std::any_of(found.begin(), found.end(),
                                 [&id](const FoundBank& other) { return other.id == id; });
  if (!known) {
    found.push_back({id, bank.value().title, path});
  }
}

void add_folder(const std::string& folder, bool with_subfolders, std::vector<FoundBank>& found) {
  const Result<std::vector<std::string>> files = list_files(folder);
  if (!files) {
    return;
  }
  for (const std::string& path : files.value()) {
    const bool direct = path.find('/', folder.size() + 1) == std::string::npos;
    if (is_yaml(path) && (with_subfolders || direct)) {
      add_bank(path, found);
    }
  }
}

std::string ids_of(const std::vector<FoundBank>& banks) {
  std::vector<std::string> ids;
  for (const FoundBank& bank : banks) {
    ids.push_back(visible(bank.id));
  }
  return join(ids, ", ");
}

/// The bank that was used last and has reviews due.
std::string due_bank(const Record& record, const Io& io) {
  const Result<std::vector<Sitting>> sittings = record.sittings("");
  if (!sittings) {
    return "";
  }
  const std::int64_t today = local_day(io.now(), local_offset_seconds);
  for (const KnownBank& known : known_banks(sittings.value())) {
    if (!known.bank) {
      continue;
    }
    const Result<Tries> tries = tries_of(record, *known.bank);
    if (tries && !due_questions(tries.value(), today, local_offset_seconds).empty()) {
      return known.path;
    }
  }
  return "";
}

Result<std::string> let_choose(const std::vector<FoundBank>& banks, QuizFace& face, Lang lang) {
  std::vector<std::string> keys;
  constexpr std::size_t kMost = 9;
  for (std::size_t i = 0; i < std::min(banks.size(), kMost); ++i) {
    keys.push_back(std::to_string(i + 1));
    face.show("  " + keys.back() + " " +
              text(msg::quiz_bank_line, visible(banks[i].id), visible(banks[i].title)).in(lang) +
              "\n");
  }
  ChoiceEntry entry(keys, ChoiceEntry::Enter::nothing);
  const Asking asking{entry, [] { return text(msg::label_bank); }};
  while (true) {
    const Action action = face.ask(asking);
    if (action.kind == Action::Kind::answer) {
      return banks[static_cast<std::size_t>(action.number)].path;
    }
    const bool gone = action.kind == Action::Kind::interrupt ||
                      action.kind == Action::Kind::hang_up || action.kind == Action::Kind::pause;
    if (gone) {
      return Error{text(msg::quiz_name_one, ids_of(banks))};
    }
  }
}

}  // namespace

std::vector<FoundBank> find_banks(const Io& io) {
  std::vector<FoundBank> found;
  add_folder(".", false, found);
  add_folder("banks", true, found);
  const std::string folders = io.env("TIKU_BANKS").value_or("");
  for (const std::string_view folder : split(folders, ":")) {
    if (!folder.empty()) {
      add_folder(std::string(folder), true, found);
    }
  }
  add_folder(TIKU_BANKS_FOLDER, true, found);
  return found;
}

Result<std::string> bank_path(const std::string& named, const Io& io) {
  if (named == "-" || path_exists(named)) {
    return named;
  }
  const std::vector<FoundBank> banks = find_banks(io);
  for (const FoundBank& bank : banks) {
    if (bank.id == named) {
      return bank.path;
    }
  }
  return Error{banks.empty() ? text(msg::quiz_no_banks, visible(named))
                             : text(msg::quiz_bank_unknown, visible(named), ids_of(banks))};
}

Result<std::string> choose_bank(const Context& context, const Record& record, QuizFace* face) {
  const Result<std::vector<Sitting>> open = record.open_sittings("");
  if (!open) {
    return open.error();
  }
  for (const Sitting& sitting : open.value()) {
    if (face != nullptr && path_exists(sitting.bank_path)) {
      return sitting.bank_path;
    }
  }
  const std::string due = face != nullptr ? due_bank(record, context.io) : std::string();
  if (!due.empty()) {
    return due;
  }
  const std::vector<FoundBank> banks = find_banks(context.io);
  if (banks.empty()) {
    return Error{text(msg::quiz_name_file)};
  }
  if (face == nullptr) {
    return Error{text(msg::quiz_name_one, ids_of(banks))};
  }
  return banks.size() == 1 ? Result<std::string>(banks.front().path)
                           : let_choose(banks, *face, context.lang);
}

}  // namespace tiku
