# The warnings every target of ours is built with; linked PRIVATE so that nobody else inherits them.
add_library(tiku_warnings INTERFACE)
target_compile_options(tiku_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wdouble-promotion -Wformat=2 -Wswitch-enum
  $<$<CXX_COMPILER_ID:GNU>:-Wimplicit-fallthrough=5 -Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wuseless-cast>
  $<$<BOOL:${TIKU_WERROR}>:-Werror>
  # Sums must be the same on every machine: no fused multiply-add behind our back.
  -ffp-contract=off)
