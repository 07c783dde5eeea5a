//===- Npy.cpp - NumPy's .npy files ---------------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The format: the magic "\x93NUMPY", two bytes of version, the length of the
// header (2 bytes little-endian in version 1, 4 from version 2), a Python
// dictionary literal padded with spaces, the elements.
// https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/Npy.h"

#include "CheckedInt.h"
#include "gqa/Runtime/CallPlan.h"

#include <cstdio>
#include <cstring>
#include <fstream>

namespace gqa::runtime {

namespace {
struct TypeDescription {
  const char *descr;
  Dtype dtype;
};

struct Header {
  Dtype dtype;
  bool isFortranOrder = false;
  std::vector<int64_t> shape;
};

/// Reads the dictionary literal, of which numpy writes one form only.
class HeaderParser {
public:
  HeaderParser(const std::string &text, const std::string &name)
      : text(text), name(name) {}

  Header parse();

private:
  template <typename... Parts>
  [[noreturn]] void reject(const Parts &...parts) const {
    fail(ErrorKind::InvalidArgument, name, ": ", parts...);
  }
  void skipSpaces() {
    while (position < text.size() && std::strchr(" \t\n", text[position]) &&
           text[position])
      ++position;
  }
  bool consume(const char *token) {
    skipSpaces();
    if (text.compare(position, std::strlen(token), token) != 0)
      return false;
    position += std::strlen(token);
    return true;
  }
  void expect(const char *token) {
    if (!consume(token))
      reject("malformed header: expected ", token, " at byte ", position);
  }
  std::string parseString();
  int64_t parseExtent();
  std::vector<int64_t> parseShape();
  Dtype parseDescr();

