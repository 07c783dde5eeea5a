// Attention forward, causal, head dimension 64: three consumers, which do not take turns; f16, groups of six heads.
// RUN: gqa-opt %s --gqa-compile-kernels -o %t.mlir
// RUN: %python %gqa_src_root/utils/kernel_report.py --print-ptx < %t.mlir | FileCheck %s --check-prefix=PTX --implicit-check-not=stmatrix
// RUN: %if ptxas %{ %python %gqa_src_root/utils/kernel_report.py --ptxas %ptxas < %t.mlir \
// RUN:   | FileCheck %s --check-prefix=CODE --implicit-check-not=C75 %}

// PTX: .visible .entry forward(
// PTX-DAG: setmaxnreg.dec.sync.aligned.u32 32;
// PTX-DAG: setmaxnreg.inc.sync.aligned.u32 160;
// PTX-DAG: wgmma.mma_async.sync.aligned.m64n128k16.f32.f16.f16
// The log-sum-exp, then the output: from registers, 16 bytes at once.
// PTX: st.global.b32
// PTX-COUNT-8: st.global.v2.b32
// PTX-NOT: st.global.v2.b32
// CODE: forward: stack 0
// CODE: forward: spills 0
// CODE: forward: registers 128
// CODE: forward: schedule w Sx4 Y | w Rx8 w ({{[mMX0-9 ]*}}) Y ({{[mM0-9 ]*}}X66) | Y | w ({{[*c0-9 ]*}})
// CODE: forward: schedule w Sx4 Y | w Rx8 w ({{[mMX0-9 ]*}}) Y ({{[mM0-9 ]*}}X66) | Y | w ({{[*c0-9 ]*}})

// Q rows of a tile are packed: row r is token r / 6, head r mod 6 of the group.
// S: scores, O: output, P: probabilities, T: a tile of K or V, Qw: the rows of one warpgroup.
!S = !hopper.fragment<64x128xf32>
!O = !hopper.fragment<64x64xf32>
!Si = !hopper.inflight<64x128xf32>
!Oi = !hopper.inflight<64x64xf32>
!P = !hopper.operand_a<64x128xf16>
!R = !hopper.rows<64xf32>
!Rp = !hopper.rows<64xf32, partial>
!Ri = !hopper.rows<64xi32>
!T = !hopper.smem<128x64xf16>
!Qw = !hopper.smem<64x64xf16, of 192>
!QR = !hopper.ring<1x192x64xf16, readers = 3>
!KV = !hopper.ring<2x128x64xf16, readers = 3>
!C1 = !hopper.cursor<1>
!C = !hopper.cursor<2>
!MQ = !hopper.tensor_map<64x6x1x32xf16>
!MK = !hopper.tensor_map<64x1x128xf16>

