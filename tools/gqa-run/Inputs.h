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

/// A tensor of which the contents, random or one value, are still to be made.
struct MissingContents {
  size_t argument;
  std::optional<std::string> fill;
};

/// The arguments of one call. The first two lists have one entry an argument.
struct Inputs {
  std::vector<runtime::ArgumentValue> arguments;
  /// Contents, contiguous; scalars have an empty tensor.
  std::vector<runtime::HostTensor> tensors;
  std::vector<MissingContents> missing;
  /// Whether every float and i1 tensor is drawn at random.
  bool isRandom = true;
};

/// What the command line asks for: files are read, but what it only describes
/// takes no memory yet, however large. Throws runtime::Error (InvalidArgument).
Inputs describeInputs(const Options &options,
                      const runtime::Function &function);

/// Makes the contents that are missing.
void makeContents(Inputs &inputs, const Options &options);

/// The bytes of a tensor argument as they lie on the device: element
/// (i0, i1, ...) at sum of i * stride, the gaps filled with 0xff, which is a
/// NaN in every float type. `bytes` is the span that the call plan says.
std::vector<unsigned char> layOut(const runtime::HostTensor &tensor,
                                  const std::vector<int64_t> &strides,
                                  size_t bytes);

} // namespace gqa::run

#endif // GQA_TOOLS_GQA_RUN_INPUTS_H
