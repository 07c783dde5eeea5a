//===- Support.h - What our C interfaces share --------------------*- C -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_C_SUPPORT_H
#define GQA_C_SUPPORT_H

#if defined(_WIN32)
#define GQA_C_EXPORT
#else
#define GQA_C_EXPORT __attribute__((visibility("default")))
#endif

/// Who has to act on a failure.
typedef enum GqaStatus {
  GQA_SUCCESS = 0,
  /// The caller passed something the function cannot take.
  GQA_ERROR_INVALID_ARGUMENT = 1,
  /// A file of the artifact is missing, malformed or of another version.
  GQA_ERROR_INVALID_ARTIFACT = 2,
  /// Well-formed, but not for this device.
  GQA_ERROR_UNSUPPORTED = 3,
  /// The CUDA driver is missing or reported an error.
  GQA_ERROR_DRIVER = 4,
  /// Host or device memory is exhausted.
  GQA_ERROR_OUT_OF_MEMORY = 5,
  /// A fault of this library.
  GQA_ERROR_INTERNAL = 6,
  /// The module is not compiled: diagnostics say where and why.
  GQA_ERROR_COMPILATION = 7,
  /// The output cannot be written: a diagnostic says why.
  GQA_ERROR_OUTPUT = 8
} GqaStatus;

#endif // GQA_C_SUPPORT_H
