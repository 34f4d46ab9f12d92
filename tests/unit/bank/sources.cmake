target_sources(tiku_tests PRIVATE
  unit/bank/bank_writer_test.cpp
  unit/bank/diff_match_test.cpp
  unit/bank/diff_test.cpp
  unit/bank/files_test.cpp
  unit/bank/formats_test.cpp
  unit/bank/key_test.cpp
  unit/bank/load_test.cpp
  unit/bank/mistakes_test.cpp
  unit/bank/policy_names_test.cpp
  unit/bank/question_hash_test.cpp
  unit/bank/schema_test.cpp
)
