# For GQA_LINK_DYLIB=OFF, in the build and for whoever uses what it installed:
# MLIR and LLVM from static archives, with no libMLIR.so and no libLLVM.so.

# Static LLVMSupport names zstd::libzstd_shared; without libzstd-dev nothing
# defines it. To be called ahead of find_package(MLIR).
macro(gqa_define_zstd)
  if(NOT TARGET zstd::libzstd_shared)
    find_library(GQA_ZSTD NAMES zstd libzstd.so.1 REQUIRED)
    add_library(zstd::libzstd_shared UNKNOWN IMPORTED)
    set_target_properties(zstd::libzstd_shared PROPERTIES IMPORTED_LOCATION "${GQA_ZSTD}")
  endif()
endmacro()

# Debian's static libraries of MLIR name the shared LLVM, and those of ours the
# static LLVMSupport. Both in one process are two LLVMs, which disagree about the
# addresses by which LLVM knows its own constants: a float of one is none of the
# other. So MLIR's get the static ones, too; the linker takes what is needed.
function(gqa_link_static_llvm)
  llvm_map_components_to_libnames(llvm_libs
    AllTargetsAsmParsers AllTargetsCodeGens AllTargetsDescs AllTargetsInfos AsmParser AsmPrinter BitReader BitWriter Core
    FrontendOpenMP IPO IRReader Linker MC OrcJIT Passes Support SupportLSP Target TargetParser TransformUtils)
  foreach(target IN LISTS MLIR_EXPORTED_TARGETS)
    get_target_property(libs ${target} INTERFACE_LINK_LIBRARIES)
    set(others ${libs})
    list(REMOVE_ITEM others LLVM "$<LINK_ONLY:LLVM>")
    if(NOT "${others}" STREQUAL "${libs}")
      set_target_properties(${target} PROPERTIES INTERFACE_LINK_LIBRARIES "${others};${llvm_libs}")
    endif()
  endforeach()
endfunction()
