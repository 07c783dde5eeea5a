//===- print_call.c - Prints a GqaAttentionCall
//-----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A function of a backend that says what it was called with, for FileCheck. Of
// tensors it prints the second element along the last axis, too, so that data,
// offset and strides are seen to fit. It answers 42 everywhere.
//
//===----------------------------------------------------------------------===//

#include "gqa-c/AttentionCall.h"

#include <inttypes.h>
#include <stdio.h>

_Static_assert(sizeof(GqaAttentionCall) == 864, "version 1");

static void printTensor(const char *name, const GqaAttentionTensor *tensor) {
  printf("%s rank %" PRId64 " dtype %" PRId32 " extents", name, tensor->rank,
         tensor->dtype);
  for (int axis = 0; axis < GQA_ATTENTION_CALL_MAX_RANK; ++axis)
    printf(" %" PRId64, tensor->extents[axis]);
  printf(" strides");
  for (int axis = 0; axis < GQA_ATTENTION_CALL_MAX_RANK; ++axis)
    printf(" %" PRId64, tensor->strides[axis]);
  if (tensor->rank == 0) {
    printf(tensor->data || tensor->reserved ? " dirty\n" : " absent\n");
    return;
  }
  int64_t next = tensor->strides[tensor->rank - 1];
  if (tensor->dtype == GQA_F32)
    printf(" next %g\n", ((const float *)tensor->data)[next]);
  else if (tensor->dtype == GQA_I32)
    printf(" next %" PRId32 "\n", ((const int32_t *)tensor->data)[next]);
  else if (tensor->dtype == GQA_I1)
    printf(" next %d\n", ((const uint8_t *)tensor->data)[next]);
  else
    printf(" next ?\n");
}

static void fill(const GqaAttentionTensor *tensor) {
  int64_t count = tensor->rank ? 1 : 0;
  for (int64_t axis = 0; axis < tensor->rank; ++axis)
    count *= tensor->extents[axis];
  for (int64_t element = 0; element < count; ++element)
    ((float *)tensor->data)[element] = 42;
}

void print_call(const GqaAttentionCall *call);
void print_call(const GqaAttentionCall *call) {
  printf("size %" PRId64 " version %" PRId32 " layout %" PRId32
         " align %" PRId32 " reserved %" PRId32 "\n",
         call->size, call->version, call->layout, call->align, call->reserved);
  printf("scale %g softcap %g window %" PRId64 " %" PRId64 " max %" PRId64
         " %" PRId64 "\n",
         call->scale, call->softcap, call->windowLeft, call->windowRight,
         call->maxSeqlenQ, call->maxSeqlenK);
  printTensor("query", &call->query);
  printTensor("key", &call->key);
  printTensor("value", &call->value);
  fill(&call->output);
  fill(&call->lse);
  printTensor("output", &call->output);
  printTensor("lse", &call->lse);
  printTensor("mask", &call->mask);
  printTensor("sinks", &call->sinks);
  printTensor("cuSeqlensQ", &call->cuSeqlensQ);
  printTensor("cuSeqlensK", &call->cuSeqlensK);
  fflush(stdout);
}
