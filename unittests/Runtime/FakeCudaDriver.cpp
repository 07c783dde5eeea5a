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
// these functions, whatever the code of the module says:
//   copy_bytes(source, target, i64 bytes)
//   fill_bytes(target, i64 bytes, i8 value)
//   nothing()
// A module whose image contains "refuse" does not load. Environment:
//   GQA_FAKE_CUDA_CAPABILITY  e.g. 80; default 90
//   GQA_FAKE_CUDA_MEMORY      bytes that can be allocated at a time
//   GQA_FAKE_CUDA_FAIL        name of an entry point that fails (error 719)
//   GQA_FAKE_CUDA_LOG         a file to append a line for each launch to
//
//===----------------------------------------------------------------------===//

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>

namespace {

constexpr int success = 0;
constexpr int invalidValue = 1;
constexpr int outOfMemory = 2;
constexpr int invalidImage = 200;
constexpr int notFound = 500;
constexpr int launchFailed = 719;
constexpr int sharedBytesOptin = 232448;

/// The parameters of a kernel, by size; each is aligned to its size.
struct FakeKernel {
  const char *name;
  size_t parameterCount;
  size_t parameterBytes[3];
};

const FakeKernel kernels[] = {
    {"copy_bytes", 3, {8, 8, 8}},
    {"fill_bytes", 3, {8, 8, 1}},
    {"nothing", 0, {}},
};

void *currentContext = nullptr;
char primaryContext = 0;
std::map<uint64_t, size_t> allocations;
size_t allocatedBytes = 0;

const char *environment(const char *name) { return std::getenv(name); }

int capability() {
  const char *text = environment("GQA_FAKE_CUDA_CAPABILITY");
  return text ? std::atoi(text) : 90;
}

/// The result of an entry point: failure if the environment asks for it.
int resultOf(const char *entryPoint) {
  const char *failing = environment("GQA_FAKE_CUDA_FAIL");
  return failing && std::strcmp(failing, entryPoint) == 0 ? launchFailed
                                                          : success;
}

template <typename T>
T *fromAddress(uint64_t address) {
  return reinterpret_cast<T *>(static_cast<uintptr_t>(address));
}

size_t offsetOfParameter(const FakeKernel &kernel, size_t index) {
  size_t offset = 0;
  for (size_t i = 0;; ++i) {
    const size_t bytes = kernel.parameterBytes[i];
    offset = (offset + bytes - 1) / bytes * bytes;
    if (i == index)
      return offset;
    offset += bytes;
  }
}

template <typename T>
T parameter(const FakeKernel &kernel, const unsigned char *parameters,
            size_t index) {
  T value;
  std::memcpy(&value, parameters + offsetOfParameter(kernel, index),
              sizeof(value));
  return value;
}

void runKernel(const FakeKernel &kernel, const unsigned char *parameters) {
  if (std::strcmp(kernel.name, "copy_bytes") == 0)
    std::memcpy(fromAddress<void>(parameter<uint64_t>(kernel, parameters, 1)),
                fromAddress<void>(parameter<uint64_t>(kernel, parameters, 0)),
                parameter<int64_t>(kernel, parameters, 2));
  else if (std::strcmp(kernel.name, "fill_bytes") == 0)
    std::memset(fromAddress<void>(parameter<uint64_t>(kernel, parameters, 0)),
                parameter<int8_t>(kernel, parameters, 2),
                parameter<int64_t>(kernel, parameters, 1));
}

} // namespace

