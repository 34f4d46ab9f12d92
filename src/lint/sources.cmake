target_sources(tiku_core PRIVATE
  lint/check.cpp
  lint/items.cpp
  lint/linter.cpp
  lint/registry.cpp
  lint/run.cpp
  lint/texts.cpp
  lint/tree.cpp
  lint/yaml_types.cpp
)
include(${CMAKE_CURRENT_LIST_DIR}/rules/sources.cmake)
