//===- OptimizationReport.cpp - What gqa-optimize did, for people ---------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Report/OptimizationReport.h"

#include "gqa/Backend/Backend.h"
#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/IR/RepeatOp.h"
#include "gqa/Dialect/GQA/Utils/Remarks.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::gqa;

//===----------------------------------------------------------------------===//
// Remarks
//===----------------------------------------------------------------------===//

static std::string printLocation(Location loc) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (auto file = loc->findInstanceOf<FileLineColLoc>())
    os << file.getFilename().getValue() << ":" << file.getLine() << ":"
       << file.getColumn();
  return text;
}

/// Keeps every remark that the engine reports.
class OptimizationReport::Collector
    : public remark::detail::MLIRRemarkStreamerBase {
public:
  explicit Collector(std::shared_ptr<std::vector<ReportedRemark>> remarks)
      : remarks(std::move(remarks)) {}

  void streamOptimizationRemark(const remark::detail::Remark &remark) override {
    ReportedRemark reported;
    reported.function = remark.getFunction().str();
    reported.location = printLocation(remark.getLocation());
    reported.kind = remark.getRemarkTypeString().str();
    reported.name = remark.getRemarkName().str();
    for (const remark::detail::Remark::Arg &arg : remark.getArgs())
      reported.parts.emplace_back(arg.key, arg.val);
    remarks->push_back(std::move(reported));
  }

private:
  std::shared_ptr<std::vector<ReportedRemark>> remarks;
};

OptimizationReport::OptimizationReport(MLIRContext *context, bool print)
    : context(context),
      remarks(std::make_shared<std::vector<ReportedRemark>>()) {
  remark::RemarkCategories categories;
  std::string category = kRemarkCategory.str();
  categories.passed = categories.missed = categories.analysis = category;
  // Cannot fail: there is no file to open.
  (void)remark::enableOptimizationRemarks(
      *context, std::make_unique<Collector>(remarks),
      std::make_unique<remark::RemarkEmittingPolicyAll>(), categories, print);
}

OptimizationReport::~OptimizationReport() { context->setRemarkEngine(nullptr); }

const std::vector<ReportedRemark> &OptimizationReport::getRemarks() const {
  return *remarks;
}

//===----------------------------------------------------------------------===//
// Snapshots
//===----------------------------------------------------------------------===//

/// Bytes of a tensor or memref whose extents are all static.
static std::optional<int64_t> getStaticBytes(Type type) {
  auto shaped = dyn_cast<ShapedType>(type);
  if (!shaped || !shaped.hasStaticShape() ||
      !shaped.getElementType().isIntOrFloat())
    return std::nullopt;
  int64_t bytes =
      llvm::divideCeil(shaped.getElementType().getIntOrFloatBitWidth(), 8);
  for (int64_t extent : shaped.getShape())
    if (llvm::MulOverflow(bytes, extent, bytes))
      return std::nullopt;
  return bytes;
}

static AttentionSummary summarize(AttentionOpInterface op) {
  AttentionSummary summary;
  if (auto function = op->getParentOfType<FunctionOpInterface>())
    summary.function = function.getName().str();
  summary.location = printLocation(op->getLoc());
  summary.operation = op->getName().getStringRef().str();
  StringRef backend = op.getBackendName();
  summary.backend =
      (backend.empty() ? StringRef(kDefaultBackend) : backend).str();
  summary.queryHeads = op.getNumQueryHeads();
  summary.keyHeads = op.getNumKeyHeads();
  summary.valueHeads = op.getNumValueHeads();
  std::optional<int64_t> key = getStaticBytes(op.getKeyOperand().getType());
  std::optional<int64_t> value = getStaticBytes(op.getValueOperand().getType());
  if (key && value)
    summary.keyValueBytes = *key + *value;
  return summary;
}

static ModuleSnapshot takeSnapshot(ModuleOp module) {
  ModuleSnapshot snapshot;
  OpPrintingFlags flags;
  flags.elideLargeElementsAttrs().elideLargeResourceString();
  llvm::raw_string_ostream os(snapshot.text);
  module.print(os, flags);

  auto count = [&](Type written, int64_t &number, int64_t &bytes) {
    ++number;
    if (std::optional<int64_t> size = getStaticBytes(written))
      bytes += *size;
    else
      snapshot.bytesAreExact = false;
  };
  module.walk([&](Operation *op) {
    if (auto attention = dyn_cast<AttentionOpInterface>(op))
      snapshot.attentions.push_back(summarize(attention));
    else if (auto repeat = dyn_cast<RepeatOp>(op))
      count(repeat.getResult().getType(), snapshot.numRepeats,
            snapshot.repeatBytes);
    else if (auto broadcast = dyn_cast<linalg::BroadcastOp>(op))
      count(broadcast.getInit().getType(), snapshot.numRepeats,
            snapshot.repeatBytes);
    else if (auto transpose = dyn_cast<linalg::TransposeOp>(op))
      count(transpose.getInit().getType(), snapshot.numTransposes,
            snapshot.transposeBytes);
  });
  return snapshot;
}

void OptimizationReport::setBefore(ModuleOp module) {
  before = takeSnapshot(module);
}

void OptimizationReport::setAfter(ModuleOp module) {
  after = takeSnapshot(module);
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

static void writeSnapshot(llvm::json::OStream &json,
                          const ModuleSnapshot &snapshot) {
  json.object([&] {
    json.attributeArray("attentions", [&] {
      for (const AttentionSummary &attention : snapshot.attentions)
        json.object([&] {
          json.attribute("function", attention.function);
          json.attribute("location", attention.location);
          json.attribute("operation", attention.operation);
          json.attribute("backend", attention.backend);
          json.attribute("query_heads", attention.queryHeads);
          json.attribute("key_heads", attention.keyHeads);
          json.attribute("value_heads", attention.valueHeads);
          json.attribute("key_value_bytes", attention.keyValueBytes);
        });
    });
    json.attribute("repeats", snapshot.numRepeats);
    json.attribute("repeat_bytes", snapshot.repeatBytes);
    json.attribute("transposes", snapshot.numTransposes);
    json.attribute("transpose_bytes", snapshot.transposeBytes);
    json.attribute("bytes_are_exact", snapshot.bytesAreExact);
  });
}

void OptimizationReport::writeJSON(raw_ostream &os) const {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attributeBegin("before");
    writeSnapshot(json, before);
    json.attributeEnd();
    json.attributeBegin("after");
    writeSnapshot(json, after);
    json.attributeEnd();
    json.attributeArray("remarks", [&] {
      for (const ReportedRemark &remark : *remarks)
        json.object([&] {
          json.attribute("function", remark.function);
          json.attribute("location", remark.location);
          json.attribute("kind", remark.kind);
          json.attribute("name", remark.name);
          json.attributeObject("parts", [&] {
            for (const auto &[key, value] : remark.parts)
              json.attribute(key, value);
          });
        });
    });
  });
  os << "\n";
}
