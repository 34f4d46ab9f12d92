target_sources(tiku_tests PRIVATE
  unit/sheet/fill_text_test.cpp
  unit/sheet/item_index_test.cpp
  unit/sheet/normalise_choice_test.cpp
  unit/sheet/normalise_fill_test.cpp
  unit/sheet/normalise_judge_test.cpp
  unit/sheet/normalise_test.cpp
  unit/sheet/places_test.cpp
  unit/sheet/plain_sheet_test.cpp
  unit/sheet/read_sheets_test.cpp
  unit/sheet/runs_test.cpp
  unit/sheet/sheet_support.cpp
  unit/sheet/table_sheets_test.cpp
)
