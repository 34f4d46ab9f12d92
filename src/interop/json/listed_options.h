#pragma once

#include <vector>

#include "interop/json/json_row.h"

namespace tiku {

/// Reads `answers: [one, two, three]` as the options where no question of the list has another key
/// or other options: programs keep what there is to choose from under that name. A list of one text
/// anywhere says that they hold what is accepted, and all stay what they are; so do lists that fill
/// as many blanks as their question shows. Lists of one length throughout, three texts at least,
/// are options under any name.
void take_answers_for_options(const std::vector<JsonRow*>& rows);

}  // namespace tiku
