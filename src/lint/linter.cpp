#include "lint/linter.h"

#include <algorithm>

#include "base/parallel.h"
#include "lint/banks.h"

namespace tiku {
namespace {

/// Questions that one thread checks at a time: enough to outweigh taking the next piece.
constexpr std::size_t kPiece = 256;

/// The rules, by what they look at.
struct Plan {
  std::vector<const Rule*> text;
  std::vector<const Rule*> question;
  std::vector<const Rule*> bank;
  std::vector<const Rule*> banks;
};

Plan plan_of(std::span<const Rule* const> rules) {
  Plan plan;
  for (const Rule* rule : rules) {
    const std::pair<bool, std::vector<const Rule*>*> kinds[] = {
        {rule->check_text != nullptr, &plan.text},
        {rule->check_question != nullptr, &plan.question},
        {rule->check_bank != nullptr, &plan.bank},
        {rule->check_banks != nullptr, &plan.banks}};
    for (const auto& [has, list] : kinds) {
      if (has) {
        list->push_back(rule);
      }
    }
  }
  return plan;
}

/// A run of questions of one bank.
struct Piece {
  const Bank* bank = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Piece> pieces_of(std::span<const Bank* const> banks) {
  std::vector<Piece> pieces;
  for (const Bank* bank : banks) {
    for (std::size_t at = 0; at < bank->questions.size(); at += kPiece) {
      pieces.push_back({bank, at, std::min(at + kPiece, bank->questions.size())});
    }
  }
  return pieces;
}

class Linter {
 public:
  Linter(const Plan& plan, const SourceMap& sources, Sink& sink)
      : plan_(plan), sources_(sources), sink_(sink) {}

  void check_piece(const Piece& piece) {
    for (std::size_t i = piece.begin; i < piece.end; ++i) {
      const Question& question = piece.bank->questions[i];
      check_question(*piece.bank, question, nullptr);
      for (const Question& part : question.parts) {
        check_question(*piece.bank, part, &question);
      }
    }
  }

  void check_bank(const Bank& bank) {
    check_texts(bank_texts(bank));
    for (const Rule* rule : plan_.bank) {
      Check check(*rule->info, sources_, sink_);
      rule->check_bank(bank, check);
    }
  }

 private:
  void check_question(const Bank& bank, const Question& question, const Question* parent) {
    if (plan_.text.empty() && plan_.question.empty()) {
      return;
    }
    texts_.clear();
    collect_texts(question, texts_);
    check_texts(texts_);
    const QuestionView view{bank, question, parent, texts_};
    for (const Rule* rule : plan_.question) {
      Check check(*rule->info, sources_, sink_);
      rule->check_question(view, check);
    }
  }

  void check_texts(std::span<const LocatedText> texts) {
    for (const LocatedText& text : texts) {
      for (const Rule* rule : plan_.text) {
        if (rule->wants == 0 || (rule->wants & text.classes) != 0) {
          Check check(*rule->info, sources_, sink_);
          rule->check_text(text, check);
        }
      }
    }
  }

  const Plan& plan_;
  const SourceMap& sources_;
  Sink& sink_;
  std::vector<LocatedText> texts_;
};

}  // namespace

void lint(std::span<const Bank* const> banks, std::span<const Rule* const> rules,
          const SourceMap& sources, std::size_t threads, Sink& sink) {
  const Plan plan = plan_of(rules);
  const std::vector<Piece> pieces = pieces_of(banks);
  std::vector<Sink> sinks(pieces.size() + banks.size());
  // A thread costs more to start than a bank costs beside its questions.
  const std::size_t useful = std::min(threads, pieces.size());
  parallel_for(sinks.size(), useful, [&](std::size_t i) {
    Linter linter(plan, sources, sinks[i]);
    if (i < pieces.size()) {
      linter.check_piece(pieces[i]);
    } else {
      linter.check_bank(*banks[i - pieces.size()]);
    }
  });
  for (const Sink& found : sinks) {
    sink.append(found);
  }
  const Banks all(banks, threads);
  for (const Rule* rule : plan.banks) {
    Check check(*rule->info, sources, sink);
    rule->check_banks(all, check);
  }
}

}  // namespace tiku
