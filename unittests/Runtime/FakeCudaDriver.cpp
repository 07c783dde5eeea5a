//===- FakeCudaDriver.cpp - A CUDA driver without a device ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A shared library with the entry points of libcuda.so.1 that the runtime uses,
// on host memory, so that loading, binding, launching and every failure can be
// tested without a GPU. GQA_CUDA_DRIVER names it to the runtime. Kernels are
// those of FakeCudaKernels.h, whatever the code of the module says.
// A module whose image contains "refuse" does not load. Environment:
//   GQA_FAKE_CUDA_CAPABILITY       e.g. 80; default 90
//   GQA_FAKE_CUDA_MULTIPROCESSORS  default 132
//   GQA_FAKE_CUDA_MEMORY           bytes that can be allocated at a time
//   GQA_FAKE_CUDA_FAIL             an entry point that fails (error 719), or
//                                  NAME=ERROR
//   GQA_FAKE_CUDA_LOG              a file to append a line for each launch to
// A stream may be captured, one at a time and in global mode: what it is given
// is kept for the graph, and what no graph can hold is refused meanwhile.
// Built with GQA_FAKE_CUDA_OLD it is a driver of CUDA 11.3, without the entry
// points that came later.
//
//===----------------------------------------------------------------------===//

#include "FakeCudaKernels.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

using namespace gqa::runtime;

namespace {

constexpr int success = 0;
constexpr int invalidValue = 1;
constexpr int outOfMemory = 2;
constexpr int invalidImage = 200;
constexpr int notFound = 500;
constexpr int noDevice = 100;
constexpr int launchFailed = 719;
constexpr int captureUnsupported = 900;
constexpr int captureInvalidated = 901;
constexpr int sharedBytesOptin = 232448;

void *currentContext = nullptr;
char primaryContext = 0;
std::map<uint64_t, size_t> allocations;
size_t allocatedBytes = 0;
/// A line for each call that touches the device.
std::string trace;

const char *environment(const char *name) { return std::getenv(name); }

int capability() {
  const char *text = environment("GQA_FAKE_CUDA_CAPABILITY");
  return text ? std::atoi(text) : 90;
}

uint64_t memoryLimit() {
  const char *text = environment("GQA_FAKE_CUDA_MEMORY");
  return text ? std::strtoull(text, nullptr, 10) : uint64_t{1} << 40;
}

/// The steps of a graph, and of the capture that is going on, if one is.
using FakeGraph = std::vector<std::function<void()>>;
FakeGraph *capture = nullptr;
void *capturedStream = nullptr;
bool captureIsValid = true;

/// Does `work` on `stream`, or keeps it for the graph.
template <typename Work>
void enqueue(void *stream, Work work) {
  if (capture && stream == capturedStream)
    capture->push_back(std::move(work));
  else
    work();
}

void note(const char *entryPoint) { trace += std::string(entryPoint) + "\n"; }

/// Notes a call that is ordered by a stream.
void note(const char *entryPoint, const void *stream) {
  char line[128];
  std::snprintf(line, sizeof(line), "%s on %zu\n", entryPoint,
                static_cast<size_t>(reinterpret_cast<uintptr_t>(stream)));
  trace += line;
}

/// The result of an entry point: failure if the environment asks for it.
int resultOf(const std::string &entryPoint) {
  const char *text = environment("GQA_FAKE_CUDA_FAIL");
  if (!text)
    return success;
  const std::string failing = text;
  if (failing == entryPoint)
    return launchFailed;
  const size_t length = entryPoint.size();
  return failing.compare(0, length + 1, entryPoint + "=") == 0
             ? std::atoi(text + length + 1)
             : success;
}

/// The same for what a graph cannot hold; the capture is lost if there is one.
int resultOutsideCapture(const char *entryPoint) {
  if (!capture)
    return resultOf(entryPoint);
  captureIsValid = false;
  return captureUnsupported;
}

struct Grid {
  unsigned x, y, z;
};

/// A launch; `cluster` may be null.
int launch(const FakeKernel &kernel, Grid grid, Grid block,
           unsigned sharedBytes, const unsigned *cluster, void *stream,
           void **given) {
  if (const char *path = environment("GQA_FAKE_CUDA_LOG"))
    if (std::FILE *log = std::fopen(path, "a")) {
      std::fprintf(log, "%s <<<%ux%ux%u, %ux%ux%u, %u>>>", kernel.name, grid.x,
                   grid.y, grid.z, block.x, block.y, block.z, sharedBytes);
      if (cluster)
        std::fprintf(log, " clusters of %ux%ux%u", cluster[0], cluster[1],
                     cluster[2]);
      std::fputs("\n", log);
      std::fclose(log);
    }
  if (!currentContext)
    return invalidValue;
  std::vector<unsigned char> parameters;
  for (size_t i = 0; i < kernel.parameterCount; ++i) {
    const size_t offset = offsetOfParameter(kernel, i);
    parameters.resize(offset + kernel.parameterBytes[i]);
    std::memcpy(parameters.data() + offset, given[i], kernel.parameterBytes[i]);
  }
  enqueue(stream, [&kernel, parameters = std::move(parameters)] {
    runKernel(kernel, parameters.data());
  });
  return success;
}

} // namespace

