//===- HopperKernelOps.td - Kernels, roles, loops, scalars -*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_IR_HOPPERKERNELOPS_TD
#define GQA_DIALECT_HOPPER_IR_HOPPERKERNELOPS_TD

include "gqa/Dialect/Hopper/IR/HopperBase.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/CallInterfaces.td"
include "mlir/Interfaces/FunctionInterfaces.td"

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

def Hopper_KernelOp : Hopper_Op<"kernel", [
    AffineScope, AutomaticAllocationScope, FunctionOpInterface, IsolatedFromAbove]> {
  let summary = "a kernel, entered by all threads of each thread block";
  let description = [{
    Stands in a `gpu.module`. Arguments are tensor maps, pointers and scalars;
    there are no results. A thread block has 128 threads for each role of its
    `hopper.warp_specialize`, and the shared memory that its `hopper.alloc`s
    take. `plan` says what the page was written for.

    Example:

    ```mlir
    gpu.module @kernels {
      hopper.kernel @copy(%in: !hopper.tensor_map<64x128xbf16>, %out: !hopper.global<bf16>) {
        hopper.return
      }
    }
    ```
  }];
  let arguments = (ins
    SymbolNameAttr:$sym_name,
    TypeAttrOf<FunctionType>:$function_type,
    OptionalAttr<Hopper_PlanAttr>:$plan,
    OptionalAttr<DictArrayAttr>:$arg_attrs,
    OptionalAttr<DictArrayAttr>:$res_attrs);
  let regions = (region AnyRegion:$body);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    ::llvm::ArrayRef<::mlir::Type> getArgumentTypes() { return getFunctionType().getInputs(); }
    ::llvm::ArrayRef<::mlir::Type> getResultTypes() { return getFunctionType().getResults(); }
    ::mlir::Region *getCallableRegion() { return &getBody(); }
    /// The operation that divides the threads into roles; null if all threads
    /// have one.
    ::mlir::gqa::hopper::WarpSpecializeOp getRoles();
    /// Threads of a thread block.
    int64_t getThreads();
    /// Bytes of dynamic shared memory: the contents of all rings and mailboxes in
    /// the order of their allocations, then their barriers.
    int64_t getSharedBytes();
  }];
}

def Hopper_ReturnOp : Hopper_Op<"return", [Pure, Terminator, HasParent<"KernelOp">]> {
  let summary = "ends a kernel";
  let assemblyFormat = "attr-dict";
}

def Hopper_YieldOp : Hopper_Op<"yield", [Pure, ReturnLike, Terminator]> {
  let summary = "ends a region and gives its values";
  let arguments = (ins Variadic<AnyType>:$values);
  let assemblyFormat = "attr-dict ($values^ `:` type($values))?";
  let builders = [OpBuilder<(ins), [{ build($_builder, $_state, ::mlir::ValueRange()); }]>];
}

//===----------------------------------------------------------------------===//
// Roles
//===----------------------------------------------------------------------===//

def Hopper_WarpSpecializeOp : Hopper_Op<"warp_specialize", [
    ParentOneOf<["KernelOp", "::mlir::scf::IfOp"]>,
    RecursiveMemoryEffects, SingleBlockImplicitTerminator<"YieldOp">]> {
  let summary = "divides the warpgroups of a thread block into a producer and consumers";
  let description = [{
    The first warpgroup runs the producer's region, by one of its warps, and the
    scheduler's, if there is one, by another. The others run the consumer's
    region; its argument is their number, from 0 on.
    The registers of a thread are what the role gives back or takes
    (`setmaxnreg`): multiples of 8 from 24 to 256, for all threads at most 65536.

    Example:

    ```mlir
    gpu.module @kernels {
      hopper.kernel @roles() {
        hopper.warp_specialize producer(24 registers) {
        } scheduler {
        } consumers(2 x 240 registers) {
        ^bb0(%warpgroup: i32):
        }
        hopper.return
      }
    }
    ```
  }];
  let arguments = (ins
    I32Attr:$producer_registers, I32Attr:$consumers, I32Attr:$consumer_registers);
  let regions = (region Hopper_Body:$producer, MaxSizedRegion<1>:$scheduler, Hopper_Body:$consumer);
  let assemblyFormat = [{
    `producer` `(` $producer_registers `registers` `)` $producer
    (`scheduler` $scheduler^)?
    `consumers` `(` $consumers `x` $consumer_registers `registers` `)` $consumer attr-dict
  }];
  let hasVerifier = 1;
}

