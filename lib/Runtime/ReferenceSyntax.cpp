//===- ReferenceSyntax.cpp - Reading references from JSON -----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReferenceSyntax.h"

#include "ExpressionSyntax.h"

#include <cmath>

namespace gqa::runtime {

namespace {
/// What is known of a value before the call.
struct ValueType {
  Dtype dtype;
  size_t rank;
};

class ReferenceParser {
public:
  ReferenceParser(const std::vector<Argument> &arguments)
      : arguments(arguments) {}

  void parseNode(const JsonCursor &json);
  void parseResults(const JsonCursor &json, const std::vector<Result> &results);

  ReferenceProgram program;

private:
  ValueId operand(const JsonCursor &json, const char *key) const;
  std::optional<ValueId> optionalOperand(const JsonCursor &json,
                                         const char *key) const;
  void expectRank(const JsonCursor &json, const char *key, ValueId value,
                  size_t rank) const;

  void parseArgument(const JsonCursor &json);
  void parseConstant(const JsonCursor &json);
  void parseRepeatKV(const JsonCursor &json);
  void parseTranspose(const JsonCursor &json);
  void parseReshape(const JsonCursor &json);
  void parseSlice(const JsonCursor &json);
  void parseAttention(const JsonCursor &json, bool isVarlen);
  void parseAttentionOperands(const JsonCursor &json, AttentionNode &node);

  template <typename Operation>
  void addNode(Operation operation, ValueType type) {
    program.nodes.push_back(
        {std::move(operation), type.dtype, type.rank, values.size()});
    values.push_back(type);
  }

