# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What goes wrong: all errors of this package that are not Python's own."""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True)
class Diagnostic:
    """What the compiler has to say about a place in a module.

    `line` and `column` count from 1, and are 0 where no place is known.
    `severity` is "error", "warning" or "remark"; `notes` are diagnostics of
    severity "note".
    """

    severity: str
    file: str
    line: int
    column: int
    message: str
    notes: tuple["Diagnostic", ...] = ()

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return "\n".join([f"{place}: {self.severity}: {self.message}", *map(str, self.notes)])


class GQAError(Exception):
    """Base of the errors of this package."""


class CompileError(GQAError):
    """A module was not compiled. `diagnostics` say where and why; the text of
    the exception is all of them, one a line, as FILE:LINE:COL: error: ..."""

    def __init__(self, diagnostics: list[Diagnostic]):
        super().__init__("\n".join(map(str, diagnostics)))
        self.diagnostics = list(diagnostics)

    def __reduce__(self) -> tuple[type[CompileError], tuple[list[Diagnostic]]]:
        return type(self), (self.diagnostics,)


class RuntimeFailure(GQAError, RuntimeError):
    """The runtime refused something: an artifact that is malformed or for
    another device, or an error of the CUDA driver."""


class ArgumentError(GQAError, ValueError):
    """An argument of a call has a shape, type or layout that the function does
    not take."""
