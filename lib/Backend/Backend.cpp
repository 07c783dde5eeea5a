//===- Backend.cpp - What attention backends can take ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Backend/Backend.h"

#include "gqa/Dialect/GQA/IR/BackendKeys.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::gqa;

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

/// The built-in backends. `sdpa` and `flex` are the attention wrappers of the
/// time of torchtitan issue #2224, which took repeated heads only; `varlen` is
/// flash attention over packed sequences; `native` is this compiler.
static std::map<std::string, BackendCapabilities, std::less<>>
getBuiltinBackends() {
  BackendCapabilities dense;
  dense.layouts = {AttentionLayout::BHSD, AttentionLayout::BSHD};
  BackendCapabilities varlen;
  varlen.groupedHeads = true;
  varlen.layouts = {AttentionLayout::THD};
  BackendCapabilities native;
  native.groupedHeads = true;
  native.distinctKVHeads = true;
  return {{"sdpa", dense},
          {"flex", dense},
          {"varlen", varlen},
          {kDefaultBackend.str(), native}};
}

static AttentionLayout parseAttentionLayout(StringRef name) {
  return llvm::StringSwitch<AttentionLayout>(name)
      .Case("bhsd", AttentionLayout::BHSD)
      .Case("bshd", AttentionLayout::BSHD)
      .Case("thd", AttentionLayout::THD)
      .Default(AttentionLayout::Other);
}

/// Overrides the capabilities that `entry` names. The attribute is verified.
static void applyOverrides(DictionaryAttr entry,
                           BackendCapabilities &capabilities) {
  auto setFlag = [&](StringRef key, bool &flag) {
    if (auto attr = entry.getAs<BoolAttr>(key))
      flag = attr.getValue();
  };
  setFlag("grouped_heads", capabilities.groupedHeads);
  setFlag("distinct_kv_heads", capabilities.distinctKVHeads);
  setFlag("distinct_head_dims", capabilities.distinctHeadDims);
  setFlag("mask", capabilities.mask);
  setFlag("window", capabilities.window);
  setFlag("softcap", capabilities.softcap);
  setFlag("sinks", capabilities.sinks);
  setFlag("lse", capabilities.lse);
  if (auto attr = entry.getAs<IntegerAttr>("max_head_dim"))
    capabilities.maxHeadDim = attr.getInt();
  if (auto attr = entry.getAs<ArrayAttr>("dtypes"))
    capabilities.dtypes =
        llvm::to_vector(attr.getAsValueRange<TypeAttr, Type>());
  if (auto attr = entry.getAs<ArrayAttr>("layouts"))
    capabilities.layouts = llvm::map_to_vector(
        attr.getAsValueRange<StringAttr>(), parseAttentionLayout);
  if (auto attr = entry.getAs<StringAttr>("min_chip"))
    capabilities.minChip = attr.str();
  if (auto attr = entry.getAs<StringAttr>("function"))
    capabilities.function = attr.str();
}

BackendTable BackendTable::get(Operation *op) {
  BackendTable table;
  table.entries = getBuiltinBackends();
  for (; op; op = op->getParentOp()) {
    auto module = dyn_cast<ModuleOp>(op);
    if (!module)
      continue;
    auto overrides = module->getAttrOfType<DictionaryAttr>(kBackendsAttrName);
    if (!overrides)
      continue;
    for (NamedAttribute entry : overrides)
      if (auto dictionary = dyn_cast<DictionaryAttr>(entry.getValue()))
        applyOverrides(dictionary, table.entries[entry.getName().str()]);
    break;
  }
  return table;
}

const BackendCapabilities *BackendTable::lookup(StringRef name) const {
  auto it = entries.find(name.empty() ? std::string_view(kDefaultBackend)
                                      : std::string_view(name));
  return it == entries.end() ? nullptr : &it->second;
}

FailureOr<const BackendCapabilities *>
BackendTable::lookupOrEmitError(AttentionOpInterface op) const {
  if (const BackendCapabilities *backend = lookup(op.getBackendName()))
    return backend;
  InFlightDiagnostic diagnostic = op->emitOpError()
                                  << "unknown backend '" << op.getBackendName()
                                  << "'; expected one of ";
  llvm::interleaveComma(getNames(), diagnostic);
  return diagnostic;
}

SmallVector<StringRef> BackendTable::getNames() const {
  return llvm::map_to_vector(
      entries, [](const auto &entry) { return StringRef(entry.first); });
}

//===----------------------------------------------------------------------===//
// Supports, or a reason
//===----------------------------------------------------------------------===//

