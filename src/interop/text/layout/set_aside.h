#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// Lines of a document that belong to none of its questions, though they look as if they did.
struct SetAside {
  enum class Why : std::uint8_t {
    other_answers,  // those to the questions of last week
    sample,         // an example and its answer, which show how to answer
  };

  /// The first of them, from 0.
  std::size_t line = 0;
  Why why = Why::other_answers;
  std::string text;
};

/// Empties the lists of answers that say they are those of an earlier paper, and adds them to
/// `aside`: 上周答案:1.B 2.A, `Answers to last week's quiz:`. A document that holds nothing else
/// stays: it is a key.
std::string without_other_answers(std::string document, std::vector<SetAside>& aside);

/// Empties examples with lines of their own up to their answer, where they are few beside numbered
/// questions, and adds them to `aside`: 例题:... A... B... 答案:B, `Example: ...`.
std::string without_samples(std::string document, std::vector<SetAside>& aside);

/// Whether a line, without white space on either side, heads answers to an earlier paper, or an
/// example: where none does, nothing is to be set aside.
bool heads_other_answers(std::string_view line);
bool heads_sample(std::string_view line);

}  // namespace tiku
