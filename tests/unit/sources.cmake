# One line a file, sorted; a meta test refuses a test file that is not built.
foreach(layer IN ITEMS base io diag format model bank sheet grade stats interop lint quiz report cli)
  include(${CMAKE_CURRENT_SOURCE_DIR}/unit/${layer}/sources.cmake)
endforeach()
