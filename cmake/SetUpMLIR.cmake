# Finds MLIR 22.1 and prepares the LLVM CMake modules for an out-of-tree build
# against Debian's packages.

if(NOT GQA_LINK_DYLIB)
  include(GQAStaticLLVM)
  gqa_define_zstd()
endif()

find_package(MLIR 22.1 REQUIRED CONFIG HINTS /usr/lib/llvm-22/lib/cmake/mlir)
message(STATUS "Using MLIRConfig.cmake in: ${MLIR_DIR}")
if(NOT GQA_LINK_DYLIB)
  gqa_link_static_llvm()
endif()

# MLIRConfig leaves the first unset and LLVMConfig turns the second on.
set(MLIR_LINK_MLIR_DYLIB ${GQA_LINK_DYLIB})
set(LLVM_LINK_LLVM_DYLIB ${GQA_LINK_DYLIB})
set(LLVM_RUNTIME_OUTPUT_INTDIR "${PROJECT_BINARY_DIR}/bin")
set(LLVM_LIBRARY_OUTPUT_INTDIR "${PROJECT_BINARY_DIR}/lib")
set(MLIR_BINARY_DIR "${PROJECT_BINARY_DIR}")
# libMLIR.so is in a folder that the loader does not search: what is installed
# has to know it.
set(CMAKE_INSTALL_RPATH_USE_LINK_PATH ON)
# Debian ships lit without the llvm- prefix.
if(NOT LLVM_EXTERNAL_LIT)
  set(LLVM_EXTERNAL_LIT "${LLVM_TOOLS_BINARY_DIR}/lit" CACHE FILEPATH "lit of LLVM 22")
endif()

list(APPEND CMAKE_MODULE_PATH "${MLIR_CMAKE_DIR}" "${LLVM_CMAKE_DIR}")
include(TableGen)
include(AddLLVM)
include(AddMLIR)
include(HandleLLVMOptions)

include_directories(SYSTEM ${LLVM_INCLUDE_DIRS} ${MLIR_INCLUDE_DIRS})
# LLVM_DEFINITIONS is one string; passed as it is it makes one broken -D.
separate_arguments(GQA_LLVM_DEFINITIONS NATIVE_COMMAND "${LLVM_DEFINITIONS}")
add_definitions(${GQA_LLVM_DEFINITIONS})
