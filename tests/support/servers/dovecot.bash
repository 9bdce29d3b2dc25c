# SPDX-License-Identifier: MIT
# Sourced by mail-servers: Dovecot, for IMAP and POP3, and for the sign-ins of Postfix. Who else can sign in: another, whose POP3 is for one
# session at a time; suspended, who may not; switched-off, who may use neither IMAP nor POP3; closed, whose mail folder is another's;
# unknowable, whose password cannot be read; uninitialised, whom it lets in, and then fails.
# shellcheck shell=bash disable=SC2154
needs dovecot

# person NAME [FIELD…]: a line of passdb, with what holds for this one alone
person() {
    printf '%s:{PLAIN.b64}%s::::::%s\n' "$1" "$(printf '%s' "$password" | base64 -w0)" "${*:2}"
}

# in_folder NAME: the fields of one whose mail is there
in_folder() {
    install -d -o nobody "$folder/mail/$1"
    echo "userdb_uid=$(id -u nobody) userdb_gid=$(id -g nobody) userdb_home=$folder/mail/$1"
}

mkdir "$folder"/{mail,switched-off,unreadable}
# shellcheck disable=SC2046
{
    person "$userName" $(in_folder marie)
    person marie@potager.example $(in_folder potager)
    person "$another" $(in_folder another) userdb_pop3_lock_session=yes
    person "$suspended" nologin=y
    person "$switchedOff"
    person "$closed" $(in_folder closed)
    person "$uninitialised" userdb_uid=0 userdb_gid=0 userdb_home=/
} > "$folder/users"
chown root "$folder/mail/closed"
chmod 700 "$folder/mail/closed"
chown dovecot "$folder/users"
chmod 600 "$folder/users"
tee "$folder"/switched-off/{imap,pop3} <<<"$switchedOff:" >/dev/null
install -m 600 /dev/null "$folder/unreadable/$unknowable"

# What is said to Dovecot in other words since 2.4: first_settings (it wants its version in front of all), certificate_settings FILE, and
# signInBeforeTls, a setting.
case $(dovecot --version) in
    2.[0-3].*)
        signInBeforeTls='disable_plaintext_auth = no'
        certificate_settings() { printf 'ssl_cert = <%s\nssl_key = <%s\n' "$1" "$1"; }
        first_settings() {
            cat <<CONFIG
mail_location = maildir:~
passdb {
  driver = passwd-file
  deny = yes
  args = $folder/switched-off/%s
}
passdb {
  driver = passwd-file
  args = $folder/users
}
passdb {
  driver = passwd-file
  args = $folder/unreadable/%u
}
userdb {
  driver = prefetch
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
mail_path = ~
passdb switched-off {
  driver = passwd-file
  passdb_deny = yes
  passwd_file_path = $folder/switched-off/%{protocol}
}
passdb users {
  driver = passwd-file
  passwd_file_path = $folder/users
}
passdb unreadable {
  driver = passwd-file
  passwd_file_path = $folder/unreadable/%{user}
}
userdb prefetch {
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
local 127.0.0.11 {
  protocol imap {
    mail_max_userip_connections = 1
  }
  protocol pop3 {
    mail_max_userip_connections = 1
  }
}
CONFIG
    for address in 127.0.0.{{3..7},14}; do
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
