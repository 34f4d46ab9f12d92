// GIFT: see interop/gift.
#include <algorithm>

#include "base/text.h"
#include "interop/gift/gift_blocks.h"
#include "interop/gift/gift_question.h"
#include "interop/gift/gift_signs.h"
#include "interop/gift/messages.h"
#include "interop/import_head.h"
#include "interop/moodle/moodle_paper.h"
#include "interop/registry.h"

namespace tiku {
namespace {

constexpr std::string_view kCategory = "$CATEGORY:";

/// A category, a name between "::", or answers with their marks in at least half of the entries.
bool recognises(const ImportInput& input) {
  const ImportHead head = read_import_head(input);
  const std::vector<GiftBlock> blocks = gift_blocks(head.text);
  std::size_t answered = 0;
  for (const GiftBlock& block : blocks) {
    const GiftMarks marks = gift_marks(block);
    if (marks.named || block.text.starts_with(kCategory)) {
      return true;
    }
    answered += marks.answered ? 1 : 0;
  }
  return answered > 0 && 2 * answered >= blocks.size();
}

bool holds(const GiftBlock& block, char brace) {
  return hide_escapes(block.text).find(brace) != std::string::npos;
}

/// The last of the blocks that blank lines made of one entry: where its brace closes, with nothing
/// else between that begins one.
std::size_t end_of_open(const std::vector<GiftBlock>& blocks, std::size_t first) {
  constexpr std::size_t kFarthest = 8;
  if (!holds(blocks[first], '{') || holds(blocks[first], '}')) {
    return first;
  }
  for (std::size_t i = first + 1; i < std::min(blocks.size(), first + kFarthest); ++i) {
    const std::string_view words = trim(blocks[i].text);
    if (holds(blocks[i], '{') || words.starts_with("::") || words.starts_with(kCategory)) {
      return first;
    }
    if (words.ends_with('}')) {
      return i;
    }
  }
  return first;
}

Result<ImportResult> read(const ImportInput& input) {
  const Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  const std::vector<GiftBlock> blocks = gift_blocks(decoded->text);
  MoodlePaper paper;
  paper.reserve(blocks.size());
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const GiftBlock& block = blocks[i];
    const std::string_view words = trim(block.text);
    if (words.starts_with(kCategory)) {
      paper.category(trim(words.substr(kCategory.size())));
      continue;
    }
    GiftEntry entry = read_gift_entry(block);
    if (entry.is_description) {
      paper.description(std::move(*entry.question));
    } else if (entry.question) {
      paper.add(std::move(*entry.question));
    } else {
      paper.leave_out(block.line, words, std::move(entry.left_out));
      i = end_of_open(blocks, i);
    }
  }
  return paper.take(input.path);
}

constexpr std::string_view kExtensions[] = {"gift"};

}  // namespace

extern const ImportFormat gift_import;

constinit const ImportFormat gift_import{
    .name = "gift",
    .summary = {"GIFT, as Moodle and many quiz programs write it",
                "GIFT（Moodle 和许多测验软件的文本格式）"},
    .extensions = kExtensions,
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku
