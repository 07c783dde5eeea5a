#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks the scheduling functions of pages by enumeration.

usage: gqa-opt ... --convert-gqa-to-hopper | page_functions.py WINDOW_LEFT WINDOW_RIGHT ALIGN GROUPS TOKENS BLOCK_N

Reads @work_item and @key_blocks off the first page and interprets them. Over all
tile numbers, @work_item names each row once, of random packed sequences in a list
of any order, or of dense ones; tiles that read the same keys come one after the
other, the one with the most keys first. @key_blocks
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


def check_packed_items(function, groups, tokens):
    names, lines = function
    for _ in range(100):
        lengths = [random.choice([0, 0, 1, 2, tokens - 1, tokens, tokens + 1, random.randint(0, 5 * tokens)])
                   for _ in range(random.randint(0, 12))]
        starts = [sum(lengths[:i]) for i in range(len(lengths) + 1)]
        key_starts = [3 * start for start in starts]
        rows = starts[-1] + random.choice([0, 0, 3, 2 * tokens])
        # The list of work; any order of entries will do. The last one is that of the rows that belong to no sequence.
        entries = random.sample(range(len(starts)), len(starts))
        tiles = [-(-(end - start) // tokens) for start, end in zip(starts, starts[1:] + [rows])]
        firsts = [sum(tiles[entry] for entry in entries[:i]) for i in range(len(entries))]
        work = [0, sum(tiles), -1, -1] + firsts + entries
        seen, before = set(), None
        for number in range(groups * sum(tiles)):
            given = dict(zip(names, (number, starts, key_starts, work, rows, len(lengths))))
            group, sequence, first_row, first_key, num_rows, num_keys, first = run(lines, given)
            is_sequence = sequence < len(lengths)
            assert first_row == starts[sequence] and first_key == key_starts[sequence]
            assert num_rows == (lengths[sequence] if is_sequence else rows - starts[-1])
            assert num_keys == (3 * lengths[sequence] if is_sequence else 0), "rows of no sequence see no keys"
            assert 0 <= group < groups and 0 <= first < num_rows and first % tokens == 0
            if before and before[2]:
                assert (sequence, group, first + tokens) == before, "tiles that read the same keys are neighbours"
            else:
                assert first + tokens >= num_rows, "the tile with the most keys comes first"
            before = sequence, group, first
            for row in range(first, min(first + tokens, num_rows)):
                assert (group, first_row + row) not in seen, "a row has two tiles"
                seen.add((group, first_row + row))
        assert len(seen) == groups * rows, "a row has no tile"


def check_dense_items(function, groups, tokens):
    names, lines = function
    for rows in (1, tokens - 1, tokens, tokens + 1, 5 * tokens, 5 * tokens + 7):
        tiles = -(-rows // tokens)
        items = [run(lines, dict(zip(names, (number, rows, 100)))) for number in range(3 * groups * tiles)]
        assert all(item[2:6] == [0, 0, rows, 100] for item in items), "each sequence begins at 0"
        assert [(item[1], item[0], item[6]) for item in items] == [
            (sequence, group, tile * tokens) for sequence in range(3) for group in range(groups)
            for tile in reversed(range(tiles))]


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
        seen = set()
        for row in range(first_token, min(first_token + tokens, rows)):
            begin = max(0, row + shift - left) if left >= 0 else 0
            end = min(keys, row + shift + right + 1) if right >= 0 else keys
            if begin < end:
                assert lowest <= begin // block and (end - 1) // block <= last, "a key is not visited"
                seen.add((end - 1) // block)
            for unmasked in range(covered, full):
                assert begin <= unmasked * block and (unmasked + 1) * block <= end, "a block needs a mask"
        if first_token + tokens <= rows:
            assert last == max(seen, default=lowest), "a block is visited of which no row sees a key"


def main():
    text = sys.stdin.read()
    left, right, align, groups, tokens, block = sys.argv[1:]
    random.seed(7)
    work_item = read_function(text, "work_item")
    check_items = check_packed_items if "%work" in work_item[0] else check_dense_items
    check_items(work_item, int(groups), int(tokens))
    check_key_blocks(read_function(text, "key_blocks"), int(left), int(right), align, int(tokens), int(block))
    print("checked")


if __name__ == "__main__":
    main()
