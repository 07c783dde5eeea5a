// RUN: gqa-opt %s --split-input-file --verify-diagnostics

func.func @map_elements(%k: memref<4x8x128xf16>) {
  // expected-error@+1 {{expects a buffer of 'bf16', but got 'f16'}}
  %m = hopper.encode_tensor_map %k dims [2, 1, 0] : memref<4x8x128xf16> -> !hopper.tensor_map<64x1x4xbf16>
  return
}

// -----

func.func @map_rank(%k: memref<4x8x128xbf16>) {
  // expected-error@+1 {{expects a buffer of rank 4, but got 'memref<4x8x128xbf16>'}}
  %m = hopper.encode_tensor_map %k dims [2, 1, 0] : memref<4x8x128xbf16> -> !hopper.tensor_map<64x1x4x1xbf16>
  return
}

// -----

func.func @map_dims(%k: memref<4x8x128xbf16>) {
  // expected-error@+1 {{expects dims to name each axis from 0 to 2 once, but got [2, 1, 1]}}
  %m = hopper.encode_tensor_map %k dims [2, 1, 1] : memref<4x8x128xbf16> -> !hopper.tensor_map<64x1x4xbf16>
  return
}

// -----

func.func @map_order(%k: memref<4x8x128xbf16>) {
  // expected-error@+1 {{expects stride 1 of axis 1, but got}}
  %m = hopper.encode_tensor_map %k dims [1, 2, 0] : memref<4x8x128xbf16> -> !hopper.tensor_map<64x1x4xbf16>
  return
}

// -----

func.func @map_unknown_stride(%k: memref<4x128xbf16, strided<[128, ?]>>) {
  // expected-error@+1 {{expects stride 1 of axis 1, but got}}
  %m = hopper.encode_tensor_map %k dims [1, 0] : memref<4x128xbf16, strided<[128, ?]>> -> !hopper.tensor_map<64x4xbf16>
  return
}

// -----

func.func @map_stride(%k: memref<4x8x20xbf16>) {
  // expected-error@+1 {{expects a stride of axis 1 that is a multiple of 8, but got 20}}
  %m = hopper.encode_tensor_map %k dims [2, 1, 0] : memref<4x8x20xbf16> -> !hopper.tensor_map<64x1x4xbf16>
  return
}

// -----

#tiled = affine_map<(d0, d1) -> (d0 floordiv 4, d1)>
func.func @map_layout(%k: memref<4x128xbf16, #tiled>) {
  // expected-error@+1 {{expects a buffer with strides, but got}}
  %m = hopper.encode_tensor_map %k dims [1, 0] : memref<4x128xbf16, #tiled> -> !hopper.tensor_map<64x4xbf16>
  return
}

// -----

func.func @pointer_elements(%o: memref<4xf32>) {
  // expected-error@+1 {{expects a buffer of 'bf16', but got 'f32'}}
  %p = hopper.global_pointer %o : memref<4xf32> -> !hopper.global<bf16>
  return
}

// -----

#tiled = affine_map<(d0, d1) -> (d0 floordiv 4, d1)>
func.func @pointer_layout(%o: memref<4x128xbf16, #tiled>) {
  // expected-error@+1 {{expects a buffer with strides, but got}}
  %p = hopper.global_pointer %o : memref<4x128xbf16, #tiled> -> !hopper.global<bf16>
  return
}

// -----

// An i1 is a byte to a kernel.
func.func @pointer_to_booleans(%o: memref<4xi1>) {
  // expected-error@+1 {{expects a buffer of 'i32', but got 'i8'}}
  %p = hopper.global_pointer %o : memref<4xi1> -> !hopper.global<i32>
  return
}

// -----

func.func @multiprocessors() {
  // expected-error@+1 {{result #0 must be index, but got 'i32'}}
  %n = "hopper.multiprocessors"() : () -> i32
  return
}
