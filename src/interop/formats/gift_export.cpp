// GIFT: what is special in it stands behind a backslash. Each option earns or costs a share; where
// the bank scores otherwise, the nearest to it: right ones share, a wrong one takes everything.
#include <algorithm>

#include "interop/export_registry.h"
#include "interop/flat.h"
#include "interop/loss_messages.h"
#include "interop/losses.h"
#include "interop/option_shares.h"

namespace tiku {
namespace {

constexpr unsigned kCarried = kIds | kExplanation | kVariants | kShares | kNumbers | kRatio |
                              kOptionShares | kSections | kTitle;

std::string escaped(std::string_view text_of_bank) {
  std::string out;
  for (const char c : with_backslashes(plain_lines(text_of_bank), "\\~=#{}:")) {
    out += c == '\n' ? std::string("\\n") : std::string(1, c);
  }
  return out;
}

/// The text of an option or answer; what looks like a weight or a format in front is neither.
std::string guarded(const std::string& text) {
  return text.starts_with('%') || text.starts_with('[') ? "[plain]" + text : text;
}

/// An answer in words, where a star would stand for anything.
std::string answer_text(std::string_view text_of_bank) {
  return guarded(escaped(with_backslashes(plain_lines(text_of_bank), "*")));
}

std::string number_text(const Rational& value) {
  return value.decimal(6);
}

std::string number_answer(const Variant& variant) {
  if (variant.kind == Variant::Kind::range) {
    return number_text(*variant.min) + ".." + number_text(*variant.max);
  }
  const NumberKey key = *number_key(variant);
  return number_text(key.value) + ":" + number_text(key.tolerance);
}

std::string share_mark(const Rational& share) {
  return share == Rational(1) ? "=" : "=%" + percent_text(share) + "%";
}

/// What makes pairs of the answers, in any of them, and cannot be escaped.
bool has_arrow(const Blank& blank) {
  return std::any_of(blank.begin(), blank.end(), [](const Variant& variant) {
    return variant.text.find("->") != std::string::npos;
  });
}

class GiftText {
 public:
  explicit GiftText(const Bank& bank) : bank_(bank), losses_(bank, kCarried) {}

  ExportResult write() {
    std::int64_t section = -2;
    for (const Item& item : items_of(bank_)) {
      if (item.section != section) {
        section = item.section;
        category(item);
      }
      question(item);
    }
    return {std::move(out_), losses_.take()};
  }

 private:
  void category(const Item& item) {
    const std::string title = one_line(section_of(bank_, item));
    const std::string top = one_line(bank_.title.empty() ? bank_.id : bank_.title);
    const std::string path = title.empty() ? top
                             : top.empty() ? title
                                           : slashed(top) + "/" + slashed(title);
    if (!path.empty()) {
      out_ += "$CATEGORY: " + path + "\n\n";
    }
  }

  /// A slash in a name is doubled, for one alone parts names.
  static std::string slashed(const std::string& name) {
    std::string out;
    for (const char c : name) {
      out += c == '/' ? std::string("//") : std::string(1, c);
    }
    return out;
  }

  void question(const Item& item) {
    const Question& question = *item.question;
    const bool open = question.type == QuestionType::short_answer ||
                      question.type == QuestionType::case_study ||
                      question.type == QuestionType::given;
    if (!open && !question.keyed) {
      losses_.leave_out(item, text(msg::loss_no_answer));
      return;
    }
    if (question.type == QuestionType::fill && question.fill.blanks.size() != 1) {
      losses_.leave_out(item, text(msg::loss_blanks));
      return;
    }
    if (question.type == QuestionType::fill && has_arrow(question.fill.blanks.front())) {
      losses_.leave_out(item, text(msg::loss_arrow));
      return;
    }
    out_ += "::" + escaped(one_line(question.id)) + "::[plain]" + escaped(flat_stem(item)) + "{" +
            answers(item);
    if (!question.explanation.empty()) {
      out_ += std::string(question.is_choice() || question.type == QuestionType::fill ? "\t" : "") +
              "####" + guarded(escaped(question.explanation)) +
              (question.is_choice() || question.type == QuestionType::fill ? "\n" : "");
    }
    out_ += "}\n\n";
  }

  std::string answers(const Item& item) {
    const Question& question = *item.question;
    if (question.type == QuestionType::judge) {
      return question.truth ? "TRUE" : "FALSE";
    }
    if (question.type == QuestionType::fill) {
      return blank(item, question.fill.blanks.front());
    }
    return question.is_choice() ? options(item) : "";
  }

  std::string options(const Item& item) {
    const Question& question = *item.question;
    const bool several = question.type != QuestionType::single;
    const std::vector<Rational> shares = written_shares(question);
    std::string out = "\n";
    for (std::size_t i = 0; i < shares.size(); ++i) {
      const bool plain = !several && (shares[i] == Rational(1) || shares[i].is_zero());
      const std::string mark =
          plain ? (shares[i].is_zero() ? "~" : "=") : "~%" + percent_text(shares[i]) + "%";
      out += "\t" + mark + guarded(escaped(question.options[i].text)) + "\n";
    }
    return out;
  }

  std::string blank(const Item& item, const Blank& variants) {
    const bool numbers = is_number_blank(variants);
    std::string out = numbers ? "#\n" : "\n";
    for (const Variant& variant : variants) {
      if (variant.kind != Variant::Kind::text && !numbers) {
        losses_.add(item, text(msg::loss_numbers));
      } else if (!variant.unit.empty()) {
        losses_.add(item, text(msg::loss_unit, variant.unit));
      }
      out += "\t" + share_mark(variant.share) +
             (numbers ? number_answer(variant) : answer_text(variant.to_string())) + "\n";
    }
    return out;
  }

  const Bank& bank_;
  ExportLosses losses_;
  std::string out_;
};

}  // namespace

Result<ExportResult> write_gift_export(const Bank& bank, const ExportWish& /*wish*/) {
  return GiftText(bank).write();
}

}  // namespace tiku
