target_sources(tiku_core PRIVATE)
