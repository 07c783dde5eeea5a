# The project's own wrappers, so that every library and tool is declared alike.
# What is declared with them is installed and exported, too: find_package(GQA)
# knows it by the same name.
#
# There are two components, each with its own set of exported targets: `runtime`,
# which needs neither MLIR nor CUDA, and `compiler`.

set(GQA_INCLUDE_DIR "${PROJECT_SOURCE_DIR}/include")
set(GQA_GENERATED_INCLUDE_DIR "${PROJECT_BINARY_DIR}/include")
include_directories("${GQA_INCLUDE_DIR}" "${GQA_GENERATED_INCLUDE_DIR}")

function(gqa_set_warnings target)
  target_compile_options(${target} PRIVATE
    $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wno-unused-parameter -Wno-comment>)
  # gcc 12 warns of its own library where it inlines searches of small vectors.
  target_compile_options(${target} PRIVATE
    $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<CXX_COMPILER_ID:GNU>>:-Wno-maybe-uninitialized>)
  if(GQA_WARNINGS_AS_ERRORS)
    target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-Werror>)
  endif()
endfunction()

# The precompiled MLIR headers live in one library and are shared: building
# them takes about 15 s and 140 MB, reading them saves 2 to 10 s per file.
function(gqa_use_precompiled_headers target)
  if(GQA_ENABLE_PCH)
    # CMake compiles executables with -fPIE, and clang refuses a header
    # precompiled with -fPIC for them.
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "EXECUTABLE")
      set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
      target_compile_options(${target} PRIVATE -fPIC)
    endif()
    target_precompile_headers(${target} REUSE_FROM GQAPrecompiledHeaders)
  endif()
endfunction()

# A program of a build with sanitizers carries their options.
function(gqa_use_sanitizer_options target)
  if(LLVM_USE_SANITIZER)
    target_link_libraries(${target} PRIVATE GQASanitizerOptions)
  endif()
endfunction()

# gqa_install(NAME COMPONENT): installs a library or program, and exports it.
function(gqa_install name component)
  if(NOT GQA_INSTALL)
    return()
  endif()
  set(set GQACompilerTargets)
  if(component STREQUAL "runtime")
    set(set GQARuntimeTargets)
  endif()
  install(TARGETS ${name} EXPORT ${set}
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT ${component}
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT ${component}
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT ${component})
  set_property(GLOBAL APPEND PROPERTY GQA_EXPORTED_${component} ${name})
endfunction()

