//===- Driver.cpp - The CUDA driver, loaded at run time -------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/Driver.h"

#include <cstdlib>
#include <dlfcn.h>

namespace gqa::runtime {

static void *findSymbol(void *library, const std::string &path,
                        const char *symbol) {
  void *address = dlsym(library, symbol);
  if (!address)
    fail(ErrorKind::Driver, path, " has no ", symbol,
         ": the CUDA driver is too old");
  return address;
}

Driver::Driver() {
  const char *overridden = std::getenv("GQA_CUDA_DRIVER");
  const std::string path = overridden ? overridden : "libcuda.so.1";
  // Never closed: the driver keeps threads of its own.
  void *library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library)
    fail(ErrorKind::Driver, "no CUDA driver: ", dlerror());
#define GQA_FIND_MEMBER(name, symbol, parameters)                              \
  name =                                                                       \
      reinterpret_cast<int(*) parameters>(findSymbol(library, path, #symbol));
  GQA_FOR_EACH_CUDA_FUNCTION(GQA_FIND_MEMBER)
#undef GQA_FIND_MEMBER
#define GQA_FIND_OPTIONAL_MEMBER(name, symbol, parameters)                     \
  name = reinterpret_cast<int(*) parameters>(dlsym(library, #symbol));
  GQA_FOR_EACH_OPTIONAL_CUDA_FUNCTION(GQA_FIND_OPTIONAL_MEMBER)
#undef GQA_FIND_OPTIONAL_MEMBER
  const int result = init(0);
  if (result == cuda::errorNoDevice)
    fail(ErrorKind::Driver, "no GPU: the CUDA driver finds none on this ",
         "machine, or CUDA_VISIBLE_DEVICES hides it");
  check(result, "starting the CUDA driver");
}

const Driver &Driver::get() {
  static const Driver driver;
  return driver;
}

std::string Driver::describe(int result) const {
  const char *name = nullptr, *text = nullptr;
  if (getErrorName(result, &name) != 0 || !name)
    return concat("CUDA error ", result);
  if (getErrorString(result, &text) != 0 || !text)
    return name;
  return concat(name, " (", text, ")");
}

void Driver::require(bool isPresent, const std::string &what,
                     const char *symbol, const char *release) const {
  if (isPresent)
    return;
  int version = 0;
  check(driverGetVersion(&version), "asking for the version of the driver");
  fail(ErrorKind::Unsupported, what, " needs ", symbol,
       ", which CUDA drivers have since ", release, "; this one is of CUDA ",
       version / 1000, ".", version % 1000 / 10);
}

void Driver::failWith(int result, const std::string &what) const {
  fail(result == cuda::errorOutOfMemory ? ErrorKind::OutOfMemory
                                        : ErrorKind::Driver,
       what, ": ", describe(result));
}

} // namespace gqa::runtime
