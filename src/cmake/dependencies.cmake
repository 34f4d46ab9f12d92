# Everything here is a Debian package; nothing is downloaded while configuring.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(pugixml REQUIRED)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(zlib REQUIRED IMPORTED_TARGET zlib)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3)

# Every shared library is found, mapped and relocated before main, which for a short run is most of the
# work. So what the system has as an archive goes into the program, and with it the standard library (a
# sanitizer wants that one shared).
set(tiku_archives ON)
if(TIKU_SANITIZE)
  set(tiku_archives OFF)
endif()
foreach(name IN ITEMS yaml-cpp pugixml utf8proc xxhash sqlite3 z)
  find_library(tiku_${name}_archive lib${name}.a)
  if(NOT tiku_${name}_archive)
    set(tiku_archives OFF)
  endif()
endforeach()

# add_dependency(NAME SHARED): tiku_NAME is the archive of that name with the headers of SHARED, or SHARED.
function(add_dependency name shared)
  add_library(tiku_${name} INTERFACE)
  if(tiku_archives)
    target_include_directories(tiku_${name} SYSTEM INTERFACE $<TARGET_PROPERTY:${shared},INTERFACE_INCLUDE_DIRECTORIES>)
    target_link_libraries(tiku_${name} INTERFACE ${tiku_${name}_archive})
  else()
    target_link_libraries(tiku_${name} INTERFACE ${shared})
  endif()
endfunction()

add_dependency(yaml-cpp yaml-cpp)
add_dependency(pugixml pugixml::pugixml)
add_dependency(utf8proc PkgConfig::utf8proc)
add_dependency(xxhash PkgConfig::xxhash)
add_dependency(sqlite3 PkgConfig::sqlite3)
add_dependency(z PkgConfig::zlib)
if(tiku_archives)
  add_link_options(-static-libstdc++ -static-libgcc)
endif()

# add_headers(NAME SHARED): tiku_NAME is the headers of SHARED without the library.
function(add_headers name shared)
  add_library(tiku_${name} INTERFACE)
  target_include_directories(tiku_${name} SYSTEM INTERFACE $<TARGET_PROPERTY:${shared},INTERFACE_INCLUDE_DIRECTORIES>)
endfunction()

add_headers(fmt fmt::fmt)
# Loaded when a workbook is read, see io/shared_library.h.
add_headers(libzip PkgConfig::libzip)

# name_in_linker(LIBRARY OUT): what the dynamic linker knows a shared library by (libzip.so.4).
function(name_in_linker library out)
  execute_process(COMMAND ${CMAKE_READELF} -d ${library} OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
  if(NOT dynamic MATCHES "soname: \\[([^]]+)\\]")
    message(FATAL_ERROR "${library} has no SONAME")
  endif()
  set(${out} ${CMAKE_MATCH_1} PARENT_SCOPE)
endfunction()

list(GET libzip_LINK_LIBRARIES 0 libzip_file)
name_in_linker(${libzip_file} libzip_name)
