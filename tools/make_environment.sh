#!/bin/sh
# Makes a virtual environment with the newest Python there is, 3.11 or later: sh tools/make_environment.sh FOLDER
# Where there is none, the system's package manager is asked for it.
set -eu

able() {
    for python in python3.14 python3.13 python3.12 python3.11 python3; do
        "$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue
        echo "$python"
        return
    done
    return 1
}

python=$(able) || { sh tools/install_system.sh python && python=$(able); } || exit 1
echo "Making a virtual environment in $1 with $("$python" --version)"
"$python" -m venv "$1"
"$1/bin/python" -m pip --disable-pip-version-check install --quiet --upgrade pip
