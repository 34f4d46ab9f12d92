target_sources(tiku_tests PRIVATE
  meta/layers_test.cpp
  meta/man_test.cpp
  meta/messages_test.cpp
  meta/names_test.cpp
  meta/registries_test.cpp
  meta/repository.cpp
  meta/sources_test.cpp
)
