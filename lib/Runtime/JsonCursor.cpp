//===- JsonCursor.cpp - Checked access to JSON ----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JsonCursor.h"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>

namespace gqa::runtime {

/// Longer values are cut in messages.
static constexpr size_t maxFoundLength = 60;

bool JsonCursor::isInteger() const {
  return value->is_number_integer() &&
         (!value->is_number_unsigned() ||
          value->get<uint64_t>() <=
              static_cast<uint64_t>(std::numeric_limits<int64_t>::max()));
}
bool JsonCursor::isNumber() const { return value->is_number(); }
bool JsonCursor::isString() const { return value->is_string(); }
bool JsonCursor::isArray() const { return value->is_array(); }
bool JsonCursor::isNull() const { return value->is_null(); }

size_t JsonCursor::size() const { return value->size(); }

size_t JsonCursor::arraySize() const {
  if (!isArray())
    failExpected("an array");
  return value->size();
}

JsonCursor JsonCursor::child(const Json &childValue,
                             const std::string &token) const {
  JsonCursor result(childValue, *fileName);
  result.pointer = pointer + "/";
  for (char c : token)
    result.pointer += c == '~'   ? std::string("~0")
                      : c == '/' ? std::string("~1")
                                 : std::string(1, c);
  return result;
}

JsonCursor JsonCursor::element(size_t index) const {
  return child((*value)[index], std::to_string(index));
}

void JsonCursor::expectKeys(std::initializer_list<const char *> known) const {
  if (!value->is_object())
    failExpected("an object");
  for (const auto &item : value->items())
    if (std::none_of(known.begin(), known.end(),
                     [&](const char *key) { return item.key() == key; }))
      fail("unknown key \"", item.key(), "\"");
}

bool JsonCursor::has(const char *key) const {
  return value->is_object() && value->contains(key);
}

std::optional<JsonCursor> JsonCursor::optionalMember(const char *key) const {
  if (!value->is_object())
    failExpected("an object");
  const auto found = value->find(key);
  if (found == value->end())
    return std::nullopt;
  return child(*found, key);
}

JsonCursor JsonCursor::member(const char *key) const {
  const std::optional<JsonCursor> found = optionalMember(key);
  if (!found)
    fail("expected a key \"", key, "\"");
  return *found;
}

int64_t JsonCursor::integer(int64_t min, int64_t max) const {
  if (!isInteger())
    failExpected("an integer");
  const int64_t number = value->get<int64_t>();
  if (number < min || number > max) {
    if (max == std::numeric_limits<int64_t>::max())
      failExpected(concat("an integer of at least ", min));
    failExpected(concat("an integer from ", min, " to ", max));
  }
  return number;
}

size_t JsonCursor::index(size_t count, const char *what) const {
  const int64_t number = integer(0);
  if (static_cast<uint64_t>(number) >= count)
    fail("there is no ", what, " ", number, ", the number of them is ", count);
  return static_cast<size_t>(number);
}

std::string JsonCursor::string() const {
  if (!isString())
    failExpected("a string");
  return value->get<std::string>();
}

std::string JsonCursor::name() const {
  const std::string text = string();
  if (text.empty() || text.find('\0') != std::string::npos)
    failExpected("a name");
  return text;
}

bool JsonCursor::boolean() const {
  if (!value->is_boolean())
    failExpected("true or false");
  return value->get<bool>();
}

double JsonCursor::real() const {
  if (value->is_number())
    return value->get<double>();
  if (isString()) {
    const std::string text = value->get<std::string>();
    if (text == "inf")
      return std::numeric_limits<double>::infinity();
    if (text == "-inf")
      return -std::numeric_limits<double>::infinity();
    if (text == "nan")
      return std::numeric_limits<double>::quiet_NaN();
  }
  failExpected("a number, \"inf\", \"-inf\" or \"nan\"");
}

Dtype JsonCursor::dtype() const {
  const std::optional<Dtype> type =
      isString() ? parseDtype(string()) : std::nullopt;
  if (!type)
    failExpected("an element type");
  return *type;
}

std::vector<int64_t> JsonCursor::integers(int64_t min, int64_t count) const {
  const size_t size = arraySize();
  if (count >= 0 && size != static_cast<size_t>(count))
    fail("expected ", count, " integers, found ", size);
  std::vector<int64_t> numbers;
  for (size_t i = 0; i < size; ++i)
    numbers.push_back(element(i).integer(min));
  return numbers;
}

void JsonCursor::failExpected(const std::string &what) const {
  std::string found =
      value->dump(-1, ' ', false, Json::error_handler_t::replace);
  if (found.size() > maxFoundLength)
    found = found.substr(0, maxFoundLength) + "...";
  fail("expected ", what, ", found ", found);
}

} // namespace gqa::runtime
