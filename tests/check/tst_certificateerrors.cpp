// SPDX-License-Identifier: MIT
#include "CertificateErrors.h"
#include "ScriptedServer.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestCertificateErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheOneToSettleFirst_data();
    void namesTheOneToSettleFirst();
};

void TestCertificateErrors::namesTheOneToSettleFirst_data()
{
    QTest::addColumn<QList<QSslError::SslError>>("errors");
    QTest::addColumn<Incident>("incident");

    using Errors = QList<QSslError::SslError>;
    QTest::newRow("self-signed, for another name, expired") << Errors{QSslError::CertificateExpired,
        QSslError::HostNameMismatch, QSslError::SelfSignedCertificate}
                                                            << Incident::CertificateSelfSigned;
    QTest::newRow("unknown issuer and expired")
        << Errors{QSslError::CertificateExpired, QSslError::UnableToGetLocalIssuerCertificate}
        << Incident::CertificateChainIncomplete;
    QTest::newRow("unknown root") << Errors{QSslError::SelfSignedCertificateInChain}
                                  << Incident::CertificateUntrusted;
    QTest::newRow("for another name and expired") << Errors{QSslError::CertificateExpired,
        QSslError::HostNameMismatch} << Incident::CertificateForOtherHost;
    QTest::newRow("expired") << Errors{QSslError::CertificateExpired} << Incident::CertificateExpired;
    QTest::newRow("not valid yet") << Errors{QSslError::CertificateNotYetValid}
                                   << Incident::CertificateNotYetValid;
    QTest::newRow("no certificate") << Errors{QSslError::NoPeerCertificate} << Incident::HandshakeFailed;
    QTest::newRow("what Qt has no name for, and a good key")
        << Errors{QSslError::UnspecifiedError} << Incident::CertificateUntrusted;
    QTest::newRow("what Qt has no name for, and another name") << Errors{QSslError::UnspecifiedError,
        QSslError::HostNameMismatch} << Incident::CertificateForOtherHost;
    QTest::newRow("anything else") << Errors{QSslError::InvalidPurpose} << Incident::CertificateUntrusted;
}

void TestCertificateErrors::namesTheOneToSettleFirst()
{
    QFETCH(QList<QSslError::SslError>, errors);
    QList<QSslError> list;
    for (const QSslError::SslError error : errors)
        list.append(QSslError(error));
    const auto chain = QSslCertificate::fromPath(ScriptedServer::certificateFile(u"untrusted"_s));
    QTEST(certificateIncident(list, chain, {ScriptedServer::authorities(), false}), "incident");
}

FACTEUR_GUILESS_MAIN(TestCertificateErrors)
#include "tst_certificateerrors.moc"
