target_sources(tiku_core PRIVATE
  io/system_io.cpp
)
