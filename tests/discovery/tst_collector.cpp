// SPDX-License-Identifier: MIT
#include "Collector.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

Candidate server(
    Protocol protocol, const QString &label, Security security = Security::Tls, const QString &user = {})
{
    Candidate candidate;
    candidate.endpoint = {protocol, label + u".example.net"_s, 993, security};
    candidate.userName = user;
    return candidate;
}

Candidate imap(const QString &label, Security security = Security::Tls, const QString &user = {})
{
    return server(Protocol::Imap, label, security, user);
}

Candidate pop3(const QString &label)
{
    return server(Protocol::Pop3, label);
}

Candidate smtp(const QString &label)
{
    return server(Protocol::Smtp, label);
}

/// The first labels, in their order.
QString labels(const QList<Candidate> &candidates)
{
    QStringList names;
    for (const Candidate &candidate : candidates)
        names.append(candidate.endpoint.host.section(u'.', 0, 0));
    return names.join(u' ');
}

QString incoming(const Collector &collector)
{
    return labels(collector.candidates(Side::Incoming));
}

void tellAll(Collector &collector, const QList<Candidate> &candidates, Liveness liveness)
{
    for (const Candidate &candidate : candidates)
        collector.tell(candidate.endpoint, liveness);
}

} // namespace

class CollectorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sidesAreApart();
    void higherRankWinsWhenItAnswersLater();
    void livingComesBeforeUnknownBeforeDead();
    void protectedComesBeforeUnprotectedOfAHigherRank();
    void imapComesBeforePop3WhereNobodySaidOtherwise_data();
    void imapComesBeforePop3WhereNobodySaidOtherwise();
    void sameServerCountsOnceWhereItRanksHigher();
    void otherPortIsAnotherServer();
    void whatTheMxSaysCountsOnlyAlone_data();
    void whatTheMxSaysCountsOnlyAlone();
    void guessCountsOnceItLives();
    void guessIsNoneOfWhatIsNotOffered();
    void whatIsKnownOfEachIsTold();
    void mechanismAnswersOnce();
    void mechanismIsTheOneThatAnswered();
    void candidatesOfAMechanismAreBounded();
    void probesGoToTheBest();
    void probeIsAskedForOnce();
    void deadMakeRoomForOthers();
    void answerIsDecidedWhenTheBestLive();
    void answerWaitsForAHigherRank();
    void answerDoesNotWaitForALowerRank();
    void answerWaitsForABetterOneOfTheSameRank();
    void answerDoesNotWaitForTheMxWhereItDoesNotCount();
    void clearTextIsWaitedOut();
    void oneSideAloneDecidesNothing();
    void answerIsDecidedWhenNothingIsOutstanding();
    void answerIsDecidedWhenTheBoundsAreReached();
};

void CollectorTest::sidesAreApart()
{
    Collector collector;
    collector.take(Mechanism::Srv, {imap(u"a"_s), smtp(u"b"_s), pop3(u"c"_s)});
    QCOMPARE(incoming(collector), u"a c"_s);
    QCOMPARE(labels(collector.candidates(Side::Outgoing)), u"b"_s);
}

void CollectorTest::higherRankWinsWhenItAnswersLater()
{
    Collector collector;
    collector.take(Mechanism::Srv, {imap(u"srv"_s)});
    collector.take(Mechanism::Ispdb, {imap(u"ispdb"_s)});
    QCOMPARE(incoming(collector), u"ispdb srv"_s);
    collector.take(Mechanism::Autoconfig, {imap(u"autoconfig"_s)});
    collector.take(Mechanism::Mx, {imap(u"mx"_s)});
    collector.take(Mechanism::Pacc, {imap(u"pacc"_s)});
    collector.take(Mechanism::Domain, {imap(u"domain"_s)});
    QCOMPARE(incoming(collector), u"domain mx pacc autoconfig ispdb srv"_s);
}

void CollectorTest::livingComesBeforeUnknownBeforeDead()
{
    Collector collector;
    collector.take(Mechanism::Pacc, {imap(u"dead"_s), imap(u"unknown"_s)});
    collector.take(Mechanism::Srv, {imap(u"living"_s), imap(u"probing"_s)});
    collector.tell(imap(u"dead"_s).endpoint, Liveness::Dead);
    collector.tell(imap(u"living"_s).endpoint, Liveness::Living);
    collector.tell(imap(u"probing"_s).endpoint, Liveness::Probing);
    QCOMPARE(incoming(collector), u"living unknown probing dead"_s);
}

