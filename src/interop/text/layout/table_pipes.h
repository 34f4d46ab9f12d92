#pragma once

#include <string>

namespace tiku {

/// The document without the `|` of table rows, where most of its lines are such rows and no line
/// heads the columns: | (2) | 1.先做什么? | and below it | (1) | 问好 |. Lines keep their numbers.
std::string without_table_pipes(std::string document);

}  // namespace tiku
