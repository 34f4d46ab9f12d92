# Every rule is a file here, named after the record it defines. The registry is made of this list.
set(tiku_rules
  lint/rules/tk201_key_outside_options.cpp
  lint/rules/tk202_two_keys_on_single.cpp
  lint/rules/tk203_one_key_on_multiple.cpp
  lint/rules/tk204_missing_options.cpp
  lint/rules/tk205_duplicate_label.cpp
  lint/rules/tk206_duplicate_option_text.cpp
  lint/rules/tk207_bad_label.cpp
  lint/rules/tk208_empty_option.cpp
  lint/rules/tk209_ambiguous_judge.cpp
  lint/rules/tk210_unclear_judge_options.cpp
  lint/rules/tk211_bad_answer.cpp
  lint/rules/tk212_unkeyed.cpp
  lint/rules/tk213_blank_count.cpp
  lint/rules/tk214_bad_range.cpp
  lint/rules/tk215_empty_rubric_point.cpp
  lint/rules/tk216_near_duplicate_options.cpp
  lint/rules/tk217_labels_out_of_order.cpp
  lint/rules/tk218_impossible_variant.cpp
  lint/rules/tk219_overlapping_ranges.cpp
  lint/rules/tk220_any_order_collision.cpp
  lint/rules/tk221_combination_option.cpp
  lint/rules/tk222_every_option_right.cpp
  lint/rules/tk223_redundant_variant.cpp
  lint/rules/tk224_unit_on_text.cpp
  lint/rules/tk301_bad_points.cpp
  lint/rules/tk302_missing_points.cpp
  lint/rules/tk303_total_mismatch.cpp
  lint/rules/tk304_points_mismatch.cpp
  lint/rules/tk305_unknown_policy.cpp
  lint/rules/tk306_policy_argument.cpp
  lint/rules/tk307_policy_not_for_type.cpp
  lint/rules/tk308_pays_for_everything.cpp
  lint/rules/tk309_pass_above_total.cpp
  lint/rules/tk310_no_common_unit.cpp
  lint/rules/tk311_rubric_too_small.cpp
  lint/rules/tk312_policy_needs_options.cpp
  lint/rules/tk313_unknown_item.cpp
  lint/rules/tk314_bad_adjustment.cpp
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
