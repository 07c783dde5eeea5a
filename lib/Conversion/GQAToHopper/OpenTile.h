//===- OpenTile.h - A tile that a consumer is at ----------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_GQATOHOPPER_OPENTILE_H
#define GQA_LIB_CONVERSION_GQATOHOPPER_OPENTILE_H

#include "Page.h"

namespace mlir::gqa {

/// A tile that a consumer is at.
struct OpenTile {
  /// Where its message and its queries are.
  Value mail, queryCursor;
  /// This consumer's rows of the queries.
  Value queries;
  /// The keys that each row sees: up to `end`, from `begin` if it is not null.
  Value end, begin;
  /// Where the rows of the mask begin, and the keys of the sequence; null
  /// without a mask.
  Value maskRows, numKeys;
  KeyBlocks blocks;

  SmallVector<Value> getValues() const;
  /// A tile of the same fields as this one.
  OpenTile withValues(ValueRange values) const;
};

/// The tile whose message is at `mail` and whose queries are at `queryCursor`:
/// waits for the queries.
OpenTile openTile(PageEmitter &e, const Page &page, const Consumer &consumer,
                  Value mail, Value queryCursor, const Tile &tile);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_GQATOHOPPER_OPENTILE_H
