// SPDX-License-Identifier: MIT
#include "CertificateChain.h"
#include "ScriptedServer.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestCertificateChain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheIssuersWhateverTheOrder();
    void knowsAnIssuerByNameAndKey();
    void knowsAWeakCertificate_data();
    void knowsAWeakCertificate();
    void findsAnInterceptor();
    void isBounded();
};

namespace {

QList<QSslCertificate> sent(const QString &name)
{
    return QSslCertificate::fromPath(ScriptedServer::certificateFile(name));
}

QStringList subjects(const QList<QSslCertificate> &chain)
{
    QStringList names;
    for (const QSslCertificate &certificate : chain)
        names.append(certificate.subjectInfo(QSslCertificate::CommonName).value(0));
    return names;
}

} // namespace

void TestCertificateChain::followsTheIssuersWhateverTheOrder()
{
    const QStringList whole{u"without-intermediate"_s, u"intermediate"_s, u"authority"_s};
    QCOMPARE(subjects(certificatePath(sent(u"shuffled"_s))), whole);
    QCOMPARE(subjects(certificatePath(sent(u"with-intermediate"_s))), whole.mid(0, 2));
    // A root that does not belong to it, as many a bundle has.
    const QList<QSslCertificate> besides = sent(u"without-intermediate"_s) + sent(u"stranger"_s);
    QCOMPARE(subjects(certificatePath(besides)), whole.mid(0, 1));
    QVERIFY(certificatePath({}).isEmpty());
}

void TestCertificateChain::knowsAnIssuerByNameAndKey()
{
    const QSslCertificate good = sent(u"good"_s).value(0);
    const QSslCertificate authority = ScriptedServer::authorities().value(0);
    const QSslCertificate namesake = sent(u"namesake"_s).value(0);
    QVERIFY(isIssuedBy(good, authority) && namesAsIssuer(good, authority));
    QVERIFY(!isIssuedBy(good, namesake) && namesAsIssuer(good, namesake));
    QVERIFY(!namesAsIssuer(good, sent(u"stranger"_s).value(0)));
}

void TestCertificateChain::knowsAWeakCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("weak");
    for (const QString &name : {u"weak-key"_s, u"weak-signature"_s, u"weak-md5"_s, u"weak-intermediate"_s})
        QTest::newRow(qPrintable(name)) << name << true;
    for (const QString &name : {u"good"_s, u"rsa"_s, u"ed25519"_s, u"authority"_s})
        QTest::newRow(qPrintable(name)) << name << false;
}

void TestCertificateChain::knowsAWeakCertificate()
{
    QFETCH(const QString, certificate);
    QTEST(isWeak(sent(certificate).value(0)), "weak");
}

void TestCertificateChain::findsAnInterceptor()
{
    QCOMPARE(interceptorIn(sent(u"by-antivirus"_s)), u"Norton Web/Mail Shield Root"_s);
    QCOMPARE(interceptorIn(sent(u"good"_s)), QString());
    QCOMPARE(interceptorIn({}), QString());
}

void TestCertificateChain::isBounded()
{
    const QList<QSslCertificate> many(500, sent(u"intermediate"_s).value(0));
    QVERIFY(certificatePath(many).size() <= 20);
    QVERIFY(!isWeak(QSslCertificate()) && issuerOf(QSslCertificate()).isEmpty());
}

FACTEUR_GUILESS_MAIN(TestCertificateChain)
#include "tst_certificatechain.moc"