void CollectorTest::protectedComesBeforeUnprotectedOfAHigherRank()
{
    Collector collector;
    collector.take(Mechanism::Autoconfig, {imap(u"plain"_s, Security::None), pop3(u"pop"_s)});
    collector.take(Mechanism::Srv, {imap(u"srv"_s, Security::StartTls)});
    QCOMPARE(incoming(collector), u"pop srv plain"_s);
    collector.tell(imap(u"plain"_s, Security::None).endpoint, Liveness::Living);
    QCOMPARE(incoming(collector), u"plain pop srv"_s);
    tellAll(collector, {pop3(u"pop"_s), imap(u"srv"_s, Security::StartTls)}, Liveness::Living);
    QCOMPARE(incoming(collector), u"pop srv plain"_s);
}

void CollectorTest::imapComesBeforePop3WhereNobodySaidOtherwise_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::addColumn<QString>("order");
    QTest::newRow("catalogue") << Mechanism::Domain << u"pop imap"_s;
    QTest::newRow("catalogue, MX") << Mechanism::Mx << u"pop imap"_s;
    QTest::newRow("PACC") << Mechanism::Pacc << u"imap pop"_s;
    QTest::newRow("autoconfig") << Mechanism::Autoconfig << u"imap pop"_s;
    QTest::newRow("ISPDB") << Mechanism::Ispdb << u"imap pop"_s;
    QTest::newRow("SRV") << Mechanism::Srv << u"pop imap"_s;
}

void CollectorTest::imapComesBeforePop3WhereNobodySaidOtherwise()
{
    QFETCH(const Mechanism, mechanism);
    Collector collector;
    collector.take(mechanism, {pop3(u"pop"_s), imap(u"imap"_s)});
    QTEST(incoming(collector), "order");
}

void CollectorTest::sameServerCountsOnceWhereItRanksHigher()
{
    Candidate told = imap(u"same"_s, Security::Tls, u"%EMAILLOCALPART%"_s);
    told.signIn = SignIn::Password;
    Collector collector;
    collector.take(Mechanism::Ispdb, {imap(u"other"_s), told});
    collector.take(Mechanism::Pacc, {imap(u"same"_s)});
    const QList<Candidate> found = collector.candidates(Side::Incoming);
    QCOMPARE(labels(found), u"same other"_s);
    QCOMPARE(found.constFirst().mechanism, Mechanism::Pacc);
    QCOMPARE(found.constFirst().userName, u"%EMAILLOCALPART%"_s);
    QCOMPARE(found.constFirst().signIn, std::optional(SignIn::Password));
}

void CollectorTest::otherPortIsAnotherServer()
{
    Candidate other = imap(u"same"_s);
    other.endpoint.port = 143;
    Collector collector;
    collector.take(Mechanism::Pacc, {imap(u"same"_s), other});
    QCOMPARE(incoming(collector), u"same same"_s);
}

void CollectorTest::whatTheMxSaysCountsOnlyAlone_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::addColumn<QString>("order");
    QTest::newRow("PACC") << Mechanism::Pacc << u"own"_s;
    QTest::newRow("autoconfig") << Mechanism::Autoconfig << u"own"_s;
    QTest::newRow("ISPDB") << Mechanism::Ispdb << u"own"_s;
    QTest::newRow("SRV") << Mechanism::Srv << u"first second own"_s;
}

void CollectorTest::whatTheMxSaysCountsOnlyAlone()
{
    QFETCH(const Mechanism, mechanism);
    Collector collector;
    collector.take(Mechanism::MxIspdb, {imap(u"second"_s)});
    collector.take(Mechanism::MxAutoconfig, {imap(u"first"_s)});
    QCOMPARE(incoming(collector), u"first second"_s);
    collector.take(mechanism, {imap(u"own"_s)});
    QTEST(incoming(collector), "order");
}

void CollectorTest::guessCountsOnceItLives()
{
    Collector collector;
    collector.take(Mechanism::Guess, {imap(u"a"_s), imap(u"b"_s), imap(u"c"_s)});
    QCOMPARE(incoming(collector), QString());
    QCOMPARE(collector.toProbe().size(), 3);
    collector.tell(imap(u"a"_s).endpoint, Liveness::Dead);
    collector.tell(imap(u"c"_s).endpoint, Liveness::Living);
    QCOMPARE(incoming(collector), u"c"_s);
}

void CollectorTest::guessIsNoneOfWhatIsNotOffered()
{
    Collector collector;
    collector.take(Mechanism::Guess, {imap(u"a"_s), pop3(u"b"_s)});
    tellAll(collector, {imap(u"a"_s), pop3(u"b"_s)}, Liveness::Living);
    collector.refuse({Protocol::Imap, Security::StartTls});
    QCOMPARE(incoming(collector), u"a b"_s);
    collector.refuse({Protocol::Imap, Security::Tls});
    QCOMPARE(incoming(collector), u"b"_s);
    collector.take(Mechanism::Autoconfig, {imap(u"c"_s)}); // somebody knows better
    QCOMPARE(incoming(collector), u"b c"_s);
    QCOMPARE(collector.toProbe(), QList<Endpoint>{imap(u"c"_s).endpoint});
}

