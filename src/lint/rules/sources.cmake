# Every rule is a file here, named after the record it defines. The registry is made of this list.
set(tiku_rules
  lint/rules/tk201_key_outside_options.cpp
  lint/rules/tk216_near_duplicate_options.cpp
  lint/rules/tk217_labels_out_of_order.cpp
  lint/rules/tk218_impossible_variant.cpp
  lint/rules/tk219_overlapping_ranges.cpp
  lint/rules/tk220_any_order_collision.cpp
  lint/rules/tk221_combination_option.cpp
  lint/rules/tk222_every_option_right.cpp
  lint/rules/tk223_redundant_variant.cpp
  lint/rules/tk224_unit_on_text.cpp
  lint/rules/tk315_free_points.cpp
  lint/rules/tk316_option_map_misfit.cpp
  lint/rules/tk317_instructions_contradict_policy.cpp
  lint/rules/tk318_pass_mark_too_low.cpp
)
target_sources(tiku_core PRIVATE ${tiku_rules})

set(tiku_rule_declarations "")
set(tiku_rule_pointers "")
foreach(rule IN LISTS tiku_rules)
  get_filename_component(record ${rule} NAME_WE)
  string(APPEND tiku_rule_declarations "extern const Rule ${record};\n")
  string(APPEND tiku_rule_pointers "    &${record},\n")
endforeach()
configure_file(${CMAKE_CURRENT_LIST_DIR}/../rule_records.h.in
               ${CMAKE_CURRENT_BINARY_DIR}/lint/rule_records.h @ONLY)
