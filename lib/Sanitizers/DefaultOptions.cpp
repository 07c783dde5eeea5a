//===- DefaultOptions.cpp - Options of the sanitizers ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The runtimes of the sanitizers call these functions before they read
// ASAN_OPTIONS and UBSAN_OPTIONS, so a program that this file is linked into
// behaves the same from ctest, lit, a script or a debugger.
//
//===----------------------------------------------------------------------===//

#define GQA_SANITIZER_DEFAULTS                                                 \
  extern "C" __attribute__((used, visibility("default"),                       \
                            no_sanitize("address", "undefined"))) const char *

GQA_SANITIZER_DEFAULTS __asan_default_options();
GQA_SANITIZER_DEFAULTS __ubsan_default_options();

const char *__asan_default_options() {
  return
      // LLVM's allocators poison their memory in headers, which we instrument,
      // and take the poison away in libLLVM.so, which is not instrumented.
      "allow_user_poisoning=0"
      // A finding must not pass for the exit status of an error in the input.
      ":abort_on_error=1"
      ":external_symbolizer_path=" GQA_LLVM_SYMBOLIZER;
}

const char *__ubsan_default_options() { return "print_stacktrace=1"; }
