// SPDX-License-Identifier: MIT
#include "AskedLog.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class AskedLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachQuestionIsThereOnceInItsOrder();
};

void AskedLogTest::eachQuestionIsThereOnceInItsOrder()
{
    AskedLog log;
    QCOMPARE(log.questions(), QStringList());
    log.addDns(u"mx"_s, u"jardin.example"_s);
    log.addHttps(u"jardin.example"_s);
    log.addDns(u"srv"_s, u"_imaps._tcp.jardin.example"_s);
    log.addDns(u"mx"_s, u"jardin.example"_s);
    log.addHttps(u"jardin.example"_s);
    log.addDns(u"txt"_s, u"jardin.example"_s);
    log.addServer(u"imap"_s, u"mail.jardin.example"_s);
    log.addServer(u"pop3"_s, u"mail.jardin.example"_s);
    log.addServer(u"imap"_s, u"mail.jardin.example"_s);
    QCOMPARE(log.questions(),
        QStringList(
            {u"dns mx jardin.example"_s, u"https jardin.example"_s, u"dns srv _imaps._tcp.jardin.example"_s,
                u"dns txt jardin.example"_s, u"imap mail.jardin.example"_s, u"pop3 mail.jardin.example"_s}));
}

FACTEUR_GUILESS_MAIN(AskedLogTest)
#include "tst_askedlog.moc"
