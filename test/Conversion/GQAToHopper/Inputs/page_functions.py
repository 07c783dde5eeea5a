#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks the scheduling functions of pages by enumeration.

usage: gqa-opt ... --convert-gqa-to-hopper | page_functions.py WINDOW_LEFT WINDOW_RIGHT ALIGN TOKENS BLOCK_N

Reads @work_item and @key_blocks off the page and interprets them. Over all tile
numbers, @work_item names each row of random packed sequences once. @key_blocks
visits each block that a row of the tile sees a key of, and what it says needs no
mask is seen by all rows as a whole.
"""

import operator
import random
import re
import sys


def truncate(a, b):
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


BINARY = {"arith.addi": operator.add, "arith.subi": operator.sub, "arith.muli": operator.mul, "arith.minsi": min,
          "arith.maxsi": max, "arith.divsi": truncate, "arith.divui": operator.floordiv, "arith.remui": operator.mod}
COMPARE = {"slt": operator.lt, "sle": operator.le}


def read_function(text, name):
    """Argument names and lines of a private function."""
    match = re.search(rf"func\.func private @{name}\((.*?)\) -> .*? \{{\n(.*?)\n    \}}", text, re.DOTALL)
    return re.findall(r"(%\w+):", match[1]), [line.strip() for line in match[2].splitlines()]


def run(lines, values):
    """Interprets lines up to a return or yield; gives its values."""
    at = 0
    while True:
        line = lines[at]
        at += 1
        if match := re.match(r"(?:return|hopper\.yield) (.*) :", line):
            return [values[operand] for operand in match[1].split(", ")]
        result, _, code = line.partition(" = ")
        name, *rest = code.split(" ", 1)
        operands = re.findall(r"%[\w-]+", rest[0]) if rest else []
        if name == "arith.constant":
            values[result] = int(rest[0].split(" ")[0])
        elif name in BINARY:
            values[result] = BINARY[name](*(values[o] for o in operands))
        elif name == "arith.cmpi":
            values[result] = COMPARE[rest[0].split(",")[0]](*(values[o] for o in operands))
        elif name == "arith.select":
            values[result] = values[operands[1] if values[operands[0]] else operands[2]]
        elif name == "hopper.load":
            values[result] = values[operands[0]][values[operands[1]]]
        elif name == "hopper.partition_point":
            end = lines.index("}", at)
            body, at = lines[at:end], end + 1
            holds = [run(body, {**values, operands[0]: i})[0] for i in range(values[operands[1]])]
            assert holds == sorted(holds, reverse=True), "the condition must hold up to a number and not beyond"
            values[result] = sum(holds)
        else:
            sys.exit(f"error: unknown operation: {line}")


def check_work_items(function, tokens):
    names, lines = function
    for _ in range(100):
        lengths = [random.choice([0, 0, 1, 2, tokens - 1, tokens, tokens + 1, random.randint(0, 5 * tokens)])
                   for _ in range(random.randint(0, 12))]
        starts = [sum(lengths[:i]) for i in range(len(lengths) + 1)]
        rows = starts[-1] + random.choice([0, 0, 3, 2 * tokens])
        slots = rows // tokens + len(starts)
        seen = set()
        for number in range(2 * slots):
            given = dict(zip(names, (number, starts, starts, rows, len(lengths))))
            group, sequence, first_row, _, num_rows, num_keys, first = run(lines, given)
            assert group == number // slots
            assert num_keys == (lengths[sequence] if sequence < len(lengths) else 0), "rows of no sequence see no keys"
            if first < 0:
                continue
            for row in range(first, min(first + tokens, num_rows)):
                assert (group, first_row + row) not in seen, "a row has two tiles"
                seen.add((group, first_row + row))
        assert len(seen) == 2 * rows, "a row has no tile"


def check_key_blocks(function, left, right, align, tokens, block):
    names, lines = function
    for _ in range(4000):
        rows, keys = random.randint(1, 400), random.choice([0, 1, block, random.randint(0, 900)])
        first_token = random.randrange(-(-rows // tokens)) * tokens
        shift = keys - rows if align == "bottom_right" else 0
        blocks = run(lines, dict(zip(names, (first_token, shift, keys))))
        last = blocks.pop(0)
        full = blocks.pop(0) if right >= 0 else last
        covered, lowest = blocks if left >= 0 else (0, 0)
        assert 0 <= lowest <= covered <= full <= last, "segments go downwards"
        for row in range(first_token, min(first_token + tokens, rows)):
            begin = max(0, row + shift - left) if left >= 0 else 0
            end = min(keys, row + shift + right + 1) if right >= 0 else keys
            if begin < end:
                assert lowest <= begin // block and (end - 1) // block <= last, "a key is not visited"
            for unmasked in range(covered, full):
                assert begin <= unmasked * block and (unmasked + 1) * block <= end, "a block needs a mask"


def main():
    text = sys.stdin.read()
    left, right, align, tokens, block = sys.argv[1:]
    random.seed(7)
    check_work_items(read_function(text, "work_item"), int(tokens))
    check_key_blocks(read_function(text, "key_blocks"), int(left), int(right), align, int(tokens), int(block))
    print("checked")


if __name__ == "__main__":
    main()
