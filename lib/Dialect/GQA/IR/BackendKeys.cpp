//===- BackendKeys.cpp - Verification of gqa.backends ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/IR/BackendKeys.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::gqa;

static constexpr BackendKey kBackendKeys[] = {
    {"grouped_heads", BackendKeyKind::Bool},
    {"distinct_kv_heads", BackendKeyKind::Bool},
    {"distinct_head_dims", BackendKeyKind::Bool},
    {"mask", BackendKeyKind::Bool},
    {"window", BackendKeyKind::Bool},
    {"softcap", BackendKeyKind::Bool},
    {"sinks", BackendKeyKind::Bool},
    {"lse", BackendKeyKind::Bool},
    {"max_head_dim", BackendKeyKind::Integer},
    {"dtypes", BackendKeyKind::Types},
    {"layouts", BackendKeyKind::Layouts},
    {"min_chip", BackendKeyKind::Chip},
};

ArrayRef<BackendKey> gqa::getBackendKeys() { return kBackendKeys; }

FailureOr<unsigned> gqa::parseChipName(StringRef chip) {
  // NVIDIA's architecture names: sm_NN, with the suffix a (features of this
  // architecture alone) or f (of its family).
  unsigned number = 0;
  if (!chip.consume_front("sm_"))
    return failure();
  if (chip.ends_with("a") || chip.ends_with("f"))
    chip = chip.drop_back();
  if (chip.size() < 2 || chip.size() > 3 || chip.getAsInteger(10, number))
    return failure();
  return number;
}

/// What a value of `kind` looks like, for the error text.
static StringRef describe(BackendKeyKind kind) {
  switch (kind) {
  case BackendKeyKind::Bool:
    return "true or false";
  case BackendKeyKind::Integer:
    return "a positive i64";
  case BackendKeyKind::Types:
    return "an array of float types";
  case BackendKeyKind::Layouts:
    return R"(an array of "bhsd", "bshd", "thd")";
  case BackendKeyKind::Chip:
    return R"(a chip name such as "sm_90a")";
  }
  llvm_unreachable("all kinds are handled");
}

static bool isOfKind(Attribute value, BackendKeyKind kind) {
  switch (kind) {
  case BackendKeyKind::Bool:
    return isa<BoolAttr>(value);
  case BackendKeyKind::Integer: {
    auto integer = dyn_cast<IntegerAttr>(value);
    return integer && integer.getType().isSignlessInteger(64) &&
           integer.getValue().isStrictlyPositive();
  }
  case BackendKeyKind::Types: {
    auto array = dyn_cast<ArrayAttr>(value);
    return array && llvm::all_of(array, [](Attribute element) {
             auto type = dyn_cast<TypeAttr>(element);
             return type && isa<FloatType>(type.getValue());
           });
  }
  case BackendKeyKind::Layouts: {
    auto array = dyn_cast<ArrayAttr>(value);
    return array && llvm::all_of(array, [](Attribute element) {
             auto name = dyn_cast<StringAttr>(element);
             return name &&
                    llvm::is_contained({"bhsd", "bshd", "thd"}, name.strref());
           });
  }
  case BackendKeyKind::Chip: {
    auto chip = dyn_cast<StringAttr>(value);
    return chip && succeeded(parseChipName(chip));
  }
  }
  llvm_unreachable("all kinds are handled");
}

LogicalResult gqa::verifyBackendsAttr(Operation *op, Attribute attr) {
  // backends_c1: the attribute stands on a module.
  if (!isa<ModuleOp>(op))
    return op->emitError() << "expected '" << kBackendsAttrName
                           << "' on a builtin.module, found it on '"
                           << op->getName() << "'";
  // backends_c2: a dictionary of dictionaries.
  auto backends = dyn_cast<DictionaryAttr>(attr);
  if (!backends)
    return op->emitError() << "expected '" << kBackendsAttrName
                           << "' to be a dictionary of backends, found "
                           << attr;
  for (NamedAttribute backend : backends) {
    auto entry = dyn_cast<DictionaryAttr>(backend.getValue());
    if (!entry)
      return op->emitError()
             << "backend '" << backend.getName().getValue()
             << "': expected a dictionary of capabilities, found "
             << backend.getValue();
    for (NamedAttribute capability : entry) {
      // backends_c3: keys are known.
      const auto *key = llvm::find_if(kBackendKeys, [&](const BackendKey &key) {
        return key.name == capability.getName().strref();
      });
      if (key == std::end(kBackendKeys)) {
        InFlightDiagnostic diagnostic =
            op->emitError()
            << "backend '" << backend.getName().getValue() << "': unknown key '"
            << capability.getName().getValue() << "'; expected one of ";
        llvm::interleaveComma(
            kBackendKeys, diagnostic,
            [&](const BackendKey &key) { diagnostic << key.name; });
        return diagnostic;
      }
      // backends_c4: values are of the key's kind.
      if (!isOfKind(capability.getValue(), key->kind))
        return op->emitError()
               << "backend '" << backend.getName().getValue() << "': key '"
               << key->name << "': expected " << describe(key->kind)
               << ", found " << capability.getValue();
    }
  }
  return success();
}
