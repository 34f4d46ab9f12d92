target_sources(tiku_tests PRIVATE
  unit/lint/broken_banks_test.cpp
  unit/lint/label_references_test.cpp
  unit/lint/near_copies_test.cpp
  unit/lint/normal_form_test.cpp
  unit/lint/option_maps_test.cpp
  unit/lint/rules_test.cpp
  unit/lint/same_text_test.cpp
  unit/lint/scoring_claims_test.cpp
  unit/lint/variants_test.cpp
  unit/lint/yaml_types_test.cpp
)
