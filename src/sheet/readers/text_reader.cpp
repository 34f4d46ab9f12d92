#include <algorithm>
#include <array>

#include "base/text.h"
#include "io/paths.h"
#include "sheet/messages.h"
#include "sheet/normalise.h"
#include "sheet/readers/reader.h"
#include "sheet/text_answers.h"
#include "sheet/vocabulary.h"

namespace tiku {
namespace {

bool recognises(const InputFile&, const SheetReading&) {
  return true;
}

/// What the head of a text file may state, and where it belongs.
std::string* identity_field(Draft& draft, SheetField field) {
  struct Place {
    SheetField field;
    std::string* text;
  };

  const std::array<Place, 6> places{{{SheetField::id, &draft.who.id},
                                     {SheetField::name, &draft.who.name},
                                     {SheetField::group, &draft.who.group},
                                     {SheetField::form, &draft.form},
                                     {SheetField::submitted, &draft.submitted},
                                     {SheetField::total, &draft.given_total}}};
  const auto* const found = std::find_if(places.begin(), places.end(),
                                         [&](const Place& place) { return place.field == field; });
  return found == places.end() ? nullptr : found->text;
}

struct Colon {
  std::size_t at = std::string_view::npos;
  std::size_t bytes = 0;
};

Colon find_colon(std::string_view text) {
  const std::size_t plain = text.find(':');
  const std::size_t wide = text.find("：");
  if (plain == std::string_view::npos && wide == std::string_view::npos) {
    return {};
  }
  return plain < wide ? Colon{plain, 1} : Colon{wide, std::string_view("：").size()};
}

/// Reads `姓名：王芳 工号：00123`; false where the line does not begin so.
bool read_identity(std::string_view line, Draft& draft) {
  const Colon colon = find_colon(line);
  if (colon.at == std::string_view::npos) {
    return false;
  }
  std::string* field = identity_field(draft, field_of(line.substr(0, colon.at)).field);
  if (field == nullptr) {
    return false;
  }
  const std::string_view rest = trim(line.substr(colon.at + colon.bytes));
  for (std::size_t at = rest.find_first_of(" \t"); at != std::string_view::npos;
       at = rest.find_first_of(" \t", at + 1)) {
    if (read_identity(trim(rest.substr(at)), draft)) {
      *field = trim(rest.substr(0, at));
      return true;
    }
  }
  *field = rest;
  return true;
}

void read(SheetReading& reading, const InputFile& input) {
  Draft draft;
  draft.origin = {input.file, "", 1};
  draft.raw = input.text;
  draft.extra.resize(reading.options.extra_columns.size());
  TextAnswers answers(reading);
  const Source& source = reading.sources.at(input.file);
  for (std::int64_t number = 1; number <= source.line_count(); ++number) {
    const std::string_view line = trim(source.line(number));
    const auto at = static_cast<std::uint32_t>(line.data() - source.text().data());
    if (says_absent(line)) {
      draft.absent = true;
    } else if (!read_identity(line, draft)) {
      answers.add_line(line, {input.file, "", number, at});
    }
  }
  const bool nobody = draft.who.id.empty() && draft.who.name.empty();
  if (nobody && answers.empty() && !draft.absent) {
    // A text that holds no answer is something else; graded, it would be somebody's zero.
    reject_file(reading, input, 1, text(msg::text_without_answers));
    return;
  }
  if (nobody) {
    draft.who.id = file_stem(input.path);
    reading.count(reading.file_name_ids, input.path);
  }
  draft.absent = draft.absent && answers.empty();
  answers.finish(reading, draft);
  finish_sheet(reading, std::move(draft));
}

}  // namespace

const SheetReader kTextReader{"text", &recognises, &read};

}  // namespace tiku
