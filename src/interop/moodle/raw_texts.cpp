#include "interop/moodle/raw_texts.h"

#include "base/text.h"

namespace tiku {

std::string with_raw_texts(std::string_view text) {
  constexpr std::string_view kOpen = "<text>";
  constexpr std::string_view kClose = "</text>";
  constexpr std::string_view kData = "<![CDATA[";
  constexpr std::string_view kEnd = "]]>";
  std::string out;
  std::size_t from = 0;
  for (std::size_t at = text.find(kOpen); at != text.npos; at = text.find(kOpen, at)) {
    at += kOpen.size();
    const bool is_data = trim(text.substr(at, 64)).starts_with(kData);
    const std::size_t end = text.find(is_data ? kEnd : kClose, at);
    if (end == text.npos) {
      break;
    }
    const std::string_view inner = text.substr(at, end - at);
    if (!is_data && inner.find('<') != inner.npos && inner.find(kEnd) == inner.npos &&
        inner.find(kData) == inner.npos && inner.find("<file ") == inner.npos) {
      out.append(text.substr(from, at - from)).append(kData).append(inner).append(kEnd);
      from = end;
    }
    at = end;
  }
  return out.append(text.substr(from));
}

std::string up_to_last_question(std::string_view text) {
  constexpr std::string_view kEnd = "</question>";
  constexpr std::string_view kQuiz = "</quiz>";
  const std::size_t last = text.rfind(kEnd);
  if (last == text.npos || text.find(kQuiz) != text.npos || text.find("<quiz") == text.npos) {
    return {};
  }
  return std::string(text.substr(0, last + kEnd.size())).append(kQuiz);
}

}  // namespace tiku
