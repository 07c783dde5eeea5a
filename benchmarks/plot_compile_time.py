#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Draws the record of compile_time.py as a picture.

usage: plot_compile_time.py [RECORD.json] [--output PICTURE.svg] [--check]

Without arguments it draws benchmarks/results/compile-time.json into
docs/compile-time.svg, the picture of docs/results.md. Above: seconds, of whole
processes, by layers, both in powers of ten, where linear growth is a straight
line of slope one; bars from the least to the largest run. Below: the ratio of
gqa-optimize to the stock passes. The picture is the same for the same record.

The picture names the record that it was made from by its digest. --check draws
nothing, and fails if that is another record; only drawing needs Matplotlib.
"""

import pictures
import records

# What each command of the record is called, and its colour and marker.
COMMANDS = {
    "parse": ("reading and printing only", "#7f7f7f", "s"),
    "stock": ("--canonicalize --cse", "#1f77b4", "o"),
    "gqa-optimize": ("--gqa-optimize", "#d62728", "^"),
}
RATIO_BOUND = 2


def read_record(path):
    """The results of a record, by rising number of layers; exits on another kind of file."""
    record = records.load(path, "compile_time.py")
    with records.reading(path, "a record of compile_time.py"):
        results = sorted(record["results"], key=lambda result: result["layers"])
        for result in results:
            for name in COMMANDS:
                for key in ("median_s", "min_s", "max_s"):
                    float(result[name][key])
            float(result["ratio"])
    if not results:
        records.fail(f"{path}: expected at least one result, found none")
    return record, results


def whiskers(centre, low, high):
    """What errorbar asks for: how far the extremes are from the centre."""
    return [[c - l for c, l in zip(centre, low)], [h - c for c, h in zip(centre, high)]]


def draw_seconds(axes, results):
    layers = [result["layers"] for result in results]
    for name, (label, colour, marker) in COMMANDS.items():
        medians, least, most = ([result[name][key] for result in results]
                                for key in ("median_s", "min_s", "max_s"))
        axes.errorbar(layers, medians, yerr=whiskers(medians, least, most), label=label, color=colour,
                      marker=marker, capsize=3, linewidth=1.5)
    # Through the largest module, where start-up does not count.
    last = results[-1]["gqa-optimize"]["median_s"]
    axes.plot(layers, [last * count / layers[-1] for count in layers], color="#d62728", linestyle=":",
              linewidth=1, label="linear")
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_ylim(bottom=min(result["parse"]["min_s"] for result in results) / 2)
    axes.set_ylabel("seconds")
    axes.legend(frameon=False)


def draw_ratio(axes, results):
    layers = [result["layers"] for result in results]
    ratios = [result["ratio"] for result in results]
    axes.plot(layers, ratios, color="#d62728", marker="^")
    axes.axhline(RATIO_BOUND, color="#7f7f7f", linestyle="--", linewidth=1)
    axes.set_ylim(bottom=0)
    axes.set_xlabel("layers of attention in the module")
    axes.set_ylabel("gqa-optimize / stock")


def draw(path, output):
    record, results = read_record(path)
    figure, (upper, lower) = pictures.import_pyplot().subplots(2, 1, sharex=True, figsize=(7, 6), height_ratios=[2, 1])
    draw_seconds(upper, results)
    draw_ratio(lower, results)
    for axes in (upper, lower):
        axes.grid(True, which="major", color="#dddddd", linewidth=0.6)
        axes.set_axisbelow(True)
    machine = record.get("machine", {})
    upper.set_title(f"{machine.get('cpu', 'unknown CPU')}, {machine.get('cores', '?')} cores, "
                    f"{record.get('date', 'no date')}, medians of {record.get('runs', '?')} runs", fontsize=10)
    pictures.save(figure, path, output)


if __name__ == "__main__":
    pictures.main(__doc__, draw, "compile-time.json", "compile-time.svg")