void CollectorTest::whatIsKnownOfEachIsTold()
{
    Collector collector;
    collector.take(Mechanism::Srv, {imap(u"dead"_s), imap(u"unknown"_s), imap(u"living"_s)});
    collector.tell(imap(u"dead"_s).endpoint, Liveness::Dead);
    collector.tell(imap(u"living"_s).endpoint, Liveness::Living);
    const QList<Candidate> all = collector.candidates(Side::Incoming);
    QVERIFY(all.at(0).liveness == Liveness::Living);
    QVERIFY(all.at(1).liveness == Liveness::Unknown);
    QVERIFY(all.at(2).liveness == Liveness::Dead);
    collector.tell(imap(u"unknown"_s).endpoint, Liveness::Probing);
    QVERIFY(collector.candidates(Side::Incoming).at(1).liveness == Liveness::Probing);
    collector.giveUp();
    QVERIFY(collector.candidates(Side::Incoming).at(1).liveness == Liveness::Dead);
}

void CollectorTest::mechanismAnswersOnce()
{
    Collector collector;
    collector.take(Mechanism::Pacc, {imap(u"a"_s)});
    collector.take(Mechanism::Pacc, {imap(u"b"_s)});
    QCOMPARE(incoming(collector), u"a"_s);
    collector.fail(Mechanism::Srv);
    collector.take(Mechanism::Srv, {imap(u"c"_s)});
    QCOMPARE(incoming(collector), u"a"_s);
}

void CollectorTest::mechanismIsTheOneThatAnswered()
{
    Candidate claims = imap(u"a"_s);
    claims.mechanism = Mechanism::Domain;
    Collector collector;
    collector.take(Mechanism::Srv, {claims});
    QCOMPARE(collector.candidates(Side::Incoming).constFirst().mechanism, Mechanism::Srv);
}

void CollectorTest::candidatesOfAMechanismAreBounded()
{
    QList<Candidate> many;
    for (int i = 0; i < 1000; ++i)
        many.append(imap(u"a%1"_s.arg(i)));
    many.append(smtp(u"b"_s));
    Collector collector;
    collector.take(Mechanism::Autoconfig, many);
    QCOMPARE(collector.candidates(Side::Incoming).size(), 8);
    QCOMPARE(labels(collector.candidates(Side::Outgoing)), u"b"_s);
}

void CollectorTest::probesGoToTheBest()
{
    QList<Candidate> many;
    for (int i = 0; i < 8; ++i)
        many.append(imap(u"a%1"_s.arg(i)));
    Collector collector;
    collector.take(Mechanism::Srv, many);
    collector.take(Mechanism::Pacc, {imap(u"best"_s), smtp(u"b"_s)});
    const QList<Endpoint> probes = collector.toProbe();
    QCOMPARE(probes.size(), 9);
    QCOMPARE(probes.constFirst(), imap(u"best"_s).endpoint);
    QVERIFY(!probes.contains(imap(u"a7"_s).endpoint));
    QCOMPARE(probes.constLast(), smtp(u"b"_s).endpoint);
}

void CollectorTest::probeIsAskedForOnce()
{
    Collector collector;
    collector.take(Mechanism::Pacc, {imap(u"a"_s), imap(u"b"_s), imap(u"c"_s)});
    collector.tell(imap(u"a"_s).endpoint, Liveness::Probing);
    collector.tell(imap(u"b"_s).endpoint, Liveness::Living);
    QCOMPARE(collector.toProbe(), QList<Endpoint>{imap(u"c"_s).endpoint});
}

void CollectorTest::deadMakeRoomForOthers()
{
    QList<Candidate> many;
    for (int i = 0; i < 8; ++i)
        many.append(imap(u"a%1"_s.arg(i)));
    Collector collector;
    collector.take(Mechanism::Autoconfig, many);
    collector.take(Mechanism::Srv, {imap(u"next"_s)});
    tellAll(collector, many, Liveness::Probing);
    QVERIFY(collector.toProbe().isEmpty());
    collector.tell(many.constFirst().endpoint, Liveness::Dead);
    QCOMPARE(collector.toProbe(), QList<Endpoint>{imap(u"next"_s).endpoint});
}

