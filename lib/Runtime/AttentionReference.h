//===- AttentionReference.h - Attention in float64 --------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_RUNTIME_ATTENTIONREFERENCE_H
#define GQA_LIB_RUNTIME_ATTENTIONREFERENCE_H

#include "gqa/Runtime/Reference.h"

namespace gqa::runtime {

/// The operands of one attention; the optional ones may be null.
struct AttentionOperands {
  const ReferenceTensor *query, *key, *value;
  const ReferenceTensor *mask, *sinks, *cuQ, *cuK;
};

struct AttentionValues {
  ReferenceTensor output;
  ReferenceTensor lse; ///< empty unless the node wants it
};

/// Checks the extents and evaluates. Throws Error (InvalidArgument).
AttentionValues evaluateAttention(const AttentionNode &node,
                                  const AttentionOperands &operands,
                                  const ReferenceOptions &options);

/// Throws Error (OutOfMemory) when a tensor with its bounds exceeds this
/// machine's memory, which is better than being killed while filling it, and
/// when its strides do not fit, which an empty tensor may do.
void checkFitsMemory(const std::vector<int64_t> &shape);

} // namespace gqa::runtime

#endif // GQA_LIB_RUNTIME_ATTENTIONREFERENCE_H
