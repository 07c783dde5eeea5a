//===- Device.h - Owners of CUDA objects ------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Owners of what the CUDA driver hands out: contexts, memory, streams, events.
// Each frees in its destructor and reports failures as Error.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_DEVICE_H
#define GQA_RUNTIME_DEVICE_H

#include "gqa/Runtime/Driver.h"

#include <functional>
#include <memory>
#include <string>

namespace gqa::runtime {

/// What the driver tells of a device.
struct DeviceInfo {
  int ordinal = 0;
  std::string name;
  int computeMajor = 0, computeMinor = 0;
  /// Shared memory a block may ask for, static and dynamic together.
  int maxSharedBytes = 0;
  int multiprocessors = 0;
};

/// A CUDA context and its device; copies share it.
class Context {
public:
  /// The primary context of a device, kept alive by this object.
  static Context primary(int ordinal);
  /// The calling thread's current context, which the caller keeps alive.
  static Context current();

  const DeviceInfo &device() const { return state->device; }
  void *handle() const { return state->handle; }

private:
  struct State {
    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State();

    DeviceInfo device;
    void *handle = nullptr;
    /// The CUdevice whose primary context has to be released, or -1.
    int retainedDevice = -1;
  };
  explicit Context(std::shared_ptr<const State> state)
      : state(std::move(state)) {}

  std::shared_ptr<const State> state;
};

/// Makes a context current on this thread for a scope.
class ContextScope {
public:
  explicit ContextScope(const Context &context);
  ~ContextScope();
  ContextScope(const ContextScope &) = delete;
  ContextScope &operator=(const ContextScope &) = delete;

private:
  bool pushed = false;
};

/// Memory of the context that is current when it is made and freed.
class DeviceMemory {
public:
  DeviceMemory() = default;
  explicit DeviceMemory(uint64_t bytes);
  ~DeviceMemory();
  DeviceMemory(DeviceMemory &&other) noexcept;
  DeviceMemory &operator=(DeviceMemory &&other) noexcept;

  /// Zero for no bytes.
  DevicePointer pointer() const { return address; }

private:
  DevicePointer address = 0;
};

/// A stream that does not wait for the default stream.
class Stream {
public:
  Stream();
  ~Stream();
  Stream(const Stream &) = delete;
  Stream &operator=(const Stream &) = delete;

  void *handle() const { return stream; }
  /// Waits; an error of any earlier launch surfaces here.
  void synchronize() const;

private:
  void *stream = nullptr;
};

/// What was enqueued on a stream, recorded to be run any number of times.
class Graph {
public:
  /// Records what `enqueue` puts on `stream`, which runs nothing. The driver
  /// refuses what no graph can hold, in any stream: waiting, allocating.
  Graph(const Stream &stream, const std::function<void()> &enqueue);
  ~Graph();
  Graph(const Graph &) = delete;
  Graph &operator=(const Graph &) = delete;

  void launch(const Stream &stream) const;

private:
  void *executable = nullptr;
};

/// A point in a stream, with a time.
class Event {
public:
  Event();
  ~Event();
  Event(const Event &) = delete;
  Event &operator=(const Event &) = delete;

  void record(const Stream &stream) const;
  /// Milliseconds from `start` to this event; both must have happened.
  double millisecondsSince(const Event &start) const;

private:
  void *event = nullptr;
};

} // namespace gqa::runtime

#endif // GQA_RUNTIME_DEVICE_H
