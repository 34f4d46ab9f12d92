#include "model/blank_marks.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

/// The stem with "[]" for each blank.
std::string shown(std::string_view stem) {
  std::string out;
  std::size_t at = 0;
  for (BlankMark mark = find_blank_mark(stem); mark.found(); mark = find_blank_mark(stem, at)) {
    out += std::string(stem.substr(at, mark.begin - at)) + "[]";
    at = mark.end;
  }
  return out + std::string(stem.substr(at));
}

TEST_CASE("runs of underscores are blanks") {
  CHECK(shown("Name ____ and __.") == "Name [] and [].");
  CHECK(shown("____") == "[]");
  CHECK(shown("共____秒") == "共[]秒");
  CHECK(shown("a____b") == "a[]b");
  CHECK(shown("one _ is none") == "one _ is none");
  CHECK(shown("____x____") == "[]x[]");
}

TEST_CASE("underscores of a name are no blanks") {
  CHECK(shown("What does __init__ do?") == "What does __init__ do?");
  CHECK(shown("__name__ == '__main__' gives ____") == "__name__ == '__main__' gives []");
  CHECK(shown("is__set and std__vector") == "is__set and std__vector");
  CHECK(shown("__file_name__") == "__file_name__");
  CHECK(shown("fill __ here__") == "fill [] here[]");
}

}  // namespace
}  // namespace tiku
