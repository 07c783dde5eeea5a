//===- Backend.h - What attention backends can take -------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_BACKEND_BACKEND_H
#define GQA_BACKEND_BACKEND_H

#include "gqa/Dialect/GQA/IR/GQAInterfaces.h"

#include <map>
#include <optional>
#include <string>

namespace mlir::gqa {

/// The backend of an attention operation that names none.
inline constexpr llvm::StringLiteral kDefaultBackend = "native";

/// The name of the backend that `op` is meant for, the default one spelled out.
inline StringRef getEffectiveBackendName(AttentionOpInterface op) {
  StringRef name = op.getBackendName();
  return name.empty() ? StringRef(kDefaultBackend) : name;
}

/// What an operation that names a backend may look like. The member defaults
/// are those of a new entry of `gqa.backends`.
struct BackendCapabilities {
  /// K and V may have fewer heads than Q.
  bool groupedHeads = false;
  /// K and V may have different numbers of heads.
  bool distinctKVHeads = false;
  /// V may have another head dimension than Q and K.
  bool distinctHeadDims = true;
  bool mask = true;
  bool window = true;
  bool softcap = true;
  bool sinks = true;
  /// The log-sum-exp of each row can be a result.
  bool lse = true;
  /// Upper bound of both head dimensions.
  std::optional<int64_t> maxHeadDim;
  /// Element types of Q, K, V and O; absent: any.
  std::optional<SmallVector<Type>> dtypes;
  /// Axis orders; absent: any.
  std::optional<SmallVector<AttentionLayout>> layouts;
  /// The oldest chip, as in "sm_90a"; absent: any.
  std::optional<std::string> minChip;
  /// The function that computes it on the host (gqa-c/AttentionCall.h); absent:
  /// the compiler does.
  std::optional<std::string> function;
};

/// Why a backend does not take an operation.
struct BackendRefusal {
  /// The key of `gqa.backends` that refuses, as in "grouped_heads".
  StringRef key;
  /// A sentence without subject, as in "takes head dimensions up to 128, but
  /// got 256".
  std::string reason;
};

/// The backends that an operation sees: the built-in table under the entries of
/// the nearest enclosing module with `gqa.backends`, key by key.
class BackendTable {
public:
  /// The table that `op` sees. Reads attributes of the modules around `op`.
  static BackendTable get(Operation *op);

  /// The capabilities of `name` (of `native` if empty); null if unknown.
  const BackendCapabilities *lookup(StringRef name) const;

  /// The capabilities of the backend of `op`, or an error at `op` that lists
  /// the known names.
  FailureOr<const BackendCapabilities *>
  lookupOrEmitError(AttentionOpInterface op) const;

  /// All names, sorted.
  SmallVector<StringRef> getNames() const;

private:
  std::map<std::string, BackendCapabilities, std::less<>> entries;
};

/// The head counts that a backend is asked about.
struct HeadCounts {
  int64_t query;
  int64_t key;
  int64_t value;
};

/// Whether a backend takes K and V with these numbers of heads: the only
/// question that the removal and insertion of repeats asks.
std::optional<BackendRefusal>
checkHeadCounts(const BackendCapabilities &backend, HeadCounts heads);

/// Whether a backend takes code for `chip`; without one (empty), it does. One
/// that is a function on the host takes none.
std::optional<BackendRefusal> checkChip(const BackendCapabilities &backend,
                                        StringRef chip);

/// The answer to "does this backend take this operation?": nothing for yes, or
/// the first refusal. `chip` is compared with min_chip if it is not empty.
std::optional<BackendRefusal> checkSupport(const BackendCapabilities &backend,
                                           AttentionOpInterface op,
                                           StringRef chip = {});

} // namespace mlir::gqa

#endif // GQA_BACKEND_BACKEND_H
