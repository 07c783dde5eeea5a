//===- Counters.cpp - How many repeats went, stayed and came --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/Counters.h"

#include "mlir/IR/AsmState.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::gqa;

/// The bytes that one element takes; 0 if nobody knows.
static int64_t getElementBytes(Type type) {
  if (type.isIntOrFloat())
    return llvm::divideCeil(type.getIntOrFloatBitWidth(), 8);
  if (isa<IndexType>(type))
    return IndexType::kInternalStorageBitWidth / 8;
  if (auto complex = dyn_cast<ComplexType>(type))
    return 2 * getElementBytes(complex.getElementType());
  return 0;
}

/// a * b for numbers that are not negative.
static int64_t multiplySaturated(int64_t a, int64_t b) {
  int64_t product;
  return llvm::MulOverflow(a, b, product) ? std::numeric_limits<int64_t>::max()
                                          : product;
}

int64_t gqa::addSaturated(int64_t a, int64_t b) {
  int64_t sum;
  if (!llvm::AddOverflow(a, b, sum))
    return sum;
  return b < 0 ? std::numeric_limits<int64_t>::min()
               : std::numeric_limits<int64_t>::max();
}

ByteCount gqa::countBytes(RankedTensorType type, Value extentsOf) {
  ByteCount bytes;
  bytes.coefficient = getElementBytes(type.getElementType());
  for (auto [axis, extent] : llvm::enumerate(type.getShape())) {
    if (ShapedType::isDynamic(extent))
      bytes.extents.emplace_back(extentsOf, axis);
    else
      bytes.coefficient = multiplySaturated(bytes.coefficient, extent);
  }
  return bytes;
}

std::string gqa::stringifyBytes(const ByteCount &bytes, AsmState &state) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << bytes.coefficient;
  for (auto [value, axis] : bytes.extents) {
    os << " * dim(";
    value.printAsOperand(os, state);
    os << ", " << axis << ")";
  }
  return text;
}

Counters &Counters::operator+=(const Counters &other) {
  numRepeatsRemoved += other.numRepeatsRemoved;
  numRepeatsKept += other.numRepeatsKept;
  numRepeatsInserted += other.numRepeatsInserted;
  bytesSaved = addSaturated(bytesSaved, other.bytesSaved);
  llvm::append_range(dynamicBytesSaved, other.dynamicBytesSaved);
  return *this;
}

void Counters::print(raw_ostream &os) const {
  llvm::json::OStream json(os);
  json.object([&] {
    json.attribute("num-repeats-removed", numRepeatsRemoved);
    json.attribute("num-repeats-kept", numRepeatsKept);
    json.attribute("num-repeats-inserted", numRepeatsInserted);
    json.attribute("bytes-saved", bytesSaved);
    if (!dynamicBytesSaved.empty())
      json.attributeArray("bytes-saved-dynamic", [&] {
        std::vector<std::string> sorted = dynamicBytesSaved;
        llvm::sort(sorted);
        for (const std::string &expression : sorted)
          json.value(expression);
      });
  });
  os << "\n";
}

void CounterCollector::add(const Counters &counters) {
  std::lock_guard<std::mutex> lock(mutex);
  sum += counters;
}

Counters CounterCollector::take() {
  std::lock_guard<std::mutex> lock(mutex);
  return std::exchange(sum, Counters());
}
