# SPDX-License-Identifier: MIT
# Sourced by mail-servers: Exim, for SMTP. MAIL FROM without a sign-in is refused: with 530 on 127.0.0.9, with 550 elsewhere. LOGIN is
# the only mechanism on 127.0.0.9. On 127.0.0.13 it reads the passwords from a file that is not there. Who else can sign in: another, who
# may not send as marie.
# shellcheck shell=bash disable=SC2154
needs_unpacked exim Debian-exim

# at ADDRESS…: an Exim condition
at() {
    echo "inlist{\$received_ip_address}{$(IFS=:; echo "$*")}"
}

# Without daemon_startup_retries it would wait for minutes for a port that is taken.
write_exim_configuration() {
    local address certificate='' passwords
    passwords="\${if $(at 127.0.0.13){$folder/nowhere}{$folder/password}}"
    for address in 127.0.0.{{3..7},14}; do
        certificate+="\${if eq{\$received_ip_address}{$address}{$(certificate_of "$address")}}"
    done
    cat <<CONFIG
spool_directory = $folder/outgoing
log_file_path = $folder/outgoing/%s.log
pid_file_path = $folder/outgoing/pid
primary_hostname = localhost
keep_environment =
smtp_banner = localhost ESMTP Ready in $mark
local_interfaces = <; ${addresses// /;}
daemon_startup_retries = 0
daemon_smtp_ports = ${ports[4]} : ${ports[5]}
tls_on_connect_ports = ${ports[4]}
tls_certificate = \${if $(at 127.0.0.{{3..7},14}){$certificate}{$(certificate_of 127.0.0.1)}}
tls_advertise_hosts = \${if $(at 127.0.0.8 127.0.0.10){}{*}}
auth_advertise_hosts = \${if or{{def:tls_in_cipher}{$(at 127.0.0.8 127.0.0.9)}}{*}}
acl_smtp_helo = check_helo
acl_smtp_mail = check_mail
smtp_accept_max = 100
smtp_accept_max_per_host = \${if $(at 127.0.0.11){1}{100}}
host_lookup =
rfc1413_hosts =
queue_only

begin acl
check_helo:
  deny condition = \${if and{{$(at 127.0.0.12)}{match{\$sender_helo_name}{^\\\[}}}}
  accept
check_mail:
  accept authenticated = *
         condition = \${if eq{\$sender_address}{\$authenticated_id}}
  deny authenticated = *
  deny condition = \${if $(at 127.0.0.9)}
       message = 530 5.7.0 Authentication required
  deny

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_advertise_condition = \${if !$(at 127.0.0.9)}
  server_set_id = \$auth2
  server_condition = \${if and{{inlist{\$auth2}{$userName:$another}}{eq{\$auth3}{\${readfile{$passwords}}}}}}
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_set_id = \$auth1
  server_condition = \${if and{{eq{\$auth1}{$userName}}{eq{\$auth2}{\${readfile{$folder/password}}}}}}
CONFIG
}

start_exim() {
    write_exim_configuration > "$folder/exim.conf"
    chown nobody "$folder/outgoing"
    start_unpacked exim exim4 -bdf -C "$folder/exim.conf"
}

started_exim() {
    started "${ports[5]}" "$1"
}
