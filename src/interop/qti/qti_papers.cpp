#include "interop/qti/qti_papers.h"

#include <algorithm>

#include "base/text.h"
#include "format/package_xml.h"
#include "interop/bank_language.h"
#include "interop/markup/html_text.h"
#include "interop/printed_labels.h"
#include "interop/qti/declaration.h"
#include "interop/qti/item_reader.h"
#include "interop/qti/messages.h"
#include "interop/qti/qti_xml.h"
#include "interop/qti/scale_points.h"
#include "io/paths.h"

namespace tiku {
namespace {

/// Sections in files of their own that name each other without end.
constexpr int kDeepestSection = 16;

/// About how much text a question holds.
std::size_t size_of(const Question& question) {
  std::size_t size = 256 + question.stem.size() + question.explanation.size() +
                     question.note->size() + question.rubric->reference.size();
  for (const Option& option : question.options) {
    size += 64 + option.text.size();
  }
  for (const Question& part : question.parts) {
    size += size_of(part);
  }
  return size;
}

std::size_t size_of(const ItemReading& reading) {
  return reading.question ? size_of(*reading.question) : reading.beginning.size();
}

int digit(char c) {
  return c >= '0' && c <= '9'   ? c - '0'
         : c >= 'a' && c <= 'f' ? c - 'a' + 10
         : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                : -1;
}

std::string without_percents(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int high = text[at] == '%' && at + 2 < text.size() ? digit(text[at + 1]) : -1;
    const int low = high >= 0 ? digit(text[at + 2]) : -1;
    out += low >= 0 ? static_cast<char>(high * 16 + low) : text[at];
    at += low >= 0 ? 2 : 0;
  }
  return out;
}

}  // namespace

std::string resolve_href(const std::string& from, std::string_view href) {
  std::vector<std::string> steps;
  const std::size_t folder = from.rfind('/');
  const std::string base = folder == std::string::npos ? "" : from.substr(0, folder);
  const std::string path = without_percents(href.substr(0, href.find_first_of("?#")));
  for (const std::string& whole : {base, path}) {
    for (const std::string_view step : split(whole, "/")) {
      if (step == ".." && steps.empty()) {
        return {};
      }
      if (step == "..") {
        steps.pop_back();
      } else if (!step.empty() && step != ".") {
        steps.emplace_back(step);
      }
    }
  }
  return join(steps, "/");
}

bool QtiPapers::add(const XmlFile& file, const std::string& name) {
  const QtiRootNode root = qti_root(file);
  if (root.kind == QtiRoot::item) {
    item_at_.emplace(name, items_.size());
    items_.push_back({read_qti_item(root.node), file.line_of(root.node), name});
    language_ = language_.empty() ? std::string(attribute(root.node, "lang")) : language_;
  } else if (root.kind == QtiRoot::test) {
    tests_.push_back({name, read_qti_test(root.node)});
  } else if (root.kind == QtiRoot::section) {
    sections_.emplace(name, read_qti_section(root.node));
  } else if (root.kind == QtiRoot::interop) {
    add_v1(file, name);
  } else if (root.kind == QtiRoot::settings) {
    add_settings(root.node);
    return false;
  } else {
    return false;
  }
  return true;
}

void QtiPapers::add_unread(const std::string& name, Text why) {
  result_.left_out.push_back({0, visible(name), text(msg::qti_part_unread, std::move(why)), name});
}

void QtiPapers::add_settings(const pugi::xml_node& quiz) {
  QuizSettings settings;
  const std::optional<Rational> minutes =
      parse_xml_number(text_content(first_child(quiz, "time_limit")));
  if (minutes && *minutes > Rational(0) && minutes->is_integer()) {
    settings.minutes = minutes->floor();
  }
  settings.description = text_of_html(text_content(first_child(quiz, "description"))).text;
  settings_.emplace(attribute(quiz, "identifier"), std::move(settings));
}

