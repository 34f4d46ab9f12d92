// A question a row under the headers that Chinese platforms agree on; the same rows as .xlsx and as
// CSV. Blanks are parted by "|", accepted texts of one blank by ";".
#include <algorithm>

#include "base/text.h"
#include "format/csv.h"
#include "format/csv_write.h"
#include "interop/export_registry.h"
#include "interop/flat.h"
#include "interop/list_messages.h"
#include "interop/loss_messages.h"
#include "interop/losses.h"
#include "interop/print/words.h"
#include "interop/table/blank_cell.h"
#include "interop/text/questions/answer_text.h"

namespace tiku {
namespace {

constexpr unsigned kCarried = kPoints | kExplanation | kTags | kDifficulty | kSource | kNote |
                              kVariants | kReference | kIndeterminate | kSections | kIds | kNumbers;

using Rows = std::vector<std::vector<std::string>>;

class QuestionRows {
 public:
  QuestionRows(const Bank& bank, const ExportWish& wish)
      : bank_(bank), lang_(language_of(bank, wish)), losses_(bank, kCarried) {}

  ExportSheet write() {
    for (const Item& item : items_of(bank_)) {
      most_options_ = std::max(most_options_, item.question->options.size());
    }
    head();
    for (const Item& item : items_of(bank_)) {
      row(item);
    }
    return {std::string(msg::list_sheet.in(lang_)), std::move(rows_)};
  }

  std::vector<ExportLoss> losses() { return losses_.take(); }

 private:
  void head() {
    std::vector<std::string> titles;
    const auto add = [&](const Message& title) { titles.emplace_back(title.in(lang_)); };
    add(msg::list_id);
    add(msg::list_type);
    add(msg::list_stem);
    for (std::size_t i = 0; i < most_options_; ++i) {
      titles.push_back(text(msg::list_option, option_letter(i)).in(lang_));
    }
    for (const Message* title :
         {&msg::list_answer, &msg::list_explanation, &msg::list_points, &msg::list_difficulty,
          &msg::list_section, &msg::list_tags, &msg::list_source, &msg::list_note}) {
      add(*title);
    }
    rows_.push_back(std::move(titles));
  }

  void row(const Item& item) {
    const Question& question = *item.question;
    std::vector<std::string> cells{question.id, std::string(type_word(question)), flat_stem(item)};
    for (std::size_t i = 0; i < most_options_; ++i) {
      cells.push_back(i < question.options.size() ? question.options[i].text : "");
    }
    cells.push_back(answer(question));
    cells.push_back(question.explanation);
    cells.push_back(question.points_stated ? printed_points(question.points) : "");
    cells.push_back(*question.difficulty);
    cells.push_back(section_of(bank_, item));
    cells.push_back(join(question.tags, ","));
    cells.push_back(*question.source);
    cells.push_back(*question.note);
    rows_.push_back(std::move(cells));
  }

  std::string_view type_word(const Question& question) const {
    return type_heading(question.type).in(lang_);
  }

  /// Options stand under letters, whatever they are called in the bank.
  static std::string option_letter(std::size_t index) {
    std::string letters;
    for (++index; index > 0; index = (index - 1) / 26) {
      letters.insert(letters.begin(), static_cast<char>('A' + (index - 1) % 26));
    }
    return letters;
  }

  std::string answer(const Question& question) {
    if (question.is_choice() && question.keyed) {
      std::vector<std::string> letters;
      bool single = true;
      for (const std::string& label : question.right) {
        const std::int64_t index = question.option_index(label);
        letters.push_back(option_letter(index < 0 ? 0 : static_cast<std::size_t>(index)));
        single = single && letters.back().size() == 1;
      }
      return join(letters, single ? "" : ",");
    }
    if (question.type == QuestionType::judge && question.keyed) {
      return std::string((question.truth ? msg::list_true : msg::list_false).in(lang_));
    }
    return question.type == QuestionType::fill ? blanks(question) : question.rubric->reference;
  }

  std::string blanks(const Question& question) {
    std::vector<std::string> blanks;
    std::vector<std::vector<std::string>> texts;
    for (const Blank& blank : question.fill.blanks) {
      std::vector<std::string>& variants = texts.emplace_back();
      for (const Variant& variant : blank) {
        variants.push_back(variant_text(question, variant));
      }
      blanks.push_back(join(variants, ";"));
    }
    std::string cell = join(blanks, "|");
    const BlankCell back = read_blank_cell(cell, texts.size());
    if (!texts.empty() && (back.blanks != texts || back.is_unsure)) {
      losses_.add({&question, nullptr, -1}, text(msg::loss_separator, cell));
    }
    return cell;
  }

  /// 3.14±0.01 and 1..9 come back as what they are, but 6元 is no more than a text.
  static bool reads_back(const Variant& variant, const std::string& written) {
    const std::optional<Variant> read = read_figures(written);
    if (variant.kind == Variant::Kind::text) {
      return variant.unit.empty() && !read;
    }
    return read && read->kind == variant.kind && read->value == variant.value &&
           read->tolerance.value == variant.tolerance.value &&
           read->tolerance.is_share == variant.tolerance.is_share && read->min == variant.min &&
           read->max == variant.max && read->unit == variant.unit;
  }

  std::string variant_text(const Question& question, const Variant& variant) {
    std::string text_of_variant = variant.to_string();
    if (!reads_back(variant, text_of_variant)) {
      losses_.add({&question, nullptr, -1}, text(msg::loss_numbers));
    }
    return text_of_variant;
  }

  const Bank& bank_;
  Lang lang_;
  ExportLosses losses_;
  std::size_t most_options_ = 0;
  Rows rows_;
};

}  // namespace

Result<ExportResult> write_xlsx_export(const Bank& bank, const ExportWish& wish) {
  QuestionRows writer(bank, wish);
  ExportResult result;
  result.sheets.push_back(writer.write());
  result.losses = writer.losses();
  return result;
}

Result<ExportResult> write_csv_export(const Bank& bank, const ExportWish& wish) {
  QuestionRows writer(bank, wish);
  ExportResult result{std::string(kCsvByteOrderMark), {}};
  for (const std::vector<std::string>& row : writer.write().rows) {
    std::vector<std::string> cells;
    for (const std::string& cell : row) {
      cells.push_back(csv_text(cell));
    }
    result.bytes += csv_row(cells);
  }
  result.losses = writer.losses();
  return result;
}

}  // namespace tiku
