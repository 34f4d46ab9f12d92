target_sources(tiku_core PRIVATE
  io/convert.cpp
  io/descriptor.cpp
  io/encoding.cpp
  io/encoding_guess.cpp
  io/files.cpp
  io/hash.cpp
  io/load_text.cpp
  io/os_error.cpp
  io/paths.cpp
  io/result_folder.cpp
  io/shared_library.cpp
  io/system_io.cpp
  io/text_kind.cpp
)