def Hopper_NamedBarrierOp : Hopper_Op<"named_barrier"> {
  let summary = "waits at one of the 16 barriers of a thread block, or only arrives";
  let description = [{
    The barrier completes when `threads` threads, a multiple of 32, have come;
    those that only `arrive` do not wait. Barrier 0 is that of the whole block.

    Example:

    ```mlir
    hopper.named_barrier %me threads(256)
    hopper.named_barrier arrive %other threads(256)
    ```
  }];
  let arguments = (ins I32:$id, I32Attr:$threads, UnitAttr:$arrive);
  let assemblyFormat = "(`arrive` $arrive^)? $id `threads` `(` $threads `)` attr-dict";
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

def Hopper_KvLoopOp : Hopper_Op<"kv_loop", [
    AttrSizedOperandSegments, RecursiveMemoryEffects, SingleBlock]> {
  let summary = "a loop downwards in segments that are compiled apart";
  let description = [{
    For bounds b0 and b1 .. bn, counts down: segment s (from 1 on) runs while the
    counter is above bs, and its first argument is the counter less one. So with
    b0 >= b1 >= .. >= bn each number from b0 - 1 to bn comes once; a segment whose
    bound is not below the counter is empty. The second argument is whether the
    segment is `masked`: a constant when the body is compiled, so that `scf.if` on
    it costs nothing. `hopper-expand-loops` makes one loop of each segment.

    Example:

    ```mlir
    func.func @sum(%last: i32, %full: i32, %zero: i32) -> i32 {
      %sum = hopper.kv_loop (%block, %masked) = %last to %full masked, to %zero
          carry (%s = %zero) : i32 {
        %t = arith.addi %s, %block : i32
        hopper.yield %t : i32
      }
      return %sum : i32
    }
    ```
  }];
  let arguments = (ins I32:$start, Variadic<I32>:$bounds, DenseBoolArrayAttr:$masked,
                       Variadic<AnyType>:$inits);
  let results = (outs Variadic<AnyType>:$results);
  let regions = (region Hopper_Body:$body);
  let assemblyFormat = [{
    custom<KvLoop>($start, $bounds, $masked, $inits, type($inits), type($results), $body) attr-dict
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

def Hopper_BlockIdOp : Hopper_Op<"block_id", [Pure]> {
  let summary = "number of the thread block along an axis (0, 1, 2) of the grid";
  let arguments = (ins ConfinedAttr<I32Attr, [IntMinValue<0>, IntMaxValue<2>]>:$axis);
  let results = (outs I32:$result);
  let assemblyFormat = "$axis attr-dict";
}

def Hopper_GridDimOp : Hopper_Op<"grid_dim", [Pure]> {
  let summary = "number of thread blocks along an axis (0, 1, 2) of the grid";
  let arguments = (ins ConfinedAttr<I32Attr, [IntMinValue<0>, IntMaxValue<2>]>:$axis);
  let results = (outs I32:$result);
  let assemblyFormat = "$axis attr-dict";
}

def Hopper_LoadOp : Hopper_Op<"load", [Pure,
    TypesMatchWith<"element type of the pointer", "pointer", "result",
                   "::llvm::cast<::mlir::gqa::hopper::GlobalType>($_self).getElementType()">]> {
  let summary = "one element of global memory that nothing writes while the kernel runs";
  let description = [{
    An index of i32 is signed.

    Example:

    ```mlir
    %first = hopper.load %cu_q[%sequence] : !hopper.global<i32>
    %bias = hopper.load %mask[%element : i64] : !hopper.global<bf16>
    ```
  }];
  let arguments = (ins Hopper_Global:$pointer, AnyTypeOf<[I32, I64]>:$index);
  let results = (outs Hopper_Element:$result);
  let assemblyFormat = "$pointer `[` $index `` custom<Index>(type($index)) `]` attr-dict `:` type($pointer)";
}

def Hopper_PartitionPointOp : Hopper_Op<"partition_point", [Pure, SingleBlock]> {
  let summary = "how many of the first numbers satisfy a condition";
  let description = [{
    The region maps a number i (i32) to whether the condition (i1) holds; it
    holds from 0 up to some number and not beyond. The result is the smallest i
    from 0 to `count` for which it does not hold, `count` if it holds for all
    below. The region may load what nothing writes while the kernel runs.

    The 32 lanes of a warp search together, each asks at another number: 1,000
    numbers take two rounds. So all threads of a warp execute this.

    Example:

    ```mlir
    func.func @sequence_of(%row: i32, %starts: !hopper.global<i32>, %count: i32) -> i32 {
      %after = hopper.partition_point (%i) below %count {
        %start = hopper.load %starts[%i] : !hopper.global<i32>
        %reached = arith.cmpi sle, %start, %row : i32
        hopper.yield %reached : i1
      }
      return %after : i32
    }
    ```
  }];
  let arguments = (ins I32:$count);
  let results = (outs I32:$result);
  let regions = (region Hopper_Body:$body);
  let assemblyFormat = "custom<PartitionPoint>($count, $body) attr-dict";
  let hasVerifier = 1;
}

class Hopper_ApproximationOp<string mnemonic, string what>
    : Hopper_Op<mnemonic, [Pure, SameOperandsAndResultType]> {
  let summary = what # " by the special function unit; subnormal numbers count as 0";
  let arguments = (ins F32:$operand);
  let results = (outs F32:$result);
  let assemblyFormat = "$operand attr-dict";
}
def Hopper_Exp2Op : Hopper_ApproximationOp<"exp2", "2 to the power of x">;
def Hopper_Log2Op : Hopper_ApproximationOp<"log2", "logarithm to base 2">;
def Hopper_RcpOp : Hopper_ApproximationOp<"rcp", "1 / x">;

#endif // GQA_DIALECT_HOPPER_IR_HOPPERKERNELOPS_TD
