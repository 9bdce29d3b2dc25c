# SPDX-License-Identifier: MIT
# Sourced by mail-servers: Cyrus, for IMAP and POP3. 127.0.0.9 offers CRAM-MD5 as the only mechanism beside the protocol's own command.
# On 127.0.0.13 it asks a saslauthd that does not run. Who else can sign in: homeless, who has no mailbox; suspended, who may not.
# shellcheck shell=bash disable=SC2154
needs pgrep ss
needs_unpacked cyrus cyrus

# cyrus_services: "NAME ADDRESS PORT PROGRAM" for each
cyrus_services() {
    local address
    for address in $addresses; do
        echo "imaps${address##*.} $address ${ports[0]} imapd -s"
        echo "imap${address##*.} $address ${ports[1]} imapd"
        echo "pop3s${address##*.} $address ${ports[2]} pop3d -s"
        echo "pop3${address##*.} $address ${ports[3]} pop3d"
    done
}

# What holds for one service has its name in front. Cyrus 3.6 does not know allowstarttls, and always does.
write_cyrus_configuration() {
    local name address
    cat <<CONFIG
configdirectory: $folder/incoming
defaultpartition: default
partition-default: $folder/incoming/mail
servername: $mark
virtdomains: userid
autocreate_users: $userName
autocreate_quota: 0
failedloginpause: 0
allowplaintext: no
allowstarttls: yes
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: $folder/incoming/passwords
sasl_mech_list: PLAIN LOGIN
CONFIG
    while read -r name address _; do
        case $address in
            127.0.0.9) printf "${name}_%s\n" 'allowplaintext: yes' 'sasl_mech_list: CRAM-MD5' ;;
            127.0.0.11) echo "${name}_maxlogins_per_user: 1" ;;
            127.0.0.13) printf "${name}_%s\n" 'sasl_pwcheck_method: saslauthd' "sasl_saslauthd_path: $folder/nowhere" ;;
            127.0.0.8) echo "${name}_allowplaintext: yes" ;;
        esac
        case $name in
            imap8 | imap10 | pop38 | pop310) ;;
            *) printf "${name}_tls_server_%s: $(certificate_of "$address")\n" cert key ;;
        esac
    done < <(cyrus_services)
}

write_cyrus_services() {
    local name address port program
    echo "START { recover cmd=\"ctl_cyrusdb -r -C $folder/imapd.conf\" }"
    echo 'SERVICES {'
    while read -r name address port program; do
        echo "$name cmd=\"$program -C $folder/imapd.conf\" listen=\"$address:$port\""
    done < <(cyrus_services)
    echo '}'
}

start_cyrus() {
    install -d -o nobody "$folder"/incoming/{,mail,db,socket,proc,log,msg}
    write_cyrus_configuration > "$folder/imapd.conf"
    write_cyrus_services > "$folder/cyrus.conf"
    # shellcheck disable=SC2016
    start_unpacked cyrus /bin/bash -euc '
        folder=$1 suspended=$2
        shift
        for name; do saslpasswd2 -p -c -f "$folder/incoming/passwords" "$name" < "$folder/password"; done
        /usr/lib/cyrus/bin/cyr_deny -C "$folder/imapd.conf" "$suspended"
        chown nobody "$folder/incoming/passwords"
        exec /usr/lib/cyrus/bin/master -C "$folder/imapd.conf" -M "$folder/cyrus.conf" -p "$folder/incoming/pid"
        ' bash "$folder" "$suspended" "$homeless" "$userName"
}

started_cyrus() {
    # It goes on without a port that is taken.
    started "${ports[1]}" "$1" && [ "$(listening "$1")" = "$(cyrus_services | wc -l)" ]
}
