#include "interop/moodle/markup_words.h"

#include "base/text.h"
#include "interop/moodle/messages.h"

namespace tiku {

std::string words_of(std::string_view text, Markup markup, MoodleQuestion& question) {
  ReducedText reduced = reduced_text(text, markup);
  for (const MarkupLoss& loss : reduced.losses) {
    const std::string what = visible(loss.what);
    Text said;
    switch (loss.kind) {
      case MarkupLoss::Kind::picture:
        said = what.empty() ? tiku::text(msg::moodle_inner_picture)
                            : tiku::text(msg::moodle_picture, what);
        break;
      case MarkupLoss::Kind::media:
        said = tiku::text(msg::moodle_media, what);
        break;
      case MarkupLoss::Kind::link:
        said = tiku::text(msg::moodle_link, what);
        break;
      case MarkupLoss::Kind::field:
        said = tiku::text(msg::moodle_field, what);
        break;
      case MarkupLoss::Kind::formula:
        said = tiku::text(msg::moodle_formula);
        break;
      case MarkupLoss::Kind::emphasis:
        said = tiku::text(msg::moodle_emphasis);
        break;
    }
    const bool is_in_doubt =
        loss.kind != MarkupLoss::Kind::link && loss.kind != MarkupLoss::Kind::emphasis;
    question.doubt(DoubtKind::not_carried, std::move(said), is_in_doubt);
  }
  return std::move(reduced.text);
}

}  // namespace tiku
