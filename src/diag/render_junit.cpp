#include "diag/render_junit.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include <fmt/core.h>

#include "base/text.h"
#include "base/utf8.h"
#include "diag/messages.h"
#include "diag/place_text.h"
#include "diag/region.h"
#include "diag/render_concise.h"

namespace tiku {
namespace {

/// A question, or the file itself, with what was found about it.
struct Case {
  std::string name;
  std::int64_t line = 0;
  std::vector<const Diagnostic*> errors = {};
  /// What does not fail it: warnings and advice.
  std::vector<const Diagnostic*> remarks = {};
};

struct Suite {
  std::string path;
  const Text* unreadable = nullptr;
  /// The file itself first.
  std::vector<Case> cases = {};
  std::unordered_map<std::string_view, std::size_t> by_address = {};
};

/// XML 1.0 knows no way to write control characters and the two non-characters.
bool may_stand_in_xml(char32_t c) {
  const bool control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
  return !control && c != 0xFFFE && c != 0xFFFF;
}

std::string xml(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    at += next.bytes;
    switch (next.scalar) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        if (may_stand_in_xml(next.scalar)) {
          append_utf8(out, next.scalar);
        }
    }
  }
  return out;
}

/// Readers take dots for the separators of packages: "banks/refund.yaml" is the class
/// "banks/refund".
std::string class_name(const std::string& path) {
  const std::size_t dot = path.rfind('.');
  const bool in_name = dot != std::string::npos && dot > 0 && path[dot - 1] != '/' &&
                       path.find('/', dot) == std::string::npos;
  return in_name ? path.substr(0, dot) : path;
}

Suite suite_of(const CheckedFile& file, const SourceMap& sources) {
  Suite suite;
  suite.path = visible(repository_path(file.path));
  suite.unreadable = file.unreadable.empty() ? nullptr : &file.unreadable;
  suite.cases.push_back({suite.path});
  for (const CheckedItem& item : file.items) {
    const std::optional<Region> region = region_of(sources, item.where, 0);
    suite.by_address.emplace(item.address, suite.cases.size());
    suite.cases.push_back({visible(item.address), region ? region->begin.line : 0});
  }
  return suite;
}

/// A suite for each file, and one for files nobody said were checked.
class Suites {
 public:
  explicit Suites(const CheckReport& report) : sources_(report.sources) {
    for (const CheckedFile& file : report.files) {
      if (file.file != kNoFile) {
        by_file_.emplace(file.file, all_.size());
      }
      all_.push_back(suite_of(file, report.sources));
    }
    for (const Diagnostic& finding : report.findings) {
      add(finding);
    }
  }

  const std::vector<Suite>& all() const { return all_; }

 private:
  void add(const Diagnostic& finding) {
    const auto [place, fresh] = by_file_.emplace(finding.where.file, all_.size());
    if (fresh) {
      const bool no_file = finding.where.file == kNoFile;
      const std::string path(no_file ? "tiku" : path_of(sources_, finding.where));
      all_.push_back(suite_of(CheckedFile{path, finding.where.file}, sources_));
    }
    Suite& suite = all_[place->second];
    const auto known = suite.by_address.find(finding.item);
    const std::size_t index = known == suite.by_address.end() ? 0 : known->second;
    Case& one = suite.cases[index];
    (finding.severity() == Severity::error ? one.errors : one.remarks).push_back(&finding);
  }

  const SourceMap& sources_;
  std::vector<Suite> all_;
  std::map<FileId, std::size_t> by_file_;
};

struct Totals {
  std::size_t tests = 0;
  std::size_t failures = 0;
  std::size_t errors = 0;
};

Totals totals_of(const Suite& suite) {
  const auto failed = [](const Case& one) { return !one.errors.empty(); };
  return {suite.cases.size(),
          static_cast<std::size_t>(std::count_if(suite.cases.begin(), suite.cases.end(), failed)),
          suite.unreadable != nullptr ? 1U : 0U};
}

std::string counts(const Totals& totals) {
  return fmt::format(R"(tests="{}" failures="{}" errors="{}")", totals.tests, totals.failures,
                     totals.errors);
}

class JunitWriter {
 public:
  JunitWriter(const CheckReport& report, Lang lang) : sources_(report.sources), lang_(lang) {}

  std::string write(const std::vector<Suite>& suites) {
    Totals sum;
    for (const Suite& suite : suites) {
      const Totals totals = totals_of(suite);
      sum.tests += totals.tests;
      sum.failures += totals.failures;
      sum.errors += totals.errors;
    }
    out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    out_ += fmt::format("<testsuites name=\"tiku check\" {}>\n", counts(sum));
    for (const Suite& suite : suites) {
      write_suite(suite);
    }
    return out_ + "</testsuites>\n";
  }

 private:
  void write_suite(const Suite& suite) {
    out_ += fmt::format("  <testsuite name=\"{}\" {} skipped=\"0\" time=\"0\">\n", xml(suite.path),
                        counts(totals_of(suite)));
    for (const Case& one : suite.cases) {
      write_case(one, suite, &one == &suite.cases.front() ? suite.unreadable : nullptr);
    }
    out_ += "  </testsuite>\n";
  }

  void write_case(const Case& one, const Suite& suite, const Text* unreadable) {
    const std::string line = one.line > 0 ? fmt::format(" line=\"{}\"", one.line) : "";
    out_ += fmt::format(R"(    <testcase name="{}" classname="{}" file="{}"{} time="0")",
                        xml(one.name), xml(class_name(suite.path)), xml(suite.path), line);
    if (one.errors.empty() && one.remarks.empty() && unreadable == nullptr) {
      out_ += "/>\n";
      return;
    }
    out_ += ">\n";
    if (unreadable != nullptr) {
      const std::string reason = xml(visible(unreadable->in(lang_)));
      out_ += fmt::format("      <error type=\"unreadable\" message=\"{0}\">{0}</error>\n", reason);
    }
    write_failure(one);
    write_remarks(one);
    out_ += "    </testcase>\n";
  }

  void write_failure(const Case& one) {
    if (one.errors.empty()) {
      return;
    }
    const Diagnostic& first = *one.errors.front();
    Text title = first.message;
    if (one.errors.size() > 1) {
      title = text(msg::and_more_errors, std::move(title), one.errors.size() - 1);
    }
    out_ += fmt::format("      <failure type=\"{}\" message=\"{}\">", first.rule->code,
                        xml(visible(title.in(lang_))));
    out_ += findings_text(one.errors) + "</failure>\n";
  }

  void write_remarks(const Case& one) {
    if (!one.remarks.empty()) {
      out_ += "      <system-out>" + findings_text(one.remarks) + "</system-out>\n";
    }
  }

  std::string findings_text(const std::vector<const Diagnostic*>& findings) const {
    std::string lines;
    for (const Diagnostic* finding : findings) {
      lines += concise_line(*finding, sources_, lang_) + "\n";
      if (!finding->help.empty()) {
        lines += "  " + visible(finding->help.in(lang_)) + "\n";
      }
      for (const Note& note : finding->notes) {
        const std::string place = place_text(sources_, note.where, 0);
        lines += "  " + place + (place.empty() ? "" : ": ") + visible(note.text.in(lang_)) + "\n";
      }
    }
    return xml(lines);
  }

  const SourceMap& sources_;
  Lang lang_;
  std::string out_;
};

}  // namespace

std::string render_junit(const CheckReport& report, const Style& style) {
  return JunitWriter(report, style.lang).write(Suites(report).all());
}

}  // namespace tiku
