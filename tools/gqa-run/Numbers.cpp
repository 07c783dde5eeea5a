//===- Numbers.cpp - Numbers on command lines -----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Numbers.h"

#include "gqa/Runtime/Error.h"

#include <cctype>
#include <cerrno>
#include <cstdlib>

namespace gqa::run {

using runtime::ErrorKind;

/// The C functions skip leading spaces, which a command line must not have.
static bool startsNumber(const std::string &text) {
  return !text.empty() && !std::isspace(static_cast<unsigned char>(text[0]));
}

int64_t parseInteger(const std::string &text, const std::string &what,
                     int64_t min, int64_t max) {
  char *end = nullptr;
  errno = 0;
  const long long value = std::strtoll(text.c_str(), &end, 10);
  if (!startsNumber(text) || *end != '\0')
    runtime::fail(ErrorKind::InvalidArgument, what,
                  ": expected an integer, found \"", text, "\"");
  if (errno == ERANGE || value < min || value > max)
    runtime::fail(ErrorKind::InvalidArgument, what,
                  ": expected an integer from ", min, " to ", max, ", found ",
                  text);
  return value;
}

double parseReal(const std::string &text, const std::string &what) {
  char *end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  if (!startsNumber(text) || *end != '\0')
    runtime::fail(ErrorKind::InvalidArgument, what,
                  ": expected a number, found \"", text, "\"");
  return value;
}

std::vector<std::string> split(const std::string &text, char separator) {
  std::vector<std::string> pieces;
  size_t start = 0;
  for (size_t end; (end = text.find(separator, start)) != std::string::npos;
       start = end + 1)
    pieces.push_back(text.substr(start, end - start));
  pieces.push_back(text.substr(start));
  return pieces;
}

std::vector<int64_t> parseIntegers(const std::string &text, char separator,
                                   const std::string &what, int64_t min) {
  std::vector<int64_t> integers;
  for (const std::string &piece : split(text, separator))
    integers.push_back(parseInteger(piece, what, min));
  return integers;
}

} // namespace gqa::run
