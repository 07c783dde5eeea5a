// RUN: gqa-opt %s --split-input-file --verify-diagnostics

// expected-error@+1 {{expects to be in a gpu.module}}
hopper.kernel @outside() {
  hopper.return
}

// -----

gpu.module @m {
  // expected-error@+1 {{expects a body}}
  hopper.kernel @external()
}

// -----

gpu.module @m {
  // expected-error@+1 {{expects no results, but got 1}}
  hopper.kernel @results() -> i32 {
    hopper.return
  }
}

// -----

gpu.module @m {
  // expected-error@+1 {{expects argument 1 to be a tensor map, a pointer, or a scalar of f32, i32 or i64, but got 'memref<4xf32>'}}
  hopper.kernel @argument(%a: i32, %b: memref<4xf32>) {
    hopper.return
  }
}

// -----

gpu.module @m {
  // expected-error@+1 {{expects one hopper.warp_specialize, but got 2}}
  hopper.kernel @roles() {
    hopper.warp_specialize producer(24 registers) {
    } consumers(1 x 24 registers) {
    ^bb0(%wg: i32):
    }
    hopper.warp_specialize producer(24 registers) {
    } consumers(1 x 24 registers) {
    ^bb0(%wg: i32):
    }
    hopper.return
  }
}

// -----

gpu.module @m {
  // expected-error@+1 {{expects at most 232448 bytes of shared memory, but got 262176}}
  hopper.kernel @shared() {
    %r = hopper.alloc : !hopper.ring<2x256x256xbf16, readers = 1>
    hopper.return
  }
}

// -----

// Contents and barriers of mailboxes count: seven stages of 144 bytes fit beside the ring, eight do not.
gpu.module @m {
  hopper.kernel @shared_full() {
    %r = hopper.alloc : !hopper.ring<1x904x128xbf16, readers = 1>
    %b = hopper.alloc : !hopper.mailbox<7x32xi32, readers = 4>
    hopper.return
  }
  // expected-error@+1 {{expects at most 232448 bytes of shared memory, but got 232592}}
  hopper.kernel @shared_mailbox() {
    %r = hopper.alloc : !hopper.ring<1x904x128xbf16, readers = 1>
    %b = hopper.alloc : !hopper.mailbox<8x32xi32, readers = 4>
    hopper.return
  }
}

// -----

// A ring begins at a multiple of 1024, here behind 16 bytes.
gpu.module @m {
  // expected-error@+1 {{expects at most 232448 bytes of shared memory, but got 232480}}
  hopper.kernel @shared_alignment() {
    %b = hopper.alloc : !hopper.mailbox<1x4xi32, readers = 4>
    %r = hopper.alloc : !hopper.ring<1x904x128xbf16, readers = 1>
    hopper.return
  }
}

// -----

gpu.module @m {
  hopper.kernel @plan() attributes {plan = #hopper.plan<head_dim = 64, value_head_dim = 64, block_n = 64, consumers = 2, stages = 2>} {
    // expected-error@+1 {{expects the plan's 2 consumers, but got 1}}
    hopper.warp_specialize producer(24 registers) {
    } consumers(1 x 240 registers) {
    ^bb0(%wg: i32):
    }
    hopper.return
  }
}

// -----

gpu.module @m {
  hopper.kernel @registers() {
    // expected-error@+1 {{expects the consumer's registers to be a multiple of 8 from 24 to 256, but got 236}}
    hopper.warp_specialize producer(24 registers) {
    } consumers(1 x 236 registers) {
    ^bb0(%wg: i32):
    }
    hopper.return
  }
}

// -----

gpu.module @m {
  hopper.kernel @producer_registers() {
    // expected-error@+1 {{expects the producer's registers to be a multiple of 8 from 24 to 256, but got 16}}
    hopper.warp_specialize producer(16 registers) {
    } consumers(1 x 240 registers) {
    ^bb0(%wg: i32):
    }
    hopper.return
  }
}

// -----

gpu.module @m {
  hopper.kernel @all_registers() {
    // expected-error@+1 {{expects at most 65536 registers for all threads, but got 95232}}
    hopper.warp_specialize producer(24 registers) {
    } consumers(3 x 240 registers) {
    ^bb0(%wg: i32):
    }
    hopper.return
  }
}

// -----

gpu.module @m {
  hopper.kernel @consumers() {
    // expected-error@+1 {{expects 1 to 7 consumers, but got 0}}
    hopper.warp_specialize producer(24 registers) {
    } consumers(0 x 240 registers) {
    ^bb0(%wg: i32):
    }
    hopper.return
  }
}

// -----

gpu.module @m {
  hopper.kernel @consumer_argument() {
    // expected-error@+1 {{expects one argument of the consumer, an i32}}
    hopper.warp_specialize producer(24 registers) {
    } consumers(1 x 240 registers) {
    }
    hopper.return
  }
}

// -----

gpu.module @m {
  hopper.kernel @producer_argument() {
    // expected-error@+1 {{expects no arguments of the producer, but got 1}}
    hopper.warp_specialize producer(24 registers) {
    ^bb0(%x: i32):
    } consumers(1 x 240 registers) {
    ^bb0(%wg: i32):
    }
    hopper.return
  }
}

// -----

gpu.module @m {
  hopper.kernel @scheduler_argument() {
    // expected-error@+1 {{expects no arguments of the scheduler, but got 1}}
    hopper.warp_specialize producer(24 registers) {
    } scheduler {
    ^bb0(%x: i32):
    } consumers(1 x 240 registers) {
    ^bb0(%wg: i32):
    }
    hopper.return
  }
}

