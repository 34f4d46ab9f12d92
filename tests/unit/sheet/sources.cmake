target_sources(tiku_tests PRIVATE
  unit/sheet/fill_text_test.cpp
  unit/sheet/normalise_choice_test.cpp
  unit/sheet/normalise_fill_test.cpp
  unit/sheet/normalise_judge_test.cpp
  unit/sheet/normalise_test.cpp
)
