#include "diag/render_full.h"

#include <algorithm>
#include <set>

#include <fmt/core.h>

#include "base/text.h"
#include "base/width.h"
#include "diag/messages.h"
#include "diag/place_text.h"
#include "diag/source_frame.h"

namespace tiku {
namespace {

/// Lines of source shown before the one a finding is about.
constexpr std::int64_t kLinesBefore = 2;

/// Notes shown of a finding; of more there is only the count.
constexpr std::size_t kMostNotes = 4;

constexpr std::string_view kBold = "\x1B[1m";
constexpr std::string_view kBlue = "\x1B[1;34m";
constexpr std::string_view kReset = "\x1B[0m";

std::string_view severity_colour(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "\x1B[1;31m";
    case Severity::warning:
      return "\x1B[1;33m";
    case Severity::advice:
      return "\x1B[1;36m";
  }
  return {};
}

/// Whether the name of the rule stands below a finding: once for each rule is enough.
enum class RuleName : std::uint8_t { shown, known };

/// Draws one finding; the gutter is as wide as its largest line number.
class FullFinding {
 public:
  FullFinding(const Diagnostic& finding, const SourceMap& sources, const Style& style)
      : finding_(finding),
        shown_notes_(std::span(finding.notes).first(std::min(finding.notes.size(), kMostNotes))),
        sources_(sources),
        style_(style),
        gutter_(gutter_width()) {}

  std::string draw(RuleName name) {
    const std::string_view colour = severity_colour(finding_.severity());
    const std::string head =
        fmt::format("{}[{}]", severity_name(finding_.severity()), finding_.rule->code);
    out_ += painted(head, colour) + painted(": " + shown(finding_.message), kBold) + '\n';
    arrow(finding_.where, finding_.row);
    if (has_frame(finding_.where, finding_.row)) {
      underline(frame(finding_.where, kLinesBefore), '^', finding_.label, colour);
    }
    for (const Note& note : shown_notes_) {
      draw_note(note);
    }
    draw_footer(name);
    return std::move(out_);
  }

 private:
  std::size_t gutter_width() const {
    std::int64_t largest = 1;
    const auto consider = [&](Span where) {
      if (has_frame(where, 0)) {
        largest = std::max(largest, sources_.at(where.file).place(where.begin).line);
      }
    };
    consider(finding_.where);
    for (const Note& note : shown_notes_) {
      consider(note.where);
    }
    return std::to_string(largest).size();
  }

  bool has_frame(Span where, std::int64_t row) const {
    return row == 0 && where.file != kNoFile && !sources_.at(where.file).text().empty();
  }

  std::string painted(const std::string& text, std::string_view colour) const {
    return style_.colour ? fmt::format("{}{}{}", colour, text, kReset) : text;
  }

  std::string shown(const Text& text) const { return visible(text.in(style_.lang)); }

  std::size_t source_width() const {
    return style_.width > gutter_ + 3 ? style_.width - gutter_ - 3 : 0;
  }

  void gutter(const std::string& number, const std::string& rest) {
    out_ += painted(pad_left(number, gutter_) + " |", kBlue);
    out_ += (rest.empty() ? "" : " ") + rest + '\n';
  }

  void arrow(Span where, std::int64_t row) {
    const std::string place = place_text(sources_, where, row);
    if (!place.empty()) {
      out_ += painted(std::string(gutter_, ' ') + "--> ", kBlue) + place + '\n';
    }
  }

  /// Draws the line where `where` begins and those before it, and returns it; what lies on later
  /// lines is not marked.
  FramedLine frame(Span where, std::int64_t before) {
    const Source& source = sources_.at(where.file);
    const std::int64_t last = source.place(where.begin).line;
    gutter("", "");
    for (std::int64_t line = std::max<std::int64_t>(1, last - before); line < last; ++line) {
      gutter(std::to_string(line), frame_line(source.line(line), 0, 0, source_width()).text);
    }
    const std::size_t start = source.line_start(last);
    const std::size_t end = std::max(where.begin, where.end);
    FramedLine framed =
        frame_line(source.line(last), where.begin - start, end - start, source_width());
    gutter(std::to_string(last), framed.text);
    return framed;
  }

  void underline(const FramedLine& line, char mark, const Text& label, std::string_view colour) {
    const std::string marks(line.mark_width, mark);
    const std::string indent(line.mark_column, ' ');
    const std::string words = label.empty() ? std::string{} : shown(label);
    const std::size_t needed = line.mark_column + line.mark_width + 1 + display_width(words);
    const bool fits = needed <= source_width();
    const std::string beside =
        words.empty() || !fits ? std::string{} : " " + painted(words, colour);
    gutter("", indent + painted(marks, colour) + beside);
    if (!words.empty() && !fits) {
      gutter("", painted(words, colour));
    }
  }

  void draw_note(const Note& note) {
    out_ += painted("note", kBold) + ": " + shown(note.text) + '\n';
    arrow(note.where, 0);
    if (has_frame(note.where, 0)) {
      underline(frame(note.where, 0), '-', {}, kBlue);
    }
  }

  void draw_footer(RuleName name) {
    if (finding_.notes.size() > shown_notes_.size()) {
      const std::size_t more = finding_.notes.size() - shown_notes_.size();
      out_ += painted("note", kBold) + ": " + shown(text(msg::more_notes, more)) + '\n';
    }
    if (!finding_.help.empty()) {
      footer_line("help", shown(finding_.help));
    }
    if (finding_.fix) {
      const Text& title = finding_.fix->title;
      footer_line("fix",
                  shown(title.empty() ? text(msg::fixable_untitled) : text(msg::fixable, title)));
    }
    if (name == RuleName::shown) {
      footer_line("rule", std::string(finding_.rule->name));
    }
  }

  void footer_line(const std::string& label, const std::string& words) {
    out_ += painted(std::string(gutter_ + 1, ' ') + "= ", kBlue) + painted(label, kBold) + ": " +
            words + '\n';
  }

  const Diagnostic& finding_;
  std::span<const Note> shown_notes_;
  const SourceMap& sources_;
  const Style& style_;
  std::size_t gutter_;
  std::string out_;
};

}  // namespace

std::string render_full(const CheckReport& report, const Style& style) {
  std::string out;
  std::set<std::string_view> named;
  for (const Diagnostic& finding : report.findings) {
    const bool first = named.insert(finding.rule->code).second;
    out += out.empty() ? "" : "\n";
    out +=
        FullFinding(finding, report.sources, style).draw(first ? RuleName::shown : RuleName::known);
  }
  return out;
}

}  // namespace tiku
