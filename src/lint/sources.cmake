target_sources(tiku_core PRIVATE
  lint/banks.cpp
  lint/check.cpp
  lint/duplicate_notes.cpp
  lint/items.cpp
  lint/linter.cpp
  lint/near_copies.cpp
  lint/normal_form.cpp
  lint/question_form.cpp
  lint/registry.cpp
  lint/run.cpp
  lint/texts.cpp
  lint/tree.cpp
)
include(${CMAKE_CURRENT_LIST_DIR}/rules/sources.cmake)
