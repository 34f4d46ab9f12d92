#pragma once

namespace tiku {

/// Three questions without their answers, and how questions_in spells them with B, A, A.
inline constexpr const char* kDeskQuiz =
    "Desk quiz\n\n1. What comes first?\na. a bill\nb. a greeting\n\n2. What comes last?\na. a "
    "farewell\nb. a song\n\n3. Who calls?\na. a guest\nb. nobody\n\n";

inline constexpr const char* kDeskAnswered =
    "single | What comes first? | A=a bill B=a greeting | B\n"
    "single | What comes last? | A=a farewell B=a song | A\n"
    "single | Who calls? | A=a guest B=nobody | A\n";

}  // namespace tiku
