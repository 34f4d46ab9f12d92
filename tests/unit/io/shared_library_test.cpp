#include "io/shared_library.h"

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("a function of a library that is loaded while running can be called") {
  SharedLibrary library("libm.so.6");
  double (*cube_root)(double) = nullptr;
  library.find("cbrt", cube_root);
  REQUIRE(library.status());
  CHECK(cube_root(27) == doctest::Approx(3));
}

TEST_CASE("a library that is not there, or is another than expected, is named") {
  SharedLibrary none("libtiku-none.so.9");
  void (*function)() = nullptr;
  none.find("anything", function);
  CHECK((function == nullptr));
  CHECK(none.status().error().what.in(Lang::en) ==
        "the library libtiku-none.so.9 is needed for .xlsx workbooks and cannot be loaded; install "
        "it, or use CSV");
  CHECK(none.status().error().what.in(Lang::zh) ==
        "处理 .xlsx 工作簿需要程序库 libtiku-none.so.9，但无法加载；请安装它，或改用 CSV");

  SharedLibrary other("libm.so.6");
  other.find("no_such_function", function);
  CHECK((function == nullptr));
  CHECK_FALSE(other.status());
}

}  // namespace tiku
