// A paper to print: one page of HTML that needs nothing beside itself. All text of the bank is
// escaped, and a policy in the page forbids scripts and anything from elsewhere.
#include "interop/export_registry.h"
#include "interop/loss_messages.h"
#include "interop/losses.h"
#include "interop/print/html.h"
#include "interop/print/messages.h"
#include "interop/print/paper.h"
#include "interop/print/style.h"

namespace tiku {
namespace {

/// A paper has no place for what is kept about questions; how answers are compared and scored
/// besides their points is for those who mark.
constexpr unsigned kPrinted = ~(kTags | kDifficulty | kSource | kNote | kReview | kMatching |
                                kShares | kRatio | kOptionShares | kAdjust | kForms);

std::string page_title(const PrintedPaper& paper) {
  const std::string title = paper.bank.title.empty() ? paper.bank.id : paper.bank.title;
  return paper.wish.form.empty()
             ? title
             : title + "  " + text(msg::print_form, paper.wish.form).in(paper.lang);
}

}  // namespace

Result<ExportResult> write_html_export(const Bank& bank, const ExportWish& wish) {
  const PrintedPaper paper{bank, wish, language_of(bank, wish)};
  std::string page = "<!doctype html>\n<html lang=\"";
  page += paper.lang == Lang::zh ? "zh-CN" : "en";
  page += "\">\n<head>\n<meta charset=\"utf-8\">\n";
  page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  page +=
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\">\n";
  page += html_element("title", "", html_text(page_title(paper))) + "\n";
  page += html_element("style", "", kPaperStyle) + "\n</head>\n<body>\n";
  page += html_element("main", "page", "\n" + paper_head_html(paper) + paper_body_html(paper)) +
          "\n" + answer_sheet_html(paper) + "</body>\n</html>\n";
  ExportResult result{std::move(page), losses_of(bank, kPrinted)};
  if (!bank.exam.draw.empty()) {
    result.losses.push_back({"", text(msg::loss_draw)});
  }
  return result;
}

}  // namespace tiku