gpu.module @page {
// exp2 of the scaled scores; `neg` is -max * scale, 0 for a row that sees nothing.
func.func private @softmax(%s: !S, %m: !R, %scale: f32) -> (!S, !R) {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0xFF800000 : f32
  %neg = hopper.map (%x = %m) at (%row) : (!R) -> !R {
    %dead = arith.cmpf oeq, %x, %none : f32
    %safe = arith.select %dead, %zero, %x : f32
    %scaled = arith.mulf %safe, %scale fastmath<contract> : f32
    %n = arith.negf %scaled : f32
    hopper.yield %n : f32
  }
  %e = hopper.exp2_fma %s, %scale, %neg : !S, !R
  return %e, %neg : !S, !R
}

// Cuts the scores of key block %block at each row's end.
func.func private @mask(%s: !S, %end: !Ri, %block: i32) -> !S {
  %BN = arith.constant 128 : i32
  %first = arith.muli %block, %BN : i32
  %rel = hopper.map (%e = %end) at (%row) : (!Ri) -> !Ri {
    %x = arith.subi %e, %first : i32
    hopper.yield %x : i32
  }
  %cut = hopper.keep_below %s, %rel : !S, !Ri
  return %cut : !S
}

// Row of a warpgroup -> token of the tile, head of the group, is it stored?
func.func private @place(%row: i32, %base: i32, %t0: i32, %lq: i32) -> (i32, i32, i1) {
  %G = arith.constant 6 : i32
  %r = arith.addi %base, %row : i32
  %tok = arith.divui %r, %G : i32
  %g = arith.remui %r, %G : i32
  %t = arith.addi %t0, %tok : i32
  %ok = arith.cmpi slt, %t, %lq : i32
  return %tok, %g, %ok : i32, i32, i1
}

hopper.kernel @forward(%mq: !MQ, %mk: !MK, %mv: !MK, %out: !hopper.global<f16>, %lse: !hopper.global<f32>,
    %cuq: !hopper.global<i32>, %cuk: !hopper.global<i32>, %scale: f32, %total_q: i64, %o_row: i64)
    attributes {plan = #hopper.plan<head_dim = 64, value_head_dim = 64, block_n = 128, consumers = 3, stages = 2, late_wait = true>} {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %c2 = arith.constant 2 : i32
  %c3 = arith.constant 3 : i32
  %c64 = arith.constant 64 : i32
  %G = arith.constant 6 : i32
  %TOK = arith.constant 32 : i32
  %BN = arith.constant 128 : i32
  %BN1 = arith.constant 127 : i32
  %D = arith.constant 64 : i64
  %zero = arith.constant 0.0 : f32
  %ln2 = arith.constant 0.693147182 : f32
  // The tile: sequence, key head, tokens; the longest rows first.
  %x = hopper.block_id 0
  %hk = hopper.block_id 1
  %seq = hopper.block_id 2
  %nx = hopper.grid_dim 0
  %nx1 = arith.subi %nx, %c1 : i32
  %mt = arith.subi %nx1, %x : i32
  %seq1 = arith.addi %seq, %c1 : i32
  %q0 = hopper.load %cuq[%seq] : !hopper.global<i32>
  %q1 = hopper.load %cuq[%seq1] : !hopper.global<i32>
  %k0 = hopper.load %cuk[%seq] : !hopper.global<i32>
  %k1 = hopper.load %cuk[%seq1] : !hopper.global<i32>
  %lq = arith.subi %q1, %q0 : i32
  %lk = arith.subi %k1, %k0 : i32
  %t0 = arith.muli %mt, %TOK : i32
  %alive = arith.cmpi slt, %t0, %lq : i32
  scf.if %alive {
    %qrow = arith.addi %q0, %t0 : i32
    // Causal, aligned at the bottom right: token t sees keys 0 .. t + lk - lq.
    %shift = arith.subi %lk, %lq : i32
    %diagonal = arith.addi %t0, %shift : i32
    %past = arith.addi %diagonal, %TOK : i32
    %seen = arith.minsi %past, %lk : i32
    %seen_up = arith.addi %seen, %BN1 : i32
    %nb0 = arith.divsi %seen_up, %BN : i32
    %nb = arith.maxsi %nb0, %c1 : i32
    %last = arith.subi %nb, %c1 : i32
    %full0 = arith.divsi %diagonal, %BN : i32
    %full1 = arith.maxsi %full0, %c0 : i32
    %full = arith.minsi %full1, %last : i32
    // Keys of the last block that exist; the rows beyond are a neighbour's.
    %last_key = arith.muli %last, %BN : i32
    %valid = arith.subi %lk, %last_key : i32
    %ragged = arith.cmpi slt, %valid, %BN : i32
    %qr = hopper.alloc : !QR
    %kr = hopper.alloc : !KV
    %vr = hopper.alloc : !KV
    hopper.init_barriers %qr, %kr, %vr : !QR, !KV, !KV
    hopper.warp_specialize producer(32 registers) {
      %pq = hopper.cursor : !C1
      %qt, %qb = hopper.acquire %qr[%pq] bytes(24576) : !QR
      hopper.tma_load %mq[%c0, %hk, %qrow] -> %qt, %qb : !MQ, !hopper.smem<192x64xf16>
      %p0 = hopper.cursor : !C
      %pe = scf.for %i = %c0 to %nb step %c1 iter_args(%p = %p0) -> (!C) : i32 {
        %blk = arith.subi %last, %i : i32
        %off = arith.muli %blk, %BN : i32
        %row = arith.addi %k0, %off : i32
        %kt, %kb = hopper.acquire %kr[%p] bytes(16384) : !KV
        hopper.tma_load %mk[%hk, %row] -> %kt, %kb : !MK, !T
        %vt, %vb = hopper.acquire %vr[%p] bytes(16384) : !KV
        hopper.tma_load %mv[%hk, %row] -> %vt, %vb : !MK, !T
        %pn = hopper.next %p : !C
        scf.yield %pn : !C
      }
    } consumers(3 x 160 registers) {
    ^bb0(%wg: i32):
      %own = arith.addi %wg, %c3 : i32
      %base = arith.muli %wg, %c64 : i32
      // The key at which each row ends: all there is to the mask.
      %end = hopper.map () at (%r) : () -> !Ri {
        %tok, %g, %ok = func.call @place(%r, %base, %t0, %lq) : (i32, i32, i32, i32) -> (i32, i32, i1)
        %t = arith.addi %diagonal, %tok : i32
        %t1 = arith.addi %t, %c1 : i32
        %e = arith.minsi %t1, %lk : i32
        hopper.yield %e : i32
      }
      %cq = hopper.cursor : !C1
      %q = hopper.wait_full %qr[%cq] : !QR
      %qw = hopper.rows_of %q[%wg] : !hopper.smem<192x64xf16>
      // The first block: scores and softmax, no output yet.
      %cur = hopper.cursor : !C
      %k_0 = hopper.wait_full %kr[%cur] : !KV
      %si_0 = hopper.mma %qw, %k_0 transposed : !Qw, !T -> !Si
      %sr_0 = hopper.wait %si_0 pending(0) : !Si
      hopper.release %kr[%cur] : !KV
      %s_0 = func.call @mask(%sr_0, %end, %last) : (!S, !Ri, i32) -> !S
      %m_0 = hopper.row_reduce max %s_0 : !S -> !R
      %e_0, %neg_0 = func.call @softmax(%s_0, %m_0, %scale) : (!S, !R, f32) -> (!S, !R)
      %l_0 = hopper.row_reduce add %e_0 : !S -> !Rp
      %p_0 = hopper.pack_a %e_0 : !S -> !P
      %o_0 = hopper.fill 0.0 : !O
      // 0 x NaN is NaN: what lies beyond the last key must be zeros in V.
      scf.if %ragged {
        %vl = hopper.wait_full %vr[%cur] : !KV
        hopper.zero_rows %vl from %valid : !T
        hopper.fence_proxy
        hopper.named_barrier %own threads(128)
      }
      %c_1 = hopper.next %cur : !C
      %two = arith.cmpi sgt, %last, %c0 : i32
      %k_1 = hopper.wait_full %kr[%c_1] if %two else %k_0 : !KV
      // S = Q K^T of this block runs with O += P V of the block before; softmax of S under O.
      %r:6 = hopper.kv_loop (%blk, %masked) = %last to %full masked, to %c0
          carry (%c = %cur, %k = %k_1, %m = %m_0, %l = %l_0, %p = %p_0, %o = %o_0) : !C, !T, !R, !Rp, !P, !O {
        %cn = hopper.next %c : !C
        %si = hopper.mma %qw, %k transposed : !Qw, !T -> !Si
        %v = hopper.wait_full %vr[%c] : !KV
        %oi = hopper.mma %p, %v acc(%o) : !P, !T -> !Oi
        %sr = hopper.wait %si pending(1) : !Si
        hopper.release %kr[%cn] : !KV
        %s = scf.if %masked -> (!S) {
          %cut = func.call @mask(%sr, %end, %blk) : (!S, !Ri, i32) -> !S
          scf.yield %cut : !S
        } else {
          scf.yield %sr : !S
        }
        %mn = hopper.row_reduce max %s init(%m) : !S -> !R
        %e, %neg = func.call @softmax(%s, %mn, %scale) : (!S, !R, f32) -> (!S, !R)
        %alpha = hopper.map (%mo = %m, %n = %neg) at (%row) : (!R, !R) -> !R {
          %d = math.fma %mo, %scale, %n : f32
          %a = hopper.exp2 %d
          hopper.yield %a : f32
        }
        %sum = hopper.row_reduce add %e : !S -> !Rp
        %ln = hopper.map (%lo = %l, %a = %alpha, %ls = %sum) at (%row) : (!Rp, !R, !Rp) -> !Rp {
          %f = math.fma %lo, %a, %ls : f32
          hopper.yield %f : f32
        }
        // Waiting for the next K here ends the basic block: ptxas cannot move the wait for O above the exponentials.
        %more = arith.cmpi sgt, %blk, %c0 : i32
        %c2n = hopper.next %cn : !C
        %kn = hopper.wait_full %kr[%c2n] if %more else %k : !KV
        %ow = hopper.wait %oi pending(0) : !Oi
        hopper.release %vr[%c] : !KV
        %on = hopper.scale_rows %ow, %alpha : !O, !R
        %pn = hopper.pack_a %e : !S -> !P
        hopper.yield %cn, %kn, %mn, %ln, %pn, %on : !C, !T, !R, !Rp, !P, !O
      }
      %v_z = hopper.wait_full %vr[%r#0] : !KV
      %oi_z = hopper.mma %r#4, %v_z acc(%r#5) : !P, !T -> !Oi
      // Normalise; the log-sum-exp, then O, straight from registers.
      %l_z = hopper.row_combine add %r#3 : !Rp
      %inv = hopper.map (%x1 = %l_z) at (%row) : (!R) -> !R {
        %dead = arith.cmpf oeq, %x1, %zero : f32
        %rc = hopper.rcp %x1
        %y = arith.select %dead, %zero, %rc : f32
        hopper.yield %y : f32
      }
      %ls = hopper.map (%x1 = %l_z, %m = %r#2) at (%row) : (!R, !R) -> !R {
        %lg = hopper.log2 %x1
        %y2 = math.fma %m, %scale, %lg : f32
        %y = arith.mulf %y2, %ln2 fastmath<contract> : f32
        hopper.yield %y : f32
      }
      %o_z = hopper.wait %oi_z pending(0) : !Oi
      %hk0 = arith.muli %hk, %G : i32
      hopper.store_rows %ls to %lse {
      ^bb0(%row: i32):
        %tok, %g, %ok = func.call @place(%row, %base, %t0, %lq) : (i32, i32, i32, i32) -> (i32, i32, i1)
        %h = arith.addi %hk0, %g : i32
        %h64 = arith.extui %h : i32 to i64
        %t = arith.addi %qrow, %tok : i32
        %t64 = arith.extui %t : i32 to i64
        %hq = arith.muli %h64, %total_q : i64
        %at = arith.addi %hq, %t64 : i64
        hopper.yield %at, %ok : i64, i1
      } : !R, !hopper.global<f32>
      %on_z = hopper.scale_rows %o_z, %inv : !O, !R
      hopper.store_fragment %on_z to %out {
      ^bb0(%row: i32):
        %tok, %g, %ok = func.call @place(%row, %base, %t0, %lq) : (i32, i32, i32, i32) -> (i32, i32, i1)
        %t = arith.addi %qrow, %tok : i32
        %t64 = arith.extui %t : i32 to i64
        %ro = arith.muli %t64, %o_row : i64
        %h = arith.addi %hk0, %g : i32
        %h64 = arith.extui %h : i32 to i64
        %ho = arith.muli %h64, %D : i64
        %at = arith.addi %ro, %ho : i64
        hopper.yield %at, %ok : i64, i1
      } : !O, !hopper.global<f16>
    }
  }
  hopper.return
}
}
