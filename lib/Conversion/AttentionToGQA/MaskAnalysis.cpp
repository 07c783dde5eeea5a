//===- MaskAnalysis.cpp - Which masks are windows -------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mask that is computed from positions compares sums of them. Where such a
// sum is a multiple of j - i, but for a number, the comparison is a function of
// the diagonal, and so is everything that is computed from such comparisons.
// Diagonals may be counted from the first row and column, or, if the extents
// are not known, from the last of both: the number is then a multiple of
// Sk - Sq besides.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatch.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

#include <cmath>

using namespace mlir;
using namespace mlir::gqa;

namespace {
/// row * i + column * j + number + the sum of extents, each so many times.
struct LinearForm {
  int64_t row = 0, column = 0, number = 0;
  SmallVector<std::pair<Extent, int64_t>, 2> extents;

  bool isNumber() const { return !row && !column && extents.empty(); }
  bool scale(int64_t by);
  void add(const LinearForm &other);
};

class MaskAnalysis {
public:
  MaskAnalysis(ExprReader &reader, const MaskAxes &axes)
      : reader(reader), axes(axes) {}

  std::optional<DiagonalFunction> evaluate(const Expr *expr,
                                           unsigned depth = 0);
  /// Whether diagonals are counted from the last row and column.
  bool isFromEnd() const { return fromEnd.value_or(false); }

private:
  std::optional<LinearForm> getForm(const Expr *expr, unsigned depth = 0);
  std::optional<LinearForm> getForm(const Index &index);
  std::optional<LinearForm> getConstantForm(const Expr *element);
  std::optional<DiagonalFunction> compare(Operator op, const Expr *lhs,
                                          const Expr *rhs);
  std::optional<DiagonalFunction> evaluateConstant(const Expr *element);
  bool resolveExtents(LinearForm &form);
  std::optional<double> decide(Operator op, const LinearForm &form);

  ExprReader &reader;
  const MaskAxes &axes;
  std::optional<bool> fromEnd;
};
} // namespace

/// Numbers beyond what any index could be are not computed with.
static constexpr int64_t kLimit = int64_t(1) << 40;

static bool isSmall(int64_t number) { return std::abs(number) <= kLimit; }

bool LinearForm::scale(int64_t by) {
  constexpr int64_t maxScale = 1 << 16;
  if (std::abs(by) > maxScale)
    return false;
  row *= by;
  column *= by;
  number *= by;
  for (auto &[extent, times] : extents)
    times *= by;
  return isSmall(row) && isSmall(column) && isSmall(number);
}

void LinearForm::add(const LinearForm &other) {
  row += other.row;
  column += other.column;
  number += other.number;
  for (const auto &[extent, times] : other.extents) {
    auto *same = llvm::find_if(extents, [&extent = extent](const auto &entry) {
      return isSameExtent(entry.first, extent);
    });
    if (same == extents.end())
      extents.push_back({extent, times});
    else
      same->second += times;
  }
  llvm::erase_if(extents, [](const auto &entry) { return entry.second == 0; });
}

//===----------------------------------------------------------------------===//
// Positions
//===----------------------------------------------------------------------===//

std::optional<LinearForm> MaskAnalysis::getForm(const Index &index) {
  ExprSpace &space = reader.getSpace();
  Digits digits = space.resolve(index.digits);
  LinearForm form;
  form.number = index.offset;
  if (index.hasBase())
    return std::nullopt;
  if (digits.empty())
    return form;
  if (digits == space.resolve(axes.row.digits))
    form.row = 1;
  else if (digits == space.resolve(axes.column.digits))
    form.column = 1;
  else
    return std::nullopt;
  return form;
}

