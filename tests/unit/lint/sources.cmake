target_sources(tiku_tests PRIVATE
  unit/lint/answer_marks_test.cpp
  unit/lint/brackets_test.cpp
  unit/lint/leftovers_test.cpp
  unit/lint/mojibake_test.cpp
  unit/lint/quotes_test.cpp
  unit/lint/rules_test.cpp
  unit/lint/scalar_place_test.cpp
  unit/lint/stem_frame_test.cpp
  unit/lint/text_edits_test.cpp
)
