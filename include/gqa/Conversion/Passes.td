//===- Passes.td - Conversions from and to gqa -------------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_CONVERSION_PASSES_TD
#define GQA_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// lib/Conversion/GQAToSCF
//===----------------------------------------------------------------------===//

def ConvertGQAToSCFPass : Pass<"convert-gqa-to-scf"> {
  let summary = "Lowers gqa on memrefs to parallel loops with online softmax";
  let description = [{
    The portable lowering: the reference on the CPU, and a kernel for any GPU.
    It takes the memref forms (after one-shot-bufferize) of `gqa.repeat_kv`,
    `gqa.attention` and `gqa.varlen_attention`, whatever their backend.

    An operation becomes an outer parallel loop over blocks and an inner one over
    the 128 lanes of a block. A lane of attention computes one query row of one
    head: it walks the keys that the window leaves in increasing order, with a
    running maximum and sum of the softmax and an accumulator of Dv values, all
    in the computation type. Key and value heads are found by division of the
    query head, so K and V are never repeated; sequences of packed attention are
    found by bisection of cu_q. Neither the order of the keys nor that of any sum
    depends on head counts, layout or strides, and no operation carries fast-math
    flags.

    Loads are vectors of 8 columns where the innermost stride is statically 1,
    and scalars elsewhere.

    With `gpu-mapping`, convert-parallel-loops-to-gpu comes right after: the
    canonicalizer merges the two loops and drops their mapping.

    (* example filepath=test/Conversion/GQAToSCF/repeat-kv.mlir *)
  }];
  let options = [
    Option<"gpuMapping", "gpu-mapping", "bool", /*default=*/"false",
           "Map the outer loops to blocks and the inner ones to threads of a GPU "
           "(for convert-parallel-loops-to-gpu), and use base-two exponentials "
           "and logarithms">];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"];
}

//===----------------------------------------------------------------------===//
// lib/Conversion/GQAToCall
//===----------------------------------------------------------------------===//

def ConvertGQAToCallPass : Pass<"convert-gqa-to-call", "::mlir::ModuleOp"> {
  let summary = "Lowers attention on memrefs to calls of its backend's function";
  let description = [{
    An operation whose backend has the key `function` in `gqa.backends` becomes a
    call of that function with one argument, a pointer to a struct on the stack.
    The struct, with pointers, extents, strides in elements and all parameters of
    the operation, is declared and documented in the C header
    `gqa-c/AttentionCall.h`; the function is declared as an `llvm.func` and
    defined by whoever links the program. Nothing is copied: strided memrefs are
    passed as they are.

    An operation that its backend does not take is an error, and here numbers of
    heads count: the function computes what is there, and repeats are inserted by
    gqa-materialize-repeat-kv, not by this pass. So is memory that is not the
    host's, and a mask or sinks of a type that the header does not have. Attention
    on other backends stays as it is, for convert-gqa-to-scf.

    (* example filepath=test/Conversion/GQAToCall/convert-gqa-to-call_doctest.mlir *)
  }];
  let dependentDialects = [
    "::mlir::LLVM::LLVMDialect", "::mlir::arith::ArithDialect",
    "::mlir::memref::MemRefDialect"];
}

//===----------------------------------------------------------------------===//
// lib/Conversion/GQAToHopper
//===----------------------------------------------------------------------===//