extern "C" {

int cuInit(unsigned) { return resultOf("cuInit"); }

int cuDriverGetVersion(int *version) {
#ifdef GQA_FAKE_CUDA_OLD
  *version = 11030;
#else
  *version = 13000;
#endif
  return success;
}

int cuDeviceGetCount(int *count) {
  *count = 1;
  return success;
}

int cuDeviceGet(int *device, int ordinal) {
  *device = ordinal;
  return success;
}

int cuDeviceGetName(char *name, int size, int) {
  std::snprintf(name, size, "Fake GPU");
  return success;
}

int cuDeviceGetAttribute(int *value, int attribute, int) {
  const char *multiprocessors = environment("GQA_FAKE_CUDA_MULTIPROCESSORS");
  *value = attribute == 75   ? capability() / 10
           : attribute == 76 ? capability() % 10
           : attribute == 16
               ? multiprocessors ? std::atoi(multiprocessors) : 132
               : sharedBytesOptin;
  return success;
}

int cuDevicePrimaryCtxRetain(void **context, int) {
  *context = &primaryContext;
  return resultOf("cuDevicePrimaryCtxRetain");
}

int cuDevicePrimaryCtxRelease_v2(int) { return success; }

int cuCtxGetCurrent(void **context) {
  *context = currentContext;
  return success;
}

int cuCtxGetDevice(int *device) {
  *device = 0;
  return success;
}

int cuCtxPushCurrent_v2(void *context) {
  currentContext = context;
  return success;
}

int cuCtxPopCurrent_v2(void **context) {
  *context = currentContext;
  currentContext = nullptr;
  return success;
}

int cuModuleLoadDataEx(void **module, const void *image, unsigned optionCount,
                       int *options, void **optionValues) {
  note("cuModuleLoadDataEx");
  if (const int result = resultOutsideCapture("cuModuleLoadDataEx"))
    return result;
  if (std::strstr(static_cast<const char *>(image), "refuse")) {
    for (unsigned i = 0; i < optionCount; ++i)
      if (options[i] == 5)
        std::strcpy(static_cast<char *>(optionValues[i]),
                    "ptxas fatal: refused");
    return invalidImage;
  }
  static char loaded;
  *module = &loaded;
  return success;
}

int cuModuleUnload(void *) { return success; }

int cuModuleGetFunction(void **function, void *, const char *name) {
  *function = const_cast<FakeKernel *>(findKernel(name));
  return *function ? success : notFound;
}

int cuFuncGetAttribute(int *value, int, void *) {
  *value = 1024; // static shared memory
  return success;
}

int cuFuncSetAttribute(void *, int, int) { return success; }

#ifndef GQA_FAKE_CUDA_OLD
int cuFuncGetParamInfo(void *function, size_t index, size_t *offset,
                       size_t *bytes) {
  const FakeKernel &kernel = *static_cast<const FakeKernel *>(function);
  if (index >= kernel.parameterCount)
    return invalidValue;
  *offset = offsetOfParameter(kernel, index);
  *bytes = kernel.parameterBytes[index];
  return success;
}

/// CUlaunchAttribute and CUlaunchConfig of cuda.h.
struct LaunchAttribute {
  int kind;
  char padding[4];
  alignas(8) unsigned value[16];
};

struct LaunchConfig {
  Grid grid, block;
  unsigned sharedBytes;
  void *stream;
  LaunchAttribute *attributes;
  unsigned attributeCount;
};

int cuLaunchKernelEx(const void *given, void *function, void **parameters,
                     void **) {
  const auto *config = static_cast<const LaunchConfig *>(given);
  note("cuLaunchKernelEx", config->stream);
  if (const int result = resultOf("cuLaunchKernelEx"))
    return result;
  const unsigned *cluster = nullptr;
  for (unsigned i = 0; i < config->attributeCount; ++i)
    if (config->attributes[i].kind == 4)
      cluster = config->attributes[i].value;
  return launch(*static_cast<const FakeKernel *>(function), config->grid,
                config->block, config->sharedBytes, cluster, config->stream,
                parameters);
}

/// As strict as the documentation of cuda.h.
int cuTensorMapEncodeTiled(void *encoded, int dtype, uint32_t rank,
                           uint64_t address, const uint64_t *sizes,
                           const uint64_t *strides, const uint32_t *box,
                           const uint32_t *elementStrides, int interleave,
                           int swizzle, int promotion, int fill) {
  char line[128];
  std::snprintf(line, sizeof(line),
                "cuTensorMapEncodeTiled type %d box %u swizzle %d promotion %d "
                "fill %d",
                dtype, box[0], swizzle, promotion, fill);
  note(line);
  if (const int result = resultOf("cuTensorMapEncodeTiled"))
    return result;
  static const uint64_t widths[] = {1, 2, 4, 4, 8, 8, 2, 4, 8, 2};
  FakeTensorMap map{};
  map.address = address;
  map.rank = rank;
  if (reinterpret_cast<uintptr_t>(encoded) % 64 != 0 || dtype < 0 ||
      dtype > 9 || rank < 1 || rank > 5 || map.address % 16 != 0 ||
      interleave != 0 || swizzle < 0 || swizzle > 3 || promotion < 0 ||
      promotion > 3 || fill < 0 || fill > 1 || (fill == 1 && dtype < 6))
    return invalidValue;
  for (uint32_t i = 0; i < rank; ++i) {
    map.sizes[i] = sizes[i];
    map.strides[i] = i == 0 ? widths[dtype] : strides[i - 1];
    if (sizes[i] < 1 || sizes[i] > uint64_t{1} << 32 || box[i] < 1 ||
        box[i] > 256 || elementStrides[i] != 1 ||
        (i > 0 &&
         (map.strides[i] % 16 != 0 || map.strides[i] >= uint64_t{1} << 40)))
      return invalidValue;
  }
  const uint64_t inner = box[0] * widths[dtype];
  if (inner % 16 != 0 || (swizzle > 0 && inner > uint64_t{16} << swizzle))
    return invalidValue;
  std::memset(encoded, 0, 128);
  std::memcpy(encoded, &map, sizeof(map));
  return success;
}

int cuStreamBeginCapture_v2(void *stream, int mode) {
  note("cuStreamBeginCapture_v2", stream);
  if (!stream || capture || mode != 0)
    return invalidValue;
  capture = new FakeGraph;
  capturedStream = stream;
  captureIsValid = true;
  return resultOf("cuStreamBeginCapture_v2");
}

int cuStreamEndCapture(void *stream, void **graph) {
  note("cuStreamEndCapture", stream);
  if (!capture || stream != capturedStream)
    return invalidValue;
  FakeGraph *captured = std::exchange(capture, nullptr);
  *graph = captured;
  if (captureIsValid)
    return success;
  delete captured;
  *graph = nullptr;
  return captureInvalidated;
}

int cuGraphInstantiateWithFlags(void **executable, void *graph,
                                unsigned long long) {
  *executable = new FakeGraph(*static_cast<FakeGraph *>(graph));
  return success;
}

int cuGraphLaunch(void *executable, void *stream) {
  note("cuGraphLaunch", stream);
  for (const auto &step : *static_cast<FakeGraph *>(executable))
    step();
  return resultOf("cuGraphLaunch");
}

int cuGraphExecDestroy(void *executable) {
  delete static_cast<FakeGraph *>(executable);
  return success;
}

int cuGraphDestroy(void *graph) {
  delete static_cast<FakeGraph *>(graph);
  return success;
}
#endif // GQA_FAKE_CUDA_OLD

int cuLaunchKernel(void *function, unsigned gridX, unsigned gridY,
                   unsigned gridZ, unsigned blockX, unsigned blockY,
                   unsigned blockZ, unsigned sharedBytes, void *stream,
                   void **parameters, void **) {
  note("cuLaunchKernel", stream);
  if (const int result = resultOf("cuLaunchKernel"))
    return result;
  return launch(*static_cast<const FakeKernel *>(function),
                {gridX, gridY, gridZ}, {blockX, blockY, blockZ}, sharedBytes,
                nullptr, stream, parameters);
}

int cuMemGetInfo_v2(size_t *available, size_t *total) {
  *total = memoryLimit();
  *available = *total - allocatedBytes;
  return success;
}

int cuMemAlloc_v2(uint64_t *pointer, size_t bytes) {
  note("cuMemAlloc_v2");
  if (const int result = resultOutsideCapture("cuMemAlloc_v2"))
    return result;
  if (!currentContext)
    return invalidValue;
  if (allocatedBytes + bytes > memoryLimit())
    return outOfMemory;
  // Device memory is aligned to 256 bytes at least.
  void *memory = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
  if (!memory)
    return outOfMemory;
  *pointer = reinterpret_cast<uintptr_t>(memory);
  allocations[*pointer] = bytes;
  allocatedBytes += bytes;
  return success;
}

int cuMemFree_v2(uint64_t pointer) {
  note("cuMemFree_v2");
  if (const int result = resultOutsideCapture("cuMemFree_v2"))
    return result;
  const auto found = allocations.find(pointer);
  if (found == allocations.end())
    return invalidValue;
  allocatedBytes -= found->second;
  allocations.erase(found);
  std::free(fromAddress<void>(pointer));
  return success;
}

int cuMemcpyHtoD_v2(uint64_t target, const void *source, size_t bytes) {
  note("cuMemcpyHtoD_v2");
  if (const int result = resultOutsideCapture("cuMemcpyHtoD_v2"))
    return result;
  std::memcpy(fromAddress<void>(target), source, bytes);
  return success;
}

int cuMemcpyDtoH_v2(void *target, uint64_t source, size_t bytes) {
  note("cuMemcpyDtoH_v2");
  if (const int result = resultOutsideCapture("cuMemcpyDtoH_v2"))
    return result;
  std::memcpy(target, fromAddress<void>(source), bytes);
  return success;
}

int cuMemcpyDtoDAsync_v2(uint64_t target, uint64_t source, size_t bytes,
                         void *stream) {
  note("cuMemcpyDtoDAsync_v2", stream);
  enqueue(stream, [=] {
    std::memcpy(fromAddress<void>(target), fromAddress<void>(source), bytes);
  });
  return resultOf("cuMemcpyDtoDAsync_v2");
}

int cuMemsetD8Async(uint64_t target, unsigned char value, size_t bytes,
                    void *stream) {
  note("cuMemsetD8Async", stream);
  enqueue(stream,
          [=] { std::memset(fromAddress<void>(target), value, bytes); });
  return resultOf("cuMemsetD8Async");
}

int cuStreamCreate(void **stream, unsigned) {
  static char created;
  *stream = &created;
  return success;
}

int cuStreamSynchronize(void *stream) {
  note("cuStreamSynchronize", stream);
  return resultOutsideCapture("cuStreamSynchronize");
}

int cuStreamDestroy_v2(void *) { return success; }

int cuEventCreate(void **event, unsigned) {
  static char created;
  *event = &created;
  return success;
}

int cuEventRecord(void *, void *) { return success; }

int cuEventElapsedTime(float *milliseconds, void *, void *) {
  *milliseconds = 1.5f;
  return success;
}

int cuEventDestroy_v2(void *) { return success; }

int cuGetErrorName(int result, const char **name) {
  *name =
      result == invalidValue         ? "CUDA_ERROR_INVALID_VALUE"
      : result == outOfMemory        ? "CUDA_ERROR_OUT_OF_MEMORY"
      : result == noDevice           ? "CUDA_ERROR_NO_DEVICE"
      : result == captureUnsupported ? "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED"
      : result == captureInvalidated ? "CUDA_ERROR_STREAM_CAPTURE_INVALIDATED"
      : result == invalidImage       ? "CUDA_ERROR_INVALID_IMAGE"
      : result == notFound           ? "CUDA_ERROR_NOT_FOUND"
                                     : "CUDA_ERROR_LAUNCH_FAILED";
  return success;
}

int cuGetErrorString(int, const char **text) {
  *text = "as the fake driver was told";
  return success;
}

/// Allocations not yet freed, for tests that look for leaks.
size_t gqaFakeCudaAllocations() { return allocations.size(); }

/// What touched the device, a line a call, and forgets it.
const char *gqaFakeCudaTakeTrace() {
  static std::string taken;
  taken.swap(trace);
  trace.clear();
  return taken.c_str();
}

} // extern "C"