  const std::vector<Argument> &arguments;
  std::vector<ValueType> values;
};
} // namespace

ValueId ReferenceParser::operand(const JsonCursor &json,
                                 const char *key) const {
  return json.member(key).index(values.size(), "earlier value");
}

std::optional<ValueId> ReferenceParser::optionalOperand(const JsonCursor &json,
                                                        const char *key) const {
  if (!json.has(key))
    return std::nullopt;
  return operand(json, key);
}

void ReferenceParser::expectRank(const JsonCursor &json, const char *key,
                                 ValueId value, size_t rank) const {
  if (values[value].rank != rank)
    json.member(key).fail("expected a value of rank ", rank, ", found rank ",
                          values[value].rank);
}

void ReferenceParser::parseArgument(const JsonCursor &json) {
  json.expectKeys({"op", "index"});
  const size_t index = json.member("index").index(arguments.size(), "argument");
  const Argument &argument = arguments[index];
  if (!argument.isTensor)
    json.member("index").fail("argument ", index, " is a scalar");
  addNode(ArgumentNode{index}, {argument.dtype, argument.shape.size()});
}

void ReferenceParser::parseConstant(const JsonCursor &json) {
  json.expectKeys({"op", "dtype", "shape", "value"});
  const Dtype dtype = json.member("dtype").dtype();
  const JsonCursor value = json.member("value");
  ConstantNode node{0.0, 0, json.member("shape").integers(0)};
  if (isFloat(dtype))
    node.real = value.real();
  else
    node.integer = value.integer();
  if (isInteger(dtype) && !fitsInteger(dtype, node.integer))
    value.failExpected(concat("a value of type ", dtypeName(dtype)));
  const size_t rank = node.shape.size();
  addNode(std::move(node), {dtype, rank});
}

void ReferenceParser::parseRepeatKV(const JsonCursor &json) {
  json.expectKeys({"op", "input", "heads_axis", "n_rep"});
  const ValueId input = operand(json, "input");
  const ValueType type = values[input];
  addNode(RepeatKVNode{input,
                       json.member("heads_axis").index(type.rank, "axis"),
                       json.member("n_rep").integer(1)},
          type);
}

void ReferenceParser::parseTranspose(const JsonCursor &json) {
  json.expectKeys({"op", "input", "permutation"});
  const ValueId input = operand(json, "input");
  const ValueType type = values[input];
  const JsonCursor field = json.member("permutation");
  TransposeNode node{input, field.integers(0, type.rank)};
  std::vector<bool> seen(type.rank, false);
  for (size_t d = 0; d < type.rank; ++d) {
    const size_t axis = field.element(d).index(type.rank, "axis");
    if (seen[axis])
      field.element(d).fail("axis ", axis, " occurs twice");
    seen[axis] = true;
  }
  addNode(std::move(node), type);
}

void ReferenceParser::parseReshape(const JsonCursor &json) {
  json.expectKeys({"op", "input", "shape"});
  ReshapeNode node{operand(json, "input"),
                   parseExpressions(json.member("shape"), arguments)};
  const ValueType type{values[node.input].dtype, node.shape.size()};
  addNode(std::move(node), type);
}

void ReferenceParser::parseSlice(const JsonCursor &json) {
  json.expectKeys({"op", "input", "offsets", "sizes", "strides"});
  const ValueId input = operand(json, "input");
  const ValueType type = values[input];
  const auto list = [&](const char *key) {
    return parseExpressions(json.member(key), arguments, type.rank);
  };
  addNode(SliceNode{input, list("offsets"), list("sizes"), list("strides")},
          type);
}

/// -1, or how many positions the window reaches.
static int64_t parseWindowSide(const JsonCursor &json) {
  return json.integer(-1);
}

/// One of two names.
static bool parseChoice(const JsonCursor &json, const char *ifFalse,
                        const char *ifTrue) {
  const std::string text = json.isString() ? json.string() : "";
  if (text == ifTrue)
    return true;
  if (text != ifFalse)
    json.failExpected(concat("\"", ifFalse, "\" or \"", ifTrue, "\""));
  return false;
}

void ReferenceParser::parseAttentionOperands(const JsonCursor &json,
                                             AttentionNode &node) {
  const Dtype dtype = json.member("dtype").dtype();
  if (!isFloat(dtype))
    json.member("dtype").failExpected("a float type");
  const size_t rank = node.isVarlen() ? 3 : 4;
  for (const auto &[key, value] : {std::pair{"query", node.query},
                                   {"key", node.key},
                                   {"value", node.value}}) {
    expectRank(json, key, value, rank);
    if (values[value].dtype != dtype)
      json.member(key).fail("expected a value of type ", dtypeName(dtype),
                            ", found ", dtypeName(values[value].dtype));
  }
  if (node.mask) {
    expectRank(json, "mask", *node.mask, 4);
    const Dtype type = values[*node.mask].dtype;
    if (type != Dtype::I1 && !isFloat(type))
      json.member("mask").fail("expected an i1 or float value, found ",
                               dtypeName(type));
  }
  if (node.sinks) {
    expectRank(json, "sinks", *node.sinks, 1);
    if (!isFloat(values[*node.sinks].dtype))
      json.member("sinks").fail("expected a float value, found ",
                                dtypeName(values[*node.sinks].dtype));
  }
  for (const char *key : {"cu_q", "cu_k"}) {
    if (!node.isVarlen())
      break;
    const ValueId value = operand(json, key);
    expectRank(json, key, value, 1);
    if (values[value].dtype != Dtype::I32)
      json.member(key).fail("expected an i32 value, found ",
                            dtypeName(values[value].dtype));
  }
}

void ReferenceParser::parseAttention(const JsonCursor &json, bool isVarlen) {
  AttentionNode node;
  if (isVarlen)
    json.expectKeys({"op", "query", "key", "value", "cu_q", "cu_k", "max_q",
                     "max_k", "sinks", "window", "align", "scale", "softcap",
                     "dtype", "lse"});
  else
    json.expectKeys({"op", "query", "key", "value", "mask", "sinks", "layout",
                     "window", "align", "scale", "softcap", "dtype", "lse"});
  node.query = operand(json, "query");
  node.key = operand(json, "key");
  node.value = operand(json, "value");
  node.sinks = optionalOperand(json, "sinks");
  if (isVarlen) {
    node.cuQ = operand(json, "cu_q");
    node.cuK = operand(json, "cu_k");
    // Upper bounds that kernels may use and the reference ignores.
    for (const char *key : {"max_q", "max_k"})
      if (const auto bound = json.optionalMember(key))
        parseExpression(*bound, arguments);
  } else {
    node.mask = optionalOperand(json, "mask");
    node.layout = parseChoice(json.member("layout"), "bhsd", "bshd")
                      ? AttentionNode::Layout::BSHD
                      : AttentionNode::Layout::BHSD;
  }
  parseAttentionOperands(json, node);

  const JsonCursor window = json.member("window");
  if (window.arraySize() != 2)
    window.failExpected("an array of two integers");
  node.windowLeft = parseWindowSide(window.element(0));
  node.windowRight = parseWindowSide(window.element(1));
  node.alignBottomRight =
      parseChoice(json.member("align"), "top_left", "bottom_right");
  node.scale = json.member("scale").real();
  if (!std::isfinite(node.scale))
    json.member("scale").failExpected("a finite number");
  if (const auto softcap = json.optionalMember("softcap")) {
    node.softcap = softcap->real();
    if (!std::isfinite(*node.softcap) || *node.softcap <= 0)
      softcap->failExpected("a finite positive number");
  }
  node.wantsLse = json.member("lse").boolean();

  const Dtype dtype = json.member("dtype").dtype();
  const size_t rank = isVarlen ? 3 : 4;
  const bool wantsLse = node.wantsLse;
  addNode(std::move(node), {dtype, rank});
  if (wantsLse)
    values.push_back({computationDtype(dtype), rank - 1});
}

void ReferenceParser::parseNode(const JsonCursor &json) {
  const JsonCursor op = json.member("op");
  const std::string name = op.string();
  if (name == "argument")
    return parseArgument(json);
  if (name == "constant")
    return parseConstant(json);
  if (name == "repeat_kv")
    return parseRepeatKV(json);
  if (name == "transpose")
    return parseTranspose(json);
  if (name == "reshape")
    return parseReshape(json);
  if (name == "slice")
    return parseSlice(json);
  if (name == "attention" || name == "varlen_attention")
    return parseAttention(json, name == "varlen_attention");
  op.failExpected("an operation of a reference");
}

void ReferenceParser::parseResults(const JsonCursor &json,
                                   const std::vector<Result> &results) {
  if (json.arraySize() != results.size())
    json.fail("expected ", results.size(), " values, one a result, found ",
              json.size());
  for (size_t i = 0; i < results.size(); ++i) {
    const JsonCursor item = json.element(i);
    const ValueId id = item.index(values.size(), "value");
    const ValueType &type = values[id];
    const Result &result = results[i];
    if (type.dtype != result.dtype || type.rank != result.shape.size())
      item.fail("value ", id, " is ", dtypeName(type.dtype), " of rank ",
                type.rank, ", but result ", i, " is ", dtypeName(result.dtype),
                " of rank ", result.shape.size());
    program.results.push_back(id);
  }
}

ReferenceProgram parseReference(const JsonCursor &json,
                                const std::vector<Argument> &arguments,
                                const std::vector<Result> &results) {
  ReferenceParser parser(arguments);
  if (json.has("unavailable")) {
    json.expectKeys({"unavailable"});
    parser.program.unavailable = json.member("unavailable").string();
    return std::move(parser.program);
  }
  json.expectKeys({"values", "results"});
  const JsonCursor nodes = json.member("values");
  for (size_t i = 0, e = nodes.arraySize(); i < e; ++i)
    parser.parseNode(nodes.element(i));
  parser.parseResults(json.member("results"), results);
  return std::move(parser.program);
}

} // namespace gqa::runtime
