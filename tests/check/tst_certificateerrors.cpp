// SPDX-License-Identifier: MIT
#include "CertificateErrors.h"

#include <QTest>

using namespace Facteur;

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
        << Incident::CertificateUntrusted;
    QTest::newRow("unknown root") << Errors{QSslError::SelfSignedCertificateInChain}
                                  << Incident::CertificateUntrusted;
    QTest::newRow("for another name and expired") << Errors{QSslError::CertificateExpired,
        QSslError::HostNameMismatch} << Incident::CertificateForOtherHost;
    QTest::newRow("expired") << Errors{QSslError::CertificateExpired} << Incident::CertificateExpired;
    QTest::newRow("not valid yet") << Errors{QSslError::CertificateNotYetValid}
                                   << Incident::CertificateNotYetValid;
    QTest::newRow("no certificate") << Errors{QSslError::NoPeerCertificate} << Incident::HandshakeFailed;
    QTest::newRow("anything else") << Errors{QSslError::InvalidPurpose} << Incident::CertificateUntrusted;
}

void TestCertificateErrors::namesTheOneToSettleFirst()
{
    QFETCH(QList<QSslError::SslError>, errors);
    QList<QSslError> list;
    for (const QSslError::SslError error : errors)
        list.append(QSslError(error));
    QTEST(certificateIncident(list), "incident");
}

QTEST_GUILESS_MAIN(TestCertificateErrors)
#include "tst_certificateerrors.moc"
