//===- Execution.cpp - One call on one device -----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Execution.h"

#include "gqa/Runtime/Error.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <limits>

namespace gqa::run {

using namespace gqa::runtime;

/// A multiple of every alignment a kernel may count on.
static constexpr uint64_t guardBytes = 4096;
static constexpr unsigned char guardPattern = 0xa5;
/// NaN in every float type, and no valid i1.
static constexpr unsigned char firstPoison = 0xff;
static constexpr unsigned char secondPoison = 0x00;

static constexpr size_t minTimedLaunches = 20, maxTimedLaunches = 1000;
static constexpr double warmUpMilliseconds = 50, timedMilliseconds = 300;

DevicePointer Execution::GuardedBuffer::pointer() const {
  return memory.pointer() + guardBytes;
}

Execution::GuardedBuffer Execution::allocate(uint64_t bytes) {
  if (bytes > std::numeric_limits<uint64_t>::max() / 4)
    fail(ErrorKind::OutOfMemory, "a buffer of ", bytes, " bytes");
  GuardedBuffer buffer;
  buffer.memory = DeviceMemory(bytes + 2 * guardBytes);
  buffer.bytes = bytes;
  return buffer;
}

static void setBytes(DevicePointer pointer, unsigned char value, uint64_t bytes,
                     const Stream &stream) {
  const Driver &driver = Driver::get();
  if (bytes > 0)
    driver.check(driver.setBytesAsync(pointer, value, bytes, stream.handle()),
                 "filling device memory");
}

static std::vector<unsigned char> readBytes(DevicePointer pointer,
                                            uint64_t bytes) {
  const Driver &driver = Driver::get();
  std::vector<unsigned char> data(bytes);
  if (bytes > 0)
    driver.check(driver.copyToHost(data.data(), pointer, bytes),
                 "copying from the device");
  return data;
}

Execution::Execution(const Program &program, const CallPlan &plan,
                     const Inputs &inputs)
    : program(program), plan(plan) {
  const Driver &driver = Driver::get();
  for (size_t i = 0; i < inputs.tensors.size(); ++i) {
    const uint64_t bytes = plan.argumentBytes[i];
    argumentImages.push_back(
        layOut(inputs.tensors[i], plan.arguments[i].strides, bytes));
    arguments.push_back(allocate(bytes));
    if (bytes > 0)
      driver.check(driver.copyToDevice(arguments[i].pointer(),
                                       argumentImages[i].data(), bytes),
                   concat("copying argument ", i, " to the device"));
    buffers.arguments.push_back(arguments[i].pointer());
  }
  for (int64_t bytes : plan.resultBytes) {
    results.push_back(allocate(bytes));
    buffers.results.push_back(results.back().pointer());
  }
  temporaries = allocate(plan.totalTemporaryBytes);
  buffers.temporaries = temporaries.pointer();
  buffers.temporaryBytes = temporaries.bytes;
}

void Execution::poison(unsigned char pattern) {
  const auto fillGuards = [&](const GuardedBuffer &buffer) {
    setBytes(buffer.memory.pointer(), guardPattern, guardBytes, stream);
    setBytes(buffer.pointer() + buffer.bytes, guardPattern, guardBytes, stream);
  };
  for (const GuardedBuffer &buffer : arguments)
    fillGuards(buffer);
  for (const GuardedBuffer &buffer : results) {
    fillGuards(buffer);
    setBytes(buffer.pointer(), pattern, buffer.bytes, stream);
  }
  fillGuards(temporaries);
  setBytes(temporaries.pointer(), pattern, temporaries.bytes, stream);
}

void Execution::recordGraph() {
  graph = std::make_unique<Graph>(
      stream, [&] { program.launch(plan, buffers, stream.handle()); });
}

void Execution::launch() {
  if (graph)
    graph->launch(stream);
  else
    program.launch(plan, buffers, stream.handle());
}

HostTensor Execution::readResult(size_t index) const {
  HostTensor tensor;
  tensor.dtype = plan.function->results[index].dtype;
  tensor.shape = plan.resultShapes[index];
  tensor.data = readBytes(results[index].pointer(), results[index].bytes);
  return tensor;
}

void Execution::checkGuards(const GuardedBuffer &buffer,
                            const std::string &what,
                            std::vector<std::string> &problems) const {
  const auto isTouched = [](const std::vector<unsigned char> &zone) {
    return std::any_of(zone.begin(), zone.end(),
                       [](unsigned char byte) { return byte != guardPattern; });
  };
  if (isTouched(readBytes(buffer.memory.pointer(), guardBytes)))
    problems.push_back(what + ": something wrote before its first byte");
  if (isTouched(readBytes(buffer.pointer() + buffer.bytes, guardBytes)))
    problems.push_back(what + ": something wrote beyond its last byte");
}

void Execution::checkArguments(std::vector<std::string> &problems) const {
  for (size_t i = 0; i < arguments.size(); ++i)
    if (readBytes(arguments[i].pointer(), arguments[i].bytes) !=
        argumentImages[i])
      problems.push_back(concat("argument ", i, ": something changed it"));
}

static std::string formatIndex(size_t flat, const std::vector<int64_t> &shape) {
  std::string text;
  for (size_t axis = shape.size(); axis-- > 0;) {
    text = concat(flat % shape[axis], text.empty() ? "" : ", ", text);
    flat /= shape[axis];
  }
  return "[" + text + "]";
}

/// The elements that hold `pattern` in every byte.
static std::vector<size_t> elementsHolding(const HostTensor &tensor,
                                           unsigned char pattern) {
  const size_t width = byteWidth(tensor.dtype);
  std::vector<size_t> found;
  for (size_t i = 0, e = tensor.elementCount(); i < e; ++i)
    if (std::all_of(tensor.element(i), tensor.element(i) + width,
                    [&](unsigned char byte) { return byte == pattern; }))
      found.push_back(i);
  return found;
}

std::vector<HostTensor> Execution::run(std::vector<std::string> &problems) {
  poison(firstPoison);
  launch();
  stream.synchronize();
  std::vector<HostTensor> tensors;
  std::vector<std::vector<size_t>> suspects;
  bool isSuspicious = false;
  for (size_t i = 0; i < results.size(); ++i) {
    tensors.push_back(readResult(i));
    suspects.push_back(elementsHolding(tensors[i], firstPoison));
    isSuspicious |= !suspects[i].empty();
    checkGuards(results[i], concat("result ", i), problems);
  }
  checkGuards(temporaries, "temporaries", problems);
  for (size_t i = 0; i < arguments.size(); ++i)
    checkGuards(arguments[i], concat("argument ", i), problems);
  checkArguments(problems);
  if (!isSuspicious)
    return tensors;

  // All ones may be an honest -1. What holds the poison of a second run with
  // another one was not written.
  poison(secondPoison);
  launch();
  stream.synchronize();
  for (size_t i = 0; i < results.size(); ++i) {
    const std::vector<size_t> again =
        elementsHolding(readResult(i), secondPoison);
    std::vector<size_t> unwritten;
    std::set_intersection(suspects[i].begin(), suspects[i].end(), again.begin(),
                          again.end(), std::back_inserter(unwritten));
    if (!unwritten.empty())
      problems.push_back(concat("result ", i, ": ", unwritten.size(),
                                " elements were never written, the first at ",
                                formatIndex(unwritten[0], tensors[i].shape)));
  }
  return tensors;
}

Timing Execution::time() {
  const auto timeLaunches = [&](size_t count) {
    std::vector<std::unique_ptr<Event>> events;
    for (size_t i = 0; i < 2 * count; ++i)
      events.push_back(std::make_unique<Event>());
    for (size_t i = 0; i < count; ++i) {
      events[2 * i]->record(stream);
      launch();
      events[2 * i + 1]->record(stream);
    }
    stream.synchronize();
    std::vector<double> milliseconds;
    for (size_t i = 0; i < count; ++i)
      milliseconds.push_back(
          events[2 * i + 1]->millisecondsSince(*events[2 * i]));
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds;
  };
  const auto launchesFor = [](double total, double one) {
    const double count = total / std::max(one, 1e-4);
    return static_cast<size_t>(
        std::clamp<double>(count, minTimedLaunches, maxTimedLaunches));
  };
  // The first launch pays for lazy loading; the second says how long one takes.
  const double estimate = timeLaunches(2).front();
  timeLaunches(launchesFor(warmUpMilliseconds, estimate));
  const std::vector<double> times =
      timeLaunches(launchesFor(timedMilliseconds, estimate));
  const size_t middle = times.size() / 2;
  const double median = times.size() % 2 == 1
                            ? times[middle]
                            : (times[middle - 1] + times[middle]) / 2;
  return {median, times.front(), times.back(), times.size()};
}

} // namespace gqa::run
