#include "interop/text/questions/entry_tags.h"

#include <algorithm>

#include "interop/text/scan/points.h"
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

/// 单选, and of other short names those with points behind them: 判断(5分). Others may be words.
bool tags_question(const PaperText& text, const TypeName& name, TextRange body) {
  const std::size_t end = body.begin + name.length;
  const bool picks = name.length == 2 && text[body.begin + 1] == U'选';
  return name.is_sure || picks || points_bracket(text, end, body.end).has_value();
}

/// True or false? A bell rings: what is asked begins with the type.
bool asks_in_words(const PaperText& text, std::size_t begin, std::size_t sign) {
  return text[sign] == U'?' || (text[sign] == U':' && text.has_any_case(begin, U"true or false"));
}

}  // namespace

void take_types_behind(const PaperText& text, PaperGroup& group) {
  std::vector<TypeName> names;
  for (const NumberedEntry& entry : group.entries) {
    const std::optional<TypeName> name = type_name_at(text, entry.body.begin);
    if (!name || !tags_question(text, *name, entry.body) || group.entries.size() < 2) {
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
