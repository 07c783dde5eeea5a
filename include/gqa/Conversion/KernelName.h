//===- KernelName.h - Names that kernels have in PTX ------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_CONVERSION_KERNELNAME_H
#define GQA_CONVERSION_KERNELNAME_H

#include "llvm/ADT/StringExtras.h"

#include <string>

namespace mlir::gqa {

/// A name that PTX takes for a kernel of the function called `function`:
/// letters, digits, _ and $, not beginning with a digit, and then `suffix`,
/// which is of these, too.
inline std::string makeKernelName(llvm::StringRef function,
                                  const llvm::Twine &suffix) {
  std::string name = function.str();
  for (char &c : name)
    if (!llvm::isAlnum(c) && c != '_' && c != '$')
      c = '_';
  if (name.empty() || llvm::isDigit(name.front()))
    name.insert(name.begin(), '_');
  return name + suffix.str();
}

} // namespace mlir::gqa

#endif // GQA_CONVERSION_KERNELNAME_H
