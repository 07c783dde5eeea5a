// Every key of gqa.backends with a value of its type verifies and survives.
//
// RUN: gqa-opt %s -split-input-file | FileCheck %s

// CHECK: module attributes {gqa.backends = {mine = {distinct_head_dims = false, distinct_kv_heads = true,
// CHECK-SAME: dtypes = [f16, bf16], grouped_heads = true, layouts = ["bhsd", "thd"], lse = false, mask = true,
// CHECK-SAME: max_head_dim = 256 : i64, min_chip = "sm_90a", sinks = true, softcap = false, window = true}, sdpa = {}}}
module attributes {gqa.backends = {sdpa = {}, mine = {
    grouped_heads = true, distinct_kv_heads = true, distinct_head_dims = false, mask = true, window = true,
    softcap = false, sinks = true, lse = false, max_head_dim = 256, dtypes = [f16, bf16],
    layouts = ["bhsd", "thd"], min_chip = "sm_90a"}}} {}

// -----

// CHECK: module attributes {gqa.backends = {}}
module attributes {gqa.backends = {}} {}
