#pragma once

#include <vector>

#include "interop/import_format.h"
#include "interop/text/questions/paper_group.h"
#include "interop/text/scan/labels.h"

namespace tiku {

/// What the walk through a document made of it.
struct ReadGroups {
  const std::vector<PaperGroup>& questions;
  const std::vector<PaperGroup>& keys;
  const std::vector<PaperGroup>& refused;
};

/// Whatever looks like a question and is none in the bank stands in the report: options behind a
/// sentence, a slot in a numbered line, an answer behind its label; options of another question in
/// the text of one that was read; numbered texts that were not taken as questions. Gives the ranges
/// that were read, or are in the report.
std::vector<TextRange> report_unread(const PaperText& text, TextRange all,
                                     const std::vector<Label>& labels, const ReadGroups& groups,
                                     ImportResult& result);

}  // namespace tiku
