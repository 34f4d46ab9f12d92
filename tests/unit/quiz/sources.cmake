target_sources(tiku_tests PRIVATE
  unit/quiz/exam_grading_test.cpp
  unit/quiz/fsrs_test.cpp
  unit/quiz/identity_test.cpp
  unit/quiz/key_reader_test.cpp
  unit/quiz/known_banks_test.cpp
  unit/quiz/line_editor_test.cpp
  unit/quiz/progress_test.cpp
  unit/quiz/record_making_test.cpp
  unit/quiz/record_place_test.cpp
  unit/quiz/record_test.cpp
  unit/quiz/reviews_test.cpp
  unit/quiz/schedule_test.cpp
)