/// A constant of numbers at equal distances is a position.
std::optional<LinearForm> MaskAnalysis::getConstantForm(const Expr *element) {
  constexpr int64_t maxElements = 1 << 20;
  DenseElementsAttr constant;
  if (!matchPattern(element->value, m_Constant(&constant)) ||
      constant.getNumElements() < 2 || constant.getNumElements() > maxElements)
    return std::nullopt;
  const Index *along = nullptr;
  for (auto [index, size] :
       llvm::zip_equal(element->indices, constant.getType().getShape()))
    if (size != 1) {
      if (along)
        return std::nullopt;
      along = &index;
    }
  SmallVector<int64_t> numbers;
  if (auto integers = dyn_cast<DenseIntElementsAttr>(constant)) {
    if (integers.getElementType().getIntOrFloatBitWidth() > 64)
      return std::nullopt;
    bool isBool = integers.getElementType().isInteger(1);
    for (const APInt &number : integers.getValues<APInt>())
      numbers.push_back(isBool ? number.getZExtValue() : number.getSExtValue());
  } else if (auto floats = dyn_cast<DenseFPElementsAttr>(constant)) {
    for (const APFloat &number : floats.getValues<APFloat>()) {
      double value = FloatAttr::getValueAsDouble(number);
      if (!(std::abs(value) < kLimit) || value != std::floor(value))
        return std::nullopt;
      numbers.push_back(static_cast<int64_t>(value));
    }
  }
  if (!llvm::all_of(numbers, isSmall))
    return std::nullopt;
  int64_t distance = numbers[1] - numbers[0];
  for (size_t next = 1; next < numbers.size(); ++next)
    if (numbers[next] - numbers[next - 1] != distance)
      return std::nullopt;
  std::optional<LinearForm> form = getForm(*along);
  if (!form || !form->scale(distance))
    return std::nullopt;
  form->number += numbers[0];
  return form;
}

std::optional<LinearForm> MaskAnalysis::getForm(const Expr *expr,
                                                unsigned depth) {
  constexpr unsigned maxDepth = 24;
  expr = reader.unfoldAll(expr);
  if (depth == maxDepth)
    return std::nullopt;
  switch (expr->kind) {
  case Expr::Kind::Constant: {
    LinearForm form;
    if (!(std::abs(expr->number) < kLimit) ||
        expr->number != std::floor(expr->number))
      return std::nullopt;
    form.number = static_cast<int64_t>(expr->number);
    return form;
  }
  case Expr::Kind::Position:
    return getForm(expr->indices[0]);
  case Expr::Kind::Element:
    return getConstantForm(expr);
  case Expr::Kind::Scalar: {
    LinearForm form;
    if (!isa<IndexType>(expr->value.getType()))
      return std::nullopt;
    Extent extent = reader.getNames().get(OpFoldResult(expr->value));
    if (extent.isStatic())
      form.number = extent.getSize();
    else
      form.extents.push_back({extent, 1});
    return form;
  }
  case Expr::Kind::Reduce:
    return std::nullopt;
  case Expr::Kind::Apply:
    break;
  }
  if (!llvm::is_contained({Operator::Add, Operator::Subtract,
                           Operator::Multiply, Operator::Negate},
                          expr->op))
    return std::nullopt;
  std::optional<LinearForm> lhs = getForm(expr->operands[0], depth + 1);
  if (!lhs)
    return std::nullopt;
  if (expr->op == Operator::Negate)
    return lhs->scale(-1) ? lhs : std::nullopt;
  std::optional<LinearForm> rhs = getForm(expr->operands[1], depth + 1);
  if (!rhs)
    return std::nullopt;
  if (expr->op == Operator::Multiply) {
    if (lhs->isNumber())
      std::swap(lhs, rhs);
    return rhs->isNumber() && lhs->scale(rhs->number) ? lhs : std::nullopt;
  }
  if (expr->op == Operator::Subtract && !rhs->scale(-1))
    return std::nullopt;
  lhs->add(*rhs);
  return lhs;
}

//===----------------------------------------------------------------------===//
// Comparisons
//===----------------------------------------------------------------------===//

/// Turns extents into numbers, or counts diagonals from the end. Fails if
/// neither does, or if another comparison counts from the other end.
bool MaskAnalysis::resolveExtents(LinearForm &form) {
  bool isRelative = false;
  if (!form.extents.empty()) {
    // column * (j - i) + times * (Sk - Sq) is column * (diagonal from the end)
    // if the numbers of times are opposite.
    int64_t ofRows = 0, ofColumns = 0;
    for (const auto &[extent, times] : form.extents) {
      if (isSameExtent(extent, axes.numRows))
        ofRows = times;
      else if (isSameExtent(extent, axes.numColumns))
        ofColumns = times;
      else
        return false;
    }
    if (ofColumns != -form.column || ofRows != form.column)
      return false;
    form.extents.clear();
    isRelative = true;
  }
  if (fromEnd && *fromEnd != isRelative)
    return false;
  fromEnd = isRelative;
  return true;
}

