// fmt's own code, compiled into the program. Debian has fmt as a shared library only; that one
// would bring the shared standard library, and loading the two is a third of what a short run
// takes.
#include <fmt/format-inl.h>

FMT_BEGIN_NAMESPACE

namespace detail {

// The headers leave these to the library.
template auto thousands_sep_impl<char>(locale_ref place) -> thousands_sep_result<char>;
template auto decimal_point_impl<char>(locale_ref place) -> char;

}  // namespace detail

FMT_END_NAMESPACE
