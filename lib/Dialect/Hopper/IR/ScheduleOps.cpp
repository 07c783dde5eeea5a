//===- ScheduleOps.cpp - Work for persistent kernels ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/IR/Hopper.h"

#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::gqa::hopper;

LogicalResult FetchAddOp::verify() {
  Type element = getPointer().getType().getElementType();
  if (element.isInteger(32))
    return success();
  return emitOpError() << "expects a pointer to i32, but got " << element;
}

static LogicalResult verifyWords(Operation *op, MailboxType mailbox,
                                 int64_t words) {
  if (words == mailbox.getWords())
    return success();
  return op->emitOpError() << "expects the mailbox's " << mailbox.getWords()
                           << " words, but got " << words;
}

LogicalResult PostOp::verify() {
  return verifyWords(*this, getMailbox().getType(), getWords().size());
}

void ReceiveOp::build(OpBuilder &builder, OperationState &state, Value mailbox,
                      Value cursor) {
  int64_t words = cast<MailboxType>(mailbox.getType()).getWords();
  SmallVector<Type> types(words, builder.getI32Type());
  build(builder, state, types, mailbox, cursor);
}

LogicalResult ReceiveOp::verify() {
  return verifyWords(*this, getMailbox().getType(), getWords().size());
}