static DiagonalFunction::Relation getRelation(Operator op) {
  switch (op) {
  case Operator::Equal:
    return DiagonalFunction::Relation::Equal;
  case Operator::NotEqual:
    return DiagonalFunction::Relation::NotEqual;
  case Operator::Less:
    return DiagonalFunction::Relation::Less;
  default:
    return DiagonalFunction::Relation::LessEqual;
  }
}

/// The smallest or the largest number that `form` takes, if that has a form.
static std::optional<Extent> getBound(const LinearForm &form,
                                      const MaskAxes &axes, bool isLargest) {
  std::optional<Extent> bound = Extent::fixed(form.number);
  auto addTimes = [&](const Extent &extent, int64_t times) {
    std::optional<Extent> product = multiply(extent, Extent::fixed(times));
    bound = bound && product ? add(*bound, *product) : std::nullopt;
  };
  for (const auto &[extent, times] : form.extents)
    addTimes(extent, times);
  for (auto [times, extent] : {std::pair(form.row, axes.numRows),
                               std::pair(form.column, axes.numColumns)})
    if (times != 0 && (times > 0) == isLargest) {
      addTimes(extent, times);
      addTimes(Extent::fixed(1), -times);
    }
  return bound;
}

/// The outcome of a comparison of `form`, which has dynamic extents, with 0.
static std::optional<double> decideDynamic(Operator op, const LinearForm &form,
                                           const MaskAxes &axes) {
  if (op != Operator::Less && op != Operator::LessEqual)
    return std::nullopt;
  Extent limit = Extent::fixed(op == Operator::Less ? -1 : 0);
  std::optional<Extent> largest = getBound(form, axes, /*isLargest=*/true);
  if (largest && isAtLeast(limit, *largest))
    return 1.0;
  std::optional<Extent> smallest = getBound(form, axes, /*isLargest=*/false);
  std::optional<Extent> beyond =
      smallest ? subtract(*smallest, Extent::fixed(1)) : std::nullopt;
  if (beyond && isAtLeast(*beyond, limit))
    return 0.0;
  return std::nullopt;
}

/// The outcome of a comparison of `form` with 0, if it is the same for all rows
/// and columns.
std::optional<double> MaskAnalysis::decide(Operator op,
                                           const LinearForm &form) {
  int64_t low = form.number, high = form.number;
  if (!form.extents.empty())
    return decideDynamic(op, form, axes);
  for (auto [times, extent] : {std::pair(form.row, axes.numRows),
                               std::pair(form.column, axes.numColumns)}) {
    if (times == 0)
      continue;
    if (!extent.isStatic() || !isSmall(extent.getSize()))
      return std::nullopt;
    (times > 0 ? high : low) += times * (extent.getSize() - 1);
  }
  auto evaluateAt = [&](int64_t value) {
    return *gqa::evaluate(op, {static_cast<double>(value), 0.0});
  };
  if (low == high)
    return evaluateAt(low);
  if (op == Operator::Equal || op == Operator::NotEqual)
    return low > 0 || high < 0 ? std::optional<double>(op == Operator::NotEqual)
                               : std::nullopt;
  if (evaluateAt(low) == evaluateAt(high))
    return evaluateAt(low);
  return std::nullopt;
}

std::optional<DiagonalFunction>
MaskAnalysis::compare(Operator op, const Expr *lhs, const Expr *rhs) {
  std::optional<LinearForm> form = getForm(lhs), other = getForm(rhs);
  if (!form || !other || !other->scale(-1))
    return std::nullopt;
  form->add(*other);
  if (!isSmall(form->number))
    return std::nullopt;
  if (std::optional<double> outcome = decide(op, *form))
    return DiagonalFunction::constant(*outcome);
  // One row, or one column, is number 0: any multiple of it is the same.
  if (axes.numRows.isStatic(1))
    form->row = -form->column;
  if (axes.numColumns.isStatic(1))
    form->column = -form->row;
  if (form->row != -form->column || !resolveExtents(*form))
    return std::nullopt;
  return DiagonalFunction::compare(getRelation(op), form->column, form->number);
}

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