extern "C" {

int cuInit(unsigned) { return resultOf("cuInit"); }

int cuDriverGetVersion(int *version) {
  *version = 13000;
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
  *value = attribute == 75   ? capability() / 10
           : attribute == 76 ? capability() % 10
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
  if (std::strstr(static_cast<const char *>(image), "refuse")) {
    for (unsigned i = 0; i < optionCount; ++i)
      if (options[i] == 5)
        std::strcpy(static_cast<char *>(optionValues[i]),
                    "ptxas fatal: refused");
    return invalidImage;
  }
  static char loaded;
  *module = &loaded;
  return resultOf("cuModuleLoadDataEx");
}

int cuModuleUnload(void *) { return success; }

int cuModuleGetFunction(void **function, void *, const char *name) {
  for (const FakeKernel &kernel : kernels)
    if (std::strcmp(kernel.name, name) == 0) {
      *function = const_cast<FakeKernel *>(&kernel);
      return success;
    }
  return notFound;
}

int cuFuncGetAttribute(int *value, int, void *) {
  *value = 1024; // static shared memory
  return success;
}

int cuFuncSetAttribute(void *, int, int) { return success; }

int cuFuncGetParamInfo(void *function, size_t index, size_t *offset,
                       size_t *bytes) {
  const FakeKernel &kernel = *static_cast<const FakeKernel *>(function);
  if (index >= kernel.parameterCount)
    return invalidValue;
  *offset = offsetOfParameter(kernel, index);
  *bytes = kernel.parameterBytes[index];
  return success;
}

int cuLaunchKernel(void *function, unsigned gridX, unsigned gridY,
                   unsigned gridZ, unsigned blockX, unsigned blockY,
                   unsigned blockZ, unsigned sharedBytes, void *, void **,
                   void **extra) {
  const FakeKernel &kernel = *static_cast<const FakeKernel *>(function);
  if (const char *path = environment("GQA_FAKE_CUDA_LOG"))
    if (std::FILE *log = std::fopen(path, "a")) {
      std::fprintf(log, "%s <<<%ux%ux%u, %ux%ux%u, %u>>>\n", kernel.name, gridX,
                   gridY, gridZ, blockX, blockY, blockZ, sharedBytes);
      std::fclose(log);
    }
  if (!currentContext)
    return invalidValue;
  if (const int result = resultOf("cuLaunchKernel"))
    return result;
  runKernel(kernel,
            extra ? static_cast<const unsigned char *>(extra[1]) : nullptr);
  return success;
}

int cuMemGetInfo_v2(size_t *available, size_t *total) {
  *available = *total = 1u << 30;
  return success;
}

int cuMemAlloc_v2(uint64_t *pointer, size_t bytes) {
  const char *limit = environment("GQA_FAKE_CUDA_MEMORY");
  if (!currentContext)
    return invalidValue;
  if (limit && allocatedBytes + bytes > std::strtoull(limit, nullptr, 10))
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
  const auto found = allocations.find(pointer);
  if (found == allocations.end())
    return invalidValue;
  allocatedBytes -= found->second;
  allocations.erase(found);
  std::free(fromAddress<void>(pointer));
  return success;
}

int cuMemcpyHtoD_v2(uint64_t target, const void *source, size_t bytes) {
  std::memcpy(fromAddress<void>(target), source, bytes);
  return success;
}

int cuMemcpyDtoH_v2(void *target, uint64_t source, size_t bytes) {
  std::memcpy(target, fromAddress<void>(source), bytes);
  return success;
}

int cuMemcpyDtoDAsync_v2(uint64_t target, uint64_t source, size_t bytes,
                         void *) {
  std::memcpy(fromAddress<void>(target), fromAddress<void>(source), bytes);
  return resultOf("cuMemcpyDtoDAsync_v2");
}

int cuMemsetD8Async(uint64_t target, unsigned char value, size_t bytes,
                    void *) {
  std::memset(fromAddress<void>(target), value, bytes);
  return success;
}

int cuStreamCreate(void **stream, unsigned) {
  static char created;
  *stream = &created;
  return success;
}

int cuStreamSynchronize(void *) { return resultOf("cuStreamSynchronize"); }

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
  *name = result == invalidValue   ? "CUDA_ERROR_INVALID_VALUE"
          : result == outOfMemory  ? "CUDA_ERROR_OUT_OF_MEMORY"
          : result == invalidImage ? "CUDA_ERROR_INVALID_IMAGE"
          : result == notFound     ? "CUDA_ERROR_NOT_FOUND"
                                   : "CUDA_ERROR_LAUNCH_FAILED";
  return success;
}

int cuGetErrorString(int, const char **text) {
  *text = "as the fake driver was told";
  return success;
}

/// Allocations not yet freed, for tests that look for leaks.
size_t gqaFakeCudaAllocations() { return allocations.size(); }

} // extern "C"
