// A plan that does not fit an SM is an error where it is written.
// RUN: gqa-opt %s --split-input-file --verify-diagnostics

// expected-error@+1 {{plan expects head_dim to be a multiple of 16 from 16 to 256, but got 120}}
#plan = #hopper.plan<head_dim = 120, value_head_dim = 128, block_n = 128, consumers = 2, stages = 2>

// -----

// expected-error@+1 {{plan expects block_n to be a multiple of 16 from 16 to 256, but got 100}}
#plan = #hopper.plan<head_dim = 128, value_head_dim = 128, block_n = 100, consumers = 2, stages = 2>

// -----

// 104 + 64 + 52 registers.
// expected-error@+1 {{plan expects at most 216 registers a thread for accumulators with 2 consumers, but got 220}}
#plan = #hopper.plan<head_dim = 128, value_head_dim = 128, block_n = 208, consumers = 2, stages = 2>

// -----

// expected-error@+1 {{plan expects at most 128 registers a thread for accumulators with 3 consumers, but got 176}}
#plan = #hopper.plan<head_dim = 64, value_head_dim = 64, block_n = 192, consumers = 3, stages = 2>

// -----

// expected-error@+1 {{plan expects at most 232448 bytes of shared memory, but got 262416}}
#plan = #hopper.plan<head_dim = 256, value_head_dim = 256, block_n = 96, consumers = 2, stages = 2>

// -----

// With one stage of queries it fits.
// expected-error@+2 {{plan expects at most 232448 bytes of shared memory, but got 246048}}
#fits = #hopper.plan<head_dim = 128, value_head_dim = 128, block_n = 176, consumers = 2, stages = 2, query_stages = 1>
#plan = #hopper.plan<head_dim = 128, value_head_dim = 128, block_n = 176, consumers = 2, stages = 2, query_stages = 2>

// -----

// expected-error@+1 {{plan expects 1 to 3 consumers, but got 4}}
#plan = #hopper.plan<head_dim = 64, value_head_dim = 64, block_n = 64, consumers = 4, stages = 2>

// -----

// expected-error@+1 {{plan expects 2 to 8 stages, but got 9}}
#plan = #hopper.plan<head_dim = 64, value_head_dim = 64, block_n = 16, consumers = 2, stages = 9>

// -----

// expected-error@+1 {{plan expects 1 or 2 query_stages, but got 3}}
#plan = #hopper.plan<head_dim = 64, value_head_dim = 64, block_n = 64, consumers = 2, stages = 2, query_stages = 3>

// -----

// expected-error@+1 {{plan expects 1 or 2 query_stages, but got 0}}
#plan = #hopper.plan<head_dim = 64, value_head_dim = 64, block_n = 64, consumers = 2, stages = 2, query_stages = 0>

// -----

// expected-error@+1 {{plan expects 2 consumers for ping_pong, but got 3}}
#plan = #hopper.plan<head_dim = 64, value_head_dim = 64, block_n = 128, consumers = 3, stages = 2, ping_pong = true>

// -----

// expected-error@+2 {{expected one of [registers, shared]}}
// expected-error@+1 {{failed to parse Hopper_PlanAttr parameter 'probabilities'}}
#plan = #hopper.plan<head_dim = 64, value_head_dim = 64, block_n = 128, consumers = 2, stages = 2, probabilities = global>
