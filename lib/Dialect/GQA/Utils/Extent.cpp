//===- Extent.cpp - Extents that need not be known ------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/Extent.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::gqa;

/// Longer products are not followed.
static constexpr size_t kMaxNames = 16;

Extent Extent::renamed(Value tensor, int64_t dim) const {
  Extent extent = *this;
  extent.name = tensor;
  extent.dim = dim;
  return extent;
}

std::optional<Extent::Product> Extent::getProduct() const {
  if (product)
    return *product;
  if (isStatic())
    return Product{size, {}};
  if (!name)
    return std::nullopt;
  return Product{1, {{name, dim}}};
}

Extent Extent::fromProduct(Product product) {
  if (product.names.empty())
    return fixed(product.coefficient);
  if (product.coefficient == 1 && product.names.size() == 1)
    return ofDim(product.names.front().first, product.names.front().second);
  Extent extent;
  extent.product = std::make_shared<const Product>(std::move(product));
  return extent;
}

/// Any order will do, as long as it is one.
static bool isBefore(const std::pair<Value, int64_t> &lhs,
                     const std::pair<Value, int64_t> &rhs) {
  return std::make_pair(lhs.first.getAsOpaquePointer(), lhs.second) <
         std::make_pair(rhs.first.getAsOpaquePointer(), rhs.second);
}

// Friends that only their arguments find; a qualified name would not declare
// them.
namespace mlir::gqa {
bool isSameExtent(const Extent &lhs, const Extent &rhs) {
  if (lhs.isStatic() || rhs.isStatic())
    return lhs.size == rhs.size;
  if (lhs.name && lhs.name == rhs.name && lhs.dim == rhs.dim)
    return true;
  std::optional<Extent::Product> left = lhs.getProduct();
  std::optional<Extent::Product> right = rhs.getProduct();
  return left && right && left->coefficient == right->coefficient &&
         left->names == right->names;
}

std::optional<Extent> multiply(const Extent &lhs, const Extent &rhs) {
  std::optional<Extent::Product> product = lhs.getProduct();
  std::optional<Extent::Product> right = rhs.getProduct();
  if (!product || !right ||
      product->names.size() + right->names.size() > kMaxNames ||
      llvm::MulOverflow(product->coefficient, right->coefficient,
                        product->coefficient))
    return std::nullopt;
  llvm::append_range(product->names, right->names);
  llvm::sort(product->names, isBefore);
  return Extent::fromProduct(std::move(*product));
}

std::optional<Extent> divide(const Extent &lhs, const Extent &rhs) {
  std::optional<Extent::Product> quotient = lhs.getProduct();
  std::optional<Extent::Product> divisor = rhs.getProduct();
  if (!quotient || !divisor || divisor->coefficient <= 0 ||
      quotient->coefficient % divisor->coefficient != 0)
    return std::nullopt;
  quotient->coefficient /= divisor->coefficient;
  for (const auto &name : divisor->names) {
    auto *found = llvm::find(quotient->names, name);
    if (found == quotient->names.end())
      return std::nullopt;
    quotient->names.erase(found);
  }
  return Extent::fromProduct(std::move(*quotient));
}
} // namespace mlir::gqa
