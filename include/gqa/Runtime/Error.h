//===- Error.h - How the runtime reports failures ---------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The library reports every failure by throwing gqa::runtime::Error. The C API
// (gqa-c/Runtime.h) catches them at its boundary and turns the kind into a
// status code.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_ERROR_H
#define GQA_RUNTIME_ERROR_H

#include <sstream>
#include <stdexcept>
#include <string>

namespace gqa::runtime {

/// Who has to act on a failure.
enum class ErrorKind {
  InvalidArgument, ///< the caller passed something the function cannot take
  InvalidArtifact, ///< a file is missing, malformed or of another version
  Unsupported,     ///< well-formed, but not for this device or build
  Driver,          ///< the CUDA driver is missing or reported an error
  OutOfMemory,     ///< host or device memory is exhausted
};

/// What every failure of the runtime is thrown as; the message is for people.
class Error : public std::runtime_error {
public:
  Error(ErrorKind kind, const std::string &message)
      : std::runtime_error(message), errorKind(kind) {}

  ErrorKind kind() const { return errorKind; }

private:
  ErrorKind errorKind;
};

/// The parts, printed one after the other.
template <typename... Parts>
std::string concat(const Parts &...parts) {
  std::ostringstream stream;
  (stream << ... << parts);
  return stream.str();
}

template <typename... Parts>
[[noreturn]] void fail(ErrorKind kind, const Parts &...parts) {
  throw Error(kind, concat(parts...));
}

} // namespace gqa::runtime

#endif // GQA_RUNTIME_ERROR_H
