# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiles, and runs the artifact argv[1], with the package that is on the path; needs nothing else."""

import ctypes
import sys

import gqa

artifact = gqa.compile("""func.func @repeat(%x: tensor<2x?xf32>) -> tensor<6x?xf32> {
  %r = gqa.repeat_kv %x heads_axis(0) n_rep(3) : tensor<2x?xf32> -> tensor<6x?xf32>
  return %r : tensor<6x?xf32>
}""", ptxas="none")
(argument,) = artifact.functions["repeat"].arguments
print("repeat", argument.dtype, argument.shape)


class Array:
    def __init__(self):
        self.memory = (ctypes.c_float * 4)()
        self.__cuda_array_interface__ = {"version": 3, "shape": (2, 2), "typestr": "<f4", "strides": None,
                                         "data": (ctypes.addressof(self.memory), False)}


x, y = Array(), Array()
x.memory[:] = range(4)
gqa.runtime.Program(sys.argv[1], device=0)["identity"](x, out=[y])
print(*y.memory)
