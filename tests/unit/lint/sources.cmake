target_sources(tiku_tests PRIVATE
  unit/lint/balance_test.cpp
  unit/lint/catch_all_test.cpp
  unit/lint/emphasis_test.cpp
  unit/lint/negative_ask_test.cpp
  unit/lint/option_parts_test.cpp
  unit/lint/quantity_test.cpp
  unit/lint/rules_test.cpp
  unit/lint/shared_words_test.cpp
  unit/lint/word_table_test.cpp
  unit/lint/writing_rules_test.cpp
)
