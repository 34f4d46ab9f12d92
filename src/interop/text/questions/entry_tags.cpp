#include "interop/text/questions/entry_tags.h"

#include <algorithm>

#include "interop/text/scan/words.h"

namespace tiku {

void take_tags(const PaperText& text, const std::vector<Heading>& headings, PaperGroup& group) {
  group.tags.reserve(group.entries.size());
  for (std::size_t i = 0; i < group.entries.size(); ++i) {
    NumberedEntry& entry = group.entries[i];
    const auto found = std::lower_bound(
        headings.begin(), headings.end(), entry.begin,
        [](const Heading& heading, std::size_t at) { return heading.range.begin < at; });
    const Heading* tag = found == headings.begin() ? nullptr : &*(found - 1);
    const bool ours = tag != nullptr && tag->role == Heading::Role::before &&
                      text.skip_blank(tag->range.end, entry.begin) == entry.begin;
    group.tags.push_back(ours ? tag : nullptr);
    if (ours && i > 0) {
      group.entries[i - 1].body.end = std::min(group.entries[i - 1].body.end, tag->range.begin);
    }
  }
}

namespace {

/// True or false? A bell rings: what is asked begins with the type.
bool asks_in_words(const PaperText& text, std::size_t begin, std::size_t sign) {
  return text[sign] == U'?' || (text[sign] == U':' && text.has_any_case(begin, U"true or false"));
}

}  // namespace

void take_types_behind(const PaperText& text, PaperGroup& group) {
  std::vector<TypeName> names;
  for (const NumberedEntry& entry : group.entries) {
    const std::optional<TypeName> name = type_name_at(text, entry.body.begin);
    const bool short_name =
        name && !name->is_sure && name->length == 2 && text[entry.body.begin + 1] == U'选';
    if (!name || !(name->is_sure || short_name) || group.entries.size() < 2) {
      return;
    }
    names.push_back(*name);
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    NumberedEntry& entry = group.entries[i];
    const std::size_t sign = text.skip_spaces(entry.body.begin + names[i].length, entry.body.end);
    entry.tag = names[i].word;
    if (!asks_in_words(text, entry.body.begin, sign)) {
      entry.body.begin = text.skip_blank(sign + (text[sign] == U':' ? 1U : 0U), entry.body.end);
    }
  }
}

}  // namespace tiku
