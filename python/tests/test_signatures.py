# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The modules of gqa.torch's kernels, which need no PyTorch."""

import dataclasses
import re

import pytest

import gqa
from gqa.signatures import DenseSignature, VarlenSignature, find_artifact, precompile

VARLEN = VarlenSignature(heads=6, key_heads=2, head_dim=64, lse=True)
DENSE = DenseSignature(heads=6, key_heads=2, head_dim=64, dtype="f16")


def arguments(artifact):
    return [(one.dtype, one.shape) for one in artifact.functions["attention"].arguments]


def test_packed_kernels_are_tile_kernels_of_any_length():
    artifact = gqa.compile(VARLEN.text, kernel="tile", ptxas="none")
    assert arguments(artifact) == [("bf16", (None, 6, 64)), ("bf16", (None, 2, 64)), ("bf16", (None, 2, 64)),
                                   ("i32", (None,)), ("i32", (None,)), ("index", None), ("index", None)]
    assert artifact.functions["attention"].results == (("bf16", 3), ("f32", 2))


@pytest.mark.parametrize("layout, shape", [("bhsd", (None, 6, None, 64)), ("bshd", (None, None, 6, 64))])
def test_dense_kernels_are_tile_kernels_of_any_length(layout, shape):
    mask = ("i1", (False, True, True))
    artifact = gqa.compile(dataclasses.replace(DENSE, layout=layout, mask=mask).text, kernel="tile", ptxas="none")
    assert arguments(artifact)[0] == ("f16", shape)
    assert arguments(artifact)[3] == ("i1", (1, 6, None, None))


@pytest.mark.parametrize("change, expected", [
    ({"window": (-1, 0)}, "window(-1, 0)"), ({"window": (128, 7)}, "window(128, 7)"),
    ({"softcap": 30.0}, "softcap(3.0000"), ({"scale": 1e-9}, "scale(1.0000"), ({"scale": -0.5}, "scale(-5.0000"),
    ({"dtype": "f64", "lse": True}, "xf64>"), ({"value_heads": 3}, "x3x?x64x"), ({"value_head_dim": 32}, "x6x?x32x"),
    ({"lse": True}, "tensor<?x6x?xf32>"), ({"sinks": "f32"}, "sinks(%sinks)"), ({"sinks": "f64", "dtype": "f64"}, "tensor<6xf64>"),
])
def test_every_option_is_in_the_code(change, expected):
    changed = dataclasses.replace(DENSE, **change)
    assert expected in changed.text and expected not in DENSE.text
    assert changed.key != DENSE.key
    gqa.compile(changed.text, kernel="portable", ptxas="none")


@pytest.mark.parametrize("element", ["f16", "bf16", "f32"])
def test_sinks_are_the_last_argument_of_a_tile_kernel(element):
    mask = ("i1", (False, True, True))
    for signature in (dataclasses.replace(VARLEN, sinks=element), dataclasses.replace(DENSE, sinks=element, mask=mask)):
        artifact = gqa.compile(signature.text, kernel="tile", ptxas="none")
        assert arguments(artifact)[-1] == (element, (6,))
    assert arguments(artifact)[-2] == ("i1", (1, 6, None, None))


def test_floats_keep_every_bit():
    scale = 0.1 + 2**-50
    text = dataclasses.replace(DENSE, scale=scale).text
    assert float(re.search(r"scale\(([^)]*)\)", text)[1]) == scale


@pytest.mark.parametrize("change, expected", [
    ({"dtype": "bfloat16"}, "dtype: expected f16, bf16, f32 or f64, found 'bfloat16'"),
    ({"sinks": "i1"}, "sinks: expected None, f16, bf16, f32 or f64, found 'i1'"),
    ({"layout": "thd"}, "layout: expected bhsd or bshd, found 'thd'"),
    ({"mask": ("bool", (True, True, True))}, "mask: expected i1, f16, bf16, f32 or f64, found 'bool'"),
])
def test_names_of_types_are_checked(change, expected):
    with pytest.raises(ValueError, match=expected):
        dataclasses.replace(DENSE, **change)


def test_defaults_are_the_same_signature():
    assert VARLEN == dataclasses.replace(VARLEN, value_heads=2, value_head_dim=64, scale=64**-0.5)
    assert hash(VARLEN) == hash(dataclasses.replace(VARLEN, value_heads=2))


def test_windows_of_packed_sequences_are_aligned_to_their_ends():
    assert "align(bottom_right)" in VARLEN.text and "align" not in DENSE.text


def test_precompiled_kernels_are_taken(tmp_path, monkeypatch):
    (made,) = precompile(tmp_path, [VARLEN], ptxas="none")
    monkeypatch.setenv("GQA_KERNEL_PATH", f"{tmp_path / 'absent'}:{tmp_path}")
    assert find_artifact(VARLEN).folder == made.folder
    (made,) = precompile(tmp_path, [dataclasses.replace(VARLEN, sinks="bf16")], ptxas="none")
    assert find_artifact(dataclasses.replace(VARLEN, sinks="bf16")).folder == made.folder
    assert find_artifact(dataclasses.replace(VARLEN, sinks="f32")).folder.parent != tmp_path
    # The case next door is compiled.
    assert find_artifact(dataclasses.replace(VARLEN, lse=False)).folder.parent != tmp_path
    assert find_artifact(dataclasses.replace(VARLEN, chip="sm_80")).chip == "sm_80"