/// A constant mask of rows and columns.
std::optional<DiagonalFunction>
MaskAnalysis::evaluateConstant(const Expr *element) {
  constexpr int64_t maxElements = 1 << 22;
  DenseElementsAttr constant;
  if (!matchPattern(element->value, m_Constant(&constant)) ||
      constant.getNumElements() > maxElements ||
      !constant.getElementType().isIntOrFloat() ||
      constant.getElementType().getIntOrFloatBitWidth() > 64)
    return std::nullopt;
  // Rows and columns are the last two dimensions that are not 1.
  std::optional<LinearForm> row = LinearForm(), column = LinearForm();
  SmallVector<int64_t> shape;
  for (auto [index, size] :
       llvm::zip_equal(element->indices, constant.getType().getShape())) {
    if (size == 1)
      continue;
    row = std::exchange(column, getForm(index));
    shape.push_back(size);
    if (!column || column->column + column->row != 1 || column->number)
      return std::nullopt;
  }
  if (shape.size() != 2 || !row->row || !column->column ||
      (fromEnd && *fromEnd))
    return std::nullopt;
  fromEnd = false;
  int64_t numRows = shape[0], numColumns = shape[1];
  SmallVector<std::optional<double>> values(numRows + numColumns - 1);
  auto scan = [&](auto numbers, auto convert) {
    int64_t position = 0;
    for (const auto &number : numbers) {
      double value = convert(number);
      std::optional<double> &known =
          values[position % numColumns - position / numColumns + numRows - 1];
      if (known.value_or(value) != value)
        return false;
      known = value;
      ++position;
    }
    return true;
  };
  bool isDiagonal =
      isa<FloatType>(constant.getElementType())
          ? scan(constant.getValues<APFloat>(),
                 [](const APFloat &number) {
                   return FloatAttr::getValueAsDouble(number);
                 })
          : scan(constant.getValues<APInt>(), [](const APInt &number) {
              return number.getBitWidth() == 1
                         ? static_cast<double>(number.getZExtValue())
                         : static_cast<double>(number.getSExtValue());
            });
  if (!isDiagonal)
    return std::nullopt;
  // Value by value, from the lowest diagonal. A window has three pieces.
  constexpr int maxPieces = 3;
  int numPieces = 1;
  DiagonalFunction function = DiagonalFunction::constant(*values.front());
  for (size_t next = 1; next < values.size(); ++next) {
    if (*values[next] == *values[next - 1])
      continue;
    if (++numPieces > maxPieces)
      return std::nullopt;
    std::optional<DiagonalFunction> isBelow =
        DiagonalFunction::compare(DiagonalFunction::Relation::Less, 1,
                                  -(static_cast<int64_t>(next) - numRows + 1));
    double value = *values[next];
    function = DiagonalFunction::combine(
        {&*isBelow, &function}, [value](ArrayRef<double> numbers) {
          return numbers[0] != 0 ? numbers[1] : value;
        });
  }
  return function;
}

