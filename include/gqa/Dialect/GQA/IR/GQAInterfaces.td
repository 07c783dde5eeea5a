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

def GQA_ViewOpInterface : OpInterface<"ViewOpInterface"> {
  let cppNamespace = "::mlir::gqa";
  let description = [{
    An operation whose first result has the elements of one operand, unchanged,
    in other places:

        result[i] = operand[map(i)]

    It is for operations of other dialects, and can be attached to them as an
    external model. A view that repeats each head, whose map is the identity but
    for `d floordiv factor` in one place, is taken for a repeat of K or V as
    `gqa.repeat_kv` is, by every pass that asks for one. Of other views the head
    map (`HeadMap.h`) makes what it can.

    What the map says is compared with the types (rules view_c1 to view_c4): an
    operation that declares the interface is verified, and a view by an external
    model that does not fit its types is no view to any pass.
  }];
  let methods = [
    InterfaceMethod<"The operand that has the elements.",
      "::mlir::OpOperand &", "getViewedMutable">,
    InterfaceMethod<[{
        The index of the operand's element, given that of the result: one
        dimension for each axis of the result, one expression for each axis of
        the operand, no symbols. Null: this operation is no view.
      }], "::mlir::AffineMap", "getIndexMap">,
    InterfaceMethod<[{
        Builds the operation that repeats each head of `source` on `axis` by
        `factor`, at the builder's place: what is left of this repeat when it is
        shortened or moved. The default, and what is used if the result is not
        that repeat, is `gqa.repeat_kv`.
      }], "::mlir::Value", "createRepeat",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Value":$source,
           "int64_t":$axis, "int64_t":$factor), [{}], [{
        return {};
      }]>,
  ];
  let verify = [{
    return ::mlir::gqa::verifyView(::llvm::cast<::mlir::gqa::ViewOpInterface>($_op));
  }];
}

#endif // GQA_DIALECT_GQA_IR_GQAINTERFACES_TD
