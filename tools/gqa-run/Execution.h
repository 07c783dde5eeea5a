//===- Execution.h - One call on one device ---------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TOOLS_GQA_RUN_EXECUTION_H
#define GQA_TOOLS_GQA_RUN_EXECUTION_H

#include "Inputs.h"
#include "gqa/Runtime/Program.h"

#include <memory>

namespace gqa::run {

/// Milliseconds of single launches.
struct Timing {
  double median = 0, min = 0, max = 0;
  size_t launches = 0;
};

/// One call on one device: owns the memory, runs it, looks for stray writes.
class Execution {
public:
  /// Copies the arguments to the device. The program's context has to be
  /// current while this object lives.
  Execution(const runtime::Program &program, const runtime::CallPlan &plan,
            const Inputs &inputs);

  /// From now on launches are those of a CUDA graph that holds one.
  void recordGraph();

  /// Poisons results and temporaries, runs the function once and returns the
  /// results. Notes what went wrong in `problems`, a sentence each: elements
  /// that still hold the poison, writes outside a buffer, changed arguments.
  std::vector<runtime::HostTensor> run(std::vector<std::string> &problems);

  /// Times launches, each between two events of its own, after a warm-up.
  Timing time();

private:
  /// Device memory with a guard zone on either side.
  struct GuardedBuffer {
    runtime::DeviceMemory memory;
    uint64_t bytes = 0;

    runtime::DevicePointer pointer() const;
  };

  static GuardedBuffer allocate(uint64_t bytes);
  void poison(unsigned char pattern);
  void launch();
  runtime::HostTensor readResult(size_t index) const;
  void checkGuards(const GuardedBuffer &buffer, const std::string &what,
                   std::vector<std::string> &problems) const;
  void checkArguments(std::vector<std::string> &problems) const;

  const runtime::Program &program;
  const runtime::CallPlan &plan;
  runtime::Stream stream;
  std::unique_ptr<runtime::Graph> graph;
  std::vector<GuardedBuffer> arguments, results;
  GuardedBuffer temporaries;
  /// What the arguments hold, to see whether they still do.
  std::vector<std::vector<unsigned char>> argumentImages;
  runtime::CallBuffers buffers;
};

} // namespace gqa::run

#endif // GQA_TOOLS_GQA_RUN_EXECUTION_H
