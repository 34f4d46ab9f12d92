# Every rule is a file here, named after the record it defines. The registry is made of this list.
set(tiku_rules
  lint/rules/tk001_yaml_syntax.cpp
  lint/rules/tk002_unclosed_quote.cpp
  lint/rules/tk003_unclosed_bracket.cpp
  lint/rules/tk004_bad_indentation.cpp
  lint/rules/tk005_tab_indentation.cpp
  lint/rules/tk006_colon_in_text.cpp
  lint/rules/tk007_unknown_escape.cpp
  lint/rules/tk008_reserved_character.cpp
  lint/rules/tk009_long_key.cpp
  lint/rules/tk010_duplicate_key.cpp
  lint/rules/tk011_merge_key.cpp
  lint/rules/tk012_tag.cpp
  lint/rules/tk013_key_not_text.cpp
  lint/rules/tk014_second_document.cpp
  lint/rules/tk015_text_after_end.cpp
  lint/rules/tk016_control_character.cpp
  lint/rules/tk017_stray_byte_order_mark.cpp
  lint/rules/tk018_lone_carriage_return.cpp
  lint/rules/tk019_too_deep.cpp
  lint/rules/tk020_too_large.cpp
  lint/rules/tk021_alias_limit.cpp
  lint/rules/tk022_alias_cycle.cpp
  lint/rules/tk023_unknown_alias.cpp
  lint/rules/tk024_repeated_anchor.cpp
  lint/rules/tk025_invalid_utf8.cpp
  lint/rules/tk026_missing_colon.cpp
  lint/rules/tk027_rest_unread.cpp
  lint/rules/tk028_reads_as_other_type.cpp
  lint/rules/tk030_unclosed_cell_quote.cpp
  lint/rules/tk031_text_after_cell_quote.cpp
  lint/rules/tk032_nul_byte.cpp
  lint/rules/tk033_full_width_separator.cpp
  lint/rules/tk101_unknown_field.cpp
  lint/rules/tk102_wrong_kind.cpp
  lint/rules/tk103_duplicate_id.cpp
  lint/rules/tk104_bad_id.cpp
  lint/rules/tk105_id_is_other_number.cpp
  lint/rules/tk106_missing_id.cpp
  lint/rules/tk107_bad_version.cpp
  lint/rules/tk108_not_a_bank.cpp
  lint/rules/tk109_no_questions.cpp
  lint/rules/tk110_unknown_type.cpp
  lint/rules/tk111_missing_type.cpp
  lint/rules/tk112_missing_stem.cpp
  lint/rules/tk113_nested_case.cpp
  lint/rules/tk114_bad_value.cpp
  lint/rules/tk115_bad_number.cpp
  lint/rules/tk116_unknown_section.cpp
  lint/rules/tk117_field_not_for_type.cpp
  lint/rules/tk118_asks_for_too_many.cpp
  lint/rules/tk119_no_answer_column.cpp
  lint/rules/tk120_not_utf8.cpp
  lint/rules/tk121_unused_column.cpp
  lint/rules/tk122_row_without_item.cpp
  lint/rules/tk123_duplicate_bank_id.cpp
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
  lint/rules/tk501_same_question_other_key.cpp
  lint/rules/tk502_near_copies.cpp
  lint/rules/tk503_repeated_question.cpp
  lint/rules/tk504_shared_question.cpp
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
