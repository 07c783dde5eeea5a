//===- Inputs.h - Arguments from the command line ---------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TOOLS_GQA_RUN_INPUTS_H
#define GQA_TOOLS_GQA_RUN_INPUTS_H

#include "Options.h"
#include "gqa/Runtime/CallPlan.h"
#include "gqa/Runtime/HostTensor.h"

namespace gqa::run {

/// The arguments of one call. Both lists have one entry an argument.
struct Inputs {
  std::vector<runtime::ArgumentValue> arguments;
  /// Contents, contiguous; scalars have an empty tensor.
  std::vector<runtime::HostTensor> tensors;
  /// Whether every float and i1 tensor was drawn at random.
  bool isRandom = true;
};

/// What the command line asks for. Throws runtime::Error (InvalidArgument).
Inputs makeInputs(const Options &options, const runtime::Function &function);

/// The bytes of a tensor argument as they lie on the device: element
/// (i0, i1, ...) at sum of i * stride, the gaps filled with 0xff, which is a
/// NaN in every float type. `bytes` is the span that the call plan says.
std::vector<unsigned char> layOut(const runtime::HostTensor &tensor,
                                  const std::vector<int64_t> &strides,
                                  size_t bytes);

} // namespace gqa::run

#endif // GQA_TOOLS_GQA_RUN_INPUTS_H
