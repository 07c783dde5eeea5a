//===- HTMLReport.cpp - The report as a page for a browser ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Report/OptimizationReport.h"

#include "gqa/Version.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::gqa;

/// The page needs nothing but itself: no script, no font, no network.
static constexpr llvm::StringLiteral kStyle = R"css(
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border: 1px solid #8886; padding: .3rem .7rem; text-align: left; }
.passed { color: #1a7f37; }
.missed { color: #b35900; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
.sides > div { min-width: 0; }
pre { overflow-x: auto; border: 1px solid #8886; padding: .7rem; font-size: 12px; }
.repeat { background: #ff818233; }
.attention { background: #54aeff33; }
.transpose { background: #d4a72c33; }
)css";

static void writeEscaped(raw_ostream &os, StringRef text) {
  llvm::printHTMLEscaped(text, os);
}

/// 268435456 -> "256.0 MiB".
static std::string printBytes(std::optional<int64_t> bytes) {
  if (!bytes)
    return "dynamic";
  static constexpr const char *kUnits[] = {"B", "KiB", "MiB", "GiB", "TiB"};
  double amount = static_cast<double>(*bytes);
  size_t unit = 0;
  for (; amount >= 1024 && unit + 1 < std::size(kUnits); ++unit)
    amount /= 1024;
  std::string text;
  llvm::raw_string_ostream os(text);
  os << llvm::format(unit ? "%.1f" : "%.0f", amount) << " " << kUnits[unit];
  return text;
}

/// Writes one row of cells; the text of each is escaped.
static void writeRow(raw_ostream &os, ArrayRef<std::string> cells) {
  os << "<tr>";
  for (const std::string &cell : cells) {
    os << "<td>";
    writeEscaped(os, cell);
    os << "</td>";
  }
  os << "</tr>\n";
}

static void writeAttentions(raw_ostream &os, const ModuleSnapshot &before,
                            const ModuleSnapshot &after) {
  os << "<h2>Attention operations</h2>\n<table>\n<tr><th>function</th>"
        "<th>operation</th><th>backend</th><th>query heads</th>"
        "<th>key / value heads before</th><th>after</th>"
        "<th>K and V before</th><th>after</th></tr>\n";
  // The passes replace attention operations one by one and in place.
  bool matched = before.attentions.size() == after.attentions.size();
  auto heads = [](const AttentionSummary &attention) {
    return std::to_string(attention.keyHeads) + " / " +
           std::to_string(attention.valueHeads);
  };
  for (size_t i = 0; i < after.attentions.size(); ++i) {
    const AttentionSummary &now = after.attentions[i];
    const AttentionSummary *then = matched ? &before.attentions[i] : nullptr;
    writeRow(os, {"@" + now.function, now.operation, now.backend,
                  std::to_string(now.queryHeads), then ? heads(*then) : "",
                  heads(now), then ? printBytes(then->keyValueBytes) : "",
                  printBytes(now.keyValueBytes)});
  }
  os << "</table>\n";
}

static void writeTotals(raw_ostream &os, const ModuleSnapshot &before,
                        const ModuleSnapshot &after) {
  os << "<h2>Copies</h2>\n<table>\n<tr><th></th><th>before</th><th>after</th>"
        "</tr>\n";
  writeRow(os, {"repeats (gqa.repeat_kv, linalg.broadcast)",
                std::to_string(before.numRepeats),
                std::to_string(after.numRepeats)});
  writeRow(os, {"bytes that they write", printBytes(before.repeatBytes),
                printBytes(after.repeatBytes)});
  writeRow(os, {"transposes", std::to_string(before.numTransposes),
                std::to_string(after.numTransposes)});
  writeRow(os, {"bytes that they write", printBytes(before.transposeBytes),
                printBytes(after.transposeBytes)});
  os << "</table>\n";
  if (!before.bytesAreExact || !after.bytesAreExact)
    os << "<p>Tensors of dynamic extents are not in these sums.</p>\n";
}

static void writeRemarks(raw_ostream &os, ArrayRef<ReportedRemark> remarks) {
  os << "<h2>Decisions</h2>\n<table>\n<tr><th>where</th><th></th><th>what</th>"
        "<th>details</th></tr>\n";
  for (const ReportedRemark &remark : remarks) {
    os << "<tr><td>";
    writeEscaped(os, "@" + remark.function + " " + remark.location);
    os << "</td><td class=\"" << StringRef(remark.kind).lower() << "\">"
       << remark.kind << "</td><td>" << remark.name << "</td><td>";
    llvm::interleave(
        remark.parts, os,
        [&](const std::pair<std::string, std::string> &part) {
          if (part.first != "Remark")
            writeEscaped(os, part.first + ": ");
          writeEscaped(os, part.second);
          int64_t bytes;
          if (part.first == "Bytes" &&
              !StringRef(part.second).getAsInteger(10, bytes))
            os << " (" << printBytes(bytes) << ")";
        },
        "<br>");
    os << "</td></tr>\n";
  }
  os << "</table>\n";
}

/// Writes IR line by line, with the lines that the report is about marked.
static void writeIR(raw_ostream &os, StringRef heading, StringRef text) {
  os << "<div><h3>" << heading << "</h3>\n<pre>";
  for (StringRef line : llvm::split(text, '\n')) {
    StringRef mark;
    if (line.contains("gqa.repeat_kv") || line.contains("linalg.broadcast"))
      mark = "repeat";
    else if (line.contains("gqa.attention") ||
             line.contains("gqa.varlen_attention"))
      mark = "attention";
    else if (line.contains("linalg.transpose"))
      mark = "transpose";
    if (!mark.empty())
      os << "<span class=\"" << mark << "\">";
    writeEscaped(os, line);
    if (!mark.empty())
      os << "</span>";
    os << "\n";
  }
  os << "</pre></div>\n";
}

void OptimizationReport::writeHTML(raw_ostream &os, StringRef title) const {
  os << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta "
        "charset=\"utf-8\">\n"
        "<title>";
  writeEscaped(os, title);
  os << "</title>\n<style>" << kStyle << "</style>\n</head>\n<body>\n<h1>";
  writeEscaped(os, title);
  os << "</h1>\n<p>gqa " GQA_VERSION_STRING "</p>\n";
  writeAttentions(os, before, after);
  writeTotals(os, before, after);
  writeRemarks(os, *remarks);
  os << "<h2>IR</h2>\n<p><span class=\"repeat\">repeat</span> "
        "<span class=\"transpose\">transpose</span> "
        "<span class=\"attention\">attention</span></p>\n<div "
        "class=\"sides\">\n";
  writeIR(os, "before", before.text);
  writeIR(os, "after", after.text);
  os << "</div>\n</body>\n</html>\n";
}
