target_sources(tiku_tests PRIVATE
  unit/io/encoding_test.cpp
  unit/io/files_test.cpp
  unit/io/hash_test.cpp
  unit/io/huge_arena_test.cpp
  unit/io/kept_memory_test.cpp
  unit/io/lock_file_test.cpp
  unit/io/paths_test.cpp
  unit/io/result_folder_test.cpp
  unit/io/row_pieces_test.cpp
  unit/io/shared_library_test.cpp
  unit/io/standard_input_test.cpp
  unit/io/utf8_copy_test.cpp
)
