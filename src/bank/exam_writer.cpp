#include "bank/exam_writer.h"

#include "bank/written_numbers.h"

namespace tiku {
namespace {

void write_text(YamlLines& out, std::string_view key, std::string_view value) {
  if (!value.empty()) {
    out.entry(2, key, value);
  }
}

void write_pass(YamlLines& out, const PassRule& pass) {
  if (pass.sections.empty()) {
    out.raw_entry(2, "pass", written_amount(*pass.total));
    return;
  }
  out.open(2, "pass");
  if (pass.total) {
    out.raw_entry(4, "total", written_amount(*pass.total));
  }
  out.open(4, "sections");
  for (const PassRule::SectionRule& rule : pass.sections) {
    out.raw_entry(6, rule.title, written_amount(rule.least));
  }
}

}  // namespace

void write_exam(YamlLines& out, const Exam& exam) {
  if (exam.code.empty() && exam.instructions.empty() && !exam.duration_minutes &&
      exam.pass.empty() && !exam.total && exam.draw.empty()) {
    return;
  }
  out.open(0, "exam");
  write_text(out, "code", exam.code);
  if (exam.duration_minutes) {
    out.raw_entry(2, "duration", std::to_string(*exam.duration_minutes) + "m");
  }
  if (!exam.pass.empty()) {
    write_pass(out, exam.pass);
  }
  if (exam.total) {
    out.raw_entry(2, "total", written_number(*exam.total));
  }
  if (!exam.draw.empty()) {
    out.open(2, "draw");
  }
  for (const DrawRule& rule : exam.draw) {
    out.raw_entry(4, rule.section, std::to_string(rule.count));
  }
  write_text(out, "instructions", exam.instructions);
}

}  // namespace tiku
