// RUN: gqa-opt %s --one-shot-bufferize="bufferize-function-boundaries=1 must-infer-memory-space=1" --verify-diagnostics

// Results are in the default memory space; where there is none, none is guessed.

func.func @no_memory_space() -> tensor<4x3xf32> {
  %x = bufferization.alloc_tensor() {memory_space = 1 : i64} : tensor<2x3xf32>
  // expected-error @below {{expects a memory space for its result 'tensor<4x3xf32>'}}
  // expected-error @below {{failed to bufferize op}}
  %r = gqa.repeat_kv %x heads_axis(0) n_rep(2) : tensor<2x3xf32> -> tensor<4x3xf32>
  return %r : tensor<4x3xf32>
}