def ConvertGQAToHopperPass : Pass<"convert-gqa-to-hopper", "::mlir::ModuleOp"> {
  let summary = "Lowers attention on memrefs to tile kernels for sm_90a";
  let description = [{
    Where a tile kernel covers `gqa.attention` or `gqa.varlen_attention`, the
    operation becomes a page, a `gpu.module` with one `hopper.kernel`, and its
    launch: tensor maps of Q, K and V with their strides, pointers, and one
    thread block for each multiprocessor, or fewer if there are fewer tiles.
    Neither K nor V is repeated or copied; the query heads that share a key head
    lie in one tile. Which plan the page is written from is up to the head
    dimensions, the group, the window and whether there is a mask. Some shapes
    have two plans, one for shorter and one for longer sequences of keys. Where
    the longest is not known (max_seqlens, or the extent of dense keys), there
    are two pages, and each launch takes one: the other gets no thread blocks.

    Thread blocks take one tile after another until none is left, by counting in
    device memory; tiles with more keys come first. Which tiles packed sequences
    have, another kernel finds from cu_seqlens ahead of that, in one thread block:
    8 bytes a sequence. So nothing is computed on the host or copied from the
    device, and sequences of any length, 0 included, are taken. Rows that belong
    to no sequence become zeros.

    Covered are f16 and bf16; head dimensions that are multiples of 16 up to 256,
    that of V not above that of Q and K; groups of any size; windows, softcap,
    sinks, lse; masks of i1, f16, bf16 and f32; both layouts, and any strides that
    TMA takes (multiples of 16 bytes, the columns contiguous). With `kernel=auto`, what is not covered stays
    for convert-gqa-to-scf, with an *analysis* remark (`PortableKernel`) that
    says why; with `kernel=tile` it is an error; `kernel=portable` does nothing.

    What a key that is not seen holds does not reach the result, except that NaN
    and infinities of V do within a block of keys that the row sees in part: a
    product multiplies them by zero.

    (* example filepath=test/Conversion/GQAToHopper/convert-gqa-to-hopper_doctest.mlir *)
  }];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"\"sm_90a\"",
           "The chip to compile for">,
    Option<"kernel", "kernel", "::mlir::gqa::KernelKind",
           /*default=*/"::mlir::gqa::KernelKind::Auto",
           "Which kernels compute attention",
           [{::llvm::cl::values(
             clEnumValN(::mlir::gqa::KernelKind::Auto, "auto",
                        "a tile kernel where one covers the operation, else the portable one"),
             clEnumValN(::mlir::gqa::KernelKind::Portable, "portable",
                        "loops, one thread for each query row"),
             clEnumValN(::mlir::gqa::KernelKind::Tile, "tile",
                        "tile kernels only; an error where none covers the operation"))}]>,
    Option<"plan", "plan", "std::string", /*default=*/"",
           "The plan of all tile kernels, in place of the one chosen: fields of "
           "#hopper.plan without the head dimensions, as in "
           "`block_n = 96, consumers = 3, stages = 2`">];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::func::FuncDialect", "::mlir::gpu::GPUDialect",
    "::mlir::gqa::hopper::HopperDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect"];
}

//===----------------------------------------------------------------------===//
// lib/Conversion/SmallFloats
//===----------------------------------------------------------------------===//

