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

# What Dovecot says in other words since 2.4: first_settings (it wants its version in front of all), certificate_settings FILE, and
# signInBeforeTls, a setting.
case $(dovecot --version) in
    2.[0-3].*)
        signInBeforeTls='disable_plaintext_auth = no'
        certificate_settings() { printf 'ssl_cert = <%s\nssl_key = <%s\n' "$1" "$1"; }
        first_settings() {
            cat <<CONFIG
mail_location = maildir:$folder/mail
passdb {
  driver = passwd-file
  args = $folder/users
}
userdb {
  driver = static
  args = uid=$(id -u nobody) gid=$(id -g nobody) home=$folder/mail
}
CONFIG
        }
        ;;
    *)
        signInBeforeTls='auth_allow_cleartext = yes'
        certificate_settings() { printf 'ssl_server_cert_file = %s\nssl_server_key_file = %s\n' "$1" "$1"; }
        first_settings() {
            cat <<CONFIG
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
mail_driver = maildir
mail_path = $folder/mail
passdb passwd-file {
  passwd_file_path = $folder/users
}
userdb static {
  fields {
    uid = $(id -u nobody)
    gid = $(id -g nobody)
    home = $folder/mail
  }
}
CONFIG
        }
        ;;
esac

write_dovecot_configuration() {
    local address
    first_settings
    certificate_settings "$(certificate_of 127.0.0.1)"
    cat <<CONFIG
base_dir = $folder/incoming
state_dir = $folder/incoming
log_path = $folder/dovecot.log
login_greeting = Ready in $mark
protocols = imap pop3
listen = ${addresses// /,}
first_valid_uid = 1
auth_mechanisms = plain login
auth_failure_delay = 0
ssl = yes
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
  $signInBeforeTls
}
local 127.0.0.9 {
  $signInBeforeTls
}
local 127.0.0.10 {
  ssl = no
}
CONFIG
    for address in 127.0.0.{{3..7},12}; do
        printf 'local %s {\n%s\n}\n' "$address" "$(certificate_settings "$(certificate_of "$address")")"
    done
}

start_dovecot() {
    write_dovecot_configuration > "$folder/dovecot.conf"
    start dovecot dovecot -F -c "$folder/dovecot.conf"
}

started_dovecot() {
    started "${ports[1]}" "$1"
}
