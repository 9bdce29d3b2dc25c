// SPDX-License-Identifier: MIT
#include "Line.h"
#include "TestProgram.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What a line says, and what it no longer says.
class TestLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOnceItIsAborted();
};

void TestLine::saysNothingOnceItIsAborted()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Line line({});
    QSignalSpy connected(&line, &Line::connected);
    QSignalSpy failed(&line, &Line::failed);
    line.open(u"127.0.0.1"_s, server.serverPort());
    // The connection is there, and the event loop has not told so yet.
    QVERIFY(server.waitForNewConnection(10'000));
    QTcpSocket *const accepted = server.nextPendingConnection();
    line.abort();
    QTRY_COMPARE(accepted->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(connected.size(), 0);
    QCOMPARE(failed.size(), 0);
}

FACTEUR_GUILESS_MAIN(TestLine)
#include "tst_line.moc"
