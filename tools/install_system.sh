#!/bin/sh
# Installs what pip cannot, by the system's own package manager: sh tools/install_system.sh WHAT [PYTHON]
# WHAT is `python`, `pango` or `chromium`; PYTHON is the one that is going to use it.
# Does nothing where it is there already; where it cannot install it, says in one line what to do and exits with 1.
set -u
what=$1
python=${2:-python3}

present() {
    case $what in
    python) return 1 ;;
    pango) "$python" -c 'from weasyprint.text import ffi; raise SystemExit(ffi.harfbuzz_subset is None)' ;;
    chromium) "$python" tests/judges/browser.py ;;
    esac >/dev/null 2>&1
}

administrator() {
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null 2>&1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"
}

# $packages holds several words, so it is never quoted here.
install() {
    case $manager in
    apt-get)
        apt_get install -y --no-install-recommends $packages ||
            { apt_get update && apt_get install -y --no-install-recommends $packages; }
        ;;
    dnf) as_root dnf install -y $packages ;;
    brew) brew install $packages ;;
    playwright) "$python" -m playwright install --with-deps $packages ;;
    *) return 1 ;;
    esac
}

give_up() {
    case $what in
    pango) loss='no PDF can be made' ;;
    chromium) loss='no page can be judged in a browser' ;;
    *) loss='pressgen cannot run' ;;
    esac
    echo "Until $packages is installed${manager:+ (with $manager)}, $loss." >&2
    exit 1
}

manager=
for candidate in apt-get dnf brew; do
    command -v "$candidate" >/dev/null 2>&1 && manager=$candidate && break
done

case $what-$manager in
python-apt-get) packages='python3 python3-venv' ;;
python-dnf) packages='python3' ;;
python-brew) packages='python@3.13' ;;
python-*) packages='Python 3.11 or later' ;;
pango-apt-get) packages='libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0' ;;
pango-dnf) packages='pango harfbuzz' ;;
pango-brew) packages='pango' ;;
pango-*) packages='Pango with the subsetting part of HarfBuzz' ;;
# libatomic is for the node that drives the browser.
chromium-dnf) packages='chromium-headless libatomic' ;;
chromium-*)
    # Debian has a browser without a window; what Ubuntu calls chromium is a snap, which sees too little of the disk.
    if [ "$manager" = apt-get ] && . /etc/os-release && [ "$ID" = debian ]; then
        packages='chromium-headless-shell libatomic1'
    else
        manager=playwright packages='chromium'
    fi
    ;;
esac

present && exit 0
case $manager in
'') give_up ;;
apt-get | dnf) administrator || give_up ;;
esac
echo "Installing $packages with $manager"
log=$(mktemp)
if install >"$log" 2>&1 && { [ "$what" = python ] || present; }; then
    rm -f "$log"
else
    tail -n 3 "$log" >&2
    rm -f "$log"
    give_up
fi
