"""What can stop pressgen. An author's slip is no error but a `Finding`.

PressgenError                pressgen could not do its work
├── UsageError               the command, its options or the newsroom's folder are wrong      (exit code 2)
└── EnvironmentFault         a library, the disk or a remote failed                           (exit code 3)
    └── PangoMissing         the system libraries that WeasyPrint loads are not there

Slip                         a value in a source is not what its field asks; readers turn it into a finding
"""

from pressgen.model.message import Message


class PressgenError(Exception):
    """pressgen could not work: what happened, and what to do about it."""

    exit_code = 2
    """What the process exits with when nobody handled the error."""

    def __init__(self, message: Message, hint: Message | None = None) -> None:
        super().__init__(str(message))
        self.message = message
        self.hint = hint


class UsageError(PressgenError):
    """The command line, the configuration or the folder is wrong; the user can mend it."""


class EnvironmentFault(PressgenError):
    """Something outside pressgen failed: a system library, the disk, a remote."""

    exit_code = 3


class PangoMissing(EnvironmentFault):
    """WeasyPrint cannot load Pango and its companions, so no PDF can be made."""


class Slip(ValueError):
    """A value is not what its field asks: raised by the types of the model, turned into a finding by the readers."""

    def __init__(self, message: Message, help: Message | None = None) -> None:
        super().__init__(str(message))
        self.message = message
        self.help = help

    def __reduce__(self) -> tuple[type["Slip"], tuple[Message, Message | None]]:
        """How to make the same slip in another process."""
        return Slip, (self.message, self.help)
