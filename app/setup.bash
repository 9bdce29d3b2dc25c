# SPDX-License-Identifier: MIT
# Sourced by app/run and tests/run: the Debian packages that Facteur needs, and how they get here. "a|b": a, or b where a suite does
# not have that; "a|": or none.
# shellcheck shell=bash disable=SC2034

# To build it.
buildPackages=(
    ca-certificates cmake g++ ninja-build
    qt6-base-dev qt6-base-dev-tools qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools qt6-translations-l10n
)
# To open its window: a font, and the plug-in for a desktop without X11.
windowPackages=(fonts-dejavu-core 'qt6-wayland|')
# To test it.
testPackages=(
    'clang-format-14|' curl dbus dnsmasq-base fonts-dejavu-core iproute2 openssl procps python3-jsonschema xauth xvfb
    at-spi2-core gir1.2-atspi-2.0 python3-gi python3-pyatspi xdotool
)
# To test it against real mail servers.
serverPackages=(dovecot-core dovecot-imapd dovecot-pop3d libsasl2-modules postfix)
# To look it over with a linter.
lintPackages=(clang-tidy python3)
# To fuzz it.
fuzzPackages=(clang libclang-rt-dev llvm)
# To find what is slow.
benchPackages=(valgrind)
# To build it for Windows, with an installer, and to run that.
windowsPackages=(fonts-liberation2 g++-mingw-w64-x86-64-posix nsis wine wine64 xdotool)
# To build Qt itself for Windows, where there is none to take.
windowsQtPackages=(dpkg-dev g++-mingw-w64-x86-64-posix make perl xz-utils)
# To look its Debian package over, and to install it into a bare system.
debianPackages=(appstream debootstrap desktop-file-utils dpkg-dev lintian man-db x11-utils xvfb)
# To try it in a bare system.
freshPackages=(debootstrap git x11-utils xvfb)

# as_root COMMAND…
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# quietly WHAT COMMAND…: one line for people; what the command says is shown where it fails
quietly() {
    local what=$1 log status=0
    shift
    echo "$what …"
    log=$(mktemp)
    "$@" >"$log" 2>&1 </dev/null || status=$?
    [ "$status" = 0 ] || { cat "$log" >&2; echo "Failed: $what" >&2; }
    rm -f "$log"
    return "$status"
}

# install_packages PACKAGE…: those that are missing. No service is started meanwhile, nor later when the computer starts.
install_packages() {
    local missing=() extra=() package
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not Debian: what is needed has to be here already (${*//|/ })."
        return 0
    fi
    for package in "$@"; do
        if ! first_that is_installed "$package" >/dev/null; then
            if [[ $package == *'|' ]]; then extra+=("$package"); else missing+=("$package"); fi
        fi
    done
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        [ "${#missing[@]}" -gt 0 ] || return 0
        echo "Missing, and neither root nor sudo to install it: ${missing[*]}" >&2
        return 1
    fi
    # The list of packages is not fetched anew for what can be done without.
    for package in "${extra[@]}"; do
        if [ "${#missing[@]}" -gt 0 ] || first_that is_available "$package" >/dev/null; then missing+=("$package"); fi
    done
    [ "${#missing[@]}" -gt 0 ] || return 0
    quietly 'Fetching the list of packages' update_lists || return
    choose_packages "${missing[@]}" || return
    [ "${#chosen[@]}" = 0 ] || quietly "Installing ${chosen[*]}" without_services install_now "${chosen[@]}"
}

# update_lists: apt may have fetched next to nothing and call that a success; what it complains of is kept in complaints
update_lists() {
    local status=0 said
    said=$(as_root apt-get -o DPkg::Lock::Timeout=300 update 2>&1) || status=$?
    complaints=$(grep '^[WE]:' <<<"$said") || true
    echo "$said"
    return "$status"
}

# choose_packages PACKAGE…: into chosen, by the names that this system has for them
choose_packages() {
    local package name absent=() list
    chosen=()
    for package in "$@"; do
        if name=$(first_that is_available "$package"); then
            chosen+=("$name")
        elif [[ $package != *'|' ]]; then
            absent+=("${package//|/ or },")
        fi
    done
    [ "${#absent[@]}" -gt 0 ] || return 0
    list=${absent[*]}
    echo "Not to be had from the package sources of this system (apt-cache policy names no candidate): ${list%,}" >&2
    [ -z "${complaints:-}" ] || printf 'apt-get update said:\n%s\n' "$complaints" >&2
    return 1
}

# first_that TEST PACKAGE: the first of its names that passes the test
first_that() {
    local name names
    IFS='|' read -ra names <<<"$2"
    for name in "${names[@]}"; do
        if "$1" "$name"; then
            echo "$name"
            return
        fi
    done
    return 1
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

is_available() { [[ $(LC_ALL=C apt-cache policy "$1") == *$'\n  Candidate: '[^\(]* ]]; }

install_now() {
    local package status=0
    # Postfix asks what it is for: for nothing here, the tests bring their own configuration.
    [[ " $* " != *' postfix '* ]] \
        || echo 'postfix postfix/main_mailer_type select No configuration' | as_root debconf-set-selections
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
        install --yes --no-install-recommends "$@" || status=$?
    [ "$status" = 0 ] || { echo "\"apt-get install $*\" ended with status $status."; return "$status"; }
    command -v systemctl >/dev/null || return 0
    for package in dovecot postfix; do
        [[ " $* " != *" $package"[\ -]* ]] || as_root systemctl --no-reload disable "$package.service" || true
    done
}

# without_services COMMAND…: while the command runs, packages start no service (invoke-rc.d, policy-rc.d)
without_services() (
    policy=/usr/sbin/policy-rc.d
    if [ ! -e "$policy" ]; then
        trap 'as_root rm -f "$policy"' EXIT
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
    fi
    "$@"
)
