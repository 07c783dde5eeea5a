# ===- from_onnx.py - ONNX attentions through torch-mlir -------------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Lowers the operator Attention of ONNX: its function body, as the schema of the
onnx package defines it, folded by onnxscript's optimizer as PyTorch's exporter
does, and imported by torch-mlir to linalg on tensors.

torch-mlir's importer has no lowering of Attention as one operation.
"""

import importlib.metadata
import pathlib
import subprocess
import sys
import tempfile

import onnx
import onnx.inliner
import onnxscript.optimizer
import torch_mlir

BATCH, ROWS, PAST = 3, 6, 5
# Of Llama 3 8B.
HEADS, KEY_HEADS, DIM = 32, 8, 128

FLOAT, FLOAT16, BOOL = onnx.TensorProto.FLOAT, onnx.TensorProto.FLOAT16, onnx.TensorProto.BOOL


def model(opset=23, rows=ROWS, past=0, packed=False, mask=None, element=FLOAT, **attributes):
    """A model of one Attention: 4-D operands, or 3-D with `packed` heads."""
    query = [BATCH, rows, HEADS * DIM] if packed else [BATCH, HEADS, rows, DIM]
    key = [BATCH, rows, KEY_HEADS * DIM] if packed else [BATCH, KEY_HEADS, rows, DIM]
    value_info = onnx.helper.make_tensor_value_info
    inputs = [value_info("q", element, query), value_info("k", element, key), value_info("v", element, key)]
    outputs = [value_info("y", element, query)]
    operands, results = ["q", "k", "v"], ["y"]
    if mask is not None:
        inputs.append(value_info("mask", mask, [BATCH, 1, rows, past + rows]))
    if mask is not None or past:
        operands.append("mask" if mask is not None else "")
    if past:
        cache, grown = ([BATCH, KEY_HEADS, length, DIM] for length in (past, past + rows))
        inputs += [value_info("past_k", element, cache), value_info("past_v", element, cache)]
        outputs += [value_info("present_k", element, grown), value_info("present_v", element, grown)]
        operands += ["past_k", "past_v"]
        results += ["present_k", "present_v"]
    if packed:
        attributes.update(q_num_heads=HEADS, kv_num_heads=KEY_HEADS)
    node = onnx.helper.make_node("Attention", operands, results, **attributes)
    graph = onnx.helper.make_graph([node], "main", inputs, outputs)
    opsets = [onnx.helper.make_opsetid("", opset)]
    return onnx.helper.make_model(graph, opset_imports=opsets, ir_version=10)


# Name -> (what it is, the options of model()).
VARIANTS = {
    "attention-causal": ("Attention-23, is_causal", {"is_causal": 1}),
    "attention-3d-causal": ("Attention-23, heads in the last dimension, is_causal", {"packed": True, "is_causal": 1}),
    "attention-decode": ("Attention-23, one query row, past_key and past_value, a float mask", {"rows": 1, "past": PAST, "mask": FLOAT}),
    "attention-mask": ("Attention-23, a float mask, a scale", {"mask": FLOAT, "scale": 0.25}),
    "attention-bool-mask": ("Attention-23, a boolean mask", {"mask": BOOL}),
    "attention-softcap": ("Attention-23, softcap 50, is_causal", {"is_causal": 1, "softcap": 50.0}),
    "attention-f16": ("Attention-23, f16, is_causal", {"is_causal": 1, "element": FLOAT16}),
    "attention-unfolded": ("Attention-23, is_causal, constants not folded", {"is_causal": 1}),
}


def lower(text):
    tool = pathlib.Path(list(torch_mlir.__path__)[0]) / "_mlir_libs" / "torch-mlir-opt"
    pipeline = (
        "builtin.module(torch-onnx-to-torch-backend-pipeline,torch-backend-to-linalg-on-tensors-backend-pipeline)"
    )
    done = subprocess.run([tool, "-", f"--pass-pipeline={pipeline}"], input=text, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-2000:])
    return done.stdout


def export(name):
    """The text of the module."""
    whole = model(**VARIANTS[name][1])
    onnx.checker.check_model(whole)
    body = onnx.inliner.inline_selected_functions(whole, [("", "Attention")], inline_schema_functions=True)
    if not name.endswith("-unfolded"):
        body = onnxscript.optimizer.optimize(body)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "model.onnx"
        onnx.save(body, path)
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-m", "torch_mlir.tools.import_onnx", path], capture_output=True, text=True
        )
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-2000:])
    return lower(done.stdout)


def expected(name):
    del name
    return {"attentions": 1, "repeats": 2, "n_rep": HEADS // KEY_HEADS}


def versions():
    return {name: importlib.metadata.version(name) for name in ("onnx", "onnxscript", "torch-mlir")}
