target_sources(tiku_tests PRIVATE
  unit/quiz/identity_test.cpp
)
