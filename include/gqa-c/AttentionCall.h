//===- AttentionCall.h - What a backend's function is called with -*- C -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Attention whose backend names a function,
//
//   module attributes {gqa.backends = {mine = {grouped_heads = true,
//                                              function = "my_attention"}}}
//
// becomes a call of it in gqa-to-cpu (convert-gqa-to-call). The program that is
// compiled has to be linked with a definition that C would declare as
//
//   void my_attention(const GqaAttentionCall *call);
//
// It computes what docs/spec.md says of gqa.attention and
// gqa.varlen_attention, into `output` and, if that is there, `lse`.
//
// Rules: a function gets only what its backend takes (the other keys of
// gqa.backends). It writes every element of `output` and `lse`, which hold
// anything at first and overlap nothing else, writes nothing else, and keeps no
// pointer. It may be called from several threads at a time. It cannot fail.
//
// Absent: a tensor that the operation does not have is all zeros. Look at its
// rank, not at its pointer, which may be null for a tensor without elements.
//
// Versions: `version` is that of the oldest header which describes the call. A
// function takes the versions up to GQA_ATTENTION_CALL_VERSION of the header it
// was compiled with; in a later one it would miss something that changes the
// result. Fields are only ever added at the end; `size` says which are there.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_C_ATTENTIONCALL_H
#define GQA_C_ATTENTIONCALL_H

#include "gqa-c/Runtime.h"

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The version of this header.
#define GQA_ATTENTION_CALL_VERSION 1
/// The largest rank of a tensor.
#define GQA_ATTENTION_CALL_MAX_RANK 4

/// Axis order of query, key, value and output. B batch, H heads, S sequence
/// (rows of the query, keys of the others), T tokens, D head dimension.
typedef enum GqaAttentionLayout {
  GQA_ATTENTION_BHSD = 0, ///< dense, [B, H, S, D]
  GQA_ATTENTION_BSHD = 1, ///< dense, [B, S, H, D]
  GQA_ATTENTION_THD = 2   ///< packed, [T, H, D]
} GqaAttentionLayout;

/// Which key the window of the first row of a sequence lies around, Sq and Sk
/// being the lengths of this sequence.
typedef enum GqaAttentionAlign {
  GQA_ATTENTION_TOP_LEFT = 0,    ///< key 0
  GQA_ATTENTION_BOTTOM_RIGHT = 1 ///< key Sk - Sq
} GqaAttentionAlign;

/// A tensor in memory of the host. Element (i, j, ..) is at
/// `data` + (i * strides[0] + j * strides[1] + ..) * size of an element.
typedef struct GqaAttentionTensor {
  void *data;   ///< element (0, 0, ..), aligned as its type; not const for O
  int64_t rank; ///< 0: the tensor is absent
  /// Numbers of elements; 0 beyond the rank.
  int64_t extents[GQA_ATTENTION_CALL_MAX_RANK];
  /// In elements, not bytes, of any sign; 0 beyond the rank.
  int64_t strides[GQA_ATTENTION_CALL_MAX_RANK];
  int32_t dtype; ///< a GqaDtype
  int32_t reserved;
} GqaAttentionTensor;

/// One attention. Hq, Hk and Hv are the numbers of heads of query, key and
/// value; Hk and Hv divide Hq, and query head h reads key head
/// h / (Hq / Hk) and value head h / (Hq / Hv).
typedef struct GqaAttentionCall {
  int64_t size;    ///< sizeof(GqaAttentionCall) where the program was compiled
  int32_t version; ///< see above
  int32_t layout;  ///< a GqaAttentionLayout
  int32_t align;   ///< a GqaAttentionAlign
  int32_t reserved;
  /// What q . k is multiplied by; never derived from a shape.
  double scale;
  /// Scores become softcap * tanh(score / softcap); 0: they do not.
  double softcap;
  /// How many keys a row sees before and after the one on its diagonal; -1: all
  /// of them. (-1, 0) is causal.
  int64_t windowLeft, windowRight;
  /// Packed: bounds of the lengths of sequences, -1 if unknown. Dense: -1.
  int64_t maxSeqlenQ, maxSeqlenK;
  /// Of GQA_F16, GQA_BF16, GQA_F32 or GQA_F64, all of one. The last extents are
  /// D of query and key, and Dv of value and output.
  GqaAttentionTensor query, key, value, output;
  /// Log-sum-exp of each row (natural logarithm) or absent: [B, Hq, Sq] in both
  /// dense layouts, [Hq, Tq] packed. GQA_F64 if query is, else GQA_F32.
  GqaAttentionTensor lse;
  /// Dense: [B or 1, Hq or 1, Sq or 1, Sk] in both layouts, or absent. GQA_I1:
  /// a byte each, 0 hides a key; GQA_F16, GQA_BF16, GQA_F32 or GQA_F64: added
  /// to the scores. An extent of 1 is read for all indices.
  GqaAttentionTensor mask;
  /// [Hq] of GQA_F16, GQA_BF16, GQA_F32 or GQA_F64, or absent: a further term
  /// exp(sink) of each denominator, neither scaled nor capped.
  GqaAttentionTensor sinks;
  /// Packed: [N + 1] of GQA_I32, where sequence n begins and ends in query and
  /// output, and in key and value. Dense: absent. Rows from cuSeqlensQ[N] on
  /// are in no sequence: output 0, lse -infinity.
  GqaAttentionTensor cuSeqlensQ, cuSeqlensK;
} GqaAttentionCall;

/// The type of a function that `gqa.backends` names.
typedef void (*GqaAttentionFunction)(const GqaAttentionCall *call);

#ifdef __cplusplus
}
#endif

#endif // GQA_C_ATTENTIONCALL_H