void CollectorTest::answerIsDecidedWhenTheBestLive()
{
    Collector collector;
    collector.ask(Mechanism::Autoconfig);
    QVERIFY(!collector.isDecided());
    collector.take(Mechanism::Autoconfig, {imap(u"a"_s), imap(u"b"_s), smtp(u"c"_s)});
    collector.tell(imap(u"b"_s).endpoint, Liveness::Living);
    collector.tell(smtp(u"c"_s).endpoint, Liveness::Living);
    QVERIFY(!collector.isDecided());
    collector.tell(imap(u"a"_s).endpoint, Liveness::Dead);
    QVERIFY(collector.isDecided());
}

void CollectorTest::answerWaitsForAHigherRank()
{
    Collector collector;
    collector.ask(Mechanism::Pacc);
    collector.take(Mechanism::Srv, {imap(u"a"_s), smtp(u"b"_s)});
    tellAll(collector, {imap(u"a"_s), smtp(u"b"_s)}, Liveness::Living);
    QVERIFY(!collector.isDecided());
    collector.fail(Mechanism::Pacc);
    QVERIFY(collector.isDecided());
}

void CollectorTest::answerDoesNotWaitForALowerRank()
{
    Collector collector;
    collector.ask(Mechanism::Srv);
    collector.take(Mechanism::Autoconfig, {imap(u"a"_s), smtp(u"b"_s)});
    tellAll(collector, {imap(u"a"_s), smtp(u"b"_s)}, Liveness::Living);
    QVERIFY(collector.isDecided());
}

void CollectorTest::answerWaitsForABetterOneOfTheSameRank()
{
    Collector collector;
    collector.take(Mechanism::Autoconfig, {pop3(u"a"_s), imap(u"b"_s), smtp(u"c"_s)});
    tellAll(collector, {pop3(u"a"_s), smtp(u"c"_s)}, Liveness::Living);
    collector.tell(imap(u"b"_s).endpoint, Liveness::Probing);
    QVERIFY(!collector.isDecided());
    collector.tell(imap(u"b"_s).endpoint, Liveness::Living);
    QVERIFY(collector.isDecided());
}

void CollectorTest::answerDoesNotWaitForTheMxWhereItDoesNotCount()
{
    const QList<Candidate> srv{imap(u"a"_s), smtp(u"b"_s)};
    Collector collector;
    collector.ask(Mechanism::MxAutoconfig);
    collector.take(Mechanism::Srv, srv);
    tellAll(collector, srv, Liveness::Living);
    QVERIFY(!collector.isDecided());
    collector.take(Mechanism::Ispdb, {imap(u"c"_s)});
    collector.tell(imap(u"c"_s).endpoint, Liveness::Dead);
    QVERIFY(collector.isDecided());
}

void CollectorTest::clearTextIsWaitedOut()
{
    const QList<Candidate> found{imap(u"a"_s, Security::None), smtp(u"b"_s)};
    Collector collector;
    collector.ask(Mechanism::Guess);
    collector.take(Mechanism::Autoconfig, found);
    tellAll(collector, found, Liveness::Living);
    QVERIFY(!collector.isDecided());
    collector.fail(Mechanism::Guess);
    QVERIFY(collector.isDecided());
}

void CollectorTest::oneSideAloneDecidesNothing()
{
    Collector collector;
    collector.ask(Mechanism::Srv);
    collector.take(Mechanism::Autoconfig, {imap(u"a"_s)});
    collector.tell(imap(u"a"_s).endpoint, Liveness::Living);
    QVERIFY(!collector.isDecided());
    collector.fail(Mechanism::Srv);
    QVERIFY(collector.isDecided());
}

void CollectorTest::answerIsDecidedWhenNothingIsOutstanding()
{
    Collector collector;
    collector.ask(Mechanism::Guess);
    collector.take(Mechanism::Guess, {imap(u"a"_s)});
    QVERIFY(!collector.isDecided());
    collector.tell(imap(u"a"_s).endpoint, Liveness::Probing);
    QVERIFY(!collector.isDecided());
    collector.tell(imap(u"a"_s).endpoint, Liveness::Dead);
    QVERIFY(collector.isDecided());
    QCOMPARE(incoming(collector), QString());
}

void CollectorTest::answerIsDecidedWhenTheBoundsAreReached()
{
    Collector collector;
    collector.ask(Mechanism::Pacc);
    collector.take(Mechanism::Srv, {imap(u"a"_s)});
    QVERIFY(!collector.isDecided());
    collector.giveUp();
    QVERIFY(collector.isDecided());
    QCOMPARE(incoming(collector), u"a"_s);
}

FACTEUR_GUILESS_MAIN(CollectorTest)
#include "tst_collector.moc"
