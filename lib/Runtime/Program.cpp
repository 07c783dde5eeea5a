//===- Program.cpp - Loads artifacts and launches functions ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/Program.h"

#include "gqa/Runtime/Error.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace gqa::runtime {

/// The driver's messages about PTX it refuses are cut after this many bytes.
static constexpr size_t jitLogBytes = 16384;

std::shared_ptr<const Artifact> openArtifact(const std::string &folder) {
  return std::make_shared<const Artifact>(
      Artifact{folder, readManifest(folder)});
}

ChipFit matchChip(const std::string &chip, int major, int minor) {
  const auto malformed = [&] {
    fail(ErrorKind::InvalidArtifact, "expected a chip like sm_90a, found ",
         chip);
  };
  if (chip.compare(0, 3, "sm_") != 0)
    malformed();
  std::string digits = chip.substr(3);
  char suffix = 0;
  if (!digits.empty() && (digits.back() == 'a' || digits.back() == 'f')) {
    suffix = digits.back();
    digits.pop_back();
  }
  // sm_90, sm_120: the last digit is the minor version.
  if (digits.size() < 2 || digits.size() > 3 ||
      !std::all_of(digits.begin(), digits.end(),
                   [](unsigned char c) { return std::isdigit(c); }))
    malformed();
  const int chipMajor = std::stoi(digits.substr(0, digits.size() - 1));
  const int chipMinor = digits.back() - '0';

  const bool sameFamily = major == chipMajor && minor >= chipMinor;
  if (suffix == 'a') {
    const bool same = major == chipMajor && minor == chipMinor;
    return {same, same};
  }
  if (suffix == 'f')
    return {sameFamily, sameFamily};
  return {sameFamily, sameFamily || major > chipMajor};
}

Program::Program(std::shared_ptr<const Artifact> artifact, Context context)
    : source(std::move(artifact)), deviceContext(std::move(context)) {
  const Manifest &manifest = source->manifest;
  const DeviceInfo &device = deviceContext.device();
  const ChipFit fit =
      matchChip(manifest.chip, device.computeMajor, device.computeMinor);
  if (!fit.ptx)
    fail(ErrorKind::Unsupported, source->folder, ": artifact is for ",
         manifest.chip, ", device ", device.ordinal, " (", device.name,
         ") is sm_", device.computeMajor, device.computeMinor);

  checkDriver();
  const ContextScope scope(deviceContext);
  try {
    for (const Module &module : manifest.modules)
      modules.push_back(loadModule(module, fit));
    for (const Kernel &kernel : manifest.kernels)
      kernels.push_back(loadKernel(kernel));
    for (const Function &function : manifest.functions)
      for (const Step &step : function.steps)
        if (const auto *launch = std::get_if<LaunchStep>(&step))
          checkParameters(*launch);
  } catch (...) {
    unload();
    throw;
  }
}

Program::~Program() {
  try {
    const ContextScope scope(deviceContext);
    unload();
  } catch (const Error &) {
    // A context that is already gone has taken its modules with it.
  }
}

void Program::unload() {
  for (void *module : modules)
    Driver::get().moduleUnload(module);
  modules.clear();
}

/// Whether the driver and the device have what the functions need beyond plain
/// launches.
void Program::checkDriver() const {
  const Driver &driver = Driver::get();
  const DeviceInfo &device = deviceContext.device();
  const auto require = [&](const Function &function, const char *what,
                           bool isPresent, const char *symbol,
                           const char *release) {
    const std::string name = concat(source->folder, ": ", function.name);
    driver.require(isPresent, concat(name, ": ", what), symbol, release);
    if (device.computeMajor < 9)
      fail(ErrorKind::Unsupported, name, ": ", what,
           " needs compute capability 9.0, device ", device.ordinal, " (",
           device.name, ") has ", device.computeMajor, ".",
           device.computeMinor);
  };
  for (const Function &function : source->manifest.functions)
    for (const Step &step : function.steps) {
      const auto *launch = std::get_if<LaunchStep>(&step);
      if (!launch)
        continue;
      if (launch->cluster)
        require(function, "a cluster", driver.launchKernelEx,
                "cuLaunchKernelEx", "11.8");
      for (const Parameter &parameter : launch->parameters)
        if (std::holds_alternative<TensorMapParameter>(parameter))
          require(function, "a tensor map", driver.tensorMapEncodeTiled,
                  "cuTensorMapEncodeTiled", "12.0");
    }
}

