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

std::optional<Extent::Form> Extent::getForm() const {
  if (form)
    return *form;
  if (isStatic())
    return Form{size, {}, 0};
  if (!name)
    return std::nullopt;
  return Form{1, {{name, dim}}, 0};
}

Extent Extent::fromForm(Form form) {
  if (form.coefficient == 0)
    form.names.clear();
  if (form.names.empty())
    return fixed(form.coefficient + form.addend);
  if (form.coefficient == 1 && form.names.size() == 1 && form.addend == 0)
    return ofDim(form.names.front().first, form.names.front().second);
  Extent extent;
  extent.form = std::make_shared<const Form>(std::move(form));
  return extent;
}

bool Extent::isNonNegative() const {
  std::optional<Form> found = getForm();
  return found && found->coefficient >= 0 && found->addend >= 0 &&
         llvm::all_of(found->names,
                      [](const Name &name) { return name.second >= 0; });
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
  std::optional<Extent::Form> left = lhs.getForm();
  std::optional<Extent::Form> right = rhs.getForm();
  return left && right && left->coefficient == right->coefficient &&
         left->names == right->names && left->addend == right->addend;
}

std::optional<Extent> multiply(const Extent &lhs, const Extent &rhs) {
  std::optional<Extent::Form> product = lhs.getForm();
  std::optional<Extent::Form> factor = rhs.getForm();
  if (!product || !factor)
    return std::nullopt;
  if (factor->addend != 0)
    std::swap(product, factor);
  // Of sums, only multiples.
  if (factor->addend != 0 || (product->addend != 0 && !factor->names.empty()) ||
      product->names.size() + factor->names.size() > kMaxNames ||
      llvm::MulOverflow(product->coefficient, factor->coefficient,
                        product->coefficient) ||
      llvm::MulOverflow(product->addend, factor->coefficient, product->addend))
    return std::nullopt;
  llvm::append_range(product->names, factor->names);
  llvm::sort(product->names, isBefore);
  return Extent::fromForm(std::move(*product));
}

std::optional<Extent> divide(const Extent &lhs, const Extent &rhs) {
  std::optional<Extent::Form> quotient = lhs.getForm();
  std::optional<Extent::Form> divisor = rhs.getForm();
  if (!quotient || !divisor || divisor->coefficient <= 0 ||
      divisor->addend != 0 ||
      (quotient->addend != 0 && !divisor->names.empty()) ||
      quotient->coefficient % divisor->coefficient != 0 ||
      quotient->addend % divisor->coefficient != 0)
    return std::nullopt;
  quotient->coefficient /= divisor->coefficient;
  quotient->addend /= divisor->coefficient;
  for (const auto &name : divisor->names) {
    auto *found = llvm::find(quotient->names, name);
    if (found == quotient->names.end())
      return std::nullopt;
    quotient->names.erase(found);
  }
  return Extent::fromForm(std::move(*quotient));
}

std::optional<Extent> add(const Extent &lhs, const Extent &rhs) {
  std::optional<Extent::Form> sum = lhs.getForm();
  std::optional<Extent::Form> other = rhs.getForm();
  if (!sum || !other)
    return std::nullopt;
  if (sum->names.empty())
    std::swap(sum, other);
  // A number is as good an addend as a coefficient of nothing.
  int64_t &combined = other->names.empty() && !sum->names.empty()
                          ? sum->addend
                          : sum->coefficient;
  if ((!other->names.empty() && other->names != sum->names) ||
      llvm::AddOverflow(combined, other->coefficient, combined) ||
      llvm::AddOverflow(sum->addend, other->addend, sum->addend))
    return std::nullopt;
  return Extent::fromForm(std::move(*sum));
}

std::optional<Extent> subtract(const Extent &lhs, const Extent &rhs) {
  std::optional<Extent> negative = multiply(rhs, Extent::fixed(-1));
  return negative ? add(lhs, *negative) : std::nullopt;
}
} // namespace mlir::gqa

bool gqa::isAtLeast(const Extent &lhs, const Extent &rhs) {
  std::optional<Extent> difference = subtract(lhs, rhs);
  return difference && difference->isNonNegative();
}
