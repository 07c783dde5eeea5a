//===- CheckedInt.h - Arithmetic that notices overflow ----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_RUNTIME_CHECKEDINT_H
#define GQA_LIB_RUNTIME_CHECKEDINT_H

#include <cstdint>
#include <optional>
#include <vector>

namespace gqa::runtime {

/// The sum, or nothing when it does not fit. The builtins exist in both
/// compilers we build with.
inline std::optional<int64_t> checkedAdd(int64_t a, int64_t b) {
  int64_t result;
  if (__builtin_add_overflow(a, b, &result))
    return std::nullopt;
  return result;
}

inline std::optional<int64_t> checkedSub(int64_t a, int64_t b) {
  int64_t result;
  if (__builtin_sub_overflow(a, b, &result))
    return std::nullopt;
  return result;
}

inline std::optional<int64_t> checkedMul(int64_t a, int64_t b) {
  int64_t result;
  if (__builtin_mul_overflow(a, b, &result))
    return std::nullopt;
  return result;
}

/// `scale` times the product of `factors`, which are not negative. A zero
/// factor makes the product zero whatever the others are.
inline std::optional<int64_t>
checkedProduct(const std::vector<int64_t> &factors, int64_t scale = 1) {
  for (int64_t factor : factors)
    if (factor == 0)
      return 0;
  std::optional<int64_t> product = scale;
  for (int64_t factor : factors)
    if (product)
      product = checkedMul(*product, factor);
  return product;
}

} // namespace gqa::runtime

#endif // GQA_LIB_RUNTIME_CHECKEDINT_H