namespace {

bool share_a_stem(const Bank& one, const Bank& other) {
  std::set<std::string_view> stems;
  for (const Question& question : one.questions) {
    stems.insert(question.stem);
  }
  return std::any_of(other.questions.begin(), other.questions.end(), [&stems](const Question& q) {
    return !q.stem.empty() && stems.contains(q.stem);
  });
}

/// Where Canvas puts the fuller of its two versions of a quiz.
bool is_fuller_version(const V1File::Paper& paper) {
  return paper.file.find("non_cc_assessments") != std::string::npos;
}

}  // namespace

/// The paper of the same identifier that is the same quiz; others may have taken it by mistake.
V1File::Paper* QtiPapers::find_twin(const V1File::Paper& made) {
  constexpr std::size_t kMostTwins = 64;  // no package looks at all of its parts for each
  const std::vector<std::size_t>& known = v1_at_[made.identifier];
  for (std::size_t i = 0; i < std::min(known.size(), kMostTwins); ++i) {
    V1File::Paper& kept = v1_papers_[known[i]];
    const bool versions = is_fuller_version(made) != is_fuller_version(kept);
    const bool empty = made.paper.bank.questions.empty() || kept.paper.bank.questions.empty();
    if (made.identifier.empty() || versions || empty ||
        share_a_stem(kept.paper.bank, made.paper.bank)) {
      return &kept;
    }
  }
  return nullptr;
}

/// Canvas writes every quiz twice, once in the poorer words of Common Cartridge: the one with more
/// questions is kept, and of equals the later one, which has the points.
void QtiPapers::add_v1(const XmlFile& file, const std::string& name) {
  V1File read = read_v1_file(file, place(name));
  for (V1File::Paper& made : read.papers) {
    made.file = name;
    V1File::Paper* const twin = find_twin(made);
    if (twin == nullptr) {
      v1_at_[made.identifier].push_back(v1_papers_.size());
      v1_papers_.push_back(std::move(made));
      continue;
    }
    V1File::Paper& kept = *twin;
    if (made.identifier.empty()) {  // single items, each in a file of its own
      for (std::size_t i = 0; i < made.paper.bank.questions.size(); ++i) {
        kept.paper.bank.questions.push_back(std::move(made.paper.bank.questions[i]));
        kept.paper.lines.push_back(made.paper.lines[i]);
        kept.paper.parts.push_back(made.paper.parts[i]);
      }
      const std::size_t shift = kept.paper.bank.questions.size() - made.paper.bank.questions.size();
      for (ImportDoubt& doubt : made.paper.doubts) {
        doubt.question = doubt.question ? std::optional(*doubt.question + shift) : std::nullopt;
        kept.paper.doubts.push_back(std::move(doubt));
      }
      kept.left_out.insert(kept.left_out.end(), made.left_out.begin(), made.left_out.end());
    } else if (made.paper.bank.questions.size() + made.left_out.size() >=
               kept.paper.bank.questions.size() + kept.left_out.size()) {
      kept = std::move(made);
    }
  }
}

void QtiPapers::add_ref(const std::string& from, const QtiItemRef& ref, ImportedPaper& paper) {
  const std::string name = resolve_href(from, ref.href);
  const auto found = item_at_.find(name);
  if (found == item_at_.end()) {
    missing_.erase(name);
    result_.left_out.push_back(
        {0, visible(ref.href), text(msg::qti_part_missing, visible(ref.href)), place(from)});
    return;
  }
  const KeptItem& item = items_[found->second];
  if (!used_.insert(found->second).second) {
    const std::size_t size = size_of(item.reading);
    if (size > repeats_left_) {
      result_.left_out.push_back({item.line, visible(ref.href), text(msg::qti_repeated), name});
      return;
    }
    repeats_left_ -= size;
  }
  ItemReading reading = item.reading;
  if (reading.question && ref.weight != Rational(1)) {
    scale_points(*reading.question, ref.weight);
    reading.doubt(DoubtKind::not_carried, text(msg::qti_weight, ref.weight.decimal(6)), false);
  }
  add_reading(std::move(reading), item.line, place(name), paper, result_);
}