void *Program::loadModule(const Module &module, ChipFit fit) const {
  const Driver &driver = Driver::get();
  void *handle = nullptr;
  std::string cubinFailure;
  if (module.cubin && fit.cubin) {
    const std::string image = readFile(source->folder + "/" + *module.cubin,
                                       ErrorKind::InvalidArtifact);
    const int result =
        driver.moduleLoadDataEx(&handle, image.c_str(), 0, nullptr, nullptr);
    if (result == 0)
      return handle;
    if (result == cuda::errorOutOfMemory)
      driver.check(result, "loading " + *module.cubin);
    cubinFailure = concat(*module.cubin, ": ", driver.describe(result), "; ");
  }

  const std::string text =
      readFile(source->folder + "/" + module.ptx, ErrorKind::InvalidArtifact);
  std::string log(jitLogBytes, '\0');
  int options[] = {cuda::jitErrorLogBuffer, cuda::jitErrorLogBufferBytes};
  void *values[] = {log.data(), reinterpret_cast<void *>(log.size())};
  const int result =
      driver.moduleLoadDataEx(&handle, text.c_str(), 2, options, values);
  log.resize(std::strlen(log.c_str()));
  driver.check(result, concat(source->folder, ": ", cubinFailure, module.ptx,
                              log.empty() ? "" : ": " + log));
  return handle;
}

Program::LoadedKernel Program::loadKernel(const Kernel &kernel) const {
  const Driver &driver = Driver::get();
  LoadedKernel loaded{};
  const std::string what =
      concat(source->folder, ": kernel \"", kernel.symbol, "\"");
  driver.check(driver.moduleGetFunction(&loaded.function,
                                        modules[kernel.module],
                                        kernel.symbol.c_str()),
               what);
  // Raised once to the most the device gives, so that launches change no state;
  // a launch still gets exactly what it asks for.
  int staticBytes = 0;
  driver.check(driver.functionGetAttribute(&staticBytes,
                                           cuda::functionAttributeSharedBytes,
                                           loaded.function),
               what);
  loaded.maxDynamicSharedBytes =
      std::max(0, deviceContext.device().maxSharedBytes - staticBytes);
  driver.check(
      driver.functionSetAttribute(loaded.function,
                                  cuda::functionAttributeMaxDynamicSharedBytes,
                                  loaded.maxDynamicSharedBytes),
      what);
  return loaded;
}

/// A manifest that disagrees with the code must not reach the launch, where it
/// would be undefined behaviour.
void Program::checkParameters(const LaunchStep &step) const {
  const Driver &driver = Driver::get();
  if (!driver.functionGetParameterInfo)
    return;
  const Kernel &kernel = source->manifest.kernels[step.kernel];
  const auto reject = [&](const auto &...parts) {
    fail(ErrorKind::InvalidArtifact, source->folder, ": kernel \"",
         kernel.symbol, "\" ", parts...);
  };
  void *function = kernels[step.kernel].function;
  // Where the driver has a parameter is its own affair: on Hopper a tensor map
  // that comes first is at byte 48.
  size_t offset = 0, bytes = 0;
  for (size_t i = 0; i < step.parameters.size(); ++i) {
    const size_t expected = layoutOf(step.parameters[i]).bytes;
    if (driver.functionGetParameterInfo(function, i, &offset, &bytes) != 0)
      reject("takes ", i, " parameters, the manifest passes ",
             step.parameters.size());
    if (bytes != expected)
      reject("takes ", bytes, " bytes as parameter ", i,
             ", the manifest passes ", expected);
  }
  if (driver.functionGetParameterInfo(function, step.parameters.size(), &offset,
                                      &bytes) == 0)
    reject("takes more than the ", step.parameters.size(),
           " parameters the manifest passes");
}

