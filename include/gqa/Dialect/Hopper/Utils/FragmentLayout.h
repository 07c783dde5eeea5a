//===- FragmentLayout.h - Which thread holds which element ------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The layout of the accumulator of wgmma, m64nNk16 with f32 results, and what
// follows from it: operands in registers, stores by stmatrix. Plain C++, no IR.
//
// Source: NVIDIA's PTX ISA manual, "Register Fragments for
// wgmma.mma_async.m64nNk16".
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_UTILS_FRAGMENTLAYOUT_H
#define GQA_DIALECT_HOPPER_UTILS_FRAGMENTLAYOUT_H

#include <cstdint>

namespace mlir::gqa::hopper {

constexpr int64_t kWarpgroupThreads = 128;
constexpr int64_t kWarpgroupRows = 64;
/// Rows that a thread holds a part of.
constexpr int64_t kRowsOfThread = 2;

/// Registers a thread holds of a 64 x `columns` accumulator.
constexpr int64_t countRegisters(int64_t columns) { return columns / 2; }

/// Row of a thread's first row (`half` 0) or second (1).
constexpr int64_t getFragmentRow(int64_t thread, int64_t half) {
  return thread / 32 * 16 + thread % 32 / 4 + 8 * half;
}

/// Which of the thread's two rows register `index` is in.
constexpr int64_t getRegisterHalf(int64_t index) { return index / 2 % 2; }

/// Column of register `index` in a thread whose first column is 0.
constexpr int64_t getRegisterColumn(int64_t index) {
  return index / 4 * 8 + index % 2;
}

/// First column of a thread.
constexpr int64_t getThreadColumn(int64_t thread) { return thread % 4 * 2; }

/// The first of the two registers that word `word` (0 to 3) of step `step` of
/// an operand in registers is packed from; the second follows it. The same four
/// words are what stmatrix stores of columns 16 `step` to 16 `step` + 15.
constexpr int64_t getOperandRegister(int64_t step, int64_t word) {
  return 4 * (2 * step + word / 2) + 2 * (word % 2);
}

} // namespace mlir::gqa::hopper

#endif // GQA_DIALECT_HOPPER_UTILS_FRAGMENTLAYOUT_H
