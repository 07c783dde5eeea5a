//===- StepSyntax.cpp - Reading the steps of a manifest -------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StepSyntax.h"

#include "ExpressionSyntax.h"

#include <algorithm>

namespace gqa::runtime {

namespace {
/// Reads the steps of one function, whose other parts are known. Kernels are
/// entered into the manifest's table.
class StepParser {
public:
  StepParser(Function &function, Manifest &manifest)
      : function(function), manifest(manifest) {}

  Step parseStep(const JsonCursor &json);

private:
  Buffer parseBuffer(const JsonCursor &json) const;
  Parameter parseParameter(const JsonCursor &json);
  TensorMapParameter parseTensorMap(const JsonCursor &json);
  size_t parseKernel(const JsonCursor &json);
  LaunchStep parseLaunch(const JsonCursor &json);
  CopyStep parseCopy(const JsonCursor &json);
  FillStep parseFill(const JsonCursor &json);
  Expression expression(const JsonCursor &json) {
    return parseStepExpression(json, function, manifest);
  }
  std::vector<Expression> expressions(const JsonCursor &json, size_t count);

  Function &function;
  Manifest &manifest;
};
} // namespace

/// Fails unless the manifest is of version 2, which `what` came with.
static void requireVersion2(const JsonCursor &json, const Manifest &manifest,
                            const char *what) {
  if (manifest.version < 2)
    json.fail(what, " needs version 2, this manifest is of version ",
              manifest.version);
}

Expression parseStepExpression(const JsonCursor &json, Function &function,
                               const Manifest &manifest) {
  Expression expression = parseDeviceExpression(json, function.arguments);
  if (expression.dependsOnDevice()) {
    requireVersion2(json, manifest, "an expression over the device");
    function.dependsOnDevice = true;
  }
  return expression;
}

std::vector<Expression> StepParser::expressions(const JsonCursor &json,
                                                size_t count) {
  const size_t size = json.arraySize();
  if (size != count)
    json.fail("expected ", count, " expressions, found ", size);
  std::vector<Expression> list;
  for (size_t i = 0; i < size; ++i)
    list.push_back(expression(json.element(i)));
  return list;
}

Buffer StepParser::parseBuffer(const JsonCursor &json) const {
  if (!json.isArray() || json.size() != 2 || !json.element(0).isString())
    json.failExpected("a buffer");
  const std::string kind = json.element(0).string();
  const JsonCursor index = json.element(1);
  if (kind == "argument") {
    const size_t i = index.index(function.arguments.size(), "argument");
    if (!function.arguments[i].isTensor)
      index.fail("argument ", i, " is a scalar and has no memory");
    return {Buffer::Kind::Argument, i};
  }
  if (kind == "result")
    return {Buffer::Kind::Result,
            index.index(function.results.size(), "result")};
  if (kind != "temporary")
    json.element(0).failExpected("\"argument\", \"result\" or \"temporary\"");
  return {Buffer::Kind::Temporary,
          index.index(function.temporaries.size(), "temporary")};
}

/// The number of the name that `json` is; they are `what` in messages.
template <size_t Count>
static size_t parseName(const JsonCursor &json,
                        const char *const (&names)[Count], const char *what) {
  const std::string name = json.string();
  for (size_t i = 0; i < Count; ++i)
    if (name == names[i])
      return i;
  json.failExpected(what);
}

static TensorMapFormat parseTensorMapFormat(const JsonCursor &json) {
  TensorMapFormat format;
  format.dtype = json.member("dtype").dtype();
  format.swizzle = static_cast<TensorMapSwizzle>(
      parseName(json.member("swizzle"), tensorMapSwizzleNames, "a swizzle"));
  format.promotion = static_cast<TensorMapPromotion>(parseName(
      json.member("l2_promotion"), tensorMapPromotionNames, "a promotion"));
  const JsonCursor fill = json.member("fill");
  format.fill = static_cast<TensorMapFill>(
      parseName(fill, tensorMapFillNames, "\"zeros\" or \"nan\""));
  if (format.fill == TensorMapFill::NaN && isInteger(format.dtype))
    fill.fail("there is no NaN of type ", dtypeName(format.dtype));

  const JsonCursor box = json.member("box");
  const size_t rank = box.arraySize();
  if (rank == 0 || rank > maxTensorMapRank)
    box.fail("expected 1 to ", maxTensorMapRank, " dimensions, found ", rank);
  for (size_t i = 0; i < rank; ++i)
    format.box.push_back(
        static_cast<uint32_t>(box.element(i).integer(1, maxTensorMapBox)));
  const int64_t bytes = format.box[0] * int64_t(byteWidth(format.dtype));
  if (bytes % tensorMapGranule != 0)
    box.element(0).fail("expected a multiple of ", tensorMapGranule,
                        " bytes, found ", bytes);
  const int64_t span = swizzleSpan(format.swizzle);
  if (span != 0 && bytes > span)
    box.element(0).fail("expected at most the ", span,
                        " bytes of the swizzle, found ", bytes);
  return format;
}

TensorMapParameter StepParser::parseTensorMap(const JsonCursor &json) {
  requireVersion2(json, manifest, "a tensor map");
  json.expectKeys({"buffer", "byte_offset", "dtype", "sizes", "strides", "box",
                   "swizzle", "l2_promotion", "fill"});
  TensorMapParameter map{parseBuffer(json.member("buffer")),
                         expression(json.member("byte_offset")),
                         parseTensorMapFormat(json),
                         {},
                         {}};
  const size_t rank = map.format.box.size();
  map.sizes = expressions(json.member("sizes"), rank);
  map.strides = expressions(json.member("strides"), rank - 1);
  return map;
}

Parameter StepParser::parseParameter(const JsonCursor &json) {
  if (json.has("pointer")) {
    json.expectKeys({"pointer", "byte_offset"});
    return PointerParameter{parseBuffer(json.member("pointer")),
                            expression(json.member("byte_offset"))};
  }
  if (json.has("value")) {
    json.expectKeys({"value", "type"});
    const Dtype dtype = json.member("type").dtype();
    if (isFloat(dtype))
      json.member("type").failExpected("an integer type");
    return IntegerParameter{expression(json.member("value")), dtype};
  }
  if (json.has("constant")) {
    json.expectKeys({"constant", "type"});
    const Dtype dtype = json.member("type").dtype();
    if (!isFloat(dtype))
      json.member("type").failExpected("a float type");
    return ConstantParameter{json.member("constant").real(), dtype};
  }
  if (json.has("tensor_map")) {
    json.expectKeys({"tensor_map"});
    return parseTensorMap(json.member("tensor_map"));
  }
  if (!json.has("scalar"))
    json.failExpected("a parameter");
  json.expectKeys({"scalar", "type"});
  const JsonCursor index = json.member("scalar");
  const size_t i = index.index(function.arguments.size(), "argument");
  const Argument &argument = function.arguments[i];
  if (argument.isTensor)
    index.fail("argument ", i, " is a tensor");
  const Dtype dtype = json.member("type").dtype();
  // An index is passed to kernels as the i64 it is.
  const bool sameType = dtype == argument.dtype ||
                        (byteWidth(dtype) == byteWidth(argument.dtype) &&
                         isInteger(dtype) && isInteger(argument.dtype));
  if (!sameType)
    json.member("type").fail("argument ", i, " is ", dtypeName(argument.dtype),
                             ", found ", dtypeName(dtype));
  return ScalarParameter{i, dtype};
}

size_t StepParser::parseKernel(const JsonCursor &json) {
  const std::string moduleName = json.member("module").string();
  const std::string symbol = json.member("kernel").name();
  const std::vector<Module> &modules = manifest.modules;
  const auto module =
      std::find_if(modules.begin(), modules.end(),
                   [&](const Module &m) { return m.name == moduleName; });
  if (module == modules.end())
    json.member("module").failExpected("the name of a module");
  const size_t moduleIndex = module - modules.begin();
  for (size_t i = 0; i < manifest.kernels.size(); ++i)
    if (manifest.kernels[i].module == moduleIndex &&
        manifest.kernels[i].symbol == symbol)
      return i;
  manifest.kernels.push_back({moduleIndex, symbol});
  return manifest.kernels.size() - 1;
}

/// Clusters of up to eight blocks run on every device that has clusters.
static std::array<unsigned, 3> parseCluster(const JsonCursor &json) {
  static constexpr int64_t maxBlocks = 8;
  const std::vector<int64_t> extents = json.integers(1, 3);
  std::array<unsigned, 3> cluster;
  int64_t blocks = 1;
  for (size_t axis = 0; axis < 3; ++axis) {
    // Checked one by one, so that the product cannot overflow.
    if (extents[axis] > maxBlocks || (blocks *= extents[axis]) > maxBlocks)
      json.failExpected(concat("at most ", maxBlocks, " blocks"));
    cluster[axis] = static_cast<unsigned>(extents[axis]);
  }
  return cluster;
}

LaunchStep StepParser::parseLaunch(const JsonCursor &json) {
  json.expectKeys({"kind", "module", "kernel", "grid", "block", "shared_bytes",
                   "cluster", "parameters"});
  LaunchStep step;
  step.kernel = parseKernel(json);
  step.grid = expressions(json.member("grid"), 3);
  step.block = expressions(json.member("block"), 3);
  step.sharedBytes = expression(json.member("shared_bytes"));
  if (const auto cluster = json.optionalMember("cluster")) {
    requireVersion2(*cluster, manifest, "a cluster");
    step.cluster = parseCluster(*cluster);
  }
  const JsonCursor parameters = json.member("parameters");
  for (size_t i = 0, e = parameters.arraySize(); i < e; ++i)
    step.parameters.push_back(parseParameter(parameters.element(i)));
  return step;
}

CopyStep StepParser::parseCopy(const JsonCursor &json) {
  json.expectKeys({"kind", "from", "to", "bytes"});
  const JsonCursor from = json.member("from"), to = json.member("to");
  from.expectKeys({"buffer", "byte_offset"});
  to.expectKeys({"buffer", "byte_offset"});
  return {parseBuffer(from.member("buffer")), parseBuffer(to.member("buffer")),
          expression(from.member("byte_offset")),
          expression(to.member("byte_offset")),
          expression(json.member("bytes"))};
}

FillStep StepParser::parseFill(const JsonCursor &json) {
  requireVersion2(json, manifest, "a fill");
  json.expectKeys({"kind", "to", "bytes", "value"});
  const JsonCursor to = json.member("to");
  to.expectKeys({"buffer", "byte_offset"});
  return {parseBuffer(to.member("buffer")),
          expression(to.member("byte_offset")),
          expression(json.member("bytes")),
          static_cast<unsigned char>(json.member("value").integer(0, 255))};
}

Step StepParser::parseStep(const JsonCursor &json) {
  const std::string kind = json.member("kind").string();
  if (kind == "launch")
    return parseLaunch(json);
  if (kind == "copy")
    return parseCopy(json);
  if (kind == "fill")
    return parseFill(json);
  json.member("kind").failExpected("\"launch\", \"copy\" or \"fill\"");
}

void parseSteps(const JsonCursor &json, Function &function,
                Manifest &manifest) {
  StepParser parser(function, manifest);
  for (size_t i = 0, e = json.arraySize(); i < e; ++i)
    function.steps.push_back(parser.parseStep(json.element(i)));
}

} // namespace gqa::runtime
