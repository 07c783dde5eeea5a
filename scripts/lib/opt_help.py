# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the --help of a tool like mlir-opt says of passes and pipelines."""

import dataclasses
import re
import subprocess

HEADINGS = {"Passes:": "pass", "Pass Pipelines:": "pipeline"}
PASS = re.compile(r" {6}--([\w-]+) +- +(.*)")
OPTION = re.compile(r" {8}--([\w-]+)(=<\S+>)? +- (.*)")
VALUE = re.compile(r" {4}=(\S+) +- +(.*)")


@dataclasses.dataclass
class Option:
    name: str
    type: str  # "" for a flag, else "=<string>" and the like
    summary: str
    values: list  # of (name, summary), for an enumeration


@dataclasses.dataclass
class Pass:
    name: str
    kind: str  # "pass" or "pipeline"
    summary: str
    options: list


def parse(text):
    """The passes and pipelines of a help text, by name."""
    passes, kind, current = {}, None, None
    for line in text.splitlines():
        if line.strip() in HEADINGS:
            kind = HEADINGS[line.strip()]
        elif kind and (match := PASS.fullmatch(line)):
            current = passes[match[1]] = Pass(match[1], kind, match[2], [])
        elif kind and current and (match := OPTION.fullmatch(line)):
            current.options.append(Option(match[1], match[2] or "", match[3], []))
        elif kind and current and current.options and (match := VALUE.fullmatch(line)):
            current.options[-1].values.append((match[1], match[2]))
        elif kind and re.match(r" {0,2}\S", line):
            kind = None
    return passes


def read(tool):
    """The passes and pipelines of `tool`, by name."""
    result = subprocess.run([tool, "--help"], capture_output=True, text=True, check=True)
    return parse(result.stdout)


def read_ours(gqa_opt, mlir_opt):
    """Those of gqa-opt that mlir-opt does not have, by name."""
    known = read(mlir_opt)
    return {name: entry for name, entry in read(gqa_opt).items() if name not in known}