void Program::checkBuffers(const CallPlan &plan,
                           const CallBuffers &buffers) const {
  const Function &function = *plan.function;
  const auto reject = [&](const auto &...parts) {
    fail(ErrorKind::InvalidArgument, function.name, ": ", parts...);
  };
  if (buffers.arguments.size() != function.arguments.size() ||
      buffers.results.size() != function.results.size())
    reject("expected ", function.arguments.size(), " argument and ",
           function.results.size(), " result pointers, found ",
           buffers.arguments.size(), " and ", buffers.results.size());
  const auto checkPointer = [&](DevicePointer pointer, int64_t bytes,
                                uint64_t alignment, const auto &...what) {
    if (bytes == 0)
      return;
    if (pointer == 0)
      reject(what..., ": the pointer is null");
    if (pointer % alignment != 0)
      reject(what..., ": the pointer is not aligned to ", alignment, " bytes");
  };
  for (size_t i = 0; i < function.arguments.size(); ++i)
    checkPointer(buffers.arguments[i], plan.argumentBytes[i],
                 byteWidth(function.arguments[i].dtype), "argument ", i);
  for (size_t i = 0; i < function.results.size(); ++i)
    checkPointer(buffers.results[i], plan.resultBytes[i],
                 byteWidth(function.results[i].dtype), "result ", i);
  const uint64_t needed = plan.totalTemporaryBytes;
  if (buffers.temporaryBytes < needed)
    reject("expected ", needed, " bytes of temporaries, found ",
           buffers.temporaryBytes);
  checkPointer(buffers.temporaries, plan.totalTemporaryBytes,
               temporaryAlignment, "temporaries");
}

static DevicePointer addressOf(const Buffer &buffer, int64_t byteOffset,
                               const CallPlan &plan,
                               const CallBuffers &buffers) {
  switch (buffer.kind) {
  case Buffer::Kind::Argument:
    return buffers.arguments[buffer.index] + byteOffset;
  case Buffer::Kind::Result:
    return buffers.results[buffer.index] + byteOffset;
  case Buffer::Kind::Temporary:
    return buffers.temporaries + plan.temporaryOffsets[buffer.index] +
           byteOffset;
  }
  return 0;
}

void Program::checkSharedBytes(const PlannedLaunch &launch,
                               const CallPlan &plan) const {
  const LoadedKernel &kernel = kernels[launch.kernel];
  if (launch.sharedBytes > static_cast<unsigned>(kernel.maxDynamicSharedBytes))
    fail(ErrorKind::Unsupported, plan.function->name, ": kernel \"",
         source->manifest.kernels[launch.kernel].symbol, "\" needs ",
         launch.sharedBytes, " bytes of dynamic shared memory, device ",
         deviceContext.device().ordinal, " (", deviceContext.device().name,
         ") gives at most ", kernel.maxDynamicSharedBytes);
}

/// Some memory of the call, for the tensor map of an empty tensor, whose own
/// address may be null. Rounding down stays within an allocation: those are
/// aligned to more.
static DevicePointer anyAddress(const CallPlan &plan,
                                const CallBuffers &buffers) {
  const auto find = [](const std::vector<DevicePointer> &pointers,
                       const std::vector<int64_t> &bytes) {
    for (size_t i = 0; i < pointers.size(); ++i)
      if (bytes[i] > 0)
        return pointers[i];
    return DevicePointer{0};
  };
  DevicePointer address = find(buffers.results, plan.resultBytes);
  if (address == 0)
    address = find(buffers.arguments, plan.argumentBytes);
  return address / tensorMapGranule * tensorMapGranule;
}

/// The parameters of a launch, pointers and tensor maps included.
static std::vector<unsigned char> fillParameters(const PlannedLaunch &launch,
                                                 const CallPlan &plan,
                                                 const CallBuffers &buffers) {
  std::vector<unsigned char> parameters = launch.parameters;
  for (const PlannedPointer &pointer : launch.pointers) {
    const DevicePointer address =
        addressOf(pointer.buffer, pointer.byteOffset, plan, buffers);
    std::memcpy(parameters.data() + pointer.position, &address,
                sizeof(address));
  }
  for (const PlannedTensorMap &planned : launch.tensorMaps) {
    const DevicePointer address =
        planned.isEmpty
            ? anyAddress(plan, buffers)
            : addressOf(planned.buffer, planned.byteOffset, plan, buffers);
    const auto name = [&] {
      return concat(plan.function->name, ": ", formatBuffer(planned.buffer),
                    ": the tensor map of ", planned.what);
    };
    if (address % tensorMapGranule != 0)
      fail(ErrorKind::InvalidArgument, name(), " needs an address aligned to ",
           tensorMapGranule, " bytes, found one aligned to ",
           address & -address);
    EncodedTensorMap encoded;
    if (const int result = encodeTensorMap(planned.map, address, encoded))
      Driver::get().check(result, name());
    std::memcpy(parameters.data() + planned.position, encoded.bytes,
                sizeof(encoded.bytes));
  }
  return parameters;
}

