//===- Device.cpp - Owners of CUDA objects --------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/Device.h"

#include "gqa/Runtime/Error.h"

#include <utility>

namespace gqa::runtime {

static DeviceInfo queryDevice(const Driver &driver, int device, int ordinal) {
  DeviceInfo info;
  info.ordinal = ordinal;
  char name[256] = {};
  driver.check(driver.deviceGetName(name, sizeof(name) - 1, device),
               "asking for the device's name");
  info.name = name;
  const auto attribute = [&](int number) {
    int value = 0;
    driver.check(driver.deviceGetAttribute(&value, number, device),
                 "asking for the device's properties");
    return value;
  };
  info.computeMajor = attribute(cuda::attributeComputeCapabilityMajor);
  info.computeMinor = attribute(cuda::attributeComputeCapabilityMinor);
  info.maxSharedBytes = attribute(cuda::attributeMaxSharedBytesPerBlockOptin);
  info.multiprocessors = attribute(cuda::attributeMultiprocessorCount);
  return info;
}

Context Context::primary(int ordinal) {
  const Driver &driver = Driver::get();
  int count = 0;
  driver.check(driver.deviceGetCount(&count), "counting devices");
  if (ordinal < 0 || ordinal >= count)
    fail(ErrorKind::InvalidArgument, "no device ", ordinal, ": there ",
         count == 1 ? "is 1 device" : concat("are ", count, " devices"));
  int device = 0;
  driver.check(driver.deviceGet(&device, ordinal), "opening the device");
  auto state = std::make_shared<State>();
  state->device = queryDevice(driver, device, ordinal);
  driver.check(driver.primaryContextRetain(&state->handle, device),
               "opening the device's primary context");
  state->retainedDevice = device;
  return Context(std::move(state));
}

Context Context::current() {
  const Driver &driver = Driver::get();
  auto state = std::make_shared<State>();
  driver.check(driver.contextGetCurrent(&state->handle),
               "asking for the current context");
  if (!state->handle)
    fail(ErrorKind::InvalidArgument, "this thread has no current CUDA context");
  // A CUdevice is the ordinal it was opened with.
  int device = 0;
  driver.check(driver.contextGetDevice(&device),
               "asking for the current device");
  state->device = queryDevice(driver, device, device);
  return Context(std::move(state));
}

// Destructors cannot report; what fails here has been reported by the call
// that broke the context.
Context::State::~State() {
  if (retainedDevice >= 0)
    Driver::get().primaryContextRelease(retainedDevice);
}

ContextScope::ContextScope(const Context &context) {
  const Driver &driver = Driver::get();
  void *current = nullptr;
  driver.check(driver.contextGetCurrent(&current),
               "asking for the current context");
  if (current == context.handle())
    return;
  driver.check(driver.contextPush(context.handle()),
               "making the context current");
  pushed = true;
}

ContextScope::~ContextScope() {
  void *popped = nullptr;
  if (pushed)
    Driver::get().contextPop(&popped);
}

DeviceMemory::DeviceMemory(uint64_t bytes) {
  if (bytes == 0)
    return;
  const Driver &driver = Driver::get();
  const int result = driver.memoryAllocate(&address, bytes);
  std::string what = concat("allocating ", bytes, " bytes on the device");
  size_t available = 0, total = 0;
  if (result == cuda::errorOutOfMemory &&
      driver.memoryGetInfo(&available, &total) == 0)
    what += concat(", of whose ", total, " bytes ", available, " are free");
  driver.check(result, what);
}

DeviceMemory::~DeviceMemory() {
  if (address)
    Driver::get().memoryFree(address);
}

DeviceMemory::DeviceMemory(DeviceMemory &&other) noexcept
    : address(std::exchange(other.address, 0)) {}

DeviceMemory &DeviceMemory::operator=(DeviceMemory &&other) noexcept {
  std::swap(address, other.address);
  return *this;
}

Stream::Stream() {
  const Driver &driver = Driver::get();
  driver.check(driver.streamCreate(&stream, cuda::streamNonBlocking),
               "creating a stream");
}

Stream::~Stream() { Driver::get().streamDestroy(stream); }

void Stream::synchronize() const {
  const Driver &driver = Driver::get();
  driver.check(driver.streamSynchronize(stream), "waiting for the device");
}

Graph::Graph(const Stream &stream, const std::function<void()> &enqueue) {
  const Driver &driver = Driver::get();
  driver.require(driver.graphInstantiate, "a CUDA graph",
                 "cuGraphInstantiateWithFlags", "11.4");
  driver.check(
      driver.streamBeginCapture(stream.handle(), cuda::captureModeGlobal),
      "starting to record a graph");
  void *graph = nullptr;
  try {
    enqueue();
  } catch (...) {
    // The stream is of no use before its capture has ended.
    if (driver.streamEndCapture(stream.handle(), &graph) == 0)
      driver.graphDestroy(graph);
    throw;
  }
  driver.check(driver.streamEndCapture(stream.handle(), &graph),
               "recording a graph");
  const int result = driver.graphInstantiate(&executable, graph, 0);
  driver.graphDestroy(graph);
  driver.check(result, "making a graph executable");
}

Graph::~Graph() { Driver::get().graphExecDestroy(executable); }

void Graph::launch(const Stream &stream) const {
  const Driver &driver = Driver::get();
  driver.check(driver.graphLaunch(executable, stream.handle()),
               "launching a graph");
}

Event::Event() {
  const Driver &driver = Driver::get();
  driver.check(driver.eventCreate(&event, 0), "creating an event");
}

Event::~Event() { Driver::get().eventDestroy(event); }

void Event::record(const Stream &stream) const {
  const Driver &driver = Driver::get();
  driver.check(driver.eventRecord(event, stream.handle()),
               "recording an event");
}

double Event::millisecondsSince(const Event &start) const {
  const Driver &driver = Driver::get();
  float milliseconds = 0;
  driver.check(driver.eventElapsedTime(&milliseconds, start.event, event),
               "reading a time");
  return milliseconds;
}

} // namespace gqa::runtime
