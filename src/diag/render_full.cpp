#include "diag/render_full.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "base/width.h"
#include "diag/messages.h"
#include "diag/place_text.h"
#include "diag/source_frame.h"

namespace tiku {
namespace {

/// Lines of source shown before the one a finding is about.
constexpr std::int64_t kLinesBefore = 2;

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

/// Draws one finding; the gutter is as wide as its largest line number.
class FullFinding {
 public:
  FullFinding(const Diagnostic& finding, const SourceMap& sources, const Style& style)
      : finding_(finding), sources_(sources), style_(style), gutter_(gutter_width()) {}

  std::string draw() {
    const std::string_view colour = severity_colour(finding_.severity());
    const std::string head =
        fmt::format("{}[{}]", severity_name(finding_.severity()), finding_.rule->code);
    out_ += painted(head, colour) + painted(": " + shown(finding_.message), kBold) + '\n';
    arrow(finding_.where, finding_.row);
    if (has_frame(finding_.where, finding_.row)) {
      frame(finding_.where, kLinesBefore);
      underline(finding_.where, '^', finding_.label, colour);
    }
    for (const Note& note : finding_.notes) {
      draw_note(note);
    }
    if (!finding_.help.empty()) {
      out_ += painted(std::string(gutter_ + 1, ' ') + "= ", kBlue) + painted("help", kBold) + ": " +
              shown(finding_.help) + '\n';
    }
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
    for (const Note& note : finding_.notes) {
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

  void frame(Span where, std::int64_t before) {
    const Source& source = sources_.at(where.file);
    const std::int64_t last = source.place(where.begin).line;
    gutter("", "");
    for (std::int64_t line = std::max<std::int64_t>(1, last - before); line < last; ++line) {
      gutter(std::to_string(line), frame_line(source.line(line), 0, 0, source_width()).text);
    }
    gutter(std::to_string(last), framed(where).text);
  }

  /// The line where `where` begins; what lies on later lines is not marked.
  FramedLine framed(Span where) const {
    const Source& source = sources_.at(where.file);
    const std::int64_t number = source.place(where.begin).line;
    const std::size_t start = source.line_start(number);
    const std::size_t end = std::max(where.begin, where.end);
    return frame_line(source.line(number), where.begin - start, end - start, source_width());
  }

  void underline(Span where, char mark, const Text& label, std::string_view colour) {
    const FramedLine line = framed(where);
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
      frame(note.where, 0);
      underline(note.where, '-', {}, kBlue);
    }
  }

  const Diagnostic& finding_;
  const SourceMap& sources_;
  const Style& style_;
  std::size_t gutter_;
  std::string out_;
};

std::string render_full(const CheckReport& report, const Style& style) {
  std::string out;
  for (const Diagnostic& finding : report.findings) {
    out += out.empty() ? "" : "\n";
    out += FullFinding(finding, report.sources, style).draw();
  }
  return out;
}

}  // namespace

const Renderer kFullRenderer{"full", msg::full_summary, render_full};

}  // namespace tiku
