// SPDX-License-Identifier: MIT
#include "Scenes.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Facteur {

void Scenes::test()
{
    begin(u"thunderbird"_s);
    show(Verdict::Works, side(Side::Incoming), side(Side::Outgoing));
    visit(u"6-test-works"_s);
    begin(u"windows-8"_s);
    show(Verdict::Works, side(Side::Incoming), side(Side::Outgoing));
    visit(u"6-test-gone"_s);
    begin();
    noteTls(TlsAnswer::Speaks);
    show(Verdict::Works, side(Side::Incoming), side(Side::Outgoing));
    visit(u"6-test-works-too-old"_s);
    noteTls(TlsAnswer::TooOld);
    visit(u"6-test-too-old"_s);
    begin();
    SideReport blocked = side(Side::Outgoing, Cause::TcpTimeout, Step::Connect);
    blocked.remedy = Endpoint{Protocol::Smtp, u"smtp.mail.ovh.ca"_s, 587, Security::StartTls};
    blocked.steps.at(static_cast<std::size_t>(Step::Connect)).milliseconds = 10'000;
    show(Verdict::Outgoing, side(Side::Incoming), blocked);
    visit(u"6-test-sending-fails"_s);
    const auto buttons = m_wizard->currentPage()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isCheckable()) // the technical details
            button->click();
    }
    visit(u"6-test-details"_s);
    begin();
    SideReport rejected = side(Side::Incoming, Cause::AuthRejected);
    rejected.serverSaid = u"[AUTHENTICATIONFAILED] Authentication failed."_s;
    show(Verdict::Password, rejected, side(Side::Outgoing, Cause::AuthRejected));
    visit(u"6-test-password"_s);
    m_wizard->back();
    model().setServer(Side::Outgoing, {u"smtp.mail.ovh.ca"_s, 587, true});
    open(Page::Test);
    visit(u"6-test-refused-before"_s);
    begin(u"windows-mail"_s, u"ovh-eu"_s); // one host for both sides
    show(Verdict::SendingBlocked, side(Side::Incoming), side(Side::Outgoing, Cause::AuthRejected));
    visit(u"6-test-sending-blocked"_s);
    begin();
    show(Verdict::Both, side(Side::Incoming, Cause::TlsUntrusted, Step::Encrypt),
        side(Side::Outgoing, Cause::TcpRefused, Step::Connect));
    visit(u"6-test-both-fail"_s);
    begin();
    SideReport offline = side(Side::Incoming, Cause::DnsTimeout, Step::Resolve);
    offline.offline = true;
    SideReport offlineToo = side(Side::Outgoing, Cause::DnsTimeout, Step::Resolve);
    offlineToo.offline = true;
    show(Verdict::Network, offline, offlineToo);
    visit(u"6-test-offline"_s);
    begin();
    model().setServer(Side::Incoming, {u"imap.mail.ovh.ca"_s, 143, false});
    SideReport open = side(Side::Incoming);
    open.unprotected = true;
    show(Verdict::Works, open, side(Side::Outgoing));
    visit(u"6-test-unprotected"_s);
    begin(u"other"_s, {});
    const ServerAnswer silent{u"127.0.0.1"_s, m_silence.serverPort(), true};
    model().setServer(Side::Incoming, silent);
    model().setServer(Side::Outgoing, silent);
    this->open(Page::Test);
    visit(u"6-test-running"_s);
    QTest::mouseClick(find<QPushButton>("cancelTest"), Qt::LeftButton);
    visit(u"6-test-cancelled"_s);
    slowGreeting();
}

void Scenes::slowGreeting()
{
    begin(u"other"_s, {});
    for (const Side each : {Side::Incoming, Side::Outgoing})
        model().setServer(each, {u"127.0.0.1"_s, m_silence.serverPort(), false});
    open(Page::Test);
    const bool isReached =
        QTest::qWaitFor([this] { return model().session().lastStep(Side::Outgoing).step == Step::Greet; });
    m_ahead += std::chrono::seconds(6);
    if (!isReached || !QTest::qWaitFor([this] { return model().session().isSlowToGreet(); }))
        ++m_failures;
    QTest::qWait(200); // for the page to look at the clock
    visit(u"6-test-running-slow"_s);
    QTest::mouseClick(find<QPushButton>("cancelTest"), Qt::LeftButton);
}

void Scenes::advice()
{
    begin();
    show(Verdict::Outgoing, side(Side::Incoming), side(Side::Outgoing, Cause::AuthRequired));
    visit(u"6-test-authentication-wanted"_s);
    begin();
    model().setServer(Side::Incoming, {u"imap.mail.ovh.ca"_s, 995, true});
    show(Verdict::Incoming, side(Side::Incoming, Cause::ProtocolWrong, Step::Greet), side(Side::Outgoing));
    visit(u"6-test-not-recommended"_s);
    begin();
    SideReport blocked = side(Side::Incoming, Cause::TcpTimeout, Step::Connect);
    blocked.triedInVain.append({Protocol::Imap, u"imap.mail.ovh.ca"_s, 143, Security::StartTls});
    show(Verdict::Incoming, blocked, side(Side::Outgoing));
    visit(u"6-test-tried-in-vain"_s);
    begin(u"other"_s, {});
    for (const Side each : {Side::Incoming, Side::Outgoing})
        model().setServer(each, {u"mail.petithost.example"_s, model().portFor(each, false), false});
    show(Verdict::Both, side(Side::Incoming, Cause::AuthCleartextRefused),
        side(Side::Outgoing, Cause::StartTlsMissing, Step::Greet));
    visit(u"6-test-without-ssl"_s);
    model().setEmailAddress(u"ginette@jardin.example"_s);
    open(Page::Welcome);
    open(Page::Test);
    visit(u"6-test-typed-for-another"_s);
}

void Scenes::offer()
{
    begin();
    m_wizard->practise(Scenario::AllWorks);
    model().setServer(Side::Incoming, {u"127.0.0.1"_s, m_silence.serverPort(), true});
    open(Page::Test);
    const auto *remedy = find<QPushButton>("remedy");
    if (!QTest::qWaitFor([remedy] { return remedy->isVisible(); }, 10'000)) {
        fail(u"no remedy is offered"_s);
    }
    visit(u"6-test-running-remedy"_s);
    QTest::mouseClick(find<QPushButton>("cancelTest"), Qt::LeftButton);
}

} // namespace Facteur
