#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Assembles the PTX of a module's gpu.binary operations and reports what ptxas made of it.

usage: gqa-opt ... --gqa-compile-kernels | kernel_report.py --ptxas PATH [--chip sm_90a]
       gqa-opt ... --gqa-compile-kernels | kernel_report.py --print-ptx

One line for each kernel and property: registers, stack frame, spills. Diagnostics
of ptxas follow as they are; those numbered C75.. say that it serialised the
products or ignored a register budget. Then the schedule: the order of the
instructions that matter, read from the machine code:

  S R  product with its left operand in shared memory, in registers (HGMMA)
  w    fence or wait of products            X  exponential      M  maximum
  m    select (mask)      c  rounding to 16 bits      *  product of floats
  B A  named barrier: wait, arrive          Y  mbarrier         |  branch
  L T  load, store of a spilled register

Runs are counted (Sx8); between S, R, w, barriers and branches, where ptxas
interleaves freely, instructions are counted by kind: (m1 M8 X66). A line starts
ahead of the first S after other work.
"""

import argparse
import re
import struct
import subprocess
import sys
import tempfile

# The 12-bit operation codes of sm_90, found by matching counts with the PTX.
EVENTS = {0x9F0: "S", 0xDF0: "R", 0x9C5: "w", 0x308: "X", 0x209: "M", 0x208: "m", 0x808: "m", 0x23E: "c",
          0x220: "*", 0xB1D: "B", 0x51D: "A", 0x5A7: "Y", 0x9A7: "Y", 0x983: "L", 0x387: "T", 0x947: "|"}
STRUCTURE = "SRwBAYLT|"


def read_ptx(text):
    """The PTX of each gpu.binary of `text`."""
    objects = re.findall(r'assembly = "(.*?)">', text, flags=re.DOTALL)
    if not objects:
        sys.exit("error: expected a gpu.binary with PTX, found none")
    for escaped in objects:
        unescaped = re.sub(r"\\([0-9A-F]{2})", lambda match: chr(int(match[1], 16)), escaped)
        yield unescaped.rstrip("\0")


def assemble(ptxas, chip, ptx, folder):
    """The cubin, and what ptxas said."""
    source, target = f"{folder}/kernel.ptx", f"{folder}/kernel.cubin"
    with open(source, "w") as file:
        file.write(ptx)
    command = [ptxas, "-v", f"-arch={chip}", source, "-o", target]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    output = result.stdout + result.stderr
    if result.returncode != 0:
        sys.exit(f"error: ptxas failed:\n{output}")
    with open(target, "rb") as file:
        return file.read(), output


def read_code(cubin):
    """Name and instruction words of each kernel of an ELF file."""
    table, = struct.unpack_from("<Q", cubin, 0x28)
    size, count, names_index = struct.unpack_from("<HHH", cubin, 0x3A)
    sections = [struct.unpack_from("<IIQQQQIIQQ", cubin, table + i * size) for i in range(count)]
    names = sections[names_index][4]
    for section in sections:
        start = names + section[0]
        name = cubin[start:cubin.index(b"\0", start)].decode()
        if name.startswith(".text."):
            code = cubin[section[4]:section[4] + section[5]]
            yield name.removeprefix(".text."), [word for word, in struct.iter_unpack("<Q8x", code)]


def summarize(words):
    """The schedule, see above."""
    parts, counts = [], {}

    def flush():
        if counts:
            parts.append("(" + " ".join(f"{event}{count}" for event, count in counts.items()) + ")")
            counts.clear()

    for word in words:
        event = EVENTS.get(word & 0xFFF)
        if event and event in STRUCTURE:
            flush()
            parts.append(event)
        elif event:
            counts[event] = counts.get(event, 0) + 1
    flush()
    runs = []
    for part in parts:
        if runs and runs[-1][0] == part:
            runs[-1][1] += 1
        else:
            runs.append([part, 1])
    lines, current, loading = [], [], False
    for part, count in runs:
        # The fence ahead of a product, and the turn that is waited for, belong to it.
        if part == "S" and not loading:
            head = []
            while current and current[-1] in ("w", "A"):
                head.insert(0, current.pop())
            lines.append(" ".join(current))
            current = head
        loading = part == "S"
        current.append(part if count == 1 else f"{part}x{count}")
    lines.append(" ".join(current))
    return [line for line in lines if line]


def report(ptxas, chip, ptx):
    """Prints what ptxas made of `ptx`."""
    with tempfile.TemporaryDirectory() as folder:
        cubin, output = assemble(ptxas, chip, ptx, folder)
    name = None
    for line in output.splitlines():
        if match := re.search(r"Compiling entry function '(\w+)'", line):
            name = match[1]
        elif match := re.search(r"(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads", line):
            print(f"{name}: stack {match[1]}")
            print(f"{name}: spills {int(match[2]) + int(match[3])}")
        elif match := re.search(r"Used (\d+) registers", line):
            print(f"{name}: registers {match[1]}")
        elif not re.search(r"bytes gmem|Function properties|Compile time", line):
            print(line)
    for name, words in read_code(cubin):
        for line in summarize(words):
            print(f"{name}: schedule {line}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--ptxas")
    action.add_argument("--print-ptx", action="store_true")
    parser.add_argument("--chip", default="sm_90a")
    arguments = parser.parse_args()
    for ptx in read_ptx(sys.stdin.read()):
        if arguments.print_ptx:
            print(ptx)
        else:
            report(arguments.ptxas, arguments.chip, ptx)


if __name__ == "__main__":
    main()
