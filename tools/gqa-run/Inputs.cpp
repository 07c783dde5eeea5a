//===- Inputs.cpp - Arguments from the command line -----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inputs.h"

#include "Numbers.h"
#include "gqa/Runtime/Error.h"
#include "gqa/Runtime/Npy.h"
#include "gqa/Runtime/RandomData.h"

#include <cstring>

namespace gqa::run {

using namespace gqa::runtime;

namespace {
/// One --arg, taken apart: CONTENTS[:fill=V][:strides=S0,S1,..].
struct TensorSpec {
  std::string contents;
  std::optional<std::string> fill, strides;
};
} // namespace

static TensorSpec parseSpec(const std::string &text) {
  TensorSpec spec;
  // A path may hold colons, so only known suffixes are cut off.
  spec.contents = text;
  for (const auto &[key, field] :
       {std::pair{std::string(":strides="), &spec.strides},
        {std::string(":fill="), &spec.fill},
        {std::string(":strides="), &spec.strides}}) {
    const size_t start = spec.contents.rfind(key);
    if (start == std::string::npos)
      continue;
    const std::string value = spec.contents.substr(start + key.size());
    if (value.find(':') != std::string::npos)
      continue;
    *field = value;
    spec.contents.resize(start);
  }
  return spec;
}

static bool endsWith(const std::string &text, const std::string &end) {
  return text.size() >= end.size() &&
         text.compare(text.size() - end.size(), end.size(), end) == 0;
}

static void storeNumber(HostTensor &tensor, size_t index,
                        const std::string &text, const std::string &what) {
  if (isFloat(tensor.dtype)) {
    storeFloat(tensor.dtype, tensor.element(index), parseReal(text, what));
    return;
  }
  const int64_t value = parseInteger(text, what);
  if (!fitsInteger(tensor.dtype, value))
    fail(ErrorKind::InvalidArgument, what, ": ", value, " does not fit ",
         dtypeName(tensor.dtype));
  storeInteger(tensor.dtype, tensor.element(index), value);
}

/// The values of a list such as "0,1024,2048".
static HostTensor parseList(const std::string &text, Dtype dtype,
                            const std::string &what) {
  std::vector<std::string> values = split(text, ',');
  // "5," is a list of one; "5" would be an extent.
  if (values.back().empty())
    values.pop_back();
  HostTensor tensor =
      HostTensor::zeros(dtype, {static_cast<int64_t>(values.size())});
  for (size_t i = 0; i < values.size(); ++i)
    storeNumber(tensor, i, values[i], what);
  return tensor;
}

/// What `spec` says of argument `index`; contents that it only describes are
/// noted as missing.
static HostTensor describeTensor(const TensorSpec &spec, Dtype dtype,
                                 size_t index, const std::string &what,
                                 Inputs &inputs) {
  HostTensor tensor;
  const bool isFile = endsWith(spec.contents, ".npy");
  const bool isList = !isFile && spec.contents.find(',') != std::string::npos;
  if (isFile) {
    tensor = convertTo(dtype, readNpy(spec.contents), spec.contents);
  } else if (isList) {
    tensor = parseList(spec.contents, dtype, what);
  } else {
    tensor.dtype = dtype;
    if (spec.contents != "scalar")
      tensor.shape = parseIntegers(spec.contents, 'x', what, 0);
  }
  const bool isRandom = !isFile && !isList && !spec.fill;
  if (isRandom && isInteger(dtype) && dtype != Dtype::I1)
    fail(ErrorKind::InvalidArgument, what, ": random values of type ",
         dtypeName(dtype),
         " mean nothing; give a list (0,1024), a .npy file or :fill=V");
  if (spec.fill) {
    HostTensor value = HostTensor::zeros(dtype, {});
    storeNumber(value, 0, *spec.fill, what);
    tensor.data = {};
  }
  if (isRandom || spec.fill)
    inputs.missing.push_back({index, spec.fill});
  if (isFloat(dtype) || dtype == Dtype::I1)
    inputs.isRandom &= isRandom;
  return tensor;
}

void makeContents(Inputs &inputs, const Options &options) {
  for (const MissingContents &missing : inputs.missing) {
    HostTensor &tensor = inputs.tensors[missing.argument];
    if (!missing.fill) {
      tensor = randomTensor(tensor.dtype, std::move(tensor.shape), options.seed,
                            missing.argument);
      continue;
    }
    tensor = HostTensor::zeros(tensor.dtype, std::move(tensor.shape));
    for (size_t i = 0, e = tensor.elementCount(); i < e; ++i)
      storeNumber(tensor, i, *missing.fill, "fill");
  }
  inputs.missing.clear();
}

static ArgumentValue parseScalar(const std::string &text, Dtype dtype,
                                 const std::string &what) {
  ArgumentValue value;
  if (isFloat(dtype)) {
    value.real = parseReal(text, what);
  } else {
    value.integer = parseInteger(text, what);
    if (!fitsInteger(dtype, value.integer))
      fail(ErrorKind::InvalidArgument, what, ": ", value.integer,
           " does not fit ", dtypeName(dtype));
  }
  return value;
}

Inputs describeInputs(const Options &options, const Function &function) {
  size_t tensorCount = 0, scalarCount = 0;
  for (const Argument &argument : function.arguments)
    ++(argument.isTensor ? tensorCount : scalarCount);
  const auto expectCount = [&](const char *option, size_t expected,
                               size_t found) {
    if (expected != found)
      fail(ErrorKind::InvalidArgument, function.name, ": expected ", expected,
           " ", option, ", found ", found);
  };
  expectCount("--arg", tensorCount, options.arguments.size());
  expectCount("--scalar", scalarCount, options.scalars.size());

  Inputs inputs;
  size_t nextTensor = 0, nextScalar = 0;
  for (size_t i = 0; i < function.arguments.size(); ++i) {
    const Argument &argument = function.arguments[i];
    if (!argument.isTensor) {
      inputs.arguments.push_back(
          parseScalar(options.scalars[nextScalar], argument.dtype,
                      concat("--scalar=", options.scalars[nextScalar])));
      ++nextScalar;
      inputs.tensors.emplace_back();
      continue;
    }
    const std::string &text = options.arguments[nextTensor++];
    const std::string what = concat("--arg=", text);
    const TensorSpec spec = parseSpec(text);
    HostTensor tensor = describeTensor(spec, argument.dtype, i, what, inputs);
    ArgumentValue value;
    value.extents = tensor.shape;
    const auto contiguous = contiguousStrides(tensor.shape);
    if (spec.strides)
      value.strides = parseIntegers(*spec.strides, ',', what, 0);
    else if (contiguous)
      value.strides = *contiguous;
    else
      fail(ErrorKind::InvalidArgument, what, ": strides exceed 2^63");
    inputs.arguments.push_back(std::move(value));
    inputs.tensors.push_back(std::move(tensor));
  }
  return inputs;
}

std::vector<unsigned char> layOut(const HostTensor &tensor,
                                  const std::vector<int64_t> &strides,
                                  size_t bytes) {
  const size_t width = byteWidth(tensor.dtype);
  std::vector<unsigned char> image(bytes, 0xff);
  std::vector<int64_t> position(tensor.shape.size(), 0);
  size_t target = 0;
  for (size_t i = 0, e = tensor.elementCount(); i < e; ++i) {
    std::memcpy(image.data() + target * width, tensor.element(i), width);
    for (size_t axis = position.size(); axis-- > 0;) {
      target += strides[axis];
      if (++position[axis] < tensor.shape[axis])
        break;
      target -= strides[axis] * tensor.shape[axis];
      position[axis] = 0;
    }
  }
  return image;
}

} // namespace gqa::run
