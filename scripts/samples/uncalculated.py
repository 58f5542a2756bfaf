"""Takes the stored value of a formula out of a finished file, as programs that do not calculate leave it."""

import re
import zipfile
from pathlib import Path


def drop_value(path, part, cell):
    path = Path(path)
    with zipfile.ZipFile(path) as package:
        parts = [(info, package.read(info)) for info in package.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for info, content in parts:
            package.writestr(info, _without_value(content, cell) if info.filename == part else content)


def _without_value(content, cell):
    pattern = re.compile(rf'(<c r="{cell}"[^>]*?)(?: t="str")?(><f>[^<]*</f>)<v>[^<]*</v>'.encode())
    changed, count = pattern.subn(rb"\1\2", content)
    if count != 1:
        raise ValueError(f"{cell} holds no formula with a value")
    return changed
