# SPDX-License-Identifier: MIT
# Sourced by mail-servers: Postfix, for SMTP. MAIL FROM without a sign-in is refused: with 530 on 127.0.0.9, with 554 elsewhere.
# On 127.0.0.13 Cyrus SASL asks a saslauthd that does not run. Nobody may send as marie but she.
# shellcheck shell=bash disable=SC2154
needs postfix

write_postfix_configuration() {
    cat <<CONFIG
compatibility_level = 3.6
queue_directory = $folder/outgoing/queue
data_directory = $folder/outgoing/data
maillog_file = $folder/postfix.log
maillog_file_prefixes = $folder
myhostname = localhost
mydestination =
mynetworks =
alias_maps =
smtpd_banner = localhost ESMTP Ready in $mark
smtpd_peername_lookup = no
smtpd_error_sleep_time = 0
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = $folder/sign-in
cyrus_sasl_config_path = $folder/outgoing/etc/sasl
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_delay_reject = no
smtpd_sender_login_maps = inline:{ $userName=$userName marie@potager.example=marie@potager.example }
smtpd_sender_restrictions = reject_authenticated_sender_login_mismatch, permit_sasl_authenticated, reject
smtpd_relay_restrictions = reject
smtpd_recipient_restrictions = reject
CONFIG
}

# smtpd ADDRESS PORT WRAPPER: a line of master.cf
smtpd() {
    printf '%s:%d inet n - n - - smtpd -o smtpd_tls_wrappermode=%s -o smtpd_tls_chain_files=%s' \
        "$1" "$2" "$3" "$(certificate_of "$1")"
    case $1 in
        127.0.0.8) [ "$3" = yes ] || printf ' -o smtpd_tls_security_level=none -o smtpd_tls_auth_only=no' ;;
        127.0.0.11) printf ' -o smtpd_client_connection_count_limit=1' ;;
        127.0.0.10) [ "$3" = yes ] || printf ' -o smtpd_tls_security_level=none' ;;
        127.0.0.12) printf ' -o { smtpd_helo_restrictions=check_helo_access inline:{[127.0.0.1]=REJECT} }' ;;
        127.0.0.13) printf ' -o smtpd_sasl_type=cyrus -o smtpd_sasl_path=smtpd' ;;
        127.0.0.9) printf ' -o smtpd_tls_auth_only=no -o { smtpd_sender_restrictions=permit_sasl_authenticated, check_sender_access static:{530 5.7.0 Authentication required} }' ;;
    esac
    echo
}

write_postfix_services() {
    local address
    for address in $addresses; do
        smtpd "$address" "${ports[4]}" yes
        smtpd "$address" "${ports[5]}" no
    done
    cat <<'SERVICES'
cleanup unix n - n - 0 cleanup
rewrite unix - - n - - trivial-rewrite
tlsmgr unix - - n 1000? 1 tlsmgr
anvil unix - - n - 1 anvil
proxymap unix - - n - - proxymap
postlog unix-dgram n - n - 1 postlogd
SERVICES
}

start_postfix() {
    mkdir -p "$folder"/outgoing/{etc/sasl,queue/pid}
    install -d -o postfix -m 700 "$folder/outgoing/data" "$folder"/outgoing/queue/{incoming,private}
    install -d -o postfix -g postdrop -m 710 "$folder/outgoing/queue/public"
    write_postfix_configuration > "$folder/outgoing/etc/main.cf"
    write_postfix_services > "$folder/outgoing/etc/master.cf"
    printf '%s\n' 'mech_list: PLAIN LOGIN' 'pwcheck_method: saslauthd' "saslauthd_path: $folder/nowhere" \
        > "$folder/outgoing/etc/sasl/smtpd.conf"
    # Postfix waits for seconds before it trusts a file that has just been written.
    touch -d '1 hour ago' "$folder"/outgoing/etc/*.cf
    start postfix "$(postconf -dh daemon_directory)/master" -c "$folder/outgoing/etc" -s
}

started_postfix() {
    started "${ports[5]}" "$1"
}
