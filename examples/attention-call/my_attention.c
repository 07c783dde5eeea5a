//===- my_attention.c - Attention as the function of a backend ------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything that a call can ask for, one row at a time with a running maximum
// and sum, in double. A function that takes less says so in gqa.backends and is
// never called with it.
//
//===----------------------------------------------------------------------===//

#include "gqa-c/AttentionCall.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

static double load(const GqaAttentionTensor *tensor, int64_t position) {
  const char *data = tensor->data;
  switch (tensor->dtype) {
  case GQA_I1:
    return data[position] != 0;
  case GQA_I32:
    return ((const int32_t *)tensor->data)[position];
  case GQA_F16:
    return (double)((const _Float16 *)tensor->data)[position];
  case GQA_BF16: {
    uint32_t bits = (uint32_t)((const uint16_t *)tensor->data)[position] << 16;
    float value;
    memcpy(&value, &bits, sizeof(value));
    return value;
  }
  case GQA_F32:
    return ((const float *)tensor->data)[position];
  default:
    return ((const double *)tensor->data)[position];
  }
}

static uint16_t roundToBF16(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof(bits));
  if (isnan(value))
    return (uint16_t)(bits >> 16 | 0x40);
  // To nearest, ties to even.
  return (uint16_t)((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

static void store(const GqaAttentionTensor *tensor, int64_t position,
                  double value) {
  switch (tensor->dtype) {
  case GQA_F16:
    ((_Float16 *)tensor->data)[position] = (_Float16)value;
    return;
  case GQA_BF16:
    ((uint16_t *)tensor->data)[position] = roundToBF16((float)value);
    return;
  case GQA_F32:
    ((float *)tensor->data)[position] = (float)value;
    return;
  default:
    ((double *)tensor->data)[position] = value;
  }
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

/// One row of one head: where it lies in each tensor, and the keys of its
/// sequence.
typedef struct Row {
  int64_t query, output, lse, mask; // positions of the first column or key
  int64_t key, value;               // positions of the first key's columns
  int64_t head;
  int64_t diagonal, numKeys;
} Row;

static void attendRow(const GqaAttentionCall *call, int64_t keyAxis, Row row,
                      double *sum) {
  int64_t columnAxis = call->query.rank - 1;
  int64_t dim = call->query.extents[columnAxis];
  int64_t valueDim = call->value.extents[columnAxis];
  int64_t queryStep = call->query.strides[columnAxis];
  int64_t keyStep = call->key.strides[columnAxis];
  int64_t valueStep = call->value.strides[columnAxis];

  int64_t first = 0, end = row.numKeys;
  // A bound that reaches past all keys hides nothing; beware of overflow.
  int64_t left = call->windowLeft, right = call->windowRight;
  if (left >= 0 && left < row.diagonal)
    first = row.diagonal - left;
  if (right >= 0 && right < end - 1 - row.diagonal)
    end = row.diagonal + right + 1;

  double maximum = -INFINITY, denominator = 0;
  if (call->sinks.rank) {
    maximum = load(&call->sinks, row.head * call->sinks.strides[0]);
    denominator = isinf(maximum) ? 0 : 1;
  }
  for (int64_t column = 0; column < valueDim; ++column)
    sum[column] = 0;
  for (int64_t key = first; key < end; ++key) {
    double score = 0;
    for (int64_t column = 0; column < dim; ++column)
      score += load(&call->query, row.query + column * queryStep) *
               load(&call->key, row.key + key * call->key.strides[keyAxis] +
                                    column * keyStep);
    score *= call->scale;
    if (call->softcap != 0)
      score = call->softcap * tanh(score / call->softcap);
    if (call->mask.rank) {
      int64_t step = call->mask.extents[3] == 1 ? 0 : call->mask.strides[3];
      double mask = load(&call->mask, row.mask + key * step);
      if (call->mask.dtype != GQA_I1)
        score += mask;
      else if (mask == 0)
        continue;
    }
    if (score == -INFINITY)
      continue;
    double newMaximum = score > maximum || isnan(score) ? score : maximum;
    double keep = maximum == newMaximum ? 1 : exp(maximum - newMaximum);
    double weight = exp(score - newMaximum);
    denominator = denominator * keep + weight;
    for (int64_t column = 0; column < valueDim; ++column)
      sum[column] =
          sum[column] * keep +
          weight * load(&call->value, row.value +
                                          key * call->value.strides[keyAxis] +
                                          column * valueStep);
    maximum = newMaximum;
  }
  for (int64_t column = 0; column < valueDim; ++column)
    store(&call->output, row.output + column * call->output.strides[columnAxis],
          denominator == 0 ? 0 : sum[column] / denominator);
  if (call->lse.rank)
    store(&call->lse, row.lse,
          denominator == 0 ? -INFINITY : maximum + log(denominator));
}

/// Where position `index` of axis `axis` is; extents of 1 broadcast.
static int64_t at(const GqaAttentionTensor *tensor, int64_t axis,
                  int64_t index) {
  return tensor->extents[axis] == 1 ? 0 : index * tensor->strides[axis];
}

static int64_t getDiagonal(const GqaAttentionCall *call, int64_t row,
                           int64_t numRows, int64_t numKeys) {
  int64_t shift =
      call->align == GQA_ATTENTION_BOTTOM_RIGHT ? numKeys - numRows : 0;
  return row + shift;
}

static void attendDense(const GqaAttentionCall *call, double *sum) {
  int64_t headAxis = call->layout == GQA_ATTENTION_BHSD ? 1 : 2;
  int64_t rowAxis = 3 - headAxis;
  const int64_t *extents = call->query.extents;
  int64_t keyGroup = extents[headAxis] / call->key.extents[headAxis];
  int64_t valueGroup = extents[headAxis] / call->value.extents[headAxis];
  int64_t numKeys = call->key.extents[rowAxis];
  for (int64_t batch = 0; batch < extents[0]; ++batch)
    for (int64_t head = 0; head < extents[headAxis]; ++head)
      for (int64_t index = 0; index < extents[rowAxis]; ++index) {
        Row row;
        row.head = head;
        row.numKeys = numKeys;
        row.diagonal = getDiagonal(call, index, extents[rowAxis], numKeys);
        row.query = batch * call->query.strides[0] +
                    head * call->query.strides[headAxis] +
                    index * call->query.strides[rowAxis];
        row.output = batch * call->output.strides[0] +
                     head * call->output.strides[headAxis] +
                     index * call->output.strides[rowAxis];
        row.key = batch * call->key.strides[0] +
                  head / keyGroup * call->key.strides[headAxis];
        row.value = batch * call->value.strides[0] +
                    head / valueGroup * call->value.strides[headAxis];
        row.mask = at(&call->mask, 0, batch) + at(&call->mask, 1, head) +
                   at(&call->mask, 2, index);
        row.lse = batch * call->lse.strides[0] + head * call->lse.strides[1] +
                  index * call->lse.strides[2];
        attendRow(call, rowAxis, row, sum);
      }
}

static void attendPacked(const GqaAttentionCall *call, double *sum) {
  int64_t numHeads = call->query.extents[1];
  int64_t numSequences = call->cuSeqlensQ.extents[0] - 1;
  int64_t keyGroup = numHeads / call->key.extents[1];
  int64_t valueGroup = numHeads / call->value.extents[1];
  int64_t sequence = 0, begin = 0, end = 0, firstKey = 0, numKeys = 0;
  for (int64_t index = 0; index < call->query.extents[0]; ++index) {
    // The sequence of this row; empty ones have none.
    while (sequence < numSequences && index >= end) {
      const int64_t q = call->cuSeqlensQ.strides[0];
      const int64_t k = call->cuSeqlensK.strides[0];
      begin = (int64_t)load(&call->cuSeqlensQ, sequence * q);
      end = (int64_t)load(&call->cuSeqlensQ, (sequence + 1) * q);
      firstKey = (int64_t)load(&call->cuSeqlensK, sequence * k);
      numKeys = (int64_t)load(&call->cuSeqlensK, (sequence + 1) * k) - firstKey;
      ++sequence;
    }
    int isInSequence = index < end;
    for (int64_t head = 0; head < numHeads; ++head) {
      Row row;
      row.head = head;
      row.mask = 0;
      row.numKeys = isInSequence ? numKeys : 0;
      row.diagonal = getDiagonal(call, index - begin, end - begin, numKeys);
      row.query =
          index * call->query.strides[0] + head * call->query.strides[1];
      row.output =
          index * call->output.strides[0] + head * call->output.strides[1];
      row.key = firstKey * call->key.strides[0] +
                head / keyGroup * call->key.strides[1];
      row.value = firstKey * call->value.strides[0] +
                  head / valueGroup * call->value.strides[1];
      row.lse = head * call->lse.strides[0] + index * call->lse.strides[1];
      if (isInSequence) {
        attendRow(call, 0, row, sum);
        continue;
      }
      // Not even the sink counts.
      int64_t step = call->output.strides[2];
      for (int64_t column = 0; column < call->output.extents[2]; ++column)
        store(&call->output, row.output + column * step, 0);
      if (call->lse.rank)
        store(&call->lse, row.lse, -INFINITY);
    }
  }
}

void my_attention(const GqaAttentionCall *call);
void my_attention(const GqaAttentionCall *call) {
  if (call->version > GQA_ATTENTION_CALL_VERSION) {
    fprintf(stderr,
            "my_attention: expected a call of version up to %d, found %d\n",
            GQA_ATTENTION_CALL_VERSION, (int)call->version);
    abort();
  }
  int64_t valueDim = call->value.extents[call->value.rank - 1];
  double *sum = malloc((size_t)valueDim * sizeof(double));
  if (!sum)
    abort();
  if (call->layout == GQA_ATTENTION_THD)
    attendPacked(call, sum);
  else
    attendDense(call, sum);
  free(sum);
}
