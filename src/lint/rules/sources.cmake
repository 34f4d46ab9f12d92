# Every rule is a file here, named after the record it defines. The registry is made of this list.
set(tiku_rules
  lint/rules/tk201_key_outside_options.cpp
  lint/rules/tk601_longest_option_is_key.cpp
  lint/rules/tk602_longest_key_bank.cpp
  lint/rules/tk603_all_of_the_above.cpp
  lint/rules/tk604_none_of_the_above.cpp
  lint/rules/tk605_unmarked_negative_stem.cpp
  lint/rules/tk606_absolute_word_in_option.cpp
  lint/rules/tk607_true_false_balance.cpp
  lint/rules/tk608_key_position_balance.cpp
  lint/rules/tk609_stem_word_only_in_key.cpp
  lint/rules/tk610_numeric_options_out_of_order.cpp
  lint/rules/tk611_option_contains_option.cpp
  lint/rules/tk613_options_overlap.cpp
  lint/rules/tk615_stem_repeats_in_options.cpp
  lint/rules/tk616_article_gives_key_away.cpp
  lint/rules/tk617_double_negative.cpp
  lint/rules/tk618_option_names_options.cpp
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
