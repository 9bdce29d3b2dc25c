// SPDX-License-Identifier: MIT
#include "CertificateNames.h"
#include "TestProgram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Which names a certificate stands for, and that OpenSSL says the same wherever it knows the rule.
class TestCertificateNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparesAsTheRfcsSay_data();
    void comparesAsTheRfcsSay();

private:
    [[nodiscard]] bool openssl(const QStringList &arguments) const;

    const QTemporaryDir m_folder;
};

bool TestCertificateNames::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

void TestCertificateNames::initTestCase()
{
    QVERIFY(openssl(
        {u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, u"key.pem"_s}));
}

void TestCertificateNames::comparesAsTheRfcsSay_data()
{
    QTest::addColumn<QByteArray>("commonName");
    QTest::addColumn<QByteArray>("alternativeNames"); ///< as openssl takes them, in Latin-1
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("by");
    QTest::addColumn<bool>("openSslAgrees");
    using enum CertifiedBy;
    const auto row = [](const char *situation, const QByteArray &commonName, const QByteArray &names,
                         const QString &host, CertifiedBy by, bool openSslAgrees = true) {
        QTest::newRow(situation) << commonName << names << host << static_cast<int>(by) << openSslAgrees;
    };
    const QString host = u"mail.example.com"_s;
    row("its name", "x", "DNS:mail.example.com", host, AlternativeName);
    row("in capitals", "x", "DNS:MAIL.Example.COM", host, AlternativeName);
    row("one of several", "x", "DNS:a.example.com,DNS:mail.example.com", host, AlternativeName);
    row("asked for with a full stop at the end", "x", "DNS:mail.example.com", u"mail.example.com."_s,
        AlternativeName, false); // OpenSSL leaves that to its caller
    row("another name", "x", "DNS:mail.example.net", host, Nothing);
    row("a longer name", "x", "DNS:mail.example.com.evil.example", host, Nothing);
    row("a name in front", "x", "DNS:example.com", host, Nothing);

    row("any first label", "x", "DNS:*.example.com", host, AlternativeName);
    row("any first label, of another", "x", "DNS:*.example.net", host, Nothing);
    row("an asterisk for two labels", "x", "DNS:*.com", u"mail.example.com"_s, Nothing);
    row("an asterisk for a top level", "x", "DNS:*.com", u"example.com"_s, Nothing);
    row("an asterisk for no label", "x", "DNS:*.example.com", u"example.com"_s, Nothing);
    row("a part of a label", "x", "DNS:m*.example.com", host, Nothing, false);
    row("an asterisk elsewhere", "x", "DNS:mail.*.com", host, Nothing);
    row("an asterisk alone", "x", "DNS:*", u"localhost"_s, Nothing);

    row("the common name alone", "mail.example.com", {}, host, CommonName);
    row("an asterisk in the common name", "*.example.com", {}, host, CommonName);
    row("the common name beside other names", "mail.example.com", "DNS:a.example.net", host, Nothing);
    row("the common name beside an address", "mail.example.com", "IP:192.0.2.1", host, Nothing, false);
    row("the common name beside a mailbox", "mail.example.com", "email:m@example.com", host, CommonName);

    row("its address", "x", "IP:192.0.2.1", u"192.0.2.1"_s, AlternativeName);
    row("its address, IPv6", "x", "IP:2001:db8::1", u"2001:db8:0:0::1"_s, AlternativeName);
    row("another address", "x", "IP:192.0.2.2", u"192.0.2.1"_s, Nothing);
    row("an address as a name", "x", "DNS:192.0.2.1", u"192.0.2.1"_s, Nothing);
    row("an address as the common name", "192.0.2.1", {}, u"192.0.2.1"_s, Nothing);
    row("an address by an asterisk", "x", "DNS:*.0.2.1", u"192.0.2.1"_s, Nothing);

    row("a soft hyphen", "x", "DNS:ma\xadil.example.com", host, Nothing);
    row("Latin-1", "x", "DNS:m\xe9l.example.com", u"xn--ml-bja.example.com"_s, Nothing);
    row("letters of full width", "x", QByteArray("DNS:") + u"\uff4dail.example.com"_s.toUtf8(), host,
        Nothing);
    row("an ideographic full stop", "x", QByteArray("DNS:") + u"mail\u3002example.com"_s.toUtf8(), host,
        Nothing);
    row("a common name in another script", u"m\u0430il.example.com"_s.toUtf8(), {}, host, Nothing);
    row("its name in ACE", "x", "DNS:xn--bcher-kva.example", u"xn--bcher-kva.example"_s, AlternativeName);
    row("an empty label", "x", "DNS:mail..example.com", u"mail..example.com"_s, Nothing, false);
}

void TestCertificateNames::comparesAsTheRfcsSay()
{
    QFETCH(const QByteArray, commonName);
    QFETCH(const QByteArray, alternativeNames);
    QFETCH(const QString, host);
    QFETCH(const int, by);
    QFETCH(const bool, openSslAgrees);
    QFile configuration(m_folder.filePath(u"openssl.cnf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("[req]\nprompt = no\nutf8 = yes\nstring_mask = utf8only\ndistinguished_name = name\n"
                        "x509_extensions = extensions\n[name]\ncommonName = "
        + commonName + "\n[extensions]\nbasicConstraints = critical, CA:true\n");
    if (!alternativeNames.isEmpty())
        configuration.write("subjectAltName = " + alternativeNames + '\n');
    configuration.close();
    QVERIFY(openssl({u"req"_s, u"-new"_s, u"-x509"_s, u"-config"_s, u"openssl.cnf"_s, u"-key"_s, u"key.pem"_s,
        u"-out"_s, u"certificate.pem"_s}));
    const QList<QSslCertificate> certificates =
        QSslCertificate::fromPath(m_folder.filePath(u"certificate.pem"_s));
    QCOMPARE(certificates.size(), 1);
    QCOMPARE(static_cast<int>(certifiedBy(certificates.constFirst(), host)), by);

    const bool isAddress = host.contains(u':') || host.back().isDigit();
    const bool accepted = openssl({u"verify"_s, u"-CAfile"_s, u"certificate.pem"_s,
        isAddress ? u"-verify_ip"_s : u"-verify_hostname"_s, host, u"certificate.pem"_s});
    if (openSslAgrees)
        QCOMPARE(accepted, by != static_cast<int>(CertifiedBy::Nothing));
}

FACTEUR_GUILESS_MAIN(TestCertificateNames)
#include "tst_certificatenames.moc"
