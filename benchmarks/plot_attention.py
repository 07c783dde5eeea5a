#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Draws a record of attention_gpu.py as a picture.

usage: plot_attention.py [RECORD.json] [--output PICTURE.svg] [--check]

Without arguments it draws benchmarks/results/attention-h100.json into
docs/attention.svg, the picture of docs/performance.md: a panel for each head
dimension and mask, TFLOP/s of us and of the peers by lengths of sequences. --check
draws nothing, and fails if the picture is of another record; only drawing needs
Matplotlib.
"""

import pictures
import records
from attention_gpu import PEERS, label_of

COLOURS = {"gqa": "#d62728", "cudnn": "#1f77b4", "fa3": "#2ca02c", "fa3_dense": "#98df8a", "fa2": "#9e9e9e",
           "jax_cudnn": "#9467bd", "jax_mosaic": "#ff7f0e"}  # fmt: skip
TITLES = {"gqa": "gqa", **PEERS}


def panels(results):
    """(head dim, causal) -> rows, of the panels with more than one row."""
    grouped = {}
    for row in results:
        if max(row["lengths"]) > 2:
            grouped.setdefault((row["head_dim"], row["causal"]), []).append(row)
    return grouped


def draw_panel(axes, rows):
    width = 0.8 / len(TITLES)
    for number, (name, title) in enumerate(TITLES.items()):
        known = [(i, row["tflops"][name]) for i, row in enumerate(rows) if name in row["tflops"]]
        axes.bar([i + (number - (len(TITLES) - 1) / 2) * width for i, _ in known], [rate for _, rate in known], width, label=title,
                 color=COLOURS[name])  # fmt: skip
    axes.set_xticks(range(len(rows)), [label_of(row["lengths"]) for row in rows], rotation=20)
    axes.grid(True, axis="y", color="#dddddd", linewidth=0.6)
    axes.set_axisbelow(True)


def read_record(path):
    """The title, and the rows of each panel; exits on another kind of file."""
    record = records.load(path, "attention_gpu.py")
    with records.reading(path, "a record of attention_gpu.py"):
        grouped = panels(record["results"])
        for row in record["results"]:
            label_of(row["lengths"]), row["heads"], row["key_heads"], [float(rate) for rate in row["tflops"].values()]
        return f"{record['device']}, {record['date']}: bf16 forward, medians", grouped


def draw(path, output):
    title, grouped = read_record(path)
    head_dims = sorted({head_dim for head_dim, _ in grouped})
    figure, axes = pictures.import_pyplot().subplots(len(head_dims), 2, sharey=True, figsize=(9, 3 * len(head_dims)))
    for (head_dim, causal), rows in grouped.items():
        panel = axes[head_dims.index(head_dim)][0 if causal else 1]
        draw_panel(panel, rows)
        panel.set_title(f"D = {head_dim}, {'causal' if causal else 'full'}, heads {rows[0]['heads']}/"
                        f"{rows[0]['key_heads']}", fontsize=10)  # fmt: skip
    for row in axes:
        row[0].set_ylabel("TFLOP/s")
    axes[0][1].legend(frameon=False, fontsize=8, loc="lower right")
    figure.suptitle(title, fontsize=10)
    pictures.save(figure, path, output)


if __name__ == "__main__":
    pictures.main(__doc__, draw, "attention-h100.json", "attention.svg")
