# Headers, and what find_package(GQA) reads, for the build folder and for an
# installation. Both have lib/cmake/GQA: GQAConfig.cmake and, for each component,
# GQA...Targets.cmake.

include(CMakePackageConfigHelpers)

set(GQA_PACKAGE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/GQA")
set(GQA_BUILD_PACKAGE_DIR "${PROJECT_BINARY_DIR}/lib/cmake/GQA")
# Files that both components need are in the smaller one.
set(GQA_SHARED_COMPONENT compiler)
if(GQA_BUILD_RUNTIME)
  set(GQA_SHARED_COMPONENT runtime)
endif()

# Headers
install(FILES "${PROJECT_BINARY_DIR}/include/gqa/Version.h"
  DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/gqa" COMPONENT ${GQA_SHARED_COMPONENT})
if(GQA_BUILD_RUNTIME)
  install(DIRECTORY "${GQA_INCLUDE_DIR}/gqa/Runtime"
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/gqa" COMPONENT runtime
    FILES_MATCHING PATTERN "*.h")
  install(FILES
    "${GQA_INCLUDE_DIR}/gqa-c/Runtime.h" "${GQA_INCLUDE_DIR}/gqa-c/Support.h"
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/gqa-c" COMPONENT runtime)
endif()
if(GQA_BUILD_COMPILER)
  install(DIRECTORY "${GQA_INCLUDE_DIR}/gqa"
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT compiler
    FILES_MATCHING PATTERN "*.h" PATTERN "*.td" PATTERN "gqa/Runtime" EXCLUDE)
  install(DIRECTORY "${GQA_INCLUDE_DIR}/gqa-c"
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT compiler
    FILES_MATCHING PATTERN "*.h"
    PATTERN "gqa-c/Runtime.h" EXCLUDE PATTERN "gqa-c/Support.h" EXCLUDE)
  install(DIRECTORY "${GQA_GENERATED_INCLUDE_DIR}/gqa"
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT compiler
    FILES_MATCHING PATTERN "*.inc" PATTERN "CMakeFiles" EXCLUDE)
endif()

# The package
get_property(GQA_COMPILER_TARGETS GLOBAL PROPERTY GQA_EXPORTED_compiler)
configure_package_config_file(
  "${CMAKE_CURRENT_LIST_DIR}/GQAConfig.cmake.in"
  "${PROJECT_BINARY_DIR}/CMakeFiles/GQAConfig.cmake"
  INSTALL_DESTINATION "${GQA_PACKAGE_DIR}"
  NO_SET_AND_CHECK_MACRO)
# Before 1.0 a minor version may change what others build on.
write_basic_package_version_file("${GQA_BUILD_PACKAGE_DIR}/GQAConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
# The file names nothing but its own folder, so one serves both trees.
configure_file("${PROJECT_BINARY_DIR}/CMakeFiles/GQAConfig.cmake"
  "${GQA_BUILD_PACKAGE_DIR}/GQAConfig.cmake" COPYONLY)
install(FILES
  "${GQA_BUILD_PACKAGE_DIR}/GQAConfig.cmake"
  "${GQA_BUILD_PACKAGE_DIR}/GQAConfigVersion.cmake"
  DESTINATION "${GQA_PACKAGE_DIR}" COMPONENT ${GQA_SHARED_COMPONENT})
if(GQA_BUILD_COMPILER AND NOT GQA_LINK_DYLIB)
  configure_file("${CMAKE_CURRENT_LIST_DIR}/GQAStaticLLVM.cmake"
    "${GQA_BUILD_PACKAGE_DIR}/GQAStaticLLVM.cmake" COPYONLY)
  install(FILES "${GQA_BUILD_PACKAGE_DIR}/GQAStaticLLVM.cmake"
    DESTINATION "${GQA_PACKAGE_DIR}" COMPONENT compiler)
endif()
foreach(component IN ITEMS runtime compiler)
  get_property(targets GLOBAL PROPERTY GQA_EXPORTED_${component})
  set(set GQACompilerTargets)
  if(component STREQUAL "runtime")
    set(set GQARuntimeTargets)
  endif()
  if(targets)
    install(EXPORT ${set} DESTINATION "${GQA_PACKAGE_DIR}" COMPONENT ${component})
    export(EXPORT ${set} FILE "${GQA_BUILD_PACKAGE_DIR}/${set}.cmake")
  endif()
endforeach()

# Completion in bash, which looks for a file by the name of the program, and zsh
set(GQA_COMPLETION_DIR "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
foreach(component IN ITEMS runtime compiler)
  get_property(targets GLOBAL PROPERTY GQA_EXPORTED_${component})
  foreach(target IN LISTS targets)
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "EXECUTABLE")
      install(FILES "${PROJECT_SOURCE_DIR}/utils/completion/gqa.bash"
        DESTINATION "${GQA_COMPLETION_DIR}" RENAME ${target} COMPONENT ${component})
    endif()
  endforeach()
endforeach()
install(FILES "${PROJECT_SOURCE_DIR}/utils/completion/_gqa"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" COMPONENT ${GQA_SHARED_COMPONENT})

install(FILES "${PROJECT_SOURCE_DIR}/LICENSE"
  DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT ${GQA_SHARED_COMPONENT})
