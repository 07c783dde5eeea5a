//===- CudaToolkit.cpp - Finding and running NVIDIA's tools ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Target/CudaToolkit.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::gqa;
namespace sys = llvm::sys;

static constexpr unsigned kTimeoutSeconds = 120;

/// The roots of the toolkits on this machine, the preferred one first.
static llvm::SmallVector<std::string> getToolkitRoots() {
  llvm::SmallVector<std::string> roots;
  for (llvm::StringRef variable : {"CUDA_HOME", "CUDA_PATH", "CUDA_ROOT"})
    if (std::optional<std::string> root = sys::Process::GetEnv(variable))
      roots.push_back(*root);
  if (llvm::ErrorOr<std::string> ptxas = sys::findProgramByName("ptxas")) {
    llvm::SmallString<128> real;
    if (!sys::fs::real_path(*ptxas, real))
      roots.push_back(
          sys::path::parent_path(sys::path::parent_path(real)).str());
  }
  roots.push_back("/usr/local/cuda");
  return roots;
}

std::optional<std::string> gqa::findLibdevice() {
  for (llvm::StringRef root : getToolkitRoots()) {
    llvm::SmallString<128> path(root);
    sys::path::append(path, "nvvm", "libdevice", "libdevice.10.bc");
    if (sys::fs::is_regular_file(path))
      return std::string(path);
  }
  return std::nullopt;
}

std::optional<Ptxas> Ptxas::find() {
  if (llvm::ErrorOr<std::string> path = sys::findProgramByName("ptxas"))
    return Ptxas(*path);
  for (llvm::StringRef root : getToolkitRoots()) {
    llvm::SmallString<128> path(root);
    sys::path::append(path, "bin", "ptxas");
    if (sys::fs::can_execute(path))
      return Ptxas(std::string(path));
  }
  return std::nullopt;
}

std::optional<Ptxas> Ptxas::find(llvm::StringRef choice) {
  if (choice.empty())
    return find();
  if (choice == "none" || !sys::fs::can_execute(choice))
    return std::nullopt;
  return Ptxas(choice.str());
}

namespace {
/// A temporary file that goes away with this object.
class TemporaryFile {
public:
  static llvm::Expected<TemporaryFile> create(llvm::StringRef suffix) {
    llvm::SmallString<128> path;
    if (std::error_code error =
            sys::fs::createTemporaryFile("gqa", suffix, path))
      return llvm::createStringError(error, "cannot create a temporary file: " +
                                                error.message());
    return TemporaryFile(path);
  }

  llvm::StringRef getPath() const { return path; }

  llvm::Expected<std::string> read() const {
    auto buffer = llvm::MemoryBuffer::getFile(path);
    if (!buffer)
      return llvm::createStringError(buffer.getError(),
                                     "cannot read '" + path +
                                         "': " + buffer.getError().message());
    return (*buffer)->getBuffer().str();
  }

  llvm::Error write(llvm::StringRef text) const {
    return llvm::writeToOutput(path, [&](llvm::raw_ostream &os) {
      os << text;
      return llvm::Error::success();
    });
  }

private:
  explicit TemporaryFile(llvm::StringRef path)
      : path(path.str()), remover(path) {}

  std::string path;
  llvm::FileRemover remover;
};
} // namespace

/// Runs `arguments` and returns what it printed; an error if it failed.
static llvm::Expected<std::string>
run(llvm::StringRef program, llvm::ArrayRef<llvm::StringRef> arguments) {
  llvm::Expected<TemporaryFile> log = TemporaryFile::create("log");
  if (!log)
    return log.takeError();
  std::optional<llvm::StringRef> redirects[] = {llvm::StringRef(),
                                                log->getPath(), log->getPath()};
  std::string message;
  int status =
      sys::ExecuteAndWait(program, arguments, std::nullopt, redirects,
                          kTimeoutSeconds, /*MemoryLimit=*/0, &message);
  llvm::Expected<std::string> output = log->read();
  if (!output)
    return output.takeError();
  if (status == 0)
    return output;
  // Negative: it could not be started, crashed or ran out of time.
  std::string reason =
      status < 0 ? message : "exit status " + std::to_string(status);
  return llvm::createStringError("'" + program.str() + "' failed (" + reason +
                                 ")" + (output->empty() ? "" : ":\n") +
                                 llvm::StringRef(*output).rtrim().str());
}

std::string Ptxas::getVersion() const {
  llvm::Expected<std::string> output = run(path, {path, "--version"});
  if (!output) {
    llvm::consumeError(output.takeError());
    return {};
  }
  // "Cuda compilation tools, release 13.0, V13.0.88"
  llvm::StringRef version = llvm::StringRef(*output).split(", V").second;
  return version.take_while([](char c) { return llvm::isDigit(c) || c == '.'; })
      .str();
}

llvm::Expected<std::string> Ptxas::assemble(llvm::StringRef ptx,
                                            llvm::StringRef chip) const {
  llvm::Expected<TemporaryFile> input = TemporaryFile::create("ptx");
  if (!input)
    return input.takeError();
  llvm::Expected<TemporaryFile> output = TemporaryFile::create("cubin");
  if (!output)
    return output.takeError();
  if (llvm::Error error = input->write(ptx))
    return std::move(error);
  std::string arch = ("-arch=" + chip).str();
  llvm::Expected<std::string> log =
      run(path, {path, arch, "-O3", "-o", output->getPath(), input->getPath()});
  if (!log)
    return log.takeError();
  return output->read();
}
