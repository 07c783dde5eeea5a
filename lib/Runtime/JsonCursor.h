//===- JsonCursor.h - Checked access to JSON --------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A place in a JSON document that knows how to say where it is. Every accessor
// checks the type and throws Error (InvalidArtifact) of the form
//   manifest.json: /functions/0/steps/1/grid/0: expected an integer, found "x"
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_RUNTIME_JSONCURSOR_H
#define GQA_LIB_RUNTIME_JSONCURSOR_H

#include "gqa/Runtime/Dtype.h"
#include "gqa/Runtime/Error.h"

#include <initializer_list>
#include <limits>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace gqa::runtime {

class JsonCursor {
public:
  using Json = nlohmann::json;

  /// The root of `value`, a document called `fileName` in messages. Both must
  /// outlive the cursor.
  JsonCursor(const Json &value, const std::string &fileName)
      : value(&value), fileName(&fileName) {}

  bool isInteger() const;
  bool isNumber() const;
  bool isString() const;
  bool isArray() const;
  bool isNull() const;

  /// Of an array: its length; expects one.
  size_t arraySize() const;
  /// Of an array known to be one.
  size_t size() const;
  JsonCursor element(size_t index) const;

  /// Expects an object with no keys but these.
  void expectKeys(std::initializer_list<const char *> known) const;
  bool has(const char *key) const;
  JsonCursor member(const char *key) const;
  /// Nothing when the key is absent.
  std::optional<JsonCursor> optionalMember(const char *key) const;

  int64_t integer(int64_t min = std::numeric_limits<int64_t>::min(),
                  int64_t max = std::numeric_limits<int64_t>::max()) const;
  /// An integer in [0, count), the number of a `what`.
  size_t index(size_t count, const char *what) const;
  std::string string() const;
  /// A string that is not empty and holds no NUL.
  std::string name() const;
  bool boolean() const;
  /// A number, or "inf", "-inf" or "nan".
  double real() const;
  Dtype dtype() const;
  std::vector<int64_t> integers(int64_t min, int64_t count = -1) const;

  [[noreturn]] void failExpected(const std::string &what) const;

  template <typename... Parts>
  [[noreturn]] void fail(const Parts &...parts) const {
    runtime::fail(ErrorKind::InvalidArtifact, *fileName, ": ",
                  pointer.empty() ? "" : pointer + ": ", parts...);
  }

private:
  JsonCursor child(const Json &value, const std::string &token) const;

  const Json *value;
  const std::string *fileName;
  /// A JSON pointer (RFC 6901).
  std::string pointer;
};

} // namespace gqa::runtime

#endif // GQA_LIB_RUNTIME_JSONCURSOR_H
