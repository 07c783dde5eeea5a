//===- CudaToolkit.h - Finding and running NVIDIA's tools -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TARGET_CUDATOOLKIT_H
#define GQA_TARGET_CUDATOOLKIT_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <optional>
#include <string>

namespace mlir::gqa {

/// The path of CUDA's libdevice.10.bc, or nothing. Toolkits are looked for
/// where CUDA_HOME, CUDA_PATH and CUDA_ROOT say, around the `ptxas` of PATH,
/// and in /usr/local/cuda, in that order.
std::optional<std::string> findLibdevice();

/// NVIDIA's assembler of PTX.
class Ptxas {
public:
  /// Looks on PATH, then in the toolkits that findLibdevice() looks in.
  static std::optional<Ptxas> find();

  /// The one that a user asks for: the program at the path `choice`, none if
  /// `choice` is "none", that of find() if it is empty. Nothing if there is no
  /// such program.
  static std::optional<Ptxas> find(llvm::StringRef choice);

  /// The version that the tool reports, as in "13.0.88"; empty if it cannot be
  /// run. Starts the tool.
  std::string getVersion() const;

  /// Assembles `ptx` for `chip` ("sm_90a") and returns the cubin, or what the
  /// tool said. Gives up after two minutes. Thread-safe.
  llvm::Expected<std::string> assemble(llvm::StringRef ptx,
                                       llvm::StringRef chip) const;

private:
  explicit Ptxas(std::string path) : path(std::move(path)) {}
  std::string path;
};

} // namespace mlir::gqa

#endif // GQA_TARGET_CUDATOOLKIT_H
