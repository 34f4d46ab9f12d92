# Every rule is a file here, named after the record it defines. The registry is made of this list.
set(tiku_rules
  lint/rules/tk029_unused_suppression.cpp
  lint/rules/tk036_suppression_without_reason.cpp
  lint/rules/tk037_unknown_suppression.cpp
  lint/rules/tk201_key_outside_options.cpp
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
