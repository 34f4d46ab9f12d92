# Every rule is a file here, named after the record it defines. The registry is made of this list.
set(tiku_rules
  lint/rules/tk201_key_outside_options.cpp
  lint/rules/tk401_mojibake.cpp
  lint/rules/tk402_invisible_character.cpp
  lint/rules/tk403_mixed_punctuation.cpp
  lint/rules/tk404_unbalanced_bracket.cpp
  lint/rules/tk405_unbalanced_quote.cpp
  lint/rules/tk406_answer_left_in_stem.cpp
  lint/rules/tk407_scraping_leftover.cpp
  lint/rules/tk408_number_in_stem.cpp
  lint/rules/tk409_label_in_option.cpp
  lint/rules/tk410_unfinished_sentence.cpp
  lint/rules/tk411_spare_space.cpp
  lint/rules/tk412_review_note.cpp
  lint/rules/tk413_cut_question.cpp
  lint/rules/tk414_mixed_blanks.cpp
  lint/rules/tk415_odd_space.cpp
  lint/rules/tk416_repeated_punctuation.cpp
  lint/rules/tk417_mixed_width.cpp
  lint/rules/tk418_tag_in_stem.cpp
  lint/rules/tk419_copied_glyph.cpp
  lint/rules/tk420_look_alike_letter.cpp
  lint/rules/tk421_private_character.cpp
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