/// Builds a refusal from streamable parts.
template <typename... Parts>
static BackendRefusal refuse(StringRef key, const Parts &...parts) {
  std::string reason;
  llvm::raw_string_ostream os(reason);
  (os << ... << parts);
  return {key, std::move(reason)};
}

std::optional<BackendRefusal>
gqa::checkHeadCounts(const BackendCapabilities &backend, HeadCounts heads) {
  if (!backend.groupedHeads &&
      (heads.key != heads.query || heads.value != heads.query))
    return refuse("grouped_heads", "needs K and V with the ", heads.query,
                  " heads of Q, but got ", heads.key, " key and ", heads.value,
                  " value heads");
  if (!backend.distinctKVHeads && heads.key != heads.value)
    return refuse("distinct_kv_heads",
                  "needs as many value heads as key heads, but got ",
                  heads.value, " and ", heads.key);
  return std::nullopt;
}

/// Refusals by a feature that the backend lacks.
static std::optional<BackendRefusal>
checkFlags(const BackendCapabilities &backend,
           const AttentionFeatures &features) {
  struct Flag {
    StringRef key;
    bool has, wants;
    StringRef what;
  };
  bool distinctHeadDims = features.queryKeyHeadDim != features.valueHeadDim;
  for (const Flag &flag :
       {Flag{"mask", backend.mask, features.mask, "a mask"},
        Flag{"window", backend.window, features.window, "a window"},
        Flag{"softcap", backend.softcap, features.softcap, "a softcap"},
        Flag{"sinks", backend.sinks, features.sinks, "sinks"},
        Flag{"lse", backend.lse, features.lse, "an lse result"}})
    if (flag.wants && !flag.has)
      return refuse(flag.key, "does not take ", flag.what);
  if (distinctHeadDims && !backend.distinctHeadDims)
    return refuse("distinct_head_dims", "needs value head dimension ",
                  features.queryKeyHeadDim, " like the keys', but got ",
                  features.valueHeadDim);
  return std::nullopt;
}

/// Refusals by a limit or a list that the operation is outside of.
static std::optional<BackendRefusal>
checkLimits(const BackendCapabilities &backend,
            const AttentionFeatures &features) {
  int64_t headDim = std::max(features.queryKeyHeadDim, features.valueHeadDim);
  if (backend.maxHeadDim && headDim > *backend.maxHeadDim)
    return refuse("max_head_dim", "takes head dimensions up to ",
                  *backend.maxHeadDim, ", but got ", headDim);
  if (backend.dtypes &&
      !llvm::is_contained(*backend.dtypes, features.elementType)) {
    std::string types;
    llvm::raw_string_ostream os(types);
    llvm::interleaveComma(*backend.dtypes, os);
    return refuse("dtypes", "takes element types [", types, "], but got ",
                  features.elementType);
  }
  if (backend.layouts &&
      !llvm::is_contained(*backend.layouts, features.layout)) {
    std::string layouts;
    llvm::raw_string_ostream os(layouts);
    llvm::interleaveComma(*backend.layouts, os, [&](AttentionLayout layout) {
      os << stringifyAttentionLayout(layout);
    });
    return refuse("layouts", "takes layouts [", layouts, "], but got ",
                  stringifyAttentionLayout(features.layout));
  }
  return std::nullopt;
}

std::optional<BackendRefusal> gqa::checkChip(const BackendCapabilities &backend,
                                             StringRef chip) {
  if (chip.empty())
    return std::nullopt;
  if (backend.function)
    return refuse("function", "is the function '", *backend.function,
                  "' and needs to run on the host, but got chip ", chip);
  if (!backend.minChip)
    return std::nullopt;
  FailureOr<unsigned> has = parseChipName(chip);
  FailureOr<unsigned> needs = parseChipName(*backend.minChip);
  // sm_90 lacks what sm_90a has.
  bool lacksSuffix =
      !llvm::isDigit(backend.minChip->back()) && llvm::isDigit(chip.back());
  if (succeeded(has) && succeeded(needs) &&
      (*has > *needs || (*has == *needs && !lacksSuffix)))
    return std::nullopt;
  return refuse("min_chip", "needs chip ", *backend.minChip,
                " or newer, but got ", chip);
}

std::optional<BackendRefusal>
gqa::checkSupport(const BackendCapabilities &backend, AttentionOpInterface op,
                  StringRef chip) {
  AttentionFeatures features = op.getFeatures();
  if (auto refusal =
          checkHeadCounts(backend, {op.getNumQueryHeads(), op.getNumKeyHeads(),
                                    op.getNumValueHeads()}))
    return refusal;
  if (auto refusal = checkFlags(backend, features))
    return refusal;
  if (auto refusal = checkLimits(backend, features))
    return refusal;
  return checkChip(backend, chip);
}
