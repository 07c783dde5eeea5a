//===- Numbers.h - Numbers on command lines ---------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TOOLS_GQA_RUN_NUMBERS_H
#define GQA_TOOLS_GQA_RUN_NUMBERS_H

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace gqa::run {

/// A decimal integer, all of `text`, within the bounds. Errors start with
/// `what`: runtime::Error (InvalidArgument).
int64_t parseInteger(const std::string &text, const std::string &what,
                     int64_t min = std::numeric_limits<int64_t>::min(),
                     int64_t max = std::numeric_limits<int64_t>::max());

/// A number, inf or nan, all of `text`.
double parseReal(const std::string &text, const std::string &what);

/// The pieces between separators; one empty piece for an empty text.
std::vector<std::string> split(const std::string &text, char separator);

/// The integers between separators, each at least `min`.
std::vector<int64_t> parseIntegers(const std::string &text, char separator,
                                   const std::string &what, int64_t min);

} // namespace gqa::run

#endif // GQA_TOOLS_GQA_RUN_NUMBERS_H
