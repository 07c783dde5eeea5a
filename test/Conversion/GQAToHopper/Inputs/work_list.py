#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks the kernel that lists the tiles of packed sequences, and @work_item on its lists.

usage: gqa-opt ... --convert-gqa-to-hopper | work_list.py GROUPS TOKENS

Interprets the first gpu.func whose name ends in _work, operation by operation for
all threads of the block, on many cu_seqlens. Threads meet at barriers only: where
two access an element without one in between, and one of them writes, that is an
error, as are accesses out of bounds, barriers that some threads do not reach and
shuffles that only a part of a warp takes part in. Memory is random at first, and so
is the order of atomics.

Then @work_item of the same page is interpreted, for all tile numbers at a time:
each tile of each sequence and group has one.
"""

import re
import sys

import numpy

THREADS, LANES = 1024, 32
FIRST_TILE = 4
random = numpy.random.default_rng(7)


# ---- IR ----


class Operation:
    """One line of a function and the regions that it begins."""

    def __init__(self, line):
        self.results, self.regions = [], []
        if match := re.match(r"(%[\w-]+(?:, %[\w-]+)*) = (.*)", line):
            self.results, line = match[1].split(", "), match[2]
        self.name, _, self.text = line.partition(" ")
        self.operands = re.findall(r"%[\w-]+", self.text)
        self.type = self.text.rpartition(" : ")[2]


def parse_region(lines):
    """The operations up to the end of a region, and the line that ends it."""
    operations = []
    for line in lines:
        if line.startswith("}"):
            return operations, line
        operations.append(Operation(line))
        while line.endswith("{"):
            region, line = parse_region(lines)
            operations[-1].regions.append(region)
    sys.exit("error: a region without an end")


def parse_function(text, start):
    """Argument names and operations of the first function whose line matches `start`."""
    lines = iter(line.strip() for line in text.splitlines())
    for line in lines:
        if re.search(start, line):
            return re.findall(r"(%\w+) ?:", line), parse_region(lines)[0]
    sys.exit(f"error: no function {start}")


# ---- Memory ----


class Buffer:
    """Numbers, and who accessed each since the last barrier."""

    def __init__(self, values):
        self.values = numpy.array(values, dtype=numpy.int64)
        # Lowest and highest thread that reads, writes, counts; none: the lowest is above the highest.
        self.accesses = {kind: numpy.empty((2, len(self.values)), dtype=numpy.int64) for kind in ("read", "write", "count")}
        self.forget()

    def forget(self):
        for lowest, highest in self.accesses.values():
            lowest[:], highest[:] = THREADS, -1

    def access(self, kind, indices, threads):
        assert ((0 <= indices) & (indices < len(self.values))).all(), f"{kind} out of bounds"
        lowest, highest = self.accesses[kind]
        numpy.minimum.at(lowest, indices, threads)
        numpy.maximum.at(highest, indices, threads)
        for first, second in (("write", "write"), ("write", "read"), ("write", "count"), ("count", "read")):
            low = numpy.minimum(self.accesses[first][0][indices], self.accesses[second][0][indices])
            high = numpy.maximum(self.accesses[first][1][indices], self.accesses[second][1][indices])
            has_both = (self.accesses[first][1][indices] >= 0) & (self.accesses[second][1][indices] >= 0)
            assert not (has_both & (low < high)).any(), f"a race: {first} and {second} of one element"


# ---- Interpreter ----


def unsigned(value, type):
    return value & 0xFFFFFFFF if type == "i32" else value


def truncate(a, b):
    return numpy.sign(a) * numpy.sign(b) * (abs(a) // abs(b))


def count_leading_zeros(value):
    return sum((value >> bit == 0).astype(numpy.int64) for bit in range(32))


SIGNED = {"addi": numpy.add, "subi": numpy.subtract, "muli": numpy.multiply, "minsi": numpy.minimum, "maxsi": numpy.maximum,
          "divsi": truncate, "shli": numpy.left_shift}
UNSIGNED = {"divui": numpy.floor_divide, "remui": numpy.remainder, "ceildivui": lambda a, b: -(-a // b),
            "minui": numpy.minimum, "shrui": numpy.right_shift}
COMPARE = {"eq": numpy.equal, "ne": numpy.not_equal, "slt": numpy.less, "sle": numpy.less_equal, "sgt": numpy.greater,
           "sge": numpy.greater_equal}


class Interpreter:
    """All threads at a time: a value is an array with an element for each. Those that
    `active` leaves out do not take part."""

    def __init__(self, count, values):
        self.threads = numpy.arange(count)
        self.values = values

    def number(self, value):
        return numpy.broadcast_to(numpy.asarray(value, dtype=numpy.int64), self.threads.shape)

    def run(self, operations, active):
        """The values that the region ends with."""
        for op in operations:
            dialect, _, name = op.name.partition(".")
            if op.name.endswith(("yield", "return")):
                return [self.values[operand] for operand in op.operands]
            handler = getattr(self, f"run_{dialect}_{name}", None)
            if handler:
                results = handler(op, active)
            elif dialect == "arith" and name in {**SIGNED, **UNSIGNED}:
                results = self.run_arith(op, name)
            else:
                sys.exit(f"error: unknown operation: {op.name} {op.text}")
            if len(op.results) == 1:
                results = [results]
            self.values.update(zip(op.results, results or []))
        return []

    def get(self, op):
        return [self.values[operand] for operand in op.operands]

    def run_arith(self, op, name):
        a, b = self.get(op)
        if name in SIGNED:
            result = SIGNED[name](a, b)
        else:
            a, b = unsigned(a, op.type), unsigned(b, op.type)
            result = UNSIGNED[name](a, numpy.where(b == 0, 1, b) if "div" in name or "rem" in name else b)
        return (result + 2**31) % 2**32 - 2**31 if op.type == "i32" else result

    def run_arith_constant(self, op, active):
        return self.number(int(op.text.split(" ")[0]))

    def run_arith_cmpi(self, op, active):
        return COMPARE[op.text.split(",")[0]](*self.get(op))

    def run_arith_select(self, op, active):
        return numpy.where(*self.get(op))

    def run_arith_index_cast(self, op, active):
        value, = self.get(op)
        return (value + 2**31) % 2**32 - 2**31

    def run_math_ctlz(self, op, active):
        value, = self.get(op)
        return count_leading_zeros(unsigned(value, op.type))

    def run_gpu_thread_id(self, op, active):
        assert op.text.strip() == "x"
        return self.threads

    def run_gpu_barrier(self, op, active):
        assert active.all(), "a barrier that some threads do not reach"
        for value in self.values.values():
            if isinstance(value, Buffer):
                value.forget()

    def run_gpu_shuffle(self, op, active):
        value, distance, width = self.get(op)
        assert op.text.split()[0] == "up" and (width == LANES).all()
        warps = active.reshape(-1, LANES)
        assert (warps.all(axis=1) | ~warps.any(axis=1)).all(), "a shuffle of a part of a warp"
        valid = self.threads % LANES >= distance
        return numpy.where(valid, value[self.threads - distance], value), valid

    def run_memref_dim(self, op, active):
        return self.number(len(self.values[op.operands[0]].values))

    def run_memref_load(self, op, active):
        buffer, index = self.get(op)
        buffer.access("read", index[active], self.threads[active])
        return numpy.where(active, buffer.values[numpy.where(active, index, 0)], -1)

    def run_memref_store(self, op, active):
        value, buffer, index = self.get(op)
        buffer.access("write", index[active], self.threads[active])
        buffer.values[index[active]] = value[active]

    def run_memref_atomic_rmw(self, op, active):
        assert op.text.startswith("addi ")
        value, buffer, index = self.get(op)
        buffer.access("count", index[active], self.threads[active])
        result = self.number(-1).copy()
        for thread in random.permutation(self.threads[active]):
            result[thread] = buffer.values[index[thread]]
            buffer.values[index[thread]] += value[thread]
        return result

    def run_scf_if(self, op, active):
        condition, = self.get(op)
        assert not op.results, "an scf.if with results"
        for region, taken in zip(op.regions, (active & condition, active & ~condition)):
            if taken.any():
                self.run(region, taken)

    def run_scf_for(self, op, active):
        (index, start, end, step), rest = op.operands[:4], op.operands[4:]
        carried, inits = rest[::2], rest[1::2]
        end, step = self.values[end], self.values[step]
        at, values = self.values[start], [self.values[init] for init in inits]
        while (taken := active & (at < end)).any():
            self.values.update(zip([index, *carried], [at, *values]))
            yielded = self.run(op.regions[0], taken)
            values = [numpy.where(taken, new, old) for new, old in zip(yielded, values)]
            at = at + step
        return values[0] if len(values) == 1 else values

    run_hopper_load = run_memref_load

    def run_hopper_partition_point(self, op, active):
        candidate, end = op.operands[:2]
        low, high = self.number(0), self.values[end]
        while (taken := active & (low < high)).any():
            middle = (low + high) // 2
            self.values[candidate] = middle
            holds, = self.run(op.regions[0], taken)
            low, high = numpy.where(taken & holds, middle + 1, low), numpy.where(taken & ~holds, middle, high)
        return low


# ---- Checks ----


def get_class(keys):
    """Half powers of 2."""
    keys = max(int(keys), 1)
    return 2 * keys.bit_length() + (keys >> (keys.bit_length() - 2) & 1 if keys > 1 else 0)


def make_list(kernel, cu_q, cu_k, rows):
    """What the kernel writes."""
    names, operations = kernel
    garbage = lambda count: Buffer(random.integers(-2**31, 2**31, count))
    values = {}
    interpreter = Interpreter(THREADS, values)
    work = garbage(FIRST_TILE + 2 * len(cu_q))
    values.update(zip(names, (Buffer(cu_q), Buffer(cu_k), work, interpreter.number(rows), garbage(64), garbage(32))))
    interpreter.run(operations, numpy.ones(THREADS, dtype=bool))
    return work.values


def check(kernel, work_item, groups, tokens, lengths, key_lengths=None, more_rows=0):
    key_lengths = lengths if key_lengths is None else key_lengths
    cu_q, cu_k = (numpy.concatenate([[0], numpy.cumsum(numbers, dtype=numpy.int64)]) for numbers in (lengths, key_lengths))
    entries, rows = len(cu_q), cu_q[-1] + more_rows
    work = make_list(kernel, cu_q, cu_k, rows)

    # The last entry is of the rows that belong to no sequence.
    all_lengths, all_keys = (numpy.append(numbers, last).astype(numpy.int64)
                             for numbers, last in ((lengths, more_rows), (key_lengths, 0)))
    tiles = -(-all_lengths // tokens)
    assert work[0] == 0, "the counter"
    assert work[1] == tiles.sum(), "the number of tiles"
    firsts, sequences = work[FIRST_TILE:FIRST_TILE + entries], work[FIRST_TILE + entries:]
    assert sorted(sequences) == list(range(entries)), "a sequence is not listed once"
    assert (firsts == numpy.cumsum(tiles[sequences]) - tiles[sequences]).all(), "first tiles"
    classes = [get_class(keys) for keys in all_keys[sequences]]
    assert classes == sorted(classes, reverse=True), "longer sequences come first"

    names, operations = work_item
    count = groups * work[1]
    if not count:
        return
    values = {}
    interpreter = Interpreter(count, values)
    numbers = [interpreter.number(value) for value in (numpy.arange(count), rows, entries - 1)]
    values.update(zip(names, (numbers[0], Buffer(cu_q), Buffer(cu_k), Buffer(work), *numbers[1:])))
    group, sequence, first_row, first_key, num_rows, num_keys, first_token = interpreter.run(
        operations, numpy.ones(count, dtype=bool))
    assert (first_row == cu_q[sequence]).all() and (first_key == cu_k[sequence]).all()
    assert (num_rows == all_lengths[sequence]).all() and (num_keys == all_keys[sequence]).all()
    assert (first_token % tokens == 0).all() and ((0 <= group) & (group < groups)).all()
    found = numpy.stack([sequence, group, first_token // tokens])
    expected = [(s, g, t) for s in range(entries) for g in range(groups) for t in range(tiles[s])]
    assert sorted(map(tuple, found.T)) == expected, "a tile does not come once"
    # Longest first holds for tiles, too.
    found_classes = [get_class(keys) for keys in num_keys]
    assert found_classes == sorted(found_classes, reverse=True)


def main():
    text = sys.stdin.read()
    groups, tokens = map(int, sys.argv[1:])
    functions = (parse_function(text, r"^gpu\.func @\w+_work\("), parse_function(text, r"^func\.func private @work_item\("))

    def run(lengths, **others):
        check(*functions, groups, tokens, lengths, **others)

    edges = [0, 1, 2, tokens - 1, tokens, tokens + 1, 2 * tokens, 5 * tokens + 3]
    for length in edges:
        run([length])
        run([], more_rows=length)
        run([length, 0], more_rows=1)
        run([0, length], more_rows=length)
    for lengths in ([], [0], [0] * 40, edges, edges[::-1], [1] * 70):
        run(lengths)
        run(lengths, more_rows=3 * tokens + 1)
    # Warps and threads with one entry more or less; the entry of the rest is one.
    for count in (30, 31, 32, 33, 63, 1022, 1023, 1024, 1025, 2047, 3000):
        run(random.integers(0, 3 * tokens, count), more_rows=int(random.integers(0, tokens)))
    for _ in range(20):
        count = int(random.integers(1, 200))
        lengths = random.choice([0, 1, tokens, 3 * tokens, *random.integers(0, 6 * tokens, 4)], count)
        run(lengths, key_lengths=random.integers(0, 2 ** random.integers(1, 22, count)), more_rows=int(random.choice([0, 5])))
    # All classes there are: keys are counted up to 2^30.
    for shift in range(29):
        run([1, 1, 1, 1, 1], key_lengths=numpy.array([2, 3, 4, 6, 1]) << shift >> 2)
    print("checked")


if __name__ == "__main__":
    main()
