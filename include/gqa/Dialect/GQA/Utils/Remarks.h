//===- Remarks.h - How decisions about repeats are reported -----*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_UTILS_REMARKS_H
#define GQA_DIALECT_GQA_UTILS_REMARKS_H

#include "mlir/IR/Operation.h"
#include "mlir/IR/Remarks.h"

#include <mutex>

namespace mlir::gqa {

/// Category of all our remarks (--remarks-filter=gqa).
inline constexpr llvm::StringLiteral kRemarkCategory = "gqa";

/// Why a repeat is kept, or a candidate is not raised.
enum class Reason {
  /// The backend does not take grouped heads.
  BackendNeedsRepeatedHeads,
  /// K and V are repeated by different factors, or have different numbers of
  /// heads, and the backend does not take that.
  KVFactorsDiffer,
  /// Heads come as 0 1 2 0 1 2 instead of 0 0 1 1 2 2.
  TileOrder,
  /// What is repeated is not the heads axis.
  NotHeadAxis,
  /// An operation between the repeat and the attention treats heads
  /// differently, so that the repeat does not commute with it.
  HeadDependentOp,
  /// The first operation that the head map does not know.
  UnknownProducer,
  /// The number of heads is not static.
  DynamicHeads,
  /// A view of another dialect whose ViewOpInterface does not fit its types.
  ViewContradictsTypes,
  Other
};

/// The code of the Reason field: "backend-needs-repeated-heads", ...
StringRef getReasonCode(Reason reason);

/// A remark under construction: takes the text and metrics of mlir/IR/Remarks.h
/// by << and is reported when it goes out of scope. MLIR's remark engine does
/// not synchronise, and passes on functions run in parallel, so that this
/// class holds a lock while the remark lives.
class PendingRemark {
public:
  PendingRemark(std::unique_lock<std::recursive_mutex> lock,
                remark::detail::InFlightRemark remark)
      : lock(std::move(lock)), remark(std::move(remark)) {}

  template <typename PartT>
  PendingRemark &operator<<(PartT &&part) {
    remark << std::forward<PartT>(part);
    return *this;
  }

  /// False if nobody listens to remarks of this kind.
  explicit operator bool() const { return static_cast<bool>(remark); }

private:
  // The remark goes, and is reported, before the lock.
  std::unique_lock<std::recursive_mutex> lock;
  remark::detail::InFlightRemark remark;
};

/// A remark about something that was done to `op`, named `name` in CamelCase.
PendingRemark emitPassed(Operation *op, StringRef name);

/// A remark about something that did not happen to `op`, with its reason.
PendingRemark emitMissed(Operation *op, StringRef name, Reason reason);

/// A remark about how `op` is compiled, neither good nor bad.
PendingRemark emitAnalysis(Operation *op, StringRef name);

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_UTILS_REMARKS_H
