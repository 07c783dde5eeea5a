//===- Report.cpp - How our passes report what they did -------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"

#include "mlir/IR/Operation.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::gqa;

void gqa::reportCounters(const Counters &counters, bool stats,
                         CounterCollector *collector) {
  if (collector)
    collector->add(counters);
  if (!stats)
    return;
  // One write, so that lines of passes that run at once do not mix.
  std::string line;
  llvm::raw_string_ostream os(line);
  counters.print(os);
  llvm::errs() << line;
}

std::string BytesPrinter::print(const ByteCount &bytes) {
  if (!bytes.isStatic() && !state)
    state.emplace(root);
  return bytes.isStatic() ? llvm::itostr(bytes.coefficient)
                          : stringifyBytes(bytes, *state);
}

void ByteSum::add(const ByteCount &bytes) {
  if (bytes.isStatic())
    staticBytes = addSaturated(staticBytes, bytes.coefficient);
  else
    dynamicBytes.push_back(bytes);
}

std::string ByteSum::stringify(BytesPrinter &printer) const {
  SmallVector<std::string> terms;
  if (staticBytes || dynamicBytes.empty())
    terms.push_back(llvm::itostr(staticBytes));
  for (const ByteCount &bytes : dynamicBytes)
    terms.push_back(printer.print(bytes));
  return llvm::join(terms, " + ");
}

void ByteSum::addTo(Counters &counters, BytesPrinter &printer) const {
  counters.bytesSaved = addSaturated(counters.bytesSaved, staticBytes);
  for (const ByteCount &bytes : dynamicBytes)
    counters.dynamicBytesSaved.push_back(printer.print(bytes));
}
