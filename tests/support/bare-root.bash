# SPDX-License-Identifier: MIT
# Sourced by what needs a Debian with nothing in it (bare-debian, fresh-debian), as root, in name spaces of its own (in_own_space): how one
# is made, from the mirror that this machine itself uses. Expects folder, and in it root, which is a mount point.
# shellcheck shell=bash disable=SC2154

PATH=$PATH:/usr/sbin:/sbin
cache=/var/cache/apt/archives # nothing is fetched twice

# in_own_space FOLDER COMMAND…: the command has mounts and processes of its own, and its end is the end of all that runs and is mounted
# there. The folder is removed then.
in_own_space() {
    local folder=$1
    shift
    # shellcheck disable=SC2064
    trap "rm -rf --one-file-system '$folder'" EXIT
    unshare --mount --pid --fork --kill-child --mount-proc "$@" &
    trap 'kill -KILL $!; wait $! 2>/dev/null || exit 143' INT TERM
    wait $!
}

# sources SUITE: Debian's own ones of this machine, for that suite, as lines for sources.list; by http, as a bare system knows no
# authorities, and of a list of mirrors the first
sources() {
    local here
    here=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    # shellcheck disable=SC2016
    apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' \
        | awk -v here="^($here|stable|oldstable|testing)" -v suite="$1" '
            sub(/^mirror\+file:/, "", $2) { getline mirrors < $2; split(mirrors, words); $2 = words[1] }
            { sub(/^https:/, "http:", $2) }
            $3 ~ here "(-|$)" && (suite != "sid" || $3 !~ /-/) { sub(here, suite, $3); print }' | sort -u
}

# make_bare SUITE TAR: into $root, and into the tar for the next time. debootstrap asks wget, which does not know apt's mirror and proxy.
make_bare() {
    local suite=$1 tar=$2 mirror proxy='' script=''
    mirror=$(sources "$suite" | awk -v suite="$suite" '$3 == suite { print $2; exit }')
    [ -n "$mirror" ] || { echo "The package sources of this machine name no mirror that would have $suite." >&2; return 1; }
    eval "$(apt-config shell proxy Acquire::http::Proxy)"
    [ -z "$proxy" ] || export http_proxy=$proxy
    [ -e "/usr/share/debootstrap/scripts/$suite" ] || script=sid # a suite that is younger than the debootstrap here
    debootstrap --variant=minbase --cache-dir="$cache" "$suite" "$root" "$mirror" ${script:+"$script"} \
        && rm -f "$root"/var/cache/apt/archives/*.deb \
        && mkdir -p "$(dirname "$tar")" && tar -C "$root" -cf "$tar.part" . && mv "$tar.part" "$tar"
}

# get_bare SUITE TAR: what was made once is there in seconds
get_bare() {
    [ -n "$(sources "$1")" ] || quietly 'Fetching the list of packages' apt-get update
    if [ -e "$2" ]; then
        quietly "Unpacking a bare Debian ($1)" tar -C "$root" -xpf "$2"
    else
        quietly "Making a bare Debian ($1)" make_bare "$1" "$2"
    fi
}

# connect_bare SUITE: how this machine reaches its packages
connect_bare() {
    mount --rbind /dev "$root/dev" && mount -t proc proc "$root/proc" \
        && mount --bind "$cache" "$root/var/cache/apt/archives" && cp -L /etc/resolv.conf /etc/hosts "$root/etc/" \
        && sources "$1" > "$root/etc/apt/sources.list" && apt-config dump | grep '^Acquire' > "$root/etc/apt/apt.conf.d/machine"
}

# start_display: a virtual screen, which ends with this script; sets display
start_display() {
    mkfifo "$folder/display" && mkdir -p /tmp/.X11-unix "$root/tmp/.X11-unix" \
        && mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix" || return 1
    Xvfb -displayfd 3 -ac -nolisten tcp -screen 0 1280x900x24 3>"$folder/display" &
    # shellcheck disable=SC2064
    trap "kill $!; wait $!" EXIT # or its socket stays behind
    read -r display <"$folder/display"
}

# close_window PROGRAM SECONDS: waits so long for the window of the process, as long as that is there, then ends it
close_window() {
    local status=0 end=$((SECONDS + $2)) opened=true
    until xwininfo -display ":$display" -root -tree | grep -F '("facteur" "Facteur")'; do
        [ "$SECONDS" -lt "$end" ] && kill -0 "$1" || { opened=false; break; }
        sleep 0.1
    done
    kill "$1" || true
    wait "$1" || status=$?
    $opened && [ "$status" = 143 ]
}
