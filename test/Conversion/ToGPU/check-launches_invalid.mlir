// RUN: gqa-opt %s --gqa-check-launches --split-input-file --verify-diagnostics --mlir-print-op-on-diagnostic=false

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @kernel() kernel { gpu.return }
  }
  func.func @limits(%n: index) {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %c1024 = arith.constant 1024 : index
    %y = arith.constant 65535 : index
    %x = arith.constant 2147483647 : index
    gpu.launch_func @kernels::@kernel blocks in (%x, %y, %y) threads in (%c1024, %c1, %c1)
    gpu.launch_func @kernels::@kernel blocks in (%n, %n, %n) threads in (%c1, %c1024, %c1)
    gpu.launch_func @kernels::@kernel blocks in (%n, %n, %n) threads in (%c1, %c1, %c64)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @kernel() kernel { gpu.return }
  }
  func.func @blocks_x() {
    %c1 = arith.constant 1 : index
    %x = arith.constant 2147483648 : index
    // expected-error@+1 {{expected at most 2147483647 blocks along x, which is the hardware's limit, found 2147483648}}
    gpu.launch_func @kernels::@kernel blocks in (%x, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @kernel() kernel { gpu.return }
  }
  func.func @blocks_z() {
    %c1 = arith.constant 1 : index
    %z = arith.constant 65536 : index
    // expected-error@+1 {{expected at most 65535 blocks along z, which is the hardware's limit, found 65536}}
    gpu.launch_func @kernels::@kernel blocks in (%c1, %c1, %z) threads in (%c1, %c1, %c1)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @kernel() kernel { gpu.return }
  }
  func.func @threads_z() {
    %c1 = arith.constant 1 : index
    %z = arith.constant 65 : index
    // expected-error@+1 {{expected at most 64 threads of a block along z, which is the hardware's limit, found 65}}
    gpu.launch_func @kernels::@kernel blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %z)
    return
  }
}
