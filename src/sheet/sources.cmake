target_sources(tiku_core PRIVATE
  sheet/fill_text.cpp
)
