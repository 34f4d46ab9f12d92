#pragma once

#include <string>

#include "interop/import_format.h"

namespace tiku {

/// Reads every paper of a text that may hold many documents.
///
/// A file is cut into documents, and what the page prints around them is emptied (layout/); English
/// conventions are spelt out as the ones the reader knows (english/). In each document labels,
/// numbers, headings, options and slots are found (scan/), what stands between two numbers becomes
/// a question (questions/), and lists of answers are joined with what they answer (keys/). What a
/// folder may know of the others is in layers_test.cpp.
void read_papers(std::string text, ImportResult& result);

}  // namespace tiku