std::optional<DiagonalFunction> MaskAnalysis::evaluate(const Expr *expr,
                                                       unsigned depth) {
  constexpr unsigned maxDepth = 32;
  expr = reader.unfoldAll(expr);
  if (expr->isConstant())
    return DiagonalFunction::constant(expr->number);
  if (expr->isElement())
    return evaluateConstant(expr);
  if (expr->kind != Expr::Kind::Apply || expr->op == Operator::Unknown ||
      depth == maxDepth)
    return std::nullopt;
  SmallVector<std::optional<DiagonalFunction>, 3> operands;
  for (const Expr *operand : expr->operands) {
    operands.push_back(evaluate(operand, depth + 1));
    if (!operands.back())
      break;
  }
  if (operands.back()) {
    SmallVector<const DiagonalFunction *, 3> functions;
    for (const std::optional<DiagonalFunction> &operand : operands)
      functions.push_back(&*operand);
    return DiagonalFunction::combine(functions, [&](ArrayRef<double> numbers) {
      return *gqa::evaluate(expr->op, numbers);
    });
  }
  if (llvm::is_contained({Operator::Equal, Operator::NotEqual, Operator::Less,
                          Operator::LessEqual},
                         expr->op))
    return compare(expr->op, expr->operands[0], expr->operands[1]);
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Windows
//===----------------------------------------------------------------------===//

/// `band` as a window whose diagonals count from `origin`.
static std::optional<WindowMatch> getWindow(const DiagonalBand &band,
                                            int64_t origin, Align align) {
  WindowMatch window;
  window.align = align;
  if (band.first)
    window.left = origin - *band.first;
  if (band.last)
    window.right = *band.last - origin;
  // -1 would be no limit at all.
  if ((band.first && window.left < 0) || (band.last && window.right < 0))
    return std::nullopt;
  return window;
}

/// Whether every row sees a key, so that a number that is low enough hides a
/// key as -inf does.
static bool seesAlways(const WindowMatch &window, const MaskAxes &axes) {
  if (window.left == -1 && window.align == Align::TopLeft)
    return true;
  return isSameExtent(axes.numRows, axes.numColumns) ||
         (axes.numRows.isStatic() && axes.numColumns.isStatic() &&
          axes.numRows.getSize() <= axes.numColumns.getSize());
}

std::optional<WindowMatch> gqa::findWindow(ExprReader &reader,
                                           const MaskTerm &mask,
                                           const MaskAxes &axes) {
  MaskAnalysis analysis(reader, axes);
  std::optional<DiagonalFunction> function = analysis.evaluate(mask.expr);
  if (!function)
    return std::nullopt;
  // Every value hides a key or leaves it as it is.
  bool isUnlimited = !mask.isCondition || std::isinf(mask.hidden);
  auto isShown = [&](double value) {
    return mask.isCondition ? value != 0 : value == 0;
  };
  for (const DiagonalFunction::Piece &piece : function->getPieces()) {
    double added = mask.factor * piece.value;
    if (!mask.isCondition && !isShown(piece.value)) {
      if (!isHiding(added))
        return std::nullopt;
      isUnlimited &= std::isinf(added);
    }
  }
  constexpr int64_t unknown = int64_t(1) << 40;
  bool isStatic = axes.numRows.isStatic() && axes.numColumns.isStatic() &&
                  isSmall(axes.numRows.getSize()) &&
                  isSmall(axes.numColumns.getSize());
  bool isFromEnd = analysis.isFromEnd();
  int64_t first =
      isStatic && !isFromEnd ? 1 - axes.numRows.getSize() : -unknown;
  int64_t last =
      isStatic && !isFromEnd ? axes.numColumns.getSize() - 1 : unknown;
  std::optional<DiagonalBand> band = function->findBand(first, last, isShown);
  if (!band)
    return std::nullopt;
  std::optional<WindowMatch> window;
  if (isFromEnd) {
    window = getWindow(*band, /*origin=*/0, Align::BottomRight);
  } else {
    int64_t difference =
        isStatic ? axes.numColumns.getSize() - axes.numRows.getSize() : 0;
    if (difference != 0 && band->last == difference)
      window = getWindow(*band, difference, Align::BottomRight);
    if (!window)
      window = getWindow(*band, /*origin=*/0, Align::TopLeft);
    if (!window && difference != 0)
      window = getWindow(*band, difference, Align::BottomRight);
  }
  if (!window ||
      (!isUnlimited && !window->isOpen() && !seesAlways(*window, axes)))
    return std::nullopt;
  return window;
}

std::optional<WindowMatch> gqa::intersect(const WindowMatch &a,
                                          const WindowMatch &b) {
  if (a.isOpen())
    return b;
  if (b.isOpen())
    return a;
  if (a.align != b.align)
    return std::nullopt;
  auto narrow = [](int64_t x, int64_t y) {
    return x == -1 ? y : y == -1 ? x : std::min(x, y);
  };
  return WindowMatch{narrow(a.left, b.left), narrow(a.right, b.right), a.align};
}