// -----

gpu.module @m {
  hopper.kernel @scheduler_yields() {
    // expected-error@+1 {{expects roles to yield nothing}}
    hopper.warp_specialize producer(24 registers) {
    } scheduler {
      %x = hopper.block_id 0
      hopper.yield %x : i32
    } consumers(1 x 240 registers) {
    ^bb0(%wg: i32):
    }
    hopper.return
  }
}

// -----

gpu.module @m {
  hopper.kernel @consumer_yields() {
    // expected-error@+1 {{expects roles to yield nothing}}
    hopper.warp_specialize producer(24 registers) {
    } consumers(1 x 240 registers) {
    ^bb0(%wg: i32):
      hopper.yield %wg : i32
    }
    hopper.return
  }
}

// -----

// Only the scheduler's region may be empty.
gpu.module @m {
  hopper.kernel @no_producer() {
    // expected-error@+1 {{region #0 ('producer') failed to verify constraint: region with 1 blocks}}
    "hopper.warp_specialize"() <{producer_registers = 24 : i32, consumers = 1 : i32, consumer_registers = 240 : i32}> ({
    }, {
      "hopper.yield"() : () -> ()
    }, {
    ^bb0(%wg: i32):
      "hopper.yield"() : () -> ()
    }) : () -> ()
    hopper.return
  }
}

// -----

func.func @barrier_threads(%id: i32) {
  // expected-error@+1 {{expects threads to be a multiple of 32 from 32 to 1024, but got 100}}
  hopper.named_barrier %id threads(100)
  return
}

// -----

func.func @barrier_id() {
  %c16 = arith.constant 16 : i32
  // expected-error@+1 {{expects a barrier from 0 to 15, but got 16}}
  hopper.named_barrier %c16 threads(128)
  return
}

// -----

func.func @axis() {
  // expected-error@+1 {{failed to satisfy constraint: 32-bit signless integer attribute whose minimum value is 0 whose maximum value is 2}}
  %x = hopper.block_id 3
  return
}

// -----

func.func @load_index(%p: !hopper.global<i8>, %i: index) {
  // expected-error@+1 {{operand #1 must be 32-bit signless integer or 64-bit signless integer, but got 'index'}}
  %x = hopper.load %p[%i : index] : !hopper.global<i8>
  return
}

// -----

func.func @loop_arguments(%n: i32) {
  // expected-error@+1 {{expects two arguments, the counter and whether it is masked, but got 1}}
  hopper.kv_loop (%b) = %n to %n {
    hopper.yield
  }
  return
}

// -----

func.func @loop_types(%n: i32) {
  // expected-error@+1 {{expects 1 types, but got 2}}
  %r = hopper.kv_loop (%b, %m) = %n to %n carry (%a = %n) : i32, i32 {
    hopper.yield %a : i32
  }
  return
}

// -----

func.func @loop_yield(%n: i32) {
  // expected-error@+1 {{expects hopper.yield of the types carried}}
  %r = hopper.kv_loop (%b, %m) = %n to %n carry (%a = %n) : i32 {
    hopper.yield
  }
  return
}

// -----

func.func @loop_flags(%n: i32) {
  // expected-error@+1 {{expects as many flags as bounds, 1, but got 2}}
  "hopper.kv_loop"(%n, %n) <{masked = array<i1: true, false>, operandSegmentSizes = array<i32: 1, 1, 0>}> ({
  ^bb0(%b: i32, %m: i1):
    "hopper.yield"() : () -> ()
  }) : (i32, i32) -> ()
  return
}

// -----

func.func @loop_segments(%n: i32) {
  // expected-error@+1 {{expects at least one segment}}
  "hopper.kv_loop"(%n) <{masked = array<i1>, operandSegmentSizes = array<i32: 1, 0, 0>}> ({
  ^bb0(%b: i32, %m: i1):
    "hopper.yield"() : () -> ()
  }) : (i32) -> ()
  return
}

// -----

func.func @loop_region(%n: i32) {
  // expected-error@+1 {{expects arguments of types i32, i1 and those carried}}
  "hopper.kv_loop"(%n, %n) <{masked = array<i1: true>, operandSegmentSizes = array<i32: 1, 1, 0>}> ({
  ^bb0(%b: i32):
    "hopper.yield"() : () -> ()
  }) : (i32, i32) -> ()
  return
}

// -----

func.func @loop_results(%n: i32) {
  // expected-error@+1 {{expects results of the types carried}}
  %r = "hopper.kv_loop"(%n, %n) <{masked = array<i1: true>, operandSegmentSizes = array<i32: 1, 1, 0>}> ({
  ^bb0(%b: i32, %m: i1):
    "hopper.yield"() : () -> ()
  }) : (i32, i32) -> i32
  return
}

// -----

func.func @search_argument(%n: i32) {
  // expected-error@+1 {{expects one argument of its region, an i32}}
  %x = "hopper.partition_point"(%n) ({
  ^bb0(%i: i64):
    %true = arith.constant true
    "hopper.yield"(%true) : (i1) -> ()
  }) : (i32) -> i32
  return
}

// -----

func.func @search_yield(%n: i32) {
  // expected-error@+1 {{expects hopper.yield of one i1}}
  %x = hopper.partition_point (%i) below %n {
    hopper.yield %i : i32
  }
  return
}

// -----

func.func @search_effects(%n: i32) {
  %x = hopper.partition_point (%i) below %n {
    // expected-error@+1 {{in hopper.partition_point expects to be free of effects}}
    hopper.fence_proxy
    %true = arith.constant true
    hopper.yield %true : i1
  }
  return
}
