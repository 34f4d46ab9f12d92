target_sources(tiku_tests PRIVATE
  unit/base/message_test.cpp
  unit/base/rational_test.cpp
  unit/base/text_test.cpp
)
