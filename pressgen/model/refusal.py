"""Why the system refused something, as our readers say it: what its own errors say is English and for programmers."""

import errno

from pressgen.model.message import Message, msg

_REASONS = {
    errno.EACCES: msg("that is not permitted"),
    errno.EPERM: msg("that is not permitted"),
    errno.EROFS: msg("the disk cannot be written to"),
    errno.ENOSPC: msg("the disk is full"),
    errno.EDQUOT: msg("the disk is full"),
    errno.ENOENT: msg("there is no such file or folder"),
    errno.EISDIR: msg("it is a folder, where a file is expected"),
    errno.ENOTDIR: msg("a part of the path is a file, where a folder is expected"),
    errno.EEXIST: msg("it is there already"),
    errno.ENAMETOOLONG: msg("the name is too long"),
    errno.ELOOP: msg("its links lead in a circle"),
    errno.EMFILE: msg("too many files are open"),
    errno.EIO: msg("the disk is damaged or was taken away"),
}


def refusal(error: OSError) -> Message:
    """Why the system refused something; the system's own name of the reason where it is a rare one."""
    known = _REASONS.get(error.errno or 0)
    return known or msg("the system says {code}", code=errno.errorcode.get(error.errno or 0, str(error)))
