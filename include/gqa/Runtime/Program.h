//===- Program.h - Loaded artifacts and launches ----------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An artifact whose code is loaded on one device, and launches of its
// functions.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_PROGRAM_H
#define GQA_RUNTIME_PROGRAM_H

#include "gqa/Runtime/CallPlan.h"
#include "gqa/Runtime/Device.h"

#include <memory>

namespace gqa::runtime {

/// A folder with a manifest and the code it names.
struct Artifact {
  std::string folder;
  Manifest manifest;
};

/// Reads `folder`/manifest.json. The code is read when it is loaded.
std::shared_ptr<const Artifact> openArtifact(const std::string &folder);

/// Device memory for one launch. Pointers of scalar arguments are ignored.
struct CallBuffers {
  std::vector<DevicePointer> arguments, results;
  /// One block for all temporaries, aligned to temporaryAlignment.
  DevicePointer temporaries = 0;
  uint64_t temporaryBytes = 0;
};

/// How code made for a chip fits a device.
struct ChipFit {
  bool cubin, ptx;
};

/// "sm_90a" against compute capability major.minor: a cubin runs on its own
/// major version from its minor version on, PTX on everything newer; with the
/// suffix "a" both run on exactly that capability, with "f" on that family.
/// Throws Error (InvalidArtifact) for a name that is none of those.
ChipFit matchChip(const std::string &chip, int major, int minor);

/// Immutable once made: threads may share it.
class Program {
public:
  /// Loads every module of `artifact` on the device of `context`, the cubin if
  /// it fits, else the PTX; the driver's log is in the error when neither
  /// loads. All kernels are looked up and their parameters checked here.
  Program(std::shared_ptr<const Artifact> artifact, Context context);
  ~Program();
  Program(const Program &) = delete;
  Program &operator=(const Program &) = delete;

  const Artifact &artifact() const { return *source; }
  const Context &context() const { return deviceContext; }

  /// What planCall makes for the device of this program.
  CallPlan plan(const Function &function,
                std::vector<ArgumentValue> arguments) const;

  /// Enqueues the steps of `plan`, made from this artifact, on `stream` (a
  /// CUstream; null is the default stream). Allocates nothing on the device
  /// and never waits, so it may be captured into a graph. What can be refused
  /// without the driver is refused before anything is enqueued.
  void launch(const CallPlan &plan, const CallBuffers &buffers,
              void *stream) const;

private:
  struct LoadedKernel {
    void *function;
    int maxDynamicSharedBytes;
  };

  void checkDriver() const;
  void *loadModule(const Module &module, ChipFit fit) const;
  LoadedKernel loadKernel(const Kernel &kernel) const;
  void checkParameters(const LaunchStep &step) const;
  void checkBuffers(const CallPlan &plan, const CallBuffers &buffers) const;
  void checkSharedBytes(const PlannedLaunch &launch,
                        const CallPlan &plan) const;
  void launchKernel(const PlannedLaunch &launch,
                    std::vector<unsigned char> parameters, const CallPlan &plan,
                    void *stream) const;
  void unload();

  std::shared_ptr<const Artifact> source;
  Context deviceContext;
  std::vector<void *> modules;
  std::vector<LoadedKernel> kernels;
};

} // namespace gqa::runtime

#endif // GQA_RUNTIME_PROGRAM_H
