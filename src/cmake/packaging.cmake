# What a system gets, and the Debian package made of it. The shell completions come from the program itself.
if(NOT CMAKE_INSTALL_FULL_SYSCONFDIR)
  include(GNUInstallDirs)
endif()
install(TARGETS tiku RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY ${CMAKE_SOURCE_DIR}/banks DESTINATION ${CMAKE_INSTALL_DATADIR}/tiku)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/examples DESTINATION ${CMAKE_INSTALL_DATADIR}/tiku
        PATTERN "quickstart.sh" EXCLUDE)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(derived ${CMAKE_BINARY_DIR}/derived)
file(MAKE_DIRECTORY ${derived})

function(install_compressed source name folder)
  add_custom_command(
    OUTPUT ${derived}/${name}.gz
    COMMAND sh -c "gzip -9n < '${source}' > '${derived}/${name}.gz'"
    DEPENDS ${source} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY tiku_derived ${derived}/${name}.gz)
  install(FILES ${derived}/${name}.gz DESTINATION ${folder})
endfunction()

function(install_completion shell name folder)
  add_custom_command(
    OUTPUT ${derived}/${shell}/${name}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${derived}/${shell}
    COMMAND sh -c "'$<TARGET_FILE:tiku>' completion ${shell} --lang en > '${derived}/${shell}/${name}'"
    DEPENDS tiku VERBATIM)
  set_property(GLOBAL APPEND PROPERTY tiku_derived ${derived}/${shell}/${name})
  install(FILES ${derived}/${shell}/${name} DESTINATION ${folder})
endfunction()

install_compressed(${CMAKE_SOURCE_DIR}/man/tiku.1 tiku.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${CMAKE_SOURCE_DIR}/man/tiku-bank.5 tiku-bank.5 ${CMAKE_INSTALL_MANDIR}/man5)
install_compressed(${CMAKE_SOURCE_DIR}/man/tiku-policies.7 tiku-policies.7 ${CMAKE_INSTALL_MANDIR}/man7)
install_compressed(${CMAKE_SOURCE_DIR}/man/tiku-rules.7 tiku-rules.7 ${CMAKE_INSTALL_MANDIR}/man7)
install_compressed(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DOCDIR})
install_completion(bash tiku ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install_completion(zsh _tiku ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install_completion(fish tiku.fish ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
get_property(tiku_derived GLOBAL PROPERTY tiku_derived)
add_custom_target(tiku_derived_files ALL DEPENDS ${tiku_derived})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tiku)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The tiku maintainers <maintainers@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "checks question banks and grades answer sheets")
set(CPACK_PACKAGE_DESCRIPTION
"tiku turns exam papers into checked question banks and grades answer sheets
as trainers really have them, from one class to a nationwide certification.
Every score can be explained, and nothing that is handed in is lost.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# It does not see what is loaded while the program runs (dependencies.cmake).
set(loaded_packages)
foreach(library IN ITEMS ${libzip_file})
  file(REAL_PATH ${library} library)
  execute_process(COMMAND dpkg-query -S ${library} OUTPUT_VARIABLE owner ERROR_QUIET)
  if(owner MATCHES "^([^:]+):")
    list(APPEND loaded_packages ${CMAKE_MATCH_1})
  endif()
endforeach()
list(JOIN loaded_packages ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
include(CPack)
