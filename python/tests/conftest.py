# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs without a GPU. GQA_LIBRARY_DIR names the folder of both libraries unless
the package is installed, GQA_CUDA_DRIVER the driver of our own for the tests of
the runtime (unittests/Runtime/FakeCudaDriver.cpp)."""

import pytest

REPEAT = """func.func @repeat(%x: tensor<2x?xf32>) -> tensor<6x?xf32> {
  %r = gqa.repeat_kv %x heads_axis(0) n_rep(3) : tensor<2x?xf32> -> tensor<6x?xf32>
  return %r : tensor<6x?xf32>
}
"""


@pytest.fixture(autouse=True)
def no_cache(monkeypatch):
    """A test compiles what it says it compiles."""
    monkeypatch.setenv("GQA_CACHE", "off")
    monkeypatch.delenv("GQA_KERNEL_PATH", raising=False)


@pytest.fixture
def repeat():
    return REPEAT