void Program::launchKernel(const PlannedLaunch &launch,
                           std::vector<unsigned char> parameters,
                           const CallPlan &plan, void *stream) const {
  const Driver &driver = Driver::get();
  void *function = kernels[launch.kernel].function;
  // The driver copies as many bytes of each as the kernel takes, which
  // checkParameters has compared.
  std::vector<void *> pointers;
  for (const size_t position : launch.positions)
    pointers.push_back(parameters.data() + position);
  const auto &[gridX, gridY, gridZ] = launch.grid;
  const auto &[blockX, blockY, blockZ] = launch.block;
  int result = 0;
  if (launch.cluster) {
    cuda::LaunchAttribute cluster{};
    cluster.kind = cuda::launchAttributeClusterDimension;
    std::copy(launch.cluster->begin(), launch.cluster->end(), cluster.value);
    const cuda::LaunchConfig config{
        gridX,  gridY,    gridZ, blockX, blockY, blockZ, launch.sharedBytes,
        stream, &cluster, 1};
    result = driver.launchKernelEx(&config, function, pointers.data(), nullptr);
  } else {
    result = driver.launchKernel(function, gridX, gridY, gridZ, blockX, blockY,
                                 blockZ, launch.sharedBytes, stream,
                                 pointers.data(), nullptr);
  }
  driver.check(result, plan.function->name, ": launching \"",
               source->manifest.kernels[launch.kernel].symbol, "\"");
}

CallPlan Program::plan(const Function &function,
                       std::vector<ArgumentValue> arguments) const {
  return planCall(source->manifest, function, std::move(arguments),
                  deviceContext.device().multiprocessors);
}

void Program::launch(const CallPlan &plan, const CallBuffers &buffers,
                     void *stream) const {
  checkBuffers(plan, buffers);
  const int multiprocessors = deviceContext.device().multiprocessors;
  if (plan.multiprocessors && *plan.multiprocessors != multiprocessors)
    fail(ErrorKind::InvalidArgument, plan.function->name,
         ": the call was made for ", *plan.multiprocessors,
         " multiprocessors, device ", deviceContext.device().ordinal, " (",
         deviceContext.device().name, ") has ", multiprocessors);
  const ContextScope scope(deviceContext);
  const Driver &driver = Driver::get();
  // All that can be wrong is found before anything is enqueued.
  std::vector<std::vector<unsigned char>> parameters(plan.steps.size());
  for (size_t i = 0; i < plan.steps.size(); ++i)
    if (const auto *launch = std::get_if<PlannedLaunch>(&plan.steps[i])) {
      checkSharedBytes(*launch, plan);
      parameters[i] = fillParameters(*launch, plan, buffers);
    }

  const auto address = [&](const Buffer &buffer, int64_t byteOffset) {
    return addressOf(buffer, byteOffset, plan, buffers);
  };
  for (size_t i = 0; i < plan.steps.size(); ++i) {
    const PlannedStep &step = plan.steps[i];
    if (const auto *launch = std::get_if<PlannedLaunch>(&step))
      launchKernel(*launch, std::move(parameters[i]), plan, stream);
    else if (const auto *copy = std::get_if<PlannedCopy>(&step))
      driver.check(driver.copyAsync(address(copy->to, copy->toByteOffset),
                                    address(copy->from, copy->fromByteOffset),
                                    copy->bytes, stream),
                   plan.function->name, ": a copy");
    else if (const auto *fill = std::get_if<PlannedFill>(&step))
      driver.check(driver.setBytesAsync(address(fill->to, fill->toByteOffset),
                                        fill->value, fill->bytes, stream),
                   plan.function->name, ": a fill");
  }
}

} // namespace gqa::runtime
