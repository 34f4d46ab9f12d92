#include "model/score.h"

namespace tiku {

std::string_view state_name(State state) {
  switch (state) {
    case State::correct:
      return "correct";
    case State::partial:
      return "partial";
    case State::wrong:
      return "wrong";
    case State::blank:
      return "blank";
    case State::invalid:
      return "invalid";
    case State::not_presented:
      return "not_presented";
    case State::pending:
      return "pending";
  }
  return {};
}

}  // namespace tiku
