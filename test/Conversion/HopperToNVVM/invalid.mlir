// RUN: gqa-opt %s --pass-pipeline="builtin.module(gpu.module(convert-hopper-to-nvvm))" --split-input-file --verify-diagnostics

gpu.module @m {
  func.func @loop(%n: i32) {
    // expected-error@+1 {{expects hopper-expand-loops to have run}}
    hopper.kv_loop (%b, %m) = %n to %n {
      hopper.yield
    }
    return
  }
}

// -----

// What holds a tile and has no lowering is named.
gpu.module @m {
  func.func @unknown(%s: !hopper.fragment<64x8xf32>) {
    // expected-error@+1 {{failed to legalize operation 'scf.execute_region'}}
    %r = scf.execute_region -> !hopper.fragment<64x8xf32> {
      scf.yield %s : !hopper.fragment<64x8xf32>
    }
    return
  }
}
