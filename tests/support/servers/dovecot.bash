# SPDX-License-Identifier: MIT
# Sourced by mail-servers: Dovecot, for IMAP and POP3, and for the sign-ins of Postfix.
# shellcheck shell=bash disable=SC2154
needs dovecot
mkdir "$folder/mail"
chown nobody "$folder/mail"
for name in "$userName" 'marie@potager.example'; do
    printf '%s:{PLAIN.b64}%s\n' "$name" "$(printf '%s' "$password" | base64 -w0)"
done > "$folder/users"
chown dovecot "$folder/users"
chmod 600 "$folder/users"

write_dovecot_configuration() {
    local address file
    cat <<CONFIG
base_dir = $folder/incoming
state_dir = $folder/incoming
log_path = $folder/dovecot.log
login_greeting = Ready in $mark
protocols = imap pop3
listen = ${addresses// /,}
mail_location = maildir:$folder/mail
first_valid_uid = 1
auth_mechanisms = plain login
auth_failure_delay = 0
disable_plaintext_auth = yes
ssl = yes
ssl_cert = <$(certificate_of 127.0.0.1)
ssl_key = <$(certificate_of 127.0.0.1)
passdb {
  driver = passwd-file
  args = $folder/users
}
userdb {
  driver = static
  args = uid=$(id -u nobody) gid=$(id -g nobody) home=$folder/mail
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service auth {
  unix_listener $folder/sign-in {
    mode = 0666
  }
}
service imap-login {
  inet_listener imap {
    port = ${ports[1]}
  }
  inet_listener imaps {
    port = ${ports[0]}
    ssl = yes
  }
}
service pop3-login {
  inet_listener pop3 {
    port = ${ports[3]}
  }
  inet_listener pop3s {
    port = ${ports[2]}
    ssl = yes
  }
}
local 127.0.0.8 {
  ssl = no
  disable_plaintext_auth = no
}
local 127.0.0.9 {
  disable_plaintext_auth = no
}
local 127.0.0.10 {
  ssl = no
}
CONFIG
    for address in 127.0.0.{3..7}; do
        file=$(certificate_of "$address")
        printf 'local %s {\n  ssl_cert = <%s\n  ssl_key = <%s\n}\n' "$address" "$file" "$file"
    done
}

start_dovecot() {
    write_dovecot_configuration > "$folder/dovecot.conf"
    start dovecot dovecot -F -c "$folder/dovecot.conf"
}

started_dovecot() {
    started "${ports[1]}" "$1"
}