def ExpandSmallFloatsPass : Pass<"gqa-expand-small-floats"> {
  let summary = "Extends floats of at most 8 bits by integer arithmetic";
  let description = [{
    CPUs do not convert from f8E4M3FN and its like, and the stock lowerings to
    LLVM do not know them. Here arith.extf of a scalar or vector of
    any float type of at most 8 bits becomes operations on its bits. The result
    is exact: infinities, NaNs, the sign of zero and subnormals included.

    (* example filepath=test/Conversion/SmallFloats/expand-small-floats.mlir *)
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

//===----------------------------------------------------------------------===//
// lib/Conversion/ToCPU
//===----------------------------------------------------------------------===//

def ProtectArgumentsPass : Pass<"gqa-protect-arguments"> {
  let summary = "Keeps bufferization from writing to the arguments of entries";
  let description = [{
    Sets `bufferization.writable = false` on the tensor arguments of public
    functions, so that one-shot-bufferize never reuses a caller's tensor for a
    result. An attribute that is there already stays as it is.

    (* example filepath=test/Conversion/ToCPU/protect-arguments.mlir *)
  }];
}

def ExpandDynamicReshapesPass : Pass<"gqa-expand-dynamic-reshapes"> {
  let summary = "Writes memref.expand_shape with several dynamic extents as a strided view";
  let description = [{
    Where an axis is split into more than one dynamic extent, the reshape becomes
    memref.extract_strided_metadata and memref.reinterpret_cast with the extents
    that it names. Runs before expand-strided-metadata, which takes one dynamic
    extent in a group at most.

    (* example filepath=test/Conversion/ToCPU/expand-dynamic-reshapes.mlir *)
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect"];
}

def CheckAxesPass : Pass<"gqa-check-axes"> {
  let summary = "Reports axes that their tensor or memref does not have";
  let description = [{
    MLIR's verifiers let through a constant index of `tensor.dim` or
    `memref.dim` that is no axis, whose value nobody can tell, and the numbers of
    a `reassociation` modulo 2^32. MLIR's own patterns read out of bounds there.
    Lowerings start with this pass, which makes an error of each, with what was
    expected and what was found.
  }];
}

def DecomposeAggregatesPass : Pass<"gqa-decompose-aggregates"> {
  let summary = "Decomposes linalg.softmax and its like into linalg.generic";
  let description = [{
    Operations of linalg on tensors that stand for several loops
    (`linalg.softmax` above all) have no loops of their own. They become the
    sequence of `linalg.generic` that MLIR defines them by.

    (* example filepath=test/Conversion/ToCPU/decompose-aggregates.mlir *)
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect"];
}

def VerifyLLVMPass : Pass<"gqa-verify-llvm"> {
  let summary = "Reports every operation that was not lowered to LLVM";
  let description = [{
    Ends a lowering: anything but modules and the LLVM dialect is an error at its
    location, which names the operation.
  }];
}

//===----------------------------------------------------------------------===//
// lib/Conversion/ToGPU
//===----------------------------------------------------------------------===//

def PrepareEntriesPass : Pass<"gqa-prepare-entries", "::mlir::ModuleOp"> {
  let summary = "Checks that public functions can become sequences of kernels";
  let description = [{
    Every public function is an entry. What a sequence of kernel launches cannot
    express is an error at its location: calls that inlining left over, control
    flow on the host, reading a tensor's element on the host, element types that
    no kernel takes, tensors whose size in bytes does not fit in 64 bits.

    What the operations silently rely on (extents that must agree) becomes
    `cf.assert` on index arithmetic, so that it is checked before the first
    launch.

    (* example filepath=test/Conversion/ToGPU/prepare-entries_doctest.mlir *)
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::tensor::TensorDialect"];
}

def BufferizeEntriesPass : Pass<"gqa-bufferize-entries", "::mlir::ModuleOp"> {
  let summary = "Bufferizes entries: strided, read-only arguments; contiguous results";
  let description = [{
    One-shot bufferization with the conventions of an artifact. A tensor
    argument becomes a memref with any strides and offset, the innermost stride
    apart, which is 1; nothing writes to it. A result is a contiguous buffer of
    its own, never an alias of an argument or of another result. Collapsing axes
    of an argument stays a view, with a `cf.assert` that its strides allow it.
    Constant tensors become fills and stores, as an artifact holds no data.
    Buffers are in the memory of the device and are not freed: who runs the
    function decides where they live.

    (* example filepath=test/Conversion/ToGPU/bufferize-entries_doctest.mlir *)
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect",
    "::mlir::cf::ControlFlowDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::memref::MemRefDialect", "::mlir::tensor::TensorDialect"];
}

def MapToGPUPass : Pass<"gqa-map-to-gpu", "::mlir::func::FuncOp"> {
  let summary = "Turns what touches memory outside of gpu.launch into gpu.launch";
  let description = [{
    Linalg operations on memrefs, copies between layouts, stores and parallel
    loops become one `gpu.launch` each: the parallel iterations are numbered in
    row-major order, a thread takes one, and reductions run in order inside it.
    Copies between contiguous buffers stay `memref.copy`. An iteration space that
    is static and has more than 2^63 points is an error.

    (* example filepath=test/Conversion/ToGPU/map-to-gpu_doctest.mlir *)
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::gpu::GPUDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect"];
}

def SinkScalarsPass : Pass<"gqa-sink-scalars"> {
  let summary = "Moves scalars that only a kernel can compute into gpu.launch";
  let description = [{
    What stays outside of kernels becomes expressions of an artifact: arithmetic
    on index and i64 values. Constants, and scalars of other types with all that
    depends on them, are computed anew in each launch that uses them.

    (* example filepath=test/Conversion/ToGPU/sink-scalars_doctest.mlir *)
  }];
  let dependentDialects = ["::mlir::gpu::GPUDialect"];
}

def CheckLaunchesPass : Pass<"gqa-check-launches"> {
  let summary = "Checks that static launches fit the hardware";
  let description = [{
    A gpu.launch_func with more blocks or threads than hardware takes (2^31 - 1
    blocks along x, 65535 along y and z; 1024 threads along x and y, 64 along z)
    is an error at its location. What is not static is checked by whoever runs
    the launch.
  }];
}

def ExpandMathPass : Pass<"gqa-expand-math", "::mlir::gpu::GPUModuleOp"> {
  let summary = "Rewrites math operations into what the GPU has instructions for";
  let description = [{
    16-bit operations are computed in f32. `math.exp2` of f32 becomes
    `ex2.approx` (2 ulp), roots, roundings, `arith.maxnumf` and `arith.minnumf`
    the instruction that is exact; exp, expm1, log, log1p, log2, tanh and erf of
    f32 become polynomials. The others, and those of f64, remain: they call
    CUDA's libdevice, and are an error without it. Divisions that round up or
    down become ones that truncate.

    (* example filepath=test/Conversion/ToGPU/expand-math_doctest.mlir *)
  }];
  let options = [Option<"hasLibdevice", "has-libdevice", "bool", /*default=*/"true",
                        "CUDA's libdevice will be linked">];
  let dependentDialects = [
    "::mlir::LLVM::LLVMDialect", "::mlir::arith::ArithDialect",
    "::mlir::math::MathDialect"];
}

//===----------------------------------------------------------------------===//
// lib/Conversion/RepeatToGQA
//===----------------------------------------------------------------------===//

def RaiseRepeatKVPass : Pass<"gqa-raise-repeat-kv"> {
  let summary = "Finds values that repeat heads and makes them gqa.repeat_kv";
  let description = [{
    Front ends have no operation for the repetition of heads; they write it as a
    chain of broadcasts, reshapes and transposes, as a tile, a concatenation of
    copies or of single heads, a gather by computed or constant indices, or an
    addition of zeros of the larger shape. This pass asks of each value what it
    means: it composes the index map from the value to a
    source that it is a view of, and where

    ```
    value[.., h, ..] = source[.., h floordiv n_rep, ..]
    ```

    up to a permutation of the dimensions, the value becomes `gqa.repeat_kv` of
    that source, transposed by `linalg.transpose` if need be. The first value of
    a chain of views that is such a repeat is replaced; what follows is left as
    it is.

    Two other things count as well, where they reach a user that is no view. One
    head for all: an extent of 1 that is broadcast, in a tensor of three or more
    dimensions of floats or of integers of at most 8 bits; but not along the last
    dimension, nor along the first of four (a batch), nor into a mask of an
    attention operation. And a repeat that is merged with other dimensions, or in
    which extents of 1 come and go: there, a `tensor.collapse_shape` or
    `tensor.expand_shape` follows the `gqa.repeat_kv`.

    Elements may be converted to other types between the broadcast and the
    collapse. The repeat is then one in the type that was broadcast, and the same
    conversions follow it. Where a `linalg.generic` computes all copies of a head
    alike (an operation that was fused with the broadcast, or rows that are looked
    up), it computes one, which is repeated.

    Heads in tile order (0 1 2 0 1 2) never match. Extents of other dimensions
    may be dynamic. The result has the same bits, except that x + 0.0 counts as x
    (it is not for x = -0.0) unless `strict-zeros` is set.

    For each candidate, a chain in which something is repeated and merged with
    other dimensions, there is a remark: *passed* (`RaisedRepeat`, with axis and
    n_rep), or *missed* (`NotRaised`) with the reason tile-order, not-head-axis
    (all it reaches are keys and values of attention with the heads elsewhere),
    dynamic-heads, unknown-producer (the first operation that is in the way), or
    other.

    (* example filepath=test/Conversion/RepeatToGQA/order.mlir *)
  }];
  let options = [
    Option<"strictZeros", "strict-zeros", "bool", /*default=*/"false",
           "Do not take x + 0.0 for x, which turns -0.0 into 0.0">];
  let dependentDialects = ["::mlir::gqa::GQADialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

//===----------------------------------------------------------------------===//
// lib/Conversion/AttentionToGQA
//===----------------------------------------------------------------------===//

def RaiseAttentionPass : Pass<"gqa-raise-attention"> {
  let summary = "Finds attention written out in upstream dialects and makes it gqa.attention";
  let description = [{
    **Changes rounding**: `gqa.attention` computes the same thing in another
    order. And a row that sees no key gives zeros where a softmax gives NaN.

    The pass asks what the elements of a tensor are computed from, not by which
    operations: linalg (generic and named), tosa, and arith and math on tensors
    all become expressions of elements, in which views (transposes, reshapes,
    broadcasts) are gone. An expression is attention if it is

    ```
    o = sum over j of softmax_j(softcap(scale * q . k) + masks) * v
    ```

    - *softmax*: the maximum subtracted, the exponentials (or powers of two)
      divided by their sum, before or after the product with v, by division, by
      a reciprocal, or by a logarithm within the exponent; with or without a
      selection of zero in rows that see nothing; with one more column, a sink.
    - *scale*: constants on q, on k, on both, on the scores, or none, then
      `scale(1.0)`. What is not constant stays where it is on q or k, and is
      declined on the scores.
    - *masks*: added, or selected by. A mask that is computed from positions and
      shows an interval of diagonals becomes `window`, exactly or not at all.
    - *heads*: from what q, k, v and o are indexed by. Key heads that several
      query heads share in the product itself become grouped heads;
      `gqa.repeat_kv` stays in place.
    - conversions to f32 and back in between are left out: the operation is on
      the element type of its operands.

    The scores and weights must go away: if something else uses them, nothing is
    gained, and the candidate is left alone. What has a softmax but does not fit
    is reported by a *missed* remark (`AttentionNotRaised`) that says what did
    not fit first; what is raised by a *passed* one (`RaisedAttention`).

    (* example filepath=test/Conversion/AttentionToGQA/doctest.mlir *)
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gqa::GQADialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect"];
}

//===----------------------------------------------------------------------===//
// lib/Conversion/HopperToNVVM
//===----------------------------------------------------------------------===//

def ConvertHopperToNVVMPass : Pass<"convert-hopper-to-nvvm", "::mlir::gpu::GPUModuleOp"> {
  let summary = "Lowers pages of the hopper dialect to the llvm and nvvm dialects";
  let description = [{
    Each operation becomes the instructions of one thread. A tile becomes the
    registers that hold it: separate values, carried by loops and branches.
    Scalars stay in `arith`, `math` and `scf`, and are lowered by the passes that
    follow. Shared memory is one dynamic array, in which rings lie in the order of
    their allocations.

    `inline` and `hopper-expand-loops` come before it, and `canonicalize`, which
    is slow afterwards and changes nothing. Chips: sm_90a.

    (* example filepath=test/Conversion/HopperToNVVM/rows.mlir *)
  }];
  // The llvm and nvvm dialects besides, from the file that includes their headers.
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect"];
}

#endif // GQA_CONVERSION_PASSES_TD
