#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "interop/import_format.h"
#include "interop/text/questions/paper_group.h"

namespace tiku {

/// What stands behind one heading of a key: 一、1.B 2.D, 判断题:4-6 ×√×, 三、180×0.5=90(元)
struct KeySection {
  /// 0 where its heading has none.
  std::int64_t ordinal = 0;
  /// By its name, where that is all there is.
  std::optional<TypeWord> type;
  TextRange body;
};

/// The key at the end of a paper, with the sections of the paper, or one list for all of it.
struct SectionKey {
  /// Where its heading begins: 参考答案, (A卷)答案与评分标准 ...
  std::size_t begin = 0;
  std::vector<KeySection> sections;
};

/// Whether a question has no answer, or an answer no question: another look may help.
bool lacks_answers(const ImportResult& result);

/// The last one of the text; none where no heading of answers stands right before 一、, the name of
/// a type, or number 1.
std::optional<SectionKey> find_section_key(const PaperText& text);

/// Gives the questions of the paper their answers where the key answers all of the sections it
/// counts: each question once, in their order, with what it can be. True where it did; otherwise
/// nothing is changed.
bool join_section_key(const PaperText& text, const SectionKey& key,
                      std::vector<PaperGroup>& groups);

}  // namespace tiku