  const std::string &text;
  const std::string &name;
  size_t position = 0;
};
} // namespace

static constexpr char magic[] = "\x93NUMPY";
static constexpr size_t magicBytes = 6;
/// The elements start at a multiple of this.
static constexpr size_t headerAlignment = 64;

/// The first row of a type is how it is written.
static constexpr TypeDescription typeTable[] = {
    {"|b1", Dtype::I1},   {"|i1", Dtype::I8},   {"<i2", Dtype::I16},
    {"<i4", Dtype::I32},  {"<i8", Dtype::I64},  {"<i8", Dtype::Index},
    {"<f2", Dtype::F16},  {"<V2", Dtype::BF16}, {"<u2", Dtype::BF16},
    {"|V2", Dtype::BF16}, {"<f4", Dtype::F32},  {"<f8", Dtype::F64},
};

std::string HeaderParser::parseString() {
  skipSpaces();
  const char quote = position < text.size() ? text[position] : '\0';
  const size_t end = quote == '\'' || quote == '"'
                         ? text.find(quote, position + 1)
                         : std::string::npos;
  if (end == std::string::npos)
    reject("malformed header: expected a string at byte ", position);
  const std::string contents = text.substr(position + 1, end - position - 1);
  position = end + 1;
  return contents;
}

int64_t HeaderParser::parseExtent() {
  skipSpaces();
  const size_t start = position;
  std::optional<int64_t> extent = 0;
  for (;
       position < text.size() && text[position] >= '0' && text[position] <= '9';
       ++position) {
    extent = extent ? checkedMul(*extent, 10) : extent;
    extent = extent ? checkedAdd(*extent, text[position] - '0') : extent;
  }
  if (position == start)
    reject("malformed header: expected an extent at byte ", position);
  if (!extent)
    reject("an extent exceeds 2^63");
  return *extent;
}

std::vector<int64_t> HeaderParser::parseShape() {
  std::vector<int64_t> shape;
  expect("(");
  while (!consume(")")) {
    shape.push_back(parseExtent());
    if (!consume(",")) {
      expect(")");
      break;
    }
  }
  return shape;
}

Dtype HeaderParser::parseDescr() {
  const std::string descr = parseString();
  for (const TypeDescription &row : typeTable)
    if (descr == row.descr)
      return row.dtype;
  std::string known;
  for (const TypeDescription &row : typeTable)
    if (known.find(row.descr) == std::string::npos)
      known += concat(known.empty() ? "" : " ", row.descr);
  reject("expected one of the types ", known, ", found '", descr, "'");
}

Header HeaderParser::parse() {
  Header header;
  bool hasDescr = false, hasOrder = false, hasShape = false;
  expect("{");
  while (!consume("}")) {
    const std::string key = parseString();
    expect(":");
    if (key == "descr") {
      header.dtype = parseDescr();
      hasDescr = true;
    } else if (key == "fortran_order") {
      header.isFortranOrder = consume("True");
      if (!header.isFortranOrder)
        expect("False");
      hasOrder = true;
    } else if (key == "shape") {
      header.shape = parseShape();
      hasShape = true;
    } else {
      reject("malformed header: unknown key '", key, "'");
    }
    if (!consume(",")) {
      expect("}");
      break;
    }
  }
  if (!hasDescr || !hasOrder || !hasShape)
    reject("malformed header: expected 'descr', 'fortran_order' and 'shape'");
  return header;
}

/// Fortran order runs the first axis fastest.
static void toRowMajor(HostTensor &tensor) {
  const size_t width = byteWidth(tensor.dtype), rank = tensor.shape.size();
  const std::vector<unsigned char> source = tensor.data;
  std::vector<int64_t> strides(rank, 1), position(rank, 0);
  for (size_t axis = 1; axis < rank; ++axis)
    strides[axis] = strides[axis - 1] * tensor.shape[axis - 1];
  for (size_t i = 0, e = tensor.elementCount(); i < e; ++i) {
    int64_t from = 0;
    for (size_t axis = 0; axis < rank; ++axis)
      from += position[axis] * strides[axis];
    std::memcpy(tensor.element(i), source.data() + from * width, width);
    for (size_t axis = rank; axis-- > 0;) {
      if (++position[axis] < tensor.shape[axis])
        break;
      position[axis] = 0;
    }
  }
}

HostTensor parseNpy(const std::string &bytes, const std::string &name) {
  const auto reject = [&](const auto &...parts) {
    fail(ErrorKind::InvalidArgument, name, ": ", parts...);
  };
  if (bytes.compare(0, magicBytes, magic, magicBytes) != 0)
    reject("not a .npy file");
  const auto byteAt = [&](size_t i) -> size_t {
    if (i >= bytes.size())
      reject("the file ends inside the header");
    return static_cast<unsigned char>(bytes[i]);
  };
  const size_t version = byteAt(magicBytes);
  if (version < 1 || version > 3)
    reject("expected format version 1, 2 or 3, found ", version);
  const size_t lengthBytes = version == 1 ? 2 : 4;
  const size_t lengthStart = magicBytes + 2;
  size_t length = 0;
  for (size_t i = 0; i < lengthBytes; ++i)
    length |= byteAt(lengthStart + i) << (8 * i);
  const size_t headerStart = lengthStart + lengthBytes;
  if (bytes.size() - headerStart < length)
    reject("the file ends inside the header");

  const std::string headerText = bytes.substr(headerStart, length);
  const Header header = HeaderParser(headerText, name).parse();
  const auto expected = checkedProduct(header.shape, byteWidth(header.dtype));
  const size_t found = bytes.size() - headerStart - length;
  if (!expected || static_cast<size_t>(*expected) != found)
    reject("expected the elements of ", dtypeName(header.dtype), " ",
           formatShape(header.shape), ", found ", found, " bytes");
  HostTensor tensor = HostTensor::zeros(header.dtype, header.shape);
  if (found > 0)
    std::memcpy(tensor.data.data(), bytes.data() + headerStart + length, found);
  if (header.isFortranOrder)
    toRowMajor(tensor);
  return tensor;
}

HostTensor readNpy(const std::string &path) {
  return parseNpy(readFile(path, ErrorKind::InvalidArgument), path);
}

std::string formatNpy(const HostTensor &tensor) {
  const char *descr = nullptr;
  for (const TypeDescription &row : typeTable)
    if (!descr && row.dtype == tensor.dtype)
      descr = row.descr;
  std::string header =
      concat("{'descr': '", descr, "', 'fortran_order': False, 'shape': (");
  for (size_t axis = 0; axis < tensor.shape.size(); ++axis)
    header += concat(axis == 0 ? "" : ", ", tensor.shape[axis]);
  // A Python tuple of one.
  header += tensor.shape.size() == 1 ? ",), }" : "), }";
  // Spaces and a newline fill up to the alignment.
  const size_t unpadded = magicBytes + 4 + header.size() + 1;
  header.append(
      (headerAlignment - unpadded % headerAlignment) % headerAlignment, ' ');
  header += '\n';
  if (header.size() > 0xffff)
    fail(ErrorKind::InvalidArgument, "a rank of ", tensor.shape.size(),
         " is too large for a .npy file");

  std::string bytes(magic, magicBytes);
  bytes += '\x01';
  bytes += '\0';
  bytes += static_cast<char>(header.size() & 0xff);
  bytes += static_cast<char>(header.size() >> 8);
  bytes += header;
  bytes.append(reinterpret_cast<const char *>(tensor.data.data()),
               tensor.data.size());
  return bytes;
}

void writeNpy(const std::string &path, const HostTensor &tensor) {
  const std::string bytes = formatNpy(tensor);
  std::ofstream stream(path, std::ios::binary | std::ios::trunc);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  stream.close();
  if (stream)
    return;
  std::remove(path.c_str());
  fail(ErrorKind::InvalidArgument, path, ": cannot be written");
}

HostTensor convertTo(Dtype dtype, HostTensor tensor, const std::string &name) {
  if (tensor.dtype == dtype)
    return tensor;
  // An index file is an i64 file.
  if (isInteger(dtype) && isInteger(tensor.dtype) && byteWidth(dtype) == 8 &&
      byteWidth(tensor.dtype) == 8) {
    tensor.dtype = dtype;
    return tensor;
  }
  const bool isWide = tensor.dtype == Dtype::F32 || tensor.dtype == Dtype::F64;
  if (!isFloat(dtype) || !isWide)
    fail(ErrorKind::InvalidArgument, name, ": expected elements of type ",
         dtypeName(dtype), ", found ", dtypeName(tensor.dtype));
  HostTensor converted = HostTensor::zeros(dtype, tensor.shape);
  for (size_t i = 0, e = tensor.elementCount(); i < e; ++i)
    storeFloat(dtype, converted.element(i), tensor.real(i));
  return converted;
}

} // namespace gqa::runtime
