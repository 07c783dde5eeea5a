//===- Patterns.h - Patterns that lower single operations -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_HOPPERTONVVM_PATTERNS_H
#define GQA_LIB_CONVERSION_HOPPERTONVVM_PATTERNS_H

#include "Emitter.h"
#include "gqa/Dialect/Hopper/IR/Hopper.h"

#include "mlir/Transforms/DialectConversion.h"

namespace mlir::gqa::hopper {

//===----------------------------------------------------------------------===//
// What tiles become
//===----------------------------------------------------------------------===//

/// Makes each tile the registers that hold it: one type becomes several.
class TileTypeConverter : public TypeConverter {
public:
  explicit TileTypeConverter(MLIRContext *context);
};

/// The registers of a matrix in shared memory.
struct SmemRegisters {
  /// Pointer, and address / 16 for descriptors.
  Value pointer, address16;

  explicit SmemRegisters(ValueRange values)
      : pointer(values[0]), address16(values[1]) {}
};

/// The registers of a ring.
struct RingRegisters {
  /// First tile: pointer, and address / 16. First barrier of each kind.
  Value pointer, address16, full, empty;

  explicit RingRegisters(ValueRange values)
      : pointer(values[0]), address16(values[1]), full(values[2]),
        empty(values[3]) {}
};

/// The registers of a mailbox: first word, first barrier of each kind.
struct MailboxRegisters {
  Value pointer, full, empty;

  explicit MailboxRegisters(ValueRange values)
      : pointer(values[0]), full(values[1]), empty(values[2]) {}
};

/// The registers of a cursor; `stage` is null for a ring of one stage.
struct CursorRegisters {
  Value stage, phase;

  explicit CursorRegisters(ValueRange values)
      : stage(values.size() == 2 ? values[0] : Value()), phase(values.back()) {}
};

/// Bytes of an mbarrier.
constexpr int64_t kBarrierBytes = 8;

/// `pointer` moved to the stage of `cursor`, of `stride` bytes each.
Value atStage(Emitter &e, Value pointer, CursorRegisters cursor,
              int64_t stride);

/// Where the allocations of a module's kernels lie in their shared memory.
struct SharedMemoryPlan {
  /// Symbol of the dynamic shared memory.
  StringRef symbol;
  /// Offsets in bytes of the contents of an allocation and of its full
  /// barriers, after which the empty ones come.
  struct Place {
    int64_t contents, barriers;
  };
  DenseMap<Operation *, Place> places;
};

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

/// Lowers one operation, given the registers of its operands.
template <typename OpTy>
struct TilePattern : public OpConversionPattern<OpTy> {
  using Base = OpConversionPattern<OpTy>;
  using Base::Base;
  using Registers = typename Base::OneToNOpAdaptor;

  /// Emits the lowering and replaces or erases `op`.
  virtual LogicalResult lower(OpTy op, Registers operands, Emitter &e,
                              ConversionPatternRewriter &rewriter) const = 0;

  LogicalResult
  matchAndRewrite(OpTy op, Registers operands,
                  ConversionPatternRewriter &rewriter) const final {
    Emitter emitter(rewriter, op.getLoc());
    return lower(op, operands, emitter, rewriter);
  }

protected:
  /// Replaces the results of `op`, each by the registers of its tile.
  static LogicalResult replace(ConversionPatternRewriter &rewriter, OpTy op,
                               ArrayRef<Values> results) {
    SmallVector<ValueRange> ranges(results.begin(), results.end());
    rewriter.replaceOpWithMultiple(op, ranges);
    return success();
  }

  static LogicalResult erase(ConversionPatternRewriter &rewriter, OpTy op) {
    rewriter.eraseOp(op);
    return success();
  }
};

/// Clones the operations of a one-block region and returns what it yields.
Values inlineRegion(ConversionPatternRewriter &rewriter, Region &region,
                    ValueRange arguments);

/// The words of step `step` of a fragment as a left operand: four registers of
/// two values of `elementType` each.
Values packStep(Emitter &e, ValueRange fragment, int64_t step,
                Type elementType);

void populateKernelPatterns(const TypeConverter &converter,
                            RewritePatternSet &patterns);
void populateMemoryPatterns(const TypeConverter &converter,
                            const SharedMemoryPlan &plan,
                            RewritePatternSet &patterns);
void populateSchedulePatterns(const TypeConverter &converter,
                              RewritePatternSet &patterns);
void populateProductPatterns(const TypeConverter &converter,
                             RewritePatternSet &patterns);
void populateElementPatterns(const TypeConverter &converter,
                             RewritePatternSet &patterns);

} // namespace mlir::gqa::hopper

#endif // GQA_LIB_CONVERSION_HOPPERTONVVM_PATTERNS_H
