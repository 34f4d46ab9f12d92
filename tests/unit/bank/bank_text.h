#pragma once

#include <string>

#include "bank/load.h"
#include "diag/source.h"

namespace tiku {

/// A bank read from text, with everything that was said about it.
class BankText {
 public:
  explicit BankText(std::string text, std::string path = "bank.yaml") {
    const FileId file = sources_.add(std::move(path), std::move(text));
    bank_ = read_bank(sources_, file, sink_);
  }

  const Bank& bank() const { return bank_; }

  Bank& bank() { return bank_; }

  const Sink& sink() const { return sink_; }

  Sink& sink() { return sink_; }

  /// "line:column name" of each finding in order, joined by "; ".
  std::string findings() const {
    std::string out;
    for (const Diagnostic& finding : sink_.sorted()) {
      const Place place = sources_.at(finding.where.file).place(finding.where.begin);
      out += (out.empty() ? "" : "; ") + std::to_string(place.line) + ":" +
             std::to_string(place.column) + " " + std::string(finding.rule->name);
    }
    return out;
  }

  /// The same with messages, to be read when a test fails.
  std::string messages() const {
    std::string out;
    for (const Diagnostic& finding : sink_.sorted()) {
      out += finding.message.in(Lang::en) + " | " + finding.help.in(Lang::en) + "\n";
    }
    return out;
  }

  const Question& question(std::size_t index) const { return bank_.questions.at(index); }

 private:
  SourceMap sources_;
  Sink sink_;
  Bank bank_;
};

}  // namespace tiku
