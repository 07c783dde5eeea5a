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
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

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
    {"function", BackendKeyKind::Function},
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

static bool isIdentifier(StringRef name) {
  return !name.empty() && !llvm::isDigit(name.front()) &&
         llvm::all_of(name,
                      [](char c) { return llvm::isAlnum(c) || c == '_'; });
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
  case BackendKeyKind::Function:
    return R"(an identifier of C such as "my_attention")";
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
  case BackendKeyKind::Function: {
    auto name = dyn_cast<StringAttr>(value);
    return name && isIdentifier(name);
  }
  }
  llvm_unreachable("all kinds are handled");
}

/// The type of the symbol `op` if it is a function, else what it is.
static std::string describeSymbol(Operation *op) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << op->getName();
  if (auto function = dyn_cast<FunctionOpInterface>(op)) {
    os << " with arguments (";
    llvm::interleaveComma(function.getArgumentTypes(), os);
    os << ") and results (";
    llvm::interleaveComma(function.getResultTypes(), os);
    os << ")";
  }
  return text;
}

/// backends_c6: a symbol with the name of a backend's function is that
/// function, declared or defined. This library does not know the llvm dialect
/// but by name.
static LogicalResult verifyFunctionSymbol(Operation *module, StringRef backend,
                                          StringAttr function) {
  Operation *symbol = SymbolTable::lookupSymbolIn(module, function);
  if (!symbol)
    return success();
  std::string found = describeSymbol(symbol);
  if (found == "llvm.func with arguments (!llvm.ptr) and results ()")
    return success();
  InFlightDiagnostic diagnostic = module->emitError()
                                  << "backend '" << backend
                                  << "': key 'function': expected symbol '"
                                  << function.getValue()
                                  << "' to be an llvm.func with arguments "
                                     "(!llvm.ptr) and results (), found "
                                  << found;
  diagnostic.attachNote(symbol->getLoc()) << "the symbol is here";
  return diagnostic;
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
      if (key->kind == BackendKeyKind::Function &&
          failed(verifyFunctionSymbol(op, backend.getName(),
                                      cast<StringAttr>(capability.getValue()))))
        return failure();
    }
  }
  return success();
}
