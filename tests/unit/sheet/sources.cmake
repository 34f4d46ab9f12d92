target_sources(tiku_tests PRIVATE
  unit/sheet/normalise_choice_test.cpp
  unit/sheet/normalise_judge_test.cpp
)