# gqa_add_library(NAME sources... DEPENDS tablegen-targets LINK_LIBS our-libs
#                 MLIR_LIBS mlir-libs)
# LINK_LIBS names libraries of this project, MLIR_LIBS those of MLIR: the latter
# become libMLIR.so when the dylib is linked, never both. Whoever links the
# library finds MLIR's headers, too.
function(gqa_add_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK_LIBS;MLIR_LIBS" ${ARGN})
  add_mlir_library(${name} STATIC DISABLE_INSTALL EXCLUDE_FROM_LIBMLIR
    ${ARG_UNPARSED_ARGUMENTS}
    DEPENDS ${ARG_DEPENDS}
    LINK_LIBS PUBLIC ${ARG_LINK_LIBS})
  mlir_target_link_libraries(${name} PUBLIC ${ARG_MLIR_LIBS})
  target_include_directories(${name} PUBLIC
    $<BUILD_INTERFACE:${GQA_INCLUDE_DIR}>
    $<BUILD_INTERFACE:${GQA_GENERATED_INCLUDE_DIR}>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  target_include_directories(${name} SYSTEM INTERFACE
    "$<BUILD_INTERFACE:${LLVM_INCLUDE_DIRS};${MLIR_INCLUDE_DIRS}>")
  target_compile_features(${name} INTERFACE cxx_std_17)
  gqa_set_warnings(${name})
  gqa_use_precompiled_headers(${name})
  gqa_install(${name} compiler)
endfunction()

# gqa_add_c_library(NAME sources... COMPONENT runtime|compiler LINK_LIBS our-libs
#                   EXPORTS version-script WHOLE_LIBS our-libs)
# A shared library with a C interface: it carries our C++ libraries within and
# exports what the sources mark for it or, where a version script is given, what
# that names, so it can be loaded into any process. WHOLE_LIBS are archives of
# which every function belongs into it.
function(gqa_add_c_library name)
  cmake_parse_arguments(ARG "" "COMPONENT;EXPORTS" "LINK_LIBS;WHOLE_LIBS" ${ARGN})
  set(sources ${ARG_UNPARSED_ARGUMENTS})
  if(NOT sources)
    # CMake takes no library without a source.
    set(sources "${CMAKE_CURRENT_BINARY_DIR}/Empty.cpp")
    file(WRITE "${sources}" "")
  endif()
  add_library(${name} SHARED ${sources})
  target_include_directories(${name} PUBLIC
    $<BUILD_INTERFACE:${GQA_INCLUDE_DIR}>
    $<BUILD_INTERFACE:${GQA_GENERATED_INCLUDE_DIR}>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS})
  if(ARG_WHOLE_LIBS)
    target_link_libraries(${name} PRIVATE
      -Wl,--whole-archive ${ARG_WHOLE_LIBS} -Wl,--no-whole-archive)
  endif()
  # LLVMSupport names libraries that nothing here calls, such as Z3.
  target_link_options(${name} PRIVATE -Wl,--gc-sections -Wl,--as-needed)
  if(ARG_EXPORTS)
    target_link_options(${name} PRIVATE "-Wl,--version-script=${ARG_EXPORTS}")
    set_target_properties(${name} PROPERTIES LINK_DEPENDS "${ARG_EXPORTS}")
  else()
    target_link_options(${name} PRIVATE -Wl,--exclude-libs,ALL)
  endif()
  # Beside libMLIR.so, or under a sanitizer, which has to see every allocation,
  # there is one C++ library in the process, and it is shared.
  if(ARG_COMPONENT STREQUAL "runtime" AND NOT LLVM_USE_SANITIZER)
    target_link_options(${name} PRIVATE -static-libstdc++ -static-libgcc)
  endif()
  set_target_properties(${name} PROPERTIES
    CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON
    SOVERSION ${PROJECT_VERSION_MAJOR})
  gqa_set_warnings(${name})
  gqa_install(${name} ${ARG_COMPONENT})
endfunction()

# gqa_add_plugin(NAME sources... LINK_LIBS our-libs MLIR_LIBS mlir-libs)
# A library that mlir-opt loads. MLIR's symbols come from libMLIR.so; linked with
# static archives a plugin would bring a second MLIR into the process.
function(gqa_add_plugin name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK_LIBS;MLIR_LIBS" ${ARGN})
  if(NOT GQA_LINK_DYLIB)
    message(FATAL_ERROR "${name} needs GQA_LINK_DYLIB")
  endif()
  add_library(${name} MODULE ${ARG_UNPARSED_ARGUMENTS})
  set_target_properties(${name} PROPERTIES PREFIX "")
  llvm_update_compile_flags(${name})
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS})
  mlir_target_link_libraries(${name} PRIVATE ${ARG_MLIR_LIBS})
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  gqa_set_warnings(${name})
  gqa_use_precompiled_headers(${name})
  gqa_install(${name} compiler)
endfunction()

# gqa_add_tool(NAME sources... LINK_LIBS our-libs MLIR_LIBS mlir-libs)
function(gqa_add_tool name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK_LIBS;MLIR_LIBS" ${ARGN})
  add_llvm_executable(${name} ${ARG_UNPARSED_ARGUMENTS} DEPENDS ${ARG_DEPENDS})
  llvm_update_compile_flags(${name})
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS})
  mlir_target_link_libraries(${name} PRIVATE ${ARG_MLIR_LIBS})
  gqa_set_warnings(${name})
  gqa_use_precompiled_headers(${name})
  gqa_use_sanitizer_options(${name})
  gqa_install(${name} compiler)
endfunction()

# gqa_add_unittest(NAME sources... LINK_LIBS our-libs MLIR_LIBS mlir-libs
#                  WORKING_DIRECTORY dir)
# A GoogleTest program in bin/, registered with ctest case by case; the target
# GQAUnitTests builds all of them. A test with MLIR_LIBS gets MLIR's compile
# flags and the precompiled headers; one without is plain C++17.
function(gqa_add_unittest name)
  cmake_parse_arguments(ARG "" "WORKING_DIRECTORY" "DEPENDS;LINK_LIBS;MLIR_LIBS" ${ARGN})
  add_executable(${name} EXCLUDE_FROM_ALL ${ARG_UNPARSED_ARGUMENTS})
  if(ARG_MLIR_LIBS)
    llvm_update_compile_flags(${name})
    mlir_target_link_libraries(${name} PRIVATE ${ARG_MLIR_LIBS})
    if(GQA_LINK_DYLIB)
      llvm_config(${name} USE_SHARED Support)
    else()
      llvm_config(${name} Support)
    endif()
    gqa_use_precompiled_headers(${name})
  endif()
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS} GTest::gtest GTest::gtest_main)
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  gqa_set_warnings(${name})
  gqa_use_sanitizer_options(${name})
  if(NOT ARG_WORKING_DIRECTORY)
    set(ARG_WORKING_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}")
  endif()
  # Listing the cases before the tests run, not after the link, keeps the build
  # free of running what it has just built.
  gtest_discover_tests(${name} TEST_PREFIX "${name}." DISCOVERY_MODE PRE_TEST
    WORKING_DIRECTORY "${ARG_WORKING_DIRECTORY}")
  add_dependencies(GQAUnitTests ${name})
endfunction()
