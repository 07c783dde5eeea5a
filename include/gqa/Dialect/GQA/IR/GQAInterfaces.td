//===- GQAInterfaces.td - Interfaces of attention ops ------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_IR_GQAINTERFACES_TD
#define GQA_DIALECT_GQA_IR_GQAINTERFACES_TD

include "mlir/IR/OpBase.td"

def GQA_AttentionOpInterface : OpInterface<"AttentionOpInterface"> {
  let cppNamespace = "::mlir::gqa";
  let description = [{
    What every attention operation shares, so that one analysis, one capability
    check and one set of rewrites serve them all. It can be attached to the
    operation of another dialect as an external model: the passes that remove
    `gqa.repeat_kv` then work on that operation without converting it.

    An operation that implements it promises that replacing its key and value
    operand by values with fewer heads, where query head h reads key head
    h floordiv (Hq / Hk) and value head h floordiv (Hq / Hv), is meaningful
    whenever its backend says so.
  }];
  let methods = [
    InterfaceMethod<"The operand that holds the queries.",
      "::mlir::OpOperand &", "getQueryMutable">,
    InterfaceMethod<"The operand that holds the keys.",
      "::mlir::OpOperand &", "getKeyMutable">,
    InterfaceMethod<"The operand that holds the values.",
      "::mlir::OpOperand &", "getValueMutable">,
    InterfaceMethod<"The heads axis of the query operand.",
      "int64_t", "getQueryHeadsAxis">,
    InterfaceMethod<"The heads axis of the key operand.",
      "int64_t", "getKeyHeadsAxis">,
    InterfaceMethod<"The heads axis of the value operand.",
      "int64_t", "getValueHeadsAxis">,
    InterfaceMethod<[{
        The name of the backend that the operation is meant for; empty when
        nobody chose one, which means `native`.
      }], "::llvm::StringRef", "getBackendName", (ins), [{}], [{
        return {};
      }]>,
    InterfaceMethod<"Chooses a backend; fails if the operation has no place for one.",
      "::llvm::LogicalResult", "setBackendName", (ins "::mlir::StringAttr":$name),
      [{}], [{
        return ::mlir::failure();
      }]>,
    InterfaceMethod<[{
        What the operation asks of a backend. The default answers for an
        operation without mask, window, softcap, sinks and lse.
      }], "::mlir::gqa::AttentionFeatures", "getFeatures", (ins), [{}], [{
        return ::mlir::gqa::inferFeatures(
            ::llvm::cast<::mlir::gqa::AttentionOpInterface>($_op.getOperation()));
      }]>,
  ];
  let extraSharedClassDeclaration = [{
    ::mlir::Value getQueryOperand() { return $_op.getQueryMutable().get(); }
    ::mlir::Value getKeyOperand() { return $_op.getKeyMutable().get(); }
    ::mlir::Value getValueOperand() { return $_op.getValueMutable().get(); }

    /// Static head counts; ShapedType::kDynamic when the type does not say.
    int64_t getNumQueryHeads() {
      return ::mlir::gqa::getExtent($_op.getQueryMutable().get(), $_op.getQueryHeadsAxis());
    }
    int64_t getNumKeyHeads() {
      return ::mlir::gqa::getExtent($_op.getKeyMutable().get(), $_op.getKeyHeadsAxis());
    }
    int64_t getNumValueHeads() {
      return ::mlir::gqa::getExtent($_op.getValueMutable().get(), $_op.getValueHeadsAxis());
    }
  }];
}

#endif // GQA_DIALECT_GQA_IR_GQAINTERFACES_TD
