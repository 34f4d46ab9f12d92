// GIFT: see interop/gift.
#include "base/text.h"
#include "interop/gift/gift_blocks.h"
#include "interop/gift/gift_question.h"
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

Result<ImportResult> read(const ImportInput& input) {
  const Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  const std::vector<GiftBlock> blocks = gift_blocks(decoded->text);
  MoodlePaper paper;
  paper.reserve(blocks.size());
  for (const GiftBlock& block : blocks) {
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
