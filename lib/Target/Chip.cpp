//===- Chip.cpp - The chips that we compile for ---------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Target/Chip.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::gqa;

/// From the table of PTX ISA versions in NVIDIA's PTX manual ("Release Notes",
/// which version introduced which target), bounded below by 7.8, whose bf16
/// conversions we emit. The suffixes a and f name architecture- and
/// family-specific targets.
static constexpr Chip kChips[] = {
    {"sm_80", 78},   {"sm_86", 78},   {"sm_87", 78},   {"sm_89", 78},
    {"sm_90", 78},   {"sm_90a", 80},  {"sm_100", 86},  {"sm_100a", 86},
    {"sm_100f", 88}, {"sm_103", 88},  {"sm_103a", 88}, {"sm_103f", 88},
    {"sm_110", 90},  {"sm_110a", 90}, {"sm_110f", 90}, {"sm_120", 87},
    {"sm_120a", 87}, {"sm_120f", 88}, {"sm_121", 88},  {"sm_121a", 88},
    {"sm_121f", 88}};

std::string Chip::getFeatures() const {
  return "+ptx" + std::to_string(ptxVersion);
}

std::optional<Chip> gqa::lookupChip(llvm::StringRef name) {
  for (const Chip &chip : kChips)
    if (chip.name == name)
      return chip;
  return std::nullopt;
}

std::string gqa::getChipNames() {
  return llvm::join(
      llvm::map_range(kChips, [](const Chip &chip) { return chip.name; }),
      ", ");
}
