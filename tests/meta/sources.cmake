target_sources(tiku_tests PRIVATE
)
