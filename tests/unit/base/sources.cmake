target_sources(tiku_tests PRIVATE
  unit/base/accents_test.cpp
  unit/base/glob_test.cpp
  unit/base/grapheme_test.cpp
  unit/base/message_test.cpp
  unit/base/parallel_test.cpp
  unit/base/rare_test.cpp
  unit/base/rational_test.cpp
  unit/base/text_test.cpp
  unit/base/wrap_test.cpp
)
