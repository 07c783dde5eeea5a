# `cpack` in a build folder, or the target `package`, makes a Debian package and
# an archive of each component: gqa-runtime, for machines with a GPU, and
# gqa-compiler, which also has what find_package(GQA) needs. Packages for others
# are built with the preset `release`.

set(CPACK_PACKAGE_NAME gqa)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_VENDOR gqa)
set(GQA_PACKAGE_MAINTAINER "gqa maintainers <maintainers@localhost>" CACHE STRING
  "Who answers for the packages that this build makes: NAME <ADDRESS>")
set(CPACK_PACKAGE_CONTACT "${GQA_PACKAGE_MAINTAINER}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)
# Not the runtime's test doubles, nor what a subproject installs of its own.
set(CPACK_COMPONENTS_ALL "")
if(GQA_BUILD_RUNTIME)
  list(APPEND CPACK_COMPONENTS_ALL runtime)
endif()
if(GQA_BUILD_COMPILER)
  list(APPEND CPACK_COMPONENTS_ALL compiler)
endif()

set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/GQAPackageOptions.cmake")
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_PACKAGE_FILE_NAME "gqa-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_ARCHIVE_RUNTIME_FILE_NAME "gqa-runtime-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_ARCHIVE_COMPILER_FILE_NAME "gqa-compiler-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# dpkg-shlibdeps finds out which packages the programs and libraries need.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME gqa-runtime)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION science)
set(CPACK_DEBIAN_RUNTIME_DESCRIPTION
  "Loads and launches artifacts of gqa-compile on NVIDIA GPUs: gqa-run, a C and a
C++ library. Needs the CUDA driver, which is loaded when a program is first put
on a device.")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SUGGESTS libcuda1)

set(CPACK_DEBIAN_COMPILER_PACKAGE_NAME gqa-compiler)
set(CPACK_DEBIAN_COMPILER_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_COMPILER_DESCRIPTION
  "gqa-opt, gqa-compile, gqa-lsp-server, a plugin for mlir-opt, and the libraries,
headers and CMake package for compilers that take in the dialect and its passes.")
# GQAConfig.cmake is in the runtime.
set(GQA_PACKAGE_DEPENDS "")
if(GQA_BUILD_RUNTIME)
  list(APPEND GQA_PACKAGE_DEPENDS "gqa-runtime (= ${PROJECT_VERSION})")
endif()
# llvm-22-dev has a symbolic link to the library, and where that is installed
# dpkg-shlibdeps takes now it and now the library's package for its owner.
if(GQA_BUILD_COMPILER AND GQA_LINK_DYLIB)
  list(APPEND GQA_PACKAGE_DEPENDS "libllvm${LLVM_VERSION_MAJOR}")
endif()
list(JOIN GQA_PACKAGE_DEPENDS ", " CPACK_DEBIAN_COMPILER_PACKAGE_DEPENDS)
# To build with the libraries, for which MLIR's CMake package wants all three, and
# to load the plugin; to assemble cubins.
string(REPLACE "@" "${LLVM_VERSION_MAJOR}" CPACK_DEBIAN_COMPILER_PACKAGE_RECOMMENDS
  "llvm-@-dev, libmlir-@-dev, mlir-@-tools")
set(CPACK_DEBIAN_COMPILER_PACKAGE_SUGGESTS nvidia-cuda-toolkit)

include(CPack)
