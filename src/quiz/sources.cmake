target_sources(tiku_core PRIVATE
  quiz/identity.cpp
)
