#pragma once

#include <cstddef>
#include <string_view>

namespace tiku {

/// Behind `The correct answer is`, in whatever language, where the line begins so; 0 of other
/// lines. Words that may go on with something else count only where a letter is to follow.
std::size_t past_answer_sentence(std::string_view line, bool letter_follows);

/// Behind the words that name a letter at `at`, such as `option`; `at` where none stand there.
std::size_t past_letter_name(std::string_view line, std::size_t at);

/// Behind the letter of an option at `at`, behind which a sign stands or nothing; 0 where none
/// does.
std::size_t past_said_letter(std::string_view line, std::size_t at);

/// Behind `'dir`, what an apostrophe ties to a letter; `at` where none stands there.
std::size_t past_suffix(std::string_view line, std::size_t at);

}  // namespace tiku