void QtiPapers::add_sections(const std::string& from, const std::vector<QtiSection>& sections,
                             ImportedPaper& paper, int depth) {
  for (const QtiSection& section : sections) {
    if (section.refs.empty()) {
      continue;
    }
    const std::size_t before = paper.bank.questions.size();
    const bool has_heading = !section.title.empty() || !paper.bank.sections.empty();
    if (has_heading) {
      Section added;
      added.title = section.title;
      paper.bank.sections.push_back(added);
    }
    for (const QtiItemRef& ref : section.refs) {
      if (!ref.is_section) {
        add_ref(from, ref, paper);
        continue;
      }
      const std::string name = resolve_href(from, ref.href);
      const auto found = sections_.find(name);
      if (found == sections_.end() || depth >= kDeepestSection) {
        result_.left_out.push_back(
            {0, visible(ref.href), text(msg::qti_part_missing, visible(ref.href)), place(from)});
      } else {
        add_sections(name, found->second, paper, depth + 1);
      }
    }
    if (section.select && before < paper.bank.questions.size()) {
      ImportDoubt doubt;
      doubt.kind = DoubtKind::not_carried;
      doubt.line = paper.lines[before];
      doubt.part = place(from);
      doubt.what = text(msg::qti_selection, *section.select, visible(section.title));
      paper.doubts.push_back(std::move(doubt));
    }
    if (has_heading && before == paper.bank.questions.size() && !paper.bank.sections.empty()) {
      paper.bank.sections.pop_back();
    }
  }
}

void QtiPapers::make_test_paper(const KeptTest& kept) {
  ImportedPaper paper;
  paper.bank.title = kept.test.title;
  paper.bank.exam.duration_minutes = kept.test.minutes;
  add_sections(kept.name, kept.test.sections, paper, 0);
  finish(std::move(paper));
}

void QtiPapers::make_loose_paper(const std::string& title) {
  ImportedPaper paper;
  paper.bank.title = title;
  for (std::size_t i = 0; i < items_.size(); ++i) {
    if (!used_.contains(i)) {
      add_reading(std::move(items_[i].reading), items_[i].line, place(items_[i].name), paper,
                  result_);
    }
  }
  finish(std::move(paper));
}

void QtiPapers::make_v1_papers(const std::string& title) {
  for (V1File::Paper& made : v1_papers_) {
    result_.left_out.insert(result_.left_out.end(), made.left_out.begin(), made.left_out.end());
    Bank& bank = made.paper.bank;
    if (bank.title.empty()) {
      bank.title = title;
    }
    const auto settings = settings_.find(made.identifier);
    const bool first = &made == &v1_papers_[v1_at_[made.identifier].front()];
    if (settings != settings_.end() && first) {
      bank.exam.duration_minutes = settings->second.minutes;
      bank.exam.instructions = settings->second.description;
    }
    finish(std::move(made.paper));
  }
}

void QtiPapers::finish(ImportedPaper paper) {
  if (paper.bank.questions.empty()) {
    return;
  }
  if (paper.bank.title.empty()) {
    paper.bank.title = file_stem(path_);
  }
  take_printed_labels(paper.bank);
  paper.bank.language = language_of_questions(paper.bank, language_);
  if (!is_package_) {
    paper.parts.clear();
  }
  result_.papers.push_back(std::move(paper));
}

void QtiPapers::list_missing() {
  for (const std::string& name : missing_) {
    result_.left_out.push_back(
        {0, visible(name), text(msg::qti_part_missing, visible(name)), place(name)});
  }
}

ImportResult QtiPapers::take(const std::string& title) {
  for (const KeptTest& kept : tests_) {
    make_test_paper(kept);
  }
  make_loose_paper(title);
  make_v1_papers(title);
  list_missing();
  return std::move(result_);
}

}  // namespace tiku
