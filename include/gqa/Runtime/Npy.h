//===- Npy.h - NumPy's .npy files -------------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_NPY_H
#define GQA_RUNTIME_NPY_H

#include "gqa/Runtime/HostTensor.h"

#include <string>

namespace gqa::runtime {

/// Reads a .npy file (format versions 1 to 3, C or Fortran order, little
/// endian). numpy has no bf16: a bf16 tensor is '<V2' (the bits, as ml_dtypes
/// writes them) and reads as BF16; '<u2' does too, as numpy code often keeps
/// the bits there. i1 is '|b1'. Throws Error (InvalidArgument) that starts with
/// the path.
HostTensor readNpy(const std::string &path);

/// The same from the bytes of a file called `name` in messages.
HostTensor parseNpy(const std::string &bytes, const std::string &name);

/// The bytes of a version 1 file in C order; bf16 as '<V2', index as '<i8'.
std::string formatNpy(const HostTensor &tensor);

/// Throws Error (InvalidArgument) that starts with the path; a partial file is
/// removed.
void writeNpy(const std::string &path, const HostTensor &tensor);

/// `tensor` as `dtype`: itself if it is of that type (index and i64 count as
/// one); f32 and f64 rounded to any float type. Throws Error (InvalidArgument)
/// for other pairs, starting with `name`.
HostTensor convertTo(Dtype dtype, HostTensor tensor, const std::string &name);

} // namespace gqa::runtime

#endif // GQA_RUNTIME_NPY_H
