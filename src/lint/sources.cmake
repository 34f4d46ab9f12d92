target_sources(tiku_core PRIVATE
  lint/check.cpp
  lint/guess_table.cpp
  lint/guesses.cpp
  lint/items.cpp
  lint/label_references.cpp
  lint/linter.cpp
  lint/option_maps.cpp
  lint/registry.cpp
  lint/run.cpp
  lint/same_text.cpp
  lint/texts.cpp
  lint/tree.cpp
  lint/variants.cpp
)
include(${CMAKE_CURRENT_LIST_DIR}/rules/sources.cmake)
