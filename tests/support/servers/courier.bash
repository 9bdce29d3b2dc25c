# SPDX-License-Identifier: MIT
# Sourced by mail-servers: Courier, for IMAP and POP3. 127.0.0.10 does let sign in with IMAP, which wants TLS only where it offers
# STARTTLS. Who else can sign in: suspended, whose home is locked; switched-off, who may use neither IMAP nor POP3; closed, whose mail
# folder is another's; homeless, who has none.
# shellcheck shell=bash disable=SC2154
needs pgrep ss
needs_unpacked courier courier
mail=$folder/courier-mail
install -d -o nobody -g nogroup "$mail" "$mail"/{,locked/}Maildir/{,cur,new,tmp}
install -d -m 700 "$mail/closed"
chmod +t "$mail/locked"
cp -r "$unpackedServers/courier/etc/courier" "$folder/etc-courier"

# person NAME HOME MAILDIR [FIELD]: a line of userdb
person() {
    printf '%s\tuid=%d|gid=%d|home=%s|mail=%s|%s=\n' "$1" "$(id -u nobody)" "$(id -g nobody)" "$2" "$3" "${4:-_}"
}

# user_database NAME: a table made of the lines that come in
user_database() {
    local courier=$unpackedServers/courier/usr/lib
    { cat; echo .; } | LD_LIBRARY_PATH=$(echo "$courier"/*-linux-gnu) "$courier/courier/courier-authlib/makedatprog" \
        - "$folder/$1.tmp" "$folder/etc-courier/courier/$1.dat"
}
{
    person "$userName" "$mail" "$mail/Maildir"
    person "$switchedOff" "$mail" "$mail/Maildir" 'options=disableimap=1,disablepop3=1|_'
    person "$suspended" "$mail/locked" "$mail/locked/Maildir"
    person "$closed" "$mail" "$mail/closed"
    person "$homeless" "$mail" "$mail/nowhere"
} | user_database userdb
printf "%s\tsystempw=$(openssl passwd -6 -stdin < "$folder/password")\n" \
    "$userName" "$switchedOff" "$suspended" "$closed" "$homeless" | user_database userdbshadow
sed -i 's/^authmodulelist=.*/authmodulelist=authuserdb/' "$folder/etc-courier/courier/authdaemonrc"

# What each connection is served with: "courier-connection imap|pop3 SSL" with Courier's own settings but for what the address decides.
write_courier_connection() {
    local address
    cat <<CONNECTION
#!/bin/sh
set -a
. "/etc/courier/\$1d"
. "/etc/courier/\$1d-ssl"
TLS_CERTFILE=$(certificate_of 127.0.0.1) TLS_CACHEFILE=
starttls=YES required=1
case \${TCPLOCALIP##*:} in
    127.0.0.8) starttls=NO required=0 ;;
    127.0.0.9) required=0 ;;
    127.0.0.10) starttls=NO ;;
$(for address in 127.0.0.{{3..7},14}; do echo "    $address) TLS_CERTFILE=$(certificate_of "$address") ;;"; done)
esac
IMAP_TLS=\$2 POP3_TLS=\$2
if [ "\$2" = 1 ]; then starttls=NO required=0; fi
IMAP_STARTTLS=\$starttls POP3_STARTTLS=\$starttls IMAP_TLS_REQUIRED=\$required POP3_TLS_REQUIRED=\$required
case \$1 in
    imap) set -- "\$2" /usr/lib/courier/courier/imaplogin /usr/bin/imapd ;;
    pop3) set -- "\$2" /usr/lib/courier/courier/courierpop3login /usr/lib/courier/courier/courierpop3d ;;
esac
if [ "\$1" = 1 ]; then shift; set -- couriertls -server -tcpd "\$@"; else shift; fi
exec "\$@" Maildir
CONNECTION
}

start_courier() {
    write_courier_connection > "$folder/courier-connection"
    chmod 755 "$folder/courier-connection"
    # shellcheck disable=SC2016
    start_unpacked courier /bin/bash -euc '
        folder=$1 addresses=$2
        shift 2
        mount -t tmpfs tmpfs /run
        mkdir -p /run/courier/authdaemon
        trap exit TERM
        daemon() { "$@" || true; kill $$; } # the others are of no use without it
        (set -a; . /etc/courier/authdaemonrc; daemon /usr/lib/courier/courier-authlib/authdaemond) &
        for service in "imap 1" "imap 0" "pop3 1" "pop3 0"; do
            . "/etc/courier/${service% *}d" # TCPDOPTS: no look-ups, in the words of this version
            daemon couriertcpd $TCPDOPTS -maxprocs=40 -maxperip=40 "${addresses// /.$1,}" \
                "$folder/courier-connection" $service &
            daemon couriertcpd $TCPDOPTS -maxprocs=40 -maxperip=1 "127.0.0.11.$1" \
                "$folder/courier-connection" $service &
            shift
        done
        wait
        ' bash "$folder" "${addresses/127.0.0.11 /}" "${ports[@]:0:4}"
}

started_courier() {
    # Each of its daemons takes its ports by itself: while one of them greets, another may still find its own taken.
    until [ "$(listening "$1")" = $((4 * $(wc -w <<<"$addresses"))) ]; do
        kill -0 "$1" 2>/dev/null || return 1
        sleep 0.05
    done
    mark=Courier started "${ports[1]}" "$1" # it says nothing else of itself
}
